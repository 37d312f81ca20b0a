"""Where the rules about roles, titles and levels begin to speak, and where not."""

from datetime import date

import pytest

from rolemap.analysis.catalogue import rule_called
from rolemap.analysis.engine import LiveAnalysis, analyse
from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding
from rolemap.analysis.folding import fold
from rolemap.analysis.manual import manual
from rolemap.formats.notation import parse
from rolemap.model.edits.acceptances import accept
from rolemap.model.edits.assignments import assign, unassign
from rolemap.model.edits.fields import set_fields
from rolemap.model.org import Org

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


def under(code: str, org: Org) -> list[str]:
    """What stands under the one finding of a rule, as "RM607 person-ana"."""
    shown = fold(Facts(org, TODAY), analyse(org, TODAY))
    (cause,) = (one for one in shown if one.finding.code == code)
    return [f"{one.code} {one.subjects[0]}" for one in cause.consequences]


@pytest.mark.parametrize(
    ("code", "small"), [("RM206", 1), ("RM606", 1), ("RM607", 0), ("RM608", 0), ("RM610", 0)]
)
def test_what_a_small_team_is_told(code: str, small: int) -> None:
    org = parse(manual(rule_called(code)).sections["Bad"])
    assert len(judged(code, org)) == 1
    assert len(judged(code, org.apply(set_fields(org, "settings", profile="small")))) == small
    assert len(judged(code, org.apply(set_fields(org, "settings", profile="regulated")))) == 1


# RM206: roles that are alike.

WORKS = "stage Train;" + "".join(f"responsibility {one} in Train;" for one in "PQXYZ")


def roles(one: str, other: str, first: str = "", second: str = "") -> str:
    """Two roles with letters, as "PR QA+R"; what stands in parentheses behind their names."""
    lines = [f"{WORKS} role One{first}; role Two{second}"]
    for name, held in (("One", one), ("Two", other)):
        lines += [f"{name} is {cell[1:]} on {cell[0]}" for cell in held.split()]
    return "\n".join(lines)


ALIKE = ["warning: The roles “One” and “Two” cover nearly the same"]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("PR QR", "PR QR", ALIKE),
        ("PR", "PR", []),  # one says too little
        ("PR QR XR YR", "PR QR XR YR ZR", ALIKE),  # exactly four fifths
        ("PR QR XR", "PR QR XR YR", []),
        ("PA QA", "PA QA", ALIKE),
        ("PA QA", "PR QR", []),  # the one answers for what the other does
        ("PA+R QA+R", "PR QR", ALIKE),
        ("PC QC", "PC QC", []),
        ("PI QI", "PR QR", []),
        ("PR QR XC", "PR QR YI", ALIKE),  # to be asked or told is not to cover
        ("PR QR XA YA", "PR QR", ALIKE),
        ("PR XA YA", "PR XA YA", []),  # of what both do there is but one
    ],
)
def test_roles_alike(one: str, other: str, expected: list[str]) -> None:
    assert said("RM206", roles(one, other)) == expected
    assert len(found("RM206", roles(other, one))) == len(expected)


@pytest.mark.parametrize(("limit", "expected"), [("50 %", 1), ("51 %", 0)])
def test_how_much_is_nearly_the_same_is_a_limit(limit: str, expected: int) -> None:
    source = roles("PR QR XR", "PR QR YR")
    assert len(found("RM206", f"limit alike roles: {limit};{source}")) == expected


def test_what_alike_roles_have_in_common() -> None:
    (finding,) = found("RM206", roles("PR QR XR YR", "PR QR XR YR ZR"))
    assert finding.subjects == ("role-one", "role-two")
    assert str(finding.brief) == "nearly the same as “Two”"
    assert [str(one) for one in finding.evidence] == [
        "Both do 80 % of what either does: “P”, “Q”, “X” and 1 more"
    ]
    assert evidence("RM206", roles("PA QA", "PA QA")) == [
        "Both answer for 100 % of what either answers for: “P”, “Q”"
    ]


