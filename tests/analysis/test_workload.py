"""How much people are planned for, and how many a rota needs."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.analysis.facts import Facts
from rolemap.analysis.workload import Load, load_of, on_call_share, rota, rota_needed
from rolemap.formats.notation import parse
from rolemap.model.org import Org
from rolemap.model.records import OnCall, Person, Responsibility
from tests.random_edits import random_org

TODAY = date(2026, 1, 15)

STAGE = """
stage Serve
responsibility Deploy in Serve (effort: 60 %)
person Ana; person Ben; person Cem
role Engineer; team Core
"""


def load(source: str, name: str = "Ana") -> Load:
    org = parse(source)
    person = next(person for person in org.all(Person) if person.name == name)
    return load_of(Facts(org, TODAY), person)


def parts(source: str, name: str = "Ana") -> dict[str, float]:
    return {str(part.what): part.share for part in load(source, name).parts}


@given(st.integers(0, 10**9))
def test_effort_and_duty_are_shared_out_without_rest(seed: int) -> None:
    """What the people of an organisation are planned for is what its work and seats take."""
    org = random_org(seed, 40)
    facts = Facts(org, TODAY)
    planned = sum(load_of(facts, person).planned for person in org.all(Person))
    seats = sum(seat.share for person in org.all(Person) for seat in org.seats_held_by(person.id))
    duty = sum(
        on_call_share(work.on_call, 1)
        for work in org.all(Responsibility)
        if work.on_call is not None and facts.workers(work.id)
    )
    effort = sum(work.effort for work in org.all(Responsibility) if facts.workers(work.id))
    # Work that is done from a seat counts with the seat.
    assert seats + duty - 1e-4 <= planned <= seats + duty + effort + 1e-4


@given(st.integers(1, 30), st.integers(1, 5))
def test_more_people_on_a_rota_have_less_duty_each(people: int, slots: int) -> None:
    on_call = OnCall(slots=slots)
    share = on_call_share(on_call, people)
    assert share > on_call_share(on_call, people + 1)
    assert share * people == pytest.approx(slots)


@given(st.integers(1, 5), st.floats(1, 168), st.floats(0.01, 1))
def test_a_rota_as_large_as_needed_keeps_to_the_limit(
    slots: int, hours: float, limit: float
) -> None:
    org = parse("stage Serve")
    settings = org.settings
    limits = settings.limits.model_copy(update={"on_call_share": limit})
    facts = Facts(Org.of(settings.model_copy(update={"limits": limits})), TODAY)
    on_call = OnCall(slots=slots, hours=hours)
    needed = rota_needed(facts, on_call)
    assert on_call_share(on_call, needed) <= limit + 1e-5
    assert needed == 1 or on_call_share(on_call, needed - 1) > limit


@pytest.mark.parametrize(
    ("on_call", "needed"),
    [
        (OnCall(), 4),
        (OnCall(slots=2), 8),
        (OnCall(slots=2, sites=2), 12),  # six at each of two sites
        (OnCall(slots=1, sites=2), 6),
        (OnCall(hours=42), 1),
        (OnCall(slots=2, hours=43), 3),
        (OnCall(hours=1, sites=2), 1),
    ],
)
def test_people_that_a_rota_needs(on_call: OnCall, needed: int) -> None:
    assert rota_needed(Facts(Org.of(), TODAY), on_call) == needed


def test_a_rota_of_nobody_takes_no_time() -> None:
    assert on_call_share(OnCall(), 0) == 0


def test_a_seat_counts_with_its_share() -> None:
    assert parts(STAGE + "Ana holds Engineer at 70 %") == {"Engineer": 0.7}


def test_work_assigned_directly_counts_with_its_part_of_the_effort() -> None:
    both = STAGE + "Ana is R on Deploy; Ben is R on Deploy; Cem is C on Deploy"
    assert parts(both) == {"Deploy": 0.3}
    assert parts(both, "Ben") == {"Deploy": 0.3}
    assert parts(both, "Cem") == {}


def test_work_of_a_team_is_shared_by_its_members() -> None:
    source = STAGE + "Ana is in Core; Ben is in Core; Core is R on Deploy"
    assert parts(source) == {"Deploy": 0.3}


def test_who_alone_is_accountable_does_the_work() -> None:
    assert parts(STAGE + "Ana is A on Deploy") == {"Deploy": 0.6}
    assert parts(STAGE + "Ana is A on Deploy; Ben is R on Deploy") == {}


def test_work_of_a_role_counts_with_the_seat() -> None:
    source = STAGE + "Ana holds Engineer at 70 %; Engineer is R on Deploy"
    assert parts(source) == {"Engineer": 0.7}


@pytest.mark.parametrize("letter", ["A", "C", "I"])
def test_a_letter_that_does_no_work_adds_none_to_a_seat(letter: str) -> None:
    """Ana does the work from her seat; that she also answers for it takes no further time."""
    source = STAGE + "Ana holds Engineer at 70 %; Engineer is R on Deploy"
    assert parts(f"{source}; Ana is {letter} on Deploy") == {"Engineer": 0.7}


def test_work_both_from_a_seat_and_directly_counts_beside_the_seat() -> None:
    source = STAGE + "Ana holds Engineer at 70 %; Engineer is R on Deploy; Ana is R on Deploy"
    assert parts(source) == {"Engineer": 0.7, "Deploy": 0.6}


def test_duty_counts_beside_the_seat() -> None:
    source = STAGE + (
        "responsibility Pager in Serve (on call: 1 slots + 42 hours);"
        "Ana holds Engineer at 70 %; Engineer is R on Pager; Ben is R on Pager"
    )
    assert parts(source) == {"Engineer": 0.7, "on call for Pager": 0.125}


def test_load_is_measured_against_the_time_that_there_is() -> None:
    half = load("person Ana (capacity: 50 %); role Engineer; Ana holds Engineer at 40 %")
    assert half.ratio == 0.8


def test_no_time_at_all() -> None:
    nobody = "person Ana (capacity: 0 %); role Engineer"
    assert load(nobody).ratio == 0
    assert load(nobody + "; Ana holds Engineer at 10 %").ratio == float("inf")


def test_a_rounding_error_is_no_load() -> None:
    """0.1 + 0.2 is a little more than 0.3 for a computer."""
    source = "person Ana (capacity: 30 %); role One; role Two;"
    assert load(source + "Ana holds One at 10 %; Ana holds Two at 20 %").ratio == 1


def test_a_rota_is_who_does_the_work() -> None:
    org = parse(
        "stage Serve; responsibility Pager in Serve (on call); person Ana; person Ben;"
        "Ana is R on Pager; Ben is I on Pager"
    )
    (work,) = org.all(Responsibility)
    assert [person.name for person in rota(Facts(org, TODAY), work)] == ["Ana"]
