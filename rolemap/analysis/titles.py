"""Titles against work: what a title promises, what the work is, and which roles are alike."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from rolemap.analysis.facts import Facts
from rolemap.analysis.kind_table import (
    KIND_NAMES,
    LEADING,
    MANAGER,
    MANAGING,
    MERELY_LEADING,
    ROLE_KINDS,
    TITLES,
)
from rolemap.analysis.kinds import (
    KindShare,
    Mix,
    likeness,
    mix_of,
    mix_of_role,
    nearest,
    person_kind,
    stems,
    words_of,
)
from rolemap.analysis.wording import percent, things
from rolemap.model.change import Change
from rolemap.model.ids import Id
from rolemap.model.org import Org, by_name
from rolemap.model.records import Assignment, Person, Responsibility, Role
from rolemap.model.text import Text, text

# Choices. Kinds of roles shade into each other: a title is wrong only where another kind fits
# clearly better. One responsibility says too little against a title.
_CLEARLY = 0.15
_LEAST_WORKS = 2
# Roles that share so much do much the same; people who share so little do not do the same job.
ALIKE, APART = 0.8, 0.1


@dataclass(frozen=True, slots=True)
class Promise:
    """What a title says: its kind, and the kinds of work that are no surprise under it."""

    kind: str
    fits: tuple[str, ...]


def promise_of(title: str) -> Promise | None:
    """What a title says; None where it says nothing that is known."""
    words = words_of(title)
    found = next((one for one in TITLES if stems(one.words).found_in(words)), None)
    manages, leads = stems(MANAGING).found_in(words), stems(LEADING).found_in(words)
    if manages and not (found and MANAGER in found.fits):
        return Promise(MANAGER, (MANAGER,))
    if found is None:
        return Promise(MANAGER, (MANAGER,)) if stems(MERELY_LEADING).found_in(words) else None
    return Promise(found.kind, (*found.fits, MANAGER) if leads else found.fits)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a title says what the work is.

    Attributes:
        title: the title itself.
        title_kind: what it says, a key of ROLE_KINDS, "ML engineer" or "software engineer", which
            may be several of these; "" if it says nothing that is known.
        work_kind: the kind of role whose work it is, a key of ROLE_KINDS; "" if that is not clear.
        agrees: whether the one is no surprise under the other; so too where one is not known.
        evidence: why, in sentences; for work, whether or not there is a title.
    """

    title: str
    title_kind: str
    work_kind: str
    agrees: bool
    evidence: tuple[Text, ...]

    @property
    def words(self) -> Text | None:
        """The contradiction in a sentence; None where there is none."""
        if self.agrees:
            return None
        work = ROLE_KINDS[self.work_kind].work
        return text("Title says {title}, the work is {work}", title=self.title, work=work)


def title_against_work(facts: Facts, person: Person, mix: Mix | None = None) -> Verdict:
    """Whether the title of a person says what the person's work is.

    Args:
        facts: what is known.
        person: whose title it is.
        mix: what the work is made of, where that is known already.
    """
    mix = mix or mix_of(facts, person.id)
    return _verdict(facts, person.title, promise_of(person.title), mix)


def role_against_work(facts: Facts, role: Role, mix: Mix | None = None) -> Verdict:
    """Whether the kind of a role, or its name where that says nothing, says what its work is."""
    said, promise = role.kind, promise_of(role.kind)
    if promise is None:
        said, promise = role.name, promise_of(role.name)
    elif stems(LEADING).found_in(words_of(role.name)):
        promise = Promise(promise.kind, (*promise.fits, MANAGER))
    return _verdict(facts, said, promise, mix or mix_of_role(facts, role))


def _verdict(facts: Facts, title: str, promise: Promise | None, mix: Mix) -> Verdict:
    work = nearest(mix)
    agrees = promise is None or not work or mix.works < _LEAST_WORKS
    if promise is not None and not agrees:
        fit = max(likeness(mix, kind) for kind in promise.fits)
        agrees = work in promise.fits or fit > likeness(mix, work) - _CLEARLY
    return Verdict(title, promise.kind if promise else "", work, agrees, evidence(facts, mix))


