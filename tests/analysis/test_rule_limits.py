"""Where each rule begins to speak, and how loud: the cases on both sides of each boundary."""

from datetime import date

import pytest

from rolemap.analysis.catalogue import rule_called
from rolemap.analysis.engine import analyse
from rolemap.analysis.finding import Finding
from rolemap.formats.notation import parse

TODAY = date(2026, 1, 15)

PEOPLE = "person Ana; person Ben; person Cem; person Dana; person Eve; person Fay; person Gus;"
WORK = "stage Train; responsibility Evaluate in Train;" + PEOPLE
NAMES = ("Ana", "Ben", "Cem", "Dana", "Eve", "Fay", "Gus")


def found(code: str, source: str) -> list[Finding]:
    return analyse(parse(source), TODAY, [rule_called(code)])


def said(code: str, source: str) -> list[str]:
    return [f"{finding.severity}: {finding.message}" for finding in found(code, source)]


def evidence(code: str, source: str) -> list[str]:
    (finding,) = found(code, source)
    return [str(fact) for fact in finding.evidence]


def doing(count: int, work: str = "Evaluate") -> str:
    return ";".join(f"{name} is R on {work}" for name in NAMES[:count])


# RM101, RM102: nobody accountable, nobody responsible.


@pytest.mark.parametrize(
    ("letters", "expected"),
    [
        ("", ["error: Nobody is accountable for “Evaluate”"]),
        (
            "Ana is R on Evaluate; Ben is C on Evaluate",
            ["error: Nobody is accountable for “Evaluate”"],
        ),
        ("Ana is A on Evaluate", []),
        ("role Lead; Lead is A on Evaluate", ["error: Nobody is accountable for “Evaluate”"]),
        ("role Lead; Lead is A on Evaluate; Ana holds Lead", []),
    ],
)
def test_nobody_accountable(letters: str, expected: list[str]) -> None:
    assert said("RM101", WORK + letters) == expected


def test_a_vacant_role_does_not_answer() -> None:
    source = WORK + "role Lead; Lead is A on Evaluate; Ana is R on Evaluate"
    assert evidence("RM101", source) == [
        "Ana does the work",
        "Named for it, with nobody in it: “Lead”",
    ]


@pytest.mark.parametrize(
    ("letters", "expected"),
    [
        ("", ["error: Nobody is responsible for “Evaluate”"]),
        ("Ana is C on Evaluate", ["error: Nobody is responsible for “Evaluate”"]),
        ("Ana is A on Evaluate", ["info: Nobody separate does “Evaluate”"]),
        ("Ana is A+R on Evaluate", []),
        ("Ana is R on Evaluate", []),
        ("team Core; Core is R on Evaluate", ["error: Nobody is responsible for “Evaluate”"]),
    ],
)
def test_nobody_responsible(letters: str, expected: list[str]) -> None:
    assert said("RM102", WORK + letters) == expected


def test_support_alone_is_not_responsible() -> None:
    source = "scheme RASCI;" + WORK + "Ana is S on Evaluate"
    assert said("RM102", source) == ["error: Nobody is responsible for “Evaluate”"]


def test_an_empty_team_is_named() -> None:
    source = WORK + "team Core; Core is R on Evaluate"
    assert evidence("RM102", source) == ["Named for it, with nobody in it: “Core”"]


ON_CALL = WORK.replace("in Train;", "in Train (on call);")


@pytest.mark.parametrize(
    ("letters", "responsible", "on_call"),
    [
        ("", [], ["error: Nobody is on call for “Evaluate”"]),
        ("Ana is C on Evaluate", [], ["error: Nobody is on call for “Evaluate”"]),
        ("Ana is A on Evaluate", ["info: Nobody separate does “Evaluate”"], []),
        ("Ana is R on Evaluate", [], []),
    ],
)
def test_on_call_is_said_by_one_rule_only(
    letters: str, responsible: list[str], on_call: list[str]
) -> None:
    assert said("RM102", ON_CALL + letters) == responsible
    assert said("RM105", ON_CALL + letters) == on_call


# RM103: idle stage.


@pytest.mark.parametrize(
    ("source", "idle"),
    [
        ("stage Train", True),
        (WORK, True),
        (WORK + "Ana is C on Evaluate; Ben is I on Evaluate", True),
        (WORK + "role Lead; Lead is A+R on Evaluate", True),
        (WORK + "Ana is A on Evaluate", False),
        (WORK + "Ana is R on Evaluate; responsibility Report in Train", False),
    ],
)
def test_idle_stage(source: str, idle: bool) -> None:
    assert said("RM103", source) == ["error: Nobody works on the stage “Train”"] * idle


