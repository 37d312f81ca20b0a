"""Runs the rules: over a whole organisation, or again only where a change reaches."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from rolemap.analysis.catalogue import AnyRule, rule_called, rules, rules_about, wide_rules
from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Fix, Severity
from rolemap.analysis.folding import Causes, causes
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
    """What one rule finds about one record, as strict as is wished, what is accepted marked."""
    profile = facts.org.settings.profile
    found = (rule.in_profile(finding, profile) for finding in rule.judge(facts, record))
    return [_with_acceptance(facts, finding) for finding in found if finding is not None]


def judge_all(facts: Facts, kind: str, record_id: Id) -> tuple[Finding, ...]:
    """What all but the wide rules find about one record; nothing about one that is not there."""
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
    wide = [one for one in wide_rules() if _spreads(one, fix.change)]
    return _errors(after, reach, wide) <= _errors(facts, reach, wide)


def _errors(facts: Facts, reach: Neighbourhood, wide: list[AnyRule]) -> set[tuple[str, Id]]:
    """The errors in reach that nobody has accepted: which rule, about what."""
    near = (
        finding
        for kind, record_ids in reach.touched.items()
        for record_id in record_ids
        for finding in judge_all(facts, kind, record_id)
    )
    far = (
        finding
        for rule in wide_rules()
        for finding in (_all_of(facts, rule) if rule in wide else _near(facts, rule, reach))
    )
    return {
        (finding.code, finding.subjects[0])
        for finding in (*near, *far)
        if finding.severity is Severity.ERROR and finding.accepted is None
    }


def _all_of(facts: Facts, rule: AnyRule) -> list[Finding]:
    return [one for record in facts.org.all(rule.about) for one in judge(facts, rule, record)]


def _near(facts: Facts, rule: AnyRule, reach: Neighbourhood) -> list[Finding]:
    """What a wide rule finds about the records in reach."""
    touched = reach.touched.get(rule.about.KIND, ())
    records = (facts.org.look(rule.about, record_id) for record_id in touched)
    return [one for record in records if record is not None for one in judge(facts, rule, record)]


def _spreads(rule: AnyRule, change: Change) -> bool:
    """Whether a wide rule may find anything else about records that a change does not reach."""
    return rule.spreads is not None and rule.spreads(change)


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
        self._wide: dict[str, list[Finding]] = {}
        self._facts = self._start(org)

    def _start(self, org: Org) -> Facts:
        found: dict[Id, list[Finding]] = {}
        facts = Facts(org, self.today)
        for rule in rules():
            if rule.spreads is not None:
                self._wide[rule.code] = _all_of(facts, rule)
                continue
            for record in org.all(rule.about):
                judged = judge(facts, rule, record)
                if judged:
                    found.setdefault(record.id, []).extend(judged)
        self._found = {record_id: tuple(findings) for record_id, findings in found.items()}
        return facts

    def findings(self) -> list[Finding]:
        """Every finding, in no order that means anything."""
        kept = (*self._found.values(), *self._wide.values())
        return [finding for findings in kept for finding in findings]

    def causes(self, findings: Iterable[Finding]) -> Causes:
        """As `causes` of `folding`, of the present state."""
        return causes(self._facts, findings)

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
        for rule in wide_rules():
            gone, come = self._judge_wide(rule, change, reach)
            old.extend(gone)
            new.extend(come)
        return _delta(old, new)

    def _judge_wide(
        self, rule: AnyRule, change: Change, reach: Neighbourhood
    ) -> tuple[list[Finding], list[Finding]]:
        """Judge again by a wide rule: everything, or what is in reach; what it found and finds."""
        known = self._wide[rule.code]
        if _spreads(rule, change):
            self._wide[rule.code] = found = _all_of(self._facts, rule)
            return known, found
        touched = reach.touched.get(rule.about.KIND)
        if not touched:
            return [], []
        gone = [one for one in known if one.subjects[0] in touched]
        come = _near(self._facts, rule, reach)
        if gone or come:
            kept = [one for one in known if one.subjects[0] not in touched]
            self._wide[rule.code] = [*kept, *come]
        return gone, come


def _delta(old: list[Finding], new: list[Finding]) -> Delta:
    gone = tuple(finding for finding in old if finding not in new)
    return Delta(gone, tuple(finding for finding in new if finding not in old))
