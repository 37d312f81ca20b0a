"""Merge what two people did to a plan: by record and by field, and never into a broken one."""

from collections.abc import Sequence
from typing import cast

from pydantic import JsonValue

from rolemap.model.conflict import Conflict, Difference, Merged, Side, Why, resolved
from rolemap.model.ids import Id
from rolemap.model.merge_atoms import Atoms, Spot, atoms_of
from rolemap.model.merge_rules import tied
from rolemap.model.merge_same import with_same_ids
from rolemap.model.merge_ties import Ties
from rolemap.model.org import Org
from rolemap.model.part_values import ABSENT, Path, in_order, with_values
from rolemap.model.records import KINDS, Record

__all__ = ["Conflict", "Difference", "Merged", "Side", "Why", "merge", "resolved"]

_KIND_ORDER = {kind: place for place, kind in enumerate(KINDS)}
# Which cause a conflict is named for: what the others follow from comes first.
_WEIGHT = {
    Why.SCHEME: 0,
    Why.REMOVED_AND_EDITED: 1,
    Why.REMOVED_AND_NAMED: 1,
    Why.LETTERS: 2,
    Why.LOOP: 3,
    Why.BOTH_ADDED: 4,
    Why.BOTH_EDITED: 5,
}


def merge(base: Org, ours: Org, theirs: Org) -> Merged:
    """What both sides did since `base`, in one plan; what does not go together are conflicts.

    An edit that does not touch one of the other side is always taken. The plan is sound, whatever
    was done; where there are conflicts it is as on our side, and with all of a conflict on one side
    it is sound too, whatever is chosen in the others. Which side is called ours makes no other
    difference.

    Args:
        base: what both started from.
        ours: what one has made of it.
        theirs: what the other has made of it.
    """
    ours, theirs = with_same_ids(base, ours, theirs)
    atoms = atoms_of(base, ours, theirs)
    ties = tied(atoms, base)
    records = [
        record
        for record_id in sorted(atoms.ours.keys() | atoms.theirs.keys())
        if (record := _record(ties, record_id)) is not None
    ]
    return Merged(Org.of(*records, unknown=_unknown(ties, ours)), conflicts_of(ties))


def _record(ties: Ties, record_id: Id) -> Record | None:
    """A record as it is in the merged plan."""
    atoms, whole = ties.atoms, Spot(record_id)
    if whole in atoms.at:
        record = atoms.record(ties.side(whole), record_id)
        return record and _without_lost(ties, record)
    record = atoms.ours[record_id]
    values: dict[Path, object] = {}
    for spot in atoms.fields_of.get(record_id, ()):
        if not spot.item and ties.side(spot) == "theirs":
            values[spot.path] = atoms.at[spot].values.theirs
    for spot in atoms.sets_of.get(record_id, ()):
        values[spot.path] = _set(ties, spot)
    return with_values(record, values) if values else record


def _set(ties: Ties, spot: Spot) -> tuple[str, ...]:
    """A field whose order says nothing, with the additions and removals of both."""
    base, ours, theirs = (cast("tuple[str, ...]", value) for value in ties.atoms.sets[spot])
    present: set[str] = set()
    for item in {*ours, *theirs}:
        one = Spot(spot.record_id, spot.path, item)
        if one in ties.parents:
            there = item in ours
        else:
            there = (item in ours) and (item in theirs or item not in base)
            there = there or (item in theirs and item not in base)
        if there:
            present.add(item)
    return in_order(present, base, ours, theirs)


def _without_lost(ties: Ties, record: Record) -> Record:
    """A new record without what it names and the other side has removed."""
    values: dict[Path, object] = {}
    for part in ties.atoms.parts_of_new.get(record.id, ()):
        if not ties.atoms.at[part].on(ties.side(part)):
            old = cast("tuple[Id, ...]", values.get(part.path, getattr(record, part.path[0])))
            values[part.path] = tuple(one for one in old if one != part.item) if part.item else None
    return with_values(record, values) if values else record


def _unknown(ties: Ties, ours: Org) -> dict[str, JsonValue]:
    """The parts of the file that this version does not know."""
    unknown = dict(ours.unknown)
    for spot, atom in ties.atoms.at.items():
        if not spot.record_id and ties.side(spot) == "theirs":
            (key,) = spot.path
            unknown.pop(key, None)
            if atom.values.theirs is not ABSENT:
                unknown[key] = cast("JsonValue", atom.values.theirs)
    return unknown


def conflicts_of(ties: Ties) -> tuple[Conflict, ...]:
    """The groups of what has to be decided together, by kind and id of what they are about."""
    found = [_conflict(ties.atoms, group) for group in ties.groups()]
    return tuple(sorted(found, key=lambda one: _place(one.about)))


def _conflict(atoms: Atoms, group: Sequence[Spot]) -> Conflict:
    differences: dict[Spot, Difference] = {}
    for spot in group:
        one = _difference(atoms, spot, group)
        differences[Spot(spot.record_id, spot.path)] = one

    def weight(spot: Spot) -> tuple[int, tuple[object, ...]]:
        one = differences[Spot(spot.record_id, spot.path)]
        return _WEIGHT[atoms.causes[spot]], _place(one)

    first = min((spot for spot in group if spot in atoms.causes), key=weight)
    about = differences.pop(Spot(first.record_id, first.path))
    return Conflict(atoms.causes[first], about, tuple(sorted(differences.values(), key=_place)))


def _difference(atoms: Atoms, spot: Spot, group: Sequence[Spot]) -> Difference:
    sides = (atoms.base, atoms.ours, atoms.theirs)
    there = [record for side in sides if (record := side.get(spot.record_id)) is not None]
    kind = min((record.KIND for record in there), key=_KIND_ORDER.__getitem__, default="")
    if not spot.item:
        return Difference(spot.record_id, kind, spot.path, (), *atoms.at[spot].values)
    records = (side.get(spot.record_id) for side in sides)
    values = [getattr(record, spot.path[0]) if record else () for record in records]
    items = tuple(one.item for one in group if one[:2] == spot[:2])
    return Difference(spot.record_id, kind, spot.path, items, *values)


def _place(one: Difference) -> tuple[int, Id, Path, tuple[Id, ...]]:
    return _KIND_ORDER.get(one.kind, len(_KIND_ORDER)), one.record_id, one.path, one.items
