"""RM206: two roles cover nearly the same responsibilities."""

from collections.abc import Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.titles import alike_behind, in_common, names_of, sharing_work
from rolemap.analysis.wording import percent, things
from rolemap.model.change import Change
from rolemap.model.ids import Id
from rolemap.model.records import Assignment, Role
from rolemap.model.text import text

# A choice: of roles that share a single responsibility it says too little.
_LEAST = 2


def _moves_what_roles_cover(change: Change) -> bool:
    return any(isinstance(one, Role | Assignment) for one in change.records())


@rule(
    "RM206",
    about=Role,
    severity=Severity.WARNING,
    limits=("alike_roles",),
    source="S. Kirmer 2023, Machine Learning Engineers: what do they actually do?",
    spreads=_moves_what_roles_cover,
)
def roles_alike(facts: Facts, role: Role) -> Iterator[Finding]:
    """Two roles cover nearly the same responsibilities.

    Compared is what the roles do or support by their own letters, whoever holds them: what both
    do, as a part of what either does. From how large a part on it is reported is the limit
    `alike_roles`. Roles that do nothing are compared by what they answer for. Roles that have fewer
    than two responsibilities in common are not judged. It is reported once for each two, at the
    first.

    Why it matters:
        Nobody can say which of the two to ask, to hire for, or to promote into. Work is done twice
        or waits for the other one; and two names for one job come with two standings and two pay
        bands before long.

    What to do:
        Make one role of both, or divide the work and let each have its own part. If the two are
        steps of one ladder, make it one role and put the level on its people. No edit is proposed:
        what a role is meant to be is not for a program to say.

    Source:
        S. Kirmer (2023), Machine Learning Engineers: what do they actually do: a field that is
        split into two titles makes a difference between people whose work overlaps. That four
        fifths are nearly the same, and one responsibility says too little, is RoleMap's own choice.

    Bad:
        stage Train; responsibility Build in Train; responsibility Evaluate in Train
        role Data scientist; role ML engineer
        Data scientist is R on Build; Data scientist is R on Evaluate
        ML engineer is R on Build; ML engineer is R on Evaluate

    Good:
        stage Train; responsibility Explore in Train; responsibility Build in Train
        responsibility Evaluate in Train; responsibility Deploy in Train
        role Data scientist; role ML engineer; Data scientist is R on Explore
        Data scientist is R on Build; Data scientist is R on Evaluate
        ML engineer is R on Build; ML engineer is R on Evaluate; ML engineer is R on Deploy
    """
    for pair in alike_behind(facts, role, facts.org.settings.limits.alike_roles):
        both = in_common(facts, pair)
        if len(both) < _LEAST:
            continue
        values = {"share": percent(pair.jaccard), "names": things(names_of(facts, both))}
        yield roles_alike.finding(
            (role.id, pair.second.id),
            text(
                "The roles “{role}” and “{other}” cover nearly the same",
                role=role.name,
                other=pair.second.name,
            ),
            text("Both do {share} % of what either does: {names}", **values)
            if facts.owned_by(role.id).does
            else text("Both answer for {share} % of what either answers for: {names}", **values),
            brief=text("nearly the same as “{other}”", other=pair.second.name),
        )


roles_alike.where(sharing_work)


@roles_alike.explainer
def who_is_too_many_through_both(facts: Facts, finding: Finding) -> Iterator[tuple[str, Id]]:
    """That many do what both roles do, where either role alone would not be too many."""
    roles = finding.subjects
    first, second = (facts.owned_by(role_id) for role_id in roles)
    most = facts.org.settings.limits.responsible
    for work in sorted(first.works & second.works) if first.does else ():
        if all(_doers_without(facts, work, role_id) <= most for role_id in roles):
            yield "RM202", work


def _doers_without(facts: Facts, work: Id, role_id: Id) -> int:
    """How many people would do it if a role did not."""
    duties = facts.duties(work)
    left = {
        duty.person.id for duty in duties if duty.sense == "do" and duty.assignment.party != role_id
    }
    return len(left)
