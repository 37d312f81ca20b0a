"""Rows as a selection of Qt's and back, quickly for thousands of them."""

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QModelIndex


def rows_in(chosen: QItemSelection) -> list[int]:
    """The rows of a selection, from top to bottom."""
    # NOTE: Qt's own selectedRows asks for the flags of every cell in them.
    found: set[int] = set()
    for place in range(chosen.count()):
        one = chosen.at(place)
        found.update(range(one.top(), one.bottom() + 1))
    return sorted(found)


def ranges_of(rows: Iterable[QModelIndex]) -> QItemSelection:
    """These rows as a selection, neighbours as one range: thousands of ranges take Qt minutes."""
    chosen = QItemSelection()
    first = last = QModelIndex()
    for index in sorted(set(rows), key=lambda one: one.row()):
        if last.isValid() and index.row() == last.row() + 1:
            last = index
            continue
        if first.isValid():
            chosen.select(first, last)
        first = last = index
    if first.isValid():
        chosen.select(first, last)
    return chosen
