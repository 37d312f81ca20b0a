"""What a row of a list of people says of a person, besides who it is: title, time, teams, roles."""

import re
from collections.abc import Iterator

from rolemap.formats.importing.people.fields import NAMING, TOGETHER
from rolemap.formats.importing.people.table import Table
from rolemap.formats.importing.people.values import clean, listed
from rolemap.formats.importing.people.working_time import (
    USUAL_HOURS,
    full_week,
    hours_of,
    share_of,
)
from rolemap.formats.importing.remark import Remark
from rolemap.model.records import Settings
from rolemap.model.text import Figure, Text, text

_FIELDS = ("title", "level", "pay_band", "track", "site")
_LADDER = {one.casefold(): one for one in Settings.model_fields["levels"].default}
_SHARE = re.compile(
    r"(?P<role>.*?\S)\s*(?:"
    r"[(\[]\s*(?P<inside>\d{1,3}(?:[.,]\d{1,4})?\s*%?)\s*[)\]]"
    r"|[:,=]?\s*(?P<percent>\d{1,3}(?:[.,]\d{1,2})?\s*%)"
    r"|[:=]\s*(?P<part>\d(?:[.,]\d{1,4})?))"
)
_ODD_CAPACITY = 2.0
_LONGEST = 500
# Of these no word is lost where several columns differ, or they are there to tell apart.
_SEVERAL = TOGETHER | NAMING | {"staff_id", "preferred", "middle", "status", "end"}


class Plain:
    """The fields that a table has columns for.

    Attributes:
        remarks: what was assumed about the columns.
    """

    def __init__(self, table: Table) -> None:
        self._table = table
        self.remarks: list[Remark] = list(_helping_out(table))
        self._taken: list[Remark] = []
        self._week = full_week(table.column("hours")) if "hours" in table.at else USUAL_HOURS
        if "hours" in table.at and "capacity" not in table.at:
            place = table.grid.place(table.found.heading, table.at["hours"][0])
            message = text(
                "{hours} hours a week were taken for full time.", hours=Figure(self._week)
            )
            self.remarks.append(Remark(place, message))

    def stated(self, row: int) -> dict[str, object]:
        """What a row says of fields of the person; what has a column is said even if empty."""
        table = self._table
        found: dict[str, object] = {key: table.cell(row, key) for key in _FIELDS if key in table.at}
        if "level" in found:
            level = str(found["level"])
            found["level"] = _LADDER.get(level.casefold(), level)
        for key in ("skills", "learning"):
            if key in table.at:
                found[key] = self._parts(row, key, ",;|")
        if "notes" in table.at:
            found["notes"] = "\n".join(self._lines(row))
        capacity = self._capacity(row)
        if capacity is not None:
            found["capacity"] = capacity
        return found

    def teams(self, row: int) -> tuple[str, ...] | None:
        """The teams of a row; None where no column says anything about teams."""
        if "team" not in self._table.at:
            return None
        parts = (_end_of_path(one) for one in self._parts(row, "team", ";|"))
        return tuple(dict.fromkeys(one for one in parts if one))

    def roles(self, row: int) -> tuple[tuple[str, float | None], ...] | None:
        """The roles of a row with their shares; None where no column says anything about roles."""
        if "role" not in self._table.at:
            return None
        return tuple(map(role_and_share, self._parts(row, "role", ";|")))

    def managers(self, row: int) -> tuple[str, ...] | None:
        """What the columns of managers say, the best one first; None where there are none."""
        if not {"manager", "other_manager"} & self._table.at.keys():
            return None
        return tuple(cell for _, cell in self._table.cells(row, "manager"))

    def others(self, row: int) -> tuple[str, ...]:
        """What is said of further managers."""
        return tuple(cell for _, cell in self._table.cells(row, "other_manager"))

    def taken(self) -> list[Remark]:
        """What was not understood since the last time."""
        taken, self._taken = self._taken, []
        return taken

    def _parts(self, row: int, key: str, signs: str) -> tuple[str, ...]:
        cells = self._table.grid.rows[row]
        whole = (cells[at] for at in self._table.at[key] if at < len(cells))
        return tuple(dict.fromkeys(part for cell in whole for part in listed(cell, signs)))

    def _lines(self, row: int) -> Iterator[str]:
        cells = self._table.grid.rows[row]
        for at in self._table.at["notes"]:
            lines = map(clean, cells[at].splitlines()) if at < len(cells) else ()
            yield from filter(None, lines)

    def _capacity(self, row: int) -> float | None:
        for at, cell in self._table.cells(row, "capacity"):
            share = share_of(cell)
            if share is None:
                self._say(row, at, _no_time(cell))
            else:
                return self._told(row, at, share)
        for at, cell in self._table.cells(row, "hours"):
            hours = hours_of(cell)
            if hours is None:
                self._say(row, at, _no_time(cell))
            else:
                return self._told(row, at, round(hours / self._week, 4))
        return None

    def _told(self, row: int, at: int, share: float) -> float:
        if share > _ODD_CAPACITY:
            message = text(
                "A working time of {share} full-time people is much for one.", share=Figure(share)
            )
            self._say(row, at, message)
        return share

    def _say(self, row: int, at: int, message: Text) -> None:
        self._taken.append(Remark(self._table.grid.place(row, at), message))


def role_and_share(words: str) -> tuple[str, float | None]:
    """The role and 0.5 for "Data engineer (50 %)"; without a share, the role and None."""
    found = _SHARE.fullmatch(words) if len(words) <= _LONGEST else None
    if found is None:
        return words, None
    told = found["inside"] or found["percent"] or found["part"]
    return found["role"], share_of(told)


def _no_time(cell: str) -> Text:
    return text("“{words}” does not tell how much somebody works.", words=cell[:100])


def _end_of_path(team: str) -> str:
    """The last part of a path such as "/Sales/South"."""
    return team.rstrip("/").rpartition("/")[2].strip() if team.startswith("/") else team


def _helping_out(table: Table) -> Iterator[Remark]:
    """Which columns are read only where a better one is empty."""
    for key, columns in table.at.items():
        if key in _SEVERAL:
            continue
        for at in columns[1:]:
            yield Remark(
                table.grid.place(table.found.heading, at),
                text(
                    "“{heading}” is read only where “{better}” is empty.",
                    heading=table.found.headings[at],
                    better=table.found.headings[columns[0]],
                ),
            )
