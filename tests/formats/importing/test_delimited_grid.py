"""Tables between separators: what stands between the cells, on which lines, what is broken."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.formats.formula import guarded
from rolemap.formats.importing.delimited_grid import DELIMITERS, delimited_grid, mark_of
from rolemap.formats.importing.grid import MOST_CELLS, MOST_COLUMNS, Grid
from rolemap.formats.importing.grid_size import TooLarge
from rolemap.model.errors import RoleMapError
from tests.hostile import HOSTILE

marks = st.sampled_from(DELIMITERS)
cells = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=8) | st.sampled_from(
    ["R", "A/R", "Doe, Jane", 'a "b"', '"', "x;y", "line\nbreak", "'=1", "", *HOSTILE]
)
tables = st.integers(2, 4).flatmap(
    lambda width: st.lists(st.lists(cells, min_size=width, max_size=width), min_size=1, max_size=5)
)


def grid(words: str, delimiter: str = "") -> Grid:
    found = delimited_grid(words, delimiter)
    assert found is not None
    return found


def written(rows: list[list[str]], mark: str) -> str:
    out = io.StringIO()
    told = [[lines_of(cell) for cell in row] for row in rows]
    csv.writer(out, delimiter=mark, lineterminator="\n").writerows(told)
    return out.getvalue()


def lines_of(cell: str) -> str:
    return cell.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


def without_end(rows: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    while rows and not any(rows[-1]):
        rows.pop()
    return [row if any(row) else () for row in rows]


@given(tables, marks)
def test_what_is_written_is_read(rows: list[list[str]], mark: str):
    found = grid(written([[guarded(lines_of(cell)) for cell in row] for row in rows], mark), mark)
    assert list(found.rows) == without_end(
        [tuple(lines_of(cell).strip() for cell in row) for row in rows]
    )
    assert found.remarks == ()


@given(tables, marks)
def test_each_row_knows_the_line_on_which_it_starts(rows: list[list[str]], mark: str):
    told = [["first", "line"], *[[*row, "end"] for row in rows]]
    found = grid(written(told, mark), mark)
    at = 1
    for number, row in enumerate(told):
        assert found.line_of(number) == at
        at += written([row], mark).count("\n")


@pytest.mark.parametrize(
    ("words", "mark"),
    [
        ("Name,Team\nAna,Data\nBen,Ops\n", ","),
        ("Name;Team\nDoe, Ana;Data\nRoe, Ben;Ops", ";"),
        ("Name\tNotes\nAna\tlikes a, b, c; d\nBen\t", "\t"),
        ("Name|Team\nAna|Data", "|"),
        ("Staff of March\n\nName,Team,Since\nAna,Data,1,5\nBen,Ops,2\n", ","),
        ("Name, Team\nAna, Data\n", ","),
        ("a;1,5\nb;2,5\nc;3,5", ";"),
        ('"a, b";c\n"d, e";f', ";"),
        ("Stage,Work,Ana\n,Train,R\n,Deploy,A", ","),
    ],
)
def test_what_stands_between_the_cells_is_what_cuts_all_lines_alike(words: str, mark: str):
    assert mark_of(words) == mark


@pytest.mark.parametrize(
    "words",
    [
        "",
        "\n \n",
        "---\napiVersion: backstage.io/v1alpha1\nkind: Group\nspec:\n  children: [a, b]\n",
        '{"a": 1, "b": 2}\n{"a": 3, "b": 4}\n',
        '{\n "a": 1,\n "b": [1, 2]\n}',
        '[{"a": 1,\n"b": 2}]',
        'name = "x"\nmembers = [\n  "a",\n  "b",\n]\n[people]\nleads = ["a", "b"]\n',
        "* @all\n/docs/ @writers @ana\n*.py @ben\n",
        "BEGIN:VCALENDAR\nDTSTART;TZID=Europe/Rome:2026\nDTEND;TZID=Europe/Rome:2026\n",
        '<?xml version="1.0"?>\n<a x="1,2">\n<b y="1,2"/>\n</a>',
        "A plan is a promise.\nIt says who does what, and when.\nNothing else.\n",
        "- first, second\n- third\n",
    ],
)
def test_what_is_no_table_is_left_to_others(words: str):
    assert delimited_grid(words) is None


def test_a_list_of_names_is_a_table_of_one_column():
    assert grid("Name\nAna\nBen\n").rows == (("Name",), ("Ana",), ("Ben",))
    assert grid("Name\nDoe, Ana\nRoe, Ben\n").rows == (("Name",), ("Doe, Ana",), ("Roe, Ben",))
    assert grid("E-Mail\nana@here.example\n").rows == (("E-Mail",), ("ana@here.example",))


def test_excel_may_say_what_stands_between_the_cells():
    found = grid("sep=;\nName;Note\nAna;a,b\n")
    assert found.rows == (("Name", "Note"), ("Ana", "a,b"))
    assert [found.line_of(0), found.line_of(1)] == [2, 3]
    assert grid('"sep=|"\na|b\n').rows == (("a", "b"),)


def test_a_person_may_say_what_stands_between_the_cells():
    assert grid("Ana:Data\n", ":").rows == (("Ana", "Data"),)
    for wrong in ("ab", '"', "\n"):
        with pytest.raises(RoleMapError, match="choose one character"):
            delimited_grid("Ana\n", wrong)


def test_blank_lines_are_rows_so_that_lines_are_right():
    found = grid("\n\nName,Team\n\nAna,Data\n,\n\n")
    assert found.rows == ((), (), ("Name", "Team"), (), ("Ana", "Data"))
    assert list(map(found.line_of, found.filled())) == [3, 5]


def test_a_quotation_mark_that_is_never_closed_swallows_no_line():
    names = "".join(f"P{at},x\n" for at in range(2_000))
    found = grid('Name,Note\nAna,"likes it\n' + names)
    assert found.rows[1] == ("Ana", "likes it")
    assert found.rows[-1] == ("P1999", "x")
    assert [str(one.place) for one in found.remarks] == ["line 2"]


def test_a_quotation_mark_inside_words_is_one_of_them():
    found = grid('Name,Size\nAna,5" disk\nBen,"a"b\nCem,"c\nd"\nDee,"e\n')
    assert found.rows[1:] == (
        ("Ana", '5" disk'),
        ("Ben", '"a"b'),
        ("Cem", "c\nd"),
        ("Dee", "e"),
    )
    assert [found.line_of(at) for at in range(5)] == [1, 2, 3, 4, 6]
    assert [str(one.place) for one in found.remarks] == ["line 3", "line 6"]


def test_a_file_of_broken_quotation_marks_is_read_without_them():
    found = grid("a,b\n" + 'x",y,"\n' * 5_000)
    assert len(found.rows) == 5_001
    assert len(found.remarks) < 200
    assert "read as letters" in str(found.remarks[-1].message)


def test_a_cell_longer_than_the_limit_of_the_reader_is_read_and_told():
    words = "x" * 150_000
    found = grid(f"Name,Note\nAna,{words}\nBen,y\n")
    assert found.rows[1:] == (("Ana", words), ("Ben", "y"))
    assert "131072 characters" in str(found.remarks[0].message)


def test_what_is_too_large_is_refused():
    with pytest.raises(TooLarge):
        delimited_grid("a,b\n" + "," * (MOST_CELLS + 1))
    with pytest.raises(TooLarge):
        delimited_grid("a" + "," * MOST_COLUMNS + "b")


@given(st.text(st.sampled_from(",;\t|\"\n' =-ab"), max_size=60), marks | st.just(""))
def test_nothing_of_a_line_is_lost(words: str, mark: str):
    found = delimited_grid(words, mark)
    if found is None:
        return
    kept = {one for row in found.rows for cell in row for one in cell}
    assert {"a", "b"} & kept == {"a", "b"} & set(words)
    assert len(found.lines) in (0, len(found.rows))
