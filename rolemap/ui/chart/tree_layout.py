"""Lays out who reports to whom: managers above, those with nobody under them in piles.

A row of everybody would be far wider than any screen: people who lead nobody stand in piles below
their manager, trees that find no room side by side go onto another shelf, and who has neither a
manager nor reports stands in a block of its own at the end.
"""

from collections.abc import Set
from dataclasses import dataclass
from math import ceil

from rolemap.analysis.reporting import Forest
from rolemap.model.ids import Id
from rolemap.ui.chart.drawing_board import Board
from rolemap.ui.chart.plan import Measures, Plan, Spot
from rolemap.ui.chart.shelves import columns_for, on_shelves

# A pile higher than this goes on beside itself.
_MOST_IN_PILE = 8


def lay_out_tree(
    forest: Forest, folded: Set[Id], measures: Measures, *, mirrored: bool = False
) -> Plan:
    """The chart of a forest; branches of `folded` people are left out.

    Args:
        forest: who stands under whom.
        folded: whose branches are shut.
        measures: the lengths of things.
        mirrored: whether the first stands at the right.
    """
    board = Board(measures, mirrored=mirrored)
    tree = _Tree(forest, folded, measures, board)
    alone = [one for one in forest.tops if not forest.standing[one].reports]
    tops = [one for one in forest.tops if forest.standing[one].reports]
    blocks = [tree.size_of(one) for one in tops] + _block_of(len(alone), measures)
    corners = on_shelves(blocks, measures.apart)
    for top, corner in zip(tops, corners, strict=False):
        tree.place(top, *corner)
    if alone:
        _place_alone(alone, corners[-1], board)
    for one, place in forest.standing.items():
        board.wanted += [
            (one, manager, place.circle and number == 0)
            for number, manager in enumerate(place.others)
        ]
    return board.plan()


def _block_of(count: int, measures: Measures) -> list[tuple[float, float]]:
    if not count:
        return []
    columns, (wide, high) = _block_columns(count, measures), _pitch(measures)
    return [(columns * wide, ceil(count / columns) * high)]


def _block_columns(count: int, measures: Measures) -> int:
    return columns_for(count, *_pitch(measures))


def _pitch(measures: Measures) -> tuple[float, float]:
    return measures.box.width() + measures.across, measures.box.height() + measures.across


def _place_alone(alone: list[Id], corner: tuple[float, float], board: Board) -> None:
    columns, (wide, high) = _block_columns(len(alone), board.measures), _pitch(board.measures)
    for number, one in enumerate(alone):
        down, across = divmod(number, columns)
        board.corners[Spot(one)] = corner[0] + across * wide, corner[1] + down * high


@dataclass(frozen=True, slots=True)
class _Pile:
    """Those below a manager who lead nobody: in columns, each with a line beside it."""

    people: tuple[Id, ...]
    columns: int
    rows: int

    @classmethod
    def of(cls, people: tuple[Id, ...]) -> "_Pile":
        columns = ceil(len(people) / _MOST_IN_PILE)
        return cls(people, columns, ceil(len(people) / columns))

    def size(self, measures: Measures) -> tuple[float, float]:
        wide, high = measures.box.width(), measures.box.height()
        if len(self.people) == 1:
            return wide, high
        width = self.columns * (measures.indent + wide) + (self.columns - 1) * measures.across
        return width, self.rows * (high + measures.close) - measures.close


