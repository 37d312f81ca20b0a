"""Where the parts of a card lie: geometry from content, measured once and painted often.

All lengths are logical pixels, relative to the top left corner of the card.
"""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from rolemap.ui.canvas.content import CardContent, Chip, ColumnContent, Note
from rolemap.ui.look.mirror import Flow
from rolemap.ui.look.paint import chip_width
from rolemap.ui.look.text import wrap
from rolemap.ui.look.theme import Theme

_TITLE_LINES = 3
_HEAD_LINES = 2
_NOTE_LINES = 2


@dataclass(frozen=True, slots=True)
class NoteBox:
    """A note with its place; `lines` are its words, wrapped."""

    note: Note
    lines: tuple[str, ...]
    rect: QRectF


@dataclass(frozen=True, slots=True)
class CardLayout:
    """Where the title, the chips and the notes of a card lie."""

    content: CardContent
    lines: tuple[str, ...]
    title: QRectF
    chips: tuple[tuple[Chip, QRectF], ...]
    more: QRectF | None
    notes: tuple[NoteBox, ...]
    height: float


@dataclass(frozen=True, slots=True)
class HeadLayout:
    """Where the name and the notes of a column's head lie; `line` is the height of one line."""

    content: ColumnContent
    lines: tuple[str, ...]
    line: float
    title: QRectF
    notes: tuple[NoteBox, ...]
    height: float


def name_metrics(theme: Theme) -> QFontMetricsF:
    """The measures of the name on a card."""
    return theme.metrics("body", strong=True)


def head_metrics(theme: Theme) -> QFontMetricsF:
    """The measures of the name on the head of a column."""
    return theme.metrics("title", strong=True)


def small_metrics(theme: Theme) -> QFontMetricsF:
    """The measures of what stands below a name."""
    return theme.metrics("caption")


def card_layout(content: CardContent, theme: Theme, flow: Flow) -> CardLayout:
    """Lay a card out in the width that the theme gives it."""
    layout = _card_layout(content, theme)
    return _turned_card(layout, flow, theme.sizes.card_width) if flow.rtl else layout


def _card_layout(content: CardContent, theme: Theme) -> CardLayout:
    sizes = theme.sizes
    width = sizes.card_width - 2 * sizes.padding
    lines = wrap(content.name, name_metrics(theme), width, _TITLE_LINES)
    height = len(lines) * name_metrics(theme).height()
    title = QRectF(sizes.padding, sizes.padding, width, height)
    chips, more, bottom = _flow(content, title.bottom() + sizes.half * 1.5, width, theme)
    notes, bottom = _notes(content.notes, QRectF(sizes.padding, bottom, width, 0), theme)
    least = title.bottom() + sizes.chip_height
    return CardLayout(content, lines, title, chips, more, notes, max(least, bottom) + sizes.padding)


def head_layout(content: ColumnContent, theme: Theme, flow: Flow) -> HeadLayout:
    """Lay a column's head out in the width that the theme gives it."""
    layout = _head_layout(content, theme)
    return _turned_head(layout, flow, theme.sizes.stage_width) if flow.rtl else layout


def _head_layout(content: ColumnContent, theme: Theme) -> HeadLayout:
    sizes = theme.sizes
    left = sizes.gap + sizes.padding
    # The sign that folds the stage up stands at the other side.
    width = sizes.stage_width - left - sizes.gap - sizes.icon - sizes.half
    metrics = head_metrics(theme)
    lines = wrap(content.name, metrics, width, _HEAD_LINES)
    height = len(lines) * metrics.height()
    top = max(sizes.gap, (sizes.stage_header - height) / 2)
    title = QRectF(left, top, width, height)
    below = QRectF(left, title.bottom() - sizes.half, sizes.stage_width - 2 * left, 0)
    notes, bottom = _notes(content.notes, below, theme)
    least = sizes.stage_header
    return HeadLayout(
        content,
        lines,
        metrics.height(),
        title,
        notes,
        max(least, bottom + sizes.gap if notes else 0, height + 2 * top),
    )


def _turned_card(layout: CardLayout, flow: Flow, width: float) -> CardLayout:
    return replace(
        layout,
        title=flow.rect(layout.title, width),
        chips=tuple((chip, flow.rect(rect, width)) for chip, rect in layout.chips),
        more=flow.rect(layout.more, width) if layout.more is not None else None,
        notes=_turned_notes(layout.notes, flow, width),
    )


def _turned_head(layout: HeadLayout, flow: Flow, width: float) -> HeadLayout:
    notes = _turned_notes(layout.notes, flow, width)
    return replace(layout, title=flow.rect(layout.title, width), notes=notes)


def _turned_notes(notes: tuple[NoteBox, ...], flow: Flow, width: float) -> tuple[NoteBox, ...]:
    return tuple(replace(box, rect=flow.rect(box.rect, width)) for box in notes)


def more_words(content: CardContent) -> str:
    """What stands behind the chips when there are more letters than chips."""
    return f"+{content.more}"


def _flow(
    content: CardContent, top: float, width: float, theme: Theme
) -> tuple[tuple[tuple[Chip, QRectF], ...], QRectF | None, float]:
    """Chips side by side, on as many lines as they need.

    Returns:
        The chips with their places, the place of `more_words`, and where all that ends.
    """
    sizes, metrics = theme.sizes, small_metrics(theme)
    if not content.chips:
        return (), None, top - sizes.half * 1.5
    wide = [chip_width(chip.letter, chip.name, metrics, sizes) for chip in content.chips]
    if content.more:
        wide.append(metrics.horizontalAdvance(more_words(content)) + sizes.gap)
    placed: list[QRectF] = []
    left, y = float(sizes.padding), top
    for one in (min(width, each) for each in wide):
        if left > sizes.padding and left + one > sizes.padding + width:
            left, y = float(sizes.padding), y + sizes.chip_height + sizes.half
        placed.append(QRectF(left, y, one, sizes.chip_height))
        left += one + sizes.half
    more = placed.pop() if content.more else None
    chips = tuple(zip(content.chips, placed, strict=True))
    return chips, more, y + sizes.chip_height


def _notes(
    notes: tuple[Note, ...], above: QRectF, theme: Theme
) -> tuple[tuple[NoteBox, ...], float]:
    """Notes below each other under `above`; returns them and where they end."""
    sizes, metrics = theme.sizes, small_metrics(theme)
    placed: list[NoteBox] = []
    top = above.bottom()
    for note in notes:
        lines = wrap(note.words, metrics, above.width() - sizes.icon, _NOTE_LINES)
        rect = QRectF(above.left(), top + sizes.gap, above.width(), len(lines) * metrics.height())
        placed.append(NoteBox(note, lines, rect))
        top = rect.bottom() - sizes.half
    return tuple(placed), top + sizes.half if placed else top
