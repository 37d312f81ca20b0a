"""RM701: letters were confirmed a long time ago."""

from collections.abc import Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Fix, Severity
from rolemap.analysis.rule import rule
from rolemap.model.edits.assignments import confirm
from rolemap.model.records import Assignment, Responsibility
from rolemap.model.text import Plural, Text, text

_OLD = Plural(
    "One letter on “{work}” was confirmed long ago",
    "{count} letters on “{work}” were confirmed long ago",
)
_MORE = Plural("One more was confirmed long ago", "{count} more were confirmed long ago")
_CONFIRM = Plural("Confirm the letter today", "Confirm {count} letters today")
_TOLD = 3


@rule(
    "RM701",
    about=Responsibility,
    severity=Severity.INFO,
    limits=("confirmed_days",),
    source="Cortex, verification of ownership",
)
def not_confirmed(facts: Facts, responsibility: Responsibility) -> Iterator[Finding]:
    """Somebody said a long time ago that a letter is right, and nobody has said so since.

    How many days may pass is the limit `confirmed_days`. Letters that were never confirmed are
    left out: a team that does not keep such days has nothing to renew.

    Why it matters:
        A chart that is drawn once and never opened again is wrong before anybody notices: people
        change teams and work changes hands. Whoever looks up an owner then asks the wrong one.

    What to do:
        Ask those who hold the letters whether they still do. Confirm what is true, and correct
        what is not.

    Source:
        Cortex asks owners of software to verify their ownership in intervals. That 90 days are too
        long is RoleMap's own choice.

    Bad:
        stage Train; responsibility Evaluate in Train; person Ana; person Ben
        Ana is A+R on Evaluate confirmed 2025-03-01; Ben is C on Evaluate

    Good:
        stage Train; responsibility Evaluate in Train; person Ana; person Ben
        Ana is A+R on Evaluate confirmed 2026-01-10; Ben is C on Evaluate
    """
    old = _old(facts, responsibility)
    if not old:
        return
    evidence = [_told(facts, held, days) for days, held in old[:_TOLD]]
    if len(old) > _TOLD:
        evidence.append(_MORE.of(len(old) - _TOLD))
    yield not_confirmed.finding(
        (responsibility.id, *sorted({held.party for _, held in old})),
        _OLD.of(len(old), work=responsibility.name),
        *evidence,
    )


def _old(facts: Facts, work: Responsibility) -> list[tuple[int, Assignment]]:
    """The letters that were confirmed too long ago and how many days, the longest first."""
    limit = facts.org.settings.limits.confirmed_days
    dated = [
        ((facts.today - held.confirmed_on).days, held)
        for held in facts.org.assignments_on(work.id)
        if held.confirmed_on is not None
    ]
    old = [(days, held) for days, held in dated if days > limit]
    return sorted(old, key=lambda one: (-one[0], one[1].id))


def _told(facts: Facts, held: Assignment, days: int) -> Text:
    return text(
        "{letter} of {party}: confirmed {count} days ago",
        letter=held.letter,
        party=facts.org.party(held.party).name,
        count=days,
    )


@not_confirmed.fixer
def confirm_today(facts: Facts, finding: Finding) -> Iterator[Fix]:
    """Say of all of them that they are true today."""
    old = _old(facts, facts.org.get(Responsibility, finding.subjects[0]))
    held = tuple(one.id for _, one in old)
    yield Fix(_CONFIRM.of(len(held)), confirm(facts.org, held, facts.today))
