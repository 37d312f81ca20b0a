"""What is exported comes back as it was, as far as the format can hold it (docs/imports.md)."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from rolemap.formats.exporter import exporters
from rolemap.formats.handout import Handout, Options
from rolemap.formats.importer import read_source
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.joining import joined
from rolemap.formats.importing.source import Source
from rolemap.formats.matrix import By, Matrix, matrix
from rolemap.formats.notation import parse
from rolemap.formats.org_file import dumps
from rolemap.model.org import Org
from rolemap.model.records import (
    Acceptance,
    Assignment,
    Person,
    Placement,
    Record,
    Responsibility,
    Role,
    Team,
    Turn,
)
from tests.random_edits import random_org

SEEDS = st.integers(0, 10**6)
DAY = date(2026, 1, 1)


def exported(org: Org, suffix: str, by: By = "role", *, view: str | None = None) -> bytes:
    found = next(one for one in exporters() if one.suffix == suffix and view in (None, one.view))
    return found.write(Handout(org, DAY, Options(by)))


def read_back(org: Org, suffix: str, by: By = "role", *, view: str | None = None) -> Imported:
    return read_source(Source.of(f"there{suffix}", exported(org, suffix, by, view=view)))


# What a graph does not hold, or under other ids.
APART = (Acceptance, Placement, Turn)


def without(org: Org, *kinds: type[Record]) -> set[str]:
    """The records of other kinds, as they are saved."""
    kept = (one for one in org.records() if not isinstance(one, kinds))
    return {one.model_dump_json(exclude_defaults=True) for one in kept}


def places(org: Org) -> set[tuple[str, float, float]]:
    return {(one.subject, one.x, one.y) for one in org.all(Placement)}


@settings(max_examples=30)
@given(seed=SEEDS)
def test_the_file_itself_holds_everything(seed: int):
    org = random_org(seed)
    found = read_source(Source.of("team.rolemap.json", dumps(org)))
    assert found.org.same_as(org)
    assert not found.remarks
    assert found.mapping.format == "rolemap"


@settings(max_examples=60)
@given(seed=SEEDS)
def test_graphml_holds_all_but_what_was_accepted_and_the_ids_of_places(seed: int):
    org = random_org(seed)
    found = read_back(org, ".graphml")
    assert without(found.org, *APART) == without(org, *APART)
    nodes = {one.id for one in org.records() if one.KIND in NODES}
    assert places(found.org) == {one for one in places(org) if one[0] in nodes}
    assert not found.remarks


NODES = {"stage", "responsibility", "role", "team", "person"}


@settings(max_examples=60)
@given(seed=SEEDS)
def test_the_matrix_as_json_holds_the_matrix(seed: int):
    org = random_org(seed)
    found = read_back(org, ".json", view="matrix")
    assert rows(matrix(found.org, "role")) == rows(matrix(org, "role"))
    assert not found.remarks


@settings(max_examples=60)
@given(seed=SEEDS)
def test_the_matrix_by_person_loses_only_letters_that_one_party_cannot_hold(seed: int):
    org = random_org(seed)
    found = read_back(org, ".json", "person", view="matrix")
    there, here = rows(matrix(org, "person")), rows(matrix(found.org, "role"))
    assert here.keys() == there.keys()
    less = {place for place, letters in there.items() if here[place] != letters}
    assert all(here[place] < there[place] for place in less)
    assert bool(less) == bool(found.remarks)


@settings(max_examples=12)
@given(seed=SEEDS, suffix=st.sampled_from([".csv", ".tsv", ".xlsx", ".md", ".html"]))
def test_every_table_holds_the_matrix(seed: int, suffix: str):
    org = random_org(seed)
    found = read_back(org, suffix, view="matrix")
    there, here = rows(matrix(org, "role")), rows(matrix(found.org, "role"))
    assert without_ids(here) == without_ids(there)


def without_ids(
    cells: dict[tuple[str, str, str, str], frozenset[str]],
) -> dict[tuple[str, str, str], frozenset[str]]:
    return {(stage, work, party): held for (stage, _, work, party), held in cells.items()}


def test_the_workbook_knows_who_is_a_person_and_what_is_told_of_them():
    org = parse(
        """
        stage Data; responsibility Ingest in Data; role Engineer; team Core
        person Ana (title: Lead, level: senior); person Ben (capacity: 80 %)
        Ben reports to Ana; Ben is in Core; Ana is A on Ingest; Core is C on Ingest
        Engineer is R on Ingest
        """
    )
    found = read_back(org, ".xlsx", view="matrix")
    assert found.mapping.format == "rolemap-workbook"
    assert [one.place for one in found.remarks] == ["People"]
    ana, ben = found.org.people()
    assert (ana.title, ana.level, ben.capacity) == ("Lead", "senior", 0.8)
    assert ben.managers == (ana.id,)
    assert [found.org.get(Team, one).name for one in ben.teams] == ["Core"]
    held = {(found.org.party(one.party), one.letter) for one in found.org.all(Assignment)}
    assert {(one.KIND, one.name, letter) for one, letter in held} == {
        ("person", "Ana", "A"),
        ("team", "Core", "C"),
        ("role", "Engineer", "R"),
    }


@settings(max_examples=12)
@given(seed=SEEDS)
def test_an_own_table_changes_nothing_in_the_plan_that_it_is_of(seed: int):
    org = random_org(seed)
    names = [one.name.casefold() for kind in (Person, Role, Team) for one in org.all(kind)]
    works = [one.name.casefold() for one in org.all(Responsibility)]
    if len(set(names)) < len(names) or len(set(works)) < len(works):
        return  # what has the name of something else is not taken for it
    change = joined(org, read_back(org, ".csv", view="matrix")).change
    assert {edit.record.KIND for edit in change.edits.values()} <= {"assignment", "acceptance"}


def rows(table: Matrix) -> dict[tuple[str, str, str, str], frozenset[str]]:
    """The letters by stage, id and name of the responsibility, and party; "" for no party."""
    headings = {one.id: one.heading for one in table.columns}
    found: dict[tuple[str, str, str, str], frozenset[str]] = {}
    for group in table.groups:
        found[group.name, "", "", ""] = frozenset()
        for row in group.rows:
            found[group.name, row.id, row.name, ""] = frozenset()
            for party, letters in row.held.items():
                found[group.name, row.id, row.name, headings[party]] = frozenset(letters)
    return found
