"""Where the rules about names, skills, deputies, tracks and required work begin to speak."""

from datetime import date

import pytest

from rolemap.analysis.catalogue import rule_called
from rolemap.analysis.engine import analyse, fixes
from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding
from rolemap.analysis.folding import fold
from rolemap.analysis.manual import manual
from rolemap.formats.notation import parse
from rolemap.model.edits.fields import set_fields
from rolemap.model.org import Org

TODAY = date(2026, 1, 15)


def judged(code: str, org: Org) -> list[Finding]:
    return analyse(org, TODAY, [rule_called(code)])


def said(code: str, source: str) -> list[str]:
    return [str(finding.message) for finding in judged(code, parse(source))]


def evidence(code: str, source: str) -> list[str]:
    (finding,) = judged(code, parse(source))
    return [str(fact) for fact in finding.evidence]


def mended(code: str, source: str) -> list[tuple[str, list[str]]]:
    """Each edit that is offered, and what is found after it."""
    org = parse(source)
    (finding,) = judged(code, org)
    return [
        (str(fix.label), [str(one.message) for one in judged(code, org.apply(fix.change))])
        for fix in fixes(org, finding, TODAY)
    ]


@pytest.mark.parametrize(
    ("code", "profile", "expected"),
    [
        ("RM109", "standard", ["warning"]),
        ("RM109", "small", ["info"]),
        ("RM109", "regulated", ["error"]),
        ("RM110", "regulated", ["error"]),
        ("RM110", "small", ["warning"]),
        ("RM205", "small", ["info"]),
        ("RM207", "small", ["info"]),
        ("RM503", "small", ["info"]),
        ("RM504", "standard", ["info"]),
        ("RM504", "small", []),
        ("RM504", "regulated", ["warning"]),
        ("RM609", "small", []),
    ],
)
def test_a_profile_judges_otherwise(code: str, profile: str, expected: list[str]) -> None:
    org = parse(manual(rule_called(code)).sections["Bad"])
    org = org.apply(set_fields(org, "settings", profile=profile))
    assert [str(finding.severity) for finding in judged(code, org)] == expected


# RM109: no way back.


@pytest.mark.parametrize(
    ("source", "missing"),
    [
        ("stage Serve; responsibility Report in Serve", ""),
        ("stage Deployment", ""),
        (
            "stage Deployment; responsibility Report in Deployment",
            "roll back, retrain, decommission",
        ),
        ("stage Serve; responsibility Canary in Serve", "roll back, retrain, decommission"),
        ("stage Serve; responsibility Roll-out in Serve", "roll back, retrain, decommission"),
        ("stage Serve; responsibility Deploy and roll back in Serve", "retrain, decommission"),
        (
            "stage Serve; responsibility Deploy in Serve; stage Run (across);"
            "responsibility Continuous training in Run; responsibility Retire models in Run",
            "roll back",
        ),
        (
            "stage Serve; responsibility Deploy in Serve;"
            "responsibility Way back in Serve (covers: mlts-infra-7 + mlops-22)",
            "decommission",
        ),
        (
            "stage Serve; responsibility Modell ausrollen in Serve",
            "roll back, retrain, decommission",
        ),
    ],
)
def test_no_way_back(source: str, missing: str) -> None:
    found = said("RM109", source)
    assert [one.partition("nobody is named to ")[2] for one in found] == (
        [missing] if missing else []
    )


def test_what_is_there_and_has_no_owner_is_said_of_itself() -> None:
    source = (
        "stage Serve; responsibility Deploy in Serve; responsibility Rollback in Serve;"
        "responsibility Retrain in Serve; responsibility Decommission in Serve"
    )
    assert said("RM109", source) == []
    assert len(said("RM101", source)) == 4


def test_it_is_said_at_the_first_stage_that_deploys() -> None:
    source = (
        "stage Data; responsibility Ingest in Data; stage Try; responsibility Canary in Try;"
        "stage Serve; responsibility Deploy in Serve"
    )
    assert [one.split(" deploys")[0] for one in said("RM109", source)] == ["“Try”"]
    assert evidence("RM109", source) == ["What deploys: “Canary”"]


# RM110: required and not owned.

ROLLBACK = "stage Serve; person Ana; role Lead; require mlts-infra-7 as Rollback;"
ON_MAP = "responsibility Go back in Serve (covers: mlts-infra-7);"


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("", ["“Rollback” is required and not on the map"]),
        (ON_MAP, ["“Rollback” is required, and nobody answers for it"]),
        (ON_MAP + "Ana is R on Go back", ["“Rollback” is required, and nobody answers for it"]),
        (ON_MAP + "Lead is A on Go back", ["“Rollback” is required, and nobody answers for it"]),
        (ON_MAP + "Lead is A on Go back; Ana holds Lead", []),
        (
            ON_MAP
            + "responsibility Rehearse in Serve (covers: mlts-infra-7); Ana is A on Rehearse",
            [],
        ),
    ],
)
def test_required_and_not_owned(more: str, expected: list[str]) -> None:
    assert said("RM110", ROLLBACK + more) == expected


