"""Sheets of workbooks: what cells say, where they stand, and what would bring a reader down."""

import datetime as dt
import io
import struct
import zipfile
from collections.abc import Callable
from contextlib import suppress

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet

from rolemap.formats.importing.grid import Grid
from rolemap.formats.importing.grids import grids
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.sheet_cells import takes_too_much
from rolemap.formats.importing.source import Source
from rolemap.formats.importing.workbook_parts import MOST_PARTS, MOST_UNPACKED
from rolemap.model.errors import RoleMapError
from tests.formats.importing.workbooks import parts, workbook, zipped


def sheets(data: bytes, sheet: str = "") -> tuple[Grid, ...]:
    return grids(Source.of("plan.xlsx", data), Mapping(sheet=sheet))


def saved(
    fill: Callable[[Worksheet], None], more: Callable[[openpyxl.Workbook], None] | None = None
) -> bytes:
    book = openpyxl.Workbook()
    assert isinstance(book.active, Worksheet)
    fill(book.active)
    if more:
        more(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def put(**cells: object) -> Callable[[Worksheet], None]:
    def fill(sheet: Worksheet) -> None:
        for place, value in cells.items():
            sheet[place].value = value  # pyright: ignore[reportAttributeAccessIssue]

    return fill


def only(data: bytes) -> Grid:
    (found,) = sheets(data)
    return found


def said(grid: Grid) -> list[tuple[str, str]]:
    return [(str(one.place), str(one.message)) for one in grid.remarks]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (7, "7"),
        (7.0, "7"),
        (0.1 + 0.2, "0.3"),
        (1e300, "1e+300"),
        (True, "TRUE"),
        (" Ana ", "Ana"),
        ("'=1", "'=1"),
        ("007", "007"),
        (dt.date(2026, 1, 5), "2026-01-05"),
        (dt.datetime(2026, 1, 5, 9, 30), "2026-01-05 09:30"),
        (dt.datetime(2026, 1, 5, 9, 30, 5), "2026-01-05 09:30:05"),
        (dt.time(9, 30), "09:30"),
        (dt.timedelta(hours=30, minutes=5), "30:05"),
    ],
)
def test_a_cell_says_what_the_spreadsheet_shows(value: object, words: str):
    assert only(saved(put(A1=value, A2="end"))).rows[0] == (words,)


def test_places_are_those_of_the_spreadsheet():
    grid = only(saved(put(B3="Work", C3="Ana", B5="Train", C5="R")))
    assert grid.rows == (("", "Work", "Ana"), (), ("", "Train", "R"))
    assert str(grid.place(2, 2)) == "Sheet, C5"
    assert str(grid.place(0)) == "Sheet, row 3"


def test_merged_cells_repeat_their_words():
    def fill(sheet: Worksheet) -> None:
        put(A1="Stage", B1="Teams", D1="End", A2="Data", D4="x")(sheet)
        sheet.merge_cells("B1:C1")
        sheet.merge_cells("A2:A4")

    grid = only(saved(fill))
    assert grid.rows == (
        ("Stage", "Teams", "Teams", "End"),
        ("Data", "", "", ""),
        ("Data",),
        ("Data", "", "", "x"),
    )
    assert grid.merged == {(0, 2), (2, 0), (3, 0)}


def test_a_merged_cell_may_reach_over_the_whole_sheet():
    many = "".join(f'<mergeCell ref="A{row}:XFD1048576"/>' for row in range(1, 2_000))
    data = workbook('<row r="1"><c r="A1"><v>7</v></c><c r="B1"><v>1</v></c></row>')
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        files = {name: file.read(name).decode() for name in file.namelist()}
    name = "xl/worksheets/s1.xml"
    files[name] = files[name].replace(
        "</sheetData>", f"</sheetData><mergeCells>{many}</mergeCells>"
    )
    assert only(zipped(files)).rows == (("7", "1"),)


def test_every_sheet_that_holds_something_is_a_table():
    def more(book: openpyxl.Workbook) -> None:
        book.create_sheet("Empty")
        book.create_sheet("Other")["A1"] = "x"

    found = sheets(saved(put(A1="a"), more))
    assert [one.name for one in found] == ["Sheet", "Other"]
    assert [one.name for one in sheets(saved(put(A1="a"), more), "Other")] == ["Other"]


def test_a_hidden_sheet_is_read_only_if_somebody_asks_for_it():
    def more(book: openpyxl.Workbook) -> None:
        hidden = book.create_sheet("Old")
        hidden["A1"] = "x"
        hidden.sheet_state = "hidden"

    data = saved(put(A1="a"), more)
    (grid,) = sheets(data)
    assert grid.rows == (("a",),)
    assert [(place, "is hidden" in words) for place, words in said(grid)] == [("Old", True)]
    (grid,) = sheets(data, "Old")
    assert grid.rows == (("x",),)


