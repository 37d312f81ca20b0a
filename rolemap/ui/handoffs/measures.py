"""How large boxes and labels are, and where what they say stands in them."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF

from rolemap.ui.handoffs.content import BoxContent, LinkContent, back_words, wall_words
from rolemap.ui.look.speech import number as figure_of
from rolemap.ui.look.text import wrap
from rolemap.ui.look.theme import FontRole, Theme

_NAME_LINES = 2
_WHAT_LINES = 2
# Of the width of a stage, for what is passed on.
_WIDEST_LABEL = 0.85
_THINNEST, _BY_EACH, _THICKEST = 1.6, 0.6, 8.0


@dataclass(frozen=True, slots=True)
class BoxShape:
    """A box from its upper left corner.

    Attributes:
        name: the lines of the name.
        shown: how many faces there is room for; what is `more` is a figure.
    """

    size: QSizeF
    name: tuple[str, ...]
    title: QRectF
    count: QRectF
    faces: QRectF
    shown: int
    more: int


@dataclass(frozen=True, slots=True)
class LabelShape:
    """The label on an arrow, from its upper left corner.

    Attributes:
        figure: the place of the figure.
        what: the lines of what is passed on, in the place `words`.
        notes: below it, "wall" and "back", as far as they are said.
    """

    size: QSizeF
    figure: QRectF
    what: tuple[str, ...]
    words: QRectF
    notes: tuple[tuple[str, QRectF], ...]


def line_height(theme: Theme, role: FontRole = "caption") -> float:
    """How much room a line of text takes, in whole pixels."""
    return math.ceil(theme.metrics(role).height())


def thickness(works: int) -> float:
    """How wide the arrow is that passes so many responsibilities on."""
    return min(_THICKEST, _THINNEST + _BY_EACH * works)


def box_shape(content: BoxContent, theme: Theme) -> BoxShape:
    """How large the box of a stage is."""
    sizes = theme.sizes
    pad, width = sizes.padding, sizes.stage_width
    inside = width - 2 * pad
    name = wrap(content.name, theme.metrics("title", strong=True), inside, _NAME_LINES) or ("",)
    title = QRectF(pad, pad, inside, len(name) * line_height(theme, "title"))
    height = max(line_height(theme), sizes.badge_height)
    count = QRectF(pad, title.bottom() + sizes.half, inside, height)
    faces = QRectF(pad, count.bottom() + sizes.half, inside, sizes.avatar)
    room = int((inside + sizes.half) // (sizes.avatar + sizes.half))
    shown = min(content.people, len(content.faces), room)
    if content.people > shown:
        shown = min(shown, room - 1)
    size = QSizeF(width, faces.bottom() + pad)
    return BoxShape(size, name, title, count, faces, shown, content.people - shown)


def label_shape(content: LinkContent, theme: Theme) -> LabelShape:
    """How large the label on the arrow of a hand-off is."""
    sizes = theme.sizes
    small, line = theme.metrics("caption"), line_height(theme)
    most = sizes.stage_width * _WIDEST_LABEL
    pad, low = sizes.gap, sizes.half
    figure = math.ceil(
        theme.metrics("caption", strong=True).horizontalAdvance(figure_of(content.works))
    )
    start = pad + figure + 1
    what = wrap(content.what, small, most - start - pad, _WHAT_LINES)
    notes = _notes(content)
    # Without anything else beside the figure the first note stands there.
    beside = [] if what or not notes else [notes.pop(0)]
    left = start + sizes.half
    wide = math.ceil(max((small.horizontalAdvance(one) for one in what), default=-sizes.half))
    words = QRectF(left, low, wide + 1 if what else 0, line * max(1, len(what)))
    placed: list[tuple[str, QRectF]] = []
    right, bottom = (words.right() if what else start), words.bottom()
    for kind, note in (*beside, *notes):
        begin, top = (left, low) if (kind, note) in beside else (pad, bottom)
        long = math.ceil(small.horizontalAdvance(note)) + 1
        long = min(long + (sizes.icon if kind == "wall" else 0), most)
        placed.append((kind, QRectF(begin, top, long, line)))
        right, bottom = max(right, begin + long), top + line
    return LabelShape(
        QSizeF(right + pad, bottom + low),
        QRectF(pad, low, figure + 1, line),
        what,
        words,
        tuple(placed),
    )


def _notes(content: LinkContent) -> list[tuple[str, str]]:
    back = back_words() if content.back else ""
    return [one for one in (("back", back), ("wall", wall_words(content.wall))) if one[1]]
