"""A matrix in a window of its own, as a test works on it."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rolemap.model.org import Org
from rolemap.ui.matrix.options import Options
from rolemap.ui.views.matrix import MatrixView
from tests.ui.views.office import Office

TEAM = """
stage Data; stage Train; stage Run
Data hands off to Train; Train hands off to Run
responsibility Ingest in Data (effort: 40 %)
responsibility Clean in Data
responsibility Evaluate in Train
responsibility Pager in Run (on call: 1 slot)
role Engineer; role Scientist; team Core
person Ana (title: Data scientist, level: senior); person Ben (title: ML engineer)
person Cem; person Dana
Ana holds Engineer at 80 %; Ben holds Engineer at 120 %; Scientist has a vacancy
Cem is in Core
Ana is A+R on Ingest; Ben is R on Clean; Core is C on Clean; Engineer is A on Evaluate
Scientist is I on Pager
"""

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Bench:
    """An office with a matrix in it."""

    def __init__(self, source: str | Org = TEAM, **options: Any) -> None:
        self.office = Office(source)
        self.hints: list[str] = []
        self.view = MatrixView(*self.office.parts)
        self.view.hinted.connect(self.hints.append)
        self.view.resize(1100, 700)
        if options:
            self.view.choose(Options(**options))
        self.view.show()
        self.view.activateWindow()
        self.view.table.setFocus()
        QApplication.processEvents()

    @property
    def columns(self) -> list[str]:
        return self._heads(Qt.Orientation.Horizontal, self.view.rows.columnCount())

    @property
    def rows(self) -> list[str]:
        return self._heads(Qt.Orientation.Vertical, self.view.rows.rowCount())

    def _heads(self, way: Qt.Orientation, count: int) -> list[str]:
        return [str(self.view.rows.headerData(place, way)) for place in range(count)]

    def index(self, party: str, work: str) -> QModelIndex:
        one, other = (work, party) if party in self.columns else (party, work)
        return self.view.rows.index(self.rows.index(one), self.columns.index(other))

    def cell(self, party: str, work: str) -> str:
        return str(self.index(party, work).data())

    def cells(self) -> dict[tuple[str, str], str]:
        """Every cell that holds anything."""
        rows = self.view.rows
        found = {
            (self.columns[column], self.rows[row]): rows.index(row, column).data()
            for row in range(rows.rowCount())
            for column in range(rows.columnCount())
        }
        return {names: letters for names, letters in found.items() if letters}

    def go(self, party: str, work: str) -> None:
        index = self.index(party, work)
        self.view.table.go(index.row(), index.column())
        self.view.table.picked.emit()

    def choose(self, party: str, work: str, to_party: str, to_work: str) -> None:
        self.go(party, work)
        index = self.index(to_party, to_work)
        self.view.table.go(index.row(), index.column(), extends=True)
        self.view.table.picked.emit()

    def press(self, *keys: Qt.Key, hold: Qt.KeyboardModifier = NONE) -> None:
        for key in keys:
            QTest.keyClick(self.view.table, key, hold)

    def type(self, words: str) -> None:
        QTest.keyClicks(self.view.table, words)

    def here(self) -> tuple[str, str]:
        """Party and responsibility of the current cell."""
        current = self.view.table.current
        assert current is not None
        pair = self.view.rows.pair(*current)
        assert pair is not None
        return self.view.rows.content.name(pair[0]), self.view.rows.content.name(pair[1])

    def at(self, party: str, work: str) -> QPoint:
        return self.view.table.visualRect(self.index(party, work)).center()

    def click(self, party: str, work: str, hold: Qt.KeyboardModifier = NONE) -> None:
        port = self.view.table.viewport()
        QTest.mouseClick(port, Qt.MouseButton.LeftButton, hold, self.at(party, work))

    def selected(self) -> list[str]:
        """What is selected: names, and letters as "A of Ana on Ingest"."""
        return [self._called(one) for one in self.office.selection.ids]

    def _called(self, record_id: str) -> str:
        org = self.office.org
        found: Any = org.find(record_id)
        if hasattr(found, "letter"):
            work: Any = org.find(found.responsibility)
            return f"{found.letter} of {org.party(found.party).name} on {work.name}"
        return found.name

    def close(self) -> None:
        self.office.close()
        self.view.close()
        self.view.deleteLater()


def clip(words: str) -> None:
    QGuiApplication.clipboard().setText(words)


def picture(view: MatrixView) -> dict[str, Any]:
    """Everything that a matrix shows."""
    rows = view.rows
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
    ways = {Qt.Orientation.Horizontal: rows.columnCount(), Qt.Orientation.Vertical: rows.rowCount()}
    return {
        "lines": (list(rows.rows), list(rows.columns)),
        "heads": [rows.head(way, at) for way, count in ways.items() for at in range(count)],
        "said": [
            rows.headerData(at, way, role)
            for way, count in ways.items()
            for at in range(count)
            for role in roles
        ],
        "cells": [rows.cell(*at) for at in _places(view)],
        "words": [rows.index(*at).data(role) for at in _places(view) for role in roles],
        "empty": view.table.emptiness,
    }


def _places(view: MatrixView) -> Iterable[tuple[int, int]]:
    rows = view.rows
    return [(row, column) for row in range(rows.rowCount()) for column in range(rows.columnCount())]