def test_a_requirement_says_why() -> None:
    source = "stage Serve; require x-1 as Rollback because policy 7 asks for it"
    assert evidence("RM110", source) == ["It is required because policy 7 asks for it"]
    assert evidence("RM110", ROLLBACK + ON_MAP) == ["It is covered by “Go back”"]


# RM205: one work, two names.


def two(one: str, other: str, stages: str = "Data Data") -> str:
    first, second = stages.split()
    declared = "".join(f"stage {name};" for name in dict.fromkeys((first, second)))
    return f"{declared}responsibility {one} in {first}; responsibility {other} in {second}"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Monitor the model", "Model monitoring"),
        ("Ingest data", "Data ingestion"),
        ("Evaluate", "Evaluation"),
        ("Quality checks", "Check quality"),
        ("LABELS", "label"),
        ("Deployment of models to production", "deploying a model in production"),
    ],
)
def test_the_same_words_are_the_same_work(one: str, other: str) -> None:
    for stages in ("Data Data", "Data Serve"):
        assert said("RM205", two(one, other, stages)) == [
            f"“{one}” and “{other}” may be the same work"
        ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Train the model", "Retrain the model"),
        ("Deploy model A", "Deploy model B"),
        ("Monitor data", "Monitor costs"),
        ("Label data", "Label data twice"),
        ("On-call, primary", "On-call, secondary"),
        ("!!!", "???"),
    ],
)
def test_other_words_are_other_work(one: str, other: str) -> None:
    assert said("RM205", two(one, other)) == []


def test_the_same_name_in_another_stage_is_meant() -> None:
    source = two("Review", "review", "Data Serve")
    assert len(said("RM205", source)) == 1
    org = parse(source)
    work = next(one.id for one in org.records() if getattr(one, "name", "") == "review")
    assert judged("RM205", org.apply(set_fields(org, work, name="Review"))) == []


def test_it_says_in_which_stages() -> None:
    where = ["The first is in “Data”, the other in “Serve”"]
    assert evidence("RM205", two("Evaluate", "Evaluation", "Data Serve")) == where
    assert evidence("RM205", two("Evaluate", "Evaluation")) == []


def test_of_many_each_is_reported_once() -> None:
    works = "".join(f"responsibility {name} in Data;" for name in ("Test", "Tests", "Testing"))
    assert len(said("RM205", f"stage Data; {works}")) == 2


@pytest.mark.parametrize(("count", "found"), [(100, 99), (101, 0)])
def test_a_plan_full_of_one_name_is_not_told_so(count: int, found: int) -> None:
    # In large and small letters, each its own way.
    names = (
        "".join(one.upper() if number >> at & 1 else one for at, one in enumerate("testing"))
        for number in range(count)
    )
    works = "".join(f"responsibility {name} in Data;" for name in names)
    assert len(said("RM205", "stage Data;" + works)) == found


# RM207: two letters.

WORK = (
    "stage Train; responsibility Evaluate in Train; person Ana; person Ben; role Judge; team Core;"
)


@pytest.mark.parametrize(
    ("letters", "count"),
    [
        ("Ana is A+R on Evaluate", 0),
        ("Ana is A on Evaluate; Judge is R on Evaluate; Ana holds Judge", 0),
        ("Ana is R on Evaluate; Judge is C on Evaluate; Ana holds Judge", 1),
        ("Ana is A on Evaluate; Judge is C on Evaluate; Ana holds Judge", 1),
        ("Ana is R on Evaluate; Judge is I on Evaluate; Ana holds Judge", 0),
        ("Ana is R on Evaluate; Judge is C on Evaluate", 0),
        ("Ana is R on Evaluate; Judge is C on Evaluate; Ana holds Judge; Ben holds Judge", 0),
        ("Ana is R on Evaluate; Core is C on Evaluate; Ana is in Core", 1),
        ("Ana is R on Evaluate; Core is C on Evaluate; Ana is in Core; Ben is in Core", 0),
        ("Core is R on Evaluate; Judge is C on Evaluate; Ana is in Core; Ana holds Judge", 1),
    ],
)
def test_two_letters(letters: str, count: int) -> None:
    assert len(said("RM207", WORK + letters)) == count


def test_the_larger_part_is_kept() -> None:
    source = WORK + "Judge is C on Evaluate; Ana holds Judge; Ana is A+R on Evaluate"
    assert said("RM207", source) == [
        "Ana is at once accountable, responsible, consulted on “Evaluate”"
    ]
    assert evidence("RM207", source) == ["Through “Judge”"]
    assert mended("RM207", source) == [("Leave Ana accountable, responsible only", [])]


# RM503: one who could.

TUNE = "stage Train; responsibility Tune in Train (skills: SQL + Go);"


