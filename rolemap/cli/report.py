"""What `rolemap check` found in one file, and the two ways of printing it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypedDict

import click

from rolemap.analysis.catalogue import AnyRule, rule_called
from rolemap.analysis.engine import analyse
from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.cli.output import coloured, counted
from rolemap.formats.visible import visible
from rolemap.model.org import Org
from rolemap.model.records import Acceptance, name_of

# For each state of a finding: sign, word and colour.
_LOOK = {
    "error": ("✕", "error", "red"),
    "warning": ("⚠", "warning", "yellow"),
    "info": ("i", "info", "cyan"),
    "accepted": ("✓", "accepted", "green"),
}


class Summary(TypedDict):
    """How many findings there are of each severity; those accepted are counted apart."""

    error: int
    warning: int
    info: int
    accepted: int


class Subject(TypedDict):
    """A record that a finding is about."""

    kind: str
    id: str
    name: str


class Label(TypedDict):
    """An edit that would mend a finding."""

    label: str


class Entry(TypedDict):
    """A finding as JSON."""

    code: str
    name: str
    severity: str
    message: str
    subjects: list[Subject]
    accepted: bool
    fixes: list[Label]
    source: str


class FileEntry(TypedDict):
    """A file as JSON."""

    file: str
    findings: list[Entry]
    summary: Summary


@dataclass(frozen=True, slots=True)
class Report:
    """The findings of one file, worst first, accepted ones last."""

    path: Path
    org: Org
    today: date
    findings: tuple[Finding, ...]

    @classmethod
    def on(cls, path: Path, org: Org, today: date, rules: Sequence[AnyRule]) -> "Report":
        """Run rules over an organisation."""
        return cls(path, org, today, tuple(analyse(org, today, rules)))

    def reaches(self, level: Severity) -> bool:
        """Whether anything that nobody accepted is as bad as `level` or worse."""
        return any(
            finding.accepted is None and finding.severity.order <= level.order
            for finding in self.findings
        )


def summary(reports: Sequence[Report]) -> Summary:
    """How many findings there are of each severity, those accepted counted apart."""
    counts: Summary = {"error": 0, "warning": 0, "info": 0, "accepted": 0}
    for report in reports:
        for finding in report.findings:
            counts[_state(finding)] += 1
    return counts


def _state(finding: Finding) -> str:
    return finding.severity.value if finding.accepted is None else "accepted"


def as_json(reports: Sequence[Report]) -> dict[str, list[FileEntry]]:
    """All reports as JSON."""
    return {"files": [_file_entry(report) for report in reports]}


def _file_entry(report: Report) -> FileEntry:
    facts = Facts(report.org, report.today)
    return {
        "file": str(report.path),
        "findings": [_entry(facts, finding) for finding in report.findings],
        "summary": summary([report]),
    }


def _entry(facts: Facts, finding: Finding) -> Entry:
    rule = rule_called(finding.code)
    subjects = [(one, facts.org.find(one)) for one in finding.subjects]
    return {
        "code": finding.code,
        "name": rule.name,
        "severity": finding.severity.value,
        "message": finding.message,
        "subjects": [
            {"kind": record.KIND, "id": record_id, "name": name_of(record)}
            for record_id, record in subjects
            if record is not None
        ],
        "accepted": finding.accepted is not None,
        "fixes": [{"label": str(fix.label)} for fix in rule.fixes(facts, finding)],
        "source": rule.source,
    }


def as_text(reports: Sequence[Report]) -> str:
    """All reports as lines for a person, and a line that sums them up."""
    lines: list[str] = []
    for report in reports:
        lines += [_styled(visible(str(report.path)), bold=True), *_finding_lines(report), ""]
    return "\n".join([*lines, _closing(reports)])


def _finding_lines(report: Report) -> Iterator[str]:
    if not report.findings:
        yield f"  {_styled('✓', fg='green')} nothing found"
    for finding in report.findings:
        sign, word, colour = _LOOK[_state(finding)]
        mark = f"{sign} {word:<8}"
        yield f"  {_styled(mark, fg=colour)}  {finding.code}  {visible(finding.message)}"
        margin = " " * (len(mark) + len(finding.code) + 6)
        evidence = [str(line) for line in finding.evidence]
        if finding.accepted is not None:
            evidence.append(_why(finding.accepted))
        yield from (f"{margin}{visible(line)}" for line in evidence)


def _why(acceptance: Acceptance) -> str:
    until = f" (until {acceptance.until.isoformat()})" if acceptance.until else ""
    return f"accepted: {acceptance.reason}{until}"


def _closing(reports: Sequence[Report]) -> str:
    counts = summary(reports)
    parts = [
        counted(counts["error"], "error"),
        counted(counts["warning"], "warning"),
        counted(counts["info"], "note"),
        f"{counts['accepted']} accepted",
    ]
    found = ", ".join(part for part in parts if not part.startswith("0 ")) or "nothing found"
    return f"{found} in {len(reports)} files" if len(reports) > 1 else found


def _styled(words: str, *, fg: str | None = None, bold: bool = False) -> str:
    return click.style(words, fg=fg, bold=bold or None) if coloured() else words
