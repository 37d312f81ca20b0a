"""The cards of one's own templates: they can be renamed and removed."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QStyleOptionViewItem, QWidget

from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.start.offer_cards import OfferCards
from rolemap.ui.start.offers import Offer, own_offers

_REMOVE_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
# Of a second row so much is seen that one knows of it.
_PEEK = 0.3


class OwnCards(OfferCards):
    """One's own templates; as high as one row of cards.

    Signals:
        rename_wanted(Offer): it is to be called otherwise.
        remove_wanted(Offer): it is to go.
    """

    rename_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent, own_offers)
        self.setAccessibleName(self.tr("Your own templates"))
        self.setAccessibleDescription(self.tr("F2 renames, Delete removes."))
        self._fit_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    def refresh(self) -> None:
        super().refresh()
        self._fit_height()

    def _on_theme(self) -> None:
        super()._on_theme()
        self._fit_height()

    def _fit_height(self) -> None:
        option = QStyleOptionViewItem()
        card: QSize = self._delegate.sizeHint(option, self._cards.index(0))
        across = max(1, self.maximumViewportSize().width() // max(1, self._delegate.cell))
        more = self._cards.rowCount() > across
        self.setFixedHeight(round(card.height() * (1 + (_PEEK if more else 0))) + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        offer = self.current()
        if offer is not None and event.key() == Qt.Key.Key_F2 and not offer.broken:
            self.rename_wanted.emit(offer)
        elif offer is not None and event.key() in _REMOVE_KEYS:
            self.remove_wanted.emit(offer)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        offer = self._cards.offer(index.row())
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        start = menu.addAction(self.tr("&Start from it"))
        rename = menu.addAction(self.tr("Re&name…"))
        remove = menu.addAction(self.tr("&Remove"))
        start.setEnabled(not offer.broken)
        rename.setEnabled(not offer.broken)
        start.triggered.connect(lambda: self.chosen.emit(offer))
        rename.triggered.connect(lambda: self.rename_wanted.emit(offer))
        remove.triggered.connect(lambda: self.remove_wanted.emit(offer))
        at = self.viewport().mapToGlobal(self.visualRect(index).center())
        menu.popup(event.globalPos() if by_mouse else at)

    def current(self) -> Offer | None:
        """What the keyboard is at."""
        index = self.currentIndex()
        return self._cards.offer(index.row()) if index.isValid() else None
