"""The cards to start from: a picture, a name, a story; as many beside each other as fit."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from rolemap.ui.look.paint import draw_card, draw_text
from rolemap.ui.look.text import plain, wrap
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.start.miniature import Sketch, picture
from rolemap.ui.start.offers import Offer, offers, read

Index = QModelIndex | QPersistentModelIndex

OFFER = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
_STATE = QStyle.StateFlag
_STORY_LINES = 3
# How wide a card is, in widths of a stage; and how high its picture, in widths of itself.
_NARROWEST, _WIDEST = 1.25, 2.0
_PICTURE = 0.5
# Of all offers, in a few widths.
_MOST_PICTURES = 64
_DOT = " · "
_START_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class OfferModel(QAbstractListModel):
    """One row for each offer that `load` finds."""

    def __init__(
        self, load: Callable[[], Iterable[Offer]] = offers, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._load = load
        self._offers = list(load())

    def load(self) -> None:
        """Find again what there is."""
        self.beginResetModel()
        self._offers = list(self._load())
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        offer = self._offers[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return offer.name
            case Qt.ItemDataRole.ToolTipRole:
                return plain(f"{offer.name}\n{offer.story}")
            case Qt.ItemDataRole.AccessibleTextRole:
                return offer.spoken
            case Qt.ItemDataRole.UserRole:
                return offer
        return None

    def offer(self, row: int) -> Offer:
        """What is offered in a row."""
        return self._offers[row]

    def read(self, row: int) -> None:
        """Read what a row offers."""
        self._offers[row] = read(self._offers[row])
        self.dataChanged.emit(self.index(row), self.index(row))


class OfferDelegate(QStyledItemDelegate):
    """Paints an offer as a card; keeps the pictures of the theme in use."""

    def __init__(self, themes: ThemeSource, parent: QObject) -> None:
        super().__init__(parent)
        self._themes = themes
        self._pictures: dict[tuple[Sketch, float, float, Qt.LayoutDirection], QPixmap] = {}
        self.cell = 0

    def forget_pictures(self) -> None:
        """Paint the pictures again, as for another theme."""
        self._pictures.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = self._themes.theme
        sizes = theme.sizes
        inside = self.cell - sizes.gap_wide - 2 * sizes.padding
        words = (
            theme.metrics("title", strong=True).lineSpacing()
            + theme.metrics("body").lineSpacing() * _STORY_LINES
            + theme.metrics("caption").lineSpacing()
        )
        spaces = 2 * sizes.padding + 2 * sizes.gap + sizes.half + sizes.gap_wide
        return QSize(self.cell, round(inside * _PICTURE + words + spaces))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        offer = index.data(OFFER)
        if not isinstance(offer, Offer):
            return
        theme = self._themes.theme
        half = theme.sizes.gap
        card = QRectF(option.rect).adjusted(half, half, -half, -half)
        hot = bool(option.state & _STATE.State_MouseOver) and not offer.broken
        painter.save()
        painter.setLayoutDirection(option.direction)
        focused = bool(option.state & _STATE.State_HasFocus)
        draw_card(painter, card, "plain", theme, selected=hot, focused=focused)
        pad = theme.sizes.padding
        inside = card.adjusted(pad, pad, -pad, -pad)
        self._draw_picture(painter, inside, offer)
        self._draw_words(painter, inside, offer)
        painter.restore()

    def _draw_picture(self, painter: QPainter, inside: QRectF, offer: Offer) -> None:
        # Before it is read there is no picture: an empty map's place, so that nothing moves.
        sketch = offer.sketch or Sketch(())
        size = QSizeF(inside.width(), inside.width() * _PICTURE)
        device = painter.device()
        ratio = device.devicePixelRatioF() if device else 1.0
        direction = painter.layoutDirection()
        key = (sketch, inside.width(), ratio, direction)
        found = self._pictures.get(key)
        if found is None:
            # Only while a window is being resized are there many widths.
            if len(self._pictures) >= _MOST_PICTURES:
                self._pictures.clear()
            found = picture(sketch, self._themes.theme, size, ratio, direction)
            self._pictures[key] = found
        painter.drawPixmap(inside.topLeft(), found)

    def _draw_words(self, painter: QPainter, inside: QRectF, offer: Offer) -> None:
        theme = self._themes.theme
        colours, sizes = theme.colours, theme.sizes
        slot = QRectF(inside)
        slot.setTop(inside.top() + inside.width() * _PICTURE + sizes.gap)
        slot.setHeight(theme.metrics("title", strong=True).lineSpacing())
        draw_text(painter, slot, offer.name, theme, role="title", strong=True)
        slot.translate(0, slot.height() + sizes.half)
        metrics = theme.metrics("body")
        slot.setHeight(metrics.lineSpacing())
        ink = colours.error if offer.broken else colours.text
        for line in wrap(offer.story, metrics, slot.width(), _STORY_LINES):
            draw_text(painter, slot, line, theme, colour=ink)
            slot.translate(0, slot.height())
        slot.setHeight(theme.metrics("caption").lineSpacing())
        slot.moveBottom(inside.bottom())
        weak = colours.text_weak
        said = _fitting(offer.counts, theme.metrics("caption"), slot.width())
        draw_text(painter, slot, said, theme, role="caption", colour=weak)


def _fitting(parts: tuple[str, ...], metrics: QFontMetricsF, width: float) -> str:
    """As many parts as fit on one line, the first at least."""
    for count in range(len(parts), 1, -1):
        said = _DOT.join(parts[:count])
        if metrics.horizontalAdvance(said) <= width:
            return said
    return _DOT.join(parts[:1])


class OfferCards(QListView):
    """Cards to start from; what is in them is read after the first paint.

    Args:
        themes: how it looks.
        parent: the page that it is on.
        load: finds what is offered.

    Signals:
        chosen(Offer): somebody starts from this.
    """

    chosen = Signal(object)

    def __init__(
        self,
        themes: ThemeSource,
        parent: QWidget | None = None,
        load: Callable[[], Iterable[Offer]] = offers,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._cards = OfferModel(load, self)
        self._delegate = OfferDelegate(themes, self)
        self._waiting: list[int] = list(range(self._cards.rowCount()))
        self._begun = False
        self._set_up()
        self._fit()
        themes.changed.connect(self._on_theme)
        self.clicked.connect(self._start)

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Start from"))
        self.setProperty("look", "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(self._cards)
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionRectVisible(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCurrentIndex(self._cards.index(0))

    def offers(self) -> Iterable[Offer]:
        """What is offered, as far as it is read."""
        return [self._cards.offer(row) for row in range(self._cards.rowCount())]

    def refresh(self) -> None:
        """Find again what there is; the keyboard stays at the card where it was."""
        row = max(0, self.currentIndex().row())
        self._cards.load()
        self._waiting = list(range(self._cards.rowCount()))
        self._begun = False
        self.setCurrentIndex(self._cards.index(min(row, self._cards.rowCount() - 1)))
        self.viewport().update()

    def read_all(self) -> None:
        """Read now whatever is not read yet."""
        while self._waiting:
            self._cards.read(self._waiting.pop(0))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._begun:
            self._begun = True
            QTimer.singleShot(0, self, self._read_next)

    def _read_next(self) -> None:
        """One card for each turn of the event loop: keys and clicks come in between."""
        if self._waiting:
            self._cards.read(self._waiting.pop(0))
            QTimer.singleShot(0, self, self._read_next)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """Let the cards fill the width, as many beside each other as are wide enough."""
        stage = self._themes.theme.sizes.stage_width
        # Qt keeps the room for a scroll bar free, and breaks a row that is exactly full.
        metric = QStyle.PixelMetric.PM_ScrollBarExtent
        bar = self.style().pixelMetric(metric, None, self.verticalScrollBar())
        room = self.maximumViewportSize().width() - bar - 1
        count = max(1, int(room // (stage * _NARROWEST)))
        cell = max(1, min(room // count, int(stage * _WIDEST)))
        if cell != self._delegate.cell:
            self._delegate.cell = cell
            height = self._delegate.sizeHint(QStyleOptionViewItem(), _NOWHERE).height()
            self.setGridSize(QSize(cell, height))
            self.scheduleDelayedItemsLayout()

    def _on_theme(self) -> None:
        self._delegate.forget_pictures()
        self._delegate.cell = 0
        self._fit()
        self.viewport().update()

    def minimumSizeHint(self) -> QSize:
        sizes = self._themes.theme.sizes
        return QSize(sizes.stage_width, sizes.stage_width)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _START_KEYS:
            self._start(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _start(self, index: Index) -> None:
        offer = index.data(OFFER)
        if isinstance(offer, Offer) and not offer.broken:
            self.chosen.emit(offer)
