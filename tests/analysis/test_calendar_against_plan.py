"""The rule that holds a calendar against the plan: where it begins to speak, and the plain way."""

from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given

from rolemap.analysis.catalogue import rule_called
from rolemap.analysis.engine import LiveAnalysis, analyse
from rolemap.analysis.facts import Facts
from rolemap.analysis.workload import load_of
from rolemap.formats.notation import parse
from rolemap.model.change import Change
from rolemap.model.edits.assignments import assign, unassign
from rolemap.model.edits.fields import set_fields
from rolemap.model.edits.on_call import replace_turns
from rolemap.model.edits.remove import remove
from rolemap.model.errors import Rejected
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Limits, OnCall, Person, Responsibility, Seat, Turn
from tests.random_edits import START, TODAY, random_moves, random_org, seeds

PLAN = """
    stage Serve; responsibility Pager in Serve (on call: {on_call})
    person Ana; person Ben; Ana is A+R on Pager; Ben is R on Pager
"""
PERIOD = " in shifts of {shift} hours from 2026-01-05 until {until}"


def said(org: Org) -> list[str]:
    return sorted(str(one.message) for one in analyse(org, TODAY, [rule_called("RM702")]))


def turns(ana: float, ben: float, behind: str = "", on_call: str = "1 slot + 80 hours") -> Org:
    lines = [
        f"{who} carries the pager of Pager {hours} hours a week{behind}"
        for who, hours in (("Ana", ana), ("Ben", ben))
    ]
    return parse(PLAN.format(on_call=on_call) + "\n".join(lines))


@pytest.mark.parametrize(
    ("ana", "ben", "who"),
    [
        (40, 40, ""),
        (53.2, 26.8, ""),  # a third, exactly
        (53.3, 26.7, "Ana Ben"),
        (53.3, 28, "Ana"),
        (80, 0, "Ana Ben"),
        (40, 38.5, ""),
    ],
)
def test_hours_are_far_from_the_share_from_a_third_on(ana: float, ben: float, who: str) -> None:
    found = said(turns(ana, ben))
    assert [one.split()[0] for one in found if "covered" not in one] == who.split()


@pytest.mark.parametrize(("ana", "is_said"), [(9, False), (9.1, True)])
def test_four_hours_a_week_are_only_a_swap(ana: float, is_said: bool) -> None:
    org = turns(ana, 10, on_call="1 slot + 10 hours")
    assert any("Ana" in one for one in said(org)) == is_said


@pytest.mark.parametrize(
    ("until", "shift", "is_said"),
    [
        ("2026-03-01", 168, False),  # eight weeks: one of them is 21 hours a week
        ("2026-03-08", 168, True),  # nine: 18.7
        ("2026-01-11", 24, False),
        ("2026-01-11", 18, True),
        ("2026-03-08", 10_000, True),  # somebody who is always on call has turns of a week
        ("2026-01-05", 168, False),
    ],
)
def test_one_turn_more_or_less_is_nobodys_doing(until: str, shift: int, is_said: bool) -> None:
    org = turns(60, 20, PERIOD.format(shift=shift, until=until))
    assert bool(said(org)) == is_said


@pytest.mark.parametrize(
    ("ana", "ben", "on_call", "expected"),
    [
        (40, 38.5, "1 slot + 80 hours", []),
        (40, 38.4, "1 slot + 80 hours", ["“Pager” is covered 78.4 of 80 hours a week"]),
        (80, 77, "2 slots + 80 hours", []),
        (80, 76.9, "2 slots + 80 hours", ["“Pager” is covered 156.9 of 160 hours a week"]),
        (90, 90, "1 slot + 168 hours", []),
    ],
)
def test_hours_in_which_nobody_is_there(
    ana: float, ben: float, on_call: str, expected: list[str]
) -> None:
    assert said(turns(ana, ben, on_call=on_call)) == expected


def test_who_is_only_in_the_plan_or_only_in_the_calendar() -> None:
    org = parse(
        PLAN.format(on_call="1 slot + 80 hours")
        + "person Cem; Cem is C on Pager; Cem carries the pager of Pager 40 hours a week;"
        "Ana carries the pager of Pager 40 hours a week"
    )
    assert said(org) == [
        "Ben is to be on call for “Pager”, and no calendar says so",
        "Cem is on call for “Pager”, and the plan does not say so",
    ]


def test_what_is_not_kept_on_call_may_have_a_calendar() -> None:
    org = parse(
        "stage Serve; responsibility Pager in Serve; person Ana;"
        "Ana carries the pager of Pager 40 hours a week"
    )
    assert said(org) == ["“Pager” has a calendar of who is on call, and the plan keeps nobody"]
    assert said(org.apply(set_fields(org, "turn-1", hours=0))) == said(org)


def test_calendars_of_the_same_rota_are_added_up() -> None:
    org = turns(20, 40)
    more = replace_turns(org, "responsibility-pager", "Nights", {"person-ana": 20.0})
    assert said(org)
    assert said(org.apply(more)) == []


def test_hours_in_a_calendar_are_no_planned_time() -> None:
    org = turns(168, 0)
    ana = org.get(Person, "person-ana")
    planned = load_of(Facts(org, TODAY), ana).planned
    assert planned == pytest.approx(40 / 168, abs=1e-6)


def test_a_calendar_that_says_the_same_changes_nothing() -> None:
    org = turns(20, 40)
    again = {turn.person: turn.hours for turn in org.all(Turn)}
    assert not replace_turns(org, "responsibility-pager", "", again)
    gone = org.apply(replace_turns(org, "responsibility-pager", "", {}))
    assert not gone.count(Turn)


