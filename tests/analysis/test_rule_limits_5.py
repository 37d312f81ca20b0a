"""Where the rules about people and risk begin to speak, and where not."""

from datetime import date

import pytest

from rolemap.analysis.catalogue import rule_called
from rolemap.analysis.engine import LiveAnalysis, analyse
from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding
from rolemap.analysis.folding import fold
from rolemap.analysis.manual import manual
from rolemap.formats.notation import parse
from rolemap.model.change import Change
from rolemap.model.edits.acceptances import accept
from rolemap.model.edits.assignments import assign
from rolemap.model.edits.fields import set_fields
from rolemap.model.edits.remove import remove
from rolemap.model.edits.responsibilities import add_responsibility
from rolemap.model.org import Org
from rolemap.model.records import Person

TODAY = date(2026, 1, 15)


def judged(code: str, org: Org) -> list[Finding]:
    return analyse(org, TODAY, [rule_called(code)])


def said(code: str, source: str) -> list[str]:
    return [str(finding.message) for finding in judged(code, parse(source))]


def evidence(code: str, source: str) -> list[str]:
    (finding,) = judged(code, parse(source))
    return [str(fact) for fact in finding.evidence]


@pytest.mark.parametrize(
    ("code", "profile", "expected"),
    [
        ("RM304", "standard", ["warning"]),
        ("RM304", "small", []),
        ("RM305", "standard", ["warning"]),
        ("RM305", "small", ["info"]),
        ("RM505", "standard", ["warning"]),
        ("RM505", "small", ["info"]),
        ("RM603", "standard", ["info"]),
        ("RM603", "small", []),
        ("RM604", "standard", ["info"]),
        ("RM604", "small", []),
    ],
)
def test_a_profile_judges_otherwise(code: str, profile: str, expected: list[str]) -> None:
    org = parse(manual(rule_called(code)).sections["Bad"])
    org = org.apply(set_fields(org, "settings", profile=profile))
    assert [str(finding.severity) for finding in judged(code, org)] == expected


# RM304: most answers.


def answering(mine: int, whole: int) -> str:
    works = "".join(f"responsibility Work {one} in Data;" for one in range(whole))
    letters = "".join(f"Ana is A on Work {one};" for one in range(mine))
    return f"stage Data; person Ana; {works}{letters}"


@pytest.mark.parametrize(
    ("mine", "whole", "share"),
    [(0, 0, 0), (9, 9, 0), (4, 10, 0), (5, 10, 50), (4, 11, 0), (5, 11, 45), (8, 20, 0)],
)
def test_most_answers(mine: int, whole: int, share: int) -> None:
    expected = [f"Ana answers for {share} % of all responsibilities"] if share else []
    assert said("RM304", answering(mine, whole)) == expected


def test_what_comes_through_a_role_counts_once() -> None:
    lead = "role Lead; team Core; Ana holds Lead; Ana is in Core;"
    more = "Lead is A on Work 0; Core is A on Work 4;"
    assert evidence("RM304", answering(4, 10) + lead + more) == [
        "These are 5 of 10",
        "The limit is 40 %",
    ]
    assert not said("RM304", answering(4, 10) + lead + "Lead is A on Work 0; Core is R on Work 4")


@pytest.mark.parametrize(("limit", "found"), [("49 %", 1), ("50 %", 0), ("100 %", 0)])
def test_the_largest_share_of_answers(limit: str, found: int) -> None:
    source = f"limit accountable share: {limit};{answering(5, 10)}"
    assert len(said("RM304", source)) == found


def test_the_letter_that_answers_is_that_of_the_scheme() -> None:
    assert not said("RM304", "scheme RAPID;" + answering(5, 10))  # there it is "agree"
    assert said("RM304", "scheme RAPID;" + answering(5, 10).replace("is A on", "is D on"))


