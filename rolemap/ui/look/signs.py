"""The signs of severities, as characters and drawn; a severity is never shown by colour alone."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from rolemap.ui.look.theme import Theme, pen

# The box in which signs are drawn, and the width of their strokes there.
_BOX = 16.0
_STROKE = 2.0

_SIGNS = {"error": "✕", "warning": "⚠", "info": "i", "accepted": "✓"}


def severity_sign(severity: str) -> str:
    """The character for a severity, where text is all there is; "i" for an unknown one.

    Severities are "error", "warning", "info" and, for what needs no attention, "accepted".
    """
    return _SIGNS.get(severity, _SIGNS["info"])


def severity_colour(severity: str, theme: Theme) -> str:
    """The colour of a severity as text, sign or outline."""
    colours = theme.colours
    match severity:
        case "error":
            return colours.error
        case "warning":
            return colours.warning
        case "fine":
            return colours.fine
        case "accepted":
            return colours.text_weak
        case _:
            return colours.info


def draw_sign(
    painter: QPainter, rect: QRectF, severity: str, theme: Theme, colour: str | None = None
) -> None:
    """Draw the sign of a severity into the middle of `rect`, in its own colour or in `colour`.

    Drawn, because many fonts have no such characters.
    """
    side = min(rect.width(), rect.height())
    if side <= 0:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center() - QPointF(side / 2, side / 2))
    painter.scale(side / _BOX, side / _BOX)
    painter.setPen(pen(colour or severity_colour(severity, theme), _STROKE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_path(severity))
    painter.restore()


@lru_cache(maxsize=8)
def _path(severity: str) -> QPainterPath:
    match severity:
        case "error":
            return _strokes([(3.5, 3.5), (12.5, 12.5)], [(12.5, 3.5), (3.5, 12.5)])
        case "warning":
            triangle = [(8.0, 2.0), (14.75, 13.75), (1.25, 13.75), (8.0, 2.0)]
            return _strokes(triangle, [(8.0, 6.75), (8.0, 9.0)], [(8.0, 11.4), (8.0, 11.5)])
        case "accepted" | "fine":
            return _strokes([(2.5, 8.75), (6.25, 12.5), (13.5, 4.0)])
        case _:
            return _strokes(
                [(8.0, 2.9), (8.0, 3.0)],
                [(6.25, 7.0), (8.0, 7.0), (8.0, 13.0)],
                [(5.75, 13.0), (10.25, 13.0)],
            )


def _strokes(*lines: list[tuple[float, float]]) -> QPainterPath:
    path = QPainterPath()
    for line in lines:
        path.moveTo(*line[0])
        for point in line[1:]:
            path.lineTo(*point)
    return path
