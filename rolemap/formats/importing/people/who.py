"""Who is who in a list of people: rows about the same person are put together."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from rolemap.formats.importing.people.again import put_together
from rolemap.formats.importing.people.rows import Row
from rolemap.formats.importing.remark import Remark
from rolemap.model.edits.namesakes import name_key
from rolemap.model.text import Text, text

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
    met = _Met()
    again: dict[int, tuple[Row, list[Row]]] = {}
    for row in sorted(rows, key=_sureness):
        same = met.same_as(row)
        if same is None:
            owner = met.owner.get(row.staff_id.casefold())
            met.add(row)
            if owner is not None:
                _part(row, owner, known)
            known.people.append(row)
            continue
        if row.email and not same.email:
            same.email = row.email
            met.mailed[row.email.casefold()].append(same)
        again.setdefault(id(same), (same, []))[1].append(row)
    for first, others in again.values():
        known.remarks += put_together(first, others)
    known.people = _in_order_of(rows, known.people)
    known.remarks += _alike(met.mailed.values(), _SAME_MAIL)
    known.remarks += _alike(met.named.values(), _SAME_NAME)
    return known


def _sureness(row: Row) -> int:
    return 0 if row.staff_id else 1 if row.email else 2


class _Met:
    """Those who were met so far.

    Attributes:
        owner: who has a staff number.
        mailed: those of an e-mail; `named`: those of a name.
    """

    def __init__(self) -> None:
        self.owner: dict[str, Row] = {}
        self.mailed: dict[str, list[Row]] = defaultdict(list)
        self.named: dict[str, list[Row]] = defaultdict(list)
        self._first: dict[tuple[str, str, int | str], Row] = {}

    def add(self, row: Row) -> None:
        """Somebody who was not met before."""
        number, mail, name = row.staff_id.casefold(), row.email.casefold(), name_key(row.name)
        for kind, key in (("mail", mail), ("name", name)):
            if key:
                self._first.setdefault((kind, key, _sureness(row)), row)
                if number:
                    self._first.setdefault((kind, key, number), row)
        if number:
            self.owner.setdefault(number, row)
        if mail:
            self.mailed[mail].append(row)
        self.named[name].append(row)

    def same_as(self, row: Row) -> Row | None:
        """Who of those that were met is meant by a row.

        Two rows of one staff number are about one person if name or e-mail agree.
        """
        number, mail, name = row.staff_id.casefold(), row.email.casefold(), name_key(row.name)
        if number:
            return self._first.get(("name", name, number)) or (
                self._first.get(("mail", mail, number)) if mail else None
            )
        there = self.mailed.get(mail, ()) if mail else self.named.get(name, ())
        if len(there) == 1:
            return there[0]
        kind, key = ("mail", mail) if mail else ("name", name)
        return self._first.get((kind, key, _sureness(row)))


def _part(row: Row, owner: Row, known: Known) -> None:
    """Take a staff number away that somebody else has."""
    known.remarks.append(
        Remark(
            row.place,
            text(
                "The staff number “{number}” of {name} is that of {other} too ({place}); "
                "{other} kept it.",
                number=row.staff_id,
                name=row.name,
                other=owner.name,
                place=owner.place,
            ),
        )
    )
    row.numbers = tuple(one for one in row.numbers if one != row.staff_id)
    row.staff_id = ""
    row.stated["staff_id"] = ""


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
