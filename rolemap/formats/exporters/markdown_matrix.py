"""The matrix as a table of GitHub-flavoured Markdown, for wikis, READMEs and pull requests.

Cells are not padded to equal width: a longer name must not change every line of a git diff.
"""

import re
from collections.abc import Iterable

from rolemap.formats.exporter import exporter
from rolemap.formats.handout import Handout
from rolemap.formats.matrix import RESPONSIBILITY, Matrix
from rolemap.formats.visible import visible

_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\n": "<br>"}
_SPECIAL = re.compile(r"[\\`*_{}\[\]|~#$]|(?<=www)\.|:(?=//)", re.IGNORECASE)


@exporter(".md", view="matrix", name="Matrix as Markdown")
def markdown_matrix(handout: Handout) -> bytes:
    """A title, one table with the stages as bold rows, and what the letters mean."""
    table = handout.matrix
    lines = [
        f"# {_words(table.title or 'Responsibilities')}",
        "",
        _line((RESPONSIBILITY, *(_words(column.heading) for column in table.columns))),
        _line((":--", *(":-:" for _ in table.columns))),
        *_rows(table),
        "",
        _legend(table),
    ]
    return ("\n".join(lines) + "\n").encode()


def _rows(table: Matrix) -> Iterable[str]:
    nothing = ["" for _ in table.columns]
    for group in table.groups:
        yield _line((f"**{_words(group.name) or '&nbsp;'}**", *nothing))
        for row in group.rows:
            yield _line((_words(row.name), *map(_words, row.cells)))


def _line(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _legend(table: Matrix) -> str:
    letters = (f"**{known.letter}** {known.name}" for known in table.scheme.letters)
    through = " People hold letters themselves or through a role or team."
    return ", ".join(letters) + "." + (through if table.by == "person" else "")


def _words(words: str) -> str:
    """`words` as they are, with nothing that Markdown or a browser would take for a mark."""
    plain = "".join(_ENTITIES.get(one, one) for one in visible(words.strip(), keep="\n"))
    return _SPECIAL.sub(r"\\\g<0>", plain)
