"""Rules about names, skills, deputies, tracks and what has to be there, found the plainest way."""

import re
from collections import Counter
from collections.abc import Callable
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given

from rolemap.analysis.catalogue import rule_called
from rolemap.analysis.engine import LiveAnalysis, analyse
from rolemap.model.change import Change
from rolemap.model.edits.assignments import assign, set_deputy, unassign
from rolemap.model.edits.covering import cover, uncover
from rolemap.model.edits.fields import set_fields
from rolemap.model.edits.people import add_person
from rolemap.model.edits.remove import remove
from rolemap.model.edits.requiring import require
from rolemap.model.edits.responsibilities import add_responsibility, move_responsibility
from rolemap.model.edits.roles import take_seat
from rolemap.model.edits.stages import move_stage
from rolemap.model.errors import Rejected
from rolemap.model.org import Org
from rolemap.model.records import (
    Assignment,
    Limits,
    Person,
    Record,
    Requirement,
    Responsibility,
    Role,
    Seat,
    Stage,
)
from tests.random_edits import START, TODAY, random_moves, random_org, seeds

CODES = ("RM109", "RM110", "RM205", "RM207", "RM503", "RM504", "RM609")

# What the random user calls work, each with the stems of its words.
NAMES = {
    "Monitor the model": "model monitor",
    "Model monitoring": "model monitor",
    "Monitoring of Models": "model monitor",
    "Deploy": "deploy",
    "Deployment": "deploy",
    "Rollback": "rollback",
    "Retrain": "retrain",
    "Decommissioning": "decommiss",
    "Costs": "cost",
}
DEPLOYS = ("Deploy", "Deployment")
TASKS = {"Rollback": "roll back", "Retrain": "retrain", "Decommissioning": "decommission"}
ITEMS = {"mlts-infra-7": "roll back", "stage-maintenance-6": "retrain", "mlts-data-1": None}
SKILLS = ("SQL", "sql ", "Go", "Spark")
ORDER = {task: place for place, task in enumerate(TASKS.values())}

Found = Counter[tuple[tuple[str, ...], str]]


def full_org(seed: int) -> Org:
    """A random organisation with names, skills and tracks such that these rules find something."""
    random = Random(seed)
    org = random_org(seed, 25, START)
    for _ in range(60):
        try:
            org = org.apply(_wish(org, random))
        except Rejected:
            continue
    share = random.choice([0.1, 0.2, 0.5])
    return org.apply(set_fields(org, "settings", limits=Limits(smaller_track=share)))


def _wish(org: Org, random: Random) -> Change:
    def some(*kinds: type[Record]) -> str:
        kind = random.choice(kinds)
        return random.choice(sorted(one.id for one in org.all(kind)) or ["nothing"])

    name, item = random.choice(list(NAMES)), random.choice(list(ITEMS))
    skills = tuple(random.sample(SKILLS, random.randint(0, 2)))
    track = random.choice(["", "research", "development", "development", "development", "both"])
    letter = random.choice(org.scheme.letters).letter
    held = some(Assignment)

    def new_id() -> str:
        return f"{random.getrandbits(60):015x}"

    wishes: list[Callable[[], Change]] = [
        lambda: set_fields(org, some(Responsibility), name=name),
        lambda: set_fields(org, some(Stage), name=random.choice(["Serve", "Deployment"])),
        lambda: add_responsibility(org, some(Stage), name, skills=skills[:1], new_id=new_id),
        lambda: move_responsibility(org, some(Responsibility), some(Stage), None),
        lambda: move_stage(org, some(Stage), None),
        lambda: set_fields(org, some(Responsibility), skills=skills),
        lambda: set_fields(org, some(Person), skills=skills, track=track),
        lambda: set_fields(org, some(Person), capacity=random.choice([0, 0.5, 1])),
        lambda: add_person(org, "Flo", track=track, skills=skills, new_id=new_id),
        lambda: set_fields(org, some(Role), track=track),
        lambda: take_seat(org, some(Role), some(Person), new_id=new_id),
        lambda: assign(org, some(Person, Role), some(Responsibility), letter, new_id=new_id),
        lambda: assign(org, _behind(org, held), _work_of(org, held), letter, new_id=new_id),
        lambda: assign(org, _behind(org, held), _work_of(org, held), letter, new_id=new_id),
        lambda: assign(
            org, some(Person, Role), some(Responsibility), org.scheme.decider.letter, new_id=new_id
        ),
        lambda: set_deputy(org, held, random.choice([None, some(Person)])),
        lambda: unassign(org, some(Person, Role), some(Responsibility)),
        lambda: require(org, item, "Something", new_id=new_id),
        lambda: remove(org, some(Requirement, Seat)),
        lambda: cover(org, some(Responsibility), item),
        lambda: uncover(org, some(Responsibility), item),
    ]
    return random.choice(wishes)()


