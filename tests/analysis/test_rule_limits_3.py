"""Where the rules about vacancies, duty, spread and team sizes begin to speak, and where not."""

from datetime import date

import pytest

from rolemap.analysis.catalogue import rule_called
from rolemap.analysis.engine import LiveAnalysis, analyse, fixes
from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding
from rolemap.analysis.folding import fold
from rolemap.analysis.manual import manual
from rolemap.formats.notation import parse
from rolemap.model.edits.acceptances import accept
from rolemap.model.edits.fields import set_fields
from rolemap.model.edits.people import add_person, join_team
from rolemap.model.edits.roles import add_seat
from rolemap.model.org import Org
from rolemap.model.records import Seat

TODAY = date(2026, 1, 15)


def judged(code: str, org: Org) -> list[Finding]:
    return analyse(org, TODAY, [rule_called(code)])


def found(code: str, source: str) -> list[Finding]:
    return judged(code, parse(source))


def said(code: str, source: str) -> list[str]:
    return [f"{finding.severity}: {finding.message}" for finding in found(code, source)]


def evidence(code: str, source: str) -> list[str]:
    (finding,) = found(code, source)
    return [str(fact) for fact in finding.evidence]


def as_profile(org: Org, profile: str) -> Org:
    return org.apply(set_fields(org, "settings", profile=profile))


def severities(code: str, profile: str) -> list[str]:
    """How the rule's own bad example is taken in a profile."""
    org = as_profile(parse(manual(rule_called(code)).sections["Bad"]), profile)
    return [str(finding.severity) for finding in judged(code, org)]


# RM108: filled vacancy.

LEAD = "stage Train; responsibility Evaluate in Train; person Ana; person Ben; role Lead;"
ANSWERS = LEAD + "Lead is A+R on Evaluate; Ana holds Lead at 50 %;"
FORGOTTEN = "warning: The vacancy in the role “Lead” looks forgotten"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (LEAD + "Lead is A on Evaluate; Lead has a vacancy", []),  # RM104 has it
        (ANSWERS, []),
        (ANSWERS + "Lead has a vacancy at 49 %", [FORGOTTEN]),
        (ANSWERS + "Lead has a vacancy at 50 %", [FORGOTTEN]),
        (ANSWERS + "Lead has a vacancy at 51 %", []),  # Ana only stands in
        (ANSWERS + "Ben holds Lead at 80 %; Lead has a vacancy at 80 %", [FORGOTTEN]),
        (
            ANSWERS + "Lead has a vacancy at 50 %; Lead has a vacancy at 20 %",
            ["warning: 2 vacancies in the role “Lead” look forgotten"],
        ),
        (ANSWERS + "Lead has a vacancy at 50 %; Lead has a vacancy at 90 %", [FORGOTTEN]),
        (ANSWERS.replace("A+R", "A") + "Lead has a vacancy at 50 %", [FORGOTTEN]),
        # More than one may do the work, or be asked: a second person may well be wanted.
        (ANSWERS.replace("A+R", "R") + "Lead has a vacancy at 50 %", []),
        (ANSWERS.replace("A+R", "C") + "Lead has a vacancy at 50 %", []),
        (LEAD + "Ana holds Lead at 50 %; Lead has a vacancy at 50 %", []),
    ],
)
def test_filled_vacancy(source: str, expected: list[str]) -> None:
    assert said("RM108", source) == expected


@pytest.mark.parametrize(("letter", "expected"), [("A+R", 0), ("R", 0), ("A", 1), ("C", 1)])
def test_a_rota_wants_many(letter: str, expected: int) -> None:
    pager = f"responsibility Pager in Train (on call); Lead is {letter} on Pager;"
    assert len(found("RM108", f"{ANSWERS}{pager} Lead has a vacancy at 50 %")) == expected


@pytest.mark.parametrize(("note", "expected"), [("", 1), (" \n", 1), ("from May", 0)])
def test_a_vacancy_with_a_note_was_thought_of(note: str, expected: int) -> None:
    org = parse(ANSWERS + "Lead has a vacancy at 50 %")
    (vacant,) = (seat for seat in org.all(Seat) if seat.person is None)
    noted = org.apply(set_fields(org, vacant.id, notes=note))
    assert len(judged("RM108", noted)) == expected


