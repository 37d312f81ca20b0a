"""Who owns what a catalogue lists, against an answer that is worked out the slow way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.analysis.coverage import (
    LIKELY,
    Coverage,
    Links,
    Tally,
    coverage,
    likely,
    likely_stage,
    tallies,
    tally,
)
from rolemap.analysis.facts import Facts
from rolemap.formats.notation import parse
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Person, Responsibility, Stage
from tests.random_edits import TODAY, random_moves, random_org, seeds

ITEMS: tuple[str, ...] = ("mlts-infra-7", "mlts-data-1", "stage-data-3", "unknown", "nobody has it")


def people_behind(org: Org, party_id: str) -> set[str]:
    found = {one.person for one in org.seats_of(party_id) if one.person}
    found |= {one.id for one in org.all(Person) if party_id in (one.id, *one.teams)}
    return found


def holders(org: Org, work: Responsibility, sense: str) -> set[str]:
    letters = {one.letter for one in org.scheme.letters if one.sense == sense}
    held = (
        one
        for one in org.all(Assignment)
        if one.responsibility == work.id and one.letter in letters
    )
    return {person for one in held for person in people_behind(org, one.party)}


def oracle(org: Org, item: str) -> tuple[list[str], set[str], set[str], str]:
    works = [
        work
        for stage in org.stages()
        for work in org.responsibilities_in(stage.id)
        if item in work.covers
    ]
    owners = {one for work in works for one in holders(org, work, "decide")}
    doers = {one for work in works for one in holders(org, work, "do")}
    state = "missing" if not works else "owned" if owners else "unowned"
    return [work.id for work in works], owners, doers, state


def plain(found: Coverage) -> tuple[list[str], set[str], set[str], str]:
    return (
        [work.id for work in found.responsibilities],
        {one.id for one in found.owners},
        {one.id for one in found.doers},
        found.state,
    )


@given(seed=seeds)
def test_coverage_is_what_the_slow_way_finds(seed: int) -> None:
    org = random_org(seed)
    found = coverage(Facts(org, TODAY), ITEMS)
    assert [one.item for one in found] == list(ITEMS)
    for one in found:
        assert plain(one) == oracle(org, one.item)


def test_random_organisations_have_all_states() -> None:
    """Otherwise the test above would hold for want of something to find."""
    states = {
        one.state for seed in range(60) for one in coverage(Facts(random_org(seed), TODAY), ITEMS)
    }
    assert states == {"owned", "unowned", "missing"}


@given(seed=seeds)
def test_links_follow_every_change(seed: int) -> None:
    live: Links | None = None
    for move in random_moves(seed, 30):
        live = live or Links(move.before)
        before = {item: Links(move.before).of(item) for item in ITEMS}
        news = live.move_on(move.change)
        for item in ITEMS:
            now = Links(move.after).of(item)
            assert live.of(item) == now
            assert (item in news) == (now != before[item])


@given(seed=seeds, stages=st.lists(st.sampled_from("ab"), min_size=5, max_size=5))
def test_tallies_add_up(seed: int, stages: list[str]) -> None:
    found = coverage(Facts(random_org(seed), TODAY), ITEMS)
    stage_of = dict(zip(ITEMS, stages, strict=True))
    whole, parts = tally(found), tallies(found, stage_of)
    assert whole.total == len(ITEMS)
    assert parts.keys() == set(stages)
    for count in ("owned", "unowned", "missing", "total"):
        assert sum(getattr(part, count) for part in parts.values()) == getattr(whole, count)


# People behind roles and teams.

TEAM = """
stage Run; responsibility Back in Run (covers: x); responsibility Forth in Run (covers: x + y)
person Ana; person Ben; role Lead; role Empty; team Core; Ben is in Core
Ana holds Lead; Empty has a vacancy
"""


def found(more: str, item: str) -> Coverage:
    (one,) = coverage(Facts(parse(TEAM + more), TODAY), [item])
    return one


def test_a_role_and_a_team_answer_through_their_people() -> None:
    one = found("Lead is A on Back; Core is A on Forth", "x")
    assert [person.name for person in one.owners] == ["Ana", "Ben"]
    assert found("Core is R on Forth", "y").doers[0].name == "Ben"


def test_people_stand_by_name_and_work_by_its_place_in_the_pipeline() -> None:
    one = found("Core is A+R on Back; Lead is A+R on Forth", "x")
    assert [person.name for person in one.owners] == ["Ana", "Ben"]
    assert [person.name for person in one.doers] == ["Ana", "Ben"]
    names = "HGFEDCBA"
    lines = (f"responsibility {one} in Run (covers: x)" for one in names)
    (listed,) = coverage(Facts(parse("; ".join(("stage Run", *lines))), TODAY), ["x"])
    assert "".join(work.name for work in listed.responsibilities) == names


def test_a_vacant_role_answers_for_nothing() -> None:
    assert found("Empty is A on Forth", "y").state == "unowned"


def test_one_owner_of_several_is_enough() -> None:
    assert found("Ana is A on Back", "x").state == "owned"
    assert found("Ana is A on Back", "y").state == "unowned"


def test_a_link_to_an_unknown_item_is_no_matter() -> None:
    assert found("", "z") == Coverage("z", (), (), ())
    assert tally([found("", "z")]) == Tally(missing=1) == Tally(0, 0, 1)
    assert tally([]) == Tally() == Tally(0, 0, 0)


# Names that are alike.


def works(*names: str) -> Org:
    return Org.of(
        Stage(id="s", name="S"),
        *(Responsibility(id=f"r{i}", stage="s", name=name) for i, name in enumerate(names)),
    )


@pytest.mark.parametrize(
    ("item", "name"),
    [
        ("Rollback", "Canary and rollback"),
        ("Leakage and bias scan", "Bias and leakage scan"),
        ("Labelling", "Labeling"),
        ("CI/CD", "Serving, CI-CD"),
        ("Monitoring", "MONITORING"),
        ("Resume", "Résumé"),
        ("Audit", "Audio"),  # four of five letters: 80 of 100
    ],
)
def test_alike_names_are_offered(item: str, name: str) -> None:
    org = works("Something else", name)
    assert [one.name for one in likely(org, item)] == [name]


@pytest.mark.parametrize(
    ("item", "name"),
    [
        ("Quality on slices", "Data freshness and quality"),
        ("Description of the data", "Privacy of the data"),
        ("Baseline", "Deadline"),
        ("Rollback", "!?"),
        ("!?", "!?"),
    ],
)
def test_others_are_not(item: str, name: str) -> None:
    assert likely(works(name), item) == []


def test_the_likeliest_comes_first_and_few_come() -> None:
    org = works("Monitoring of costs", "Monitoring", "Monitoring at night", "Model monitoring")
    offered = [one.name for one in likely(org, "Monitoring")]
    assert offered[0] == "Monitoring"
    assert len(offered) == 3


def test_of_many_that_are_alike_the_same_name_is_the_likeliest() -> None:
    org = works(*(f"Monitoring of {one}" for one in "abcdefgh"), "Monitoring")
    assert likely(org, "Monitoring")[0].name == "Monitoring"


def test_names_that_are_just_as_alike_come_in_the_order_of_their_ids() -> None:
    names = [f"r{place}" for place in (2, 0, 1)]
    work = (Responsibility(id=one, stage="s", name="Monitoring") for one in names)
    org = Org.of(Stage(id="s", name="S"), *work)
    assert [one.id for one in likely(org, "Monitoring")] == ["r0", "r1", "r2"]


@given(seed=seeds, item=st.text(max_size=30))
def test_a_guess_is_never_counted(seed: int, item: str) -> None:
    org = random_org(seed)
    guessed = likely(org, item)
    assert len(guessed) <= 3
    assert all(org.find(one.id) is one for one in guessed)
    assert coverage(Facts(org, TODAY), ["guess"])[0].state == "missing"
    assert 0 < LIKELY <= 100


@pytest.mark.parametrize(
    ("hint", "stage"),
    [
        ("Problem", "Business problem"),
        ("Data", "Data"),
        ("Deployment", "Model deployment"),
        ("PoC model", "PoC Model"),
        ("Maintenance", "Model maintenance"),
        ("EDA", None),
    ],
)
def test_the_stage_most_like_a_hint(hint: str, stage: str | None) -> None:
    names = ("Business problem", "Data analysis", "Data", "PoC Model")
    more = ("Model deployment", "Model maintenance")
    org = Org.of(*(Stage(id=name, name=name) for name in (*names, *more)))
    found = likely_stage(org, [hint])
    assert (found.name if found else None) == stage
    assert likely_stage(Org.of(), [hint]) is None
