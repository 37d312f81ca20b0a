"""The metrics: each against the plainest way to count the same, and what they mean."""

from collections.abc import Callable
from math import isclose
from pathlib import Path
from random import Random
from statistics import median
from typing import TypeAlias

import pytest
from hypothesis import given

from rolemap.analysis.coverage import ItemList
from rolemap.analysis.facts import Facts
from rolemap.analysis.flow import longest_path
from rolemap.analysis.graph import bus_factor, work_in
from rolemap.analysis.metric import Metric, Metrics
from rolemap.analysis.metric_heat import HeatMap, heat_map
from rolemap.analysis.metric_risk import leave_uncovered
from rolemap.analysis.metrics import metrics
from rolemap.analysis.workload import load_of
from rolemap.formats.catalogues import item_lists
from rolemap.formats.notation import parse
from rolemap.model.edits.fields import set_fields
from rolemap.model.org import Org
from rolemap.model.records import (
    Assignment,
    Handoff,
    Person,
    Responsibility,
    Role,
    Seat,
    Settings,
    Stage,
)
from tests.random_edits import START, TODAY, random_org, seeds

TRACKS = ("research", "development", "both", "", "gardening")


def tracked_org(seed: int) -> Org:
    """A random organisation in which people and roles have tracks."""
    org, random = random_org(seed, 80), Random(seed)
    for kind in (Person, Role):
        for record_id in sorted(record.id for record in org.all(kind)):
            org = org.apply(set_fields(org, record_id, track=random.choice(TRACKS)))
    return org


def measured(org: Org | str) -> Metrics:
    return metrics(Facts(parse(org) if isinstance(org, str) else org, TODAY))


def heat_of(org: Org | str) -> HeatMap:
    return heat_map(Facts(parse(org) if isinstance(org, str) else org, TODAY))


# The plain way: from the records alone, with no look-up and nothing kept.

Held: TypeAlias = tuple[str, str, str]  # who, which letter, through which party


class Plain:
    """An organisation as lists to go through from the start for every question."""

    def __init__(self, org: Org) -> None:
        self.org = org
        self.works = list(org.all(Responsibility))
        self.people = list(org.all(Person))
        self.stages = list(org.all(Stage))
        self.limits = next(iter(org.all(Settings))).limits

    def behind(self, party: str) -> set[str]:
        members = {person.id for person in self.people if party in person.teams}
        sitting = {seat.person for seat in self.org.all(Seat) if seat.role == party}
        myself = {person.id for person in self.people if person.id == party}
        return {one for one in members | sitting | myself if one is not None}

    def held(self, work: Responsibility) -> set[Held]:
        return {
            (person, one.letter, one.party)
            for one in self.org.all(Assignment)
            if one.responsibility == work.id
            for person in self.behind(one.party)
        }

    def sense(self, letter: str) -> str:
        return next((one.sense for one in self.org.scheme.letters if one.letter == letter), "")

    def saying(self, work: Responsibility, *senses: str) -> set[str]:
        return {who for who, letter, _ in self.held(work) if self.sense(letter) in senses}

    def working(self, work: Responsibility) -> set[Held]:
        named = {one for one in self.held(work) if self.sense(one[1]) in ("do", "support")}
        return named or {one for one in self.held(work) if self.sense(one[1]) == "decide"}

    def workers(self, work: Responsibility) -> set[str]:
        return {who for who, _, _ in self.working(work)}

    def amount(self, work: Responsibility) -> float:
        estimated = [one for one in self.works if one.effort > 0]
        weight = sum(one.weight for one in estimated)
        unit = sum(one.effort for one in estimated) / weight if weight else 1
        return work.effort if work.effort else work.weight * unit

    def track(self, who: str, party: str) -> str:
        roles = {role.id: role.track for role in self.org.all(Role)}
        people = {person.id: person.track for person in self.people}
        return roles.get(party) or people[who]


def share_of(some: float, all_of_it: float) -> float | None:
    return some / all_of_it if all_of_it else None


def covered(plain: Plain) -> float | None:
    fine = [
        one for one in plain.works if len(plain.saying(one, "decide")) == 1 and plain.workers(one)
    ]
    return share_of(len(fine), len(plain.works))


