"""Paints a person or a role as a small card in a list, and lets its name be typed."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from rolemap.model.ids import Id
from rolemap.ui.commands import Commands
from rolemap.ui.look.mirror import placed
from rolemap.ui.look.paint import (
    CardLook,
    card_ink,
    draw_avatar,
    draw_card,
    draw_load_bar,
    draw_sign,
    draw_text,
)
from rolemap.ui.look.text import initials, wrap
from rolemap.ui.look.theme import Theme, ThemeSource, pen
from rolemap.ui.team.party_content import PartyRow
from rolemap.ui.team.party_model import ID, ROW, Index

_STATE = QStyle.StateFlag
_LOOKS: dict[str, CardLook] = {"vacant": "gap"}
_SEVERITIES = {"over": "error", "free": "warning", "vacant": "warning"}


@dataclass(frozen=True, slots=True)
class Target:
    """A row that something is held over.

    Attributes:
        words: what letting go would do, or why it would do nothing.
        welcome: whether it would do anything.
    """

    id: Id
    words: str
    welcome: bool


class PartyDelegate(QStyledItemDelegate):
    """Paints rows; `target` is the one that a drag is over."""

    def __init__(self, commands: Commands, themes: ThemeSource, parent: QObject) -> None:
        super().__init__(parent)
        self._commands = commands
        self._themes = themes
        self.target: Target | None = None

    def row_height(self) -> int:
        """How high every row is."""
        sizes = self._themes.theme.sizes
        return sizes.person_height + sizes.gap

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._themes.theme.sizes.card_width, self.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, PartyRow):
            return
        target = self.target if self.target and self.target.id == row.id else None
        painter.save()
        painter.setLayoutDirection(option.direction)
        _Row(painter, option, self._themes.theme).draw(row, target)
        painter.restore()

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QLineEdit:
        line = QLineEdit(parent)
        line.setAccessibleName(self.tr("Name"))
        return line

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        sizes = self._themes.theme.sizes
        card = _card_of(option.rect, self._themes.theme)
        left = 2 * sizes.padding + sizes.avatar - sizes.half
        line = QRect(card.left() + left, 0, card.width() - left - sizes.half, sizes.control_height)
        line.moveTop(card.center().y() - sizes.control_height // 2)
        editor.setGeometry(QStyle.visualRect(option.direction, card, line))

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            self._commands.rename(str(index.data(ID)), editor.text())


def _card_of(row: QRect, theme: Theme) -> QRect:
    """The card in a row: with room for the rings that are painted around it."""
    sizes = theme.sizes
    return row.adjusted(sizes.outset, sizes.half, -sizes.outset, -sizes.half)


class _Row:
    """Paints one row."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
        self.painter = painter
        self.option = option
        self.theme = theme
        self.sizes = theme.sizes
        self.card = _card_of(option.rect, theme)

    def draw(self, row: PartyRow, target: Target | None) -> None:
        """Paint the card and what stands on it."""
        self._draw_card(row, target)
        sizes = self.sizes
        avatar = QRectF(self.card.left() + sizes.padding, 0, sizes.avatar, sizes.avatar)
        avatar.moveTop(self.card.center().y() + 1 - sizes.avatar / 2)
        draw_avatar(self.painter, self._mirrored(avatar), initials(row.name), self.theme)
        if target is not None:
            self._draw_target(row, target)
        else:
            self._draw_words(row)

    def _draw_card(self, row: PartyRow, target: Target | None) -> None:
        state = self.option.state
        look: CardLook = _LOOKS.get(row.tone, "plain")
        if target is not None:
            look = "target" if target.welcome else "refused"
        selected = bool(state & _STATE.State_Selected)
        rect = QRectF(self.card)
        # What is selected shows that it is; the ring is for what the keyboard is at besides.
        focused = bool(state & _STATE.State_HasFocus) and not selected
        severity = _SEVERITIES.get(row.tone)
        draw_card(
            self.painter,
            rect,
            look,
            self.theme,
            severity=severity,
            selected=selected,
            focused=focused,
        )
        if state & _STATE.State_MouseOver and look == "plain" and not selected:
            self._outline(rect)

    def _outline(self, rect: QRectF) -> None:
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(pen(self.theme.colours.line_strong, self.sizes.hairline))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        inside = rect.adjusted(0.5, 0.5, -0.5, -0.5)
        self.painter.drawRoundedRect(inside, self.sizes.radius, self.sizes.radius)

    def _draw_words(self, row: PartyRow) -> None:
        name, line = self.theme.metrics("body", strong=True), self.theme.metrics("caption")
        bar = self.sizes.bar + self.sizes.half if row.load is not None else 0
        height = name.height() + (line.height() if row.line else 0) + bar
        top = self.card.center().y() + 1 - height / 2
        self._draw_name(row, self._slot(top, name.height()))
        top += name.height()
        if row.line:
            self._draw_line(row, self._slot(top, line.height()))
            top += line.height()
        if row.load is not None:
            slot = self._slot(top + self.sizes.half, self.sizes.bar)
            draw_load_bar(self.painter, self._mirrored(slot), row.load, self.theme)

    def _draw_name(self, row: PartyRow, slot: QRectF) -> None:
        if row.figure:
            metrics = self.theme.metrics("caption", strong=True)
            sign = metrics.ascent()
            width = sign + self.sizes.half + metrics.horizontalAdvance(row.figure) + 1
            figure = QRectF(slot.right() - width, slot.top(), width, slot.height())
            self._draw_with_sign(figure, _SEVERITIES[row.tone], row.figure, sign)
            slot = slot.adjusted(0, 0, -width - self.sizes.half, 0)
        draw_text(self.painter, self._mirrored(slot), row.name, self.theme, strong=True)

    def _draw_line(self, row: PartyRow, slot: QRectF) -> None:
        if row.tone == "vacant":
            sign = self.theme.metrics("caption").ascent()
            self._draw_with_sign(slot, _SEVERITIES[row.tone], row.line, sign)
        else:
            self._draw_caption(slot, row.line, self.theme.colours.text_weak)

    def _draw_with_sign(self, slot: QRectF, severity: str, words: str, side: float) -> None:
        ink = card_ink("gap", self.theme, severity)
        sign = QRectF(slot.left(), slot.center().y() - side / 2, side, side)
        draw_sign(self.painter, self._mirrored(sign), severity, self.theme)
        self._draw_caption(slot.adjusted(side + self.sizes.half, 0, 0, 0), words, ink, strong=True)

    def _draw_caption(self, slot: QRectF, words: str, ink: str, *, strong: bool = False) -> None:
        place = self._mirrored(slot)
        draw_text(self.painter, place, words, self.theme, role="caption", colour=ink, strong=strong)

    def _draw_target(self, row: PartyRow, target: Target) -> None:
        name, line = self.theme.metrics("body", strong=True), self.theme.metrics("caption")
        width = self._slot(0, 0).width()
        lines = wrap(target.words, line, width, 2)
        top = self.card.center().y() + 1 - (name.height() + len(lines) * line.height()) / 2
        self._draw_name(_without_figure(row), self._slot(top, name.height()))
        top += name.height()
        ink = card_ink("target" if target.welcome else "refused", self.theme)
        for said in lines:
            self._draw_caption(self._slot(top, line.height()), said, ink)
            top += line.height()

    def _slot(self, top: float, height: float) -> QRectF:
        """Room for words beside the avatar."""
        sizes = self.sizes
        left = self.card.left() + 2 * sizes.padding + sizes.avatar
        return QRectF(left, top, self.card.right() + 1 - sizes.padding - left, height)

    def _mirrored(self, rect: QRectF) -> QRectF:
        return placed(rect, QRectF(self.card), self.option.direction)


def _without_figure(row: PartyRow) -> PartyRow:
    return PartyRow(row.id, row.name, row.line, row.load, "", row.tone, row.hint, row.spoken)
