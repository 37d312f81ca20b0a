"""What can be decided one by one where two people have edited a plan: records, fields, items."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, cast

from rolemap.model.conflict import Side, Why
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.part_values import ABSENT, SETS, Path, Three, differing, same, same_value
from rolemap.model.records import Record


class Spot(NamedTuple):
    """A record, a field of it (`path`), or one id in a field of several (`item`).

    A part of the file that this version does not know is a field of the record "".
    """

    record_id: Id
    path: Path = ()
    item: Id = ""


@dataclass(frozen=True, slots=True)
class Atom:
    """A spot that is not the same on both sides.

    Attributes:
        prefers: the side that has edited it; None if both have, in different ways.
    """

    values: Three
    prefers: Side | None

    def on(self, side: Side) -> object:
        """What it is on one side."""
        return self.values.ours if side == "ours" else self.values.theirs


@dataclass(frozen=True, slots=True)
class Atoms:
    """Everything in which two sides differ.

    Attributes:
        base: the records before both, by id; `ours` and `theirs` in the same way.
        at: the atoms.
        fields_of: which records that all three have differ, and in which fields.
        sets: fields that hold several things in no order; where these are ids, each that the sides
            differ about is an atom as well.
        sets_of: these fields by record.
        parts_of_new: fields of records that one side has added, which can be decided apart.
        causes: why a spot cannot simply be merged.
    """

    base: Mapping[Id, Record]
    ours: Mapping[Id, Record]
    theirs: Mapping[Id, Record]
    at: dict[Spot, Atom] = field(default_factory=dict[Spot, Atom])
    fields_of: dict[Id, list[Spot]] = field(default_factory=dict[Id, list[Spot]])
    sets: dict[Spot, Three] = field(default_factory=dict[Spot, Three])
    sets_of: dict[Id, list[Spot]] = field(default_factory=dict[Id, list[Spot]])
    parts_of_new: dict[Id, list[Spot]] = field(default_factory=dict[Id, list[Spot]])
    causes: dict[Spot, Why] = field(default_factory=dict[Spot, Why])

    def record(self, side: Side, record_id: Id) -> Record | None:
        """A record as it is on one side, or None."""
        return (self.ours if side == "ours" else self.theirs).get(record_id)

    def differing_ids(self) -> list[Id]:
        """The records that are not the same on both sides."""
        wholes = [spot.record_id for spot in self.at if spot.record_id and not spot.path]
        return [*wholes, *self.fields_of]


def atoms_of(base: Org, ours: Org, theirs: Org) -> Atoms:
    """Everything in which our side and theirs differ."""
    atoms = Atoms(_by_id(base), _by_id(ours), _by_id(theirs))
    for record_id in sorted(atoms.ours.keys() | atoms.theirs.keys()):
        _compare(atoms, record_id)
    for key in sorted(ours.unknown.keys() | theirs.unknown.keys()):
        values = Three(*(org.unknown.get(key, ABSENT) for org in (base, ours, theirs)))
        if not same_value(values.ours, values.theirs):
            _add(atoms, Spot("", (key,)), values)
    return atoms


def _by_id(org: Org) -> dict[Id, Record]:
    return {record.id: record for record in org.records()}


def _compare(atoms: Atoms, record_id: Id) -> None:
    base, ours, theirs = (side.get(record_id) for side in (atoms.base, atoms.ours, atoms.theirs))
    if ours is theirs:
        return
    if base is not None and type(base) is type(ours) is type(theirs):
        assert ours is not None
        assert theirs is not None
        _compare_fields(atoms, base, ours, theirs)
    elif not same(ours, theirs):
        whole = Spot(record_id)
        prefers = _editor(same(base, ours), same(base, theirs))
        atoms.at[whole] = Atom(Three(base, ours, theirs), prefers)
        if prefers is None:
            removed = base is not None and (ours is None or theirs is None)
            atoms.causes[whole] = Why.REMOVED_AND_EDITED if removed else Why.BOTH_ADDED


def _compare_fields(atoms: Atoms, base: Record, ours: Record, theirs: Record) -> None:
    spots = atoms.fields_of.setdefault(base.id, [])
    for path, values in differing(base, ours, theirs):
        spot = Spot(base.id, path)
        if path[0] in SETS.get(base.KIND, ()):
            atoms.sets[spot] = values
            atoms.sets_of.setdefault(base.id, []).append(spot)
            spots += _items(atoms, base, spot, values) if path[0] in base.REFERS else []
        else:
            _add(atoms, spot, values)
            spots.append(spot)
    if "rank" in type(base).model_fields:
        _settle_rank(atoms, Spot(base.id, ("rank",)), Spot(base.id, ("stage",)))


def _items(atoms: Atoms, base: Record, spot: Spot, values: Three) -> list[Spot]:
    """An atom for each id that only one side names; it is named or not, so only one has edited."""
    held = [set(cast("tuple[Id, ...]", value)) for value in values]
    found: list[Spot] = []
    for item in sorted(held[1] ^ held[2]):
        one = Spot(base.id, spot.path, item)
        _add(atoms, one, Three(*(item in ids for ids in held)))
        found.append(one)
    return found


def _add(atoms: Atoms, spot: Spot, values: Three) -> None:
    base, ours, theirs = values
    prefers = _editor(same_value(base, ours), same_value(base, theirs))
    atoms.at[spot] = Atom(values, prefers)
    if prefers is None:
        atoms.causes[spot] = Why.BOTH_EDITED


def _editor(ours_kept: bool, theirs_kept: bool) -> Side | None:
    """The side that has edited something, or None if both have."""
    if not ours_kept and not theirs_kept:
        return None
    return "theirs" if ours_kept else "ours"


def _settle_rank(atoms: Atoms, rank: Spot, stage: Spot) -> None:
    """Where both have put something elsewhere in the order, let the later place be.

    Nobody could answer which of two keys is right, and what is lost is seen and mended by a drag.
    Not ours, for then the two who merge would have different plans. In another stage, the place is
    that of whoever moved it there.
    """
    atom = atoms.at.get(rank)
    if atom is None or atom.prefers is not None:
        return
    mover = atoms.at[stage].prefers if stage in atoms.at else None
    later: Side = "ours" if str(atom.values.ours) > str(atom.values.theirs) else "theirs"
    atoms.at[rank] = Atom(atom.values, mover or later)
    del atoms.causes[rank]
