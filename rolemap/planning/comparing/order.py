"""The order of stages, responsibilities, roles and teams: one sentence for each list."""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from rolemap.model.ids import Id
from rolemap.model.records import Record, Responsibility, Role, Stage, Team
from rolemap.model.text import Text, text
from rolemap.planning.comparing.phrases import row
from rolemap.planning.comparing.sentence import Sentence, sentence
from rolemap.planning.comparing.sides import Sides

_Ranked: TypeAlias = Stage | Responsibility | Role | Team

_MOST = 12
_ANOTHER = {
    Stage: text("The stages come in another order: {names}"),
    Role: text("The roles come in another order: {names}"),
    Team: text("The teams come in another order: {names}"),
}
_SAME = {
    Stage: text("The order of the stages is written in another way and is the same"),
    Role: text("The order of the roles is written in another way and is the same"),
    Team: text("The order of the teams is written in another way and is the same"),
}


def order_told(sides: Sides) -> Iterator[Sentence]:
    """Lists that come in another order, and those whose sort keys alone were rewritten."""
    for kind in (Stage, Role, Team):
        reranked = _reranked(sides.pairs(kind))
        if reranked:
            was = sorted(sides.before.all(kind), key=_rank)
            now = sorted(sides.after.all(kind), key=_rank)
            listed = _other_order(was, now)
            said = _ANOTHER[kind].filled(names=_names(listed)) if listed else _SAME[kind]
            yield sentence(sides.after.settings, f"order of {kind.KIND}s", said, reranked)
    yield from _works(sides)


def _works(sides: Sides) -> Iterator[Sentence]:
    by_stage: dict[Id, list[tuple[Responsibility | None, Responsibility | None]]] = {}
    for before, after in sides.pairs(Responsibility):
        if before is not None and after is not None and before.stage == after.stage:
            by_stage.setdefault(after.stage, []).append((before, after))
    for stage_id, pairs in by_stage.items():
        reranked = _reranked(pairs)
        if reranked:
            stage = sides.after.get(Stage, stage_id)
            was = sides.before.responsibilities_in(stage_id)
            listed = _other_order(was, sides.after.responsibilities_in(stage_id))
            said = (
                text(
                    "What belongs to “{stage}” comes in another order: {names}",
                    stage=stage.name,
                    names=_names(listed),
                )
                if listed
                else text(
                    "The order within “{stage}” is written in another way and is the same",
                    stage=stage.name,
                )
            )
            yield sentence(stage, "order", said, reranked)


def _reranked(pairs: Sequence[tuple[_Ranked | None, _Ranked | None]]) -> list[Id]:
    return [
        after.id
        for before, after in pairs
        if before is not None and after is not None and before.rank != after.rank
    ]


def _other_order(was: Sequence[_Ranked], now: Sequence[_Ranked]) -> Sequence[_Ranked]:
    """The later list if what both have in common comes in another order; else nothing."""
    both = {one.id for one in was} & {one.id for one in now}
    old = [one.id for one in was if one.id in both]
    return now if old != [one.id for one in now if one.id in both] else ()


def _names(listed: Sequence[_Ranked]) -> str | Text:
    return row([text("“{name}”", name=one.name) for one in listed], _MOST)


def _rank(record: Record) -> tuple[str, Id]:
    return getattr(record, "rank", ""), record.id
