"""Tables of words between separators, for spreadsheets: CSV and TSV.

A file starts with a byte order mark: without one, Excel takes UTF-8 for the code page of the
machine and shows "Zoë" as "ZoÃ«". LibreOffice, Google and pandas (as utf-8-sig) know the mark too.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from rolemap.formats.formula import guarded
from rolemap.formats.handout import Handout
from rolemap.formats.matrix import PROBLEMS, RESPONSIBILITY, STAGE
from rolemap.formats.problems import in_brief
from rolemap.formats.progress import Progress
from rolemap.formats.visible import visible

# So many lines are written between two looks at whether somebody still wants them.
_AT_ONCE = 50


def matrix_lines(handout: Handout) -> list[Sequence[str]]:
    """A heading, and one line for each responsibility or stage without any.

    Where problems are told, the last column has them.
    """
    table = handout.matrix
    told = handout.with_findings(usual=False)
    head = [STAGE, RESPONSIBILITY, *(one.heading for one in table.columns)]
    nothing = [""] * len(table.columns)
    lines: list[Sequence[str]] = [[*head, PROBLEMS] if told else head]
    for group in table.groups:
        rows = [(row.id, row.name, row.cells) for row in group.rows] or [(group.id, "", nothing)]
        for subject, name, cells in rows:
            about = [in_brief(handout.findings_about.get(subject, ()))] if told else []
            lines.append([group.name, name, *cells, *about])
    return lines


class _Shown(dict[str, str]):
    """Words as they may be written, each worked out once: most cells say one of a few letters."""

    def __init__(self, breaks: str) -> None:
        super().__init__()
        self._breaks = breaks

    def __missing__(self, value: str) -> str:
        self[value] = shown = guarded(visible(value, keep=self._breaks))
        return shown


def comma_separated(lines: Sequence[Sequence[str]], progress: Progress) -> bytes:
    """CSV (RFC 4180)."""
    shown = _shown(lines, "\n", progress)
    return _written(shown, delimiter=",", end="\r\n")


def tab_separated(lines: Sequence[Sequence[str]], progress: Progress) -> bytes:
    """TSV: one line of the file for each, cut at each tab, quoted as in CSV where a quote is."""
    return _written(_shown(lines, "", progress), delimiter="\t", end="\n")


def _shown(
    lines: Sequence[Sequence[str]], breaks: str, progress: Progress
) -> Iterator[Iterable[str]]:
    """The lines as they may be written; a line break of a name stays if it is in `breaks`."""
    shown = _Shown(breaks)
    for number, line in enumerate(lines):
        if number % _AT_ONCE == 0:
            progress(number / len(lines))
        yield map(shown.__getitem__, line)
    progress(1)


def _written(lines: Iterable[Iterable[str]], *, delimiter: str, end: str) -> bytes:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator=end).writerows(lines)
    return out.getvalue().encode("utf-8-sig")