def evidence(facts: Facts, mix: Mix) -> tuple[Text, ...]:
    """What work is made of, one sentence for each kind of it."""
    return tuple(kind_sentence(facts, part) for part in mix.kinds)


def kind_sentence(facts: Facts, part: KindShare) -> Text:
    """How much is of a kind, and what that is."""
    names = things(names_of(facts, part.works))
    values = {"share": percent(part.share), "kind": KIND_NAMES[part.kind], "works": names}
    return text("{share} % {kind}: {works}", **values)


# Roles and titles compared with each other


@dataclass(frozen=True, slots=True)
class Pair:
    """Two roles, and the part of what either owns that both own (Jaccard)."""

    first: Role
    second: Role
    jaccard: float


def similar_roles(facts: Facts, least: float = ALIKE) -> tuple[Pair, ...]:
    """The pairs of roles that own nearly the same responsibilities, the most alike first.

    A role owns what it does. Of roles that do nothing, what they answer for is compared; who
    answers for what another does is not like that other one.
    """
    found = [pair for role in facts.org.all(Role) for pair in alike_behind(facts, role, least)]
    return tuple(sorted(found, key=_most_alike_first))


def _most_alike_first(pair: Pair) -> tuple[float, str, Id, str, Id]:
    first, second = pair.first, pair.second
    return -pair.jaccard, first.rank, first.id, second.rank, second.id


def alike_behind(facts: Facts, role: Role, least: float = ALIKE) -> list[Pair]:
    """Those pairs of `similar_roles` of which this role is the first, the most alike first."""
    mine = facts.owned_by(role.id)
    found: list[Pair] = []
    for other_id in _sharing(facts.org, role.id, mine.works):
        other, theirs = facts.org.get(Role, other_id), facts.owned_by(other_id)
        if (other.rank, other.id) <= (role.rank, role.id) or mine.does != theirs.does:
            continue
        shared = len(mine.works & theirs.works)
        jaccard = shared / (len(mine.works) + len(theirs.works) - shared)
        if shared and jaccard >= least:
            found.append(Pair(role, other, jaccard))
    return sorted(found, key=_most_alike_first)


def in_common(facts: Facts, pair: Pair) -> list[Id]:
    """What both roles of a pair own, by id."""
    return sorted(facts.owned_by(pair.first.id).works & facts.owned_by(pair.second.id).works)


def sharing_work(before: Org, facts: Facts, change: Change) -> Iterator[Id]:
    """The roles that had, or have, any letter where a role has one that a change is about."""
    changed: set[Id] = set()
    for record in change.records():
        if isinstance(record, Role):
            changed.add(record.id)
        elif isinstance(record, Assignment):
            changed.add(record.party)
    for org in (before, facts.org):
        for role_id in changed:
            if org.look(Role, role_id) is not None:
                works = {held.responsibility for held in org.assignments_of(role_id)}
                yield from _sharing(org, role_id, works)


def _sharing(org: Org, role_id: Id, works: Iterable[Id]) -> set[Id]:
    """The other roles that have any letter on these responsibilities."""
    parties = {held.party for work in works for held in org.assignments_on(work)} - {role_id}
    return {one for one in parties if org.look(Role, one) is not None}


@dataclass(frozen=True, slots=True)
class Graded:
    """Two roles with much the same work, and in what they are graded otherwise.

    Attributes:
        fields: "level", "pay_band" or both.
    """

    pair: Pair
    fields: tuple[str, ...]


def same_work_different_grade(facts: Facts, least: float = ALIKE) -> tuple[Graded, ...]:
    """Roles with much the same work of which level or pay band, known of both, are not the same."""
    found = (graded(pair) for pair in similar_roles(facts, least))
    return tuple(one for one in found if one.fields)


