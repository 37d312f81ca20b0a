"""Runs the rules: over a whole organisation, or again only where a change reaches."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from rolemap.analysis.catalogue import AnyRule, rule_called, rules, rules_about
from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Fix, Severity
from rolemap.analysis.neighbourhood import Neighbourhood
from rolemap.model.change import Change
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import KINDS, Acceptance, Handoff, Record, Responsibility, Stage

_AT_THE_END = "\N{REPLACEMENT CHARACTER}"  # sorts behind every rank


# Whether outside the pipeline, the stage by rank and id, and the place within the stage.
Place: TypeAlias = tuple[int, str, str, str]
SortKey: TypeAlias = tuple[bool, int, Place, str, tuple[Id, ...], str]


def analyse(org: Org, today: date, chosen: Iterable[AnyRule] | None = None) -> list[Finding]:
    """Every finding of an organisation: the definition of what is found.

    Args:
        org: what to judge.
        today: the day on which acceptances may have ended.
        chosen: the rules to run; all when None.

    Returns:
        The findings, worst first, then in the order of the pipeline.
    """
    facts = Facts(org, today)
    found = [
        finding
        for rule in (rules() if chosen is None else chosen)
        for record in org.all(rule.about)
        for finding in judge(facts, rule, record)
    ]
    return in_order(org, found)


def judge(facts: Facts, rule: AnyRule, record: Record) -> list[Finding]:
    """What one rule finds about one record, with what is accepted marked."""
    return [_with_acceptance(facts, finding) for finding in rule.judge(facts, record)]


def judge_all(facts: Facts, kind: str, record_id: Id) -> tuple[Finding, ...]:
    """What all rules find about one record; nothing about one that does not exist."""
    record = facts.org.look(KINDS[kind], record_id)
    if record is None:
        return ()
    found = (judge(facts, rule, record) for rule in rules_about(KINDS[kind]))
    return tuple(finding for findings in found for finding in findings)


def _with_acceptance(facts: Facts, finding: Finding) -> Finding:
    for acceptance in facts.org.referring(Acceptance, "subjects", finding.subjects[0]):
        same = acceptance.code == finding.code and acceptance.subjects == finding.subjects
        if same and (acceptance.until is None or facts.today <= acceptance.until):
            return finding.accepted_by(acceptance)
    return finding


def fixes(org: Org, finding: Finding, today: date) -> tuple[Fix, ...]:
    """The edits that would remove a finding, best first.

    What a rule proposes is tried before it is offered: an edit that would leave the finding where
    it is, or bring an error that was not there, is kept back.
    """
    return _offered(Facts(org, today), finding)


def _offered(facts: Facts, finding: Finding) -> tuple[Fix, ...]:
    rule = rule_called(finding.code)
    return tuple(fix for fix in rule.fixes(facts, finding) if _mends(facts, rule, finding, fix))


def _mends(facts: Facts, rule: AnyRule, finding: Finding, fix: Fix) -> bool:
    org = facts.org.apply(fix.change)
    reach = Neighbourhood(facts.org, org, fix.change)
    after = facts.after(org, reach.touched)
    subject = org.look(rule.about, finding.subjects[0])
    if subject is not None and any(rule.judge(after, subject)):
        return False
    return _errors(after, reach) <= _errors(facts, reach)


def _errors(facts: Facts, reach: Neighbourhood) -> set[tuple[str, Id]]:
    """The errors in reach that nobody has accepted: which rule, about what."""
    return {
        (finding.code, finding.subjects[0])
        for kind, record_ids in reach.touched.items()
        for record_id in record_ids
        for finding in judge_all(facts, kind, record_id)
        if finding.severity is Severity.ERROR and finding.accepted is None
    }


def in_order(org: Org, findings: Iterable[Finding]) -> list[Finding]:
    """Findings worst first, accepted last, then by place in the pipeline, code and subject."""
    return sorted(findings, key=lambda finding: sort_key(org, finding))


def sort_key(org: Org, finding: Finding) -> SortKey:
    """What `in_order` goes by; it stays true until a stage or the first subject is moved."""
    return (
        finding.accepted is not None,
        finding.severity.order,
        _place(org, finding.subjects[0]),
        finding.code,
        finding.subjects,
        finding.message,
    )


def _place(org: Org, record_id: Id) -> Place:
    record = org.find(record_id)
    match record:
        case Responsibility():
            return _in_stage(org, record.stage, record.rank)
        case Handoff():
            return _in_stage(org, record.source, _AT_THE_END)
        case Stage():
            return _in_stage(org, record.id, "")
        case _:
            return 1, "", "", ""


def _in_stage(org: Org, stage_id: Id, rank: str) -> Place:
    return 0, org.get(Stage, stage_id).rank, stage_id, rank


@dataclass(frozen=True, slots=True)
class Delta:
    """What a change did to the findings."""

    gone: tuple[Finding, ...]
    come: tuple[Finding, ...]


class LiveAnalysis:
    """The findings of a changing organisation, kept per record and judged again only in part.

    After any number of updates the findings equal those of `analyse` on the last Org.
    """

    def __init__(self, org: Org, today: date) -> None:
        self.today = today
        self._found: dict[Id, tuple[Finding, ...]] = {}
        self._facts = self._start(org)

    def _start(self, org: Org) -> Facts:
        found: dict[Id, list[Finding]] = {}
        facts = Facts(org, self.today)
        for rule in rules():
            for record in org.all(rule.about):
                judged = judge(facts, rule, record)
                if judged:
                    found.setdefault(record.id, []).extend(judged)
        self._found = {record_id: tuple(findings) for record_id, findings in found.items()}
        return facts

    def findings(self) -> list[Finding]:
        """Every finding, in no order that means anything."""
        return [finding for findings in self._found.values() for finding in findings]

    def fixes(self, finding: Finding) -> tuple[Fix, ...]:
        """As `fixes` of this module, quicker for what is known already."""
        return _offered(self._facts, finding)

    def update(
        self, before: Org, after: Org, change: Change, reach: Neighbourhood | None = None
    ) -> Delta:
        """Judge again what `change` reaches; say which findings went and came.

        Args:
            before: the state that the findings are about.
            after: the state after the change.
            change: what led from one to the other.
            reach: how far the change reaches, where that has been worked out already.
        """
        reach = reach or Neighbourhood(before, after, change)
        if reach.everything:
            old = self.findings()
            self._facts = self._start(after)
            return _delta(old, self.findings())
        facts = self._facts
        facts.move_on(after, reach.touched)
        old, new = list[Finding](), list[Finding]()
        for kind, record_ids in reach.touched.items():
            for record_id in record_ids:
                old.extend(self._found.pop(record_id, ()))
                judged = judge_all(facts, kind, record_id)
                if judged:
                    self._found[record_id] = judged
                    new.extend(judged)
        return _delta(old, new)


def _delta(old: list[Finding], new: list[Finding]) -> Delta:
    gone = tuple(finding for finding in old if finding not in new)
    return Delta(gone, tuple(finding for finding in new if finding not in old))