def test_why_a_stage_is_idle() -> None:
    assert evidence("RM103", "stage Train") == ["It has no responsibilities"]
    works = ";".join(f"responsibility Part {n} in Train" for n in range(5))
    assert evidence("RM103", f"stage Train;{works}") == [
        "Nobody does “Part 0”, “Part 1”, “Part 2” and 2 more"
    ]


# RM104: vacant role.


@pytest.mark.parametrize(
    ("letters", "severity"), [("A", "error"), ("R", "error"), ("C", "warning"), ("I", "warning")]
)
def test_vacant_role_is_as_bad_as_what_it_carries(letters: str, severity: str) -> None:
    source = WORK + f"role Lead; Lead is {letters} on Evaluate"
    assert said("RM104", source) == [f"{severity}: Nobody holds the role “Lead”"]


def test_a_role_that_does_nothing_is_vacant_too() -> None:
    assert said("RM104", "role Lead") == ["warning: Nobody holds the role “Lead”"]
    assert not said("RM104", "role Lead; person Ana; Ana holds Lead; Lead has a vacancy")


def test_what_a_vacant_role_carries() -> None:
    source = WORK + "role Lead; Lead is A+R on Evaluate; Lead has a vacancy; Lead has a vacancy"
    assert evidence("RM104", source) == [
        "It is accountable for “Evaluate”",
        "It is to do “Evaluate”",
        "It has 2 vacant seats",
    ]


# RM105, RM106: on call.


@pytest.mark.parametrize(
    ("rota", "fact"),
    [
        ("on call: 2 slots", "A rota needs 8 people"),
        ("on call: 2 slots + 2 sites", "A rota needs 12 people"),
        ("on call: 1 slot + 40 hours", "A rota of one is enough"),
    ],
)
def test_how_many_a_rota_needs(rota: str, fact: str) -> None:
    assert evidence("RM105", f"stage Serve; responsibility Pager in Serve ({rota})") == [fact]


def test_who_was_meant_to_be_on_call() -> None:
    source = ON_CALL + "role Lead; team Core; Lead is A on Evaluate; Core is R on Evaluate"
    assert evidence("RM105", source)[1] == "Named for it, with nobody in it: “Lead”, “Core”"


@pytest.mark.parametrize(
    ("people", "severity"), [(1, "error"), (2, "warning"), (3, "warning"), (4, ""), (5, "")]
)
def test_rota_of_four(people: int, severity: str) -> None:
    message = f"{severity}: “Evaluate” has {people} of the 4 people that its rota needs"
    assert said("RM106", ON_CALL + doing(people)) == [message] * bool(severity)


def test_an_odd_rota_needs_half_of_it_rounded_up() -> None:
    """Seven needed: three are fewer than half, four are not."""
    source = WORK.replace("in Train;", "in Train (on call: 2 slots + 147 hours);")
    assert said("RM106", source + doing(3))[0].startswith("error: “Evaluate” has 3 of the 7")
    assert said("RM106", source + doing(4))[0].startswith("warning: “Evaluate” has 4 of the 7")


def test_a_rota_of_nobody_is_for_another_rule() -> None:
    assert not said("RM106", ON_CALL)
    assert not said("RM106", WORK)
    assert not said("RM105", WORK)


def test_a_tiny_rota_is_told_the_ways_out() -> None:
    tiny = evidence("RM106", ON_CALL + doing(3))
    assert tiny == [
        "On the rota: Ana, Ben, Cem",
        "Each is on call 33 % of the time",
        "For so few: business hours only, a narrower scope, or a rota shared with others",
    ]
    larger = ON_CALL.replace("(on call)", "(on call: 2 slots)") + doing(4)
    assert evidence("RM106", larger) == [
        "On the rota: Ana, Ben, Cem and 1 more",
        "Each is on call 50 % of the time",
    ]


@pytest.mark.parametrize(("share", "expected"), [("25 %", 1), ("34 %", 0)])
def test_the_largest_share_decides_the_size_of_a_rota(share: str, expected: int) -> None:
    source = f"limit on call share: {share};{ON_CALL}{doing(3)}"
    assert len(found("RM106", source)) == expected