def graded(pair: Pair) -> Graded:
    """In what two roles are graded otherwise."""
    fields = ("level", "pay_band")
    first, second = pair.first, pair.second
    differ = (one for one in fields if _differ(getattr(first, one), getattr(second, one)))
    return Graded(pair, tuple(differ))


def _differ(one: str, other: str) -> bool:
    first, second = words_of(one), words_of(other)
    return bool(first and second) and first != second


@dataclass(frozen=True, slots=True)
class Camp:
    """People of one title whose work hangs together, and the kind of role that it is most like."""

    people: tuple[Person, ...]
    kinds: frozenset[str]


@dataclass(frozen=True, slots=True)
class OneTitle:
    """A title under which people do work that has next to nothing in common.

    Attributes:
        title: as its first holder writes it.
        camps: the largest first; no two people of different camps share more than the limit.
    """

    title: str
    camps: tuple[Camp, ...]

    @property
    def two_jobs(self) -> bool:
        """Whether even the kinds of work are other ones: more than work that is shared out."""
        kinds = [camp.kinds - {""} for camp in self.camps]
        return any(one and other and one.isdisjoint(other) for one, other in combinations(kinds, 2))


def one_title_apart(facts: Facts, most: float = APART) -> tuple[OneTitle, ...]:
    """The titles whose holders, two or more with work, fall into camps of disjoint work."""
    holders: dict[tuple[str, ...], list[Person]] = {}
    for person in facts.org.people():
        holders.setdefault(words_of(person.title), []).append(person)
    found: list[OneTitle] = []
    for words, people in holders.items():
        works = {
            one.id: frozenset(work.id for work in facts.responsibilities_worked_on(one.id))
            for one in (people if words else ())
        }
        camps = _camps(facts, [one for one in people if works.get(one.id)], works, most)
        if len(camps) > 1:
            found.append(OneTitle(camps[0].people[0].title, camps))
    return tuple(sorted(found, key=lambda one: words_of(one.title)))


def _camps(
    facts: Facts, people: list[Person], works: dict[Id, frozenset[Id]], most: float
) -> tuple[Camp, ...]:
    leader = {one.id: one.id for one in people}

    def head(one: Id) -> Id:
        while leader[one] != one:
            leader[one] = one = leader[leader[one]]
        return one

    with_work = {one.id: works[one.id] for one in people}
    for (one, other), jaccard in _overlaps(with_work, 0.0).items():
        if jaccard > most:
            leader[head(other)] = head(one)
    grouped: dict[Id, list[Person]] = {}
    for one in people:
        grouped.setdefault(head(one.id), []).append(one)
    made = [
        Camp(tuple(sorted(group, key=by_name)), frozenset(person_kind(facts, one) for one in group))
        for group in grouped.values()
    ]
    return tuple(sorted(made, key=lambda camp: (-len(camp.people), by_name(camp.people[0]))))


def _overlaps(sets: dict[Id, frozenset[Id]], least: float) -> dict[tuple[Id, Id], float]:
    """The Jaccard index of every two sets that share anything, where it is at least so much.

    Only what is shared is looked at: most of a thousand sets share nothing.
    """
    having: dict[Id, list[Id]] = {}
    for one, things_ in sets.items():
        for thing in things_:
            having.setdefault(thing, []).append(one)
    shared: dict[tuple[Id, Id], int] = {}
    for those in having.values():
        for pair in combinations(those, 2):
            shared[pair] = shared.get(pair, 0) + 1
    found = {
        (one, other): count / (len(sets[one]) + len(sets[other]) - count)
        for (one, other), count in shared.items()
    }
    return {pair: jaccard for pair, jaccard in found.items() if jaccard >= least}


def names_of(facts: Facts, work_ids: Iterable[Id]) -> list[str]:
    """What responsibilities are called."""
    return [facts.org.get(Responsibility, one).name for one in work_ids]
