"""Reads the rows of a table of people: what each says of whom, before it is known who is who."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from rolemap.formats.importing.people.names import Names, stand_in, without_signs
from rolemap.formats.importing.people.not_people import about_nobody, is_vacancy
from rolemap.formats.importing.people.plain import Plain
from rolemap.formats.importing.people.staying import HERE, LEFT, UNSAID, LastDays, standing
from rolemap.formats.importing.people.table import Table
from rolemap.formats.importing.people.values import mails_of, number_of
from rolemap.formats.importing.remark import Place, Remark
from rolemap.formats.progress import Progress
from rolemap.model.text import Plural, Text, text

_AT_ONCE = 1_000

_HAVE_LEFT = Plural(
    "One row is about somebody who has left; it was not imported.",
    "{count} rows are about people who have left; they were not imported.",
)
_UNKNOWN_STATUS = Plural(
    "“{status}” does not tell whether somebody is still there; one person was taken to be.",
    "“{status}” does not tell whether somebody is still there; {count} people were taken to be.",
)


@dataclass(slots=True)
class Row:
    """What a row says of a person.

    Attributes:
        place: where it stands.
        numbers: all by which lists may call the person, such as a user name; of managers.
        stated: what is said of fields of the record, by their names.
        teams: None where no column says anything about teams; so are the next two.
        roles: with their shares, None where none is told.
        managers: the cells of each column that names managers, those of the best one first.
        others: the cells that name further managers.
    """

    place: Place
    name: str = ""
    email: str = ""
    staff_id: str = ""
    numbers: tuple[str, ...] = ()
    stated: dict[str, object] = field(default_factory=dict[str, object])
    teams: tuple[str, ...] | None = None
    roles: tuple[tuple[str, float | None], ...] | None = None
    managers: tuple[str, ...] | None = None
    others: tuple[str, ...] = ()


@dataclass(slots=True)
class Rows:
    """What the rows of a table say.

    Attributes:
        here: of those who are there.
        left: of those who have left.
        vacancies: the roles that nobody holds yet, one for each place.
        remarks: what was not understood.
    """

    here: list[Row] = field(default_factory=list[Row])
    left: list[Row] = field(default_factory=list[Row])
    vacancies: list[tuple[Place, str]] = field(default_factory=list[tuple[Place, str]])
    remarks: list[Remark] = field(default_factory=list[Remark])


def read_rows(table: Table, progress: Progress, today: date) -> Rows:
    """What the rows of a table say.

    Args:
        table: the table.
        progress: is told how much is done, from 0 to 1; it may raise `Cancelled`.
        today: the day by which last days have passed or not.
    """
    reader = _Reader(table, today)
    rows = max(1, len(table.grid.rows))
    for row in table.rows():
        if row % _AT_ONCE == 0:
            progress(row / rows)
        reader.read(row)
    return reader.told()


class _Reader:
    def __init__(self, table: Table, today: date) -> None:
        self._table = table
        self._names = Names(table)
        self._plain = Plain(table)
        self._days = LastDays(table.column("end"), today)
        self._unsaid = Counter[str]()
        self._rows = Rows(remarks=[*self._names.remarks, *self._plain.remarks])

    def read(self, row: int) -> None:
        """Read a row, and put it where it belongs."""
        nobody = about_nobody(self._table, row)
        if nobody is not None:
            self._remark(row, nobody)
            return
        found = self._identity(row)
        if found is None:
            return
        name, number, is_left = without_signs(found.name)
        found.name = name
        if number and not found.staff_id and "staff_id" not in self._table.at:
            found.numbers = (*found.numbers, number)
        left = is_left or self._has_left(row, name)
        plain = self._plain
        found.stated |= plain.stated(row)
        found.teams, found.roles = plain.teams(row), plain.roles(row)
        found.managers, found.others = plain.managers(row), plain.others(row)
        self._rows.remarks += plain.taken()
        (self._rows.left if left else self._rows.here).append(found)

    def told(self) -> Rows:
        """All that was read."""
        rows = self._rows
        if rows.left:
            rows.remarks.append(Remark(rows.left[0].place, _HAVE_LEFT.of(len(rows.left))))
        for status, count in self._unsaid.items():
            rows.remarks.append(
                Remark(self._table.grid.name, _UNKNOWN_STATUS.of(count, status=status))
            )
        return rows

    def _identity(self, row: int) -> Row | None:
        """Who a row is about; None, with a remark, where it is about nobody."""
        found = Row(self._table.grid.place(row), self._names.of(row))
        if is_vacancy(found.name):
            self._vacant(row, found)
            return None
        self._mail(row, found)
        self._number(row, found)
        if found.name:
            return found
        found.name = stand_in(found.email, found.staff_id)
        if not found.name:
            self._remark(row, text("This row names nobody; it was left out."))
            return None
        self._remark(
            row, text("This row has no name; the person was called “{name}”.", name=found.name)
        )
        return found

    def _mail(self, row: int, found: Row) -> None:
        table = self._table
        for at, cell in table.cells(row, "email"):
            mails = mails_of(cell)
            found.email = found.email or next(iter(mails), "")
            if not mails:
                self._remark(row, text("“{words}” is no e-mail address.", words=cell), at)
            elif len(mails) > 1:
                message = text("Of several e-mail addresses “{mail}” was taken.", mail=mails[0])
                self._remark(row, message, at)
        logins = [cell for _, cell in table.cells(row, "login")]
        for cell in logins:
            found.email = found.email or next(iter(mails_of(cell)), "")
        found.numbers = tuple(logins)
        is_unclear = not found.email and bool(table.cell(row, "email"))
        if found.email or ("email" in table.at and not is_unclear):
            found.stated["email"] = found.email

    def _number(self, row: int, found: Row) -> None:
        table = self._table
        best = table.at.get("staff_id", ())[:1]
        told = {at: number_of(cell) for at, cell in table.cells(row, "staff_id")}
        if best:
            found.staff_id = told.get(best[0], "")
            found.stated["staff_id"] = found.staff_id
        elif "login" in table.at:
            found.staff_id = next((one for one in found.numbers if "@" not in one), "")
            found.stated["staff_id"] = found.staff_id
        found.numbers = (*told.values(), *found.numbers)

    def _vacant(self, row: int, found: Row) -> None:
        roles = [role for _, role in self._table.cells(row, "role")]
        self._rows.vacancies += [(found.place, role) for role in roles]
        message = text("“{name}” is nobody yet; no person was made of it.", name=found.name)
        self._remark(row, message)

    def _has_left(self, row: int, name: str) -> bool:
        said = [(cell, standing(cell)) for _, cell in self._table.cells(row, "status")]
        for cell, what in said:
            if what == UNSAID:
                self._unsaid[cell[:100]] += 1
        there = {what for _, what in said}
        if LEFT in there:
            return True
        return self._is_over(row, name, HERE in there)

    def _is_over(self, row: int, name: str, is_here: bool) -> bool:
        for at, cell in self._table.cells(row, "end"):
            day = self._days.of(cell)
            if day is None:
                message = text(
                    "It cannot be told whether “{day}” has passed; {name} was taken to be there.",
                    day=cell[:100],
                    name=name,
                )
                self._remark(row, message, at)
            elif self._days.is_over(day):
                if not is_here:
                    return True
                message = text(
                    "{name} is said to be here, and to have left on {day}; imported all the same.",
                    name=name,
                    day=day.isoformat(),
                )
                self._remark(row, message, at)
            elif day.year < _NEVER:
                self._remark(row, _will_leave(name, day), at)
        return False

    def _remark(self, row: int, message: Text, column: int | None = None) -> None:
        self._rows.remarks.append(Remark(self._table.grid.place(row, column), message))


_NEVER = 2200  # what systems write as the last day of somebody who stays


def _will_leave(name: str, day: date) -> Text:
    return text("{name} leaves on {day}; imported.", name=name, day=day.isoformat())


def all_numbers(row: Row) -> Iterator[str]:
    """All by which a list may call the person of a row."""
    return (one.casefold() for one in dict.fromkeys((row.staff_id, *row.numbers)) if one)