def test_the_letter_that_answers_is_that_of_the_scheme() -> None:
    source = ANSWERS.replace("A+R", "A") + "Lead has a vacancy at 50 %"
    assert not found("RM108", "scheme RAPID;" + source)  # there it is "agree"
    assert found("RM108", "scheme RAPID;" + source.replace("is A on", "is D on"))


def test_why_a_vacancy_looks_forgotten() -> None:
    (finding,) = found("RM108", ANSWERS + "Lead has a vacancy at 50 %")
    assert finding.subjects == ("role-lead", "person-ana")
    assert [str(fact) for fact in finding.evidence] == [
        "The role is held by Ana",
        "It is accountable for “Evaluate”",
        "Whoever took the vacant seat would be accountable too",
    ]


def test_what_it_warns_of_comes_true_when_the_seat_is_taken() -> None:
    org = parse(ANSWERS + "Lead has a vacancy at 50 %")
    (vacant,) = (seat for seat in org.all(Seat) if seat.person is None)
    assert judged("RM108", org)
    assert not judged("RM201", org)
    taken = org.apply(set_fields(org, vacant.id, person="person-ben"))
    assert not judged("RM108", taken)
    assert judged("RM201", taken)


@pytest.mark.parametrize(
    ("seats", "label", "left"),
    [
        ("at 50 %", "Take the vacant seat of Lead away", 1),
        ("at 50 %; Lead has a vacancy at 20 %", "Take 2 vacant seats of Lead away", 1),
        ("at 50 %; Lead has a vacancy at 90 %", "Take the vacant seat of Lead away", 2),
    ],
)
def test_only_what_looks_forgotten_is_taken_away(seats: str, label: str, left: int) -> None:
    org = parse(f"{ANSWERS} Lead has a vacancy {seats}")
    (finding,) = judged("RM108", org)
    (fix,) = fixes(org, finding, TODAY)
    assert str(fix.label) == label
    after = org.apply(fix.change)
    assert after.count(Seat) == left
    assert after.seats_held_by("person-ana") == org.seats_held_by("person-ana")
    assert not rule_called("RM108").fixes(Facts(after, TODAY), finding)


def test_an_accepted_vacancy_comes_back_when_somebody_else_holds_the_role() -> None:
    org = parse(ANSWERS + "Lead has a vacancy at 50 %")
    (finding,) = judged("RM108", org)
    accepted = org.apply(accept(org, "RM108", finding.subjects, "Ana leaves in May"))
    assert [bool(one.accepted) for one in judged("RM108", accepted)] == [True]
    joined = accepted.apply(add_seat(accepted, "role-lead", "person-ben", share=0.5))
    assert [bool(one.accepted) for one in judged("RM108", joined)] == [False]


# RM302: on call too often.

SERVE = "stage Serve; person Ana; person Ben; person Cem; person Dana;"


def rota(name: str, on_call: str, *people: str) -> str:
    letters = ";".join(f"{person} is R on {name}" for person in people)
    return f"responsibility {name} in Serve (on call: {on_call}); {letters};"


@pytest.mark.parametrize(
    ("rotas", "expected"),
    [
        (rota("Pager", "1 slot + 42 hours", "Ana"), []),  # exactly a quarter
        (rota("Pager", "1 slot + 43 hours", "Ana"), ["25.6"]),
        (rota("Pager", "2 slots + 42 hours", "Ana"), ["50"]),
        (rota("One", "1 slot + 21 hours", "Ana") + rota("Two", "1 slot + 21 hours", "Ana"), []),
        (
            rota("One", "1 slot + 21 hours", "Ana") + rota("Two", "1 slot + 22 hours", "Ana"),
            ["25.6"],
        ),
        # A third each, three times, is no more than the whole time.
        ("limit on call share: 100 %;" + 3 * "{}", []),
        ("stage Train; responsibility Label in Train; Ana is R on Label", []),
    ],
)
def test_on_call_too_often(rotas: str, expected: list[str]) -> None:
    thirds = [rota(name, "1 slot", "Ana", "Ben", "Cem") for name in ("One", "Two", "Three")]
    assert said("RM302", SERVE + rotas.format(*thirds)) == [
        f"warning: Ana is on call {share} % of the time" for share in expected
    ]


