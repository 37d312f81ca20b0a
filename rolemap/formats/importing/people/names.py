"""What people are called, from the columns in which lists put their names."""

import re
from collections.abc import Iterator

from rolemap.formats.importing.people.table import Table
from rolemap.formats.importing.people.values import mails_of, name_in_mail, turned
from rolemap.formats.importing.remark import Remark
from rolemap.model.edits.namesakes import name_key
from rolemap.model.text import Text, text

_AFTER = re.compile(r"^(.+?)\s*(?:\(([^()]*)\)|\[([^\[\]]*)\])$")
# What an LDAP directory calls somebody: "cn=Ana Ruiz,ou=people".
_ENTRY = re.compile(r"[A-Za-z]+=((?:[^,\\]|\\.)+)(?:,|$)")
_LONGEST = 500
_LEFT = frozenset({"terminated", "inactive", "deactivated", "left", "former", "ausgeschieden"})
_SIGNS = frozenset({"c", "on leave", "contractor", "contingent worker", "external", "extern"})


class Names:
    """How the names of a table are to be put together.

    Attributes:
        remarks: what was assumed about the columns.
    """

    def __init__(self, table: Table) -> None:
        self._table = table
        self.remarks: list[Remark] = []
        self._name_is_family = self._whether_name_is_family()
        self._is_turned = not self._name_is_family and self._whether_turned("name")

    def of(self, row: int) -> str:
        """What the person of a row is called by the columns of names; "" if they are empty."""
        cell = self._table.cell
        whole = cell(row, "name")
        if self._name_is_family:
            return self._joined(row, family=whole)
        if whole:
            return turned(whole) if self._is_turned else whole
        first = cell(row, "family_first")
        return turned(first) if first else self._joined(row, family=cell(row, "family"))

    def _joined(self, row: int, family: str) -> str:
        cell = self._table.cell
        given, preferred = cell(row, "given"), cell(row, "preferred")
        if family and preferred and name_key(preferred).endswith(f" {name_key(family)}"):
            return preferred
        if preferred:
            return " ".join(filter(None, (preferred, family)))
        return " ".join(filter(None, (given, cell(row, "middle"), family)))

    def _whether_name_is_family(self) -> bool:
        """In some lists "Name" beside a given name, without a family name, is the family name."""
        table = self._table
        if "name" not in table.at or "given" not in table.at or "family" in table.at:
            return False
        alone = whole = 0
        for row in table.rows():
            name, given = table.cell(row, "name"), table.cell(row, "given")
            if name and given:
                holds = set(name_key(given).split()) <= set(re.split(r"[\s,]+", name_key(name)))
                whole, alone = whole + holds, alone + (not holds)
        if alone <= whole:
            return False
        self._remark(
            "name",
            text(
                "“{heading}” was read as the family name, as a given name stands beside it.",
                heading=table.heading("name"),
            ),
        )
        return True

    def _whether_turned(self, key: str) -> bool:
        if key not in self._table.at:
            return False
        names = self._table.column(key)
        found = [turned(name) != name for name in names]
        if not found or not all(found):
            return False
        self._remark(
            key,
            text(
                "Every name in “{heading}” has a comma; “Family, Given” was read as “Given "
                "Family”.",
                heading=self._table.heading(key),
            ),
        )
        return True

    def _remark(self, key: str, message: Text) -> None:
        table = self._table
        self.remarks.append(
            Remark(table.grid.place(table.found.heading, table.at[key][0]), message)
        )


def without_signs(name: str) -> tuple[str, str, bool]:
    """A name without what systems put behind it, a number from there, and whether it says "left".

    "Ana Ruiz (17)", "Ana Ruiz (On Leave)" and "Ana Ruiz [C]" are all called Ana Ruiz.
    """
    number, left = "", False
    while len(name) <= _LONGEST and (found := _AFTER.match(name)):
        words = (found[2] or found[3] or "").strip()
        if words.casefold() in _LEFT:
            left = True
        elif words.isdecimal():
            number = words
        elif words.casefold() not in _SIGNS:
            break
        name = found[1]
    return name, number, left


def stand_in(email: str, staff_id: str) -> str:
    """What to call somebody whose name is not told; "" if nothing is."""
    return name_in_mail(email) if email else staff_id


def ways_to_write(cell: str) -> Iterator[tuple[str, str]]:
    """What a cell that names a person may mean, the surest first: "staff", "mail" or "name"."""
    yield "staff", cell.casefold()
    for mail in mails_of(cell)[:1]:
        yield "mail", mail.casefold()
    if entry := _ENTRY.match(cell):
        cell = entry[1].replace("\\", "").strip()
        yield "staff", cell.casefold()
    name, number, _ = without_signs(cell)
    if number:
        yield "staff", number
    name = name.partition("<")[0].strip()
    yield "name", name_key(name)
    before, _, last = name.rpartition(" ")
    if before and any(map(str.isdigit, last)):
        yield "staff", last.casefold()
    if turned(name) != name:
        yield "name", name_key(turned(name))
