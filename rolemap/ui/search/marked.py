"""Paints a line of text in which the letters that somebody typed stand out."""

from collections.abc import Collection
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout, QTextOption

from rolemap.ui.look.strokes import CLIP, mirrored
from rolemap.ui.look.text import elide, one_line
from rolemap.ui.look.theme import FontRole, Theme, brush, colour

_ENDLESS = 1e6  # no line is as long
_JOINED = ("AL",)  # scripts whose letters run into each other


def draw_marked(
    painter: QPainter,
    rect: QRectF,
    text: str,
    marks: Collection[int],
    theme: Theme,
    *,
    role: FontRole = "body",
    ink: str | None = None,
) -> float:
    """Draw `text` on one line from where a line of `rect` begins, cut with "…" if too wide.

    Args:
        painter: what to draw with.
        rect: the place of the line.
        text: the words, on one line already.
        marks: the places in `text` of the letters that are bold.
        theme: how it looks.
        role: the size of the letters.
        ink: their colour; that of text if None.

    Returns:
        How wide the text came out.
    """
    line = _laid_out(text, marks, theme, role)
    if line.lineAt(0).naturalTextWidth() > rect.width():
        # Bold letters are wider than others, so what fits in bold fits.
        shown = elide(text, theme.metrics(role, strong=bool(marks)), rect.width())
        line = _laid_out(shown, {one for one in marks if one < len(shown) - 1}, theme, role)
    width = line.lineAt(0).naturalTextWidth()
    room = rect.width() - width if mirrored(painter) else 0.0
    painter.save()
    painter.setClipRect(rect, CLIP)  # marks can be piled on a letter
    painter.setPen(colour(ink or theme.colours.text))
    top = rect.top() + (rect.height() - line.lineAt(0).height()) / 2
    line.draw(painter, QPointF(rect.left() + room, top))
    painter.restore()
    return width


def _laid_out(text: str, marks: Collection[int], theme: Theme, role: FontRole) -> QTextLayout:
    layout = QTextLayout(one_line(text), theme.font(role))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    # Where it is drawn is told by the painter; which way it reads, by its first letter.
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.setFormats([_bold(start, length, theme, role) for start, length in _spans(text, marks)])
    layout.beginLayout()
    layout.createLine().setLineWidth(_ENDLESS)
    layout.endLayout()
    return layout


def _bold(start: int, length: int, theme: Theme, role: FontRole) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    look = QTextCharFormat()
    look.setFont(theme.font(role, strong=True))
    look.setForeground(brush(theme.colours.accent_text))
    found.start, found.length, found.format = start, length, look
    return found


def _spans(text: str, marks: Collection[int]) -> list[tuple[int, int]]:
    """The marks as (start, length) in the units of Qt, which counts halves of a surrogate pair."""
    spans: list[tuple[int, int]] = []
    at, wanted = 0, set(marks)
    if any(bidirectional(text[one]) in _JOINED for one in wanted if one < len(text)):
        wanted = set(range(len(text)))  # a letter torn out of its word would change its shape
    for place, character in enumerate(text):
        size = 2 if ord(character) > 0xFFFF else 1
        if place in wanted:
            if spans and sum(spans[-1]) == at:
                spans[-1] = spans[-1][0], spans[-1][1] + size
            else:
                spans.append((at, size))
        at += size
    return spans
