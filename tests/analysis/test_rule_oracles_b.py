"""Rules about vacancies, duty, spread and team sizes against the plainest way to find the same."""

from collections import Counter
from collections.abc import Callable
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given

from rolemap.analysis.catalogue import rule_called
from rolemap.analysis.engine import LiveAnalysis, analyse
from rolemap.analysis.facts import Facts
from rolemap.analysis.workload import rota_needed
from rolemap.model.change import Change
from rolemap.model.edits.assignments import assign
from rolemap.model.edits.fields import set_fields
from rolemap.model.edits.people import add_person
from rolemap.model.edits.roles import add_seat
from rolemap.model.errors import Rejected
from rolemap.model.org import Org
from rolemap.model.records import (
    Assignment,
    Limits,
    OnCall,
    Person,
    Responsibility,
    Role,
    Seat,
    Stage,
    Team,
)
from tests.random_edits import START, TODAY, random_moves, random_org, seeds

CODES = ("RM108", "RM302", "RM303", "RM602", "RM605")


def full_org(seed: int) -> Org:
    """A random organisation with seats, duty and limits such that these rules have something."""
    random = Random(seed)
    org = random_org(seed, 60, _with_limits(START, random))
    for _ in range(30):
        try:
            org = org.apply(_wish(org, random))
        except Rejected:
            continue
    return _with_limits(org, random)


def _with_limits(org: Org, random: Random) -> Org:
    limits = Limits(
        on_call_share=random.choice([0.1, 0.25, 0.25, 0.5, 1]),
        stages=random.randint(1, 3),
        team_smallest=random.randint(1, 3),
        team_largest=random.randint(1, 4),
    )
    return org.apply(set_fields(org, "settings", limits=limits))


def _wish(org: Org, random: Random) -> Change:
    def some(kind: type[Person | Role | Responsibility | Seat | Stage]) -> str:
        return random.choice(sorted(one.id for one in org.all(kind)) or ["nothing"])

    on_call = OnCall(hours=random.choice([21, 42, 84, 168]), sites=random.randint(1, 2))
    wishes: list[Callable[[], Change]] = [
        lambda: assign(org, some(Role), some(Responsibility), org.scheme.decider.letter),
        lambda: assign(org, some(Person), some(Responsibility), random.choice("RRCI")),
        lambda: assign(org, some(Person), some(Responsibility), org.scheme.doer.letter),
        lambda: add_seat(org, some(Role), share=random.choice([0, 0.5, 1])),
        lambda: add_seat(org, some(Role), some(Person), share=random.choice([0.5, 1])),
        lambda: set_fields(org, some(Seat), notes=random.choice(["", " ", "from May"])),
        lambda: set_fields(org, some(Responsibility), on_call=on_call),
        lambda: set_fields(org, some(Stage), across=random.random() < 0.3),
    ]
    return random.choice(wishes)()


