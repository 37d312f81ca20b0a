"""Where the rules on many asked or told, on duties kept apart and on old letters begin.

The cases on both sides of each boundary, and what is proposed.
"""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from rolemap.analysis.catalogue import rule_called
from rolemap.analysis.engine import LiveAnalysis, analyse, fixes
from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding
from rolemap.analysis.manual import manual
from rolemap.formats.notation import parse
from rolemap.model.change import Change
from rolemap.model.edits.fields import set_fields
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Separation

TODAY = date(2026, 1, 15)

NAMES = ("Ana", "Ben", "Cem", "Dana", "Eve", "Fay", "Gus", "Hal")
PEOPLE = ";".join(f"person {name}" for name in NAMES) + ";"
WORK = "stage Train; responsibility Evaluate in Train;" + PEOPLE


def found(code: str, source: str, today: date = TODAY) -> list[Finding]:
    return analyse(parse(source), today, [rule_called(code)])


def said(code: str, source: str) -> list[str]:
    return [f"{finding.severity}: {finding.message}" for finding in found(code, source)]


def evidence(code: str, source: str) -> list[str]:
    (finding,) = found(code, source)
    return [str(fact) for fact in finding.evidence]


def offered(code: str, org: Org) -> dict[str, Change]:
    (finding,) = analyse(org, TODAY, [rule_called(code)])
    return {str(fix.label): fix.change for fix in fixes(org, finding, TODAY)}


def in_profile(source: str, profile: str) -> Org:
    org = parse(source)
    return org.apply(set_fields(org, "settings", profile=profile))


def severities(code: str, source: str) -> dict[str, str]:
    return {
        profile: str(one.severity)
        for profile in ("standard", "small", "regulated")
        for one in analyse(in_profile(source, profile), TODAY, [rule_called(code)])
    }


# RM203, RM204: many consulted, many informed.


def holding(letter: str, count: int) -> str:
    return ";".join(f"{name} is {letter} on Evaluate" for name in NAMES[:count])


@pytest.mark.parametrize(
    ("limit", "people", "expected"),
    [
        ("", 3, []),
        ("", 4, ["warning: 4 people are consulted on “Evaluate”"]),
        ("limit consulted: 0;", 0, []),
        ("limit consulted: 0;", 1, ["warning: One person is consulted on “Evaluate”"]),
        ("limit consulted: 5;", 5, []),
        ("limit consulted: 5;", 6, ["warning: 6 people are consulted on “Evaluate”"]),
    ],
)
def test_many_consulted(limit: str, people: int, expected: list[str]) -> None:
    assert said("RM203", limit + WORK + holding("C", people)) == expected


@pytest.mark.parametrize(
    ("limit", "people", "expected"),
    [
        ("", 5, []),
        ("", 6, ["info: 6 people are informed of “Evaluate”"]),
        ("limit informed: 0;", 0, []),
        ("limit informed: 0;", 1, ["info: One person is informed of “Evaluate”"]),
        ("limit informed: 2;", 2, []),
        ("limit informed: 2;", 3, ["info: 3 people are informed of “Evaluate”"]),
    ],
)
def test_many_informed(limit: str, people: int, expected: list[str]) -> None:
    assert said("RM204", limit + WORK + holding("I", people)) == expected


CORE = "team Core;" + ";".join(f"{name} is in Core" for name in NAMES[:4]) + ";"


@pytest.mark.parametrize(
    ("held", "consulted"),
    [
        ("Core is C on Evaluate", 4),
        ("Core is C on Evaluate; Ana is C on Evaluate", 4),  # each counts once
        ("Core is C on Evaluate; Gus is C on Evaluate", 5),
        ("Core is C on Evaluate; Ana is R on Evaluate", 3),
        ("Core is C on Evaluate; Ana is A on Evaluate; Gus is R on Evaluate", 3),
        ("Core is C on Evaluate; Ana is I on Evaluate", 4),
        ("role Lead; Lead has a vacancy; Lead is C on Evaluate", 0),
    ],
)
def test_whom_one_has_to_ask(held: str, consulted: int) -> None:
    expected = [consulted] if consulted > 3 else []
    assert [len(one.subjects) - 1 for one in found("RM203", WORK + CORE + held)] == expected


@pytest.mark.parametrize(
    ("held", "informed"),
    [
        ("Core is I on Evaluate", 4),
        ("Core is I on Evaluate; Ana is I on Evaluate", 4),
        ("Core is I on Evaluate; Ana is R on Evaluate", 3),
        ("Core is I on Evaluate; Ana is A on Evaluate; Ben is C on Evaluate", 2),
        ("Core is C on Evaluate", 0),
    ],
)
def test_whom_one_has_to_tell(held: str, informed: int) -> None:
    source = "limit informed: 2;" + WORK + CORE + held
    expected = [informed] if informed > 2 else []
    assert [len(one.subjects) - 1 for one in found("RM204", source)] == expected


