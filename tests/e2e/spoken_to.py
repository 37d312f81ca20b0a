"""A program: RoleMap as a user starts it, which says on request where things are.

A test drives it with a real mouse and keyboard; asking for places on the standard input only saves
the test from guessing pixels. One request a line, one answer a line, about the window that has the
keyboard. "A > B" stands for two names. The end of the input ends the program without asking.

    person NAME | role NAME     the middle of the row on the screen: X Y
    card NAME | stage NAME      the middle of its name
    chip CARD > PARTY | add STAGE | handle              what else can be taken or clicked on the map
    arrow STAGE > STAGE | tip STAGE > STAGE             the line of a hand-off; where it ends
    rect CARD | in_sight CARD                           LEFT TOP RIGHT BOTTOM; whether all is seen
    offer NAME | problem WORDS | step NUMBER            a row of a list; -1 is the last
    widget NAME | tab NAME                              a button, a field; a tab of the panels
    letters CARD | effort CARD                          who holds what; in full-time people
    people, comes               who is in the plan; what an import would bring or change
    findings, words, title, selected, lit, focus, order, handoffs, folded, zoom, seen, document
    photo PATH                                          saves a picture of the screen
    and what `places_in_views` knows
"""

import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRect, QSocketNotifier
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QTabBar,
    QWidget,
)

from rolemap.__main__ import main as start
from rolemap.formats.org_file import dumps
from rolemap.model.ids import Id
from rolemap.model.records import Handoff, Responsibility, Stage, name_of
from rolemap.ui import app as program
from rolemap.ui.canvas.items.arrow import Arrow
from rolemap.ui.importing.dialog import ImportDialog
from rolemap.ui.main_window import MainWindow, main_windows
from tests.e2e.places_in_views import PLACES

_ears: list[QSocketNotifier] = []


def main() -> int:
    """Start the program with the arguments of this one; listen from then on."""
    make = program.make_app

    def make_and_listen() -> QApplication:
        made = make()
        ears = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        ears.activated.connect(_answer)
        _ears.append(ears)
        return made

    program.make_app = make_and_listen
    return start(sys.argv[1:])


def _answer() -> None:
    heard = os.read(sys.stdin.fileno(), 65536).decode()
    if not heard:
        _end()
    for line in heard.splitlines():
        word, _, rest = line.partition(" ")
        try:
            said = _ANSWERS[word](_window(), rest)
        except (LookupError, StopIteration) as error:
            said = f"not there: {error!r}"
        print(said, flush=True)


def _end() -> None:
    _ears[0].setEnabled(False)
    for window in main_windows():
        window.bridge.close()
    QApplication.exit(0)


def _window() -> MainWindow:
    """The window that has the keyboard, if in a dialog of its own; else the newest one."""
    widget: QWidget | None = QApplication.activeWindow()
    while widget is not None and not isinstance(widget, MainWindow):
        widget = widget.parentWidget()
    return widget or main_windows()[-1]


# Where things are


def _said(at: QPoint) -> str:
    return f"{at.x()} {at.y()}"


def _middle(widget: QWidget, rect: QRect) -> str:
    return _said(widget.mapToGlobal(rect.center()))


def _on_map(window: MainWindow, at: QPointF) -> str:
    return _said(window.map.viewport().mapToGlobal(window.map.mapFromScene(at)))


def _id(window: MainWindow, name: str) -> Id:
    return next(one.id for one in window.document.org.records() if getattr(one, "name", "") == name)


def _row(shown: QAbstractItemView, words: str) -> str:
    model = shown.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    row = next(row for row in rows if words in str(row.data()))
    shown.scrollTo(row)
    return _middle(shown.viewport(), shown.visualRect(row))


def _offer(window: MainWindow, name: str) -> str:
    page = window.start_page
    return "not there" if page is None else _row(page.cards, name)


def _step(window: MainWindow, number: str) -> str:
    shown = window.workspace.history.view
    count = shown.model().rowCount()
    index = shown.model().index(int(number) % count, 0)
    shown.scrollTo(index)
    return _middle(shown.viewport(), shown.visualRect(index))


def _rect_on_view(window: MainWindow, name: str) -> QRect:
    card = window.workspace.scene.cards[_id(window, name)]
    return window.map.mapFromScene(card.mapRectToScene(card.rect())).boundingRect()


def _rect(window: MainWindow, name: str) -> str:
    window.map.bring_into_view(_id(window, name))
    rect = _rect_on_view(window, name)
    corners = (window.map.viewport().mapToGlobal(at) for at in (rect.topLeft(), rect.bottomRight()))
    return " ".join(_said(corner) for corner in corners)


def _in_sight(window: MainWindow, name: str) -> str:
    return str(window.map.viewport().rect().contains(_rect_on_view(window, name)))


def _title(window: MainWindow, name: str) -> str:
    record_id = _id(window, name)
    window.map.bring_into_view(record_id)
    item = window.workspace.scene.item_of(record_id)
    assert item is not None, name
    return _on_map(window, item.mapToScene(item.title_rect().center()))


def _seen(window: MainWindow, _: str) -> str:
    centre = window.map.camera.centre()
    return f"{centre.x():.0f} {centre.y():.0f}"


def _effort(window: MainWindow, name: str) -> str:
    return str(window.document.org.get(Responsibility, _id(window, name)).effort)