def test_a_share_moves_with_responsibilities_of_others() -> None:
    org = parse(answering(4, 10))
    live = LiveAnalysis(org, TODAY)
    for change, expected in (
        (lambda org: assign(org, "person-ana", "responsibility-work-9", "A"), 1),
        (lambda org: add_responsibility(org, "stage-data", "Further"), 1),
        (lambda org: add_responsibility(org, "stage-data", "And further"), 1),
        (lambda org: add_responsibility(org, "stage-data", "And again"), 0),
        (lambda org: remove(org, "responsibility-work-8"), 1),
    ):
        edit = change(org)
        after = org.apply(edit)
        live.update(org, after, edit)
        org = after
        assert len([one for one in live.findings() if one.code == "RM304"]) == expected


# RM305: cognitive load.


def thinking(simple: int = 0, complicated: int = 0, complex_: int = 0, unknown: int = 0) -> str:
    levels = ["simple"] * simple + ["complicated"] * complicated + ["complex"] * complex_
    fields = [f"(complexity: {one})" for one in levels] + [""] * unknown
    return "stage Train; person Ana; person Ben;" + "".join(
        f"responsibility Work {number} in Train {field}; Ana is A+R on Work {number};"
        for number, field in enumerate(fields)
    )


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (thinking(unknown=9), []),
        (thinking(simple=3, unknown=1), []),
        (thinking(simple=4), ["Ana does 4 simple things"]),
        (thinking(simple=3, complicated=2), []),
        (thinking(simple=4, complicated=3), ["Ana does 3 complicated things"]),
        (thinking(complicated=2, unknown=2), []),
        (thinking(complicated=3), ["Ana does 3 complicated things"]),
        (thinking(complex_=1, unknown=5), []),
        (thinking(complex_=1, simple=1), ["Ana does complex work and other work beside it"]),
        (thinking(complex_=1, complicated=1), ["Ana does complex work and other work beside it"]),
        (thinking(complex_=2), ["Ana does 2 complex things at a time"]),
        (thinking(simple=4).replace("complexity: simple", "complexity: hard"), []),
        ("limit simple domains: 0;" + thinking(simple=1), ["Ana does a simple thing"]),
        (
            "limit complicated domains: 0;" + thinking(complicated=1),
            ["Ana does a complicated thing"],
        ),
    ],
)
def test_cognitive_load(source: str, expected: list[str]) -> None:
    assert said("RM305", source) == expected


@pytest.mark.parametrize(
    ("letter", "found"), [("R", 1), ("A", 1), ("C", 0), ("I", 0), ("A on Work 1; Ben is R", 0)]
)
def test_what_somebody_does_is_what_counts(letter: str, found: int) -> None:
    source = thinking(simple=1, complex_=1)
    source = source.replace("Ana is A+R on Work 1", f"Ana is {letter} on Work 1")
    assert len(said("RM305", source)) == found


def test_support_is_no_matter_of_ones_own() -> None:
    source = "scheme RASCI;" + thinking(simple=1, complex_=1)
    source = source.replace("Ana is A+R on Work 1", "Ben is R on Work 1; Ana is S on Work 1")
    assert not said("RM305", source)


def test_what_there_is_to_think_of_is_named() -> None:
    assert evidence("RM305", thinking(simple=1, complicated=1, complex_=1, unknown=1)) == [
        "Complex: “Work 2”",
        "Complicated: “Work 1”",
        "Simple: “Work 0”",
    ]


# RM505: hangs on one.

SERVE = "stage Data; stage Serve; person Ana; person Ben;"
PAGER = "responsibility Pager in Serve (on call);"


def works(*letters: str) -> str:
    """Work Work 0, Work 1 ... by turns in both stages, with these letters on it."""
    return SERVE + "".join(
        f"responsibility Work {number} in {('Data', 'Serve')[number % 2]};"
        + "".join(f"{one} on Work {number};" for one in letter.split("&") if one)
        for number, letter in enumerate(letters)
    )


ALONE, DECIDES, DOES = "Ana is A+R", "Ana is A&Ben is R", "Ana is R&Ben is A"