@pytest.mark.parametrize(
    ("people", "names"),
    [
        ("person Ana (skills: SQL + Go)", ["Ana"]),
        ("person Ana (skills: sql + GO + Rust)", ["Ana"]),
        ("person Ana (skills: SQL); person Ben (skills: Go)", []),
        ("person Ana (skills: SQL + Go); person Ben (skills: Go + SQL)", []),
        ("person Ana (skills: SQL + Go); person Ben; Ben is C on Tune", ["Ana"]),
        ("person Ana (skills: SQL + Go); person Ben; Ben is R on Tune", []),
        ("person Ana (skills: SQL + Go); person Ben (skills: Go); Ben is R on Tune", ["Ana"]),
        ("person Ana; Ana is R on Tune", []),
    ],
)
def test_one_who_could(people: str, names: list[str]) -> None:
    assert said("RM503", TUNE + people) == [f"Only {name} could do “Tune”" for name in names]


def test_it_says_who_is_on_the_way() -> None:
    more = "person Ana (skills: SQL + Go); person Ben (skills: SQL, learning: go);"
    others = "person Cem (skills: SQL); Ben is R on Tune; Cem is R on Tune"
    assert evidence("RM503", TUNE + more + others) == [
        "It takes “SQL”, “Go”",
        "Still learning: Ben",
        "Works on it without all of them: Cem",
    ]


def test_it_stands_under_what_hangs_on_that_person() -> None:
    works = "".join(
        f"responsibility {name} in Train (skills: Go); Ana is A+R on {name};"
        for name in ("Tune", "Test", "Ship")
    )
    org = parse(f"stage Train; person Ana (skills: Go); {works}")
    found = [one for code in ("RM505", "RM503") for one in judged(code, org)]
    ((first, under),) = [(one.finding, one.consequences) for one in fold(Facts(org, TODAY), found)]
    assert first.code == "RM505"
    assert [one.code for one in under] == ["RM503"] * 3


# RM504: no deputy.


@pytest.mark.parametrize(
    ("letters", "count"),
    [
        ("Ana is A on Evaluate", 1),
        ("Ana is R on Evaluate", 0),
        ("Ana is A on Evaluate deputy Ben", 0),
        ("Ana is A on Evaluate deputy Ana", 1),
        ("Ana is A on Evaluate; Ben is A on Evaluate", 0),
        ("Judge is A on Evaluate; Ana holds Judge", 1),
        ("Judge is A on Evaluate", 0),
        ("Judge is A on Evaluate; Ana holds Judge; Ben holds Judge", 0),
        ("Judge is A on Evaluate deputy Ben; Ana holds Judge", 0),
    ],
)
def test_no_deputy(letters: str, count: int) -> None:
    assert said("RM504", WORK + letters) == ["Ana is accountable, and nobody stands in"] * count


def test_it_is_one_finding_for_everybody() -> None:
    more = "responsibility Ship in Train (weight: 3); Ben is A on Ship; Ana is A on Evaluate"
    assert said("RM504", WORK + more) == ["2 people are accountable, and nobody stands in for them"]
    assert evidence("RM504", WORK + more) == ["These are Ana, Ben"]


def test_those_stand_in_who_do_the_work() -> None:
    assert mended("RM504", WORK + "Ana is A+R on Evaluate") == []
    done = WORK + "Ana is A on Evaluate; Ben is R on Evaluate"
    assert mended("RM504", done) == [("Let those stand in who do the work", [])]


# RM609: tracks out of balance.


def tracks(research: float, development: int, unknown: int = 0) -> str:
    return (
        f"person Ana (track: research, capacity: {research} %);"
        + "".join(f"person Dev {one} (track: development);" for one in range(development))
        + "".join(f"person New {one};" for one in range(unknown))
    )


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (tracks(100, 5), []),  # 17 %
        (tracks(80, 5), ["Next to no research: 14 % of the time, the rest is development"]),
        (tracks(50, 4), []),  # five people
        (tracks(0, 6), []),
        (tracks(50, 5, 5), ["Next to no research: 9 % of the time, the rest is development"]),
        (tracks(50, 5, 6), []),  # of most nothing is known
        (
            tracks(100, 5) + "limit smaller track: 20 %",
            ["Next to no research: 17 % of the time, the rest is development"],
        ),
        (tracks(75, 4) + "person Bo (track: both)", []),
    ],
)
def test_tracks_out_of_balance(source: str, expected: list[str]) -> None:
    assert said("RM609", source) == expected


def test_the_limit_itself_is_enough() -> None:
    source = tracks(90, 5) + "person Cleo (track: development, capacity: 10 %)"
    assert said("RM609", source) == []  # nine tenths of six, that is 15 %


def test_who_has_no_track_has_those_of_the_roles() -> None:
    people = "".join(f"person Dev {one}; Dev {one} holds Engineer;" for one in range(5))
    roles = "role Engineer (track: development); role Scholar (track: research);"
    both = "person Ana; Ana holds Scholar at 50 %; Ana holds Engineer at 50 %"
    assert said("RM609", roles + people + both) == [
        "Next to no research: 8 % of the time, the rest is development"
    ]
    assert evidence("RM609", roles + people + both) == ["On research: Ana", "The limit is 15 %"]


def test_it_goes_the_other_way_round_too() -> None:
    people = "".join(f"person Res {one} (track: research);" for one in range(6))
    assert said("RM609", people + "person Ana (track: development, capacity: 20 %)") == [
        "Next to no development: 3 % of the time, the rest is research"
    ]
