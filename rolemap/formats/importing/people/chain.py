"""Who reports to whom, from cells that name managers by staff number, e-mail or name."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from rolemap.formats.importing.people.circles import cut
from rolemap.formats.importing.people.names import ways_to_write, without_signs
from rolemap.formats.importing.people.rows import Row, all_numbers
from rolemap.formats.importing.people.values import (
    listed,
    mails_of,
    name_in_mail,
    number_of,
    turned,
)
from rolemap.formats.importing.remark import Place, Remark
from rolemap.model.edits.namesakes import name_key
from rolemap.model.text import Plural, Text, text

_NOBODY = frozenset(
    {"no_manager", "no manager", "none", "nobody", "no one", "unassigned", "not assigned", "tbd"}
    | {"tba", "tbh", "vacant", "keine", "keiner", "niemand", "kein vorgesetzter", "no_hr", "0"}
)
_WORD = re.compile(r"[^\W\d_]")
_AND = re.compile(r"\s*(?:,|&|/|\band\b|\bund\b)\s*")
_LONGEST = 500

_STAND_IN = Plural(
    "{manager}, whom one person reports to, has no row here; added as a person with nothing else.",
    "{manager}, whom {count} people report to, has no row here; added as a person with nothing "
    "else.",
)
_MISSING = Plural(
    "“{manager}”, whom one person reports to, is not in the list; the manager was left as it is.",
    "“{manager}”, whom {count} people report to, is not in the list; their manager was left as it "
    "is.",
)
_GONE = Plural(
    "{manager}, whom one person reports to, has left; that manager was not set.",
    "{manager}, whom {count} people report to, has left; that manager was not set.",
)
_SEVERAL = Plural(
    "“{manager}”, whom one person reports to, may be any of {number}; that manager was not set.",
    "“{manager}”, whom {count} people report to, may be any of {number}; that manager was not set.",
)


@dataclass(slots=True)
class Chain:
    """Who reports to whom.

    Attributes:
        people: everybody, with those who had to be added because somebody reports to them.
        managers: the managers of each, by their place in `people`; nothing for whom nothing is
            said, or nothing that could be found.
        remarks: what was not understood.
    """

    people: list[Row]
    managers: dict[int, tuple[int, ...]] = field(default_factory=dict[int, tuple[int, ...]])
    remarks: list[Remark] = field(default_factory=list[Remark])


def chain(people: Sequence[Row], left: Iterable[Row]) -> Chain:
    """Who reports to whom.

    Args:
        people: those who are there.
        left: those who have left, whom a cell may still name.
    """
    linker = _Linker(people, left)
    for at, row in enumerate(people):
        if row.managers is not None:
            linker.link(at, row)
    return linker.told()


class _Index:
    """People by staff number, e-mail and name."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._known: dict[tuple[str, str], list[int]] = defaultdict(list)
        for at, row in enumerate(rows):
            keys = {("name", name_key(row.name)), ("name", name_key(turned(row.name)))}
            keys |= {("mail", row.email.casefold())} if row.email else set[tuple[str, str]]()
            for number in all_numbers(row):
                keys |= {("staff", number), ("bare", number.lstrip("0"))}
            for key in keys:
                self._known[key].append(at)

    def find(self, cell: str) -> list[int]:
        """Who may be meant by a cell: nobody, one, or several of one name."""
        for kind, key in ways_to_write(number_of(cell)):
            found = self._known.get((kind, key))
            if not found and kind == "staff":
                found = self._known.get(("bare", key.lstrip("0")))
            if found:
                return found
        return []


