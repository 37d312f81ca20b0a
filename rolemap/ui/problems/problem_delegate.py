"""Paints a finding as a row: sign, code, message, where and why, and the button that mends it."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rolemap.analysis.finding import Finding
from rolemap.model.ids import Id
from rolemap.ui.look.mirror import placed
from rolemap.ui.look.paint import draw_sign, draw_text
from rolemap.ui.look.speech import said
from rolemap.ui.look.strokes import after, at_start
from rolemap.ui.look.text import isolate
from rolemap.ui.look.theme import Theme, ThemeSource, brush, pen
from rolemap.ui.problems.problem_content import shown_as
from rolemap.ui.problems.problem_fixes import Fixes
from rolemap.ui.problems.problem_model import DETAIL, FINDING, Index, ProblemFilter

_STATE = QStyle.StateFlag
# Where the second column begins, and how much of the row the button may take.
_DETAIL_AT = 0.52
_DETAIL_AT_MOST = 0.64
_BUTTON_MOST = 0.26
# Narrower than this many steps of the grid, a row shows the message alone.
_NARROW = 80


@dataclass(frozen=True, slots=True)
class Hot:
    """The button under the pointer."""

    code: str
    subjects: tuple[Id, ...]
    pressed: bool = False


@dataclass(frozen=True, slots=True)
class Places:
    """Where the parts of a row lie; `detail` has no width where there is no room for it."""

    sign: QRectF
    code: QRectF
    message: QRectF
    detail: QRectF
    button: QRectF


class ProblemDelegate(QStyledItemDelegate):
    """Paints rows; `hot` is the button that the pointer is over."""

    def __init__(
        self, shown: ProblemFilter, fixes: Fixes, themes: ThemeSource, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._shown = shown
        self._fixes = fixes
        self._themes = themes
        self.hot: Hot | None = None

    def row_height(self) -> int:
        """How high every row is."""
        sizes = self._themes.theme.sizes
        return sizes.row_height + sizes.half

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.row_height())

    def button_at(self, row: QRect, finding: Finding, direction: Qt.LayoutDirection) -> QRectF:
        """Where the button of a finding lies in its row."""
        return self._places(QRectF(row), finding, direction).button

    def _places(self, row: QRectF, finding: Finding, direction: Qt.LayoutDirection) -> Places:
        theme = self._themes.theme
        sizes = theme.sizes
        left, right = row.left() + sizes.gap_wide, row.right() - sizes.gap_wide
        if self._shown.stands_under(finding) is not None:
            left += 2 * sizes.gap_wide

        def part(start: float, end: float) -> QRectF:
            rect = QRectF(start, row.top(), max(0.0, end - start), row.height())
            return placed(rect, row, direction)

        button = right - self._button_width(finding, row.width())
        code = left + sizes.icon + sizes.gap
        code_width = theme.metrics("caption", strong=True).horizontalAdvance("RM000")
        message = code + code_width + sizes.gap_wide
        # One column for all rows, but for a long message: that is what must be read.
        words = isolate(said(finding.text))
        wide = theme.metrics("body", strong=True).horizontalAdvance(words)
        column = row.left() + row.width() * _DETAIL_AT
        most = row.left() + row.width() * _DETAIL_AT_MOST
        column = max(column, min(message + wide + 1 + sizes.gap_wide, most))
        last = button - sizes.gap_wide
        if row.width() < _NARROW * sizes.gap:
            column = last = button
        height = sizes.control_height - sizes.half
        place = part(button, right)
        place.adjust(0, (row.height() - height) / 2, 0, (height - row.height()) / 2)
        sign = part(left, left + sizes.icon)
        return Places(
            sign.adjusted(sizes.ring, 0, -sizes.ring, 0),
            part(code, code + code_width + 1),
            part(message, column - sizes.gap_wide),
            part(column, last),
            place,
        )

    def _button_width(self, finding: Finding, row: float) -> float:
        button = self._fixes.button(finding)
        if button is None:
            return 0.0
        theme = self._themes.theme
        metrics, sizes = theme.metrics("caption", strong=True), theme.sizes
        words = metrics.horizontalAdvance(isolate(button.label)) + 1
        more = sizes.icon if button.several else 0
        return min(words + more + 2 * sizes.padding, row * _BUTTON_MOST)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        finding = index.data(FINDING)
        if not isinstance(finding, Finding):
            return
        places = self._places(QRectF(option.rect), finding, option.direction)
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_row(painter, option)
        self._draw_words(painter, places, finding, str(index.data(DETAIL)))
        self._draw_button(painter, places.button, finding)
        if self._shown.problems.following(finding):
            ink = self._themes.theme.colours.text_weak
            mark = self.fold_at(option.rect, option.direction)
            draw_fold(painter, mark, ink, self._themes.theme, down=self._shown.is_open(finding))
        painter.restore()

    def fold_at(self, row: QRect, direction: Qt.LayoutDirection) -> QRectF:
        """Where the sign lies in a row by which what follows from it is shown and hidden."""
        step = self._themes.theme.sizes.gap
        place = QRectF(row.left() + step, row.top(), step, row.height())
        return placed(place, QRectF(row), direction)

    def _draw_row(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme = self._themes.theme
        colours, sizes = theme.colours, theme.sizes
        selected = bool(option.state & _STATE.State_Selected)
        focused = bool(option.state & _STATE.State_HasFocus)
        if not (selected or focused or option.state & _STATE.State_MouseOver):
            return
        rect = QRectF(option.rect).adjusted(sizes.gap, 1, -sizes.gap, -1)
        line = pen(colours.focus, sizes.ring) if focused else Qt.PenStyle.NoPen
        painter.setPen(line)
        painter.setBrush(brush(colours.accent_weak if selected else colours.hover))
        inside = rect.adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(inside, sizes.radius_small, sizes.radius_small)

    def _draw_words(self, painter: QPainter, places: Places, finding: Finding, detail: str) -> None:
        theme = self._themes.theme
        weak = theme.colours.text_weak
        accepted = finding.accepted is not None
        draw_sign(painter, places.sign, shown_as(finding), theme)
        draw_text(
            painter, places.code, finding.code, theme, role="caption", colour=weak, strong=True
        )
        ink = weak if accepted else theme.colours.text
        draw_text(
            painter, places.message, said(finding.text), theme, colour=ink, strong=not accepted
        )
        if places.detail.width() > 0:
            draw_text(painter, places.detail, detail, theme, role="caption", colour=weak)

    def _draw_button(self, painter: QPainter, rect: QRectF, finding: Finding) -> None:
        button = self._fixes.button(finding)
        if button is None:
            return
        theme = self._themes.theme
        colours, sizes = theme.colours, theme.sizes
        hot = self.hot
        over = hot is not None and (hot.code, hot.subjects) == (finding.code, finding.subjects)
        back, line = colours.surface, colours.line
        if over:
            back, line = colours.accent_weak, colours.accent
        if over and hot is not None and hot.pressed:
            back = colours.track
        painter.setPen(pen(line, sizes.hairline))
        painter.setBrush(brush(back))
        painter.drawRoundedRect(
            rect.adjusted(0.5, 0.5, -0.5, -0.5), sizes.radius_small, sizes.radius_small
        )
        words = rect.adjusted(sizes.padding, 0, -sizes.padding, 0)
        ink = colours.accent_text
        if button.several:
            mark = after(words, words.width() - sizes.gap, painter)
            _draw_chevron(painter, mark, ink, theme)
            words = at_start(words, words.width() - sizes.icon, painter)
        draw_text(painter, words, button.label, theme, role="caption", colour=ink, strong=True)


def draw_fold(painter: QPainter, rect: QRectF, ink: str, theme: Theme, *, down: bool) -> None:
    """A sign that points to what can be unfolded, or down to what is."""
    arm = theme.sizes.half * 0.75
    rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = -arm if rtl else arm
    at = rect.center() + QPointF(side / 2, 0)
    points = [QPointF(-side, -arm), QPointF(0, 0), QPointF(-side, arm)]
    if down:
        points = [QPointF(-arm - side / 2, -arm / 2), QPointF(-side / 2, arm / 2)]
        points.append(QPointF(arm - side / 2, -arm / 2))
    painter.setPen(pen(ink, theme.sizes.stroke))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline([at + point for point in points])


def _draw_chevron(painter: QPainter, rect: QRectF, ink: str, theme: Theme) -> None:
    arm = rect.width() / 2
    middle = rect.center() + QPointF(0, arm / 2)
    painter.setPen(pen(ink, theme.sizes.outline * 0.75))
    painter.drawPolyline([middle + QPointF(-arm, -arm), middle, middle + QPointF(arm, -arm)])
