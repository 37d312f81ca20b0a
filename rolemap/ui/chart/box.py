"""Paints the box of a person: who it is, what roles, how much is planned, what is wrong."""

from dataclasses import dataclass
from math import ceil, floor
from typing import Literal

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from rolemap.ui.chart.content import BoxContent
from rolemap.ui.look.paint import (
    CardLook,
    draw_avatar,
    draw_card,
    draw_load_bar,
    draw_sign,
    draw_text,
)
from rolemap.ui.look.strokes import SMOOTH, after, at_start, fill, ink, mirrored, write
from rolemap.ui.look.text import initials, one_line, wrap
from rolemap.ui.look.theme import Theme

# How many lines a box has room for from far away: two, and some air.
_FAR_LINES = 2.4

Aim = Literal["", "target", "refused"]


@dataclass(frozen=True, slots=True)
class BoxState:
    """How a box stands out at the moment.

    Attributes:
        aim: whether something is held over it, and whether it is welcome.
    """

    selected: bool = False
    focused: bool = False
    hovered: bool = False
    dimmed: bool = False
    aim: Aim = ""


def draw_box(
    painter: QPainter, rect: QRectF, content: BoxContent, theme: Theme, state: BoxState
) -> None:
    """Draw a person into a box; it begins at the side where a line of the painter begins."""
    sizes = theme.sizes
    painter.save()
    if state.dimmed:
        painter.setOpacity(painter.opacity() * sizes.dimmed)
    # Under the pointer the outline is as strong as that of something accepted.
    quiet: CardLook = "accepted" if state.hovered else "plain"
    look: CardLook = state.aim or quiet
    draw_card(painter, rect, look, theme, selected=state.selected, focused=state.focused)
    inside = rect.adjusted(sizes.padding, sizes.padding, -sizes.padding, -sizes.padding)
    head = QRectF(inside.left(), inside.top(), inside.width(), sizes.avatar)
    _draw_head(painter, head, content, theme)
    roles = QRectF(inside.left(), head.bottom() + sizes.gap, inside.width(), sizes.chip_height)
    _draw_roles(painter, roles, content, theme)
    bar = QRectF(inside.left(), inside.bottom() - sizes.bar, inside.width(), sizes.bar)
    draw_load_bar(painter, bar, content.row.load or 0.0, theme)
    painter.restore()


def draw_far_box(
    painter: QPainter, rect: QRectF, name: str, severity: str, theme: Theme, state: BoxState
) -> None:
    """Draw a person from so far that only the name can be read: as large as the box holds it."""
    sizes = theme.sizes
    painter.save()
    if state.dimmed:
        painter.setOpacity(painter.opacity() * sizes.dimmed)
    look: CardLook = state.aim or "plain"
    draw_card(painter, rect, look, theme, selected=state.selected, focused=state.focused)
    metrics = theme.metrics("body", strong=True)
    factor = rect.height() / (_FAR_LINES * metrics.height())
    painter.translate(rect.topLeft())
    painter.scale(factor, factor)
    pad = sizes.padding / factor
    inside = QRectF(0, 0, rect.width() / factor, rect.height() / factor)
    inside.adjust(pad, 0, -pad, 0)
    if severity:
        inside = _draw_severity(painter, inside, severity, theme)
    # Text is laid out in whole pixels.
    words = wrap(name, metrics, floor(inside.width()) - 1, 2)
    top = (inside.height() - len(words) * metrics.height()) / 2
    for number, word in enumerate(words):
        line = QRectF(inside.left(), top + number * metrics.height(), 0, metrics.height())
        line.setRight(inside.right())
        draw_text(painter, line, word, theme, strong=True)
    painter.restore()


