"""The rows of the outline that somebody asked about, found by number, record and place."""

from itertools import count

from PySide6.QtCore import Qt

from rolemap.model.ids import Id
from rolemap.model.records import KINDS, Person, Record, Responsibility, Role, Stage, Team
from rolemap.ui.outline.outline_places import ROOT, SortKey, Spot, is_branch


def _flags(kind: type[Record] | None, *, opens: bool) -> Qt.ItemFlag:
    flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    if kind in (Stage, Responsibility, Person, Role, Team):
        flags |= Qt.ItemFlag.ItemIsEditable
    if kind in (Person, Role, Team):
        flags |= Qt.ItemFlag.ItemIsDragEnabled
    return flags if opens else flags | Qt.ItemFlag.ItemNeverHasChildren


# Made once: Qt asks for them for each of ten thousand rows.
_FLAGS = {
    (kind, opens): _flags(kind, opens=opens)
    for kind in (None, *KINDS.values())
    for opens in (True, False)
}


class Branch:
    """A row that was asked about, and the rows below it once somebody asked about those.

    Attributes:
        spot: what the row stands for.
        key: where it stands among its like.
        kind: the kind of its record; None for a section.
        rows: what is below it in order; None before anybody asked.
        fertile: whether anything is below it, as far as that is known without reading it.
    """

    __slots__ = ("fertile", "key", "kind", "number", "rows", "spot", "upper")

    def __init__(
        self,
        number: int,
        spot: Spot,
        upper: "Branch | None" = None,
        key: SortKey = (),
        kind: type[Record] | None = None,
    ) -> None:
        self.number = number
        self.spot = spot
        self.upper = upper
        self.key = key
        self.kind = kind
        self.rows: list[Branch] | None = None
        self.fertile: bool | None = None

    @property
    def opens(self) -> bool:
        """Whether anything can stand below."""
        upper = self.upper.spot if self.upper is not None else ROOT
        return self.kind is None or is_branch(upper, self.kind)

    @property
    def flags(self) -> Qt.ItemFlag:
        """What can be done with the row, as Qt asks it."""
        return _FLAGS[self.kind, self.opens]


def key_of(branch: Branch) -> SortKey:
    """Where a row stands among its like."""
    return branch.key


class Branches:
    """Every row that was asked about.

    Attributes:
        root: what all sections stand in.
    """

    def __init__(self) -> None:
        # Numbers are never given twice: an index that is out of date leads nowhere.
        self._numbers = count(1)
        self._gone = Branch(-1, ROOT)
        self._gone.rows = []
        self.root = Branch(0, ROOT)
        self._by_number: dict[int, Branch] = {}
        self._by_id: dict[Id, list[Branch]] = {}
        self._sections: dict[str, Branch] = {}

    def clear(self) -> None:
        """Forget all."""
        self.root = Branch(0, ROOT)
        self._by_number.clear()
        self._by_id.clear()
        self._sections.clear()

    def add(
        self, upper: Branch, spot: Spot, key: SortKey, kind: type[Record] | None = None
    ) -> Branch:
        """Note a row that stands in `upper`; it is put among the others there by the caller."""
        branch = Branch(next(self._numbers), spot, upper, key, kind)
        self._by_number[branch.number] = branch
        if spot[1]:
            self._by_id.setdefault(spot[1], []).append(branch)
        else:
            self._sections[spot[0]] = branch
        return branch

    def forget(self, branch: Branch) -> None:
        """Forget a row and all below it."""
        for one in branch.rows or ():
            self.forget(one)
        del self._by_number[branch.number]
        section, record_id = branch.spot
        if record_id:
            self._by_id[record_id].remove(branch)
        else:
            del self._sections[section]

    def doubt(self) -> None:
        """Forget what rows that nobody read have below them."""
        for branch in self._by_number.values():
            branch.fertile = None

    def at(self, number: int) -> Branch:
        """The row with a number; one with nothing in it for a row that is gone."""
        return self._by_number.get(number, self._gone)

    def of(self, record_id: Id) -> tuple[Branch, ...]:
        """The rows of a record."""
        return tuple(self._by_id.get(record_id, ()))

    def find(self, spot: Spot) -> Branch | None:
        """The row that stands for a spot, if it was asked about."""
        section, record_id = spot
        if not record_id:
            return self._sections.get(section) if section else self.root
        return next((one for one in self._by_id.get(record_id, ()) if one.spot == spot), None)