@pytest.mark.parametrize(("share", "expected"), [("49 %", 2), ("50 %", 0), ("51 %", 0)])
def test_the_largest_share_is_a_limit(share: str, expected: int) -> None:
    source = SERVE + rota("Pager", "1 slot", "Ana", "Ben")
    assert len(found("RM302", f"limit on call share: {share};{source}")) == expected


def test_who_answers_alone_is_the_rota() -> None:
    source = SERVE + rota("Pager", "1 slot") + "Ana is A on Pager; Ben is C on Pager"
    assert said("RM302", source) == ["warning: Ana is on call 100 % of the time"]


def test_what_keeps_somebody_on_call_the_most_first() -> None:
    source = SERVE + rota("One", "1 slot + 42 hours", "Ana", "Ben") + rota("Two", "1 slot", "Ana")
    assert evidence("RM302", source) == [
        "Two: 100 %",
        "One: 12.5 %",
        "The limit is 25 % of the time",
    ]


def under(code: str, org: Org) -> list[str]:
    """What stands under the one finding of a rule, as "RM302 person-ana"."""
    shown = fold(Facts(org, TODAY), analyse(org, TODAY))
    (cause,) = (one for one in shown if one.finding.code == code)
    return [f"{one.code} {one.subjects[0]}" for one in cause.consequences]


def test_what_a_single_small_rota_does_stands_under_it() -> None:
    org = parse(SERVE + rota("Pager", "1 slot", "Ana", "Ben", "Cem"))
    assert len(judged("RM302", org)) == 3
    assert under("RM106", org) == ["RM302 person-ana", "RM302 person-ben", "RM302 person-cem"]


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        # Six at two sites are on call for a sixth of the time: a twelfth is left for the other.
        (14, ["RM302 person-ana", "RM302 person-ben", "RM302 person-cem"]),
        (15, ["RM302 person-ben", "RM302 person-cem"]),
    ],
)
def test_what_would_stay_too_often_stands_by_itself(hours: int, expected: list[str]) -> None:
    pager = rota("Pager", "1 slot + 2 sites", "Ana", "Ben", "Cem")
    org = parse(SERVE + pager + rota("Other", f"1 slot + {hours} hours", "Ana"))
    assert len(judged("RM302", org)) == 3
    assert under("RM106", org) == expected


def test_two_small_rotas_do_not_explain_each_other() -> None:
    source = rota("One", "1 slot", "Ana", "Ben") + rota("Two", "1 slot", "Ana", "Cem")
    org = parse(SERVE + source)
    shown = fold(Facts(org, TODAY), analyse(org, TODAY))
    tops = {(one.finding.code, one.finding.subjects[0]) for one in shown}
    assert ("RM302", "person-ana") in tops
    assert not {("RM302", "person-ben"), ("RM302", "person-cem")} & tops


def test_a_rota_that_is_none_any_more_explains_nothing() -> None:
    org = parse(SERVE + rota("Pager", "1 slot", "Ana"))
    (finding,) = judged("RM106", org)
    quiet = org.apply(set_fields(org, "responsibility-pager", on_call=None))
    assert rule_called("RM106").explained(Facts(org, TODAY), finding)
    assert not rule_called("RM106").explained(Facts(quiet, TODAY), finding)


# RM303: spread thin.

STAGES = ("Problem", "Data", "Train", "Serve", "Watch")


def spread(count: int, letter: str = "R", who: str = "Ana") -> str:
    """A pipeline of five stages with a responsibility each; somebody holds a letter on some."""
    lines = ["person Ana", "person Ben", *(f"stage {name}" for name in STAGES)]
    lines += [f"responsibility {name} work in {name}" for name in STAGES]
    lines += [f"{who} is {letter} on {name} work" for name in STAGES[:count]]
    return ";".join(lines) + ";"