def gaps(plain: Plain) -> float:
    return sum(not plain.saying(one, "decide") or not plain.workers(one) for one in plain.works)


def overlaps(plain: Plain) -> float:
    return sum(
        len(plain.saying(one, "decide")) > 1
        or (one.on_call is None and len(plain.saying(one, "do")) > plain.limits.responsible)
        for one in plain.works
    )


def lowest_bus_factor(plain: Plain) -> float | None:
    facts = Facts(plain.org, TODAY)
    found = [bus_factor(work_in(facts, one.id), plain.limits.uncovered) for one in plain.stages]
    return min((len(one) for one in found if one), default=None)


def loads(plain: Plain) -> list[float]:
    facts = Facts(plain.org, TODAY)
    return [load_of(facts, person).ratio for person in plain.people]


def known_loads(plain: Plain) -> list[float]:
    facts = Facts(plain.org, TODAY)
    return [load_of(facts, person).ratio for person in plain.people if person.capacity > 0]


def duty_of(plain: Plain, person: str) -> float:
    return sum(
        one.on_call.slots * one.on_call.hours / 168 / len(plain.workers(one))
        for one in plain.works
        if one.on_call is not None and person in plain.workers(one)
    )


def on_call(plain: Plain) -> set[str]:
    return {who for one in plain.works if one.on_call for who in plain.workers(one)}


def research(plain: Plain) -> float | None:
    sums = dict.fromkeys(("research", "development"), 0.0)
    amounts = {one.id: plain.amount(one) for one in plain.works if plain.workers(one)}
    for work in plain.works:
        amount = amounts.get(work.id, 0) if any(amounts.values()) else 1
        for who in plain.workers(work):
            mine = [one for one in plain.working(work) if one[0] == who]
            for _, _, party in mine:
                track = plain.track(who, party)
                part = amount / len(plain.workers(work)) / len(mine)
                for one in sums:
                    sums[one] += part if track == one else part / 2 if track == "both" else 0
    return share_of(sums["research"], sum(sums.values()))


def letters_each(plain: Plain) -> float | None:
    found = {(who, one.id, letter) for one in plain.works for who, letter, _ in plain.held(one)}
    return share_of(len(found), len(plain.people))


def most_accountable(plain: Plain) -> float | None:
    found = [who for one in plain.works for who in plain.saying(one, "decide")]
    return share_of(max(map(found.count, found), default=0), len(found))


def people_each(plain: Plain) -> float | None:
    found = {(one.stage, who) for one in plain.works for who in plain.workers(one)}
    return share_of(len(found), len(plain.stages))


def walls(plain: Plain) -> float:
    found = 0
    for handoff in plain.org.all(Handoff):
        before, behind = (
            [one for one in plain.works if one.stage == stage]
            for stage in (handoff.source, handoff.target)
        )
        working = [
            {who for one in works for who in plain.workers(one)} for works in (before, behind)
        ]
        heard = {
            who
            for one in before
            for who, letter, _ in plain.held(one)
            if plain.sense(letter) not in ("inform", "")
        }
        found += all(working) and not heard & working[1]
    return found


ORACLES: dict[str, Callable[[Plain], float | None]] = {
    "people": lambda plain: len(plain.people),
    "responsibilities": lambda plain: len(plain.works),
    "coverage": covered,
    "gaps": gaps,
    "overlaps": overlaps,
    "stage-bus-factor": lowest_bus_factor,
    "overloaded": lambda plain: sum(one > 1 for one in loads(plain)),
    "nearly-full": lambda plain: sum(0.8 <= one <= 1 for one in loads(plain)),
    "with-room": lambda plain: sum(0 < one < 0.8 for one in loads(plain)),
    "free": lambda plain: sum(one == 0 for one in loads(plain)),
    "median-load": lambda plain: median(known_loads(plain)) if known_loads(plain) else None,
    "highest-load": lambda plain: max(known_loads(plain), default=None),
    "on-call-people": lambda plain: len(on_call(plain)),
    "on-call-share": lambda plain: max(
        (duty_of(plain, one) for one in on_call(plain)), default=None
    ),
    "handoffs": lambda plain: sum(1 for _ in plain.org.all(Handoff)),
    "walls": walls,
    "longest-path": lambda plain: max(0, len(longest_path(plain.org)) - 1),
    "research": research,
    "letters-per-person": letters_each,
    "most-accountable": most_accountable,
    "people-per-stage": people_each,
}


