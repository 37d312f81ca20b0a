"""Real files of others are read whole: every count was taken from the file by hand as well."""

from collections import Counter

from rolemap.formats.importer import fitting, read_source
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source, source_at
from rolemap.model.records import Assignment, Responsibility, Role, Stage, Team
from tests.formats.importing.shared_data import shared_file


def read(name: str) -> tuple[Source, Imported]:
    source = source_at(shared_file(name))
    return source, read_source(source)


def count(found: Imported) -> dict[str, int]:
    kinds = (Stage, Responsibility, Role, Team, Assignment)
    counts = {kind.KIND: len(list(found.org.all(kind))) for kind in kinds}
    return {kind: number for kind, number in counts.items() if number}


def test_a_workbook_of_team_matrices_gives_every_letter():
    source, found = read("cloud-adoption-framework/raci-template.xlsx")
    assert fitting(source, Mapping())[0].format == "raci"
    # Three sheets have a matrix: 2 teams x 8, 6 x 8 and, on its side, 8 x 6; all cells are filled.
    assert count(found) == {"stage": 3, "responsibility": 24, "team": 6, "assignment": 112}
    letters = Counter(one.letter for one in found.org.all(Assignment))
    assert letters == Counter({"A": 24, "R": 14, "C": 38, "I": 36})
    # A sheet without letters, what stands above and below tables, and four more columns.
    assert len(found.remarks) == 10


def test_every_cell_of_a_workbook_that_says_a_letter_is_read():
    """Counted once more by another reader, which knows nothing of tables."""
    import openpyxl

    path = shared_file("cloud-adoption-framework/raci-template.xlsx")
    words = ("Accountable", "Responsible", "Consulted", "Informed")
    cells = Counter(
        str(cell.value)[0]
        for sheet in openpyxl.load_workbook(path)
        for row in sheet.iter_rows()
        for cell in row
        if cell.value in words
    )
    _, found = read("cloud-adoption-framework/raci-template.xlsx")
    assert Counter(one.letter for one in found.org.all(Assignment)) == cells


def test_a_text_of_roles_gives_every_task():
    source, found = read("tdsp/roles-tasks.md")
    assert fitting(source, Mapping())[0].format == "role-tasks"
    # 4 + 6 + 4 + 3 tasks of the four roles, and three of a workflow, of which two have a holder.
    assert count(found) == {"stage": 2, "responsibility": 20, "role": 4, "assignment": 19}
    assert {one.letter for one in found.org.all(Assignment)} == {"R"}
    assert len(found.remarks) == 4


def test_a_text_of_stages_gives_the_stages():
    _, found = read("tdsp/lifecycle-detail.md")
    assert [one.name for one in found.org.stages()] == [
        "Business Understanding",
        "Data Acquisition and Understanding",
        "Modeling",
        "Deployment",
        "Customer Acceptance",
    ]
    assert count(found) == {"stage": 5, "responsibility": 4}
    assert len(found.remarks) == 2


def test_a_folder_of_texts_is_read_as_one():
    source, found = read("tdsp")
    assert fitting(source, Mapping())[0].format == "role-tasks"
    assert count(found) == {"stage": 7, "responsibility": 24, "role": 4, "assignment": 19}