def test_who_supports_the_work_is_not_asked() -> None:
    source = "scheme RASCI;" + WORK + CORE + "Core is C on Evaluate;"
    assert found("RM203", source)
    assert not found("RM203", source + "Ana is S on Evaluate")


def test_an_input_is_asked_for_in_another_scheme() -> None:
    assert said("RM203", "scheme RAPID;" + WORK + holding("I", 4))
    assert not said("RM204", "scheme RAPID;" + WORK + holding("I", 8))


def test_who_is_asked_and_whether_anybody_is_left_out() -> None:
    most = WORK + holding("C", 7)
    assert evidence("RM203", most) == ["Consulted: Ana, Ben, Cem and 4 more"]
    assert evidence("RM203", most + ";Hal is I on Evaluate") == [
        "Consulted: Ana, Ben, Cem and 4 more",
        "Everybody has a letter on it",
    ]
    assert evidence("RM204", WORK + holding("I", 6)) == ["Informed: Ana, Ben, Cem and 3 more"]


def test_a_small_team_may_ask_more() -> None:
    source = WORK + holding("C", 4)
    assert severities("RM203", source) == {
        "standard": "warning",
        "small": "info",
        "regulated": "warning",
    }


# RM502: duties not separated.

APART = (
    "stage Train; responsibility Build in Train; responsibility Check in Train;"
    "Build is apart from Check; person Ana; person Ben; person Cem; person Dana;"
)


@pytest.mark.parametrize(
    ("held", "people"),
    [
        ("", 0),
        ("Ana is R on Build; Ben is R on Check", 0),
        ("Ana is R on Build; Ana is R on Check", 1),
        ("Ana is A on Build; Ana is R on Check", 1),
        ("Ana is A on Build; Ben is R on Build; Ana is A on Check; Cem is R on Check", 1),
        ("Ana is R on Build; Ana is C on Check; Ben is R on Check", 0),
        ("Ana is I on Build; Ben is R on Build; Ana is R on Check", 0),
        ("Ana is R on Build deputy Ben; Ben is R on Check", 0),
        ("Ana is A+R on Build; Ben is R on Build; Ana is R on Check; Ben is A on Check", 2),
        ("role Lead; Ana holds Lead; Lead is R on Build; Ana is R on Check", 1),
        ("role Lead; Lead is R on Build; Lead is R on Check", 0),
        ("team Core; Ana is in Core; Ben is in Core; Core is R on Build; Ana is R on Check", 1),
    ],
)
def test_duties_not_separated(held: str, people: int) -> None:
    who = "One person holds" if people == 1 else f"{people} people hold"
    message = f"warning: {who} both “Build” and “Check”"
    assert said("RM502", APART + held) == [message] * bool(people)


def test_what_nobody_keeps_apart_may_be_in_one_hand() -> None:
    source = APART.replace("Build is apart from Check;", "")
    assert not found("RM502", source + "Ana is R on Build; Ana is R on Check")


def test_each_separation_is_told_once_at_its_first_duty() -> None:
    source = APART + "responsibility Audit in Train; Build is apart from Audit;"
    source += "Ana is R on Build; Ana is R on Check; Ana is R on Audit"
    assert [one.subjects for one in found("RM502", source)] == [
        ("responsibility-build", "person-ana", "responsibility-audit"),
        ("responsibility-build", "person-ana", "responsibility-check"),
    ]


def test_a_separation_that_is_noted_twice_is_told_once() -> None:
    org = parse(APART + "Ana is R on Build; Ana is R on Check")
    (apart,) = org.all(Separation)
    again = org.apply(Change.adding(apart.model_copy(update={"id": "again"})))
    itself = apart.model_copy(update={"id": "itself", "second": apart.first})
    again = again.apply(Change.adding(itself))
    rule = [rule_called("RM502")]
    assert analyse(again, TODAY, rule) == analyse(org, TODAY, rule)
    # And what comes after it is told all the same.
    more = parse(APART + "responsibility Audit in Train; Ana is R on Build; Ana is R on Audit")
    last = apart.model_copy(update={"id": "z", "second": "responsibility-audit"})
    told = analyse(more.apply(Change.adding(itself, last)), TODAY, rule)
    assert [one.subjects[-1] for one in told] == ["responsibility-audit"]


def test_through_what_both_are_in_one_hand_and_why_not() -> None:
    source = APART.replace("from Check;", "from Check because the audit asks for it;") + (
        "role Lead; team Core; Ana holds Lead; Ana is in Core; Lead is A+R on Build;"
        "Core is R on Check; Core is C on Build"
    )
    assert evidence("RM502", source) == [
        "In whose hands both are: Ana",
        "Ana holds “Build” through the role “Lead”",
        "Ana holds “Check” through the team “Core”",
        "Why they are apart: the audit asks for it",
    ]


