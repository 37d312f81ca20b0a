"""The matrix as a table of GitHub-flavoured Markdown, for wikis, READMEs and pull requests.

Cells are not padded to equal width: a longer name must not change every line of a git diff.
"""

from collections.abc import Iterable

from rolemap.formats.exporter import exporter
from rolemap.formats.handout import Handout
from rolemap.formats.markdown import as_words, table_row
from rolemap.formats.matrix import PROBLEMS, RESPONSIBILITY, Matrix
from rolemap.formats.problems import Problem, problem


@exporter(".md", view="matrix", name="Matrix as Markdown")
def markdown_matrix(handout: Handout) -> bytes:
    """A title, one table with the stages as bold rows, what the letters mean, and problems."""
    table = handout.matrix
    lines = [
        f"# {as_words(table.title or 'Responsibilities')}",
        "",
        table_row(RESPONSIBILITY, *(as_words(column.heading) for column in table.columns)),
        table_row(":--", *(":-:" for _ in table.columns)),
        *_rows(handout),
        "",
        _legend(table),
    ]
    if handout.with_findings(usual=False):
        lines += ["", f"## {PROBLEMS}", "", *_problems(handout)]
    return ("\n".join(lines) + "\n").encode()


def _rows(handout: Handout) -> Iterable[str]:
    table = handout.matrix
    nothing = ["" for _ in table.columns]
    for number, group in enumerate(table.groups):
        handout.progress(number / len(table.groups))
        yield table_row(f"**{as_words(group.name) or '&nbsp;'}**", *nothing)
        for row in group.rows:
            yield table_row(
                as_words(row.name), *(as_words(one) if one else "" for one in row.cells)
            )
    handout.progress(1)


def _legend(table: Matrix) -> str:
    letters = (f"**{known.letter}** {known.name}" for known in table.scheme.letters)
    through = " People hold letters themselves or through a role or team."
    return ", ".join(letters) + "." + (through if table.by == "person" else "")


def _problems(handout: Handout) -> Iterable[str]:
    for finding in handout.findings:
        yield _item(problem(handout, finding))
    if not handout.findings:
        yield "None."


def _item(one: Problem) -> str:
    facts = [as_words(line) for line in one.evidence]
    facts += [f"accepted: {as_words(one.accepted)}"] if one.accepted else []
    return "<br>".join((f"- **{one.state}** {as_words(one.what)} ({one.code})", *facts))
