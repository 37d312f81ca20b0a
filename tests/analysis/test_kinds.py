"""What work really is: the kinds that the field knows are told by what people work on."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.analysis import kind_table as table
from rolemap.analysis.facts import Facts
from rolemap.analysis.kinds import (
    Mix,
    judged,
    kind_of,
    likeness,
    mix_of,
    mix_of_role,
    nearest,
    person_kind,
    stems,
    words_of,
)
from rolemap.analysis.profile import profile
from rolemap.formats.notation import parse
from rolemap.formats.org_file import open_org
from rolemap.formats.templates import template, template_ids
from rolemap.model.org import Org
from rolemap.model.records import Person, Responsibility, Role
from rolemap.places import resources
from tests.random_edits import random_org, seeds

TODAY = date(2026, 1, 15)


def facts_of(source: str | Org) -> Facts:
    return Facts(parse(source) if isinstance(source, str) else source, TODAY)


def shares(source: str, name: str = "Ana") -> dict[str, float]:
    return {one.kind: round(one.share, 3) for one in mix(source, name).kinds}


def mix(source: str, name: str = "Ana") -> Mix:
    facts = facts_of(source)
    (person,) = [one for one in facts.org.all(Person) if one.name == name]
    return mix_of(facts, person.id)


def doing(*works: str, stage: str = "Work", skills: str = "") -> str:
    """Ana does all of it."""
    said = f" (skills: {skills})" if skills else ""
    lines = [f"responsibility {one} in {stage}{said}; Ana is R on {one}" for one in works]
    return "\n".join((f"stage {stage}; person Ana", *lines))


# Laws


@given(seeds)
def test_shares_are_all_of_the_work_and_only_of_what_there_is(seed: int) -> None:
    facts = facts_of(random_org(seed, 40))
    for person in facts.org.all(Person):
        found = mix_of(facts, person.id)
        assert sum(one.share for one in found.kinds) == pytest.approx(1 if found.kinds else 0)
        assert all(one.share > 0 and one.works for one in found.kinds)
        kinds = [one.kind for one in found.kinds]
        assert len(set(kinds)) == len(kinds)
        assert [one.share for one in found.kinds] == sorted(
            (one.share for one in found.kinds), reverse=True
        )
        assert found.research + found.development == pytest.approx(1) or not (
            found.research or found.development
        )
        assert found.stages == profile(facts, person.id)
        assert not any(duty.works for duty in facts.duties_of(person.id)) or found.kinds


@given(seeds)
def test_whoever_is_known_has_the_kind_that_is_nearest(seed: int) -> None:
    facts = facts_of(random_org(seed, 40))
    for found in (
        *(mix_of(facts, one.id) for one in facts.org.all(Person)),
        *(mix_of_role(facts, one) for one in facts.org.all(Role)),
    ):
        near = nearest(found)
        alike = {kind: likeness(found, kind) for kind in table.ROLE_KINDS}
        assert all(0 <= one <= 1 + 1e-9 for one in alike.values())
        assert not near or alike[near] == max(alike.values()) > 0
        assert bool(near) == (bool(found.kinds) and found.share(table.OTHER) <= 0.5)


@given(st.text(), st.lists(st.text(), max_size=3).map(tuple), st.text())
def test_any_words_are_judged_with_evidence_or_called_other(
    name: str, skills: tuple[str, ...], stage: str
) -> None:
    found = judged(name, skills, stage)
    assert sum(share for _, share in found.shares) == pytest.approx(1)
    assert (found.kind == table.OTHER) == (not found.signs)
    assert {sign.kind for sign in found.signs} | {table.OTHER} >= {kind for kind, _ in found.shares}
    said = {"name": (name,), "skill": skills, "stage": (stage,)}
    for sign in found.signs:
        assert any(sign.word in " ".join(words_of(one)) for one in said[sign.where])


@given(st.lists(st.sampled_from(["serving", "ETL", "a", "CI", "on-call", "xyzzy"])))
def test_case_and_signs_do_not_matter(words: list[str]) -> None:
    expected = dict(judged(" ".join(words)).shares)
    assert dict(judged(", ".join(words).upper()).shares) == expected
    assert dict(judged(f"({'; '.join(words)})").shares) == expected


@pytest.mark.parametrize("name", ["STRONG", "WEAK"])
def test_tables_are_in_order(name: str) -> None:
    lines: dict[str, str] = getattr(table, name)
    assert set(lines) == set(table.KIND_NAMES) - {table.OTHER}
    for kind, line in lines.items():
        known = line.split()
        for one in known:
            # A stem finds itself, or nobody could ever be told by it.
            words = one.removeprefix("=").split("_")
            assert one == one.casefold()
            assert words_of(" ".join(words)) == tuple(words)
            assert kind in {sign.kind for sign in judged(" ".join(words)).signs} or name == "WEAK"
            assert stems(line).found_in(tuple(words))


def test_kinds_of_roles_are_whole_and_found_by_their_own_mix() -> None:
    for kind, known in table.ROLE_KINDS.items():
        assert sum(known.mix.values()) == pytest.approx(1)
        assert set(known.mix) <= set(table.KIND_NAMES)
        parts = tuple(table.RESEARCH[one] for one in known.mix if one in table.RESEARCH)
        assert all(0 <= part <= 1 for part in parts)
        for other in table.ROLE_KINDS.values():
            assert other is known or other.mix != known.mix
        assert kind


# Words


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Ingest and clean events", "data"),
        ("Datenqualität", "data"),
        ("ETL jobs", "data"),
        ("Explore and report", "analysis"),
        ("Leakage and bias scan", "analysis"),
        ("Train and tune", "model"),
        ("Modelltraining", "model"),
        ("Serving", "infra"),
        ("Low-latency API", "infra"),
        ("Modell bereitstellen", "infra"),
        ("CI/CD", "platform"),
        ("On-call rota", "platform"),
        ("Rufbereitschaft", "platform"),
        ("Canary and rollback", "platform"),
        ("A/B test", "platform"),
        ("Success metric", "product"),
        ("Ergebnisse präsentieren", "product"),
        ("Hiring and mentoring", "coordination"),
        ("Teamleitung", "coordination"),
        ("Xyzzy", "other"),
        ("", "other"),
        ("Citizen council", "other"),  # neither "ci" nor "council"
        ("Kandidaten auswählen", "other"),  # no "Daten"
    ],
)
def test_a_name_says_the_kind(name: str, kind: str) -> None:
    assert judged(name).kind == kind


def test_skills_help_and_the_name_says_more() -> None:
    assert judged("Jobs", ("Spark", "Airflow")).kind == "data"
    assert judged("Serving", ("Spark",)).kind == "infra"
    found = judged("Serving", ("Spark",))
    assert [sign.where for sign in found.signs] == ["name", "skill"]
    assert dict(found.shares) == {"infra": pytest.approx(2 / 3), "data": pytest.approx(1 / 3)}


def test_the_stage_is_asked_only_where_nothing_else_says_anything() -> None:
    assert judged("Xyzzy", (), "Deployment").kind == "infra"
    assert judged("Xyzzy", (), "Deployment").signs[0].where == "stage"
    assert judged("Model", (), "Deployment").kind == "model"  # a weak word of its own
    assert judged("Model serving").kind == "infra"  # and weak it is


def test_work_may_be_of_two_kinds() -> None:
    assert dict(judged("Serving and monitoring").shares) == {"infra": 0.5, "platform": 0.5}


def test_a_responsibility_is_judged_in_its_place() -> None:
    facts = facts_of("stage Deployment; responsibility Xyzzy in Deployment")
    (work,) = facts.org.all(Responsibility)
    assert kind_of(facts, work).kind == "infra"


def test_only_what_is_marked_is_a_whole_word() -> None:
    found = stems("train =ci deep_learn")
    for word in ("rain", "cia", "=ci", "deep_learning"):
        assert found.found_in((word,)) == []
    assert found.found_in(("training", "ci", "deep", "learning")) == [
        "training",
        "ci",
        "deep learning",
    ]


# How letters weigh


BOTH = "stage Work; person Ana; person Ben; responsibility Serving in Work;"


def test_effort_counts_and_is_shared() -> None:
    source = doing("Serving", "Ingest") + "; responsibility Etl in Work (effort: 50 %)"
    assert shares(source) == {"infra": 0.5, "data": 0.5}
    source = (
        "stage Work; person Ana; person Ben; responsibility Serving in Work (effort: 60 %)"
        "; responsibility Ingest in Work (effort: 20 %)"
        "; Ana is R on Serving; Ben is R on Serving; Ana is R on Ingest"
    )
    assert shares(source) == {"infra": 0.6, "data": 0.4}


def test_weight_counts_where_there_is_no_effort() -> None:
    source = doing("Ingest") + "; responsibility Serving in Work (weight: 3); Ana is R on Serving"
    assert shares(source) == {"infra": 0.75, "data": 0.25}


def test_work_that_weighs_nothing_is_work() -> None:
    source = (
        "stage Work; person Ana; responsibility Serving in Work (weight: 0); Ana is R on Serving"
    )
    assert shares(source) == {"infra": 1.0}


def test_work_that_weighs_nothing_beside_other_work_is_left_out() -> None:
    source = doing("Ingest") + "; responsibility Serving in Work (weight: 0); Ana is R on Serving"
    assert shares(source) == {"data": 1.0}


def test_answering_for_what_others_do_is_coordination() -> None:
    assert shares(BOTH + "Ana is A on Serving; Ben is R on Serving") == {"coordination": 1.0}
    source = doing("Ingest") + "; person Ben; responsibility Serving in Work; Ben is R on Serving"
    assert shares(f"{source}; Ana is A on Serving") == {"data": 0.8, "coordination": 0.2}


def test_an_a_alone_does_the_work() -> None:
    assert shares(BOTH + "Ana is A on Serving") == {"infra": 1.0}
    assert shares(BOTH + "Ana is A+R on Serving") == {"infra": 1.0}


@pytest.mark.parametrize("letter", ["C", "I"])
def test_a_say_is_no_work(letter: str) -> None:
    assert shares(f"{BOTH}Ana is {letter} on Serving; Ben is R on Serving") == {}


def test_tracks() -> None:
    found = mix(doing("Train", "Serving", "Monitoring", "Success metric"))
    assert (found.research, found.development) == pytest.approx((0.375, 0.625))
    found = mix(doing("Train", "Serving", "Hiring", "Xyzzy"))  # half of it is neither
    assert (found.research, found.development) == pytest.approx((0.5, 0.5))
    nothing = mix(BOTH + "Ana is A on Serving; Ben is R on Serving")
    assert (nothing.research, nothing.development) == (0, 0)
    assert nothing.stages == ()


@pytest.mark.parametrize(
    ("work", "research"),
    [
        ("Ingest", 0),
        ("Explore", 1),
        ("Train", 1),
        ("Serving", 0),
        ("Monitoring", 0),
        ("Success metric", 0.5),
    ],
)
def test_which_work_is_research(work: str, research: float) -> None:
    found = mix(doing(work))
    assert (found.research, found.development) == (research, 1 - research)


def test_works_are_named_the_largest_first() -> None:
    source = doing("Ingest") + "; responsibility Etl in Work (weight: 3); Ana is R on Etl"
    facts = facts_of(source)
    (part,) = mix(source).kinds
    names = [facts.org.get(Responsibility, one).name for one in part.works]
    assert sorted(names) == ["Etl", "Ingest"]
    own = mix_of(facts, facts.org.people()[0].id).kinds[0].works
    assert [facts.org.get(Responsibility, one).name for one in own] == ["Etl", "Ingest"]


ROLE = "stage Work; responsibility Serving in Work; responsibility Ingest in Work; role Engineer;"


def role_shares(source: str) -> dict[str, float]:
    facts = facts_of(source)
    return {one.kind: one.share for one in mix_of_role(facts, facts.org.roles()[0]).kinds}


def test_a_role_is_what_its_letters_say_whoever_holds_it() -> None:
    source = (
        ROLE + "Engineer is R on Serving; Engineer is A on Ingest; person Ana; Ana is R on Ingest"
    )
    assert role_shares(source) == {"infra": 0.8, "coordination": 0.2}
    assert role_shares(source + "; Ana holds Engineer at 50 %") == {
        "infra": 0.8,
        "coordination": 0.2,
    }
    assert role_shares(ROLE + "Engineer is A+R on Serving; Engineer is C on Ingest") == {
        "infra": 1.0
    }


def test_a_role_without_letters_is_what_its_holders_do() -> None:
    source = ROLE + "person Ana; Ana holds Engineer at 50 %; Ana is R on Ingest"
    assert role_shares(source) == {"data": 1.0}
    assert role_shares(ROLE) == {}


# The kinds that the sources tell of


@pytest.mark.parametrize(
    ("works", "skills", "kind"),
    [
        (
            ["Data pipelines", "Freshness and quality", "ETL jobs", "Ingest and clean and prepare"],
            "Spark + Airflow + Step Functions",
            table.DATA_FOCUSED,
        ),
        (
            [
                "Real-time inference service in memory",
                "Low latency for ads",
                "Batch inference on a schedule",
                "Distributed compute",
            ],
            "",
            table.INFRA_FOCUSED,
        ),
        (
            ["Offline analysis in notebooks", "Fast prototypes", "Papers", "Experiments", "Models"],
            "",
            table.MODEL_FOCUSED,
        ),
        (
            [
                "Frame the problem with the business",
                "Ingest data",
                "Feature engineering",
                "Explore the data",
                "Train the model",
                "Serving",
                "CI/CD",
                "Monitoring and on-call",
            ],
            "",
            table.FULL_STACK,
        ),
    ],
)
def test_the_four_kinds_of_ml_engineers(works: list[str], skills: str, kind: str) -> None:
    """R. Yoo, "The different types of MLEs"."""
    facts = facts_of(doing(*works, skills=skills))
    assert person_kind(facts, facts.org.people()[0]) == kind


def test_scientist_and_engineer_along_the_pipeline() -> None:
    """Dishing the Data: the first four stages are the one's, the last three the other's."""
    stages = ["Problem", "Data", "EDA", "PoC model", "Model deployment", "Model maintenance"]
    lines = [f"stage {one}; responsibility Part {n} in {one}" for n, one in enumerate(stages)]
    parts = [f"{'Ana' if n < 4 else 'Ben'} is R on Part {n}" for n in range(6)]
    facts = facts_of("\n".join((*lines, "person Ana; person Ben", *parts, "Ben is R on Part 3")))
    ana, ben = facts.org.people()
    assert person_kind(facts, ana) == table.DATA_SCIENTIST
    assert person_kind(facts, ben) == table.INFRA_FOCUSED
    assert mix_of(facts, ana.id).research > 0.5 > mix_of(facts, ben.id).research


@pytest.mark.parametrize(
    ("works", "kind"),
    [
        (["Warehouse schema", "ETL", "Orchestration of jobs"], table.DATA_ENGINEER),
        (["CI/CD", "Model registry", "Monitoring"], table.PLATFORM_ENGINEER),
        (["Requirements", "Success metric", "Dashboards"], table.ANALYST),
        (["Hiring", "Budget", "Planning"], table.MANAGER),
        (["Xyzzy", "Plugh", "ETL"], ""),
        ([], ""),
    ],
)
def test_other_kinds(works: list[str], kind: str) -> None:
    facts = facts_of(doing(*works))
    assert person_kind(facts, facts.org.people()[0]) == kind


def test_work_of_no_known_kind_is_left_out_while_half_is_known() -> None:
    half, known = mix(doing("Ingest", "Xyzzy")), mix(doing("Ingest"))
    assert (half.share(table.OTHER), nearest(half)) == (0.5, nearest(known))
    for kind in table.ROLE_KINDS:
        assert likeness(half, kind) == pytest.approx(likeness(known, kind))


@pytest.mark.parametrize(
    "path",
    [*(template(one).path for one in template_ids()), *(resources() / "samples").glob("*.json")],
    ids=lambda path: path.name.partition(".")[0],
)
def test_all_that_is_shipped_can_be_told(path: Path) -> None:
    facts = facts_of(open_org(path).org)
    unknown = [
        one.name for one in facts.org.all(Responsibility) if kind_of(facts, one).kind == "other"
    ]
    assert unknown == []
