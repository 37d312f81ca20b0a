"""Which way lines run, and where things lie then: all that is painted by hand asks here.

What lies where is worked out as if lines ran from left to right, and turned at the end.
"""

from dataclasses import dataclass
from unicodedata import bidirectional

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QTransform, QWheelEvent

_LTR, _RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
_OTHER_KEY = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}
_FROM_RIGHT = ("R", "AL")
_ISOLATES = frozenset("\u2066\u2067\u2068")
_POP = "\u2069"


@dataclass(frozen=True, slots=True)
class Flow:
    """The way in which lines run and stages follow each other.

    Each function gives what it is given, unless lines run from right to left. Then it gives the
    mirror image within an area whose left and right edge add up to `across`; 0 mirrors at x = 0.
    What was turned is as it was when it is turned again.
    """

    rtl: bool = False

    @classmethod
    def of(cls, direction: Qt.LayoutDirection) -> "Flow":
        """The way that belongs to a direction of Qt."""
        return _BACKWARDS if direction == _RTL else _FORWARDS

    @property
    def direction(self) -> Qt.LayoutDirection:
        """The direction of Qt, for painters."""
        return _RTL if self.rtl else _LTR

    @property
    def sign(self) -> int:
        """One step on along a line: 1 is to the right."""
        return -1 if self.rtl else 1

    @property
    def side(self) -> Qt.AlignmentFlag:
        """Where lines begin."""
        return Qt.AlignmentFlag.AlignRight if self.rtl else Qt.AlignmentFlag.AlignLeft

    def x(self, left: float, width: float = 0.0, across: float = 0.0) -> float:
        """Where something `width` wide begins at its left."""
        return across - left - width if self.rtl else left

    def point(self, point: QPointF, across: float = 0.0) -> QPointF:
        """Where a point lies."""
        return QPointF(across - point.x(), point.y()) if self.rtl else point

    def rect(self, rect: QRectF, across: float = 0.0) -> QRectF:
        """Where a rectangle lies."""
        if not self.rtl:
            return rect
        return QRectF(across - rect.right(), rect.top(), rect.width(), rect.height())

    def path(self, path: QPainterPath) -> QPainterPath:
        """How a line runs; at x = 0 only."""
        return QTransform.fromScale(-1, 1).map(path) if self.rtl else path

    def wheel(self, event: QWheelEvent) -> QWheelEvent:
        """A wheel as Qt's scroll bars need it: from right to left they take it the wrong way."""
        if not self.rtl:
            return event
        pixels, angle = event.pixelDelta(), event.angleDelta()
        return QWheelEvent(
            event.position(),
            event.globalPosition(),
            QPoint(-pixels.x(), pixels.y()),
            QPoint(-angle.x(), angle.y()),
            event.buttons(),
            event.modifiers(),
            event.phase(),
            event.inverted(),
        )

    def key(self, key: Qt.Key) -> Qt.Key:
        """The arrow key that leads the same way where lines run from left to right."""
        return _OTHER_KEY.get(key, key) if self.rtl else key


_FORWARDS, _BACKWARDS = Flow(), Flow(rtl=True)


def placed(rect: QRectF, within: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """Where `rect` lies in `within`, mirrored for a line that runs from right to left."""
    return Flow.of(direction).rect(rect, within.left() + within.right())


def reads_from_right(words: str) -> bool:
    """Whether a line of text runs from right to left by itself: by its first letter.

    What is fenced off in it does not count.
    """
    if words.isascii():
        return False
    depth = 0
    for character in words:
        if character in _ISOLATES:
            depth += 1
        elif character == _POP:
            depth = max(0, depth - 1)
        elif depth == 0:
            kind = bidirectional(character)
            if kind == "L" or kind in _FROM_RIGHT:
                return kind != "L"
    return False