def test_of_three_roles_alike_each_two_are_reported_at_the_first() -> None:
    source = roles("PR QR", "PR QR") + "; role Three; Three is R on P; Three is R on Q"
    assert sorted(one.subjects for one in found("RM206", source)) == [
        ("role-one", "role-three"),
        ("role-one", "role-two"),
        ("role-two", "role-three"),
    ]


SEATED = "; person Ana; person Ben; person Cem; person Dana; Ana holds One;"


@pytest.mark.parametrize(
    ("seats", "expected"),
    [
        ("Ben holds One; Cem holds Two", ["RM202 responsibility-p", "RM202 responsibility-q"]),
        # One of the roles alone is too many already.
        ("Ben holds One; Cem holds One; Dana holds Two", []),
        # And two are not too many at all.
        ("Cem holds Two", []),
    ],
)
def test_many_do_what_alike_roles_share(seats: str, expected: list[str]) -> None:
    assert under("RM206", parse(roles("PR QR", "PR QR") + SEATED + seats)) == expected


def test_who_does_it_directly_does_it_without_the_role_too() -> None:
    source = roles("PR QR", "PR QR") + SEATED + "Ben holds Two;"
    assert not under("RM206", parse(source + "Cem is R on P; Dana is R on P"))
    assert under("RM206", parse(source + "Cem is R on P")) == ["RM202 responsibility-p"]


def test_several_who_answer_stay_in_sight() -> None:
    """An error is not put under a warning."""
    org = parse(roles("PA QA", "PA QA") + SEATED + "Ben holds Two")
    assert judged("RM201", org)
    assert under("RM206", org) == []


def test_a_letter_far_from_the_first_role_is_seen() -> None:
    """The first role has no letter where the second one gets and loses one."""
    org = parse(roles("PR QR", "PR QR"))
    live = LiveAnalysis(org, TODAY)
    for letter in ("R", None):
        cell = "role-two", "responsibility-z"
        change = assign(org, *cell, letter) if letter else unassign(org, *cell)
        after = org.apply(change)
        delta = live.update(org, after, change)
        assert "RM206" in {one.code for one in (*delta.come, *delta.gone)}
        org = after


# RM608: like work, unlike grade.


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("", "", []),
        (" (level: senior)", "", []),
        ("", " (pay band: 4)", []),
        (" (level: senior)", " (pay band: 4)", []),
        (" (level: senior)", " (level: Senior)", []),
        (" (level: senior)", " (level: junior)", ["Levels: senior and junior"]),
        (" (pay band: 4)", " (pay band: 5)", ["Pay bands: 4 and 5"]),
        (" (pay band: 4, level: mid)", " (pay band: 5, level: mid)", ["Pay bands: 4 and 5"]),
        (
            " (pay band: 4, level: junior)",
            " (pay band: 5, level: mid)",
            ["Levels: junior and mid", "Pay bands: 4 and 5"],
        ),
    ],
)
def test_like_work_unlike_grade(first: str, second: str, expected: list[str]) -> None:
    source = roles("PR QR", "PR QR", first, second)
    told = [str(one) for finding in found("RM608", source) for one in finding.evidence]
    assert told == [*expected, *(["In common: “P”, “Q”"] if expected else [])]


@pytest.mark.parametrize(
    ("held", "names"),
    [
        ("PR QR XA YC ZI", "“P”, “Q”"),
        ("PA QA XC YI", "“P”, “Q”"),
        ("ZR YR XR QR PR", "“P”, “Q”, “X” and 2 more"),
    ],
)
def test_in_common_is_what_makes_them_alike(held: str, names: str) -> None:
    source = roles(held, held, " (level: senior)", " (level: junior)")
    assert evidence("RM608", source)[-1] == f"In common: {names}"
    assert evidence("RM206", source)[-1].endswith(f"either {_said_of(held)}: {names}")


def test_what_only_one_of_them_does_is_not_in_common() -> None:
    source = roles("PR QR XR YR", "PR QR XR YR ZR", " (level: senior)", " (level: junior)")
    assert evidence("RM608", source)[-1] == "In common: “P”, “Q”, “X” and 1 more"


