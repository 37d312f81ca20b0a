"""Tables of web pages: every one, however cells are merged, rows hidden and tables nested."""

from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from rolemap.formats.block import html_table, read_block
from rolemap.formats.importing.grid import Grid
from rolemap.formats.importing.grid_size import TooLarge
from rolemap.formats.importing.grids import grids
from rolemap.formats.importing.html_grid import html_grids, is_html
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source


def only(words: str) -> Grid:
    (found,) = html_grids(words)
    return found


def test_every_table_of_a_page_is_read_with_its_heading_or_caption():
    found = html_grids(
        "<h1>All</h1><table><tr><td>1</table><h2>Team &amp; <i>work</i></h2>"
        "<table><caption>Who<br>does</caption><tr><td>2</table><table><tr><td>3</table>"
    )
    assert [(one.name, one.rows) for one in found] == [
        ("All", (("1",),)),
        ("Who does", (("2",),)),
        ("Team & work", (("3",),)),
    ]


def test_a_heading_in_a_cell_is_words_of_the_cell():
    assert only("<table><tr><td><h3>Ana</h3><td>x</table>").rows == (("Ana", "x"),)


def test_merged_cells_repeat_their_words():
    grid = only(
        "<table><tr><th rowspan=2>Work<th colspan=2>Team<tr><td>Ana<td>Ben"
        "<tr><td>Train<td>R<td rowspan=2>A<tr><td>Serve<td>C</table>"
    )
    assert grid.rows == (
        ("Work", "Team", "Team"),
        ("Work", "Ana", "Ben"),
        ("Train", "R", "A"),
        ("Serve", "C", "A"),
    )
    assert grid.merged == {(0, 2), (1, 0), (3, 2)}


def test_rows_that_are_hidden_are_left_out_and_told():
    grid = only('<table><tr><td>a<tr style="display:none"><td>b<tr hidden><td>c<tr><td>d</table>')
    assert grid.rows == (("a",), ("d",))
    assert [str(one.message) for one in grid.remarks] == [
        "2 rows that the page does not show were not read."
    ]


def test_a_table_in_a_cell_is_a_table_of_its_own():
    words = "<table><tr><td>menu<td>x<table><tr><td>Ana<td>R</table>y<td>z</table>"
    assert [one.rows for one in html_grids(words)] == [(("menu", "xy", "z"),), (("Ana", "R"),)]
    # Only what is laid out by a table: that one says nothing itself.
    assert only("<table><tr><td><table><tr><td>Ana</table></table>").rows == (("Ana",),)


def test_rows_know_their_lines():
    grid = only("<html>\n<table>\n<tr>\n<td>a\n<tr><td>b\n\n<tr><td>c</table>")
    assert [grid.line_of(at) for at in range(3)] == [3, 5, 7]


def test_a_page_may_say_how_it_is_written():
    page = '<meta charset="windows-1252"><table><tr><td>Zoë</table>'.encode("cp1252")
    (grid,) = grids(Source.of("page.xls", page), Mapping())
    assert grid.rows == (("Zoë",),)


def test_what_has_no_table_is_no_page():
    assert not is_html("<svg><text>table</text></svg>")
    assert not is_html("Name,Note\nAna,<table> is HTML\n")
    assert is_html("# Plan\n\n  <TABLE border=1>\n")


cells = st.text(st.sampled_from("ab <&\"'=;\n"), max_size=4)


@given(st.lists(st.lists(cells, min_size=2, max_size=2), min_size=1, max_size=4))
def test_what_is_put_on_the_clipboard_is_read_as_from_there(rows: list[list[str]]):
    html = html_table(tuple(map(tuple, rows)))
    block = read_block(html, None)
    told = [one.rows for one in html_grids(html)]
    unguarded = [tuple(cell.strip() for cell in row) for row in block]
    if any(map(any, unguarded)) and not any("'" in cell for row in rows for cell in row):
        assert len(told[0]) == len(unguarded)


tags = st.sampled_from(
    ["<table>", "</table>", "<tr>", "</tr>", "<td>", "<td rowspan=3>", "<td colspan=70000>", "a",
     "<th rowspan=99999>", "<h1>", "</h1>", "<caption>", "<tr hidden>", "\n", "<!--", "-->", "<",
     "<td style='display:none", "&#99999999999999;", "</td>", "<style>", "<p>", "<br>"]
)  # fmt: skip


@given(st.lists(tags, max_size=25).map("".join))
def test_no_page_brings_the_reader_down(words: str):
    with suppress(TooLarge):
        for grid in html_grids(words):
            assert len(grid.lines) == len(grid.rows)
            assert all(grid.cell(row, column) for row, column in grid.merged)
