"""What is handed out: all of it or a part, judged as a whole, with names or without."""

from datetime import date
from random import Random

import pytest
from hypothesis import given

from rolemap.analysis.engine import analyse
from rolemap.analysis.facts import Facts
from rolemap.formats.handout import Handout, Options, works_of
from rolemap.formats.matrix import matrix
from rolemap.formats.notation import parse
from rolemap.formats.org_file import dumps
from rolemap.formats.redaction import Redaction
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Person, Responsibility
from tests.formats.small_orgs import orgs
from tests.model.samples import SAMPLES
from tests.random_edits import random_org, seeds

TODAY = date(2026, 1, 15)
TEAM = parse(
    """
    stage Data; stage Serve; stage Idle; Data hands off to Serve
    responsibility Ingest in Data; responsibility Clean in Data; responsibility Deploy in Serve
    role Engineer; person Ana; person Ben; person Cem; Cem holds Engineer
    Ana is A+R on Ingest; Ben is R on Clean; Engineer is A+R on Deploy
    accept RM101 on Clean because so it is
    """
)


def ids(*names: str) -> frozenset[Id]:
    return frozenset(one.id for one in TEAM.records() if getattr(one, "name", "") in names)


def names(found: object) -> list[str]:
    return [one.name for one in found]  # type: ignore[attr-defined]


def test_everything_is_shown_unless_a_part_is_asked_for() -> None:
    whole = Handout(TEAM, TODAY)
    assert names(whole.stages()) == ["Data", "Serve", "Idle"]
    assert names(whole.people()) == ["Ana", "Ben", "Cem"]
    assert list(whole.findings) == analyse(TEAM, TODAY)
    assert whole.matrix == matrix(TEAM, "role")


def test_of_a_part_only_what_belongs_to_it_is_shown() -> None:
    part = Handout(TEAM, TODAY, Options("person"), ids("Ingest", "Clean"))
    assert names(part.stages()) == ["Data"]
    assert names(part.works_in(next(iter(ids("Data"))))) == ["Ingest", "Clean"]
    assert names(part.people()) == ["Ana", "Ben"]
    assert part.handoffs() == []
    assert [one.heading for one in part.matrix.columns] == ["Ana", "Ben"]
    assert {one.subjects[0] for one in part.findings} <= ids(
        "Data", "Ingest", "Clean", "Ana", "Ben"
    )
    assert part.findings[-1].accepted
    assert all(one.accepted is None for found in part.findings_about.values() for one in found)


@pytest.mark.parametrize(
    ("stages", "parties", "gaps", "expected"),
    [
        ((), (), False, ("Ingest", "Clean", "Deploy")),
        (("Data",), (), False, ("Ingest", "Clean")),
        ((), ("Cem",), False, ("Deploy",)),
        ((), ("Engineer",), False, ("Deploy",)),
        (("Data",), ("Cem",), False, ()),
        ((), (), True, ("Clean",)),
    ],
)
def test_a_selection_leaves(
    stages: tuple[str, ...], parties: tuple[str, ...], gaps: bool, expected: tuple[str, ...]
) -> None:
    found = works_of(
        Facts(TEAM, TODAY),
        ids(*stages),
        ids(*parties),
        only_gaps=gaps,
        findings=analyse(TEAM, TODAY),
    )
    assert found == ids(*expected)


@given(orgs)
def test_all_responsibilities_are_the_whole_matrix_without_what_is_empty(org: Org) -> None:
    shown = frozenset(one.id for one in org.all(Responsibility))
    part, whole = matrix(org, "person", shown), matrix(org, "person")
    assert part.groups == tuple(
        type(group)(
            group.id,
            group.name,
            tuple(
                type(row)(
                    row.id,
                    row.name,
                    tuple(
                        cell
                        for cell, one in zip(row.cells, whole.columns, strict=True)
                        if one.id in {kept.id for kept in part.columns}
                    ),
                )
                for row in group.rows
            ),
        )
        for group in whole.groups
        if group.rows
    )


# Without names.


@given(seeds)
def test_a_redacted_organisation_has_the_same_gaps(seed: int) -> None:
    org = random_org(seed, 30)
    hidden = Redaction(org, Random(seed)).org
    assert hidden.count(Assignment) == org.count(Assignment)
    assert gaps(hidden) == gaps(org)


def gaps(org: Org) -> list[str]:
    """What is found, but for titles and levels, and for the bus factor.

    Among equals the one with the first id leaves first there, and ids are drawn by lot.
    """
    codes = (one.code for one in analyse(org, TODAY))
    return sorted(one for one in codes if one < "RM6" and one != "RM501")


@pytest.mark.parametrize("org", SAMPLES.values(), ids=list(SAMPLES))
def test_nothing_of_a_person_is_left(org: Org) -> None:
    hidden = Redaction(org, Random(1)).org
    text = dumps(hidden).decode()
    for person in org.all(Person):
        kept = {getattr(one, "name", "") for one in org.records() if one != person}
        for secret in (person.name, person.title, person.site, person.notes, person.id):
            assert not secret or f'"{secret}"' not in text or secret in kept
    for one in org.records():
        notes = getattr(one, "notes", "")
        assert not notes or notes not in text
    assert not any(one.model_extra for one in hidden.records())


@given(seeds)
def test_what_was_accepted_stays_accepted(seed: int) -> None:
    org = parse(
        "stage Data; responsibility Clean in Data; person Ana; person Ben; person Cem;"
        "Ana is A+R on Clean; Ben is R on Clean; Cem is R on Clean;"
        "accept RM202 on Clean + Ana + Ben + Cem because they learn from each other"
    )
    hidden = Redaction(org, Random(seed)).org
    accepted = [one.code for one in analyse(hidden, TODAY) if one.accepted]
    assert accepted == ["RM202"]


def test_pseudonyms_are_other_ones_each_time_and_the_same_throughout() -> None:
    one = Redaction(TEAM, Random(1))
    assert names(one.org.people()) == ["Person 1", "Person 2", "Person 3"]
    shown = ids("Ingest")
    (work,) = one.ids_of(shown)
    assert one.org.get(Responsibility, work).name == "Ingest"
    assert dumps(Redaction(TEAM, Random(1)).org) == dumps(one.org)
    assert Redaction(TEAM).ids_of(shown) != Redaction(TEAM).ids_of(shown)


def test_of_a_level_only_its_third_is_told() -> None:
    levels = ("junior", "mid", "senior", "principal", "director", "vp", "unheard of")
    people = "".join(f"person P{level} (level: {level});" for level in levels)
    hidden = Redaction(parse(people), Random(1)).org
    assert sorted(one.level for one in hidden.all(Person)) == [
        *("", "lower", "lower", "middle", "middle", "upper", "upper")
    ]
    assert hidden.settings.levels == ("lower", "middle", "upper")
