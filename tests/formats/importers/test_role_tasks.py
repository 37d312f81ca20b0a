"""Texts whose headings are roles or stages."""

from pathlib import Path

import pytest

from rolemap.formats.importer import PERHAPS, NotUsable, importer_named, read_source
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source
from rolemap.formats.notation import parse
from tests.formats.importers.test_raci_tables import told

FOLDER = Path(__file__).parent / "role_tasks"
HANDBOOK = (FOLDER / "handbook.md").read_text("utf-8")


def test_a_role_is_responsible_for_each_item_below_its_heading():
    found = read_source(Source.of("handbook.md", HANDBOOK.encode()))
    assert told(found) == (
        "role-tasks, RACI\n"
        "role Team lead\n"
        "role Data Scientist\n"
        "[Tidewater handbook]\n"
        "Set up the repository on the host: Team lead R\n"
        "Agree on goals: Team lead R\n"
        "(Optional) Explore the data: Data Scientist R\n"
        "Train a model: Data Scientist R\n"
        "[Reviews]\n"
        "Read the code: Team lead R, Data Scientist R\n"
        "Sign the paper: nobody\n"
        "! line 32: “Notary” is no role of this text and was left out.\n"
        "! : One item of a list was not read, because no heading of a role stands above it.\n"
        "! : 2 lines of prose were not read.\n"
    )
    notes = {one.name: one.notes for one in found.org.responsibilities_in(found.org.stages()[0].id)}
    assert notes["Set up the repository on the host"] == "It has two branches.\none for work"
    assert {one.name: one.notes for one in found.org.roles()} == {
        "Team lead": "Leads the team.",
        "Data Scientist": "finds things out.",
    }


STAGED = (FOLDER / "life_cycle.md").read_text("utf-8")


def test_numbered_headings_are_stages_and_roles_below_work_in_them():
    found = read_source(Source.of("notes", STAGED.encode()))
    assert told(found) == (
        "role-tasks, RACI\n"
        "role Analyst\n"
        "role Engineer\n"
        "[Find out]\n"
        "Ask around: nobody\n"
        "Interview users: Analyst R\n"
        "[Build]\n"
        "Write code: Engineer R\n"
        "Test it: Engineer R\n"
        "! : One item of a list was not read, because no heading of a role stands above it.\n"
        "! : One line of prose was not read.\n"
    )


def test_a_folder_says_in_which_file_something_was_not_read():
    files = {"a/stages.md": STAGED.encode(), "roles.md": HANDBOOK.encode(), "x.png": b"\x89PNG"}
    found = read_source(Source("docs", files, is_folder=True))
    assert {str(one.place) for one in found.remarks} == {
        "a/stages.md",
        "roles.md",
        "roles.md, line 32",
    }
    assert importer_named("role-tasks").sniff(Source("docs", files, True), Mapping()) == PERHAPS


@pytest.mark.parametrize(
    "words",
    [
        "# Read me\n\n- install\n- run\n",
        "# 1. Scope\n# 2. Terms\n- one\n",
        "## Open tasks\n- a\n",
        "no heading\n- a\n",
        "",
    ],
)
def test_other_texts_are_not_for_this(words: str):
    source = Source.of("README.md", words.encode())
    assert not importer_named("role-tasks").sniff(source, Mapping())


def test_a_text_without_roles_is_refused():
    with pytest.raises(NotUsable, match="has no headings of roles"):
        read_source(Source.of("a.md", b"# A\n\n- b\n"), Mapping(format="role-tasks"))


def test_the_same_plan_is_read_as_notation_says_it():
    source = Source.of(
        "a.md", b"# Train\n## Engineer tasks\n- Evaluate\n## Analyst duties\n- Label\n"
    )
    plan = "stage Train; responsibility Evaluate in Train; responsibility Label in Train; "
    plan += "role Engineer; role Analyst; Engineer is R on Evaluate; Analyst is R on Label"
    found = read_source(source)
    assert [one.name for one in found.org.roles()] == [one.name for one in parse(plan).roles()]
