"""What can never be false of an organisation; everything else is a finding, and allowed."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from rolemap.model.change import Change
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id
from rolemap.model.kind_words import kind_at_start, kind_word, one_of
from rolemap.model.letters import Scheme
from rolemap.model.records import KINDS, Assignment, Handoff, Record, Settings, name_of, targets
from rolemap.model.text import text

if TYPE_CHECKING:
    from rolemap.model.org import Org


def check_all(org: "Org", records: Sequence[Record]) -> None:
    """Check every record of an Org.

    Raises:
        Rejected: with the id of the first record at fault.
    """
    if _is_sound(org, records):
        return
    seen: set[Id] = set()
    for record in records:
        if record.id in seen:
            raise Rejected(text("The id “{id}” is used twice.", id=record.id), record_id=record.id)
        seen.add(record.id)
        _check_record(org, record)
    _check_cells(org.scheme, org.all(Assignment))


def _is_sound(org: "Org", records: Sequence[Record]) -> bool:
    """Whether nothing can be wrong: the same checks on whole tables, ten times as quick.

    A file is sound nearly always; only if not, `check_all` looks for the record at fault.
    """
    ids = {record.id for record in records}
    by_kind = {kind: {record.id for record in org.all(KINDS[kind])} for kind in KINDS}
    for record_type in KINDS.values():
        for field, ref in record_type.REFERS.items():
            known = set[Id]().union(*(by_kind[one] for one in ref.kinds or KINDS))
            if not _named(org.all(record_type), field) <= known:
                return False
    loops = any(handoff.source == handoff.target for handoff in org.all(Handoff))
    cells = [(held.party, held.responsibility) for held in org.all(Assignment)]
    doubled = {cell for cell, count in Counter(cells).items() if count > 1}
    if len(ids) != len(records) or loops or by_kind[Settings.KIND] != {"settings"}:
        return False
    shared = (held for held in org.all(Assignment) if (held.party, held.responsibility) in doubled)
    try:
        _check_cells(org.scheme, shared)
    except Rejected:
        return False
    return True


def _named(records: Iterator[Record], field: str) -> set[Id]:
    """Every id that `field` names."""
    values = {getattr(record, field) for record in records}
    values.discard(None)
    if any(isinstance(value, tuple) for value in values):
        return {target for value in values for target in value}
    return values


def check_change(org: "Org", change: Change) -> None:
    """Check what `change` touched in `org`, the state after it.

    Raises:
        Rejected: with the id of the first record at fault.
    """
    cells: dict[Id, Assignment] = {}
    for edit in change.edits.values():
        if edit.after is None:
            _check_gone(org, edit.record)
            continue
        _check_record(org, edit.after)
        if isinstance(edit.after, Assignment):
            cells.update({found.id: found for found in _cell(org, edit.after)})
        if isinstance(edit.after, Settings):
            # Under another scheme, letters that went together may clash.
            cells.update({found.id: found for found in org.all(Assignment)})
    _check_cells(org.scheme, cells.values())


def _check_record(org: "Org", record: Record) -> None:
    for field, ref in record.REFERS.items():
        for target in targets(record, field):
            if not _exists(org, target, ref.kinds):
                raise Rejected(
                    text(
                        "{kind} “{name}” names a {wanted} “{target}” that does not exist.",
                        kind=kind_at_start(record.KIND),
                        name=getattr(record, "name", record.id),
                        wanted=one_of(ref.kinds),
                        target=target,
                    ),
                    record_id=record.id,
                )
    if isinstance(record, Handoff) and record.source == record.target:
        raise Rejected(text("A hand-off needs two different stages."), record_id=record.id)
    if isinstance(record, Settings) and record.id != "settings":
        raise Rejected(text("The settings have the id “settings”."), record_id=record.id)


def _exists(org: "Org", target: Id, kinds: tuple[str, ...]) -> bool:
    if not kinds:
        return org.find(target) is not None
    return any(org.look(KINDS[kind], target) is not None for kind in kinds)


def _check_gone(org: "Org", record: Record) -> None:
    if isinstance(record, Settings):
        raise Rejected(text("The settings cannot be removed."), record_id=record.id)
    for kind, field in referring_fields(record.KIND):
        left = org.referring(KINDS[kind], field, record.id)
        if left:
            raise Rejected(
                text(
                    "“{name}” is still named by {kind} “{other}”.",
                    name=name_of(record),
                    kind=kind_word(kind),
                    other=name_of(left[0]),
                ),
                record_id=record.id,
            )


def referring_fields(kind: str) -> list[tuple[str, str]]:
    """The (kind, field) pairs that may refer to a record of `kind`."""
    return [
        (other, field)
        for other, record in KINDS.items()
        for field, ref in record.REFERS.items()
        if not ref.kinds or kind in ref.kinds
    ]


def _cell(org: "Org", assignment: Assignment) -> list[Assignment]:
    on_it = org.assignments_on(assignment.responsibility)
    return [other for other in on_it if other.party == assignment.party]


def _check_cells(scheme: Scheme, assignments: Iterable[Assignment]) -> None:
    cells: dict[tuple[Id, Id], list[Assignment]] = {}
    for assignment in assignments:
        cells.setdefault((assignment.party, assignment.responsibility), []).append(assignment)
    for cell in cells.values():
        if len(cell) == 1:
            continue
        if len(cell) > 2 or not scheme.may_share_cell(cell[0].letter, cell[1].letter):
            letters = ", ".join(sorted(found.letter for found in cell))
            raise Rejected(
                text(
                    "One party cannot hold {letters} on the same responsibility; "
                    "only {decider} goes with a letter that does work.",
                    letters=letters,
                    decider=scheme.decider.letter,
                ),
                record_id=cell[-1].id,
            )
