"""Who is who in a list of people: rows about the same person are put together."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import cast

from rolemap.formats.importing.people.rows import Row
from rolemap.formats.importing.remark import Remark
from rolemap.model.edits.namesakes import name_key
from rolemap.model.text import Text, text

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

_SAME_MAIL = text(
    "{name} and {other} ({place}) have the same e-mail; they were taken for two people."
)
_SAME_NAME = text(
    "{name} and {other} ({place}) have the same name; they were taken for two people."
)


@dataclass(slots=True)
class Known:
    """Those who were told apart, by what tells them apart.

    Attributes:
        people: one row for each person, with all that was said.
        remarks: what was put together, and what stands together only by name.
    """

    people: list[Row] = field(default_factory=list[Row])
    remarks: list[Remark] = field(default_factory=list[Remark])


def told_apart(rows: Sequence[Row]) -> Known:
    """One row for each person: by staff number, then e-mail, then name.

    Whoever has a staff number is found by it wherever it stands, so that the order of the rows does
    not matter.
    """
    known = Known()
    numbered: dict[str, list[Row]] = defaultdict(list)
    mailed: dict[str, list[Row]] = defaultdict(list)
    named: dict[str, list[Row]] = defaultdict(list)

    def add(row: Row) -> None:
        known.people.append(row)
        if row.staff_id:
            numbered[row.staff_id.casefold()].append(row)
        if row.email:
            mailed[row.email.casefold()].append(row)
        named[name_key(row.name)].append(row)

    for row in sorted(rows, key=_sureness):
        same = _same(row, numbered, mailed, named)
        if same is not None:
            known.remarks.append(_put_together(same, row))
            _learn(same, row, mailed)
            continue
        _part_from(row, numbered, known)
        add(row)
    known.people = _in_order_of(rows, known.people)
    known.remarks += _alike(mailed.values(), _SAME_MAIL)
    known.remarks += _alike(named.values(), _SAME_NAME)
    return known


def _sureness(row: Row) -> int:
    return 0 if row.staff_id else 1 if row.email else 2


def _same(
    row: Row,
    numbered: dict[str, list[Row]],
    mailed: dict[str, list[Row]],
    named: dict[str, list[Row]],
) -> Row | None:
    """Who of those that are known is meant by a row."""
    if row.staff_id:
        there = numbered.get(row.staff_id.casefold(), ())
        return next((one for one in there if _may_be(one, row)), None)
    mail = row.email.casefold()
    there = mailed.get(mail, ()) if mail else named.get(name_key(row.name), ())
    if len(there) == 1:
        return there[0]
    return next((one for one in there if _sureness(one) == _sureness(row)), None)


def _may_be(one: Row, other: Row) -> bool:
    """Whether two rows of one staff number are about one person: name or e-mail agree."""
    if name_key(one.name) == name_key(other.name):
        return True
    return bool(one.email) and one.email.casefold() == other.email.casefold()


def _part_from(row: Row, numbered: dict[str, list[Row]], known: Known) -> None:
    """Take a staff number away that somebody else has."""
    others = numbered.get(row.staff_id.casefold()) if row.staff_id else None
    if not others:
        return
    others.append(row)
    known.remarks.append(
        Remark(
            row.place,
            text(
                "The staff number “{number}” of {name} is that of {other} too ({place}); "
                "{other} kept it.",
                number=row.staff_id,
                name=row.name,
                other=others[0].name,
                place=others[0].place,
            ),
        )
    )
    row.numbers = tuple(one for one in row.numbers if one != row.staff_id)
    row.staff_id = ""
    row.stated["staff_id"] = ""


def _put_together(first: Row, again: Row) -> Remark:
    """What is said of what stands in the list twice."""
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
        message = text(
            "{name} stands here again (see {place}); one person was made of it.",
            name=first.name,
            place=first.place,
        )
    else:
        message = text(
            "{name} stands here again (see {place}), and {fields} differs; what stood first was "
            "kept.",
            name=first.name,
            place=first.place,
            fields=_enumerated(unlike),
        )
    return Remark(again.place, message)


def _enumerated(parts: Sequence[Text]) -> Text:
    row = parts[-1]
    for part in reversed(parts[:-1]):
        row = text("{first}, {rest}", first=part, rest=row)
    return row


def _learn(first: Row, again: Row, mailed: dict[str, list[Row]]) -> None:
    """Add to a person what a further row says."""
    if again.email and not first.email:
        first.email = again.email
        mailed[again.email.casefold()].append(first)
    first.numbers = tuple(dict.fromkeys((*first.numbers, *again.numbers)))
    for key, value in again.stated.items():
        if not first.stated.get(key):
            first.stated[key] = value
        elif key in ("skills", "learning"):
            first.stated[key] = _both(first.stated[key], value)
    if again.teams is not None:
        first.teams = tuple(dict.fromkeys((*(first.teams or ()), *again.teams)))
    if again.roles is not None:
        first.roles = _one_of_each((*(first.roles or ()), *again.roles))
    _learn_managers(first, again)


def _one_of_each(
    roles: Iterable[tuple[str, float | None]],
) -> tuple[tuple[str, float | None], ...]:
    found: dict[str, tuple[str, float | None]] = {}
    for role, share in roles:
        found.setdefault(name_key(role), (role, share))
    return tuple(found.values())


def _learn_managers(first: Row, again: Row) -> None:
    if again.managers is None:
        return
    if not first.managers:
        first.managers = again.managers
    elif again.managers and again.managers != first.managers:
        # Whoever has two jobs has two managers.
        first.others = (*first.others, again.managers[0])
    first.others = tuple(dict.fromkeys((*first.others, *again.others)))


def _both(one: object, other: object) -> tuple[object, ...]:
    parts = cast("tuple[object, ...]", one), cast("tuple[object, ...]", other)
    return tuple(dict.fromkeys((*parts[0], *parts[1])))


def _in_order_of(rows: Iterable[Row], people: Iterable[Row]) -> list[Row]:
    kept = {id(one) for one in people}
    return [one for one in rows if id(one) in kept]


def _alike(groups: Iterable[Sequence[Row]], message: Text) -> list[Remark]:
    return [
        Remark(
            again.place,
            message.filled(name=again.name, other=group[0].name, place=group[0].place),
        )
        for group in groups
        for again in group[1:]
    ]
