"""RM403: a stage stands beside the pipeline."""

from collections.abc import Iterable, Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Fix, Severity
from rolemap.analysis.rule import rule
from rolemap.model.change import Change
from rolemap.model.edits.handoffs import splice
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Handoff, Stage
from rolemap.model.text import text


def _moves_the_pipeline(change: Change) -> bool:
    return any(isinstance(record, Stage | Handoff) for record in change.records())


@rule(
    "RM403",
    about=Stage,
    severity=Severity.ERROR,
    source="Definition of a pipeline",
    spreads=_moves_the_pipeline,
)
def unreachable_stage(facts: Facts, stage: Stage) -> Iterator[Finding]:
    """No work reaches a stage and none leaves it, while the others hand theirs on.

    Nothing is said where there are no hand-offs at all: then nobody has drawn them yet. Stages
    that accompany all others need none.

    Why it matters:
        Either the stage does nothing for the rest, or a hand-off was forgotten, and with it the
        question of who passes what to whom.

    What to do:
        Draw the hand-offs, say that the stage accompanies all others, or take it out.

    Source:
        What a pipeline is: a sequence of stages, each of which builds on those before it.

    Bad:
        stage Data; stage Train; stage Serve; Data hands off to Train

    Good:
        stage Data; stage Train; stage Serve; Data hands off to Train; Train hands off to Serve
    """
    org = facts.org
    drawn = org.count(Handoff) > 0
    linked = org.handoffs_from(stage.id) or org.handoffs_to(stage.id)
    if not drawn or linked or stage.across:
        return
    yield unreachable_stage.finding(
        (stage.id,),
        text("No work reaches the stage “{stage}”, and none leaves it", stage=stage.name),
        brief=text("beside the pipeline"),
    )


@unreachable_stage.where
def all_where_none_are_drawn(before: Org, facts: Facts, _: Change) -> Iterable[Id]:
    """Every stage, where the first hand-off came or the last one went."""
    if (before.count(Handoff) > 0) == (facts.org.count(Handoff) > 0):
        return ()
    return (stage.id for stage in facts.org.all(Stage))


@unreachable_stage.fixer
def join_the_pipeline(facts: Facts, finding: Finding) -> Iterator[Fix]:
    """Hand work on from the stage before, and to the stage behind."""
    stage = facts.org.get(Stage, finding.subjects[0])
    yield Fix(text("Put {stage} into the pipeline", stage=stage.name), splice(facts.org, stage.id))
