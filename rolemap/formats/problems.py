"""What is found about an organisation, in words: as the files tell it that people are handed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rolemap.analysis.catalogue import rule_called
from rolemap.analysis.finding import Finding
from rolemap.analysis.manual import manual
from rolemap.formats.handout import Handout
from rolemap.model.ids import Id
from rolemap.model.records import Acceptance, Handoff, Settings, Stage, name_of

_MOST_NAMES = 10
_EVERYTHING = "the whole organisation"


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding in words, each of them one line unless a name has more.

    Attributes:
        state: "error", "warning", "info" or "accepted".
        code: the rule's code ("RM101").
        what: what is wrong, in one sentence without a full stop.
        about: the names of what it is about, the first one first, ten at the most.
        evidence: the facts that led to it.
        advice: what to do, from the rule's page.
        source: where the rule comes from.
        accepted: why it was accepted and until when; "" where it was not.
    """

    state: str
    code: str
    what: str
    about: tuple[str, ...]
    evidence: tuple[str, ...]
    advice: str
    source: str
    accepted: str


def problem(handout: Handout, finding: Finding) -> Problem:
    """A finding in words."""
    rule = rule_called(finding.code)
    accepted = finding.accepted
    return Problem(
        state(finding),
        finding.code,
        finding.message,
        tuple(_names(handout, finding.subjects)),
        tuple(str(line) for line in finding.evidence),
        " ".join(manual(rule).sections["What to do"].split()),
        " ".join(rule.source.split()),
        reason(accepted) if accepted else "",
    )


def state(finding: Finding) -> str:
    """The severity of a finding, or "accepted"."""
    return finding.severity.value if finding.accepted is None else "accepted"


def reason(accepted: Acceptance) -> str:
    """Why something was accepted, and until when."""
    until = f" (until {accepted.until.isoformat()})" if accepted.until else ""
    return f"{accepted.reason}{until}"


def in_brief(findings: Iterable[Finding], between: str = "; ") -> str:
    """Findings beside what they are about: "error: nobody accountable (RM101)"; "" for none."""
    return between.join(f"{one.severity.value}: {one.brief} ({one.code})" for one in findings)


def _names(handout: Handout, subjects: Sequence[Id]) -> Iterable[str]:
    for one in subjects[:_MOST_NAMES]:
        record = handout.org.find(one)
        if isinstance(record, Settings):
            yield _EVERYTHING
        elif isinstance(record, Handoff):
            ends = (handout.org.get(Stage, end).name for end in (record.source, record.target))
            yield " → ".join(ends)
        elif record is not None:
            yield name_of(record)
    if len(subjects) > _MOST_NAMES:
        yield f"and {len(subjects) - _MOST_NAMES} more"