def _said_of(held: str) -> str:
    return "does" if "R" in held else "answers for"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("PR QR XR YR", "PR QR XR YR ZR", 1),
        ("PR QR XR", "PR QR XR YR", 0),
        ("PR", "PR", 0),
        ("PA QA", "PA QA", 1),
        ("PA QA", "PR QR", 0),
    ],
)
def test_grades_are_compared_of_much_the_same_work(one: str, other: str, expected: int) -> None:
    source = roles(one, other, " (level: senior)", " (level: junior)")
    assert len(found("RM608", source)) == expected


def test_how_much_is_much_the_same_is_a_limit() -> None:
    source = roles("PR QR XR", "PR QR XR YR", " (level: senior)", " (level: junior)")
    assert len(found("RM608", f"limit alike roles: 75 %;{source}")) == 1
    assert not found("RM608", f"limit alike roles: 76 %;{source}")


# RM607: title against work.

RUN = "stage Run; responsibility Monitoring in Run; responsibility CI and CD in Run;"
BOTH = "Ana is R on Monitoring; Ana is R on CI and CD;"


@pytest.mark.parametrize(
    ("title", "letters", "expected"),
    [
        (" (title: Data scientist)", BOTH, 1),
        (" (title: Data scientist)", "Ana is R on Monitoring", 0),  # one is too little
        (" (title: Data scientist)", "", 0),
        (" (title: Data scientist)", "Ana is C on Monitoring; Ana is C on CI and CD", 0),
        (" (title: Platform engineer)", BOTH, 0),
        (" (title: ML engineer)", BOTH, 0),  # which may be that too
        (" (title: Gardener)", BOTH, 0),
        ("", BOTH, 0),
    ],
)
def test_title_against_work(title: str, letters: str, expected: int) -> None:
    assert len(found("RM607", f"{RUN} person Ana{title}; {letters}")) == expected


def test_what_the_title_says_and_what_the_work_is() -> None:
    source = f"{RUN} person Ana (title: Data scientist); {BOTH}"
    assert said("RM607", source) == [
        "info: The title of Ana says Data scientist, the work is platform engineering"
    ]
    assert evidence("RM607", source) == ["100 % platform: “Monitoring”, “CI and CD”"]


def test_what_comes_through_a_role_is_work_too() -> None:
    source = f"{RUN} person Ana (title: Data scientist); role Ops; Ana holds Ops;"
    assert found("RM607", source + BOTH.replace("Ana", "Ops"))


def test_an_accepted_title_stays_accepted() -> None:
    org = parse(f"{RUN} person Ana (title: Data scientist); {BOTH}")
    (finding,) = judged("RM607", org)
    accepted = org.apply(accept(org, "RM607", finding.subjects, "she moves to data in May"))
    assert [bool(one.accepted) for one in judged("RM607", accepted)] == [True]


# RM606: one title, two jobs.

JOBS = "stage Work;" + "".join(
    f"responsibility {one} in Work;"
    for one in ("Deployment", "Serving code", "Neural networks", "Experiments", "Xyzzy")
)
PEOPLE = JOBS + "person Ana (title: MLE); person Ben (title: mle); person Cem (title: MLE);"
TWO = "Ben is R on Deployment; Cem is R on Neural networks;"
STANDS = "info: The title “{}” stands for different jobs"


@pytest.mark.parametrize(
    ("letters", "expected"),
    [
        (TWO, [STANDS.format("mle")]),  # as Ben, the first who does any work, writes it
        (TWO + "Ana is R on Serving code", [STANDS.format("MLE")]),
        ("Ben is R on Deployment; Cem is R on Serving code", []),  # that is shared out
        ("Ben is R on Deployment; Cem is R on Deployment", []),
        ("Ben is R on Deployment; Cem is R on Xyzzy", []),  # of which nobody knows what it is
        ("Ben is R on Deployment; Cem is C on Neural networks", []),
        # Ana has to do with both.
        (TWO + "Ana is R on Deployment; Ana is R on Neural networks", []),
    ],
)
def test_one_title_two_jobs(letters: str, expected: list[str]) -> None:
    assert said("RM606", PEOPLE + letters) == expected


