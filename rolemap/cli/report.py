"""What `rolemap check` found in one file, and what the ways of printing it share."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol, TypedDict

from rolemap.analysis.catalogue import AnyRule, rule_called
from rolemap.analysis.engine import analyse
from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.folding import Folded, fold
from rolemap.analysis.manual import manual
from rolemap.cli.output import counted
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Acceptance

# For each state of a finding: sign and word.
SIGNS = {
    "error": ("✕", "error"),
    "warning": ("⚠", "warning"),
    "info": ("i", "info"),
    "accepted": ("✓", "accepted"),
}


class Summary(TypedDict):
    """How many findings there are of each severity; those accepted are counted apart."""

    error: int
    warning: int
    info: int
    accepted: int


@dataclass(frozen=True, slots=True)
class Report:
    """The findings of one file, worst first, accepted ones last.

    Attributes:
        path: the file as it was named.
        source: its bytes, for the lines on which records stand.
    """

    path: Path
    org: Org
    today: date
    findings: tuple[Finding, ...]
    source: bytes = b""

    @classmethod
    def on(
        cls, path: Path, org: Org, today: date, rules: Sequence[AnyRule], source: bytes = b""
    ) -> "Report":
        """Run rules over an organisation."""
        return cls(path, org, today, tuple(analyse(org, today, rules)), source)

    def reaches(self, level: Severity) -> bool:
        """Whether anything that nobody accepted is as bad as `level` or worse."""
        return any(
            finding.accepted is None and finding.severity.order <= level.order
            for finding in self.findings
        )

    def folded(self) -> list[Folded]:
        """The findings, those that follow from another one under that one."""
        return fold(Facts(self.org, self.today), self.findings)

    def lines(self) -> dict[Id, int]:
        """On which line of the file each record stands, as far as that can be told."""
        from rolemap.formats.lines import lines_of

        return lines_of(self.source)


@dataclass(frozen=True, slots=True)
class Unusable:
    """A file that could not be looked at, and a sentence that says why."""

    path: Path
    why: str


class Write(Protocol):
    """A way of printing: the `write` of each module in `cli/reports/`."""

    def __call__(
        self, reports: Sequence[Report], unusable: Sequence[Unusable], *, explain: bool
    ) -> str:
        """What to print; "" for nothing.

        Args:
            reports: the files that were looked at, in the order in which they were named.
            unusable: the others.
            explain: whether to add to each finding why it matters and what to do.
        """
        ...


def summary(reports: Sequence[Report]) -> Summary:
    """How many findings there are of each severity, those accepted counted apart."""
    counts: Summary = {"error": 0, "warning": 0, "info": 0, "accepted": 0}
    for report in reports:
        for finding in report.findings:
            counts[state(finding)] += 1
    return counts


def state(finding: Finding) -> str:
    """The severity of a finding, or "accepted"."""
    return finding.severity.value if finding.accepted is None else "accepted"


def closing(reports: Sequence[Report]) -> str:
    """The line that sums up."""
    counts = summary(reports)
    parts = [
        counted(counts["error"], "error"),
        counted(counts["warning"], "warning"),
        counted(counts["info"], "note"),
        f"{counts['accepted']} accepted",
    ]
    found = ", ".join(part for part in parts if not part.startswith("0 ")) or "nothing found"
    return f"{found} in {len(reports)} files" if len(reports) > 1 else found


def details(finding: Finding) -> list[str]:
    """What led to a finding, and the reason for which it was accepted; words of the user."""
    facts = [str(line) for line in finding.evidence]
    accepted = finding.accepted
    return [*facts, f"accepted: {accepted.reason}{until(accepted)}"] if accepted else facts


def until(acceptance: Acceptance) -> str:
    """How long an acceptance holds, to stand behind its reason; nothing for ever."""
    return f" (until {acceptance.until.isoformat()})" if acceptance.until else ""


def explanation(finding: Finding) -> dict[str, str]:
    """Why a finding matters and what to do, from the manual; each on one line."""
    sections = manual(rule_called(finding.code)).sections
    return {title: " ".join(sections[title].split()) for title in ("Why it matters", "What to do")}
