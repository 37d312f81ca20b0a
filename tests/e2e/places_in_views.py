"""Where things are in the matrix, among the people and between the stages, for `spoken_to`.

view                        the name of the view in the middle
cell WORK > PARTY           the middle of a cell of the matrix
in_cell WORK > PARTY        what stands in it
row NAME                    the middle of a person's row; NAME / CHILD of a row below it
box STAGE                   the middle of a stage among the hand-offs
passage STAGE > STAGE       the middle of the words on a hand-off
item NAME                   the middle of an item's row in the catalogue
in_item NAME                who owns it, as it says
side NAME > ours | theirs   the middle of a side in the dialog of conflicts
conflict                    the number of the current conflict there
"""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QModelIndex, QRect
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from rolemap.model.ids import Id
from rolemap.model.records import Handoff
from rolemap.ui.catalogue.catalogue_model import ROW
from rolemap.ui.conflicts.conflict_model import Column
from rolemap.ui.conflicts.dialog import ConflictDialog
from rolemap.ui.main_window import MainWindow
from rolemap.ui.matrix.table import MatrixTable
from rolemap.ui.views.catalogue_panel import CataloguePanel
from rolemap.ui.views.handoffs import HandoffsView
from rolemap.ui.views.matrix import MatrixView
from rolemap.ui.views.people import PeopleView


def _middle(widget: QWidget, rect: QRect) -> str:
    if rect.isEmpty():
        raise LookupError("out of sight")
    at = widget.mapToGlobal(rect.center())
    return f"{at.x()} {at.y()}"


def _id(window: MainWindow, name: str) -> Id:
    return next(one.id for one in window.document.org.records() if getattr(one, "name", "") == name)


def _place(window: MainWindow, names: str) -> tuple[MatrixTable, QModelIndex]:
    view = cast(MatrixView, window.workspace.middle.widget_of("matrix"))
    work, party = (_id(window, name) for name in names.split(" > "))
    place = view.rows.place(party, work)
    if place is None:
        raise LookupError(names)
    return view.table, view.rows.index(*place)


def _cell(window: MainWindow, names: str) -> str:
    table, index = _place(window, names)
    table.scrollTo(index)
    return _middle(table.viewport(), table.visualRect(index))


def _in_cell(window: MainWindow, names: str) -> str:
    return str(_place(window, names)[1].data() or "")


def _row(window: MainWindow, name: str) -> str:
    view = cast(PeopleView, window.workspace.middle.widget_of("people"))
    table = cast(QAbstractItemView, view.list.table)
    model = table.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    index = next(row for row in rows if name in str(row.data()))
    table.scrollTo(index)
    return _middle(table.viewport(), table.visualRect(index))


def _graph_rect(window: MainWindow, record_id: Id) -> str:
    view = cast(HandoffsView, window.workspace.middle.widget_of("handoffs"))
    view.graph.bring_into_view(record_id)
    rect = view.scene.place_of(record_id)
    if rect is None:
        raise LookupError(record_id)
    return _middle(view.graph.viewport(), view.graph.mapFromScene(rect).boundingRect())


def _passage(window: MainWindow, names: str) -> str:
    source, target = (_id(window, name) for name in names.split(" > "))
    handoffs = window.document.org.all(Handoff)
    found = next(one for one in handoffs if (one.source, one.target) == (source, target))
    return _graph_rect(window, found.id)


def _item_of(window: MainWindow, name: str) -> tuple[CataloguePanel, QModelIndex]:
    panel = next(one for one in window.findChildren(CataloguePanel) if one.isVisible())
    rows = map(panel.items.index, range(panel.items.rowCount()))
    return panel, next(index for index in rows if index.data() == name)


def _item(window: MainWindow, name: str) -> str:
    panel, index = _item_of(window, name)
    panel.view.scrollTo(index)
    return _middle(panel.view.viewport(), panel.view.visualRect(index))


def _in_item(window: MainWindow, name: str) -> str:
    return str(_item_of(window, name)[1].data(ROW).words)


def _conflicts() -> ConflictDialog:
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, ConflictDialog):
        raise LookupError("no dialog")
    return dialog


def _side(_: MainWindow, names: str) -> str:
    dialog = _conflicts()
    name, side = names.split(" > ")
    model = dialog.model
    row = next(row for row in range(model.rowCount()) if name in model.words(row, Column.ABOUT))
    index = model.index(row, Column.OURS if side == "ours" else Column.THEIRS)
    dialog.table.scrollTo(index)
    return _middle(dialog.table.viewport(), dialog.table.visualRect(index))


PLACES: dict[str, Callable[[MainWindow, str], str]] = {
    "view": lambda window, _: window.workspace.middle.current,
    "cell": _cell,
    "in_cell": _in_cell,
    "row": _row,
    "box": lambda window, name: _graph_rect(window, _id(window, name)),
    "passage": _passage,
    "item": _item,
    "in_item": _in_item,
    "side": _side,
    "conflict": lambda *_: str(_conflicts().table.currentIndex().row()),
}
