"""What the painting functions of this package are made of; leaves no trace but the pixels.

Nothing here saves the painter: the function that is called from outside does.
"""

from dataclasses import dataclass
from unicodedata import combining

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QStaticText, QTextOption

from rolemap.ui.look.text import elide
from rolemap.ui.look.theme import FontRole, Theme, brush, colour, pen

NO_PEN = Qt.PenStyle.NoPen
NO_BRUSH = Qt.BrushStyle.NoBrush
SMOOTH = QPainter.RenderHint.Antialiasing
CLIP = Qt.ClipOperation.IntersectClip

_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
_MOST_LINES = 4096


def mirrored(painter: QPainter) -> bool:
    """Whether a line begins at the right."""
    return painter.layoutDirection() == _RIGHT_TO_LEFT


def inset(rect: QRectF, by: float) -> QRectF:
    """`rect` smaller by the same on each side."""
    return rect.adjusted(by, by, -by, -by)


@dataclass(frozen=True, slots=True)
class Line:
    """An outline: the token of its colour, its width, and the lengths of dash and space."""

    token: str
    width: float
    dash: tuple[float, float] | None = None


def fill(painter: QPainter, rect: QRectF, token: str, radius: float) -> None:
    """A filled rectangle with round corners."""
    painter.setPen(NO_PEN)
    painter.setBrush(brush(token))
    painter.drawRoundedRect(rect, radius, radius)


def frame(
    painter: QPainter, rect: QRectF, line: Line | None, radius: float, token: str | None = None
) -> None:
    """An outline along the inside of `rect`, filled with `token` if there is one."""
    half = line.width / 2 if line else 0.0
    middle, bend = inset(rect, half), radius - half
    if token is not None:
        fill(painter, middle, token, bend)
    if line is None:
        return
    if line.dash is not None:
        painter.setPen(pen(line.token, line.width, line.dash))
        painter.setBrush(NO_BRUSH)
        painter.drawRoundedRect(middle, bend, bend)
        return
    # To fill the space between two shapes takes a fifth of the time of a thin stroke.
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    path.addRoundedRect(inset(middle, half), bend - half, bend - half)
    painter.fillPath(path, brush(line.token))


def ring(painter: QPainter, rect: QRectF, line: Line, radius: float, space: float) -> None:
    """An outline around the outside of `rect`, with `space` between."""
    out = space + line.width
    frame(painter, inset(rect, -out), line, radius + out)


def at_start(rect: QRectF, width: float, painter: QPainter) -> QRectF:
    """The part of `rect`, `width` wide, where a line begins."""
    if mirrored(painter):
        return QRectF(rect.right() - width, rect.top(), width, rect.height())
    return QRectF(rect.left(), rect.top(), width, rect.height())


def after(rect: QRectF, width: float, painter: QPainter) -> QRectF:
    """What is left of `rect` after the part where a line begins."""
    if mirrored(painter):
        return rect.adjusted(0, 0, -width, 0)
    return rect.adjusted(width, 0, 0, 0)


def write(
    painter: QPainter,
    rect: QRectF,
    text: str,
    theme: Theme,
    *,
    role: FontRole,
    strong: bool = False,
    centred: bool = False,
) -> None:
    """One line of text with the pen that is set, cut with "…" where it is too wide."""
    line, tall = _line(text, int(rect.width()), theme, role, strong=strong)
    size = line.size()
    room = rect.width() - size.width()
    if centred:
        room /= 2
    elif not mirrored(painter):
        room = 0.0
    painter.setFont(theme.font(role, strong=strong))
    top = rect.top() + (rect.height() - size.height()) / 2
    if tall:
        painter.setClipRect(rect, CLIP)
    painter.drawStaticText(QPointF(rect.left() + room, top), line)


def ink(painter: QPainter, token: str) -> None:
    """Set the pen for text."""
    painter.setPen(colour(token))


def _line(
    text: str, width: int, theme: Theme, role: FontRole, *, strong: bool
) -> tuple[QStaticText, bool]:
    """Text laid out once, which takes longer than painting it, and whether it may be too tall."""
    lines = theme.lines
    key = (text, width, role, strong)
    found = lines.get(key)
    if found is None:
        shown = elide(text, theme.metrics(role, strong=strong), width)
        # Marks can be piled on a letter until they reach into the lines around it.
        found = _laid_out(shown, theme.font(role, strong=strong)), any(map(combining, shown))
        if len(lines) >= _MOST_LINES:
            lines.clear()
        lines[key] = found
    return found


def _laid_out(text: str, font: QFont) -> QStaticText:
    line = QStaticText(text)
    # Otherwise Qt would look for HTML in it.
    line.setTextFormat(Qt.TextFormat.PlainText)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    # By its first letter: a name keeps its own direction in either kind of window.
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    line.setTextOption(option)
    line.prepare(font=font)
    return line
