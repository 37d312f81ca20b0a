"""What a rule reports: a Finding, and the edits that would mend it."""

from dataclasses import dataclass, replace
from enum import StrEnum

from rolemap.model.change import Change
from rolemap.model.ids import Id
from rolemap.model.records import Acceptance
from rolemap.model.text import Text


class Severity(StrEnum):
    """How bad a finding is, worst first."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def order(self) -> int:
        """0 for the worst; sorts findings."""
        return _ORDER[self]


_ORDER = {severity: place for place, severity in enumerate(Severity)}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a rule reports about an organisation.

    Attributes:
        code: the rule's code, for ever ("RM101").
        subjects: ids of the records it is about; the first is where a view jumps to.
        text: what is wrong, in one sentence without a full stop.
        brief: the same in a few words, for where its first subject is in sight.
        evidence: short facts that led to it, and what to do.
        accepted: the acceptance that covers it today, or None.
    """

    code: str
    severity: Severity
    subjects: tuple[Id, ...]
    text: Text
    brief: Text
    evidence: tuple[Text, ...] = ()
    accepted: Acceptance | None = None

    @property
    def message(self) -> str:
        """What is wrong, as plain text."""
        return str(self.text)

    def accepted_by(self, acceptance: Acceptance) -> "Finding":
        """The same finding, accepted."""
        return replace(self, accepted=acceptance)


@dataclass(frozen=True, slots=True)
class Fix:
    """A labelled Change that removes a finding."""

    label: Text
    change: Change
