"""Rules about people and risk against the plainest way to find the same."""

from collections import Counter
from collections.abc import Callable
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given

from rolemap.analysis.catalogue import rule_called
from rolemap.analysis.engine import LiveAnalysis, analyse
from rolemap.analysis.facts import Facts
from rolemap.model.change import Change
from rolemap.model.edits.assignments import assign, set_deputy
from rolemap.model.edits.fields import set_fields
from rolemap.model.edits.reporting import report_to
from rolemap.model.edits.responsibilities import add_responsibility
from rolemap.model.errors import Rejected
from rolemap.model.org import Org
from rolemap.model.records import (
    Assignment,
    Limits,
    OnCall,
    Person,
    Record,
    Responsibility,
    Role,
    Seat,
    Stage,
)
from tests.random_edits import START, TODAY, random_moves, random_org, seeds

CODES = ("RM304", "RM305", "RM505", "RM603", "RM604")
LEVELS = ("simple", "complicated", "complex")
WORKS = ("do", "support")


def full_org(seed: int) -> Org:
    """A random organisation with lines, letters and limits such that these rules find something."""
    random = Random(seed)
    org = random_org(seed, 40, _with_limits(START, random))
    # Half of them stand in one line at first, so that there is somebody two levels up.
    line = sorted(one.id for one in org.all(Person))[:4] if random.random() < 0.5 else []
    for upper, lower in zip(line, line[1:], strict=False):
        org = org.apply(set_fields(org, lower, managers=(upper,)))
    for _ in range(45):
        try:
            org = org.apply(_wish(org, random))
        except Rejected:
            continue
    return _with_limits(org, random)


def _with_limits(org: Org, random: Random) -> Org:
    limits = Limits(
        accountable_share=random.choice([0.1, 0.2, 0.3, 0.4]),
        simple_domains=random.randint(0, 2),
        complicated_domains=random.randint(0, 2),
        reports=random.randint(1, 2),
        opens=random.randint(1, 3),
    )
    return org.apply(set_fields(org, "settings", limits=limits))


def _wish(org: Org, random: Random) -> Change:
    def some(*kinds: type[Record]) -> str:
        kind = random.choice(kinds)
        return random.choice(sorted(one.id for one in org.all(kind)) or ["nothing"])

    decider, doer = org.scheme.decider.letter, org.scheme.doer.letter
    on_call = random.choice([None, OnCall()])
    level = random.choice(["", "unheard of", *LEVELS])
    wishes: list[Callable[[], Change]] = [
        lambda: assign(org, some(Person, Person, Role), some(Responsibility), decider),
        lambda: assign(org, some(Person, Person, Role), some(Responsibility), doer),
        lambda: set_deputy(org, some(Assignment), some(Person)),
        lambda: set_fields(org, some(Responsibility), complexity=level, on_call=on_call),
        lambda: add_responsibility(org, some(Stage), "More", complexity=level),
        lambda: report_to(org, some(Person), some(Person)),
        # The verbs refuse circles; a file may hold them.
        lambda: set_fields(org, some(Person), managers=tuple({some(Person), some(Person)})),
    ]
    return random.choice(wishes)()


