"""A program: drags a person from the list onto a card with Qt's own drag loop, prints what came.

The offscreen platform returns from a drag at once; the minimal one runs it for real, without a
screen. Started by test_real_drag.py in a process of its own, since the platform is fixed at start.
"""

import sys
from datetime import date

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QDrag
from PySide6.QtTest import QTest

from rolemap.session.document import Document
from rolemap.ui.application import make_app
from rolemap.ui.look.theme import ThemeSource, follow
from rolemap.ui.main_window import MainWindow
from tests.ui.desk import TEAM, parse

_LEFT = Qt.MouseButton.LeftButton
_STEP_MS = 40
_PATIENCE_MS = 10_000


def main() -> int:
    """Drag Ana onto On-call; with the argument "escape", give the drag up half-way."""
    give_up = "escape" in sys.argv
    app = make_app()
    themes = ThemeSource("light", app)
    follow(app, themes)
    window = MainWindow(themes, Document(parse(TEAM)), today=date(2026, 1, 15))
    window.resize(1440, 900)
    window.show()
    _wait(300)
    start, end = _person(window, "Ana"), _card(window, "On-call")
    path = [start + (end - start) * part / 8 for part in range(1, 9)] + [end]
    _play(window, start, path, give_up=give_up)
    org = window.document.org
    held = [
        (org.party(one.party).name, one.letter) for one in org.assignments_on(_id(org, "On-call"))
    ]
    print("held", held)
    print("hint", window.status.words)
    window.document.undo()  # nothing to save: closing asks no question
    window.close()
    return 0


def _play(window: MainWindow, start: QPoint, path: list[QPoint], *, give_up: bool) -> None:
    """Press, move along the path from a timer (QDrag.exec blocks), and let go."""
    handle = window.windowHandle()
    stop = QTimer(singleShot=True, interval=_PATIENCE_MS)
    stop.timeout.connect(QDrag.cancel)
    stop.start()

    def move(place: int) -> None:
        # Asked for before the move: the move that starts the drag returns only when it is over.
        following = move if place + 1 < len(path) else let_go
        QTimer.singleShot(_STEP_MS, lambda: following(place + 1))
        QTest.mouseMove(handle, path[place])

    def let_go(_: int) -> None:
        print("promise", window.status.words)
        if give_up:
            QTest.keyClick(handle, Qt.Key.Key_Escape)
        QTest.mouseRelease(handle, _LEFT, pos=path[-1])

    QTest.mousePress(handle, _LEFT, pos=start)
    move(0)
    _wait(_STEP_MS * 4)
    stop.stop()


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _id(org: object, name: str) -> str:
    return next(one.id for one in org.records() if getattr(one, "name", "") == name)  # type: ignore[attr-defined]


def _person(window: MainWindow, name: str) -> QPoint:
    people = window.workspace.team.people
    row = next(
        people.model().index(row, 0)
        for row in range(people.model().rowCount())
        if name in str(people.model().index(row, 0).data())
    )
    centre = people.visualRect(row).center()
    return people.viewport().mapTo(window, centre)


def _card(window: MainWindow, name: str) -> QPoint:
    view = window.map
    view.bring_into_view(_id(window.document.org, name))
    card = window.workspace.scene.cards[_id(window.document.org, name)]
    at = view.mapFromScene(card.mapToScene(card.rect().center()))
    return view.viewport().mapTo(window, at)


if __name__ == "__main__":
    sys.exit(main())
