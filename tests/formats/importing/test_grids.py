"""What a source is, by its content: real files, our own exports, and what is no table at all."""

import codecs
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.formats.exporter import exporter_for
from rolemap.formats.handout import Handout, Options, View
from rolemap.formats.importing.decoding import UnknownEncoding
from rolemap.formats.importing.grid import Grid
from rolemap.formats.importing.grids import grids, looks_like_text
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source, source_at
from rolemap.formats.importing.strangers import why_strange
from rolemap.formats.matrix import RESPONSIBILITY, matrix
from rolemap.formats.people import people_list
from rolemap.formats.progress import nobody_asks
from rolemap.formats.visible import visible
from rolemap.model.errors import RoleMapError
from rolemap.model.org import Org
from tests.formats.importing.shared_data import shared_file
from tests.formats.importing.workbooks import opendocument, workbook, zipped
from tests.formats.small_orgs import orgs
from tests.formats.test_exporters import flat
from tests.formats.test_matrix import TEAM

PLAIN = Mapping()
CSV = "Name,Team\nZoë,Data\n"
MARKDOWN = "# Plan\n\n| Name | Team |\n|---|---|\n| Zoë | Data |\n"
HTML = "<h1>Plan</h1><table><tr><th>Name<th>Team<tr><td>Zoë<td>Data</table>"
BOOK = workbook(
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c>'
    '<c r="B1" t="inlineStr"><is><t>Team</t></is></c></row>'
    '<row r="2"><c r="A2" t="inlineStr"><is><t>Zoë</t></is></c>'
    '<c r="B2" t="inlineStr"><is><t>Data</t></is></c></row>'
)
SAMPLES = [
    CSV.encode(),
    MARKDOWN.encode(),
    HTML.encode(),
    BOOK,
    CSV.encode("utf-16"),
    b"sep=;\na;b",
]


def read(data: bytes, name: str = "x", **said: str) -> tuple[Grid, ...]:
    return grids(Source.of(name, data), Mapping.model_validate(said))


@pytest.mark.parametrize("data", [CSV.encode(), MARKDOWN.encode(), HTML.encode(), BOOK])
@pytest.mark.parametrize("name", ["plan.csv", "plan.xlsx", "plan.md", "plan.xls", "plan"])
def test_content_decides_and_never_the_name(name: str, data: bytes):
    (found,) = read(data, name)
    assert found.rows == (("Name", "Team"), ("Zoë", "Data"))


@pytest.mark.parametrize(
    "data",
    [
        codecs.BOM_UTF8 + CSV.encode(),
        CSV.encode("utf-16"),
        CSV.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + CSV.encode("utf-16-be"),
        CSV.replace("\n", "\r\n").encode(),
        CSV.replace("\n", "\r").encode(),
    ],
)
def test_text_is_read_however_it_is_marked(data: bytes):
    assert read(data)[0].rows[1] == ("Zoë", "Data")


def test_text_that_does_not_say_how_it_is_written_is_asked_about():
    with pytest.raises(UnknownEncoding):
        read(CSV.encode("cp1252"))
    assert read(CSV.encode("cp1252"), encoding="cp1252")[0].rows[1] == ("Zoë", "Data")


def test_tables_of_one_page_have_names_of_their_own():
    table = "|a|b|\n|-|-|\n|1|2|\n"
    found = read(f"{table}\n# Plan\n{table}\n{table}\n<table><tr><td>x</table>\n".encode())
    assert [one.name for one in found] == ["#1", "Plan", "Plan (2)", "#4"]
    assert [one.name for one in read(f"{table}\n# Plan\n{table}".encode(), sheet="Plan")] == [
        "Plan"
    ]


def test_a_cell_that_holds_a_table_of_markdown_is_a_cell():
    (found,) = read(b'Work,Note\nTrain,"see\n|a|b|\n|-|-|\n"\nServe,x\n')
    assert found.rows[1:] == (("Train", "see\n|a|b|\n|-|-|"), ("Serve", "x"))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b" \n",
        b"%PDF-1.7\n%\xe2\xe3\n",
        b"\x89PNG\r\n\x1a\n\0\0",
        bytes(range(256)) * 40,
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        b"PK\x05\x06" + bytes(18),
        b"PK\x03\x04" + bytes(40),
        zipped({"word/document.xml": "<w/>"}),
        b"{\\rtf1 a,b\\par c,d}",
        b'{"a": 1}',
    ],
)
def test_what_is_no_table_is_none(data: bytes):
    assert read(data) == ()


def test_a_workbook_of_opendocument_is_read():
    row = (
        '<table:table-row table:number-rows-repeated="2"><table:table-cell '
        'office:value-type="string"><text:p>Zoë</text:p></table:table-cell>'
        '<table:table-cell table:number-columns-repeated="16383"/></table:table-row>'
    )
    assert [one.rows for one in read(opendocument(row))] == [(("Zoë",), ("Zoë",))]
    with pytest.raises(RoleMapError, match="damaged workbook"):
        read(opendocument(row).replace(b"content.xml", b"content.zzz"))
    with pytest.raises(RoleMapError, match="damaged workbook"):
        read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le"))