@pytest.mark.parametrize(("each", "expected"), [(1, 0), (2, 0), (3, 1)])
def test_people_for_each_slot_and_site(each: int, expected: int) -> None:
    source = WORK.replace("in Train;", "in Train (on call: 1 slot + 2 sites);") + doing(4)
    assert len(found("RM106", f"limit people per slot and site: {each};{source}")) == expected


# RM201, RM202: too many.


@pytest.mark.parametrize(
    ("letters", "expected"),
    [
        ("Ana is A on Evaluate", []),
        ("Ana is A on Evaluate; Ben is A on Evaluate", ["2"]),
        ("role Lead; Ana holds Lead; Lead is A on Evaluate; Ana is A on Evaluate", []),
        ("role Lead; Ana holds Lead; Ben holds Lead; Lead is A on Evaluate", ["2"]),
        ("role Lead; Lead has a vacancy; Lead is A on Evaluate; Ana is A on Evaluate", []),
        ("team Core; Ana is in Core; Ben is in Core; Cem is in Core; Core is A on Evaluate", ["3"]),
    ],
)
def test_more_than_one_accountable(letters: str, expected: list[str]) -> None:
    assert said("RM201", WORK + letters) == [
        f"error: {count} people are accountable for “Evaluate”" for count in expected
    ]


def test_through_which_role_somebody_is_accountable() -> None:
    source = WORK + "role Lead; Ana holds Lead; Lead is A on Evaluate; Ben is A on Evaluate"
    assert evidence("RM201", source) == [
        "Accountable: Ana, Ben",
        "Ana is accountable through the role “Lead”",
    ]


@pytest.mark.parametrize(
    ("limit", "people", "expected"), [(2, 2, 0), (2, 3, 1), (3, 3, 0), (3, 4, 1)]
)
def test_many_responsible(limit: int, people: int, expected: int) -> None:
    assert len(found("RM202", f"limit responsible: {limit};{WORK}{doing(people)}")) == expected


def test_many_on_a_rota_are_wanted() -> None:
    assert not found("RM202", ON_CALL + doing(7))


def test_supporters_are_not_counted_as_responsible() -> None:
    source = "scheme RASCI;" + WORK + doing(2) + "; Cem is S on Evaluate; Dana is A on Evaluate"
    assert not found("RM202", source)


# RM301: over capacity.


@pytest.mark.parametrize(
    ("capacity", "planned", "limit", "expected"),
    [
        ("100 %", "100 %", "100 %", []),
        ("100 %", "101 %", "100 %", ["Ana is planned for 101 % of full time"]),
        ("100 %", "100.4 %", "100 %", ["Ana is planned for 100.4 % of full time"]),
        ("50 %", "50 %", "100 %", []),
        ("50 %", "60 %", "100 %", ["Ana is planned for 60 % of full time and has 50 %"]),
        ("0 %", "10 %", "100 %", ["Ana is planned for 10 % of full time and has 0 %"]),
        ("100 %", "80 %", "80 %", []),
        ("100 %", "81 %", "80 %", ["Ana is planned for 81 % of full time"]),
    ],
)
def test_over_capacity(capacity: str, planned: str, limit: str, expected: list[str]) -> None:
    source = f"limit load: {limit}; person Ana (capacity: {capacity}); role Lead;"
    messages = [one.message for one in found("RM301", f"{source} Ana holds Lead at {planned}")]
    assert messages == expected


def test_what_the_load_is_made_of_the_largest_first() -> None:
    source = ON_CALL.replace("(on call)", "(on call: 1 slot + 42 hours, effort: 60 %)") + (
        "limit load: 90 %; role Lead; role Idle; Ana holds Lead at 50 %; Ana holds Idle at 0 %;"
        "Ana is R on Evaluate"
    )
    assert evidence("RM301", source) == [
        "Evaluate: 60 %",
        "Lead: 50 %",
        "on call for Evaluate: 25 %",
        "The limit is 90 % of the capacity",
    ]


# RM401: over the wall.