@pytest.mark.parametrize(
    ("limit", "count", "expected"), [(3, 3, []), (3, 4, [4]), (4, 4, []), (4, 5, [5]), (1, 2, [2])]
)
def test_spread_thin(limit: int, count: int, expected: list[int]) -> None:
    assert said("RM303", f"limit stages: {limit};{spread(count)}") == [
        f"warning: Ana does work in {stages} stages" for stages in expected
    ]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (spread(5, "A+R"), 1),
        (spread(5, "A"), 0),
        (spread(5, "C"), 0),
        ("scheme RASCI;" + spread(5, "S"), 0),
        ("role Lead; Ana holds Lead;" + spread(5, who="Lead"), 1),
        ("team Core; Ana is in Core;" + spread(5, who="Core"), 1),
        ("role Lead; Lead has a vacancy;" + spread(5, who="Lead"), 0),
        # Two in one stage are one stage.
        (spread(3) + "responsibility Label in Data; Ana is R on Label", 0),
        # What accompanies all stages is no fourth one.
        (spread(3) + "stage Talk (across); responsibility Present in Talk; Ana is R on Present", 0),
        (spread(3) + "stage Talk; responsibility Present in Talk; Ana is R on Present", 1),
    ],
)
def test_what_spreads_somebody(source: str, expected: int) -> None:
    assert len(found("RM303", f"limit stages: 3;{source}")) == expected


def test_in_which_stages_and_in_which_one_the_least() -> None:
    more = "responsibility Label in Data; Ana is R on Label; responsibility Tune in Problem;"
    source = f"limit stages: 3;{spread(4)}{more} Ana is R on Tune"
    assert evidence("RM303", source) == [
        "Does work in “Problem”, “Data”, “Train”, “Serve”",
        "Least of it in “Train”: “Train work”",
    ]


def test_a_long_pipeline_is_not_listed_whole() -> None:
    more = ";".join(f"stage S{n}; responsibility W{n} in S{n}; Ana is R on W{n}" for n in range(3))
    assert evidence("RM303", spread(4) + more)[0].endswith("“Serve”, “S0”, “S1” and 1 more")


def test_a_stage_that_comes_to_accompany_all_is_seen_at_once() -> None:
    org = parse("limit stages: 3;" + spread(4))
    change = set_fields(org, "stage-serve", across=True)
    live = LiveAnalysis(org, TODAY)
    delta = live.update(org, org.apply(change), change)
    assert "RM303" in {one.code for one in delta.gone}


# RM602: only asked and told.

ASKED = "stage Train; responsibility Evaluate in Train; responsibility Report in Train;" + (
    "person Ana; person Ben; Ana is A+R on Evaluate;"
)


@pytest.mark.parametrize(
    ("letters", "expected"),
    [
        ("", 0),  # RM601 has it
        ("Ben is C on Evaluate", 1),
        ("Ben is I on Evaluate", 1),
        ("Ben is C on Evaluate; Ben is I on Report", 1),
        ("Ben is C on Evaluate; Ben is R on Report", 0),
        ("Ben is C on Evaluate; Ben is A on Report", 0),
        ("role Lead; Ben holds Lead; Lead is C on Evaluate", 1),
        ("role Lead; Ben holds Lead", 0),
        ("role Lead; Ben holds Lead; Lead is R on Report; Ben is C on Evaluate", 0),
        ("team Core; Ben is in Core; Core is I on Report", 1),
        ("team Core; Ben is in Core; Core is R on Report; Ben is I on Report", 0),
        ("Ben is C on Evaluate; Ana is R on Report deputy Ben", 0),
        ("Ben is C on Evaluate; Ana reports to Ben", 0),
        ("Ben is C on Evaluate; Ben reports to Ana", 1),
    ],
)
def test_only_asked_and_told(letters: str, expected: int) -> None:
    assert said("RM602", ASKED + letters) == ["info: Ben is only asked and told"] * expected


