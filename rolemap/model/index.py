"""Reverse look-ups: which records refer to one. Built when first asked for, then kept up."""

from bisect import insort
from collections.abc import Iterable

from rolemap.model.ids import Id
from rolemap.model.records import Record, targets
from rolemap.model.table import Table

Index = Table[tuple[Id, ...]]


def build(records: Iterable[Record], field: str) -> Index:
    """For each id that `field` of a record names: the ids of those records, sorted."""
    found: dict[Id, list[Id]] = {}
    for record in records:
        named = targets(record, field)
        # A field may name the same record twice; the index names its referrer once.
        for target in set(named) if len(named) > 1 else named:
            found.setdefault(target, []).append(record.id)
    return Table({target: tuple(sorted(ids)) for target, ids in found.items()})


def updated(
    index: Index, field: str, edits: Iterable[tuple[Record | None, Record | None]]
) -> Index:
    """The index after `edits` (before, after) of records that have `field`."""
    changed: dict[Id, list[Id]] = {}

    def referrers(target: Id) -> list[Id]:
        return changed.setdefault(target, list(index.get(target) or ()))

    for before, after in edits:
        old = set(targets(before, field)) if before is not None else set[Id]()
        new = set(targets(after, field)) if after is not None else set[Id]()
        for target in sorted(old - new):
            assert before is not None
            referrers(target).remove(before.id)
        for target in sorted(new - old):
            assert after is not None
            insort(referrers(target), after.id)
    if not changed:
        return index
    return index.update({target: tuple(ids) or None for target, ids in changed.items()})
