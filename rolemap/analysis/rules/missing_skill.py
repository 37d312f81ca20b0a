"""RM107: nobody who works on a responsibility masters a skill that it takes."""

from collections.abc import Iterable, Iterator, Set

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Fix, Severity
from rolemap.analysis.repairs import spell_out
from rolemap.analysis.rule import rule
from rolemap.analysis.skills import compared, mastered, taken
from rolemap.analysis.wording import people, things
from rolemap.analysis.workload import load_of
from rolemap.model.edits.assignments import assign
from rolemap.model.org import by_name
from rolemap.model.records import Person, Responsibility
from rolemap.model.text import Plural, Text, text

_MISSING = Plural(
    "Nobody who works on “{work}” masters {skills}",
    "{count} skills that “{work}” takes are mastered by nobody who works on it",
)


@rule(
    "RM107",
    about=Responsibility,
    severity=Severity.WARNING,
    source="Practice of skill matrices: learners do not cover a skill",
)
def missing_skill(facts: Facts, responsibility: Responsibility) -> Iterator[Finding]:
    """A skill that a responsibility takes is mastered by nobody who works on it.

    Who is still learning a skill does not master it. Skills are compared without regard to case
    and spaces. What nobody works on is left out: that nobody does it comes first.

    Why it matters:
        The work is done slowly or wrongly, and nobody who does it can tell. The one who could is
        asked too late, or not at all.

    What to do:
        Let somebody who has the skill do part of the work, teach it to one of those who are there,
        or hire for it. If the list of skills is out of date, correct it.

    Source:
        Practice of skill matrices: a skill is covered by those who are proficient, and learners do
        not count.

    Bad:
        stage Train; responsibility Evaluate in Train (skills: Statistics); person Ben
        person Ana (skills: Spark, learning: Statistics); Ana is A+R on Evaluate

    Good:
        stage Train; responsibility Evaluate in Train (skills: Statistics)
        person Ana (skills: statistics); Ana is A+R on Evaluate
    """
    workers = facts.workers(responsibility.id)
    missing = _missing(responsibility, workers)
    if not workers or not missing:
        return
    skills = things(missing.values())
    yield missing_skill.finding(
        (responsibility.id, *sorted(person.id for person in workers)),
        _MISSING.of(len(missing), work=responsibility.name, skills=skills),
        *([text("Missing: {skills}", skills=skills)] if len(missing) > 1 else []),
        text("On it work: {names}", names=people(workers)),
        *_who_might(facts, responsibility, missing.keys()),
        brief=text("nobody masters {skills}", skills=skills),
    )


def _missing(work: Responsibility, who: Iterable[Person]) -> dict[str, str]:
    """The skills that none of them masters: as they are compared, and as they are written."""
    if not work.skills:
        return {}
    there = mastered(who)
    return {skill: written for skill, written in taken(work).items() if skill not in there}


def _who_might(facts: Facts, work: Responsibility, missing: Set[str]) -> Iterator[Text]:
    """Who on it is learning what is missing, and who masters all and does something else on it."""
    workers = facts.workers(work.id)
    learners = [one for one in workers if missing & {compared(skill) for skill in one.learning}]
    if learners:
        yield text("Still learning: {names}", names=people(learners))
    beside = {duty.person.id: duty.person for duty in facts.duties(work.id)}
    able = [one for one in beside.values() if missing <= mastered([one])]
    if able:
        names = people(sorted(able, key=by_name))
        yield text("Could, but does not work on it: {names}", names=names)


@missing_skill.fixer
def let_somebody_do_it_who_can(facts: Facts, finding: Finding) -> Iterator[Fix]:
    """Let somebody who masters all that is missing work on it too.

    First those who have a part in it already, then the others; the least busy first.
    """
    work = facts.org.get(Responsibility, finding.subjects[0])
    wanted = _missing(work, facts.workers(work.id)).keys()
    near = {duty.person.id for duty in facts.duties(work.id)}
    able = [one for one in facts.org.all(Person) if one.skills and wanted <= mastered([one])]
    loads = [
        ((person.id not in near, load_of(facts, person).ratio, by_name(person)), person)
        for person in able
    ]
    for _, person in sorted(loads, key=lambda found: found[0])[:3]:
        change = spell_out(facts, work.id)
        letter = facts.org.scheme.doer.letter
        change = change.then(assign(facts.org.apply(change), person.id, work.id, letter))
        yield Fix(text("Let {person} work on it too", person=person.name), change)