@pytest.mark.parametrize(
    ("scheme", "letter", "expected"),
    [
        ("RASCI", "S", 0),
        ("RACI-VS", "V", 0),
        ("RACI-VS", "S", 0),
        ("RAPID", "R", 0),
        ("RAPID", "A", 0),
        ("RAPID", "I", 1),  # input: asked before
        ("DACI", "C", 1),
    ],
)
def test_only_what_is_said_before_and_after_counts(scheme: str, letter: str, expected: int) -> None:
    source = ASKED.replace("Ana is A+R on Evaluate;", "") + f"Ben is {letter} on Evaluate"
    assert len(found("RM602", f"scheme {scheme}; {source}")) == expected


def test_a_letter_that_the_scheme_does_not_know_may_mean_anything() -> None:
    org = parse(ASKED + "Ben is C on Report")
    (held,) = org.assignments_of("person-ben")
    assert judged("RM602", org)
    assert not judged("RM602", org.apply(set_fields(org, held.id, letter="Ω")))


def test_what_somebody_is_asked_and_told() -> None:
    source = ASKED + "Ben is I on Evaluate; role Lead; Ben holds Lead; Lead is C on Report"
    assert evidence("RM602", source) == ["Asked about “Report”", "Told about “Evaluate”"]
    assert evidence("RM602", ASKED + "Ben is I on Report") == ["Told about “Report”"]


# RM605: team size.


def team(count: int) -> str:
    lines = ["team Core", *(f"person P{n}; P{n} is in Core" for n in range(count))]
    return ";".join(lines)


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (0, []),
        (1, ["info: The team “Core” has one member"]),
        (4, ["info: The team “Core” has 4 members"]),
        (5, []),
        (9, []),
        (10, ["info: The team “Core” has 10 members"]),
    ],
)
def test_team_size(count: int, expected: list[str]) -> None:
    assert said("RM605", team(count)) == expected


@pytest.mark.parametrize(
    ("limits", "count", "expected"),
    [
        ("limit team smallest: 2", 1, 1),
        ("limit team smallest: 2", 2, 0),
        ("limit team largest: 6", 6, 0),
        ("limit team largest: 6", 7, 1),
        ("limit team smallest: 7; limit team largest: 3", 5, 1),  # no size is right
    ],
)
def test_both_sizes_are_limits(limits: str, count: int, expected: int) -> None:
    assert len(found("RM605", f"{limits};{team(count)}")) == expected


def test_who_is_in_the_team_and_how_many_it_should_be() -> None:
    (finding,) = found("RM605", team(4))
    assert [str(fact) for fact in finding.evidence] == [
        "Members: P0, P1, P2 and 1 more",
        "Teams work well with 5 to 9 people",
    ]
    assert str(finding.brief) == "4 members"


def test_a_team_that_grows_into_the_band_is_seen_at_once() -> None:
    org = parse(team(4) + "; person Zoe")
    change = join_team(org, "person-zoe", "team-core")
    live = LiveAnalysis(org, TODAY)
    delta = live.update(org, org.apply(change), change)
    assert "RM605" in {one.code for one in delta.gone}


# The profiles.


@pytest.mark.parametrize(
    ("code", "standard", "small", "regulated"),
    [
        ("RM108", "warning", "warning", "warning"),
        ("RM302", "warning", "info", "error"),
        ("RM303", "warning", "", "warning"),
        ("RM602", "info", "", "info"),
        ("RM605", "info", "", "info"),
    ],
)
def test_how_strictly_each_profile_takes_it(
    code: str, standard: str, small: str, regulated: str
) -> None:
    for profile, severity in (("standard", standard), ("small", small), ("regulated", regulated)):
        assert set(severities(code, profile)) == {severity} - {""}, profile


@pytest.mark.parametrize("code", ["RM302", "RM303", "RM602", "RM605"])
def test_no_edit_is_proposed_for_what_needs_a_decision(code: str) -> None:
    org = parse(manual(rule_called(code)).sections["Bad"])
    for finding in judged(code, org):
        assert not rule_called(code).fixes(Facts(org, TODAY), finding)


def test_a_newcomer_is_for_another_rule() -> None:
    org = parse(ASKED)
    joined = org.apply(add_person(org, "Cem"))
    codes = {one.code for one in analyse(joined, TODAY)}
    assert "RM601" in codes
    assert "RM602" not in codes
