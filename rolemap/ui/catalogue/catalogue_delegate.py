"""Paints a catalogue's rows: a stage with its count; an item with sign, name, owner and button."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rolemap.ui.catalogue.catalogue_content import HeadRow, ItemRow
from rolemap.ui.catalogue.catalogue_model import ROW, Index
from rolemap.ui.look.mirror import placed
from rolemap.ui.look.paint import draw_sign, draw_text, severity_colour
from rolemap.ui.look.theme import Theme, ThemeSource, brush, pen

_STATE = QStyle.StateFlag


@dataclass(frozen=True, slots=True)
class Hot:
    """The button under the pointer."""

    item: str
    pressed: bool = False


@dataclass(frozen=True, slots=True)
class Places:
    """Where the parts of an item's row lie; a button that is not there has no width."""

    sign: QRectF
    name: QRectF
    words: QRectF
    button: QRectF


class CatalogueDelegate(QStyledItemDelegate):
    """Paints rows; `hot` is the button that the pointer is over."""

    def __init__(self, themes: ThemeSource, parent: QObject) -> None:
        super().__init__(parent)
        self._themes = themes
        self.hot: Hot | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = self._themes.theme
        sizes = theme.sizes
        if isinstance(index.data(ROW), HeadRow):
            return QSize(0, sizes.row_height + sizes.half)
        lines = theme.metrics("body").lineSpacing() + theme.metrics("caption").lineSpacing()
        return QSize(0, round(lines + 2 * sizes.gap))

    def button_at(self, row: QRect, item: ItemRow, direction: Qt.LayoutDirection) -> QRectF:
        """Where the button of an item lies in its row."""
        return self._places(QRectF(row), item, direction).button

    def button_words(self) -> str:
        """What the button says."""
        return self.tr("Add")

    def _places(self, row: QRectF, item: ItemRow, direction: Qt.LayoutDirection) -> Places:
        theme = self._themes.theme
        sizes = theme.sizes
        left, right = row.left() + sizes.gap_wide, row.right() - sizes.gap_wide
        first = theme.metrics("body").lineSpacing()
        second = theme.metrics("caption").lineSpacing()
        top = row.center().y() - (first + second) / 2

        def part(start: float, end: float, above: float, height: float) -> QRectF:
            rect = QRectF(start, above, max(0.0, end - start), height)
            return placed(rect, row, direction)

        side = theme.metrics("body").ascent()
        words = left + sizes.icon + sizes.half
        button = right - (self._button_width() if item.state == "missing" else 0.0)
        last = button - sizes.gap if item.state == "missing" else right
        tall = second + sizes.ring
        return Places(
            part(left, left + side, top + (first - side) / 2, side),
            part(words, right, top, first),
            part(words, last, top + first, second),
            # Not higher than the second line, so that it takes no room from the name.
            part(button, right, top + first, tall),
        )

    def _button_width(self) -> float:
        theme = self._themes.theme
        words = theme.metrics("caption", strong=True).horizontalAdvance(self.button_words())
        return words + 1 + 2 * theme.sizes.padding

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, HeadRow):
            self._draw_head(painter, option, row)
        elif isinstance(row, ItemRow):
            places = self._places(QRectF(option.rect), row, option.direction)
            _draw_back(painter, option, self._themes.theme)
            self._draw_item(painter, places, row)
        painter.restore()

    def _draw_head(self, painter: QPainter, option: QStyleOptionViewItem, row: HeadRow) -> None:
        theme = self._themes.theme
        sizes, whole = theme.sizes, QRectF(option.rect)
        weak = theme.colours.text_weak
        edge, line = sizes.gap_wide, theme.metrics("caption").lineSpacing()
        top = whole.bottom() - line - sizes.half
        wide = theme.metrics("caption").horizontalAdvance(row.detail) + 1
        end = whole.right() - edge
        room = max(0.0, end - wide - sizes.gap - whole.left() - edge)
        words = placed(QRectF(whole.left() + edge, top, room, line), whole, option.direction)
        detail = placed(QRectF(end - wide, top, wide, line), whole, option.direction)
        draw_text(painter, words, row.words, theme, role="caption", colour=weak, strong=True)
        if room > 0:
            draw_text(painter, detail, row.detail, theme, role="caption", colour=weak)

    def _draw_item(self, painter: QPainter, places: Places, row: ItemRow) -> None:
        theme = self._themes.theme
        # What is only missing is no fault yet: it would be red from top to bottom.
        weak = theme.colours.text_weak
        ink = severity_colour(row.sign, theme)
        if row.state == "missing" and not row.wanting:
            ink = weak
        draw_sign(painter, places.sign, row.sign, theme, ink)
        draw_text(painter, places.name, row.name, theme)
        said = ink if row.wanting else weak
        draw_text(painter, places.words, row.words, theme, role="caption", colour=said)
        if row.state == "missing":
            self._draw_button(painter, places.button, row)

    def _draw_button(self, painter: QPainter, rect: QRectF, row: ItemRow) -> None:
        theme = self._themes.theme
        colours, sizes = theme.colours, theme.sizes
        hot = self.hot if self.hot is not None and self.hot.item == row.id else None
        back, line = colours.surface, colours.line
        if hot is not None:
            back, line = colours.accent_weak, colours.accent
        if hot is not None and hot.pressed:
            back = colours.track
        painter.setPen(pen(line, sizes.hairline))
        painter.setBrush(brush(back))
        radius = sizes.radius_small
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        words = rect.adjusted(sizes.padding, 0, -sizes.padding, 0)
        ink = colours.accent_text
        said = self.button_words()
        draw_text(painter, words, said, theme, role="caption", colour=ink, strong=True)


def _draw_back(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    colours, sizes = theme.colours, theme.sizes
    selected = bool(option.state & _STATE.State_Selected)
    focused = bool(option.state & _STATE.State_HasFocus)
    if not (selected or focused or option.state & _STATE.State_MouseOver):
        return
    painter.setPen(pen(colours.focus, sizes.ring) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(brush(colours.accent_weak if selected else colours.hover))
    inside = QRectF(option.rect).adjusted(sizes.gap + 1, 2, -sizes.gap - 1, -2)
    painter.drawRoundedRect(inside, sizes.radius_small, sizes.radius_small)
