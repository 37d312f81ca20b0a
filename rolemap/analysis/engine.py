"""Runs the rules: over a whole organisation, or again only where a change reaches."""

from collections.abc import Collection, Iterable, Mapping
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
# What is found about records, by their ids; nothing is kept of those with none.
Found: TypeAlias = dict[Id, tuple[Finding, ...]]
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
    found = list(rule.judge(facts, record))
    if not found:  # as nearly always
        return found
    profile = facts.org.settings.profile
    shown = (rule.in_profile(finding, profile) for finding in found)
    return [_with_acceptance(facts, finding) for finding in shown if finding is not None]


def judge_all(facts: Facts, kind: str, record_id: Id) -> tuple[Finding, ...]:
    """What all but the wide rules find about one record; nothing about one that is not there."""
    record = facts.org.look(KINDS[kind], record_id)
    if record is None:
        return ()
    found = (judge(facts, rule, record) for rule in rules_about(KINDS[kind]))
    return tuple(finding for findings in found for finding in findings)


def _with_acceptance(facts: Facts, finding: Finding) -> Finding:
    for acceptance in facts.org.referring(Acceptance, "subjects", finding.subjects[0]):
        # In whatever order: that of ids, which a finding often has, says nothing.
        about = set(acceptance.subjects) == set(finding.subjects)
        same = about and acceptance.code == finding.code
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
    wide = {one: _again(one, facts.org, after, fix.change, reach) for one in wide_rules()}
    return _errors(after, reach, wide) <= _errors(facts, reach, wide)


def _errors(
    facts: Facts, reach: Neighbourhood, wide: Mapping[AnyRule, Collection[Id] | None]
) -> set[tuple[str, Id]]:
    """The errors that nobody has accepted, in reach and where wide rules judge again."""
    near = (
        finding
        for kind, record_ids in reach.touched.items()
        for record_id in record_ids
        for finding in judge_all(facts, kind, record_id)
    )
    far = (
        finding
        for rule, record_ids in wide.items()
        for findings in _found_by(facts, rule, record_ids).values()
        for finding in findings
    )
    return {
        (finding.code, finding.subjects[0])
        for finding in (*near, *far)
        if finding.severity is Severity.ERROR and finding.accepted is None
    }


def _again(
    rule: AnyRule, before: Org, after: Facts, change: Change, reach: Neighbourhood
) -> Collection[Id] | None:
    """About which records a wide rule may find anything else after a change; None for all."""
    near = reach.touched.get(rule.about.KIND, set[Id]())
    far = rule.again(before, after, change)
    return None if far is None else near | far


def _found_by(facts: Facts, rule: AnyRule, record_ids: Collection[Id] | None) -> Found:
    """What a rule finds about these records, or all; only of those about which it finds any."""
    if record_ids is None:
        records = facts.org.all(rule.about)
    else:
        records = (facts.org.look(rule.about, record_id) for record_id in record_ids)
    found = ((one.id, judge(facts, rule, one)) for one in records if one is not None)
    return {record_id: tuple(findings) for record_id, findings in found if findings}


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
        # What is found about each record: by all but the wide rules, and by each of those.
        self._near: Found = {}
        self._wide: dict[str, Found] = {}
        self._facts = self._start(org)

    def _start(self, org: Org) -> Facts:
        near: dict[Id, list[Finding]] = {}
        facts = Facts(org, self.today)
        for rule in rules():
            found = _found_by(facts, rule, None)
            if rule.spreads is not None:
                self._wide[rule.code] = found
                continue
            for record_id, findings in found.items():
                near.setdefault(record_id, []).extend(findings)
        self._near = {record_id: tuple(findings) for record_id, findings in near.items()}
        return facts

    def findings(self) -> list[Finding]:
        """Every finding, in no order that means anything."""
        kept = (self._near, *self._wide.values())
        return [one for found in kept for findings in found.values() for one in findings]

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
        news = _News()
        if reach.everything:
            old = [self._near, *(self._wide[rule.code] for rule in wide_rules())]
            self._facts = self._start(after)
            new = [self._near, *(self._wide[rule.code] for rule in wide_rules())]
            for known, found in zip(old, new, strict=True):
                news.replace(known, known.keys() | found.keys(), found)
            return news.delta()
        facts = self._facts
        facts.move_on(after, reach.touched)
        for kind, record_ids in reach.touched.items():
            judged = {record_id: judge_all(facts, kind, record_id) for record_id in record_ids}
            news.replace(self._near, record_ids, judged)
        for rule in wide_rules():
            again = _again(rule, before, facts, change, reach)
            found, known = _found_by(facts, rule, again), self._wide[rule.code]
            news.replace(known, known.keys() | found.keys() if again is None else again, found)
        return news.delta()


class _News:
    """Collects what goes and comes where findings are replaced."""

    def __init__(self) -> None:
        self._gone: list[Finding] = []
        self._come: list[Finding] = []

    def replace(self, known: Found, record_ids: Iterable[Id], found: Found) -> None:
        """Let `known` say of these records what is found about them."""
        for record_id in record_ids:
            old, new = known.pop(record_id, ()), found.get(record_id, ())
            if new:
                known[record_id] = new
            if old != new:
                self._gone += [one for one in old if one not in new]
                self._come += [one for one in new if one not in old]

    def delta(self) -> Delta:
        """All that was replaced by something else."""
        return Delta(tuple(self._gone), tuple(self._come))
