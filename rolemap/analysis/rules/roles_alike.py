"""RM206: two roles cover nearly the same responsibilities."""

from collections.abc import Iterator, Mapping
from weakref import WeakKeyDictionary

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.titles import Pair, names_of, similar_roles
from rolemap.analysis.wording import percent, things
from rolemap.model.change import Change
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Responsibility, Role
from rolemap.model.text import text

# A choice: of roles that share a single responsibility it says too little.
_LEAST = 2

# The pairs by their first role: worked out once for each Org, and let go with it.
_known: WeakKeyDictionary[Org, Mapping[Id, list[Pair]]] = WeakKeyDictionary()


def _moves_what_roles_cover(change: Change) -> bool:
    return any(isinstance(one, Role | Assignment | Responsibility) for one in change.records())


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
    for pair in _pairs(facts).get(role.id, ()):
        does, both = _in_common(facts, role.id, pair.second.id)
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
            if does
            else text("Both answer for {share} % of what either answers for: {names}", **values),
            brief=text("nearly the same as “{other}”", other=pair.second.name),
        )


def _pairs(facts: Facts) -> Mapping[Id, list[Pair]]:
    """The roles that are alike, by the first of each two."""
    found = _known.get(facts.org)
    if found is None:
        by_first: dict[Id, list[Pair]] = {}
        for pair in similar_roles(facts, facts.org.settings.limits.alike_roles):
            by_first.setdefault(pair.first.id, []).append(pair)
        found = _known[facts.org] = by_first
    return found


def _in_common(facts: Facts, one: Id, other: Id) -> tuple[bool, list[Id]]:
    """Whether the roles do anything, and what both do, or else both answer for."""
    scheme = facts.org.scheme
    does: list[set[Id]] = []
    answers: list[set[Id]] = []
    for role_id in (one, other):
        held = [(cell, scheme.find(cell.letter)) for cell in facts.org.assignments_of(role_id)]
        does.append({cell.responsibility for cell, letter in held if letter and letter.works})
        answers.append(
            {cell.responsibility for cell, letter in held if letter and letter.sense == "decide"}
        )
    doing = bool(does[0] or does[1])
    first, second = does if doing else answers
    return doing, sorted(first & second)


@roles_alike.explainer
def who_is_too_many_through_both(facts: Facts, finding: Finding) -> Iterator[tuple[str, Id]]:
    """That many do what both roles do, where either role alone would not be too many."""
    roles = finding.subjects
    does, both = _in_common(facts, roles[0], roles[1])
    most = facts.org.settings.limits.responsible
    for work in both if does else ():
        if all(_doers_without(facts, work, role_id) <= most for role_id in roles):
            yield "RM202", work


def _doers_without(facts: Facts, work: Id, role_id: Id) -> int:
    """How many people would do it if a role did not."""
    duties = facts.duties(work)
    left = {
        duty.person.id for duty in duties if duty.sense == "do" and duty.assignment.party != role_id
    }
    return len(left)
