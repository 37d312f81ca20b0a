"""Paints into a picture and looks at its pixels."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from rolemap.ui.look.paint import ChipState
from rolemap.ui.look.theme import Theme

Draw = Callable[[QPainter], None]

WIDTH, HEIGHT = 240, 160
CARD = QRectF(20, 20, 176, 90)
BAR = QRectF(20, 20, 200, 4)
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
STATES: tuple[ChipState, ...] = (
    *("plain", "hover", "selected", "dimmed"),
    *("problem", "vacant", "ghost"),
)
SEVERITIES = ("error", "warning", "info", "accepted")
LONG_NAMES = (
    "Maximiliane Wolkenstein-Trostburg",
    "W" * 400,
    "محمد علي حسن عبد الرحمن بن عبد العزيز",
    "数据新鲜度和质量监控负责人",
    "👨\u200d👩\u200d👧" * 20,
    "Z\u0351\u036b\u0343\u036a\u0302\u0319\u0324\u0329\u031f" * 20,
    "<h1>Ann</h1><br><br>",
    "two\nlines",
)


def painted(draw: Draw | None, theme: Theme, *, direction=LTR, ratio: int = 1) -> QImage:
    image = QImage(WIDTH * ratio, HEIGHT * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(theme.colours.surface))
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    if draw:
        draw(painter)
    painter.end()
    return image


def at(image: QImage, x: float, y: float) -> str:
    ratio = image.devicePixelRatio()
    return image.pixelColor(int(x * ratio), int(y * ratio)).name().upper()


def raw(image: QImage) -> bytes:
    return bytes(image.constBits())


def lines(image: QImage) -> list[bytes]:
    bits, length = raw(image), image.bytesPerLine()
    return [bits[start : start + length] for start in range(0, len(bits), length)]


def changed(one: QImage, other: QImage) -> QRectF:
    """The smallest rectangle around all pixels that differ; null if none do."""
    ys, xs = [], []
    for y, (first, second) in enumerate(zip(lines(one), lines(other), strict=True)):
        if first != second:
            ys.append(y)
            xs += [at // 4 for at in range(len(first)) if first[at] != second[at]]
    if not ys:
        return QRectF()
    return QRectF(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


def inside(rect: QRectF, found: QRectF) -> bool:
    return found.isNull() or rect.contains(found)


def touched(draw: Draw, theme: Theme, *, direction=LTR) -> QRectF:
    return changed(painted(None, theme), painted(draw, theme, direction=direction))


def row(image: QImage, y: float, start: float, end: float) -> list[str]:
    return [at(image, x, y) for x in range(int(start), int(end))]


def changes(colours: list[str]) -> int:
    return sum(one != other for one, other in pairwise(colours))
