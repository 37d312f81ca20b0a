"""What is exported comes back as it was, as far as the format can hold it (docs/imports.md)."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from rolemap.formats.exporter import exporters
from rolemap.formats.handout import Handout, Options
from rolemap.formats.importer import read_source
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.source import Source
from rolemap.formats.matrix import By, Matrix, matrix
from rolemap.formats.org_file import dumps
from rolemap.model.org import Org
from rolemap.model.records import Acceptance, Placement, Record, Turn
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