WALL = (
    PEOPLE
    + """
stage Train; responsibility Evaluate in Train; responsibility Report in Train
stage Serve; responsibility Deploy in Serve; Train hands off to Serve;
"""
)
APART = WALL + "Ana is A+R on Evaluate; Ben is A+R on Deploy;"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (APART, 1),
        (APART + "Ben is I on Report", 1),
        (APART + "Ben is C on Report", 0),
        (APART + "Ben is A on Report", 0),
        (APART + "Cem is C on Report", 1),  # works on neither
        (APART + "Ana is C on Deploy", 1),  # asked too late
        (APART + "Ana is R on Deploy", 0),
        (APART + "Cem is R on Report; Cem is R on Deploy", 0),
        (WALL + "Ana is A+R on Evaluate", 0),  # nobody works on the next stage
        (WALL + "Ben is A+R on Deploy", 0),
        (WALL + "Ana is A on Evaluate; Ana is A on Deploy", 0),
    ],
)
def test_over_the_wall(source: str, expected: int) -> None:
    message = "warning: “Train” throws its work over the wall to “Serve”"
    assert said("RM401", source) == [message] * expected


def test_who_is_on_each_side_of_the_wall() -> None:
    assert evidence("RM401", APART) == [
        "On “Train” work: Ana",
        "On “Serve” work: Ben",
        "None of the latter is consulted on “Train”",
    ]


def test_an_input_is_a_say_in_another_scheme() -> None:
    source = "scheme RAPID;" + APART.replace("A+R", "D+P")
    assert len(found("RM401", source)) == 1
    assert not found("RM401", source + "Ben is I on Report")


# RM501: bus factor one.


def stage(*works: tuple[float, str]) -> str:
    lines = ["stage Train", "person Ana", "person Ben", "person Cem"]
    for number, (weight, who) in enumerate(works):
        lines.append(f"responsibility Part {number} in Train (weight: {weight})")
        lines += [f"{name} is R on Part {number}" for name in who.split()]
    return ";".join(lines) + ";"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("stage Train", []),
        (stage((1, "")), []),
        (stage((0, "Ana")), []),
        (stage((1, "Ana")), ["100 % of “Train” hangs on Ana alone"]),
        (stage((1, "Ana"), (1, "")), ["100 % of “Train” hangs on Ana alone"]),
        (stage((1, "Ana Ben")), []),
        (stage((1, "Ana"), (1, "Ben")), []),  # half is not more than half
        (stage((3, "Ana"), (2, "Ben")), ["60 % of “Train” hangs on Ana alone"]),
        (stage((3, "Ana"), (2, "Ana Ben")), ["60 % of “Train” hangs on Ana alone"]),
        (stage((1, "Ana"), (2, "Ana Ben")), []),
        ("limit uncovered: 40 %;" + stage((2, "Ana"), (3, "Ana Ben")), []),
        (
            "limit uncovered: 39 %;" + stage((2, "Ana"), (3, "Ana Ben")),
            ["40 % of “Train” hangs on Ana alone"],
        ),
        (
            "limit bus factor: 2;" + stage((1, "Ana"), (1, "Ben")),
            ["100 % of “Train” hangs on Ana, Ben alone"],
        ),
        ("limit bus factor: 2;" + stage((1, "Ana Ben Cem")), []),
        ("limit uncovered: 100 %;" + stage((1, "Ana")), ["100 % of “Train” hangs on Ana alone"]),
    ],
)
def test_bus_factor_one(source: str, expected: list[str]) -> None:
    assert [finding.message for finding in found("RM501", source)] == expected


def test_a_thin_stage_may_still_hold() -> None:
    """Each part hangs on one person, but on a different one."""
    assert not found("RM501", stage((1, "Ana"), (1, "Ben"), (1, "Cem")))


def test_what_would_be_lost() -> None:
    assert evidence("RM501", stage((3, "Ana"), (2, "Ben"))) == ["Nobody else does “Part 0”"]


# RM601: person with nothing.


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("", 1),
        ("Ana is I on Evaluate", 0),
        ("role Lead; Ana holds Lead", 0),
        ("team Core; Ana is in Core", 1),
        ("team Core; Ana is in Core; Core is C on Evaluate", 0),
        ("person Zoe; Zoe is R on Evaluate deputy Ana", 0),
        ("person Zoe; Zoe is R on Evaluate; Zoe reports to Ana", 0),
        ("person Zoe; Zoe is R on Evaluate; Ana reports to Zoe", 1),
    ],
)
def test_person_with_nothing(source: str, expected: int) -> None:
    work = "stage Train; responsibility Evaluate in Train; person Ana;"
    assert said("RM601", work + source) == ["warning: Ana has no part in the plan"] * expected


def test_a_team_without_letters_is_named() -> None:
    source = "person Ana; team Core; Ana is in Core"
    assert evidence("RM601", source) == ["No letter is held by “Core” either"]
