"""The rule of a merge about cells: letters of one party on one responsibility that go together."""

from collections.abc import Mapping, Sequence
from itertools import product
from typing import TypeAlias

from rolemap.model.conflict import Side, Why
from rolemap.model.ids import Id
from rolemap.model.letters import Scheme, scheme_named
from rolemap.model.merge_atoms import Atoms, Spot
from rolemap.model.merge_ties import Ties, mixtures
from rolemap.model.records import Assignment, Record

_SCHEME = Spot("settings", ("scheme",))
# With more decisions than this about one cell, they are one decision rather than tried out.
_MOST_TRIED = 6

Cell: TypeAlias = tuple[object, object]
Cells: TypeAlias = Mapping[Cell, Sequence[Id]]


def shared_cells(atoms: Atoms) -> Cells:
    """Where several assignments may come to stand, one of which at least the sides differ about."""
    found: dict[Cell, list[Id]] = {}
    edited: set[Cell] = set()
    for record_id in sorted(atoms.ours.keys() | atoms.theirs.keys()):
        for cell in _possible_cells(atoms, record_id):
            found.setdefault(cell, []).append(record_id)
            if _spots(atoms, record_id):
                edited.add(cell)
    return {cell: ids for cell, ids in found.items() if len(ids) > 1 and cell in edited}


def _possible_cells(atoms: Atoms, record_id: Id) -> set[Cell]:
    sides = [atoms.ours.get(record_id), atoms.theirs.get(record_id)]
    held = [record for record in sides if isinstance(record, Assignment)]
    return set(product((one.party for one in held), (one.responsibility for one in held)))


def _spots(atoms: Atoms, record_id: Id) -> list[Spot]:
    """The spots that decide whether an assignment is in a cell, and with which letter."""
    paths = ((), ("party",), ("responsibility",), ("letter",))
    return [spot for path in paths if (spot := Spot(record_id, path)) in atoms.at]


def tie_cells(ties: Ties, cells: Cells) -> bool:
    """Tie what could leave letters in a cell that do not go together."""
    changed = False
    for cell, held in cells.items():
        spots = [spot for record_id in held for spot in _spots(ties.atoms, record_id)]
        if not _can_clash(ties, cell, held, spots):
            continue
        ties.blame(min(spots), Why.LETTERS)
        # If all letters are from one side already, it is the scheme that may be from the other.
        changed |= ties.tie(*spots) or ties.tie(*spots, _SCHEME)
    return changed


def _can_clash(ties: Ties, cell: Cell, held: Sequence[Id], spots: Sequence[Spot]) -> bool:
    if _SCHEME in ties.atoms.at:
        spots = (*spots, _SCHEME)
    free = {ties.group(spot) or spot for spot in spots if len(ties.sides(spot)) > 1}
    if len(free) > _MOST_TRIED:
        return True
    for chosen in mixtures(ties, spots):
        sides = dict(zip(spots, chosen, strict=True))
        letters = [one for each in held if (one := _letter(ties.atoms, each, cell, sides))]
        if not _go_together(_scheme(ties.atoms, sides), letters):
            return True
    return False


def _letter(atoms: Atoms, record_id: Id, cell: Cell, sides: Mapping[Spot, Side]) -> str | None:
    """The letter of an assignment in the cell; None if it is not there."""
    whole = sides.get(Spot(record_id))
    if whole is not None:
        record = atoms.record(whole, record_id)
        if not isinstance(record, Assignment):
            return None
        return record.letter if (record.party, record.responsibility) == cell else None
    values = [_value(atoms, Spot(record_id, (name,)), sides) for name in _FIELDS]
    return str(values[2]) if (values[0], values[1]) == cell else None


_FIELDS = ("party", "responsibility", "letter")


def _value(atoms: Atoms, spot: Spot, sides: Mapping[Spot, Side]) -> object:
    record: Record = atoms.ours[spot.record_id]
    return atoms.at[spot].on(sides[spot]) if spot in sides else getattr(record, spot.path[0])


def _scheme(atoms: Atoms, sides: Mapping[Spot, Side]) -> Scheme:
    return scheme_named(str(_value(atoms, _SCHEME, sides)))


def _go_together(scheme: Scheme, letters: Sequence[str]) -> bool:
    if len(letters) < 2:
        return True
    return len(letters) == 2 and scheme.may_share_cell(*letters)
