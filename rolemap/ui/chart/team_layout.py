"""Lays out who is in which team: a frame for each team, its people in it."""

from collections.abc import Sequence
from math import ceil

from rolemap.analysis.reporting import Group
from rolemap.ui.chart.drawing_board import Board
from rolemap.ui.chart.plan import Measures, Plan, Spot
from rolemap.ui.chart.shelves import columns_for, on_shelves


def lay_out_teams(groups: Sequence[Group], measures: Measures, *, mirrored: bool = False) -> Plan:
    """The chart of teams, in their order; who is in several stands in each."""
    board = Board(measures, mirrored=mirrored)
    sizes = [_frame_size(len(group.people), measures) for group in groups]
    corners = on_shelves(sizes, measures.across)
    for group, size, (x, y) in zip(groups, sizes, corners, strict=True):
        team = group.team or ""
        board.frames.append((team, (x, y, *size), len(group.people)))
        columns = _columns(len(group.people), measures)
        for number, one in enumerate(group.people):
            down, across = divmod(number, columns)
            board.corners[Spot(one, team)] = (
                x + measures.inside + across * (measures.box.width() + measures.close),
                y
                + measures.head
                + measures.inside
                + down * (measures.box.height() + measures.close),
            )
    return board.plan()


def _columns(count: int, measures: Measures) -> int:
    # Frames stand side by side, so each is higher than it is wide.
    return columns_for(count, measures.box.width(), measures.box.height(), shape=1.0)


def _frame_size(count: int, measures: Measures) -> tuple[float, float]:
    columns = _columns(count, measures)
    rows = max(1, ceil(count / columns))  # an empty one says so
    wide, high = measures.box.width() + measures.close, measures.box.height() + measures.close
    width = columns * wide - measures.close + 2 * measures.inside
    return width, measures.head + rows * high - measures.close + 2 * measures.inside
