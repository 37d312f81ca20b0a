"""Which findings follow from another one: mending that one mends them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from rolemap.analysis.catalogue import rule_called
from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding
from rolemap.model.ids import Id

# For a rule's code and the first subject of its finding: the finding from which it follows.
Causes: TypeAlias = dict[tuple[str, Id], Finding]


@dataclass(frozen=True, slots=True)
class Folded:
    """A finding with what follows from it, in the order in which they were given."""

    finding: Finding
    consequences: tuple[Finding, ...] = ()


def key(finding: Finding) -> tuple[str, Id]:
    """What a finding is looked up by: its rule, and what it is about first."""
    return finding.code, finding.subjects[0]


def may_explain(finding: Finding) -> bool:
    """Whether others may follow from a finding; an accepted one causes nothing."""
    return finding.accepted is None and rule_called(finding.code).explains


def causes(facts: Facts, findings: Iterable[Finding]) -> Causes:
    """What follows from findings, the first of which wins where there are several.

    There is one level only: what follows from another finding explains nothing itself.

    Args:
        facts: the organisation that the findings are about.
        findings: those that may explain others, in order; the rest does no harm.
    """
    found: Causes = {}
    for one in findings:
        if may_explain(one):
            for explained in rule_called(one.code).explained(facts, one):
                found.setdefault(explained, one)
    return {one: cause for one, cause in found.items() if key(cause) not in found}


def fold(facts: Facts, findings: Iterable[Finding]) -> list[Folded]:
    """Findings, those that follow from another one of them under that one.

    A finding stands under the first of its causes. An accepted finding causes nothing and follows
    from nothing: somebody has looked at it.

    Args:
        facts: the organisation that the findings are about.
        findings: in the order in which they are shown.

    Returns:
        The causes and all that has none, in the same order.
    """
    found = list(findings)
    known = causes(facts, found)
    under: dict[tuple[str, Id], list[Finding]] = {}
    first: list[Finding] = []
    for one in found:
        cause = known.get(key(one)) if one.accepted is None else None
        if cause is None:
            first.append(one)
        else:
            under.setdefault(key(cause), []).append(one)
    return [Folded(one, tuple(under.get(key(one), ()))) for one in first]