def _draw_head(painter: QPainter, head: QRectF, content: BoxContent, theme: Theme) -> None:
    sizes, row = theme.sizes, content.row
    draw_avatar(painter, at_start(head, sizes.avatar, painter), initials(row.name), theme)
    words = after(head, sizes.avatar + sizes.gap, painter)
    top = QRectF(words.left(), words.top(), words.width(), words.height() / 2)
    bottom = top.translated(0, top.height())
    if content.severity:
        top = _draw_severity(painter, top, content.severity, theme)
    colours = theme.colours
    figure = content.figure
    strong = row.tone == "over"
    wide = ceil(theme.metrics("caption", strong=strong).horizontalAdvance(figure)) + 1
    at_end = after(bottom, bottom.width() - wide, painter)
    colour = {"over": colours.error, "free": colours.warning}.get(row.tone, colours.text_weak)
    draw_text(painter, at_end, figure, theme, role="caption", colour=colour, strong=strong)
    rest = at_start(bottom, bottom.width() - wide - sizes.half, painter)
    line = content.elsewhere or row.line
    line_colour = colours.accent_text if content.elsewhere else colours.text_weak
    draw_text(painter, top, row.name, theme, strong=True)
    draw_text(painter, rest, line, theme, role="caption", colour=line_colour)


def _draw_severity(painter: QPainter, line: QRectF, severity: str, theme: Theme) -> QRectF:
    """The sign of a problem where the line ends; returns what is left of the line."""
    side = min(theme.sizes.icon, line.height())
    draw_sign(painter, after(line, line.width() - side, painter), severity, theme)
    return at_start(line, line.width() - side - theme.sizes.half, painter)


def _draw_roles(painter: QPainter, line: QRectF, content: BoxContent, theme: Theme) -> None:
    """As many chips as there is room for, and how many more there are."""
    roles, weak = content.roles, theme.colours.text_weak
    if not roles:
        draw_text(painter, line, content.without, theme, role="caption", colour=weak)
        return
    metrics, sizes = theme.metrics("caption"), theme.sizes
    least = 3 * line.height()
    wide = [metrics.horizontalAdvance(one_line(one)) + 2 * sizes.gap + 1 for one in roles]
    shown = _fitting(wide, line.width(), sizes.half, least)
    hidden = len(roles) - len(shown)
    painter.save()
    painter.setRenderHint(SMOOTH)
    for role, width in zip(roles, shown, strict=False):
        _draw_role(painter, at_start(line, width, painter), role, theme)
        line = after(line, width + sizes.half, painter)
    if hidden:
        more = f"+{hidden}"
        draw_text(painter, line, more, theme, role="caption", colour=weak)
    painter.restore()


def _fitting(wide: list[float], room: float, gap: float, least: float) -> list[float]:
    """How wide each chip is that is shown: the first in any case, no other less than `least`."""
    shown: list[float] = []
    for number, width in enumerate(wide):
        # Room for the words "+9", unless this is the last.
        kept = 0.0 if number == len(wide) - 1 else least / 2
        if shown and room - kept < min(width, least):
            break
        shown.append(min(width, max(room - kept, 0.0)))
        room -= shown[-1] + gap
    return shown


def _draw_role(painter: QPainter, pill: QRectF, role: str, theme: Theme) -> None:
    sizes = theme.sizes
    fill(painter, pill, theme.colours.chip_work.back, pill.height() / 2)
    ink(painter, theme.colours.text)
    words = pill.adjusted(sizes.gap, 0, -sizes.gap, 0)
    # The share behind the name is what must not be cut: it is written by itself.
    name, _, share = role.rpartition(" ")
    metrics = theme.metrics("caption")
    if metrics.horizontalAdvance(one_line(role)) <= words.width():
        write(painter, words, role, theme, role="caption")
        return
    wide = min(metrics.horizontalAdvance(share) + 2, words.width())
    at_end = QRectF(words)
    if mirrored(painter):
        at_end.setWidth(wide)
    else:
        at_end.setLeft(words.right() - wide)
    write(painter, at_end, share, theme, role="caption")
    rest = at_start(words, words.width() - wide - sizes.half, painter)
    write(painter, rest, name, theme, role="caption")
