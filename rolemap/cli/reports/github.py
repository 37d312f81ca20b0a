"""For a GitHub workflow: each finding as a note beside its line of the file."""

from collections.abc import Iterator, Sequence

from rolemap.analysis.catalogue import rule_called
from rolemap.analysis.finding import Finding
from rolemap.cli.report import Report, Unusable, closing, details, explanation, state
from rolemap.formats.visible import visible

_COMMANDS = {"error": "error", "warning": "warning", "info": "notice", "accepted": "notice"}
# In this order: what stands for another character must not be replaced again.
_IN_MESSAGES = (("%", "%25"), ("\r", "%0D"), ("\n", "%0A"))
_IN_PROPERTIES = (*_IN_MESSAGES, (":", "%3A"), (",", "%2C"))


def write(reports: Sequence[Report], unusable: Sequence[Unusable], *, explain: bool) -> str:
    """A workflow command for each finding and each file that could not be used, and a summary."""
    lines = [line for report in reports for line in _commands(report, explain)]
    for one in unusable:
        lines.append(_command("error", [visible(one.why)], file=one.path.as_posix()))
    return "\n".join([*lines, closing(reports)] if reports else lines)


def _commands(report: Report, explain: bool) -> Iterator[str]:
    lines = report.lines()
    for finding in report.findings:
        line = next((lines[one] for one in finding.subjects if one in lines), None)
        place = {"file": report.path.as_posix()} | ({"line": str(line)} if line else {})
        yield _command(
            _COMMANDS[state(finding)], _message(finding, explain), **place, title=_title(finding)
        )


def _title(finding: Finding) -> str:
    accepted = " (accepted)" if finding.accepted else ""
    return f"{finding.code} {rule_called(finding.code).name}{accepted}"


def _message(finding: Finding, explain: bool) -> list[str]:
    lines = [visible(words) for words in (finding.message, *details(finding))]
    if explain:
        lines += [f"{title}: {words}" for title, words in explanation(finding).items()]
    return lines


def _command(name: str, message: Sequence[str], **properties: str) -> str:
    pairs = ",".join(
        f"{key}={_escaped(visible(value), _IN_PROPERTIES)}" for key, value in properties.items()
    )
    return f"::{name} {pairs}::{_escaped(chr(10).join(message), _IN_MESSAGES)}"


def _escaped(words: str, marks: Sequence[tuple[str, str]]) -> str:
    for mark, escape in marks:
        words = words.replace(mark, escape)
    return words
