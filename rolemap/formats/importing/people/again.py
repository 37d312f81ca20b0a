"""Puts rows of a list together that are about the same person."""

from collections.abc import Iterable, Iterator, Sequence
from typing import cast

from rolemap.formats.importing.people.rows import Row
from rolemap.formats.importing.remark import Remark
from rolemap.model.edits.namesakes import name_key
from rolemap.model.text import Text, in_a_row, text

_FIELD_WORDS = {
    "email": text("the e-mail"),
    "title": text("the title"),
    "level": text("the level"),
    "pay_band": text("the pay band"),
    "track": text("the track"),
    "site": text("the site"),
    "capacity": text("the working time"),
    "notes": text("the notes"),
}
_LISTS = ("skills", "learning")


def put_together(first: Row, others: Sequence[Row]) -> list[Remark]:
    """Let the first row say what the others say too, and what was made of each of them."""
    remarks: list[Remark] = []
    rows = (first, *others)
    for key in _LISTS:
        if any(key in row.stated for row in rows):
            first.stated[key] = tuple(dict.fromkeys(_listed(rows, key)))
    for again in others:
        remarks.append(Remark(again.place, _told(first, again)))
        for key, value in again.stated.items():
            if not first.stated.get(key):
                first.stated[key] = value
    first.numbers = tuple(dict.fromkeys(one for row in rows for one in row.numbers))
    if any(row.teams is not None for row in rows):
        first.teams = tuple(dict.fromkeys(one for row in rows for one in row.teams or ()))
    if any(row.roles is not None for row in rows):
        roles = {name_key(one[0]): one for row in reversed(rows) for one in row.roles or ()}
        first.roles = tuple(reversed(roles.values()))
    _put_managers_together(first, rows)
    return remarks


def _listed(rows: Iterable[Row], key: str) -> Iterator[str]:
    for row in rows:
        yield from cast("tuple[str, ...]", row.stated.get(key, ()))


def _put_managers_together(first: Row, rows: Sequence[Row]) -> None:
    told = [row.managers for row in rows if row.managers]
    if told:
        first.managers = told[0]
    elif any(row.managers is not None for row in rows):
        first.managers = ()
    # Whoever has two jobs has two managers.
    further = [cells[0] for cells in told if cells != told[0]]
    others = (one for row in rows for one in row.others)
    first.others = tuple(dict.fromkeys((*further, *others)))


def _told(first: Row, again: Row) -> Text:
    unlike = [
        words
        for key, words in _FIELD_WORDS.items()
        if first.stated.get(key)
        and again.stated.get(key)
        and first.stated[key] != again.stated[key]
    ]
    if name_key(first.name) != name_key(again.name):
        unlike.insert(0, text("the name"))
    if not unlike:
        return text(
            "{name} stands here again (see {place}); one person was made of it.",
            name=first.name,
            place=first.place,
        )
    return text(
        "{name} stands here again (see {place}), and {fields} differs; what stood first was kept.",
        name=first.name,
        place=first.place,
        fields=in_a_row(unlike),
    )