@pytest.mark.parametrize(
    ("source", "count"),
    [
        (works(ALONE, ALONE), 0),
        (works(ALONE, ALONE, ALONE), 3),
        (works(ALONE, DOES, DOES), 3),
        # What others do, they can be asked about.
        (works(ALONE, DOES, DECIDES), 0),
        (works(ALONE, DOES, "Ana is A"), 3),
        (works(ALONE, DECIDES, "Ana is R&Ben is A+R"), 0),
        (works(ALONE, DECIDES, "Ana is C"), 0),
        (works(ALONE, DECIDES, ""), 0),
        (works(ALONE, ALONE) + PAGER + "Ana is R on Pager", 3),
        (works(ALONE, ALONE) + PAGER + "Ana is R on Pager; Ben is R on Pager", 0),
        ("limit opens: 4;" + works(ALONE, ALONE, ALONE), 0),
        ("limit opens: 2;" + works(ALONE, ALONE), 2),
        # Through a role that nobody else holds, and one that somebody else holds too.
        (works(ALONE, ALONE, "Lead is A+R") + "role Lead; Ana holds Lead", 3),
        (works(ALONE, ALONE, "Lead is A+R") + "role Lead; Ana holds Lead; Ben holds Lead", 0),
    ],
)
def test_hangs_on_one(source: str, count: int) -> None:
    assert said("RM505", source) == (
        [f"Without Ana, {count} responsibilities would stand open"] if count else []
    )


def test_one_thing_may_be_too_much() -> None:
    assert said("RM505", "limit opens: 1;" + works(ALONE)) == [
        "Without Ana, one responsibility would stand open"
    ]


@pytest.mark.parametrize("letters", ["A", "A+R", "R"])
def test_a_deputy_stands_in(letters: str) -> None:
    others = works(ALONE, ALONE)
    alone = f"{others} responsibility Deploy in Serve; Ana is {letters} on Deploy"
    assert len(said("RM505", alone)) == 1
    assert not said("RM505", f"{alone} deputy Ben")
    assert len(said("RM505", f"{alone} deputy Ana")) == 1


def test_a_deputy_for_half_of_it_is_not_enough() -> None:
    source = works(ALONE, ALONE) + "responsibility Deploy in Serve; Ana is A on Deploy deputy Ben;"
    assert not said("RM505", source)
    assert said("RM505", source + "Ana is R on Deploy")


def test_a_deputy_is_on_call() -> None:
    source = works(ALONE, ALONE) + PAGER + "Ana is R on Pager; Ben is A on Pager"
    assert evidence("RM505", source)[-1] == "Nobody else does “Work 0”, “Work 1”, “Pager”"
    assert not said("RM505", source.replace("Ana is R on Pager", "Ana is R on Pager deputy Ben"))


def test_what_would_stand_open_is_named_the_heaviest_first() -> None:
    source = works(ALONE, DOES) + PAGER.replace("on call", "on call, weight: 5")
    assert evidence("RM505", source + "Ana is A+R on Pager") == [
        "Nobody else answers for “Pager”, “Work 0”",
        "Nobody else does “Pager”, “Work 0”, “Work 1”",
        "Nobody else is on call for “Pager”",
    ]


def under(code: str, source: str) -> list[str]:
    """What stands under the findings of a rule."""
    org = parse(source)
    shown = fold(Facts(org, TODAY), analyse(org, TODAY))
    causes = [one for one in shown if one.finding.code == code]
    return [f"{one.code} {one.subjects[0]}" for cause in causes for one in cause.consequences]


def test_what_lies_in_one_stage_stands_under_the_finding_about_it() -> None:
    source = works(ALONE, ALONE, ALONE)
    inside = source.replace("in Serve", "in Data")
    assert under("RM501", inside) == ["RM505 person-ana"]
    assert under("RM501", source) == []
    assert said("RM505", source)


# RM603: span of control.


def led(count: int, manager: str = "Ana") -> str:
    return "person Ana; person Ben;" + "".join(
        f"person P{one}; P{one} reports to {manager};" for one in range(count)
    )


@pytest.mark.parametrize(
    ("source", "count"),
    [
        (led(10), 0),
        (led(11), 11),
        (led(10) + "Ben reports to Ana", 11),
        (led(10) + "person Cem; Cem reports to Ben; Ben reports to Cem", 0),
        (led(11) + "P3 reports to Ben", 11),
        ("limit reports: 11;" + led(11), 0),
        ("limit reports: 1;" + led(2), 2),
    ],
)
def test_span_of_control(source: str, count: int) -> None:
    assert said("RM603", source) == ([f"{count} people report to Ana"] if count else [])


