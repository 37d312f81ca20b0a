"""Titles against work, and roles and titles against each other."""

from datetime import date
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.analysis import kind_table as table
from rolemap.analysis.facts import Facts
from rolemap.analysis.titles import (
    APART,
    OneTitle,
    one_title_apart,
    promise_of,
    role_against_work,
    same_work_different_grade,
    similar_roles,
    title_against_work,
)
from rolemap.formats.notation import parse
from rolemap.formats.org_file import open_org
from rolemap.formats.templates import template
from rolemap.model.org import Org
from rolemap.model.records import Person, Role
from rolemap.places import resources
from tests.random_edits import random_org, seeds

TODAY = date(2026, 1, 15)


def facts_of(source: str | Org) -> Facts:
    return Facts(parse(source) if isinstance(source, str) else source, TODAY)


def team(**people: tuple[str, list[str]]) -> str:
    """People with their titles, and what each works on."""
    works = dict.fromkeys(work for _, own in people.values() for work in own)
    lines = ["stage Work", *(f"responsibility {one} in Work" for one in works)]
    for name, (title, own) in people.items():
        lines.append(f"person {name}{f' (title: {title})' if title else ''}")
        lines += [f"{name} is R on {one}" for one in own]
    return "\n".join(lines)


# What titles say


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Data scientist", table.DATA_SCIENTIST),
        ("Senior Data Scientist II", table.DATA_SCIENTIST),
        ("Lead data scientist", table.DATA_SCIENTIST),
        ("Data Science Manager", table.MANAGER),
        ("Head of data science", table.MANAGER),
        ("Engineering manager", table.MANAGER),
        ("Team lead", table.MANAGER),
        ("CTO", table.MANAGER),
        ("Product manager", table.ANALYST),
        ("Data analyst", table.ANALYST),
        ("Data engineer", table.DATA_ENGINEER),
        ("Dateningenieurin", table.DATA_ENGINEER),
        ("Data-focused ML engineer", table.DATA_FOCUSED),
        ("ML engineer, infra-focused", table.INFRA_FOCUSED),
        ("Applied Scientist", table.MODEL_FOCUSED),
        ("Full-stack ML engineer", table.FULL_STACK),
        ("ML platform engineer", table.PLATFORM_ENGINEER),
        ("MLOps engineer", table.PLATFORM_ENGINEER),
        ("Machine learning engineer", table.ML_ENGINEER),
        ("MLE", table.ML_ENGINEER),
        ("Backend engineer", table.SOFTWARE_ENGINEER),
    ],
)
def test_a_title_says_its_kind(title: str, kind: str) -> None:
    found = promise_of(title)
    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize("title", ["", "Gardener", "Staff", "Misleading", "Cheftrainer"])
def test_a_title_that_is_not_known_says_nothing(title: str) -> None:
    assert promise_of(title) is None


@given(st.text())
def test_any_title_fits_kinds_that_there_are(title: str) -> None:
    found = promise_of(title)
    assert found is None or (set(found.fits) <= set(table.ROLE_KINDS) and found.fits)


def test_every_title_of_the_table_fits_itself() -> None:
    for one in table.TITLES:
        assert one.kind in (*one.fits, table.ML_ENGINEER, table.SOFTWARE_ENGINEER)


# Against the work

PLATFORM_WORK = ["CI and CD", "Monitoring", "Model registry"]


def verdict(title: str, works: list[str]) -> tuple[str, bool, str]:
    facts = facts_of(team(Ana=(title, works)))
    found = title_against_work(facts, facts.org.people()[0])
    return found.work_kind, found.agrees, str(found.words or "")


def test_title_says_one_thing_and_the_work_is_another() -> None:
    kind, agrees, words = verdict("Data scientist", PLATFORM_WORK)
    assert (kind, agrees) == (table.PLATFORM_ENGINEER, False)
    assert words == "Title says Data scientist, the work is platform engineering"


def test_evidence_names_the_work() -> None:
    facts = facts_of(team(Ana=("Data scientist", [*PLATFORM_WORK, "Ingest"])))
    found = title_against_work(facts, facts.org.people()[0])
    assert [str(one) for one in found.evidence] == [
        "75 % platform: “CI and CD”, “Monitoring”, “Model registry”",
        "25 % data: “Ingest”",
    ]