def test_where_all_that_is_shown_is_empty_what_is_hidden_is_read():
    def more(book: openpyxl.Workbook) -> None:
        book.create_sheet("Old")["A1"] = "x"
        book["Old"].sheet_state = "veryHidden"

    assert [one.name for one in sheets(saved(put(), more))] == ["Old"]


def test_errors_and_formulas_without_a_result_are_told():
    rows = (
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'
        '<c r="C1" t="e"><v>#REF!</v></c><c r="D1"><f>A1+1</f></c><c r="E1"><f>A1</f><v>2</v></c>'
        '<c r="F1" t="str"><f t="shared" si="0"/><v></v></c><c r="G1"><f>1</f><v/></c></row>'
    )
    grid = only(workbook(rows))
    assert grid.rows == (("1", "", "", "", "2"),) or grid.rows[0][:5] == ("1", "", "", "", "2")
    assert [(place, words.split(";")[0]) for place, words in said(grid)] == [
        ("Plan, B1", "This cell holds the error #DIV/0!"),
        ("Plan, C1", "This cell holds the error #REF!"),
        ("Plan, D1", "This cell holds a formula without a result, and was read as empty"),
        ("Plan, F1", "This cell holds a formula without a result, and was read as empty"),
        ("Plan, G1", "This cell holds a formula without a result, and was read as empty"),
    ]


def test_many_errors_are_told_in_few_words():
    cells = "".join(f'<c r="A{row}" t="e"><v>#N/A</v></c>' for row in range(2, 60))
    grid = only(workbook(f'<row r="1"><c r="A1"><v>1</v></c></row><row>{cells}</row>'))
    assert len(grid.remarks) == 21
    assert said(grid)[-1] == ("Plan", "The same is so in 38 more cells.")


def test_two_sheets_are_never_one_part():
    files = parts({"A": '<row r="1"><c r="A1"><v>1</v></c></row>', "B": ""})
    rels = "xl/_rels/workbook.xml.rels"
    files[rels] = files[rels].replace("s2.xml", "s1.xml")
    with pytest.raises(RoleMapError, match="damaged workbook"):
        sheets(zipped(files))


def test_parts_may_be_called_as_some_programs_call_them():
    files = parts({"Plan": '<row r="1"><c r="A1"><v>1</v></c></row>'})
    name = "xl/worksheets/s1.xml"
    odd = {("xl/Worksheets/S1.xml" if part == name else part): xml for part, xml in files.items()}
    assert only(zipped(odd)).rows == (("1",),)
    with pytest.raises(RoleMapError, match="damaged workbook"):
        sheets(zipped({**odd, name: ""}))


def test_a_sheet_that_is_not_in_the_file_is_told():
    files = parts({"Gone": "", "Plan": '<row r="1"><c r="A1"><v>1</v></c></row>'})
    del files["xl/worksheets/s1.xml"]
    assert [len(one.rows) for one in sheets(zipped(files))] == [0, 1]


# What would bring a reader down.

FAR = [
    '<c r="A1"><v>1</v></c><c r="XFD1048576"><v>1</v></c>',
    '<c r="A1048576"><v>1</v></c><c r="XFD1"><v>1</v></c>',
    "<c r='A1'><v>1</v></c><c r='XFD1048576'><v>1</v></c>",
    '<c r="A1"><v>1</v></c><c\tr="XFD1048576"><v>1</v></c>',
    '<c r="A1"><v>1</v></c><c s="1"r="XFD1048576"><v>1</v></c>',
    '<c r="A1"><v>1</v></c><c r = "xfd1048576"><v>1</v></c>',
    '<c r="A1"><v>1</v></c><c z=">" r="XFD1048576"><v>1</v></c>',
    '<c r="ZZZZZ1"><v>1</v></c>',
    '<c r="A99999999999"><v>1</v></c>',
    '<c r="A1"><v>1</v></c><c r="&#88;FD1048576"><v>1</v></c>',
    '<c r="A1"><v>1</v></c></row><row r="1048576">' + "<c><v>1</v></c>" * 2_000,
]


@pytest.mark.parametrize("cells", FAR)
def test_a_cell_at_the_far_end_does_not_fill_the_memory(cells: str):
    with pytest.raises(RoleMapError, match="reaches too far"):
        sheets(workbook(f'<row r="1">{cells}</row>'))


def test_other_sheets_are_read_beside_one_that_reaches_too_far():
    found = sheets(
        zipped(
            parts(
                {"Far": f"<row>{FAR[0]}</row>", "Plan": '<row r="1"><c r="A1"><v>1</v></c></row>'}
            )
        )
    )
    assert [(one.name, one.rows) for one in found] == [("Far", ()), ("Plan", (("1",),))]


