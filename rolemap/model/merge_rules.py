"""Which differences have to be decided together, so that any decision leaves a sound plan.

Each side is sound by itself. So a rule that concerns several spots holds as long as all of them are
taken from one side: where some mixture would break a rule, its spots are tied, and a tie is decided
as one. Ties are made until no mixture that is left can break anything.
"""

from collections.abc import Iterator

from rolemap.model.conflict import Side, Why
from rolemap.model.ids import Id
from rolemap.model.integrity import referring_fields
from rolemap.model.merge_atoms import Atom, Atoms, Spot
from rolemap.model.merge_cells import Cells, shared_cells, tie_cells
from rolemap.model.merge_ties import SIDES, Ties, mixtures
from rolemap.model.org import Org
from rolemap.model.part_values import Three
from rolemap.model.records import KINDS, Assignment, Handoff, Record, Ref, targets

_SCHEME = Spot("settings", ("scheme",))
# What is one thing to a person though it is two fields: the second goes with the first.
_COMPANIONS = {
    "responsibility": (("stage", "rank"),),
    "assignment": (("letter", "mapped_from"), ("mapped_from", "letter")),
    "placement": (("x", "y"), ("y", "x")),
}


def tied(atoms: Atoms, base: Org) -> Ties:
    """The groups of spots; each that both sides have edited differently is in one."""
    ties, cells = Ties(atoms), shared_cells(atoms)
    for spot in atoms.causes:
        ties.tie(spot)
    while _tie_once(ties, base, cells):
        pass
    return ties


def _tie_once(ties: Ties, base: Org, cells: Cells) -> bool:
    """Ask every rule; whether one of them has tied something, which another may have to know."""
    changed = _tie_scheme(ties)
    changed |= _tie_references(ties)
    changed |= _tie_loops(ties)
    changed |= tie_cells(ties, cells)
    changed |= _tie_companions(ties)
    return _tie_cascades(ties, base) or changed


def _tie_scheme(ties: Ties) -> bool:
    """A letter says something in its scheme only: it is not read in that of the other side."""
    atoms = ties.atoms
    scheme = atoms.at.get(_SCHEME)
    if scheme is None:
        return False
    letters = [spot for spot in atoms.at if _is_letter(atoms, spot)]
    kept_by = {"ours": "theirs", "theirs": "ours"}.get(scheme.prefers or "")
    others = [spot for spot in letters if atoms.at[spot].prefers in (kept_by, None)]
    if kept_by is not None and not others and ties.parents.keys().isdisjoint(letters):
        return False
    ties.blame(_SCHEME, Why.SCHEME)
    return ties.tie(_SCHEME, *letters)


def _is_letter(atoms: Atoms, spot: Spot) -> bool:
    """Whether it is a letter that is there, or may be."""
    if spot.path in (("letter",), ("mapped_from",)):
        return isinstance(atoms.ours.get(spot.record_id), Assignment)
    atom = atoms.at[spot]
    sides = SIDES if atom.prefers is None else (atom.prefers,)
    return not spot.path and any(isinstance(atom.on(side), Assignment) for side in sides)


def _tie_references(ties: Ties) -> bool:
    """What a record names must be there."""
    changed = False
    for record_id in ties.atoms.differing_ids():
        for side in SIDES:
            record = ties.atoms.record(side, record_id)
            if record is not None:
                changed |= _tie_named(ties, record, side)
    return changed


def _tie_named(ties: Ties, record: Record, side: Side) -> bool:
    changed = False
    for name, ref in record.REFERS.items():
        for target in targets(record, name):
            named = Spot(target)
            # One that is on both sides as what it is stays so, whatever is decided.
            if named not in ties.atoms.at:
                continue
            holder = _holder(ties, record, name, ref, target)
            if holder is None or not _can_dangle(ties, holder, side, named, ref):
                continue
            if target in ties.atoms.base:
                ties.blame(named, Why.REMOVED_AND_NAMED)
            changed |= ties.tie(holder, named)
    return changed


