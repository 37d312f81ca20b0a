"""For code scanning: SARIF 2.1.0, the exchange format of static analysis.

What is found points at the line of the record that it is about. What somebody accepted is a result
that is suppressed, with the reason.
"""

import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from typing import TypeAlias
from urllib.parse import quote

from rolemap import __version__
from rolemap.analysis.catalogue import AnyRule, rule_called
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.manual import manual
from rolemap.cli.report import Report, Unusable, until
from rolemap.cli.shown import shown_json
from rolemap.formats.visible import visible
from rolemap.model.ids import Id
from rolemap.model.records import Acceptance

Node: TypeAlias = "Mapping[str, Node] | Sequence[Node] | str | int | bool"

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def write(reports: Sequence[Report], unusable: Sequence[Unusable], *, explain: bool) -> str:  # noqa: ARG001, each rule has its help
    """One run over all files."""
    codes = sorted({finding.code for report in reports for finding in report.findings})
    places = {code: place for place, code in enumerate(codes)}
    driver: Node = {
        "name": "RoleMap",
        "version": __version__,
        "rules": [_rule(rule_called(code)) for code in codes],
    }
    run: Node = {
        "tool": {"driver": driver},
        "invocations": [
            {
                "executionSuccessful": not unusable,
                "toolExecutionNotifications": [_notification(one) for one in unusable],
            }
        ],
        "columnKind": "unicodeCodePoints",
        "results": [result for report in reports for result in _results(report, places)],
    }
    return shown_json({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(rule: AnyRule) -> Node:
    page = manual(rule)
    sections = {
        title: " ".join(page.sections[title].split())
        for title in ("Why it matters", "What to do", "Source")
    }
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": _message(page.summary),
        "fullDescription": _message(" ".join(f"{page.summary} {page.details}".split())),
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "help": {
            **_message(*(f"{title}: {words}" for title, words in sections.items())),
            "markdown": "\n\n".join(f"## {title}\n\n{text}" for title, text in sections.items()),
        },
    }


def _results(report: Report, places: Mapping[str, int]) -> list[Node]:
    lines, uri = report.lines(), _uri(report)
    return [_result(uri, lines, finding, places[finding.code]) for finding in report.findings]


def _result(uri: str, lines: Mapping[Id, int], finding: Finding, place: int) -> Node:
    line = next((lines[one] for one in finding.subjects if one in lines), None)
    accepted = finding.accepted
    return {
        "ruleId": finding.code,
        "ruleIndex": place,
        "level": _LEVELS[finding.severity],
        "message": _message(f"{finding.message}.", *map(str, finding.evidence)),
        "locations": [_location(uri, line)],
        "partialFingerprints": {"codeAndSubjects/v1": _fingerprint(finding)},
        # Never left out: a run says of all its results whether they are suppressed, or of none.
        "suppressions": [_suppression(uri, lines, accepted)] if accepted else [],
    }


def _suppression(uri: str, lines: Mapping[Id, int], acceptance: Acceptance) -> Node:
    return {
        "kind": "inSource",
        "status": "accepted",
        "justification": visible(f"{acceptance.reason}{until(acceptance)}"),
        "location": _location(uri, lines.get(acceptance.id)),
    }


def _location(uri: str, line: int | None) -> Node:
    place: dict[str, Node] = {"artifactLocation": {"uri": uri}}
    if line is not None:
        place["region"] = {"startLine": line}
    return {"physicalLocation": place}


def _notification(one: Unusable) -> Node:
    return {"level": "error", "message": _message(one.why)}


def _message(*lines: str) -> dict[str, Node]:
    """Plain text in which nothing is a placeholder and nothing a link."""
    plain = "\n".join(map(visible, lines)).replace("{", "{{").replace("}", "}}")
    return {"text": plain.replace("](", "] (")}


def _uri(report: Report) -> str:
    """Relative where the file was named so, for that is what code scanning looks up."""
    path = report.path
    return path.as_uri() if path.is_absolute() else quote(os.fsencode(path.as_posix()))


def _fingerprint(finding: Finding) -> str:
    """The same as long as the finding is about the same records, wherever they stand."""
    return hashlib.sha256(json.dumps((finding.code, *finding.subjects)).encode()).hexdigest()
