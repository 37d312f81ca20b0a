"""The matrix: nothing is lost, and it reads as people expect."""

from datetime import date

from hypothesis import given

from rolemap.analysis.facts import Facts
from rolemap.formats.matrix import Matrix, matrix
from rolemap.formats.notation import parse
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Person, Responsibility, Role, Settings, Stage
from tests.formats.small_orgs import orgs
from tests.model.samples import crowded

TEAM = parse(
    """
    stage Data; stage Idle; stage Serve; stage Talk (across)
    responsibility Ingest in Data; responsibility Label in Data
    responsibility Pager in Serve; responsibility Slides in Talk
    role Lead; role Engineer; role Spare; team Core; team Ghosts
    person Cem; person Ana; person Ben; person Dee
    Ana holds Lead; Ben holds Engineer; Engineer has a vacancy; Spare has a vacancy
    Ben is in Core; Cem is in Core
    Lead is A on Ingest; Engineer is R on Ingest; Ana is C on Label; Cem is A+R on Label
    Core is I on Ingest; Spare is A on Pager; Ghosts is R on Pager; Ben is R on Ingest
    """
)


def headings(table: Matrix) -> list[str]:
    return [column.heading for column in table.columns]


def cells(table: Matrix) -> dict[tuple[str, str], str]:
    """What stands in the cells that are not empty."""
    return {
        (row.name, column.heading): cell
        for group in table.groups
        for row in group.rows
        for column, cell in zip(table.columns, row.cells, strict=True)
        if cell
    }


def test_rows_are_in_the_order_of_the_pipeline() -> None:
    groups = [(one.name, [row.name for row in one.rows]) for one in matrix(TEAM, "role").groups]
    assert groups == [
        ("Data", ["Ingest", "Label"]),
        ("Idle", []),
        ("Serve", ["Pager"]),
        ("Talk", ["Slides"]),
    ]


def test_by_role_has_all_roles_and_whoever_else_holds_a_letter() -> None:
    table = matrix(TEAM, "role")
    assert headings(table) == ["Lead", "Engineer", "Spare", "Core", "Ghosts", "Ana", "Ben", "Cem"]
    assert [one.kind for one in table.columns] == [*["role"] * 3, *["team"] * 2, *["person"] * 3]
    assert cells(table) == {
        ("Ingest", "Lead"): "A",
        ("Ingest", "Engineer"): "R",
        ("Ingest", "Core"): "I",
        ("Ingest", "Ben"): "R",
        ("Label", "Ana"): "C",
        ("Label", "Cem"): "A/R",
        ("Pager", "Spare"): "A",
        ("Pager", "Ghosts"): "R",
    }


def test_by_person_has_all_people_and_what_nobody_holds() -> None:
    table = matrix(TEAM, "person")
    assert headings(table) == ["Ana", "Ben", "Cem", "Dee", "Spare (vacant)", "Ghosts (nobody)"]
    assert cells(table) == {
        ("Ingest", "Ana"): "A",
        ("Ingest", "Ben"): "R/I",
        ("Ingest", "Cem"): "I",
        ("Label", "Ana"): "C",
        ("Label", "Cem"): "A/R",
        ("Pager", "Spare (vacant)"): "A",
        ("Pager", "Ghosts (nobody)"): "R",
    }


def test_who_decides_stands_first_then_the_scheme_decides() -> None:
    rapid = parse(
        "scheme RAPID; stage S; responsibility W in S; role One; role Two; role Three; person Ana;"
        "Ana holds One; Ana holds Two; Ana holds Three;"
        "One is I on W; Two is R on W; Three is D on W; Ana is P on W"
    )
    assert cells(matrix(rapid, "person")) == {("W", "Ana"): "D/R/P/I"}


def test_letters_that_the_scheme_does_not_know_are_shown() -> None:
    table = matrix(crowded(), "role")
    assert {"Q", "R", "A"} == set(cells(table).values())


def test_equal_names_get_headings_of_their_own() -> None:
    org = Org.of(
        *(Person(id=str(place), name="Ana") for place in range(3)),
        Person(id="x", name="Ana (2)"),
        Role(id="r1", name="Stage"),
        Role(id="r2", name="Responsibility"),
        Stage(id="s", name="S"),
        Responsibility(id="w", name="W", stage="s"),
        *(
            Assignment(id=f"a{one}", party=one, responsibility="w", letter="I")
            for one in ("0", "1", "x")
        ),
    )
    by_person, by_role = headings(matrix(org, "person")), headings(matrix(org, "role"))
    assert by_person == ["Ana", "Ana (2)", "Ana (3)", "Ana (2) (2)"]
    assert by_role == ["Stage (2)", "Responsibility (2)", "Ana", "Ana (2)", "Ana (2) (2)"]


def test_an_empty_organisation_has_an_empty_matrix() -> None:
    table = matrix(Org.of(Settings(name="Nothing yet")), "person")
    assert (table.title, table.columns, table.groups) == ("Nothing yet", (), ())
    assert table.scheme.name == "RACI"


@given(orgs)
def test_by_role_loses_no_assignment(org: Org) -> None:
    table = matrix(org, "role")
    found = {
        (row.id, column.id, letter)
        for group in table.groups
        for row in group.rows
        for column, cell in zip(table.columns, row.cells, strict=True)
        for letter in cell.split("/")
        if letter
    }
    assert found == {(one.responsibility, one.party, one.letter) for one in org.all(Assignment)}


@given(orgs)
def test_by_person_says_what_the_rules_go_by(org: Org) -> None:
    table, facts = matrix(org, "person"), Facts(org, date.min)
    for group in table.groups:
        for row in group.rows:
            shown = {
                (column.id, letter)
                for column, cell in zip(table.columns, row.cells, strict=True)
                for letter in cell.split("/")
                if letter and column.kind == "person"
            }
            held = {(one.person.id, one.assignment.letter) for one in facts.duties(row.id)}
            assert shown == held