class Plain:
    """The same from the records alone, with no look-up and nothing kept."""

    def __init__(self, org: Org) -> None:
        self.org = org
        self.limits = org.settings.limits
        self.works = list(org.all(Responsibility))
        seats = [(one.role, one.person) for one in org.all(Seat) if one.person]
        self.behind = {
            *((one.id, one.id) for one in org.all(Person)),
            *((team, one.id) for one in org.all(Person) for team in one.teams),
            *seats,
        }

    def held(self, work: str) -> list[tuple[str, str, str | None]]:
        """Who has what on it, and who stands in: (person, sense, deputy)."""
        senses = {one.letter: one.sense for one in self.org.scheme.letters}
        return [
            (person, senses.get(held.letter, ""), held.deputy)
            for held in self.org.all(Assignment)
            if held.responsibility == work
            for party, person in self.behind
            if party == held.party
        ]

    def has(self, work: str, *senses: str) -> set[str]:
        return {person for person, sense, _ in self.held(work) if sense in senses}

    def at_work(self, work: str) -> set[str]:
        return self.has(work, *WORKS) or self.has(work, "decide")

    def most_answers(self) -> dict[str, str]:
        found = dict[str, str]()
        if len(self.works) < 10:
            return {}
        for person in self.org.all(Person):
            mine = [one for one in self.works if person.id in self.has(one.id, "decide")]
            share = Fraction(len(mine), len(self.works))
            # A millionth of it is nothing.
            if share > Fraction(self.limits.accountable_share) + Fraction(1, 10**6):
                percent = round(100 * len(mine) / len(self.works))
                found[person.id] = f"{person.name} answers for {percent} % of all responsibilities"
        return found

    def cognitive_load(self) -> dict[str, str]:
        found = dict[str, str]()
        for person in self.org.all(Person):
            does = [
                one.complexity
                for one in self.works
                if person.id in self.has(one.id, "do")
                or (not self.has(one.id, *WORKS) and person.id in self.has(one.id, "decide"))
            ]
            simple, complicated, complex_ = (does.count(level) for level in LEVELS)
            if complex_ > 1:
                said = f"does {complex_} complex things at a time"
            elif complex_ and simple + complicated:
                said = "does complex work and other work beside it"
            elif complicated > self.limits.complicated_domains:
                said = _so_many(complicated, "complicated")
            elif simple > self.limits.simple_domains:
                said = _so_many(simple, "simple")
            else:
                continue
            found[person.id] = f"{person.name} {said}"
        return found

    def opened(self, person: str) -> set[str]:
        """What nobody is left to do without a person, though it is done with it."""
        return {work.id for work in self.works if self._opens(work, person)}

    def _opens(self, work: Responsibility, leaving: str) -> bool:
        # Those who stand in take the place of who leaves.
        after = [
            (deputy if person == leaving and deputy else person, sense)
            for person, sense, deputy in self.held(work.id)
        ]
        left = [(person, sense) for person, sense in after if person != leaving]
        if self.has(work.id, "do") and not [one for one in left if one[1] == "do"]:
            return True
        if [one for one in left if one[1] in ("decide", *WORKS)]:
            return False
        paged = work.on_call is not None and bool(self.at_work(work.id))
        return paged or bool(self.has(work.id, "decide"))

    def hangs_on_one(self) -> dict[str, str]:
        found = dict[str, str]()
        for person in self.org.all(Person):
            count = len(self.opened(person.id))
            if count >= self.limits.opens:
                what = "one responsibility" if count == 1 else f"{count} responsibilities"
                found[person.id] = f"Without {person.name}, {what} would stand open"
        return found

    def span_of_control(self) -> dict[str, str]:
        found = dict[str, str]()
        for person in self.org.all(Person):
            count = sum(
                person.id in one.managers for one in self.org.all(Person) if one.id != person.id
            )
            if count > self.limits.reports:
                found[person.id] = f"{count} people report to {person.name}"
        return found

    def accountable_too_high(self) -> dict[str, str]:
        found = dict[str, str]()
        for work in self.works:
            deciders, doers = self.has(work.id, "decide"), self.has(work.id, "do")
            if len(deciders) != 1 or not doers or deciders & self.at_work(work.id):
                continue
            (decider,) = deciders
            steps = [self.steps(one, decider) for one in doers]
            if all(one is not None and one >= 2 for one in steps):
                found[work.id] = (
                    f"{self.org.get(Person, decider).name} answers for “{work.name}” "
                    "from two or more levels above those who do it"
                )
        return found

    def steps(self, lower: str, upper: str) -> int | None:
        """How many managers up one stands above another; None where it does not."""
        level = {lower}
        for number in range(self.org.count(Person) + 1):
            if upper in level:
                return number
            level = {one for person in level for one in self.org.get(Person, person).managers}
        return None


def _so_many(count: int, level: str) -> str:
    return f"does a {level} thing" if count == 1 else f"does {count} {level} things"


def found(org: Org, code: str) -> dict[str, str]:
    findings = analyse(org, TODAY, [rule_called(code)])
    assert len({one.subjects[0] for one in findings}) == len(findings)
    return {one.subjects[0]: str(one.message) for one in findings}


@pytest.mark.parametrize("code", CODES)
@given(seed=seeds)
def test_what_is_found_is_what_the_plain_way_finds(code: str, seed: int) -> None:
    org = full_org(seed)
    plain = getattr(Plain(org), rule_called(code).name.replace("-", "_"))
    assert found(org, code) == plain()


@pytest.mark.parametrize("code", CODES)
def test_random_organisations_have_something_to_find_and_something_not(code: str) -> None:
    orgs = [full_org(seed) for seed in range(80)]
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
def test_kept_up_by_edits_of_what_these_rules_read(seed: int) -> None:
    org = full_org(seed)
    live = LiveAnalysis(org, TODAY)
    rules = [rule_called(code) for code in CODES]
    random = Random(seed)
    for _ in range(25):
        try:
            change = _wish(org, random)
            after = org.apply(change)
        except Rejected:
            continue
        live.update(org, after, change)
        org = after
        kept = [one for one in live.findings() if one.code in CODES]
        assert Counter(kept) == Counter(analyse(org, TODAY, rules)), change


@given(seeds)
def test_what_lies_in_the_stage_of_a_finding_stands_under_it(seed: int) -> None:
    org = full_org(seed)
    rule = rule_called("RM501")
    plain = Plain(org)
    stages = {work.id: work.stage for work in plain.works}
    for finding in analyse(org, TODAY, [rule]):
        stage, *leaving = finding.subjects
        inside = {
            ("RM505", one)
            for one in leaving
            if {stages[work] for work in plain.opened(one)} <= {stage}
        }
        assert set(rule.explained(Facts(org, TODAY), finding)) == inside
