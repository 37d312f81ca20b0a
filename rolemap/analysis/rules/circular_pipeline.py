"""RM402: the hand-offs lead in a circle."""

from collections.abc import Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Fix, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import things
from rolemap.model.change import Change
from rolemap.model.edits.remove import remove
from rolemap.model.ids import Id
from rolemap.model.records import Handoff, Stage
from rolemap.model.text import text


def _moves_the_pipeline(change: Change) -> bool:
    return any(isinstance(record, Stage | Handoff) for record in change.records())


@rule(
    "RM402",
    about=Stage,
    severity=Severity.ERROR,
    source="Definition of a pipeline",
    spreads=_moves_the_pipeline,
)
def circular_pipeline(facts: Facts, stage: Stage) -> Iterator[Finding]:
    """Work that is handed on comes back to where it was: the order of the stages has a circle.

    It is reported once for each circle, at the stage that stands first. Feedback, as from the
    model in production to the data, is no hand-off of work: note it at the responsibility that
    takes it up.

    Why it matters:
        In a circle nobody comes first and nothing is ever finished; what is counted along the
        pipeline (hand-offs, the longest path) has no meaning.

    What to do:
        Take the hand-off away that leads back.

    Source:
        What a pipeline is: a sequence of stages, each of which can begin when those before it are
        done.

    Bad:
        stage Data; stage Train; Data hands off to Train; Train hands off to Data

    Good:
        stage Data; stage Train; Data hands off to Train
    """
    if not _comes_back(facts, stage):
        return
    circle = _circle(facts, stage.id)
    if not circle or circle[0] != stage.id:
        return
    names = [facts.org.get(Stage, one).name for one in circle]
    yield circular_pipeline.finding(
        (stage.id, *sorted(circle[1:])),
        text("Work is handed on in a circle: {names}", names=things(names)),
        brief=text("hands on in a circle"),
    )


def _comes_back(facts: Facts, stage: Stage) -> bool:
    """Whether a stage behind this one hands work to it, without which it begins no circle."""
    before = (facts.org.get(Stage, one.source) for one in facts.org.handoffs_to(stage.id))
    return any((one.rank, one.id) > (stage.rank, stage.id) for one in before)


def _circle(facts: Facts, stage_id: Id) -> list[Id]:
    """The stages of the circle that a stage is in, in the order of the pipeline."""
    from rolemap.analysis.graph import circles  # networkx, which takes long to load

    circle = next((one for one in circles(facts.org) if stage_id in one), set[Id]())
    return [one.id for one in facts.org.stages() if one.id in circle]


@circular_pipeline.fixer
def take_back_away(facts: Facts, finding: Finding) -> Iterator[Fix]:
    """Take a hand-off away that leads against the order of the stages."""
    org = facts.org
    order = [one.id for one in org.stages() if one.id in finding.subjects]
    for source in order:
        for handoff in org.handoffs_from(source):
            if handoff.target in order and order.index(handoff.target) < order.index(source):
                names = {
                    "source": org.get(Stage, source).name,
                    "target": org.get(Stage, handoff.target).name,
                }
                label = text("No hand-off from {source} to {target}", **names)
                yield Fix(label, remove(org, handoff.id))
