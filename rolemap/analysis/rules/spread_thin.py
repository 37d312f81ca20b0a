"""RM303: a person does work in many stages."""

from collections.abc import Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import listed, things
from rolemap.model.ids import Id
from rolemap.model.records import Person, Responsibility, Stage
from rolemap.model.text import text

_NAMED = 6  # as many stages as most pipelines have


@rule(
    "RM303",
    about=Person,
    severity=Severity.WARNING,
    limits=("stages",),
    source="Smith & Erwin, Role & Responsibility Charting (RACI), vertical analysis",
    shifts={"small": "off"},
)
def spread_thin(facts: Facts, person: Person) -> Iterator[Finding]:
    """A person is responsible for work in more stages than one can keep up with.

    How many stages are too many is the limit `stages`. Counted is what the person is named to do,
    also through a role or team. Who supports work, or answers for it only, is not spread by that;
    and a stage that accompanies all others is no further place to be.

    Why it matters:
        Each stage has its own tools, data and people to talk to. Whoever works in many of them
        changes from one to the next all day, and each of them waits while it is not its turn.

    What to do:
        Give the work of the stage in which the person does least to somebody who works there
        anyway. In a small team one person covers the whole width: judge it by the profile for
        small teams.

    Source:
        Smith & Erwin, Role & Responsibility Charting: vertical analysis asks whether one person
        can stay on top of so many R. That stages are counted, and four as the limit, is RoleMap's
        own choice.

    Bad:
        stage Data; stage Explore; stage Train; stage Serve; stage Run; person Ana
        responsibility Ingest in Data; responsibility Describe in Explore
        responsibility Evaluate in Train; responsibility Deploy in Serve
        responsibility Watch in Run; Ana is R on Ingest; Ana is R on Describe
        Ana is R on Evaluate; Ana is R on Deploy; Ana is R on Watch

    Good:
        stage Data; stage Explore; stage Train; stage Serve; stage Run; person Ana; person Ben
        responsibility Ingest in Data; responsibility Describe in Explore
        responsibility Evaluate in Train; responsibility Deploy in Serve
        responsibility Watch in Run; Ana is R on Ingest; Ana is R on Describe
        Ana is R on Evaluate; Ana is R on Watch; Ana is C on Deploy; Ben is R on Deploy
    """
    works = _does(facts, person.id)
    if len(works) <= facts.org.settings.limits.stages:
        return
    stages = sorted((facts.org.get(Stage, one) for one in works), key=_by_rank)
    least = min(stages, key=lambda one: len(works[one.id]))
    names = [text("“{name}”", name=stage.name) for stage in stages]
    least_of_it = things(work.name for work in sorted(works[least.id].values(), key=_by_rank))
    yield spread_thin.finding(
        (person.id,),
        text("{person} does work in {count} stages", person=person.name, count=len(stages)),
        text("Does work in {names}", names=listed(names, _NAMED)),
        text("Least of it in “{stage}”: {names}", stage=least.name, names=least_of_it),
        brief=text("work in {count} stages", count=len(stages)),
    )


def _does(facts: Facts, person_id: Id) -> dict[Id, dict[Id, Responsibility]]:
    """What the person is named to do in each stage of the pipeline, by the stages' ids."""
    org = facts.org
    doer = org.scheme.doer.letter
    found: dict[Id, dict[Id, Responsibility]] = {}
    for held in facts.letters_of(person_id):
        if held.letter != doer:
            continue
        work = org.get(Responsibility, held.responsibility)
        if not org.get(Stage, work.stage).across:
            found.setdefault(work.stage, {})[work.id] = work
    return found


def _by_rank(record: Stage | Responsibility) -> tuple[str, Id]:
    return record.rank, record.id