def _chip(window: MainWindow, names: str) -> str:
    work, party = (_id(window, name) for name in names.split(" > "))
    window.map.bring_into_view(work)
    card = window.workspace.scene.cards[work]
    held = next(one for one in window.document.org.assignments_on(work) if one.party == party)
    rect = card.chip_rect(held.id)
    assert rect is not None
    return _on_map(window, card.mapToScene(rect.center()))


def _add(window: MainWindow, name: str) -> str:
    column = window.workspace.scene.columns[_id(window, name)]
    return _on_map(window, column.mapToScene(column.add_rect().center()))


def _handle(window: MainWindow, _: str) -> str:
    handle = window.workspace.scene.handle
    return _on_map(window, handle.scenePos()) if handle.isVisible() else "hidden"


def _arrow(window: MainWindow, names: str) -> Arrow:
    wanted = tuple(_id(window, name) for name in names.split(" > "))
    return next(one for one in window.workspace.scene.arrows() if one.ends == wanted)


def _tip(window: MainWindow, names: str) -> str:
    """Looked for along the line, from its end, as a hand would."""
    arrow = _arrow(window, names)
    box = arrow.boundingRect().toRect()
    points = (
        QPointF(x, y)
        for x in range(box.right(), box.left() - 1, -1)
        for y in range(box.top(), box.bottom() + 1)
    )
    return _on_map(window, next(at for at in points if arrow.end_at(at) == "target"))


def _tab(window: MainWindow, name: str) -> str:
    for bar in window.findChildren(QTabBar):
        for place in range(bar.count()):
            if bar.isVisible() and bar.tabText(place) == name:
                return _middle(bar, bar.tabRect(place))
    raise LookupError(name)


def _widget(window: MainWindow, name: str) -> str:
    inside: QWidget = QApplication.activeModalWidget() or window
    for widget in inside.findChildren(QWidget):
        names = {widget.accessibleName()}
        if isinstance(widget, QAbstractButton):
            names.add(widget.text().replace("&", ""))
        if widget.isVisible() and name in names:
            return _middle(widget, widget.rect())
    raise LookupError(name)


# What is shown


def _selected(window: MainWindow, _: str) -> str:
    org = window.document.org
    found = (org.find(one) for one in window.selection.ids)
    return " | ".join(name_of(one) for one in found if one is not None)


def _lit(window: MainWindow, _: str) -> str:
    columns = window.workspace.scene.in_order()
    cards = [card for column in columns for card in column.cards]
    return " | ".join(card.content.name for card in cards if card.lit)


def _focus(window: MainWindow, _: str) -> str:
    widget = QApplication.focusWidget()
    return "nothing" if widget is None else widget.accessibleName() or type(widget).__name__


def _order(window: MainWindow, _: str) -> str:
    columns = window.workspace.scene.in_order()
    names = [(one.content.name, [card.content.name for card in one.cards]) for one in columns]
    return " | ".join(f"{stage}: {', '.join(cards)}" for stage, cards in names)


def _letters(window: MainWindow, name: str) -> str:
    org = window.document.org
    held = org.assignments_on(_id(window, name))
    return ", ".join(sorted(f"{name_of(org.party(one.party))} {one.letter}" for one in held))


def _handoffs(window: MainWindow, _: str) -> str:
    org = window.document.org
    found = [one for one in org.records() if isinstance(one, Handoff)]
    names = [(org.get(Stage, one.source).name, org.get(Stage, one.target).name) for one in found]
    return ", ".join(sorted(f"{source} > {target}" for source, target in names))


def _people(window: MainWindow, _: str) -> str:
    return ", ".join(one.name for one in window.document.org.people())


def _comes(_: MainWindow, __: str) -> str:
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, ImportDialog) or not dialog.take_button.isEnabled():
        return "nothing yet"
    model = dialog.pane.comes.model()
    return " | ".join(str(model.index(row, 0).data()) for row in range(model.rowCount()))


def _folded(window: MainWindow, _: str) -> str:
    org = window.document.org
    return ", ".join(sorted(org.get(Stage, one).name for one in window.workspace.scene.folded))


_ANSWERS: dict[str, Callable[[MainWindow, str], str]] = {
    **PLACES,
    "people": _people,
    "comes": _comes,
    "person": lambda window, name: _row(window.workspace.team.people, name),
    "role": lambda window, name: _row(window.workspace.team.roles, name),
    "card": _title,
    "stage": _title,
    "rect": _rect,
    "in_sight": _in_sight,
    "chip": _chip,
    "add": _add,
    "handle": _handle,
    "arrow": lambda window, names: _on_map(window, _arrow(window, names).middle()),
    "tip": _tip,
    "offer": _offer,
    "problem": lambda window, words: _row(window.workspace.problems.view, words),
    "step": _step,
    "widget": _widget,
    "tab": _tab,
    "findings": lambda window, _: " ".join(one.code for one in window.bridge.findings()),
    "words": lambda window, _: window.status.words,
    "title": lambda window, _: window.windowTitle().replace("[*]", "*" * window.isWindowModified()),
    "selected": _selected,
    "lit": _lit,
    "focus": _focus,
    "order": _order,
    "letters": _letters,
    "handoffs": _handoffs,
    "folded": _folded,
    "seen": _seen,
    "effort": _effort,
    "zoom": lambda window, _: f"{window.map.camera.scale:.3f}",
    "document": lambda window, _: repr(dumps(window.document.org)),
    "photo": lambda window, path: str(window.screen().grabWindow(0).save(path)),
}


if __name__ == "__main__":
    sys.exit(main())
