"""For a pull request or a job summary: GitHub-flavoured Markdown."""

from collections.abc import Iterator, Sequence

from rolemap.analysis.catalogue import rule_called
from rolemap.analysis.finding import Finding
from rolemap.cli.report import (
    SIGNS,
    Report,
    Unusable,
    closing,
    details,
    explanation,
    state,
)
from rolemap.formats.markdown import as_words, table_row
from rolemap.formats.visible import visible


def write(reports: Sequence[Report], unusable: Sequence[Unusable], *, explain: bool) -> str:
    """A table for each file, what could not be used, and a line that sums up."""
    parts = ["\n".join(_section(report, explain)) for report in reports]
    parts += [f"✕ {_line(one.why)}" for one in unusable]
    if reports:
        parts.append(f"**{closing(reports)}**")
    return "\n\n".join(parts)


def _section(report: Report, explain: bool) -> Iterator[str]:
    yield f"## {_line(str(report.path))}"
    yield ""
    if not report.findings:
        yield "✓ nothing found"
        return
    yield table_row("Severity", "Rule", "Finding")
    yield table_row(":--", ":--", ":--")
    for finding in report.findings:
        rule = f"{finding.code} {rule_called(finding.code).name}"
        yield table_row(" ".join(SIGNS[state(finding)]), rule, _finding(finding, explain))


def _finding(finding: Finding, explain: bool) -> str:
    lines = [_line(words) for words in (finding.message, *details(finding))]
    if explain:
        pairs = explanation(finding).items()
        lines += [f"**{title}:** {as_words(words)}" for title, words in pairs]
    return "<br>".join(lines)


def _line(words: str) -> str:
    """Words that would break the line are shown as an escape, as everywhere in a report."""
    return as_words(visible(words))