class _Linker:
    def __init__(self, people: Sequence[Row], left: Iterable[Row]) -> None:
        self._people = list(people)
        self._index = _Index(people)
        self._left = list(left)
        self._gone = _Index(self._left)
        self._found: dict[str, tuple[int, ...]] = {}
        self._added: dict[str, int] = {}
        self._told: dict[tuple[Plural, str], Place] = {}
        self._often = Counter[tuple[Plural, str]]()
        self._several: dict[str, int] = {}
        self._managers: dict[int, tuple[int, ...]] = {}
        self._remarks: list[Remark] = []

    def link(self, at: int, row: Row) -> None:
        """Find the managers of a person."""
        first, is_open = self._best(row)
        managers = list(first)
        for cell in row.others:
            found = self._find(cell) or self._add_each(cell, row)
            is_open = is_open or not found
            managers += found
        if at in managers:
            message = text("{name} is named as the own manager; that was left out.", name=row.name)
            self._remarks.append(Remark(row.place, message))
        kept = tuple(dict.fromkeys(one for one in managers if one != at))
        if kept or not is_open:
            self._managers[at] = kept

    def told(self) -> Chain:
        """All that was found, without circles."""
        managers, gone = cut(self._managers, self._order)
        for one, manager in sorted(gone):
            message = text(
                "{name} and {manager} are each other's managers, directly or through others; "
                "{name} no longer reports to {manager}.",
                name=self._people[one].name,
                manager=self._people[manager].name,
            )
            self._remarks.append(Remark(self._people[one].place, message))
        for (words, cell), place in self._told.items():
            count = self._often[words, cell]
            number = self._several.get(cell, 0)
            message = words.of(count, manager=cell, number=str(number))
            self._remarks.append(Remark(place, message))
        return Chain(self._people, managers, self._remarks)

    def _order(self, at: int) -> tuple[str, ...]:
        row = self._people[at]
        key = name_key(row.name), row.staff_id, row.email, str(row.stated.get("title", ""))
        return *key, f"{at:09}"

    def _best(self, row: Row) -> tuple[tuple[int, ...], bool]:
        """The managers of the best column that names any, and whether one could not be found."""
        cells = [one for one in row.managers or () if not self._is_nobody(one)]
        found = [one for one in map(self._find, cells) if one]
        if found:
            if any(set(one).isdisjoint(found[0]) for one in found[1:]):
                self._remarks.append(Remark(row.place, self._differ(row, found)))
            return found[0], False
        if not cells:
            return (), False
        added = self._add(cells, row)
        return added, not added

    def _differ(self, row: Row, found: Sequence[tuple[int, ...]]) -> Text:
        other = next(one for one in found[1:] if set(one).isdisjoint(found[0]))
        return text(
            "The columns differ on whom {name} reports to; {manager} was taken, not {other}.",
            name=row.name,
            manager=self._people[found[0][0]].name,
            other=self._people[other[0]].name,
        )

    def _find(self, cell: str) -> tuple[int, ...]:
        """Those of the list who are named in a cell; () where one cannot be told."""
        known = self._found.get(cell)
        if known is None:
            known = self._found[cell] = self._search(cell)
        return known

    def _search(self, cell: str) -> tuple[int, ...]:
        whole = self._index.find(cell)
        if whole:
            return tuple(whole) if len(whole) == 1 else ()
        for parts in _parts(cell):
            found = [self._index.find(part) for part in parts]
            if all(len(one) == 1 for one in found):
                return tuple(one[0] for one in found)
        return ()

    def _add_each(self, cell: str, row: Row) -> tuple[int, ...]:
        return () if self._is_nobody(cell) else self._add([cell], row)

    def _is_nobody(self, cell: str) -> bool:
        return cell.casefold() in _NOBODY and not self._index.find(cell)

    def _add(self, cells: Sequence[str], row: Row) -> tuple[int, ...]:
        """People for managers whom the list does not know, where cells say what they are called."""
        for cell in cells:
            many = self._index.find(cell)
            if many:
                self._several[cell] = len(many)
                return self._count(_SEVERAL, cell, row)
            if self._gone.find(cell):
                return self._count(_GONE, self._left[self._gone.find(cell)[0]].name, row)
        several = [parts for parts in _parts(cells[0]) if any(map(_is_known, parts))]
        if len(cells) == 1 and several and ";" in cells[0]:
            return self._each(several[0], row)
        name, mail, number = _called(cells)
        if not name:
            return self._count(_MISSING, cells[0], row)
        return (self._stand_in(name, mail, number, row),)

    def _each(self, parts: Iterable[str], row: Row) -> tuple[int, ...]:
        found: list[int] = []
        for part in parts:
            found += self._find(part) or self._add([part], row)
        return tuple(found)

    def _stand_in(self, name: str, mail: str, number: str, row: Row) -> int:
        key = mail.casefold() or name_key(name)
        if key not in self._added:
            self._added[key] = len(self._people)
            stated: dict[str, object] = {"email": mail} if mail else {}
            stated |= {"staff_id": number} if number else {}
            self._people.append(Row(row.place, name, mail, number, stated=stated))
        self._count(_STAND_IN, self._people[self._added[key]].name, row)
        return self._added[key]

    def _count(self, words: Plural, manager: str, row: Row) -> tuple[int, ...]:
        key = words, manager[:_LONGEST]
        self._told.setdefault(key, row.place)
        self._often[key] += 1
        return ()


def _parts(cell: str) -> Iterator[tuple[str, ...]]:
    """The ways in which a cell may name several people."""
    for parts in (listed(cell, ";|"), tuple(filter(None, _AND.split(cell[:_LONGEST])))):
        if len(parts) > 1:
            yield parts


def _called(cells: Iterable[str]) -> tuple[str, str, str]:
    """Name, e-mail and staff number of somebody, as cells about one manager say them."""
    name = mail = number = ""
    for cell in cells:
        found = mails_of(cell)
        mail = mail or next(iter(found), "")
        plain, inside, _ = without_signs(cell.partition("<")[0].strip())
        if not found and not _is_known(plain):
            number = number or number_of(cell)
        elif _is_known(plain) and not mails_of(plain):
            name = name or turned(plain)
            number = number or inside
    return name or (name_in_mail(mail) if mail else ""), mail, number


def _is_known(words: str) -> bool:
    """Whether words name somebody, rather than being a number or a user name: "Ana Ruiz"."""
    if mails_of(words):
        return True
    if any(one.isdigit() or one in "_=\\/" for one in words) or not _WORD.search(words):
        return False
    return len(words.split()) > 1 or not words.isascii() or words.istitle()
