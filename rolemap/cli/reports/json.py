"""For programs: JSON."""

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from rolemap.analysis.catalogue import rule_called
from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding
from rolemap.cli.report import Report, Summary, Unusable, explanation, summary
from rolemap.cli.shown import shown_json
from rolemap.model.records import name_of


class Subject(TypedDict):
    """A record that a finding is about."""

    kind: str
    id: str
    name: str


class Label(TypedDict):
    """An edit that would mend a finding."""

    label: str


class Entry(TypedDict):
    """A finding; `explanation` is there if it was asked for."""

    code: str
    name: str
    severity: str
    message: str
    subjects: list[Subject]
    accepted: bool
    fixes: list[Label]
    source: str
    explanation: NotRequired[dict[str, str]]


class FileEntry(TypedDict):
    """A file."""

    file: str
    findings: list[Entry]
    summary: Summary


def write(reports: Sequence[Report], unusable: Sequence[Unusable], *, explain: bool) -> str:  # noqa: ARG001, stderr has named them
    """One object with an entry for each file."""
    return shown_json({"files": [_file_entry(report, explain) for report in reports]})


def _file_entry(report: Report, explain: bool) -> FileEntry:
    facts = Facts(report.org, report.today)
    return {
        "file": str(report.path),
        "findings": [_entry(facts, finding, explain) for finding in report.findings],
        "summary": summary([report]),
    }


def _entry(facts: Facts, finding: Finding, explain: bool) -> Entry:
    rule = rule_called(finding.code)
    subjects = [(one, facts.org.find(one)) for one in finding.subjects]
    entry: Entry = {
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
    if explain:
        entry["explanation"] = explanation(finding)
    return entry
