"""What a rule is: a function with facts about itself, and a decorator that makes one."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Generic, TypeAlias, TypeVar

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Fix, Severity
from rolemap.analysis.severity_profile import Shift, Shifts, shifted
from rolemap.model.change import Change
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Record
from rolemap.model.text import Text

R = TypeVar("R", bound=Record)
# Where a wide rule may find anything else: the state before, the facts after, and the change.
Where: TypeAlias = Callable[[Org, Facts, Change], Iterable[Id]]
Explainer: TypeAlias = Callable[[Facts, Finding], Iterator[tuple[str, Id]]]


@dataclass(eq=False)
class Rule(Generic[R]):
    """A rule: judges one record at a time and reads only that record's neighbourhood.

    The neighbourhood is what `analysis.neighbourhood` says; a rule that reads further would not be
    run again when something there changes (a law in the tests catches it). A rule that has to read
    further is wide: it says of a change whether that may alter what it finds about records that the
    change does not reach, and where; then it judges those again, or all of them.

    Attributes:
        code: "RM" and three digits, for ever; the first says the family.
        about: the kind of record it judges.
        severity: the usual severity; a finding may deviate.
        limits: names of the fields of `Limits` it reads.
        source: where its facts and numbers come from.
        shifts: for the severity profiles that judge otherwise than the standard, how.
        spreads: whether a change may alter what it finds out of its reach; None where it is not
            wide.
    """

    code: str
    about: type[R]
    severity: Severity
    source: str
    judge: Callable[[Facts, R], Iterator[Finding]]
    limits: tuple[str, ...] = ()
    shifts: Shifts = field(default_factory=dict[str, Shift])
    spreads: Callable[[Change], bool] | None = None
    _where: Where | None = field(default=None, repr=False)
    _fixer: Callable[[Facts, Finding], Iterator[Fix]] | None = field(default=None, repr=False)
    _explainer: Explainer | None = field(default=None, repr=False)

    @property
    def name(self) -> str:
        """The function's name with dashes; reads right after "accept"."""
        return self.judge.__name__.replace("_", "-")

    @property
    def manual(self) -> str:
        """The rule's page: its docstring."""
        return self.judge.__doc__ or ""

    def finding(
        self,
        subjects: tuple[Id, ...],
        message: Text,
        *evidence: Text,
        brief: Text | None = None,
        severity: Severity | None = None,
    ) -> Finding:
        """A finding of this rule; in brief it is the rule's name, unless another is given."""
        short = brief or Text(self.name.replace("-", " "))
        return Finding(self.code, severity or self.severity, subjects, message, short, evidence)

    def in_profile(self, finding: Finding, profile: str) -> Finding | None:
        """A finding as a severity profile has it; None where the profile leaves it out."""
        severity = shifted(finding.severity, self.shifts.get(profile))
        if severity is finding.severity:
            return finding
        return None if severity is None else replace(finding, severity=severity)

    def where(self, tell: Where) -> Where:
        """Decorator: `tell` says where a wide rule may find anything else after a change.

        It names the records that the change does not reach by their ids, too many rather than too
        few; without it all are judged again. What it has to know of everybody is best asked of
        `Facts.grouped`.
        """
        self._where = tell
        return tell

    def again(self, before: Org, after: Facts, change: Change) -> set[Id] | None:
        """About which records a change may alter what it finds out of reach; None for all."""
        if self.spreads is None or not self.spreads(change):
            return set()
        return set(self._where(before, after, change)) if self._where else None

    def fixer(
        self, mend: Callable[[Facts, Finding], Iterator[Fix]]
    ) -> Callable[[Facts, Finding], Iterator[Fix]]:
        """Decorator: `mend` proposes edits that remove a finding of this rule."""
        self._fixer = mend
        return mend

    def explainer(self, tell: Explainer) -> Explainer:
        """Decorator: `tell` names what follows from a finding of this rule."""
        self._explainer = tell
        return tell

    @property
    def explains(self) -> bool:
        """Whether other findings may follow from one of this rule."""
        return self._explainer is not None

    def explained(self, facts: Facts, finding: Finding) -> tuple[tuple[str, Id], ...]:
        """What would be mended with `finding`: codes, and the first subjects they are about."""
        return tuple(self._explainer(facts, finding)) if self._explainer else ()

    def fixes(self, facts: Facts, finding: Finding) -> tuple[Fix, ...]:
        """Edits that would remove `finding`, best first; worked out only when asked for."""
        return tuple(self._fixer(facts, finding)) if self._fixer else ()


def rule(
    code: str,
    *,
    about: type[R],
    severity: Severity,
    source: str,
    limits: tuple[str, ...] = (),
    shifts: Shifts | None = None,
    spreads: Callable[[Change], bool] | None = None,
) -> Callable[[Callable[[Facts, R], Iterator[Finding]]], Rule[R]]:
    """Decorator: make a function from (facts, record) to findings a rule."""

    def make(judge: Callable[[Facts, R], Iterator[Finding]]) -> Rule[R]:
        return Rule(code, about, severity, source, judge, limits, shifts or {}, spreads)

    return make