def same(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return isclose(one, other, rel_tol=1e-9, abs_tol=1e-9)


@given(seed=seeds)
def test_every_figure_is_what_the_plain_way_counts(seed: int) -> None:
    org = tracked_org(seed)
    found, plain = measured(org), Plain(org)
    # The bus factor of the whole has tests of its own.
    assert {one.id for one in found} == {*ORACLES, "bus-factor"}
    wrong = {
        metric_id: (found[metric_id].value, count(plain))
        for metric_id, count in ORACLES.items()
        if not same(found[metric_id].value, count(plain))
    }
    assert not wrong


@given(seed=seeds)
def test_the_bus_factor_of_a_stage_is_that_of_the_graph(seed: int) -> None:
    facts = Facts(random_org(seed, 80), TODAY)
    uncovered = facts.org.settings.limits.uncovered
    for stage in facts.org.stages():
        found = leave_uncovered(facts, facts.works_in(stage.id))
        assert found == bus_factor(work_in(facts, stage.id), uncovered)


@given(seed=seeds)
def test_the_bus_factor_of_the_whole_is_that_of_one_stage_with_everything(seed: int) -> None:
    org = random_org(seed, 80)
    facts = Facts(org, TODAY)
    found = [one.record for one in metrics(facts)["bus-factor"].parts]
    stages = org.stages()
    if not stages:
        assert found == []
        return
    for work in list(org.all(Responsibility)):
        org = org.apply(set_fields(org, work.id, stage=stages[0].id))
    together = work_in(Facts(org, TODAY), stages[0].id)
    assert found == list(bus_factor(together, org.settings.limits.uncovered))


@given(seed=seeds)
def test_parts_are_parts_of_the_figure(seed: int) -> None:
    found = measured(tracked_org(seed))

    def values(metric_id: str) -> list[float]:
        return [one.value for one in found[metric_id].parts if one.value is not None]

    assert sum(values("responsibilities")) == found["responsibilities"].value
    assert len(values("bus-factor")) == (found["bus-factor"].value or 0)
    assert min(values("stage-bus-factor"), default=None) == found["stage-bus-factor"].value
    for ranked in ("highest-load", "on-call-share", "most-accountable"):
        assert max(values(ranked), default=None) == found[ranked].value
        assert values(ranked) == sorted(values(ranked), reverse=True)
    for shared_out in ("research", "most-accountable"):
        assert not values(shared_out) or isclose(sum(values(shared_out)), 1)
    people = found["people"].value or 0
    assert sum(values("letters-per-person")) == pytest.approx(
        (found["letters-per-person"].value or 0) * people
    )
    spread = ("overloaded", "nearly-full", "with-room", "free")
    assert sum(found[one].value or 0 for one in spread) == people


@given(seed=seeds)
def test_what_is_counted_can_be_seen(seed: int) -> None:
    org = tracked_org(seed)
    found = measured(org)
    for metric in found:
        assert len(set(metric.subjects)) == len(metric.subjects)
        assert all(org.find(one) is not None for one in metric.subjects)
        assert all(org.find(one.record) is not None for one in metric.parts if one.record)
    counted = ("gaps", "overlaps", "overloaded", "nearly-full", "with-room", "free", "walls")
    for metric_id in (*counted, "on-call-people", "handoffs"):
        assert len(found[metric_id].subjects) == found[metric_id].value
    open_ones = len(found["coverage"].subjects)
    total = found["responsibilities"].value or 0
    assert found["coverage"].value == share_of(total - open_ones, total)


@given(seed=seeds)
def test_nothing_is_said_twice_and_everything_is_explained(seed: int) -> None:
    found = list(measured(random_org(seed, 40)))
    assert len({one.id for one in found}) == len({str(one.name) for one in found}) == len(found)
    assert all(str(one.meaning).endswith(".") for one in found)
    assert all(str(one.method).endswith(".") for one in found)
    groups = [str(one.group) for one in found]
    together = [one for place, one in enumerate(groups) if groups[place - 1] != one]
    assert len(together) == len(set(groups))
    assert all(one.value is None or one.value >= 0 for one in found)
    assert all(0 <= one.value <= 1 for one in found if one.id == "coverage" and one.value)


def test_the_same_organisation_measures_the_same() -> None:
    assert measured(START) == measured(START)


def test_an_empty_organisation_has_nothing_to_measure() -> None:
    found = measured("")
    assert {one.value for one in found} == {0, None}
    assert not any(one.parts for one in found if one.id not in ("gaps", "overlaps", "research"))
    assert not any(one.subjects for one in found)
    assert heat_of("") == HeatMap((), (), {})


# What they mean


TEAM = """
stage Data; stage Train; stage Run; Data hands off to Train; Train hands off to Run
responsibility Ingest in Data; responsibility Clean in Data; responsibility Evaluate in Train
responsibility Pager in Run (on call: 2 slots)
role Scientist (track: research)
person Ana (track: development); person Ben; person Cem; person Dee
Ben holds Scientist at 50 %
Ana is A+R on Ingest; Ana is A on Clean; Ben is A on Clean; Scientist is A on Evaluate
Ana is R on Pager; Cem is R on Pager
"""


def value(metric_id: str, source: str = TEAM) -> float | None:
    return measured(source)[metric_id].value


@pytest.mark.parametrize(
    ("metric_id", "expected"),
    [
        ("people", 4),
        ("responsibilities", 4),
        ("coverage", 0.5),
        ("gaps", 1),
        ("overlaps", 1),
        ("bus-factor", 2),
        ("stage-bus-factor", 1),
        ("overloaded", 0),  # exactly all of the time is not too much
        ("nearly-full", 2),
        ("with-room", 1),
        ("free", 1),
        ("highest-load", 1),
        ("on-call-people", 2),
        ("on-call-share", 1),
        ("handoffs", 2),
        ("walls", 1),
        ("longest-path", 2),
        ("most-accountable", 0.5),
        ("letters-per-person", 7 / 4),
        ("people-per-stage", 5 / 3),
    ],
)
def test_a_small_team(metric_id: str, expected: float) -> None:
    assert value(metric_id) == pytest.approx(expected)


def test_work_is_research_by_the_role_through_which_it_is_held() -> None:
    base = "stage S; responsibility W in S; role Lab (track: research); person Ana (track: {})\n"
    base += "Ana holds Lab at 100 %; {} is A+R on W"
    assert value("research", base.format("development", "Lab")) == 1
    assert value("research", base.format("development", "Ana")) == 0
    assert value("research", base.format("both", "Ana")) == 0.5
    both = base.format("development", "Lab") + "; Ana is R on W"
    assert value("research", both) == 0.5  # half through the role, half directly


def test_work_that_weighs_nothing_beside_other_work_is_left_out() -> None:
    source = "stage S; responsibility W in S (weight: 0); responsibility V in S; person Ana\n"
    source += "Ana is R on W; role Lab (track: research); person Ben; Ben holds Lab; Lab is R on V"
    assert value("research", source.replace("person Ana", "person Ana (track: development)")) == 1


def test_where_no_track_is_known_there_is_no_balance() -> None:
    found = measured("stage S; responsibility W in S; person Ana; Ana is A+R on W")["research"]
    assert found.value is None
    assert [one.value for one in found.parts] == [0, 0, 1]


def test_people_without_any_time_have_no_load_that_could_be_the_highest() -> None:
    source = "person Ana (capacity: 0 %); role Lab; Ana holds Lab at 50 %; person Ben"
    assert (value("overloaded", source), value("highest-load", source)) == (1, 0)
    assert value("median-load", "person Ana (capacity: 0 %)") is None


def test_a_team_is_research_by_its_members() -> None:
    source = "stage S; responsibility W in S; team Core; person Ana (track: research)\n"
    assert value("research", source + "Ana is in Core; Core is R on W") == 1


# The heat map


def carried(plain: Plain, stage: Stage, who: str) -> float:
    works = [one for one in plain.works if one.stage == stage.id]
    amounts = {one.id: plain.amount(one) for one in works}
    if not any(amounts.values()):
        amounts = dict.fromkeys(amounts, 1)
    mine = [one for one in works if who in plain.workers(one)]
    return sum(amounts[one.id] / len(plain.workers(one)) for one in mine) / sum(amounts.values())


@given(seed=seeds)
def test_heat_is_what_the_plain_way_counts(seed: int) -> None:
    org = random_org(seed, 80)
    found, plain = heat_of(org), Plain(org)
    assert [one for one, _ in found.stages] == [one.id for one in org.stages()]
    assert [one for one, _ in found.people] == [one.id for one in org.people()]
    for stage in plain.stages:
        works = org.responsibilities_in(stage.id)
        holding = {who for one in works for who, _, _ in plain.held(one)}
        assert found.cells[stage.id].keys() == holding
        for who, heat in found.cells[stage.id].items():
            held = [
                (one.id, letter)
                for one in works
                for letter in {letter for person, letter, _ in plain.held(one) if person == who}
            ]
            letters = [letter for _, letter in held]
            assert dict(heat.letters) == {one: letters.count(one) for one in letters}
            decider = org.scheme.decider.letter
            known = [decider, *(one.letter for one in org.scheme.letters if one.letter != decider)]
            order = [letter for letter, _ in heat.letters]
            assert order == sorted(order, key=lambda one: known.index(one) if one in known else 99)
            assert set(heat.works) == {work for work, _ in held}
            assert list(heat.works) == [one.id for one in works if one.id in heat.works]
            assert same(heat.share, carried(plain, stage, who))


def test_what_nobody_does_is_part_of_the_whole() -> None:
    source = "stage S; responsibility W in S; responsibility V in S; person Ana; Ana is A+R on W"
    found = heat_of(source)
    (heat,) = found.cells[found.stages[0][0]].values()
    assert heat.share == 0.5
    assert heat.letters == (("A", 1), ("R", 1))


# Many people


def test_leaving_is_worked_out_once_for_each_share_of_work() -> None:
    """Each person and each piece of work is looked at a few times, however many there are."""
    people = "; ".join(f"person P{number}" for number in range(60))
    works = "; ".join(f"responsibility W{number} in S" for number in range(60))
    held = "; ".join(f"P{number} is R on W{number}" for number in range(60))
    org = parse(f"stage S; {people}; {works}; {held}")
    asked: list[str] = []

    class Watched(Facts):
        def workers(self, responsibility_id: str) -> tuple[Person, ...]:
            asked.append(responsibility_id)
            return super().workers(responsibility_id)

    facts = Watched(org, TODAY)
    assert len(leave_uncovered(facts, facts.works_in(org.stages()[0].id))) == 31
    assert len(asked) == 60


def test_a_metric_is_found_by_its_id() -> None:
    found: Metric = measured("")["gaps"]
    assert found.id == "gaps"
    with pytest.raises(StopIteration):
        measured("")["nonsense"]


def test_the_page_lists_every_metric_as_it_is() -> None:
    page = (Path(__file__).parents[2] / "docs" / "metrics.md").read_text("utf-8")
    lines = [line.split(" | ") for line in page.splitlines() if line.startswith("| `")]
    listed = [(line[0].strip("| `"), line[1], line[2]) for line in lines]
    assert listed == [
        (one.id, str(one.name).replace("\N{NO-BREAK SPACE}", " "), one.unit)
        for one in metrics(Facts(parse(""), TODAY), item_lists())
    ]


def test_how_much_of_a_catalogue_is_owned() -> None:
    lists = [ItemList("way-back", "Way back", {"a": "Serve", "b": "Serve", "c": "Run"})]
    org = parse(
        "stage Serve; person Ana; role Lead; responsibility One in Serve (covers: a + c);"
        "responsibility Two in Serve (covers: b); Ana is A on One; Lead is A on Two"
    )
    (found,) = (one for one in metrics(Facts(org, TODAY), lists) if one.id == "catalogue-way-back")
    assert str(found.name) == "Owned of “Way back”"
    assert found.value == pytest.approx(2 / 3)
    assert [(part.name, part.value) for part in found.parts] == [("Serve", 0.5), ("Run", 1.0)]
    assert found.subjects == ("responsibility-two",)


def test_without_a_catalogue_there_is_nothing_to_own() -> None:
    assert not [one for one in measured("") if one.id.startswith("catalogue-")]
    empty = metrics(Facts(parse(""), TODAY), [ItemList("none", "Nothing", {})])
    assert empty["catalogue-none"].value is None
