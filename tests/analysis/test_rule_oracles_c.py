"""Rules about roles, titles and levels against the plainest way to find the same."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import combinations
from random import Random

import pytest
from hypothesis import given

from rolemap.analysis.catalogue import rule_called
from rolemap.analysis.engine import LiveAnalysis, analyse
from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding
from rolemap.analysis.kind_table import ROLE_KINDS
from rolemap.analysis.kinds import KindShare, Mix, judged, likeness, nearest
from rolemap.analysis.titles import promise_of
from rolemap.model.change import Change
from rolemap.model.edits.assignments import assign, unassign
from rolemap.model.edits.fields import set_fields
from rolemap.model.edits.roles import add_role, add_seat
from rolemap.model.errors import Rejected
from rolemap.model.org import Org, by_name
from rolemap.model.records import (
    Assignment,
    Limits,
    Person,
    Responsibility,
    Role,
    Seat,
    Stage,
)
from tests.random_edits import TODAY, random_moves, random_org, seeds

CODES = ("RM206", "RM606", "RM607", "RM608", "RM610")

TITLES = ("Data scientist", "ML engineer", "ml Engineer ", "Platform engineer", "Gardener", "")
WORKS = ("Monitoring", "Experiments", "Ingest data", "Roadmap", "Xyzzy", "Deployment")
LEVELS = ("junior", "Mid", "senior", "principal", "boss", "")
# What is found, with what it is about.
Found = tuple[tuple[str, ...], str]


def full_org(seed: int) -> Org:
    """A random organisation with titles, grades and roles that own something."""
    random = Random(seed)
    org = random_org(seed, 60)
    for _ in range(60):
        org = _after(org, lambda org=org: _wish(org, random))
    return _graded(org, random)


def _graded(org: Org, random: Random) -> Org:
    """The same with a few roles that are alike, and with levels for nearly everybody."""
    for new_id in ("role-a", "role-b"):
        org = org.apply(add_role(org, new_id, new_id=lambda new_id=new_id: new_id))
    roles, works, people = (
        sorted(one.id for one in org.all(kind)) for kind in (Role, Responsibility, Person)
    )
    letter = random.choice(
        [org.scheme.doer.letter, org.scheme.doer.letter, org.scheme.decider.letter]
    )
    levels = random.choice([LEVELS, LEVELS[::2]])
    wishes: list[Callable[[Org], Change]] = []
    for role in (*roles[:1], "role-a", "role-b"):
        band = random.choice(["4", "5 ", " 5", ""])
        wishes.append(lambda org, role=role, band=band: set_fields(org, role, pay_band=band))
        for work in works[:3]:
            if random.random() < 0.9:
                wishes.append(lambda org, cell=(role, work): assign(org, *cell, letter))
        for person in random.sample(people, min(1, len(people))):
            wishes.append(lambda org, seat=(role, person): add_seat(org, *seat))
    for person in people:
        level = random.choice(levels)
        wishes.append(lambda org, one=person, level=level: set_fields(org, one, level=level))
    for wish in wishes:
        org = _after(org, lambda org=org, wish=wish: wish(org))
    return org


def _after(org: Org, wish: Callable[[], Change]) -> Org:
    """The organisation after an edit, or as it was where that is refused."""
    try:
        return org.apply(wish())
    except Rejected:
        return org


def _wish(org: Org, random: Random) -> Change:
    def some(kind: type[Person | Role | Responsibility | Stage]) -> str:
        return random.choice(sorted(one.id for one in org.all(kind)) or ["nothing"])

    doer, decider = org.scheme.doer.letter, org.scheme.decider.letter
    limits = Limits(
        alike_roles=random.choice([0.3, 0.5, 0.8, 1]), responsible=random.choice([1, 2])
    )
    levels = random.choice([("junior", "mid", "senior"), ("Junior", "MID", "", "senior", "vp")])
    wishes: list[Callable[[], Change]] = [
        lambda: assign(org, some(Role), some(Responsibility), random.choice([doer, decider])),
        lambda: assign(org, some(Role), some(Responsibility), doer),
        lambda: unassign(org, some(Role), some(Responsibility)),
        lambda: assign(org, some(Person), some(Responsibility), doer),
        lambda: set_fields(org, some(Person), title=random.choice(TITLES)),
        lambda: set_fields(org, some(Person), title=random.choice(TITLES[:3])),
        lambda: set_fields(org, some(Person), level=random.choice(LEVELS)),
        lambda: set_fields(org, some(Person), level=random.choice(LEVELS[::2])),
        lambda: set_fields(org, some(Responsibility), name=random.choice(WORKS)),
        lambda: set_fields(org, some(Responsibility), effort=random.choice([0, 0.5])),
        lambda: set_fields(org, some(Stage), name=random.choice(WORKS)),
        lambda: set_fields(org, some(Role), level=random.choice(LEVELS)),
        lambda: set_fields(org, some(Role), pay_band=random.choice(["4", "5 ", " 5", ""])),
        lambda: set_fields(org, "settings", limits=limits),
        lambda: set_fields(org, "settings", levels=levels),
    ]
    return random.choice(wishes)()


def plain_words(said: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", said.casefold()))


class Plain:
    """The same from the records alone, with no look-up and nothing kept."""

    def __init__(self, org: Org) -> None:
        self.org = org

    def behind(self, party: str) -> set[str]:
        """The people who are a party."""
        found = {one.id for one in self.org.all(Person) if one.id == party or party in one.teams}
        return found | {
            one.person for one in self.org.all(Seat) if one.role == party and one.person
        }

    def sense(self, held: Assignment) -> str:
        known = [one for one in self.org.scheme.letters if one.letter == held.letter]
        return known[0].sense if known else ""

    def workers(self, work: str) -> set[str]:
        at_work, answering = set[str](), set[str]()
        for held in self.org.all(Assignment):
            if held.responsibility == work and self.sense(held) in ("do", "support"):
                at_work |= self.behind(held.party)
            elif held.responsibility == work and self.sense(held) == "decide":
                answering |= self.behind(held.party)
        return at_work or answering

    def worked_on(self, person: str) -> set[str]:
        return {one.id for one in self.org.all(Responsibility) if person in self.workers(one.id)}

    def mix(self, person: str) -> Mix:
        works = sorted(self.org.all(Responsibility), key=lambda one: one.id)
        done = [one for one in works if person in self.workers(one.id)]
        answered = [
            one
            for one in works
            if one not in done
            and any(
                held.responsibility == one.id
                and self.sense(held) == "decide"
                and person in self.behind(held.party)
                for held in self.org.all(Assignment)
            )
        ]
        guessed = [one for one in done if one.effort]
        weight = sum(one.weight for one in guessed)
        unit = sum(one.effort for one in guessed) / weight if weight else 1.0
        amounts = {one.id: one.effort or one.weight * unit for one in works}
        parts = [(one, amounts[one.id] / len(self.workers(one.id)), False) for one in done]
        parts += [(one, amounts[one.id] * 0.25, True) for one in answered]
        if not any(amount for _, amount, _ in parts):
            parts = [(one, 1.0, answers) for one, _, answers in parts]
        sums: dict[str, float] = {}
        for one, amount, answers in parts:
            stage = self.org.get(Stage, one.stage).name
            shares = judged(one.name, one.skills, stage).shares
            for kind, share in [("coordination", 1.0)] if answers else shares:
                sums[kind] = sums.get(kind, 0.0) + share * amount
        whole = sum(sums.values())
        kinds = tuple(KindShare(kind, part / whole, ()) for kind, part in sums.items() if part)
        return Mix(kinds, 0, 0, (), len(parts))

    def owned(self, role: Role) -> tuple[bool, set[str]]:
        held = [one for one in self.org.all(Assignment) if one.party == role.id]
        does = {one.responsibility for one in held if self.sense(one) in ("do", "support")}
        decides = {one.responsibility for one in held if self.sense(one) == "decide"}
        return bool(does), does or decides

    def alike(self, least: float) -> Iterator[tuple[Role, Role]]:
        in_order = sorted(self.org.all(Role), key=lambda one: (one.rank, one.id))
        for one, other in combinations(in_order, 2):
            (doing, mine), (also, theirs) = self.owned(one), self.owned(other)
            both, either = mine & theirs, mine | theirs
            if doing == also and len(both) >= 2 and len(both) / len(either) >= least:
                yield one, other

    def roles_alike(self) -> list[Found]:
        return [
            (
                (one.id, other.id),
                f"The roles “{one.name}” and “{other.name}” cover nearly the same",
            )
            for one, other in self.alike(self.org.settings.limits.alike_roles)
        ]

    def like_work_unlike_grade(self) -> list[Found]:
        def differ(one: str, other: str) -> bool:
            return bool(one.strip() and other.strip()) and plain_words(one) != plain_words(other)

        return [
            (
                (one.id, other.id),
                f"The roles “{one.name}” and “{other.name}”"
                " do much the same work and are graded otherwise",
            )
            for one, other in self.alike(self.org.settings.limits.alike_roles)
            if differ(one.level, other.level) or differ(one.pay_band, other.pay_band)
        ]

    def title_against_work(self) -> list[Found]:
        found = list[Found]()
        for person in self.org.all(Person):
            promise, mix = promise_of(person.title), self.mix(person.id)
            work = nearest(mix)
            if promise is None or not work or mix.works < 2 or work in promise.fits:
                continue
            if all(likeness(mix, fit) <= likeness(mix, work) - 0.15 for fit in promise.fits):
                said = f"says {person.title}, the work is {ROLE_KINDS[work].work}"
                found.append(((person.id,), f"The title of {person.name} {said}"))
        return found

    def one_title_two_jobs(self) -> list[Found]:
        found = list[Found]()
        with_work = [one for one in self.org.all(Person) if self.worked_on(one.id)]
        works = {one.id: self.worked_on(one.id) for one in with_work}
        kinds = {one.id: nearest(self.mix(one.id)) for one in with_work}
        for title in {plain_words(one.title) for one in with_work} - {""}:
            holders = [one for one in with_work if plain_words(one.title) == title]
            camps = _groups([one.id for one in holders], works)
            told = [{kinds[one] for one in camp} - {""} for camp in camps]
            if any(a and b and not a & b for a, b in combinations(told, 2)):
                first = min(holders, key=by_name)
                rest = sorted(one.id for one in holders if one is not first)
                said = f"The title “{first.title}” stands for different jobs"
                found.append(((first.id, *rest), said))
        return found

    def ladder_with_a_hole(self) -> list[Found]:
        found = list[Found]()
        levels = [one for one in self.org.settings.levels if one]
        held = [
            sorted(
                (p for p in self.org.all(Person) if p.level.casefold() == level.casefold()),
                key=by_name,
            )
            for level in levels
        ]
        if sum(map(len, held)) < 6:
            return []
        for low, high in combinations(range(len(levels)), 2):
            between = levels[low + 1 : high]
            if not (held[low] and held[high] and between) or any(held[low + 1 : high]):
                continue
            below, above = held[low][0], held[high][0]
            names = ", ".join(f"“{one}”" for one in between)
            which = "level" if len(between) == 1 else f"{len(between)} levels"
            said = f"Nobody is on the {which} {names}, between “{below.level}” and “{above.level}”"
            found.append((("settings", *sorted([below.id, above.id])), said))
        return found


def _groups(people: list[str], works: dict[str, set[str]]) -> list[set[str]]:
    """People who share more than a tenth of their work, and who share with these, and so on."""
    groups = [{one} for one in people]
    for one, other in combinations(people, 2):
        if len(works[one] & works[other]) > 0.1 * len(works[one] | works[other]):
            joined = {who for group in groups if group & {one, other} for who in group}
            groups = [group for group in groups if not group & joined] + [joined]
    return groups


def found(org: Org, code: str) -> list[Found]:
    return [(one.subjects, one.message) for one in analyse(org, TODAY, [rule_called(code)])]


@pytest.mark.parametrize("code", CODES)
@given(seed=seeds)
def test_what_is_found_is_what_the_plain_way_finds(code: str, seed: int) -> None:
    org = full_org(seed)
    plain = getattr(Plain(org), rule_called(code).name.replace("-", "_"))
    assert Counter(found(org, code)) == Counter(plain())


@pytest.mark.parametrize("code", CODES)
def test_random_organisations_have_something_to_find_and_something_not(code: str) -> None:
    hits = [len(found(full_org(seed), code)) for seed in range(60)]
    assert len([1 for some in hits if some]) > 4
    assert len([1 for some in hits if not some]) > 4


@given(seeds)
def test_kept_up_by_the_edits_of_a_random_user(seed: int) -> None:
    start = full_org(seed)
    live = LiveAnalysis(start, TODAY)
    for move in random_moves(seed, 15, start):
        live.update(move.before, move.after, move.change)
        assert kept(live) == anew(move.after), move.change


@given(seeds)
def test_kept_up_by_edits_of_titles_and_grades(seed: int) -> None:
    org, random = full_org(seed), Random(seed + 1)
    live = LiveAnalysis(org, TODAY)
    for _ in range(15):
        try:
            change = _wish(org, random)
            after = org.apply(change)
        except Rejected:
            continue
        live.update(org, after, change)
        org = after
        assert kept(live) == anew(org), change


def kept(live: LiveAnalysis) -> Counter[object]:
    return Counter(one for one in live.findings() if one.code in CODES)


def anew(org: Org) -> Counter[object]:
    return Counter(analyse(org, TODAY, [rule_called(code) for code in CODES]))


@given(seeds)
def test_what_stands_under_alike_roles_is_gone_without_either(seed: int) -> None:
    org = full_org(seed)
    many = found_first(org, "RM202")
    for finding in analyse(org, TODAY, [rule_called("RM206")]):
        left = {
            work
            for work in many
            for role in finding.subjects
            if (cut := without(org, role, work)) is None or work in found_first(cut, "RM202")
        }
        assert many & explained(org, finding) == many - left


def without(org: Org, role: str, work: str) -> Org | None:
    """The same where a role does not do a responsibility; None where it does not anyway."""
    doer = org.scheme.doer.letter
    held = {one.letter for one in org.assignments_of(role) if one.responsibility == work}
    return org.apply(unassign(org, role, work)) if doer in held else None


def found_first(org: Org, code: str) -> set[str]:
    return {subjects[0] for subjects, _ in found(org, code)}


def explained(org: Org, finding: Finding) -> set[str]:
    """The responsibilities of which it is explained that many do them."""
    told = rule_called("RM206").explained(Facts(org, TODAY), finding)
    assert {code for code, _ in told} <= {"RM202"}
    return {work for _, work in told}


def test_random_organisations_have_something_under_alike_roles() -> None:
    hits = [
        found_first(org, "RM202") & explained(org, finding)
        for org in map(full_org, range(60))
        for finding in analyse(org, TODAY, [rule_called("RM206")])
    ]
    assert len([1 for some in hits if some]) > 4
    assert len([1 for some in hits if not some]) > 4
