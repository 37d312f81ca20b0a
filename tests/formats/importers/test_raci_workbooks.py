"""Workbooks: merged cells, several tables and sheets, and places as their program calls them."""

import io
from collections.abc import Sequence

from openpyxl import Workbook

from rolemap.formats.importer import read_source
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source
from tests.formats.importers.test_raci_tables import told, without_remarks

Rows = Sequence[Sequence[str]]


def workbook(sheets: dict[str, tuple[str, Rows]], merged: Sequence[tuple[str, str, str]] = ()):
    """A workbook: the first cell and the rows by sheet; merged ranges as (sheet, range, words)."""
    out = io.BytesIO()
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, (start, rows) in sheets.items():
        sheet = book.create_sheet(name)
        first, left = int(start[1:]) - 1, ord(start[0]) - ord("A")
        for number, row in enumerate(rows):
            for column, words in enumerate(row):
                if words:
                    sheet.cell(first + number + 1, left + column + 1, words)
        for _, cells, words in (one for one in merged if one[0] == name):
            sheet.merge_cells(cells)
            sheet[cells.partition(":")[0]] = words
    book.save(out)
    return Source.of("plan.xlsx", out.getvalue())


PLAN = [
    ["", "Task", "Sponsor", "Analyst", "Engineer"],
    ["", "Ask", "A", "R", ""],
    ["", "Look", "I", "", "R"],
    ["", "Build", "", "C", "A/R"],
]


def lines(found: Imported) -> str:
    return "\n".join(without_remarks(found)[1:])


def test_stages_are_merged_beside_their_work():
    found = read_source(workbook({"Sheet1": ("B3", PLAN)}, [("Sheet1", "B4:B5", "Understand")]))
    assert lines(found) == (
        "role Sponsor\nrole Analyst\nrole Engineer\n[plan]\n[Understand]\n"
        "Ask: Sponsor A, Analyst R\nLook: Sponsor I, Engineer R\nBuild: Analyst C, Engineer A/R"
    ).replace("[plan]\n", "")


def test_stages_are_merged_across_and_titles_stand_above():
    rows = [PLAN[0], [], PLAN[1], PLAN[2], [], PLAN[3]]
    found = read_source(
        workbook(
            {"Who": ("B4", rows), "Notes": ("A1", [["Nothing", "here"]])},
            [
                ("Who", "B2:F2", "Responsibility matrix"),
                ("Who", "B5:F5", "Understand"),
                ("Who", "B8:F8", "Make"),
            ],
        )
    )
    assert lines(found) == (
        "role Sponsor\nrole Analyst\nrole Engineer\n[Understand]\n"
        "Ask: Sponsor A, Analyst R\nLook: Sponsor I, Engineer R\n[Make]\n"
        "Build: Analyst C, Engineer A/R"
    )
    assert [str(one.place) for one in found.remarks] == ["Notes"]


def test_a_letter_that_is_merged_across_is_held_by_all_below():
    rows = [["Task", "Analyst", "Engineer"], ["Ask", "A", "R"], ["Look", "", ""], ["End", "R", "A"]]
    found = read_source(workbook({"Who": ("A1", rows)}, [("Who", "B3:C3", "R")]))
    assert "Look: Analyst R, Engineer R" in lines(found)


def test_each_sheet_has_stages_of_its_own_and_the_same_roles():
    first = [["Task", "Analyst", "Engineer"], ["Ask", "A", "R"]]
    second = [["Role", "Build", "Ship"], ["Engineer", "R", "A"], ["Analyst", "x", "R"]]
    source = workbook({"Find out": ("A1", first), "Make it": ("C3", second)})
    found = read_source(source)
    assert lines(found) == (
        "role Analyst\nrole Engineer\n[Find out]\nAsk: Analyst A, Engineer R\n"
        "[Make it]\nBuild: Engineer R\nShip: Analyst R, Engineer A"
    )
    assert [str(one.place) for one in found.remarks] == ["Make it, D5"]
    only = read_source(source, Mapping(sheet="Find out"))
    assert "[Make it]" not in told(only)


def test_a_mapping_says_what_columns_are():
    rows = [["Code", "Text", "Ana", "Core", "More"], ["1", "Ask", "A", "R", "soon"]]
    mapping = Mapping(
        columns={"Text": "task", "Ana": "person", "Core": "team", "More": "notes", "Code": ""}
    )
    found = read_source(workbook({"Who": ("A1", rows)}), mapping)
    assert lines(found) == "team Core\nperson Ana\n[Who]\nAsk: Core R, Ana A"
    assert [one.notes for one in found.org.responsibilities_in(found.org.stages()[0].id)] == [
        "soon"
    ]
    assert not found.remarks
