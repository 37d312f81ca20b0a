"""Makes an organisation of records that may not fit together: what cannot be is left out, told."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pydantic import ValidationError

from rolemap.formats.importing.remark import Place, Remark
from rolemap.model.ids import Id
from rolemap.model.kind_words import kind_at_start
from rolemap.model.letters import scheme_named
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Handoff, Record, Settings, name_of, targets
from rolemap.model.text import Text, text


@dataclass(slots=True)
class Draft:
    """A record that is still being read: its kind, what was said of it, and where.

    Attributes:
        assumed: the fields that hold only where nothing else is known, such as of a new record.
    """

    kind: type[Record]
    values: dict[str, object]
    place: Place = ""
    assumed: frozenset[str] = frozenset()


def sound(drafts: Mapping[Id, Draft]) -> tuple[Org, tuple[Remark, ...]]:
    """The organisation of these records, and what had to be left out of it.

    A value that its field cannot take goes, and so does a record that names another one which is
    not there.
    """
    remarks: list[Remark] = []
    made = {key: one for key, draft in drafts.items() for one in _made(draft, remarks)}
    places = {key: drafts[key].place for key in made}
    while True:
        kept = {key: one for old in made.values() for key, one in _mended(old, made)}
        if kept == made:
            break
        for key in [one for one in made if one not in kept]:
            remarks.append(Remark(places[key], _left_out(made[key])))
        made = kept
    made.setdefault("settings", Settings())
    for key in _clashing(made.values()):
        remarks.append(Remark(places[key], _left_out_of_cell(made.pop(key))))
    return Org.of(*made.values()), tuple(remarks)


def _clashing(records: Iterable[Record]) -> list[Id]:
    """The letters that cannot stand beside others of the same cell; of those the first stays."""
    scheme = next(scheme_named(one.scheme) for one in records if isinstance(one, Settings))
    cells: dict[tuple[Id, Id], list[str]] = {}
    gone: list[Id] = []
    for one in records:
        if not isinstance(one, Assignment):
            continue
        cell = cells.setdefault((one.party, one.responsibility), [])
        if len(cell) > 1 or (cell and not scheme.may_share_cell(cell[0], one.letter)):
            gone.append(one.id)
        else:
            cell.append(one.letter)
    return gone


def _left_out_of_cell(record: Record) -> Text:
    return text(
        "{letter} cannot stand beside the other letters of its cell, and was left out.",
        letter=record.letter if isinstance(record, Assignment) else "",
    )


def _made(draft: Draft, remarks: list[Remark]) -> Iterator[Record]:
    """The record of a draft without what its fields cannot take; none if it cannot do without."""
    values = dict(draft.values)
    while True:
        try:
            made = draft.kind.model_validate(values)
        except ValidationError as error:
            first = error.errors(include_input=False, include_url=False)[0]
            field = str(first["loc"][0]) if first["loc"] else ""
            if field not in values:
                return
            del values[field]
            remarks.append(Remark(draft.place, _unusable(draft, field, first["msg"])))
        else:
            # What is there already is brought up to date only in what the source says itself.
            made.model_fields_set.difference_update(draft.assumed)
            yield made
            return


def _unusable(draft: Draft, field: str, problem: str) -> Text:
    return text(
        "{kind} “{name}”: what is said about “{field}” cannot be used and was left out: {problem}.",
        kind=kind_at_start(draft.kind.KIND),
        name=str(draft.values.get("name") or draft.values["id"]),
        field=field.replace("_", " "),
        problem=problem,
    )


def _mended(record: Record, there: Mapping[Id, Record]) -> Iterator[tuple[Id, Record]]:
    """The record without references that lead nowhere; none if one that it needs does."""
    if isinstance(record, Handoff) and record.source == record.target:
        return
    gone: dict[str, object] = {}
    for field, ref in record.REFERS.items():
        named = targets(record, field)
        kept = tuple(one for one in named if _fits(there.get(one), ref.kinds))
        if kept == named:
            continue
        if ref.required and not kept:
            return
        value = kept if isinstance(getattr(record, field), tuple) else None
        gone[field] = value
    yield record.id, record.model_copy(update=gone) if gone else record


def _fits(record: Record | None, kinds: Iterable[str]) -> bool:
    return record is not None and (not kinds or record.KIND in kinds)


def _left_out(record: Record) -> Text:
    return text(
        "{kind} “{name}” names something that is not here, and was left out.",
        kind=kind_at_start(record.KIND),
        name=name_of(record),
    )
