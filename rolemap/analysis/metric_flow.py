"""Metrics of how work passes on: hand-offs, walls between stages, and the longest way."""

from collections.abc import Iterator

from rolemap.analysis.flow import longest_path
from rolemap.analysis.metric import Metric, Part
from rolemap.analysis.metric_basis import Basis
from rolemap.model.records import Handoff, Stage
from rolemap.model.text import text

_FLOW = text("Hand-offs")


def flow(basis: Basis) -> Iterator[Metric]:
    """How often work is handed on, and how."""
    # Rules are many and this is one of them: not before it is asked for.
    from rolemap.analysis.rules.over_the_wall import over_the_wall

    org, facts = basis.facts.org, basis.facts
    place = {stage.id: number for number, stage in enumerate(basis.stages)}
    handoffs = sorted(
        org.all(Handoff), key=lambda one: (place[one.source], place[one.target], one.id)
    )
    walls = [one.id for one in handoffs if any(over_the_wall.judge(facts, one))]
    path = longest_path(org)
    yield Metric(
        "handoffs",
        _FLOW,
        text("Hand-offs"),
        "hand-offs",
        len(handoffs),
        text("How often work passes from one stage to another."),
        text("All hand-offs count, also those that lead back."),
        subjects=tuple(one.id for one in handoffs),
    )
    yield Metric(
        "walls",
        _FLOW,
        text("Over the wall"),
        "hand-offs",
        len(walls),
        text("At how many hand-offs nobody works on both sides and nobody ahead is consulted."),
        text("The hand-offs that rule RM401 reports, accepted ones too."),
        subjects=tuple(walls),
    )
    yield Metric(
        "longest-path",
        _FLOW,
        text("Longest path"),
        "hand-offs",
        max(0, len(path) - 1),
        text("How often work is handed on from the first to the last stage of the longest chain."),
        text("Hand-offs that close a circle do not count."),
        tuple(
            Part(org.get(Stage, one).name, number, one) for number, one in enumerate(path, start=1)
        ),
        path,
    )