@pytest.mark.parametrize(
    ("title", "works"),
    [
        ("Platform engineer", PLATFORM_WORK),
        ("ML engineer", PLATFORM_WORK),
        ("ML engineer", ["Train the model", "Experiments"]),
        ("Gardener", PLATFORM_WORK),
        ("", PLATFORM_WORK),
        ("Data scientist", []),
        ("Data scientist", ["Monitoring"]),  # one is too little to say so
        ("Data scientist", ["Xyzzy", "Plugh"]),
        ("Data engineer", ["Ingest", "Clean"]),  # near enough to a data-focused ML engineer
    ],
)
def test_agrees_or_cannot_be_said(title: str, works: list[str]) -> None:
    assert verdict(title, works)[1:] == (True, "")


def test_who_leads_may_coordinate_and_may_not() -> None:
    works = ["Train the model", "Explore the data"]
    source = team(Ana=("Lead data scientist", []), Ben=("Data scientist", works))
    answering = "; ".join(f"Ana is A on {one}" for one in works)
    facts = facts_of(f"{source}\n{answering}")
    found = title_against_work(facts, facts.org.people()[0])
    assert (found.work_kind, found.agrees) == (table.MANAGER, True)
    facts = facts_of(f"{source.replace('Lead data', 'Data')}\n{answering}")
    assert not title_against_work(facts, facts.org.people()[0]).agrees
    assert verdict("Head of data science", works)[1] is False


def test_an_ml_heavy_data_scientist_is_recognised() -> None:
    """One in three jobs in data science is machine learning under another title."""
    kind, agrees, _ = verdict("Data scientist", ["Train models", "Neural architecture", "Papers"])
    assert (kind, agrees) == (table.MODEL_FOCUSED, False)


def test_a_role_is_judged_by_its_kind_then_its_name() -> None:
    source = (
        team(Ana=("", [])) + "\nresponsibility Monitoring in Work; responsibility Pager in Work"
    )
    held = "; {role} is R on Monitoring; {role} is R on Pager"

    def agrees(said: str, name: str) -> bool:
        facts = facts_of(source + f"; role {said}" + held.format(role=name))
        return role_against_work(facts, facts.org.roles()[0]).agrees

    assert not agrees("Helper (kind: data scientist)", "Helper")
    assert not agrees("Data scientist", "Data scientist")
    assert agrees("Data scientist (kind: platform engineer)", "Data scientist")
    assert agrees("Helper", "Helper")


def test_a_role_that_leads_may_answer_only() -> None:
    source = team(Ben=("", ["Ingest", "Clean"])) + "\nrole Data lead (kind: data engineer)"
    facts = facts_of(source + "; Data lead is A on Ingest; Data lead is A on Clean")
    found = role_against_work(facts, facts.org.roles()[0])
    assert (found.work_kind, found.agrees) == (table.MANAGER, True)


@pytest.mark.parametrize(
    "path",
    [
        template("big-tech-split").path,
        template("startup-full-stack").path,
        *(resources() / "samples").glob("*.json"),
    ],
    ids=lambda path: path.name.partition(".")[0],
)
def test_titles_that_are_shipped_say_what_the_work_is(path: Path) -> None:
    facts = facts_of(open_org(path).org)
    found = [title_against_work(facts, one) for one in facts.org.all(Person)]
    found += [role_against_work(facts, one) for one in facts.org.all(Role)]
    assert [str(one.words) for one in found if one.words] == []
    assert all(one.title_kind for one in found)


@given(seeds)
def test_a_verdict_can_always_be_said(seed: int) -> None:
    facts = facts_of(random_org(seed, 40))
    for found in (
        *(title_against_work(facts, one) for one in facts.org.all(Person)),
        *(role_against_work(facts, one) for one in facts.org.all(Role)),
    ):
        assert (found.words is None) == found.agrees
        assert found.agrees or (found.title_kind and found.work_kind in table.ROLE_KINDS)
        assert str(found.words or "").isprintable()


# One title, two jobs

CAMPS = {
    "Ana": ("Machine Learning Engineer", ["Serving code", "CI and CD", "API tests"]),
    "Ben": ("machine learning engineer", ["Serving code", "Deployment"]),
    "Cem": ("Machine learning engineer", ["Neural networks", "Experiments"]),
    "Dana": ("Machine learning engineer ", ["Experiments", "Papers"]),
}