class Plain:
    """The same from the records alone, with no look-up and nothing kept."""

    def __init__(self, org: Org) -> None:
        self.org = org
        self.limits = org.settings.limits

    def behind(self, party: str) -> set[str]:
        """The people who are a party."""
        found = {one.id for one in self.org.all(Person) if one.id == party or party in one.teams}
        return found | {
            one.person for one in self.org.all(Seat) if one.role == party and one.person
        }

    def sense(self, held: Assignment) -> str:
        known = [one for one in self.org.scheme.letters if one.letter == held.letter]
        return known[0].sense if known else ""

    def held_by(self, person: str) -> list[Assignment]:
        return [one for one in self.org.all(Assignment) if person in self.behind(one.party)]

    def rota(self, work: str) -> set[str]:
        on_it = [one for one in self.org.all(Assignment) if one.responsibility == work]
        at_work, answering = set[str](), set[str]()
        for held in on_it:
            if self.sense(held) in ("do", "support"):
                at_work |= self.behind(held.party)
            elif self.sense(held) == "decide":
                answering |= self.behind(held.party)
        return at_work or answering

    def filled_vacancy(self) -> dict[str, str]:
        found = dict[str, str]()
        works = {one.id: one for one in self.org.all(Responsibility)}
        for role in self.org.all(Role):
            seats = [one for one in self.org.all(Seat) if one.role == role.id]
            most = max([one.share for one in seats if one.person], default=-1)
            idle = [one for one in seats if not one.person and one.share <= most]
            count = len([one for one in idle if one.notes.strip() == ""])
            mine = [one for one in self.org.all(Assignment) if one.party == role.id]
            answers = any(self.sense(one) == "decide" for one in mine)
            called = any(
                self.sense(one) in ("do", "support") and works[one.responsibility].on_call
                for one in mine
            )
            if count == 1 and answers and not called:
                found[role.id] = f"The vacancy in the role “{role.name}” looks forgotten"
            elif count and answers and not called:
                found[role.id] = f"{count} vacancies in the role “{role.name}” look forgotten"
        return found

    def on_call_too_often(self) -> dict[str, str]:
        found = dict[str, str]()
        for person in self.org.all(Person):
            time = Fraction(0)
            for work in self.org.all(Responsibility):
                people = self.rota(work.id)
                if work.on_call and person.id in people:
                    hours = work.on_call.slots * Fraction(work.on_call.hours)
                    time += hours / 168 / len(people)
            # A millionth of the time is no time.
            if time > Fraction(self.limits.on_call_share) + Fraction(1, 10**6):
                share = f"{round(float(time) * 100, 1):g}"
                found[person.id] = f"{person.name} is on call {share} % of the time"
        return found

    def spread_thin(self) -> dict[str, str]:
        found = dict[str, str]()
        for person in self.org.all(Person):
            does = {
                one.responsibility for one in self.held_by(person.id) if self.sense(one) == "do"
            }
            works = [one for one in self.org.all(Responsibility) if one.id in does]
            in_line = {one.id for one in self.org.all(Stage) if not one.across}
            count = len({one.stage for one in works} & in_line)
            if count > self.limits.stages:
                found[person.id] = f"{person.name} does work in {count} stages"
        return found

    def only_asked_and_told(self) -> dict[str, str]:
        managers = {one for person in self.org.all(Person) for one in person.managers}
        deputies = {held.deputy for held in self.org.all(Assignment)}
        return {
            person.id: f"{person.name} is only asked and told"
            for person in self.org.all(Person)
            if (held := self.held_by(person.id))
            and all(self.sense(one) in ("consult", "inform") for one in held)
            and person.id not in managers | deputies
        }

    def team_size(self) -> dict[str, str]:
        found = dict[str, str]()
        for team in self.org.all(Team):
            count = len([one for one in self.org.all(Person) if team.id in one.teams])
            if count and not self.limits.team_smallest <= count <= self.limits.team_largest:
                members = "one member" if count == 1 else f"{count} members"
                found[team.id] = f"The team “{team.name}” has {members}"
        return found


def found(org: Org, code: str) -> dict[str, str]:
    findings = analyse(org, TODAY, [rule_called(code)])
    assert len({one.subjects[0] for one in findings}) == len(findings)
    return {one.subjects[0]: one.message for one in findings}


@pytest.mark.parametrize("code", CODES)
@given(seed=seeds)
def test_what_is_found_is_what_the_plain_way_finds(code: str, seed: int) -> None:
    org = full_org(seed)
    plain = getattr(Plain(org), rule_called(code).name.replace("-", "_"))
    assert found(org, code) == plain()


@pytest.mark.parametrize("code", CODES)
def test_random_organisations_have_something_to_find_and_something_not(code: str) -> None:
    orgs = [full_org(seed) for seed in range(40)]
    about = rule_called(code).about
    hits = [(len(found(org, code)), org.count(about)) for org in orgs]
    assert len([1 for some, _ in hits if some]) > 4
    assert len([1 for some, whole in hits if some < whole]) > 4


@given(seeds)
def test_kept_up_by_the_edits_of_a_random_user(seed: int) -> None:
    start = full_org(seed)
    live = LiveAnalysis(start, TODAY)
    rules = [rule_called(code) for code in CODES]
    for move in random_moves(seed, 25, start):
        live.update(move.before, move.after, move.change)
        kept = [one for one in live.findings() if one.code in CODES]
        assert Counter(kept) == Counter(analyse(move.after, TODAY, rules)), move.change


@given(seeds)
def test_with_enough_people_on_the_rota_what_stands_under_it_is_gone(seed: int) -> None:
    org = full_org(seed)
    rule = rule_called("RM106")
    for finding in analyse(org, TODAY, [rule]):
        facts = Facts(org, TODAY)
        after = _filled_up(org, finding.subjects[0])
        assert finding.subjects[0] not in found(after, "RM106")
        often = found(after, "RM302").keys() & set(finding.subjects[1:])
        explained = {one for code, one in rule.explained(facts, finding) if code == "RM302"}
        assert explained == set(finding.subjects[1:]) - often


def _filled_up(org: Org, work: str) -> Org:
    """As many new people on a rota as it lacks."""
    facts = Facts(org, TODAY)
    on_call = org.get(Responsibility, work).on_call
    assert on_call is not None
    on_it = facts.workers(work)
    letter = org.scheme.doer.letter
    named = [one for one in on_it if not any(duty.works for duty in facts.duties(work))]
    for number in range(rota_needed(facts, on_call) - len(on_it)):
        new_id = f"new-{number}"
        org = org.apply(add_person(org, f"New {number}", new_id=lambda new_id=new_id: new_id))
        org = org.apply(assign(org, new_id, work, letter))
    for person in named:  # who only answered for it is not taken to do it any more
        org = org.apply(assign(org, person.id, work, letter))
    return org
