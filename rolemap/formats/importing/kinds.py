"""What kind of thing each cell of an area holds: letters, words, marks, or nothing."""

from collections.abc import Collection

from rolemap.formats.importing.area import Area
from rolemap.formats.importing.legend import Legend
from rolemap.formats.importing.wording import is_anything

# EMPTY: no words, or the legend. NOTHING: a dash and the like. MARK: a number, a tick, "TBD".
EMPTY, NOTHING, LETTER, MARK, WORDS = range(5)

_MARKS = frozenset(
    ("x", "y", "n", "ja", "nein", "yes", "no", "ok", "tbd", "tbc", "tba", "wip", "todo", "true")
)
_MOST_LETTERS = 200


class Kinds:
    """The kind of each cell of an area, each content worked out once."""

    def __init__(self, area: Area, legend: Legend) -> None:
        self._symbols = tuple(legend.meanings)
        self._known: dict[str, int] = {"": EMPTY}
        self.rows = [
            [
                EMPTY if area.at(row, column) in legend.cells else self.of(area.cell(row, column))
                for column in range(area.width)
            ]
            for row in range(area.height)
        ]
        for row, column in _repeated_words(area, self.rows):
            self.rows[row][column] = EMPTY

    def of(self, words: str) -> int:
        """The kind of a cell with these words."""
        kind = self._known.get(words)
        if kind is None:
            kind = self._known[words] = _kind(words, self._symbols)
        return kind


def _repeated_words(area: Area, rows: list[list[int]]) -> Collection[tuple[int, int]]:
    """Cells that repeat the words of a merged one to their left: one thing, said once."""
    return [
        (row, column)
        for row, kinds in enumerate(rows)
        for column, kind in enumerate(kinds)
        if column
        and kind in (WORDS, MARK)
        and area.repeats(row, column)
        and area.cell(row, column) == area.cell(row, column - 1)
    ]


def _kind(words: str, symbols: Collection[str]) -> int:
    stripped = words.strip()
    if not stripped:
        return EMPTY
    if len(stripped) <= _MOST_LETTERS:
        letters = is_anything(stripped, symbols)
        if letters is not None:
            return LETTER if letters else _nothing_or_mark(stripped)
        return NOTHING
    return WORDS


def _nothing_or_mark(stripped: str) -> int:
    letters = "".join(filter(str.isalpha, stripped)).casefold()
    return MARK if not letters or letters in _MARKS else WORDS