def camps(found: OneTitle) -> list[list[str]]:
    return [[one.name for one in camp.people] for camp in found.camps]


def test_the_two_camps_of_ml_engineers() -> None:
    """S. Kirmer: machine learning *engineers*, and *machine learning* engineers."""
    facts = facts_of(team(**CAMPS))
    (found,) = one_title_apart(facts)
    assert camps(found) == [["Ana", "Ben"], ["Cem", "Dana"]]
    assert found.title == "Machine Learning Engineer"
    assert found.two_jobs
    assert found.camps[0].kinds <= {table.INFRA_FOCUSED, table.PLATFORM_ENGINEER}
    assert found.camps[1].kinds == {table.MODEL_FOCUSED}


def test_the_four_kinds_behind_one_title_in_a_template() -> None:
    facts = facts_of(open_org(template("four-mle-types").path).org)
    found = {one.name: role_against_work(facts, one).work_kind for one in facts.org.roles()}
    assert found == {
        "Product manager": table.ANALYST,
        "Data-focused MLE": table.DATA_FOCUSED,
        "Infra-focused MLE": table.INFRA_FOCUSED,
        "Applied scientist": table.MODEL_FOCUSED,
        "Full-stack MLE": table.FULL_STACK,
    }
    (apart,) = one_title_apart(facts)
    assert apart.two_jobs
    assert [camp.kinds for camp in apart.camps] == [
        {table.DATA_FOCUSED},
        {table.INFRA_FOCUSED},
        {table.FULL_STACK},
    ]


def test_titles_stand_in_order_and_the_largest_camp_first() -> None:
    people = {
        "Zoe": ("Writer", ["Serving"]),
        "Ana": ("writer", ["Train"]),
        "Ben": ("Writer", ["Ingest"]),
        "Dan": ("Writer", ["Ingest"]),
        "Cem": ("Analyst", ["Serving"]),
        "Eve": ("Analyst", ["Train"]),
    }
    found = one_title_apart(facts_of(team(**people)))
    assert [(one.title, camps(one)) for one in found] == [
        ("Analyst", [["Cem"], ["Eve"]]),
        ("Writer", [["Ben", "Dan"], ["Ana"], ["Zoe"]]),
    ]


def test_work_that_is_only_shared_out_is_not_two_jobs() -> None:
    title = "Data engineer"
    facts = facts_of(team(Ana=(title, ["Ingest"]), Ben=(title, ["Clean"])))
    (found,) = one_title_apart(facts)
    assert not found.two_jobs


@pytest.mark.parametrize(
    "people",
    [
        {"Ana": ("MLE", ["Serving"]), "Ben": ("MLE", ["Serving"])},
        {"Ana": ("MLE", ["Serving"]), "Ben": ("MLE", [])},
        {"Ana": ("", ["Serving"]), "Ben": ("", ["Train"])},
        {"Ana": ("MLE", ["Serving"]), "Ben": ("DS", ["Train"])},
        # A third has to do with both.
        {
            "Ana": ("MLE", ["Serving"]),
            "Ben": ("MLE", ["Train"]),
            "Cem": ("MLE", ["Serving", "Train"]),
        },
    ],
)
def test_one_title_one_job(people: dict[str, tuple[str, list[str]]]) -> None:
    assert one_title_apart(facts_of(team(**people))) == ()


@given(st.dictionaries(st.sampled_from("PQRS"), st.sets(st.sampled_from("abcdef")), min_size=1))
def test_camps_are_disjoint_and_as_many_as_can_be(given: dict[str, set[str]]) -> None:
    people = {f"P{name}": ("MLE", [f"Work {one}" for one in own]) for name, own in given.items()}
    facts = facts_of(team(**people))
    ids = {one.name: one.id for one in facts.org.people()}
    own = {
        ids[name]: {work.id for work in facts.responsibilities_worked_on(ids[name])} for name in ids
    }

    def near(one: str, other: str) -> bool:
        return len(own[one] & own[other]) > APART * len(own[one] | own[other])

    found = one_title_apart(facts)
    grouped = [[one.id for one in camp.people] for title in found for camp in title.camps]
    for first, second in combinations(grouped, 2):
        assert not any(near(one, other) for one in first for other in second)
    with_work = {one for one, works in own.items() if works}
    if grouped:
        assert {one for group in grouped for one in group} == with_work
        for group in grouped:  # and in a camp everybody is linked to somebody
            assert len(group) == 1 or all(
                any(near(one, other) for other in group if other != one) for one in group
            )
    else:  # then all hang together
        reached, waiting = set[str](), sorted(with_work)[:1]
        while waiting:
            reached.add(one := waiting.pop())
            waiting += [other for other in with_work - reached if near(one, other)]
        assert reached == with_work


