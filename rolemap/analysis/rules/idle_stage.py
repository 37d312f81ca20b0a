"""RM103: nobody works on a stage."""

from collections.abc import Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import things
from rolemap.model.ids import Id
from rolemap.model.records import Stage
from rolemap.model.text import text


@rule(
    "RM103",
    about=Stage,
    severity=Severity.ERROR,
    source="Role maps in practice: Functionly, Peerdom, Holaspirit",
)
def idle_stage(facts: Facts, stage: Stage) -> Iterator[Finding]:
    """Nobody works on a stage.

    A stage without any responsibility counts as well: a step of the pipeline in which there is
    nothing to do is either not needed or not thought through.

    Why it matters:
        The stages before it hand their work on to nobody, and those behind it wait.

    What to do:
        Staff the stage, or take it out of the pipeline if it is not needed.

    Source:
        Practice of role maps (Functionly, Peerdom, Holaspirit): an area without people is a gap.

    Bad:
        stage Train; responsibility Evaluate in Train; person Ana; Ana is C on Evaluate
        stage Serve

    Good:
        stage Train; responsibility Evaluate in Train; person Ana; Ana is R on Evaluate
    """
    works = facts.works_in(stage.id)
    if any(facts.working(work.id) for work in works):
        return
    evidence = (
        text("Nobody does {names}", names=things(work.name for work in works))
        if works
        else text("It has no responsibilities")
    )
    yield idle_stage.finding(
        (stage.id,), text("Nobody works on the stage “{stage}”", stage=stage.name), evidence
    )


@idle_stage.explainer
def what_lies_idle(facts: Facts, finding: Finding) -> Iterator[tuple[str, Id]]:
    """That nobody does the responsibilities of the stage, or is on call for them."""
    for work in facts.works_in(finding.subjects[0]):
        yield "RM102", work.id
        yield "RM105", work.id