def _holder(ties: Ties, record: Record, name: str, ref: Ref, target: Id) -> Spot | None:
    """The spot that decides whether `record` names `target`; None if both sides do."""
    whole = Spot(record.id)
    several = isinstance(getattr(record, name), tuple)
    part = Spot(record.id, (name,), target if several and not ref.required else "")
    if whole in ties.atoms.at:
        is_new = _is_new(ties.atoms, record.id)
        return _part_of_new(ties, whole, part) if is_new and not ref.required else whole
    return part if part in ties.atoms.at else None


def _is_new(atoms: Atoms, record_id: Id) -> bool:
    """Whether one side alone has added the record."""
    on_sides = [record_id in atoms.ours, record_id in atoms.theirs]
    return record_id not in atoms.base and sum(on_sides) == 1


def _part_of_new(ties: Ties, whole: Spot, part: Spot) -> Spot:
    """A spot within a new record, so that it can do without what the other side has removed."""
    if part not in ties.atoms.at:
        ours, theirs = (ties.atoms.record(side, whole.record_id) for side in SIDES)
        record, prefers = (ours, SIDES[0]) if ours is not None else (theirs, SIDES[1])
        there = getattr(record, part.path[0]) if not part.item else True
        none = False if part.item else None
        values = Three(none, there, none) if ours is not None else Three(none, none, there)
        ties.atoms.at[part] = Atom(values, prefers)
        ties.atoms.parts_of_new.setdefault(whole.record_id, []).append(part)
    return part


def _can_dangle(ties: Ties, holder: Spot, side: Side, named: Spot, ref: Ref) -> bool:
    """Whether the holder can be taken from `side` and what it names from the other."""
    if side not in ties.sides(holder) or _other(side) not in ties.sides(named):
        return False
    group = ties.group(holder)
    if group is not None and group == ties.group(named):
        return False
    record = ties.atoms.record(_other(side), named.record_id)
    return record is None or (bool(ref.kinds) and record.KIND not in ref.kinds)


def _other(side: Side) -> Side:
    return "theirs" if side == "ours" else "ours"


def _tie_loops(ties: Ties) -> bool:
    """A hand-off leads from one stage to another."""
    changed = False
    for record_id in ties.atoms.fields_of:
        ends = [Spot(record_id, (name,)) for name in ("source", "target")]
        if not isinstance(ties.atoms.ours.get(record_id), Handoff):
            continue
        if any(end not in ties.atoms.at for end in ends):
            continue
        source, target = (ties.atoms.at[end] for end in ends)
        for one, other in mixtures(ties, ends):
            if source.on(one) == target.on(other):
                ties.blame(ends[0], Why.LOOP)
                changed |= ties.tie(*ends)
    return changed


def _tie_companions(ties: Ties) -> bool:
    """What is one thing to a person is decided as one, and a new record with what is new in it."""
    changed = False
    for spot in list(ties.parents):
        if spot.record_id and not spot.path:
            changed |= ties.tie(spot, *ties.atoms.parts_of_new.get(spot.record_id, ()))
        record = ties.atoms.ours.get(spot.record_id)
        for first, second in _COMPANIONS.get(record.KIND, ()) if record else ():
            other = Spot(spot.record_id, (second,))
            if spot.path == (first,) and other in ties.atoms.at:
                changed |= ties.tie(spot, other)
    return changed


def _tie_cascades(ties: Ties, base: Org) -> bool:
    """What went with a record, or was cleared of it, stays with it if that is chosen."""
    changed = False
    for spot in list(ties.parents):
        gone = ties.atoms.base.get(spot.record_id)
        if spot.path or gone is None:
            continue
        for side in SIDES:
            if ties.atoms.record(side, gone.id) is None:
                along = list(_gone_along(ties.atoms, base, gone, side))
                changed |= ties.tie(spot, *along)
    return changed


def _gone_along(atoms: Atoms, base: Org, gone: Record, side: Side) -> Iterator[Spot]:
    """What named `gone` before, and no longer does on `side`, which has removed it."""
    for kind, name in referring_fields(gone.KIND):
        for referrer in base.referring(KINDS[kind], name, gone.id):
            whole = Spot(referrer.id)
            if whole in atoms.at:
                if atoms.record(side, referrer.id) is None:
                    yield whole
                continue
            for item in ("", gone.id):
                if (part := Spot(referrer.id, (name,), item)) in atoms.at:
                    yield part
