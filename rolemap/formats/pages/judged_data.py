"""What is judged, as plain data: findings, what was accepted, requirements and figures."""

from collections.abc import Iterable

from rolemap.analysis.catalogue import AnyRule, rule_called
from rolemap.analysis.coverage import coverage
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.folding import Folded, fold
from rolemap.analysis.manual import manual
from rolemap.analysis.metric import Metric as Measured
from rolemap.analysis.metrics import metrics
from rolemap.formats.pages.data import (
    Accepted,
    Found,
    Metric,
    MetricGroup,
    Requirement,
    RuleFound,
    SeverityFound,
)
from rolemap.formats.pages.source import SIGNS, WORDS, Source, names, problem, seen
from rolemap.model.records import Requirement as RequirementRecord

_TITLES = {Severity.ERROR: "Errors", Severity.WARNING: "Warnings", Severity.INFO: "Notes"}


def findings_data(source: Source) -> list[SeverityFound]:
    """What is found and nobody accepted, worst first, what follows from it below it."""
    if not source.told:
        return []
    handout = source.handout
    open_ones = [one for one in handout.findings if one.accepted is None]
    by_severity: dict[Severity, list[Folded]] = {}
    for one in fold(handout.facts, open_ones):
        by_severity.setdefault(one.finding.severity, []).append(one)
    return [
        {
            "severity": WORDS[severity],
            "title": _TITLES[severity],
            "sign": SIGNS[severity],
            "count": len(by_severity[severity]),
            "rules": _by_rule(by_severity[severity]),
        }
        for severity in Severity
        if severity in by_severity
    ]


def _by_rule(folded: Iterable[Folded]) -> list[RuleFound]:
    """Rule by rule, so that its page is told once; rules in the order of their first finding."""
    found: dict[str, list[Found]] = {}
    for one in folded:
        found.setdefault(one.finding.code, []).append(
            {
                "message": seen(one.finding.text),
                "evidence": [seen(line) for line in one.finding.evidence],
                "follows": [problem(after) for after in one.consequences],
            }
        )
    return [_rule(rule_called(code), those) for code, those in found.items()]


def _rule(rule: AnyRule, found: list[Found]) -> RuleFound:
    sections = {title: " ".join(said.split()) for title, said in manual(rule).sections.items()}
    return {
        "code": rule.code,
        "name": rule.name,
        "title": rule.name.replace("-", " ").capitalize(),
        "why": sections["Why it matters"],
        "what_to_do": sections["What to do"],
        "source": sections["Source"],
        "found": found,
    }


def accepted_data(source: Source) -> list[Accepted]:
    """What was accepted, why and until when."""
    return [_accepted(one) for one in source.handout.findings if source.told and one.accepted]


def _accepted(finding: Finding) -> Accepted:
    accepted = finding.accepted
    assert accepted is not None
    return {
        "code": finding.code,
        "name": rule_called(finding.code).name,
        "message": seen(finding.text),
        "reason": seen(accepted.reason),
        "since": accepted.accepted_on.isoformat() if accepted.accepted_on else "",
        "until": accepted.until.isoformat() if accepted.until else "",
    }


def requirements_data(source: Source) -> list[Requirement]:
    """What somebody has to own here; of a part, what the work in it covers."""
    handout = source.handout
    wanted = sorted(handout.org.all(RequirementRecord), key=lambda one: (one.name, one.id))
    covered = coverage(handout.facts, [one.item for one in wanted])
    found: list[Requirement] = []
    for one, known in zip(wanted, covered, strict=True):
        works = known.responsibilities
        if handout.shown is not None:
            if not any(work.id in handout.shown for work in works):
                continue
            works = tuple(work for work in works if work.id in handout.shown)
        found.append(
            {
                "name": seen(one.name),
                "item": seen(one.item),
                "reason": seen(one.reason),
                "state": known.state,
                "works": [seen(work.name) for work in works],
                "owners": names(known.owners),
            }
        )
    return found


def metrics_data(source: Source) -> list[MetricGroup]:
    """The figures, group by group; none of a part, for they are about the whole."""
    if source.handout.shown is not None:
        return []
    groups: dict[str, list[Metric]] = {}
    for one in metrics(source.handout.facts):
        groups.setdefault(seen(one.group), []).append(_metric(one))
    return [{"name": name, "metrics": found} for name, found in groups.items()]


def _metric(metric: Measured) -> Metric:
    return {
        "id": metric.id,
        "name": seen(metric.name),
        "value": _figure(metric),
        "meaning": seen(metric.meaning),
    }


def _figure(metric: Measured) -> str:
    if metric.value is None:
        return "–"
    if metric.value == float("inf"):
        return "∞"
    if metric.unit == "share":
        # In per cent what is finite as a share may no longer be.
        return f"{round(100 * min(metric.value, 1e9))}\N{NO-BREAK SPACE}%"
    return f"{round(metric.value, 1):g}"