@pytest.mark.parametrize("titles", [("MLE", "Applied scientist"), ("", ""), ("MLE", "")])
def test_other_titles_are_not_compared(titles: tuple[str, str]) -> None:
    people = [f"person {who} (title: {title})" for who, title in zip("BC", titles, strict=True)]
    letters = "; B is R on Deployment; C is R on Neural networks"
    assert not found("RM606", JOBS + "; ".join(people) + letters)


@pytest.mark.parametrize(("others", "expected"), [(197, 1), (198, 0)])
def test_from_two_hundred_people_on_titles_are_not_compared(others: int, expected: int) -> None:
    crowd = "".join(f"person P{number};" for number in range(others))
    assert len(found("RM606", PEOPLE + crowd + TWO)) == expected


def test_who_does_which_of_the_jobs() -> None:
    (finding,) = found("RM606", PEOPLE + TWO + "Ana is R on Deployment")
    assert finding.subjects == ("person-ana", "person-ben", "person-cem")
    assert [str(one) for one in finding.evidence] == [
        "Ana, Ben: infrastructure engineering",
        "Cem: model work",
    ]


def test_who_has_work_of_no_known_kind() -> None:
    assert evidence("RM606", PEOPLE + TWO + "Ana is R on Xyzzy") == [
        "Ana: work of no known kind",
        "Ben: infrastructure engineering",
        "Cem: model work",
    ]


def test_a_title_that_misleads_stands_under_one_that_is_two_jobs() -> None:
    org = parse(
        PEOPLE.replace("MLE", "Data scientist").replace("mle", "Data scientist")
        + "Ben is R on Deployment; Ben is R on Serving code;"
        + "Cem is R on Neural networks; Cem is R on Experiments"
    )
    assert "RM607 person-ben" in under("RM606", org)


# RM610: a ladder with a hole.


def people(*levels: str) -> str:
    return ";".join(f"person P{place} (level: {level})" for place, level in enumerate(levels))


HOLE = "info: Nobody is on the level “mid”, between “junior” and “senior”"


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        (["junior"] * 3 + ["senior"] * 3, [HOLE]),
        (["junior"] * 3 + ["senior"] * 2, []),  # five cannot be everywhere
        (["junior"] * 3 + ["senior"] * 2 + ["boss"], []),  # whose level nobody knows
        (["junior"] * 3 + ["senior"] * 2 + [""], []),
        (["junior"] * 3 + ["senior"] * 3 + ["Mid"], []),
        (["mid"] * 3 + ["senior"] * 3, []),  # the ends may be empty
        (["senior"] * 6, []),
        (
            ["junior"] * 5 + ["principal"],
            ["info: Nobody is on the 2 levels “mid”, “senior”, between “junior” and “principal”"],
        ),
        (
            ["junior"] * 2 + ["senior"] * 2 + ["director"] * 2,
            [HOLE, "info: Nobody is on the level “principal”, between “senior” and “director”"],
        ),
    ],
)
def test_ladder_with_a_hole(levels: list[str], expected: list[str]) -> None:
    assert sorted(said("RM610", people(*levels))) == sorted(expected)
    assert sorted(said("RM610", people(*levels[::-1]))) == sorted(expected)


def test_the_ladder_is_that_of_the_organisation() -> None:
    org = parse(people(*["junior"] * 3, *["senior"] * 3))
    other = org.apply(set_fields(org, "settings", levels=("junior", "senior", "vp")))
    assert not judged("RM610", other)
    twice = org.apply(set_fields(org, "settings", levels=("junior", "", "Junior", "a", "senior")))
    assert [str(one.brief) for one in judged("RM610", twice)] == ["nobody is “a”"]
    # A level without a word is none, and whoever has it does not count.
    blank = parse(people(*["junior"] * 3, *["senior"] * 2, "-"))
    blank = blank.apply(set_fields(blank, "settings", levels=("junior", "-", "mid", "senior")))
    assert not judged("RM610", blank)


def test_who_is_around_the_hole() -> None:
    (finding,) = found("RM610", people(*["senior"] * 4, "junior", "junior"))
    assert finding.subjects == ("settings", "person-p0", "person-p4")
    assert [str(one) for one in finding.evidence] == [
        "Below: P4, P5",
        "Above: P0, P1, P2 and 1 more",
    ]
