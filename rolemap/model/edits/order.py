"""Ranks for things that are put between others; shared by the verbs that keep an order."""

from collections.abc import Sequence
from typing import TypeVar

from rolemap.model import rank
from rolemap.model.change import Change
from rolemap.model.edits.fields import evolved
from rolemap.model.ids import Id
from rolemap.model.records import Responsibility, Role, Stage, Team

Ranked = TypeVar("Ranked", Stage, Responsibility, Role, Team)


def rank_after(others: Sequence[Ranked], after: Id | None) -> tuple[str, Change]:
    """The rank right after the sibling `after` (None: before all; unknown: after all).

    Returns:
        The rank, and a Change of the siblings: empty unless there is no room between two of them,
        which have the same rank after a merge or a foreign one from a file; then all are ranked
        anew.
    """
    place = _place(others, after)
    before = others[place - 1].rank if place else None
    behind = others[place].rank if place < len(others) else None
    if _has_room(before, behind):
        return rank.between(before, behind), Change()
    keys = rank.spread(len(others) + 1)
    mine = keys.pop(place)
    pairs = [(other, evolved(other, rank=key)) for other, key in zip(others, keys, strict=True)]
    return mine, Change.of(*pairs)


def _has_room(before: str | None, behind: str | None) -> bool:
    ends = [end for end in (before, behind) if end is not None]
    return all(rank.is_key(end) for end in ends) and (len(ends) < 2 or ends[0] < ends[1])


def _place(others: Sequence[Ranked], after: Id | None) -> int:
    if after is None:
        return 0
    ids = [other.id for other in others]
    return ids.index(after) + 1 if after in ids else len(ids)


def last(others: Sequence[Ranked]) -> Id | None:
    """The id of the last sibling, to come after; None where there is none."""
    return others[-1].id if others else None
