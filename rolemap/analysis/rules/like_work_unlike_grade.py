"""RM608: two roles do much the same work and are graded otherwise."""

from collections.abc import Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.titles import (
    Graded,
    alike_behind,
    graded,
    in_common,
    names_of,
    sharing_work,
)
from rolemap.analysis.wording import things
from rolemap.model.change import Change
from rolemap.model.records import Assignment, Role
from rolemap.model.text import Text, text

# A choice: of roles that share a single responsibility it says too little.
_LEAST = 2


def _moves_work_or_grades(change: Change) -> bool:
    return any(isinstance(one, Role | Assignment) for one in change.records())


@rule(
    "RM608",
    about=Role,
    severity=Severity.WARNING,
    limits=("alike_roles",),
    source="S. Kirmer 2023, Machine Learning Engineers: what do they actually do?",
    shifts={"small": "off"},
    spreads=_moves_work_or_grades,
)
def like_work_unlike_grade(facts: Facts, role: Role) -> Iterator[Finding]:
    """Two roles do much the same work, and their levels or pay bands are not the same.

    Compared is what the roles do or support by their own letters: what both do, as a part of what
    either does. From how large a part on it is much the same is the limit `alike_roles`. Roles that
    do nothing are compared by what they answer for. Level and pay band are compared where both
    roles have one; large and small letters are one. Roles that have fewer than two responsibilities
    in common are not judged. It is reported once for each two, at the first.

    Why it matters:
        People who do the same work for other pay, or under a title that counts for less, find out.
        Those who are worth more elsewhere leave, and the law may ask for the reason.

    What to do:
        Put both roles on one level and pay band, or give the higher one the work that makes it so:
        the harder cases, the decision, the teaching of others. If there is a reason that the map
        does not show, accept it with that reason. No edit is proposed: what work is worth is not
        for a program to say.

    Source:
        S. Kirmer (2023), Machine Learning Engineers: what do they actually do: a field that is
        split into two titles makes a difference in standing and pay between people whose work
        overlaps. That four fifths are much the same is RoleMap's own choice.

    Bad:
        stage Train; responsibility Build in Train; responsibility Evaluate in Train
        role Data scientist (pay band: 4); role ML engineer (pay band: 5)
        Data scientist is R on Build; Data scientist is R on Evaluate
        ML engineer is R on Build; ML engineer is R on Evaluate

    Good:
        stage Train; responsibility Build in Train; responsibility Evaluate in Train
        responsibility Deploy in Train; role Data scientist (pay band: 4)
        role ML engineer (pay band: 5); ML engineer is R on Deploy
        Data scientist is R on Build; Data scientist is R on Evaluate
        ML engineer is R on Build; ML engineer is R on Evaluate
    """
    if not (role.level or role.pay_band):
        return
    least = facts.org.settings.limits.alike_roles
    for one in map(graded, alike_behind(facts, role, least)):
        both, other = in_common(facts, one.pair), one.pair.second
        if not one.fields or len(both) < _LEAST:
            continue
        yield like_work_unlike_grade.finding(
            (role.id, other.id),
            text(
                "The roles “{role}” and “{other}” do much the same work and are graded otherwise",
                role=role.name,
                other=other.name,
            ),
            *_grades(one),
            text("In common: {names}", names=things(names_of(facts, both))),
            brief=text("graded otherwise than “{other}”", other=other.name),
        )


like_work_unlike_grade.where(sharing_work)


def _grades(unlike: Graded) -> Iterator[Text]:
    """In what the two are not the same."""
    first, second = unlike.pair.first, unlike.pair.second
    if "level" in unlike.fields:
        yield text("Levels: {one} and {other}", one=first.level, other=second.level)
    if "pay_band" in unlike.fields:
        yield text("Pay bands: {one} and {other}", one=first.pay_band, other=second.pay_band)