def test_a_cell_that_only_has_a_colour_does_not_count():
    first = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row>'
    last = '<row r="1048576"><c r="A1048576" s="1"/></row>'
    assert only(workbook(first + last)).rows == (("1",),)


def test_cells_may_leave_out_where_they_stand():
    assert only(
        workbook("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")
    ).rows == (
        ("1", "2"),
        ("3", ""),
    )


references = st.tuples(st.sampled_from(["A", "B", "Z", "AA", "XFD"]), st.integers(1, 1_048_576))
empty = st.booleans()


@given(st.lists(st.tuples(references, empty), max_size=6), st.sampled_from(['"', "'"]))
def test_no_less_room_is_counted_than_cells_take(
    cells: list[tuple[tuple[str, int], bool]], quote: str
):
    columns = {"A": 1, "B": 2, "Z": 26, "AA": 27, "XFD": 16_384}
    xml = "".join(
        f"<row><c r={quote}{letters}{row}{quote}"
        + (' s="1"/></row>' if bare else "><v>1</v></c></row>")
        for (letters, row), bare in cells
    )
    full = [place for place, bare in cells if not bare]
    rows = [row for _, row in full] or [1]
    across = [columns[letters] for letters, _ in full] or [1]
    room = (max(rows) - min(rows) + 1) * (max(across) - min(across) + 1)
    assert takes_too_much(xml.encode()) == (room > 5_000_000)


def test_words_that_are_repeated_do_not_fill_the_memory():
    words = f"<sst><si><t>{'x' * 32_000}</t></si></sst>"
    row = "".join('<c t="s"><v>0</v></c>' for _ in range(200))
    data = zipped(parts({"Plan": f"<row>{row}</row>" * 500}, {"xl/sharedStrings.xml": words}))
    with pytest.raises(RoleMapError, match="reaches too far"):
        sheets(data)


def test_entities_are_never_unfolded():
    laughs = "".join(
        f'<!ENTITY l{at} "{f"&l{at - 1};" * 10 if at else "ha" * 100}">' for at in range(10)
    )
    words = f"<!DOCTYPE sst [{laughs}]><sst><si><t>&l9;</t></si></sst>"
    rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'
    with suppress(RoleMapError):
        assert len(only(workbook(rows, **{"xl/sharedStrings.xml": words})).cell(0, 0)) < 100


def test_a_bomb_is_refused_before_it_is_unpacked():
    files = {**parts({"Plan": ""}), "xl/bomb.xml": " " * 30_000_000}
    with pytest.raises(RoleMapError, match="would unpack to 30 MB"):
        sheets(zipped(files))
    many = {f"xl/{at}.xml": "" for at in range(MOST_PARTS)}
    with pytest.raises(RoleMapError, match="in 10.. parts"):
        sheets(zipped({**parts({"Plan": ""}), **many}))
    assert MOST_UNPACKED == 200_000_000


def test_a_part_that_is_longer_than_it_says_is_refused():
    data = bytearray(workbook('<row r="1"><c r="A1"><v>1</v></c></row>' + " " * 10_000))
    at = data.rindex(b"PK\x01\x02", 0, data.rindex(b"xl/worksheets/s1.xml"))
    struct.pack_into("<I", data, at + 24, 400)
    with pytest.raises(RoleMapError, match="damaged workbook"):
        sheets(bytes(data))


def test_what_is_no_workbook_says_so():
    data = saved(put(A1="x"))
    for cut in (200, 2_000, len(data) - 10):
        with pytest.raises(RoleMapError, match="is a damaged workbook"):
            sheets(data[:cut] if cut > 200 else data[:cut] + b"xl/")
    assert sheets(zipped({"word/document.xml": "<w/>"})) == ()
    assert sheets(zipped({"notes.txt": "xl/workbook.xml"})) == ()


def test_a_workbook_with_a_password_says_so():
    start = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 500
    with pytest.raises(RoleMapError, match="locked with a password"):
        sheets(start + "EncryptedPackage".encode("utf-16-le"))


@given(st.data())
def test_no_damage_brings_the_reader_down(data: st.DataObject):
    whole = workbook(
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Work</t></is></c><c r="B1"><v>1</v></c></row>'
    )
    broken = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 4))):
        broken[data.draw(st.integers(4, len(broken) - 1))] = data.draw(st.integers(0, 255))
    with suppress(RoleMapError):
        sheets(bytes(broken))


@given(st.text(st.sampled_from("<c r=\"A1t=sefvi/>XFD0969 '&;"), max_size=80))
def test_no_xml_brings_the_reader_down(xml: str):
    with suppress(RoleMapError):
        sheets(workbook(f'<row r="1">{xml}</row>'))