def test_of_many_hands_the_first_three_are_explained() -> None:
    names = ("Ana", "Ben", "Cem", "Dana")
    members = ";".join(f"{name} is in Core; {name} is R on Check" for name in names)
    facts = evidence("RM502", f"{APART} team Core; {members}; Core is R on Build")
    assert facts == [
        "In whose hands both are: Ana, Ben, Cem and 1 more",
        *(f"{name} holds “Build” through the team “Core”" for name in names[:3]),
    ]


def test_the_regulated_take_it_hard() -> None:
    source = APART + "Ana is R on Build; Ana is R on Check"
    assert severities("RM502", source) == {
        "standard": "warning",
        "small": "info",
        "regulated": "error",
    }


# RM701: not confirmed.


def confirmed(days: int, who: str = "Ana", letter: str = "R") -> str:
    return f"{who} is {letter} on Evaluate confirmed {TODAY - timedelta(days=days)};"


@pytest.mark.parametrize(
    ("limit", "days", "expected"),
    [
        ("", 90, 0),
        ("", 91, 1),
        ("", 0, 0),
        ("", -1, 0),
        ("limit confirmed days: 1;", 1, 0),
        ("limit confirmed days: 1;", 2, 1),
        ("limit confirmed days: 365;", 365, 0),
        ("limit confirmed days: 365;", 366, 1),
    ],
)
def test_not_confirmed(limit: str, days: int, expected: int) -> None:
    message = "info: One letter on “Evaluate” was confirmed long ago"
    assert said("RM701", limit + WORK + confirmed(days)) == [message] * expected


def test_letters_without_a_day_are_left_out() -> None:
    assert not found("RM701", WORK + holding("R", 3))
    assert not found("RM701", WORK + holding("R", 1) + ";" + confirmed(3, "Ben", "C"))


def test_the_day_makes_letters_old() -> None:
    source = WORK + confirmed(0)
    last = TODAY + timedelta(days=90)
    assert not found("RM701", source, last)
    assert found("RM701", source, last + timedelta(days=1))
    live = [LiveAnalysis(parse(source), last + timedelta(days=more)) for more in (0, 1)]
    codes = [{finding.code for finding in one.findings()} for one in live]
    assert codes[1] - codes[0] == {"RM701"}


def test_the_letters_of_vacant_roles_grow_old_too() -> None:
    assert found("RM701", WORK + "role Lead;" + confirmed(91, "Lead", "C"))


def test_which_letters_are_old() -> None:
    source = WORK + "role Lead;" + confirmed(91, "Lead", "C") + confirmed(200, "Ana", "A+R")
    source += confirmed(90, "Ben", "C") + "Cem is C on Evaluate;"
    (finding,) = found("RM701", source)
    assert finding.subjects == ("responsibility-evaluate", "person-ana", "role-lead")
    assert finding.message == "3 letters on “Evaluate” were confirmed long ago"
    assert evidence("RM701", source) == [
        "A of Ana: confirmed 200 days ago",
        "R of Ana: confirmed 200 days ago",
        "C of Lead: confirmed 91 days ago",
    ]
    assert evidence("RM701", source + confirmed(95, "Dana", "I"))[2:] == [
        "I of Dana: confirmed 95 days ago",
        "One more was confirmed long ago",
    ]
    more = source + confirmed(95, "Dana", "I") + confirmed(96, "Eve", "I")
    assert evidence("RM701", more)[3:] == ["2 more were confirmed long ago"]


def test_what_is_old_can_be_confirmed_at_once() -> None:
    org = parse(
        WORK + confirmed(100, "Ana", "A+R") + confirmed(3, "Ben", "C") + "Cem is I on Evaluate"
    )
    ((label, change),) = offered("RM701", org).items()
    assert label == "Confirm 2 letters today"
    days = {
        f"{org.party(held.party).name}: {held.letter}": held.confirmed_on
        for held in org.apply(change).all(Assignment)
    }
    assert days == {
        "Ana: A": TODAY,
        "Ana: R": TODAY,
        "Ben: C": TODAY - timedelta(days=3),
        "Cem: I": None,
    }
    (one,) = offered("RM701", parse(WORK + confirmed(91)))
    assert one == "Confirm the letter today"


# What is proposed.


def labels_of(code: str) -> Iterator[str]:
    rule = rule_called(code)
    org = parse(manual(rule).sections["Bad"])
    for finding in analyse(org, TODAY, [rule]):
        for fix in rule.fixes(Facts(org, TODAY), finding):
            yield str(fix.label)


def test_no_edit_is_proposed_for_what_needs_a_decision() -> None:
    for code in ("RM203", "RM204", "RM502"):
        assert not list(labels_of(code))
        assert "No edit is proposed" in " ".join(rule_called(code).manual.split())
    assert list(labels_of("RM701")) == ["Confirm 2 letters today"]