# The plain way.


def full_org(seed: int) -> Org:
    random = Random(seed)
    org = random_org(seed, 40, START)
    for _ in range(40):
        try:
            org = org.apply(_wish(org, random))
        except Rejected:
            continue
    gap = random.choice([0.1, 0.33, 0.8, 1])
    return org.apply(set_fields(org, "settings", limits=Limits(calendar_gap=gap)))


def _wish(org: Org, random: Random) -> Change:
    def some(*kinds: type) -> str:
        found = sorted(one.id for kind in kinds for one in org.all(kind))
        return random.choice(found or ["nothing"])

    def new_id() -> str:
        return f"{random.getrandbits(60):015x}"

    on_call = [OnCall(slots=random.randint(1, 2), hours=random.choice([10, 80, 168])), None]
    work = some(Responsibility)
    held = sorted(one.party for one in org.assignments_on(work))
    people = [who for who in (*held, some(Person)) if org.look(Person, who)]
    since = date(2026, 1, 5) + timedelta(days=random.randint(0, 9))
    hours = {who: random.choice([0, 3, 27, 40, 56, 84, 168]) for who in people}
    period = {"shift": random.choice([0, 8, 168, 900]), "since": random.choice([since, None])}
    until = since + timedelta(days=random.randint(0, 80))
    wishes: list[Callable[[], Change]] = [
        lambda: set_fields(org, work, on_call=random.choice([*on_call[:1] * 4, None])),
        lambda: replace_turns(org, work, "A", hours, new_id=new_id, until=until, **period),
        lambda: replace_turns(org, work, random.choice("AB"), hours, new_id=new_id),
        lambda: replace_turns(org, work, "A", {}),
        lambda: assign(org, some(Person), work, org.scheme.doer.letter, new_id=new_id),
        lambda: unassign(org, some(Person), work),
        lambda: set_fields(org, some(Person), name=random.choice(["Zoe", "Yan"])),
        lambda: remove(org, some(Turn, Person)) if random.random() < 0.2 else Change(),
    ]
    return random.choice(wishes)()


def plainly(org: Org) -> Counter[tuple[str, ...]]:
    """The subjects of all findings, from the records alone."""
    found = Counter[tuple[str, ...]]()
    for work in org.all(Responsibility):
        turns = [one for one in org.all(Turn) if one.responsibility == work.id]
        if not turns:
            continue
        on_call = work.on_call
        if on_call is None:
            found[(work.id,)] += 1
            continue
        hours = Counter[str]()
        for one in turns:
            hours[one.person] += Fraction(one.hours)  # type: ignore[assignment]
        planned = at_work(org, work.id)
        found.update((work.id, who) for who in +hours if who not in planned)
        all_hours = Fraction(on_call.slots) * Fraction(on_call.hours)
        for who in planned:
            share = all_hours / len(planned)
            off = abs(hours[who] - share)
            gap = Fraction(org.settings.limits.calendar_gap) * share
            far = off > gap + Fraction(1, 10**6) or not hours[who]
            if far and off > max(4, one_turn(turns)) + Fraction(1, 10**6):
                found[(work.id, who)] += 1
        if all_hours - sum(hours.values()) > Fraction(3, 2) * on_call.slots:
            found[(work.id,)] += 1
    return found


def one_turn(turns: list[Turn]) -> Fraction:
    first = [one.since for one in turns if one.since]
    last = [one.until for one in turns if one.until]
    if not first or not last:
        return Fraction(0)
    days = max(7, (max(last) - min(first)).days + 1)
    return min(Fraction(168), max(Fraction(one.shift) for one in turns)) * 7 / days


def at_work(org: Org, work: str) -> set[str]:
    senses = {one.letter: (one.works, one.sense) for one in org.scheme.letters}
    held = [
        (who, *senses.get(one.letter, (False, "")))
        for one in org.all(Assignment)
        if one.responsibility == work
        for who in behind(org, one.party)
    ]
    do = {who for who, works, _ in held if works}
    return do or {who for who, _, sense in held if sense == "decide"}


def behind(org: Org, party: str) -> set[str]:
    found = {one.id for one in org.all(Person) if party in (one.id, *one.teams)}
    return found | {one.person for one in org.all(Seat) if one.role == party and one.person}


def found(org: Org) -> Counter[tuple[str, ...]]:
    return Counter(one.subjects for one in analyse(org, TODAY, [rule_called("RM702")]))


@given(seeds)
def test_what_is_found_is_what_the_plain_way_finds(seed: int) -> None:
    org = full_org(seed)
    assert found(org) == plainly(org)


def test_random_organisations_have_something_to_find_and_something_not() -> None:
    every = [found(full_org(seed)) for seed in range(60)]
    assert {len(one) for some in every for one in some} == {1, 2}
    assert min(map(len, every)) < max(map(len, every))


@given(seeds)
def test_kept_up_by_edits(seed: int) -> None:
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
    for move in random_moves(seed, 10, org):
        live.update(move.before, move.after, move.change)
        assert kept(live) == anew(move.after), move.change


def kept(live: LiveAnalysis) -> Counter[object]:
    return Counter(one for one in live.findings() if one.code == "RM702")


def anew(org: Org) -> Counter[object]:
    return Counter(analyse(org, TODAY, [rule_called("RM702")]))