class _Tree:
    """Sizes of all branches from the leaves up, then places from the top down."""

    def __init__(self, forest: Forest, folded: Set[Id], measures: Measures, board: Board) -> None:
        self._forest = forest
        self._folded = folded
        self._measures = measures
        self._board = board
        self._piles: dict[Id, _Pile] = {}
        self._branches: dict[Id, tuple[Id, ...]] = {}
        self._sizes: dict[Id, tuple[float, float]] = {}
        for one in reversed(list(forest.standing)):
            self._measure(one)

    def size_of(self, top: Id) -> tuple[float, float]:
        """Width and height of somebody with all that is below."""
        return self._sizes[top]

    def _measure(self, one: Id) -> None:
        standing, m = self._forest.standing, self._measures
        shown = () if one in self._folded else standing[one].reports
        leaves = tuple(who for who in shown if not standing[who].reports)
        branches = tuple(who for who in shown if standing[who].reports)
        sizes = [self._sizes[who] for who in branches]
        self._branches[one] = branches
        if leaves:
            self._piles[one] = pile = _Pile.of(leaves)
            sizes.insert(0, pile.size(m))
        below = sum(width for width, _ in sizes) + m.across * max(0, len(sizes) - 1)
        deep = max((height for _, height in sizes), default=0.0)
        high = m.box.height()
        if sizes:
            high += m.down + deep
        elif standing[one].reports:
            high += m.down  # room for the handle of what is folded
        self._sizes[one] = max(m.box.width(), below), high

    def place(self, top: Id, left: float, upper: float) -> None:
        """Put somebody and all that is below with its left upper corner here."""
        waiting = [(top, left, upper)]
        while waiting:
            one, x, y = waiting.pop()
            waiting += self._place_one(one, x, y)

    def _place_one(self, one: Id, left: float, top: float) -> list[tuple[Id, float, float]]:
        """Put one person into its room; returns the rooms of the branches below."""
        m = self._measures
        wide, pile, branches = m.box.width(), self._piles.get(one), self._branches[one]
        # Over a single pile the line beside it goes straight down.
        over_pile = pile is not None and pile.columns == 1 < len(pile.people) and not branches
        x = left if over_pile else left + (self._sizes[one][0] - wide) / 2
        self._board.corners[Spot(one)] = x, top
        trunk = x + (m.indent / 2 if over_pile else wide / 2)
        bottom = top + m.box.height()
        self._put_handle(one, trunk, bottom)
        if pile is None and not branches:
            return []
        return self._place_below(one, left, (trunk, bottom))

    def _put_handle(self, one: Id, trunk: float, bottom: float) -> None:
        count, small = self._forest.standing[one].below, self._measures.handle
        if count:
            x = trunk - small.width() / 2
            y = bottom + (self._measures.down - small.height()) / 4
            self._board.handles.append((one, x, y, count, one in self._folded))

    def _place_below(
        self, one: Id, left: float, trunk: tuple[float, float]
    ) -> list[tuple[Id, float, float]]:
        m, pile, branches = self._measures, self._piles.get(one), self._branches[one]
        top = trunk[1] + m.down
        bus = top - m.across / 2
        widths = [self._sizes[who][0] for who in branches]
        if pile is not None:
            widths.insert(0, pile.size(m)[0])
        x = left + (self._sizes[one][0] - sum(widths) - m.across * (len(widths) - 1)) / 2
        ends: list[float] = []
        if pile is not None:
            ends += self._place_pile(pile, x, top, bus)
            x += widths.pop(0) + m.across
        rooms: list[tuple[Id, float, float]] = []
        for who, width in zip(branches, widths, strict=True):
            end = x + self._trunk_in(who)
            ends.append(end)
            self._board.lines.append((end, bus, end, top))
            rooms.append((who, x, top))
            x += width + m.across
        self._board.lines.append((trunk[0], trunk[1], trunk[0], bus))
        self._board.lines.append((min(*ends, trunk[0]), bus, max(*ends, trunk[0]), bus))
        return rooms

    def _trunk_in(self, one: Id) -> float:
        """Where the line from above meets somebody, in its room."""
        wide, pile = self._measures.box.width(), self._piles.get(one)
        if pile is not None and pile.columns == 1 < len(pile.people) and not self._branches[one]:
            return wide / 2
        return self._sizes[one][0] / 2

    def _place_pile(self, pile: _Pile, left: float, top: float, bus: float) -> list[float]:
        """Put a pile with its lines; returns where these begin."""
        m, lines = self._measures, self._board.lines
        wide, high = m.box.width(), m.box.height()
        if len(pile.people) == 1:
            self._board.corners[Spot(pile.people[0])] = left, top
            lines.append((left + wide / 2, bus, left + wide / 2, top))
            return [left + wide / 2]
        begins: list[float] = []
        for column in range(pile.columns):
            rail = left + column * (m.indent + wide + m.across) + m.indent / 2
            x, middle = rail + m.indent / 2, top
            people = pile.people[column * pile.rows : (column + 1) * pile.rows]
            for row, one in enumerate(people):
                y = top + row * (high + m.close)
                self._board.corners[Spot(one)] = x, y
                middle = y + high / 2
                lines.append((rail, middle, x, middle))
            lines.append((rail, bus, rail, middle))
            begins.append(rail)
        return begins
