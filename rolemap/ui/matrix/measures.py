"""How large rows, columns and heads are."""

from dataclasses import dataclass

from rolemap.ui.look.theme import Theme

# With more room than this for each column its head is read from left to right.
_ROOM_FOR_WORDS = 0.55  # of the width of a card
_LEAST_HEAD, _MOST_HEAD = 0.18, 0.4  # of the width of the view


@dataclass(frozen=True, slots=True)
class Measures:
    """Lengths of the grid in pixels, all but `scale` and `stacked`.

    Attributes:
        scale: how much larger than designed; what is painted is scaled by it.
        column: the width of a column.
        row: the height of a row.
        head_width: the width of the heads of rows.
        head_height: the height of the heads of columns.
        stacked: whether names of columns stand on lines; else they are turned.
    """

    scale: float
    column: int
    row: int
    head_width: int
    head_height: int
    stacked: bool


def measure(theme: Theme, scale: float, width: int, columns: int) -> Measures:
    """The lengths for a view of that width with so many columns."""
    sizes = theme.sizes
    head = (sizes.stage_width + 11 * sizes.gap) * scale
    head = round(max(_LEAST_HEAD * width, min(_MOST_HEAD * width, head)))
    # The scroll bar, and a line between the heads and the cells.
    room = width - head - 2 * sizes.scroll_bar
    words = round(sizes.card_width * _ROOM_FOR_WORDS * scale)
    # Two letters and the sign of a problem.
    narrow = round((2 * sizes.chip_height + 2 * sizes.gap) * scale)
    stacked = columns > 0 and room >= columns * words
    column = min(round(sizes.card_width * scale), room // columns) if stacked else narrow
    tall = sizes.row_height * 2 + sizes.gap * 3 if stacked else sizes.card_width
    if not columns:
        tall = sizes.row_height
    row = round(sizes.row_height * scale)
    return Measures(scale, column, row, head, round(tall * scale), stacked)