# Roles that are alike

ROLES = """
stage Work; responsibility P in Work; responsibility Q in Work; responsibility X in Work
responsibility Y in Work; responsibility Z in Work
"""


def roles(one: str, other: str, first: str = "", second: str = "") -> Facts:
    lines = [f"role One{first}; role Two{second}"]
    for name, held in (("One", one), ("Two", other)):
        lines += [f"{name} is {cell[1:]} on {cell[0]}" for cell in held.split()]
    return facts_of(ROLES + "\n".join(lines))


@pytest.mark.parametrize(
    ("one", "other", "jaccard"),
    [
        ("PR QR", "PR QR", 1.0),
        ("PR QR XR YR", "PR QR XR YR ZR", 0.8),
        ("PA QA", "PA QC", 0.5),
        ("PR", "PA+R", 1.0),
        ("PR", "PA", None),  # who answers for what another does is not like that other
        ("PR", "PC", None),
        ("PR", "QR", None),
        ("", "", None),
    ],
)
def test_roles_are_alike_by_what_they_own(one: str, other: str, jaccard: float | None) -> None:
    found = similar_roles(roles(one, other), least=0.5)
    assert [pair.jaccard for pair in found] == ([] if jaccard is None else [jaccard])


def test_only_pairs_that_are_alike_enough() -> None:
    assert not similar_roles(roles("PR QR XR", "PR QR YR"))
    assert similar_roles(roles("PR QR XR YR", "PR QR XR YR ZR"))


def test_the_most_alike_come_first_then_the_first_in_order() -> None:
    facts = facts_of(
        ROLES
        + "role One; role Two; role Three; role Four\n"
        + "; ".join(
            f"{role} is R on {work}"
            for role, works in (("One", "PQXYZ"), ("Two", "PQXY"), ("Three", "PQXY"))
            for work in works
        )
        + "; Four is R on P"
    )
    found = similar_roles(facts)
    assert [(one.first.name, one.second.name, one.jaccard) for one in found] == [
        ("Two", "Three", 1.0),
        ("One", "Two", 0.8),
        ("One", "Three", 0.8),
    ]


@given(seeds)
def test_pairs_are_those_of_the_definition(seed: int) -> None:
    facts = facts_of(random_org(seed, 60))
    scheme = facts.org.scheme

    def owned(role: Role) -> tuple[bool, set[str]]:
        held = [(one, scheme.find(one.letter)) for one in facts.org.assignments_of(role.id)]
        does = {one.responsibility for one, letter in held if letter and letter.works}
        decides = {
            one.responsibility for one, letter in held if letter and letter.sense == "decide"
        }
        return bool(does), does or decides

    wanted = {
        frozenset((one.id, other.id))
        for one, other in combinations(facts.org.roles(), 2)
        for (a, first), (b, second) in [(owned(one), owned(other))]
        if a == b and first and second and len(first & second) >= 0.5 * len(first | second)
    }
    found = [frozenset((pair.first.id, pair.second.id)) for pair in similar_roles(facts, 0.5)]
    assert len(found) == len(set(found))
    assert set(found) == wanted


@pytest.mark.parametrize(
    ("first", "second", "fields"),
    [
        (" (level: senior)", " (level: junior)", ("level",)),
        (" (level: senior, pay band: 5)", " (level: junior, pay band: 4)", ("level", "pay_band")),
        (" (pay band: B 5)", " (pay band: b 5)", ()),
        (" (level: senior)", "", ()),
        ("", "", ()),
    ],
)
def test_the_same_work_graded_otherwise(first: str, second: str, fields: tuple[str, ...]) -> None:
    found = same_work_different_grade(roles("PR QR", "PR QR", first, second))
    assert [one.fields for one in found] == ([fields] if fields else [])
    assert not same_work_different_grade(roles("PR", "QR", first, second))