def test_a_folder_is_no_table():
    folder = Source("team", {"a.csv": CSV.encode()}, is_folder=True)
    assert grids(folder, PLAIN) == ()
    assert not looks_like_text(folder)


def test_what_looks_like_text():
    assert looks_like_text(Source.of("a", CSV.encode("cp1252")))
    assert looks_like_text(Source.of("a", CSV.encode("utf-16")))
    assert not looks_like_text(Source.of("a", BOOK))
    assert not looks_like_text(Source.of("a", b""))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (zipped({"word/document.xml": "<w/>"}), "a Word document"),
        (zipped({"Index/Tables/x.iwa": ""}), "a Numbers spreadsheet"),
        (zipped({"xl/workbook.bin": ""}), "a binary workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "Word document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Book".encode("utf-16-le"), "Excel 95"),
        (b"SQLite format 3\0", "a database"),
    ],
)
def test_what_is_not_read_is_called_by_its_name(data: bytes, words: str):
    assert read(data) == ()
    assert words in str(why_strange(Source.of("plan.md", data)))


# Our own exports.


def exported(org: Org, suffix: str, view: View = "matrix") -> bytes:
    handout = Handout(org, date(2026, 1, 15), Options("role"))
    return exporter_for(Path(suffix), view).write(handout)


def plain(cells: list[str] | tuple[str, ...], keep: str = "") -> list[str]:
    return [visible(cell, keep=keep).strip() for cell in cells]


def padded(grid: Grid) -> Iterator[list[str]]:
    for row in grid.rows:
        yield [*row, *[""] * (grid.width - len(row))]


def test_a_matrix_of_ours_is_read_back():
    lines = [plain(line) for line in flat(matrix(TEAM, "role"))]
    for suffix in (".csv", ".tsv"):
        assert list(padded(read(exported(TEAM, suffix))[0])) == lines
    (sheet, *_) = read(exported(TEAM, ".xlsx"))
    assert [row[: len(lines[0])] for row in padded(sheet)][: len(lines)] == lines


@given(orgs)
def test_any_matrix_of_ours_is_read_back(org: Org):
    lines = [plain(line, "\n") for line in flat(matrix(org, "role"))]
    (found,) = read(exported(org, ".csv"), delimiter=",")
    rows = list(padded(found))
    assert [line for line in lines if any(line)] == [row for row in rows if any(row)]


def test_people_of_ours_are_read_back():
    names = [line.name for line in people_list(Handout(TEAM, date(2026, 1, 15)), nobody_asks).lines]
    for suffix in (".csv", ".xlsx"):
        (found, *_) = read(exported(TEAM, suffix, "people"))
        assert found.rows[0][:2] == ("Name", "Title")
        assert [row[0] for row in found.rows[1:]] == names


def test_a_matrix_of_ours_is_read_back_from_pages():
    table = matrix(TEAM, "role")
    (found, *_) = read(exported(TEAM, ".md"))
    assert found.rows[0] == (RESPONSIBILITY, *(one.heading for one in table.columns))
    names = [
        one for group in table.groups for one in (group.name, *(row.name for row in group.rows))
    ]
    assert [row[0] for row in found.rows[1:]] == names
    (page,) = read(exported(TEAM, ".html"))
    assert page.rows[0] == found.rows[0]
    assert [row[0] for row in page.rows[1:]] == names
    assert page.rows[2] == found.rows[2]


# Nothing brings it down.


@given(st.sampled_from(SAMPLES), st.data())
def test_no_damage_brings_it_down(sample: bytes, data: st.DataObject):
    broken = bytearray(sample)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(broken)))
        broken[at : at + data.draw(st.integers(0, 4))] = data.draw(st.binary(max_size=4))
    with suppress(RoleMapError):
        read(bytes(broken))


@given(st.binary(max_size=200), st.sampled_from(["", "utf-8", "cp1252", "utf-16", "nonsense"]))
def test_no_bytes_bring_it_down(data: bytes, encoding: str):
    with suppress(RoleMapError):
        read(data, encoding=encoding)


# Files of others.


@pytest.mark.parametrize(
    ("name", "sizes"),
    [
        ("azure-verified-modules/BicepPatternModules.csv", [(68, 15)]),
        ("azure-verified-modules/BicepResourceModules.csv", [(538, 18)]),
        ("azure-verified-modules/BicepUtilityModules.csv", [(3, 15)]),
        ("azure-verified-modules/TerraformPatternModules.csv", [(60, 13)]),
        ("azure-verified-modules/TerraformResourceModules.csv", [(159, 16)]),
        ("azure-verified-modules/TerraformUtilityModules.csv", [(15, 13)]),
        ("cncf/project-maintainers.csv", [(2392, 6)]),
        ("cloud-adoption-framework/raci-template.xlsx", [(29, 10), (13, 10), (23, 10), (10, 11)]),
        ("kubernetes/sigs.yaml", []),
        ("tdsp/roles-tasks.md", []),
        ("tdsp/lifecycle-detail.md", []),
    ],
)
def test_files_of_others_are_read(name: str, sizes: list[tuple[int, int]]):
    found = grids(source_at(shared_file(name)), PLAIN)
    assert [(len(one.rows), one.width) for one in found] == sizes
    assert not [remark for one in found for remark in one.remarks]
