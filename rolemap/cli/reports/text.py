"""For a person: lines, coloured where a terminal shows it."""

from collections.abc import Iterator, Sequence

import click

from rolemap.analysis.finding import Finding
from rolemap.cli.output import coloured
from rolemap.cli.report import (
    SIGNS,
    Report,
    Unusable,
    closing,
    details,
    explanation,
    state,
)
from rolemap.cli.shown import shown

_COLOURS = {"error": "red", "warning": "yellow", "info": "cyan", "accepted": "green"}
_WIDTH = 100


def write(reports: Sequence[Report], unusable: Sequence[Unusable], *, explain: bool) -> str:  # noqa: ARG001, stderr has named them
    """The findings by file, and a line that sums them up; nothing if no file could be used."""
    if not reports:
        return ""
    lines: list[str] = []
    for report in reports:
        lines += [_styled(shown(str(report.path)), bold=True), *_lines(report, explain), ""]
    return "\n".join([*lines, closing(reports)])


def _lines(report: Report, explain: bool) -> Iterator[str]:
    if not report.findings:
        yield f"  {_styled('✓', fg='green')} nothing found"
    for each in report.folded():
        finding = each.finding
        sign, word = SIGNS[state(finding)]
        mark = f"{sign} {word:<8}"
        margin = " " * (len(mark) + len(finding.code) + 6)
        coloured_mark = _styled(mark, fg=_COLOURS[state(finding)])
        yield f"  {coloured_mark}  {finding.code}  {shown(finding.message)}"
        yield from (f"{margin}{shown(line)}" for line in details(finding))
        if explain:
            yield _explained(finding, margin)
        for one in each.consequences:
            yield f"{margin}↳ {SIGNS[state(one)][0]} {one.code}  {shown(one.message)}"


def _explained(finding: Finding, margin: str) -> str:
    return "\n".join(
        click.wrap_text(f"{title}: {words}", _WIDTH, margin, f"{margin}  ")
        for title, words in explanation(finding).items()
    )


def _styled(words: str, *, fg: str | None = None, bold: bool = False) -> str:
    return click.style(words, fg=fg, bold=bold or None) if coloured() else words
