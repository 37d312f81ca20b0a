"""The rows of a catalogue: jump, add, drag out, link and unlink, by mouse and by keyboard."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QDrag, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from rolemap.formats.catalogues import Item
from rolemap.ui.catalogue.catalogue_content import ItemRow
from rolemap.ui.catalogue.catalogue_delegate import CatalogueDelegate, Hot
from rolemap.ui.catalogue.catalogue_model import ROW, CatalogueModel
from rolemap.ui.catalogue.item_actions import ItemActions
from rolemap.ui.catalogue.item_ghost import item_ghost
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.wording import shipped

_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect
_LEFT = Qt.MouseButton.LeftButton


class CatalogueView(QListView):
    """The items of a catalogue, stage by stage."""

    def __init__(
        self,
        items: CatalogueModel,
        actions: ItemActions,
        themes: ThemeSource,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._items = items
        self._acts = actions
        self._themes = themes
        self._delegate = CatalogueDelegate(themes, self)
        # Where the button went down that may become a click or a drag.
        self._pressed: str | None = None
        self.setAccessibleName(self.tr("Items of the catalogue"))
        self.setProperty("look", "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(items)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        themes.changed.connect(self._on_theme)

    def _on_theme(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def current(self) -> Item | None:
        """The item that the keyboard is at."""
        return self._items.item(self.currentIndex())

    def go_to(self, item_id: str) -> None:
        """Make an item the current one and bring it into view."""
        index = self._items.index_of(item_id)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, _SELECT)
            self.scrollTo(index)

    def show_again(self, item_id: str | None) -> None:
        """After all rows are others: go to an item, or else to the first one."""
        if item_id is not None and self._items.index_of(item_id).isValid():
            self.go_to(item_id)
        elif items := self._items.items():
            self.go_to(items[0].id)
            self.scrollToTop()  # with the name of its stage

    # The mouse

    def _under(self, at: QPoint) -> tuple[Item, QRectF] | None:
        """The item whose button is under a point of the viewport, and where the button is."""
        index = self.indexAt(at)
        item, row = self._items.item(index), index.data(ROW) if index.isValid() else None
        if item is None or not isinstance(row, ItemRow) or row.state != "missing":
            return None
        place = self._delegate.button_at(self.visualRect(index), row, self.layoutDirection())
        return (item, place) if place.contains(QPointF(at)) else None

    def _heat(self, item: Item | None, *, pressed: bool) -> None:
        hot = Hot(item.id, pressed) if item is not None else None
        if hot != self._delegate.hot:
            self._delegate.hot = hot
            hand = Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(hand if hot else Qt.CursorShape.ArrowCursor)
            self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hot = self._delegate.hot
        if hot is None or not hot.pressed:  # a button that is down is not dragged
            super().mouseMoveEvent(event)
        found = self._under(event.position().toPoint())
        down = bool(event.buttons() & _LEFT)
        if not down or (hot is not None and hot.pressed):
            self._heat(found[0] if found else None, pressed=down and found is not None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == _LEFT:
            at = event.position().toPoint()
            item, found = self._items.item(self.indexAt(at)), self._under(at)
            self._pressed = item.id if item is not None else None
            self._heat(found[0] if found else None, pressed=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != _LEFT:
            return
        at, hot = event.position().toPoint(), self._delegate.hot
        item, found = self._items.item(self.indexAt(at)), self._under(at)
        pressed, self._pressed = self._pressed, None
        self._heat(found[0] if found else None, pressed=False)
        if item is None or item.id != pressed:
            return
        if found is not None and hot == Hot(item.id, pressed=True):
            self._acts.add(item)
        elif hot is None:
            self._acts.jump(item)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # Not Qt's own: what it does with a second click depends on the desktop.
        item = self._items.item(self.indexAt(event.position().toPoint()))
        if event.button() == _LEFT and item is not None and not self._acts.works(item):
            self._acts.add(item)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._heat(None, pressed=False)

    # Drags that start here

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N803
        drag = self.make_drag()
        if drag is not None:
            self._pressed = None
            drag.exec(Qt.DropAction.CopyAction)

    def make_drag(self) -> QDrag | None:
        """A drag of the current item, with a ghost of it."""
        item = self.current()
        if item is None:
            return None
        drag = QDrag(self)
        drag.setMimeData(self._items.mimeData([self.currentIndex()]))
        name, ratio = shipped(item.name), self.devicePixelRatioF()
        drag.setPixmap(item_ghost(name, self._themes.theme, ratio))
        # Beside the pointer, so that the words under the pointer can be read.
        gap = self._themes.theme.sizes.gap
        drag.setHotSpot(QPoint(-gap, -gap))
        return drag

    # The keyboard and the menu

    def event(self, event: QEvent) -> bool:
        # Del removes what is selected on the map; here it could be meant for the item.
        deletes = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete
        if deletes and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.current()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if item is None:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._acts.take(item)
        elif event.key() == Qt.Key.Key_Period and control:
            self._open_menu(item)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        item = self.current() if by_keyboard else self._items.item(self.indexAt(event.pos()))
        if item is None:
            return
        if by_keyboard:
            self._open_menu(item)
        else:
            self._acts.menu(item).popup(event.globalPos())

    def _open_menu(self, item: Item) -> None:
        corner = self.visualRect(self.currentIndex()).bottomLeft()
        self._acts.menu(item).popup(self.viewport().mapToGlobal(corner))
