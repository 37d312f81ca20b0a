"""A program: the real window on a file, which says on request where things are.

A test drives it with a real mouse and keyboard; asking for places on the standard input only saves
the test from guessing pixels. One request a line, one answer a line:

    person NAME | role NAME | card NAME | stage NAME    the middle of it on the screen: X Y
    findings        the codes of all findings, worst first
    words           what the status line says
    photo PATH      saves a picture of the window
    quit            ends without asking
"""

import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, QSocketNotifier
from PySide6.QtWidgets import QApplication

from rolemap.session.document import Document
from rolemap.ui.application import make_app
from rolemap.ui.look.theme import ThemeSource, follow
from rolemap.ui.main_window import MainWindow
from rolemap.ui.team.party_list import PartyList


def main() -> int:
    """Open the window and answer until told to quit."""
    app = make_app()
    themes = ThemeSource("light", app)
    follow(app, themes)
    window = MainWindow(themes, Document.open(Path(sys.argv[1])), today=date(2026, 1, 15))
    window.resize(1440, 900)
    window.move(0, 0)
    window.show()
    ears = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    ears.activated.connect(lambda: _answer(window))
    return app.exec()


def _answer(window: MainWindow) -> None:
    for line in os.read(sys.stdin.fileno(), 65536).decode().splitlines() or ["quit"]:
        word, _, rest = line.partition(" ")
        print(_ANSWERS[word](window, rest), flush=True)


def _party(shown: PartyList, name: str) -> str:
    model = shown.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    row = next(row for row in rows if name in str(row.data()))
    return _said(shown.viewport().mapToGlobal(shown.visualRect(row).center()))


def _item(window: MainWindow, name: str, *, head: bool) -> str:
    record = next(one for one in window.document.org.records() if getattr(one, "name", "") == name)
    window.map.bring_into_view(record.id)
    item = window.workspace.scene.item_of(record.id)
    assert item is not None, name
    rect: QRectF = item.title_rect() if head else item.rect()
    at = window.map.mapFromScene(item.mapToScene(rect.center()))
    return _said(window.map.viewport().mapToGlobal(at))


def _said(at: QPoint) -> str:
    return f"{at.x()} {at.y()}"


def _photo(window: MainWindow, path: str) -> str:
    screen = window.screen()
    return str(screen.grabWindow(0).save(path))


def _quit(window: MainWindow, rest: str) -> str:
    window.bridge.close()
    QApplication.exit(0)
    return "bye"


_ANSWERS: dict[str, Callable[[MainWindow, str], str]] = {
    "person": lambda window, name: _party(window.workspace.team.people, name),
    "role": lambda window, name: _party(window.workspace.team.roles, name),
    "card": lambda window, name: _item(window, name, head=False),
    "stage": lambda window, name: _item(window, name, head=True),
    "findings": lambda window, _: " ".join(one.code for one in window.bridge.findings()),
    "words": lambda window, _: window.status.words,
    "photo": _photo,
    "quit": _quit,
}


if __name__ == "__main__":
    sys.exit(main())