def test_who_names_the_person_twice_or_is_the_person_counts_no_more() -> None:
    org = parse("limit reports: 2;" + led(2))
    manager = org.get(Person, "person-ana")
    report = org.get(Person, "person-p0")
    org = org.apply(
        Change.of(
            (manager, manager.model_copy(update={"managers": (manager.id,)})),
            (report, report.model_copy(update={"managers": (manager.id, manager.id)})),
        )
    )
    assert not judged("RM603", org)


def test_some_of_those_led_are_named() -> None:
    assert evidence("RM603", led(11)) == [
        "Among them are P0, P1, P10 and 8 more",
        "The limit is 10",
    ]


# RM604: accountable too high.

LINE = "stage Train; responsibility Evaluate in Train; person Ana; person Ben; person Cem;"
LINE += "person Dana; person Eve; Cem reports to Ben; Ben reports to Ana; Dana reports to Cem;"


@pytest.mark.parametrize(
    ("rest", "found"),
    [
        ("Ana is A on Evaluate", 0),  # nobody does it
        ("Ana is A on Evaluate; Ben is R on Evaluate", 0),
        ("Ana is A on Evaluate; Cem is R on Evaluate", 1),
        ("Ana is A on Evaluate; Dana is R on Evaluate", 1),
        ("Ana is A on Evaluate; Cem is R on Evaluate; Dana is R on Evaluate", 1),
        ("Ana is A on Evaluate; Ben is R on Evaluate; Dana is R on Evaluate", 0),
        ("Ana is A on Evaluate; Cem is R on Evaluate; Eve is R on Evaluate", 0),
        ("Ana is A+R on Evaluate; Cem is R on Evaluate", 0),
        ("Ana is A on Evaluate; Eve is A on Evaluate; Cem is R on Evaluate", 0),
        ("Cem is A on Evaluate; Ana is R on Evaluate", 0),
        ("Ana is A on Evaluate; Cem is R on Evaluate; Cem reports to Ana", 0),  # the short way
        ("Ana is A on Evaluate; Cem is R on Evaluate; Cem reports to Eve", 1),
        ("Ana is A on Evaluate; Cem is R on Evaluate; Ana reports to Cem", 1),  # a circle
        ("Eve is A on Evaluate; Cem is R on Evaluate; Ana reports to Cem", 0),
        ("role Head; Ana holds Head; Head is A on Evaluate; Cem is R on Evaluate", 1),
    ],
)
def test_accountable_too_high(rest: str, found: int) -> None:
    line = "Ana answers for “Evaluate” from two or more levels above those who do it"
    assert said("RM604", LINE + rest) == [line] * found


@pytest.mark.parametrize(("rest", "found"), [("", 1), ("Eve is S", 1), ("Ana is S", 0)])
def test_whoever_supports_the_work_is_near_to_it(rest: str, found: int) -> None:
    source = f"scheme RASCI; {LINE} Ana is A on Evaluate; Cem is R on Evaluate;"
    assert len(said("RM604", source + (f"{rest} on Evaluate" if rest else ""))) == found


def test_a_line_that_moves_in_between_is_seen() -> None:
    org = parse(LINE + "Ana is A on Evaluate; Dana is R on Evaluate")
    live = LiveAnalysis(org, TODAY)
    for managers, expected in (((), 0), (("person-ana",), 1), (("person-eve",), 0)):
        change = set_fields(org, "person-ben", managers=managers)
        after = org.apply(change)
        live.update(org, after, change)
        org = after
        assert len([one for one in live.findings() if one.code == "RM604"]) == expected


def test_accepting_what_a_wide_rule_finds_is_seen() -> None:
    org = parse(LINE + "Ana is A on Evaluate; Dana is R on Evaluate")
    live = LiveAnalysis(org, TODAY)
    (finding,) = judged("RM604", org)
    change = accept(org, finding.code, finding.subjects, "so it is")
    live.update(org, org.apply(change), change)
    (kept,) = [one for one in live.findings() if one.code == "RM604"]
    assert kept.accepted is not None