def _behind(org: Org, held: str) -> str:
    """A role of the person who has a letter, or a person in the role that has it."""
    party = org.get(Assignment, held).party
    other = {one.person: one.role for one in org.all(Seat) if one.person}
    return other.get(party) or {role: one for one, role in other.items()}.get(party) or party


def _work_of(org: Org, held: str) -> str:
    return org.get(Assignment, held).responsibility


class Plain:
    """The same from the records alone, with no look-up and nothing kept."""

    def __init__(self, org: Org) -> None:
        self.org = org
        self.people = list(org.all(Person))
        rank = {stage.id: (stage.rank, stage.id) for stage in org.all(Stage)}
        self.works = sorted(
            org.all(Responsibility), key=lambda work: (*rank[work.stage], work.rank, work.id)
        )
        self.behind = {
            *((one.id, one.id) for one in self.people),
            *((team, one.id) for one in self.people for team in one.teams),
            *((one.role, one.person) for one in org.all(Seat) if one.person),
        }

    def held(self, work: str) -> list[tuple[str, Assignment, str, bool]]:
        """Who has what on it: (person, letter, its sense, whether it is that person's alone)."""
        senses = {one.letter: one.sense for one in self.org.scheme.letters}
        return [
            (person, held, senses.get(held.letter, ""), len(self.in_party(held.party)) == 1)
            for held in self.org.all(Assignment)
            if held.responsibility == work
            for person in self.in_party(held.party)
        ]

    def in_party(self, party: str) -> set[str]:
        return {person for known, person in self.behind if known == party}

    def deciders(self, work: str) -> set[str]:
        return {person for person, _, sense, _ in self.held(work) if sense == "decide"}

    def at_work(self, work: str) -> set[str]:
        working = {one.letter for one in self.org.scheme.letters if one.works}
        do = {person for person, held, _, _ in self.held(work) if held.letter in working}
        return do or self.deciders(work)

    def no_way_back(self) -> Found:
        there = {TASKS.get(work.name) for work in self.works}
        there |= {ITEMS.get(item) for work in self.works for item in work.covers}
        missing = sorted({*TASKS.values()} - there, key=lambda task: ORDER[str(task)])
        for stage in sorted(self.org.all(Stage), key=lambda one: (one.rank, one.id)):
            names = [work.name for work in self.works if work.stage == stage.id]
            if missing and names and {stage.name, *names} & {*DEPLOYS}:
                what = ", ".join(map(str, missing))
                said = f"“{stage.name}” deploys, and nobody is named to {what}"
                return Counter([((stage.id,), said)])
        return Counter()

    def required_not_owned(self) -> Found:
        found = Found()
        for known in self.org.all(Requirement):
            works = [work.id for work in self.works if known.item in work.covers]
            if any(self.deciders(work) for work in works):
                continue
            said = "required, and nobody answers for it" if works else "required and not on the map"
            found[(known.id, *sorted(works)), f"“{known.name}” is {said}"] += 1
        return found

    def one_work_two_names(self) -> Found:
        found = Found()
        groups: dict[str, list[Responsibility]] = {}
        for work in sorted(self.works, key=lambda one: (one.stage, one.rank, one.id)):
            groups.setdefault(plainly(work.name), []).append(work)
        for stems, group in groups.items():
            for place, work in enumerate(group if stems else ()):
                # The first of them, or else the one before it.
                for other in (group[0], group[place - 1]) if place else ():
                    if work.stage == other.stage or work.name != other.name:
                        said = f"“{other.name}” and “{work.name}” may be the same work"
                        found[(other.id, work.id), said] += 1
                        break
        return found

    def two_letters(self) -> Found:
        found = Found()
        for work in self.works:
            for person in self.people:
                letters = {
                    held.letter
                    for one, held, sense, alone in self.held(work.id)
                    if one == person.id and alone and sense not in ("", "inform")
                }
                if any(
                    not self.org.scheme.may_share_cell(one, other)
                    for one in letters
                    for other in letters - {one}
                ):
                    found[(work.id, person.id), ""] += 1
        return found

    def one_who_could(self) -> Found:
        found = Found()
        for work in self.works:
            wanted = {re.sub(r"\s", "", skill).casefold() for skill in work.skills} - {""}
            masters = [
                one.id
                for one in self.people
                if wanted <= {re.sub(r"\s", "", skill).casefold() for skill in one.skills}
            ]
            at_work = self.at_work(work.id)
            perhaps = {one.id for one in self.people if not one.skills and one.id in at_work}
            if wanted and masters and len({*masters, *perhaps}) == 1:
                name = self.org.get(Person, masters[0]).name
                found[(work.id, masters[0]), f"Only {name} could do “{work.name}”"] += 1
        return found

    def no_deputy(self) -> Found:
        alone: set[str] = set()
        for work in self.works:
            deciders = self.deciders(work.id)
            deputies = {
                held.deputy for _, held, sense, _ in self.held(work.id) if sense == "decide"
            }
            if len(deciders) == 1 and deputies <= {None, *deciders}:
                alone |= deciders
        if not alone:
            return Counter()
        said = f"{len(alone)} people are accountable, and nobody stands in for them"
        if len(alone) == 1:
            said = f"{self.org.get(Person, *alone).name} is accountable, and nobody stands in"
        return Counter([(("settings", *sorted(alone)), said)])

    def tracks_out_of_balance(self) -> Found:
        time = {"research": Fraction(), "development": Fraction()}
        on: dict[str, set[str]] = {"research": set(), "development": set()}
        known = Fraction()
        told = 0
        for person in self.people:
            seats = [one for one in self.org.all(Seat) if one.person == person.id]
            tracks = [(self.org.get(Role, one.role).track, Fraction(one.share)) for one in seats]
            parts = [(person.track, Fraction(1))] if person.track else tracks
            parts = [
                one for one in parts if one[0] in ("research", "development", "both") if one[1]
            ]
            capacity = Fraction(person.capacity)
            if not parts or not capacity:
                continue
            told, known = told + 1, known + capacity
            whole = sum(share for _, share in parts)
            for track, share in parts:
                both = track == "both"
                for one in time if both else [track]:
                    time[one] += capacity * share / whole / (2 if both else 1)
                    on[one].add(person.id)
        whole = sum(Fraction(one.capacity) for one in self.people)
        if told < 6 or known < whole / 2:
            return Counter()
        smaller = "research" if time["research"] <= time["development"] else "development"
        larger = "development" if smaller == "research" else "research"
        share = time[smaller] / known
        limit = self.org.settings.limits.smaller_track
        if not share or share > Fraction(limit) - Fraction(1, 10**6):
            return Counter()
        percent = round(100 * float(share))
        said = f"Next to no {smaller}: {percent} % of the time, the rest is {larger}"
        return Counter([(("settings", *sorted(on[smaller])), said)])


def plainly(name: str) -> str:
    """The words of a name without their endings, in the order of the alphabet."""
    if name in NAMES:
        return NAMES[name]
    words = re.findall(r"[^\W_]+", name.casefold())
    return " ".join(sorted(words))


def found(org: Org, code: str) -> Found:
    findings = analyse(org, TODAY, [rule_called(code)])
    return Counter((one.subjects, "" if code == "RM207" else str(one.message)) for one in findings)


@pytest.mark.parametrize("code", CODES)
@given(seed=seeds)
def test_what_is_found_is_what_the_plain_way_finds(code: str, seed: int) -> None:
    org = full_org(seed)
    plain = getattr(Plain(org), rule_called(code).name.replace("-", "_"))
    assert found(org, code) == plain()


@pytest.mark.parametrize("code", CODES)
def test_random_organisations_have_something_to_find_and_something_not(code: str) -> None:
    hits = [sum(found(full_org(seed), code).values()) for seed in range(120)]
    assert len([1 for some in hits if some]) > 4
    assert len({*hits}) > 1


@given(seeds)
def test_kept_up_by_the_edits_of_a_random_user(seed: int) -> None:
    start = full_org(seed)
    live = LiveAnalysis(start, TODAY)
    for move in random_moves(seed, 15, start):
        live.update(move.before, move.after, move.change)
        assert kept(live) == anew(move.after), move.change


@given(seeds)
def test_kept_up_by_edits_of_what_these_rules_read(seed: int) -> None:
    org, random = full_org(seed), Random(seed + 1)
    live = LiveAnalysis(org, TODAY)
    for _ in range(20):
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
