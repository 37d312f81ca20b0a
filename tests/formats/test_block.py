"""Blocks on the clipboard: what is written is read again, and nothing else brings it down."""

import csv
import io
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.formats import block as blocks_of_cells
from rolemap.formats.block import (
    MOST_CHARACTERS,
    BadBlock,
    Block,
    csv_text,
    html_table,
    read_block,
    tsv,
)
from rolemap.formats.formula import guarded
from rolemap.formats.visible import visible
from tests.hostile import FORMULAS, HOSTILE

# Characters that can be seen, and those that a table has a use for.
seen = st.text(st.characters(exclude_categories=["Cc", "Cf", "Cs", "Zl", "Zp"]), max_size=6)
marks = st.text("\t\n\"',;=+-@ ab\xa0<>&", max_size=6)
cells = st.sampled_from(["", "", "R", "A/R", "Doe, Jane", "a,b", "a;b"]) | seen | marks
any_cells = cells | st.text(max_size=6) | st.sampled_from(HOSTILE)


def blocks(cell: st.SearchStrategy[str]) -> st.SearchStrategy[Block]:
    """Blocks with rows of equal length."""

    def rows(width: int) -> st.SearchStrategy[Block]:
        row = st.lists(cell, min_size=width, max_size=width).map(tuple)
        return st.lists(row, max_size=5).map(tuple)

    return st.integers(1, 4).flatmap(rows)


def shown(block: Block) -> Block:
    """A block with what cannot be seen made visible."""
    return tuple(tuple(visible(_lines(cell), keep="\n\t") for cell in row) for row in block)


def _lines(cell: str) -> str:
    return cell.replace("\r\n", "\n").replace("\r", "\n")


def safe(block: Block) -> list[list[str]]:
    """What another program has in its cells: nothing that it would calculate."""
    return [[guarded(cell) for cell in row] for row in shown(block)]


# There and back.


@given(blocks(cells))
def test_what_is_written_is_read_again(block: Block) -> None:
    assert read_block(html_table(block), None) == block
    assert read_block(None, tsv(block)) == block
    assert read_block(None, csv_text(block)) == block


@given(blocks(any_cells))
def test_what_cannot_be_seen_is_read_as_it_was_shown(block: Block) -> None:
    assert read_block(html_table(block), None) == shown(block)
    assert read_block(None, tsv(block)) == shown(block)
    assert read_block(None, csv_text(block)) == shown(block)


@given(blocks(cells), st.integers(0, 3), st.integers(0, 3))
def test_headings_do_not_change_what_is_read(block: Block, rows: int, columns: int) -> None:
    html = html_table(block, head_rows=rows, head_columns=columns)
    assert read_block(html, tsv(block)) == block
    width = len(block[0]) if block else 0
    heads = sum(
        at < rows or column < columns for at in range(len(block)) for column in range(width)
    )
    assert html.count("<th scope=") == html.count("</th>") == heads


@given(blocks(any_cells), blocks(cells))
def test_html_goes_before_text(block: Block, other: Block) -> None:
    assert read_block(html_table(block), tsv(other)) == (shown(block) or other)


@given(st.lists(st.lists(cells, max_size=3).map(tuple), max_size=4).map(tuple))
def test_ragged_rows_are_filled(block: Block) -> None:
    width = max(map(len, block), default=0)
    full = tuple((*row, *[""] * (width - len(row))) for row in block) if width else ()
    for read in (
        read_block(html_table(block), None),
        read_block(None, tsv(block)),
        read_block(None, csv_text(block)),
    ):
        assert read == full


def test_ragged_text_and_html_are_filled() -> None:
    assert read_block(None, "a\nb\tc\n\nd\n") == (("a", ""), ("b", "c"), ("", ""), ("d", ""))
    html = "<table><tr><td>a<tr><td>b<td>c<tr><tr><td>d</table>"
    assert read_block(html, None) == (("a", ""), ("b", "c"), ("d", ""))


# What other programs make of it.


@given(blocks(any_cells))
def test_the_csv_module_reads_the_same(block: Block) -> None:
    for words, mark in ((csv_text(block), ","), (tsv(block), "\t")):
        rows = list(csv.reader(io.StringIO(words, newline=""), delimiter=mark, strict=True))
        assert [row or [""] for row in rows] == safe(block)


class Foreign(HTMLParser):
    """Cells and headings as the parser of the standard library sees them."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.tags: set[str] = set()
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append("")
            self._inside = True
        elif tag == "br":
            self.rows[-1][-1] += "\n"

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th"):
            self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.rows[-1][-1] += data


@given(blocks(any_cells))
def test_a_browser_sees_the_same(block: Block) -> None:
    foreign = Foreign()
    foreign.feed(html_table(block, head_rows=1))
    foreign.close()
    seen_there = [
        [cell.removesuffix("\n") if cell.endswith("\n") else cell for cell in row]
        for row in foreign.rows
    ]
    assert seen_there == safe(block)
    known = {"html", "head", "meta", "style", "body", "table", "tr", "td", "th", "br"}
    assert foreign.tags <= known


@pytest.mark.parametrize("formula", FORMULAS)
def test_nothing_is_calculated(formula: str) -> None:
    block = ((formula, "x"), ("y", formula))
    foreign = Foreign()
    foreign.feed(html_table(block))
    by_csv = list(csv.reader(io.StringIO(csv_text(block), newline="")))
    by_tsv = list(csv.reader(io.StringIO(tsv(block), newline=""), delimiter="\t"))
    for rows in (foreign.rows, by_csv, by_tsv):
        for cell in (rows[0][0], rows[1][1]):
            for part in cell.replace(";", "\n").split("\n"):
                assert part.lstrip(' "')[:1] not in {*"=+-@\t＝"}
    assert read_block(None, tsv(block)) == shown(block)


def test_a_block_looks_like_this() -> None:
    block = (("", "Ana <1>"), ("Fit", "A/R"), ("a\tb", 'say "x"'), ("two\nlines", "=1"))
    assert tsv(block) == ('\tAna <1>\nFit\tA/R\n"a\tb"\t"say ""x"""\n"two\nlines"\t\'=1')
    assert csv_text(block) == (',Ana <1>\r\nFit,A/R\r\n"a\tb","say ""x"""\r\n"two\nlines",\'=1\r\n')
    html = html_table(block, head_rows=1, head_columns=1)
    assert "charset=utf-8" in html
    assert '<tr><th scope="col"></th><th scope="col">Ana &lt;1&gt;</th></tr>' in html
    assert '<tr><th scope="row">Fit</th><td>A/R</td></tr>' in html
    assert '<th scope="row" style="white-space:pre-wrap">a\tb</th>' in html
    assert "two<br>lines" in html


def test_a_single_cell_is_plain_text() -> None:
    assert tsv((("Doe, Jane",),)) == "Doe, Jane"
    assert tsv((("a,b",),)) == '"a,b"'
    assert tsv(()) == csv_text(()) == ""
    assert tsv(((), ())) == ""


# Text from elsewhere.

TEXTS = [
    ("", ()),
    ("R", (("R",),)),
    ("\n", (("",),)),
    ("R\tA\r\nC\tI\r\n", (("R", "A"), ("C", "I"))),
    ("R\tA\rC\tI", (("R", "A"), ("C", "I"))),
    ("\ufeffR\tA", (("R", "A"),)),
    ("a\tb\n\n", (("a", "b"), ("", ""))),
    ('"two\r\nlines"\tR\n', (("two\nlines", "R"),)),
    ('"a ""b"" c"\t""\n', (('a "b" c', ""),)),
    # Excel does not quote what holds but quotation marks.
    ('"A\t"B\n', (('"A', '"B'),)),
    ('5" pipe\t6"\n', (('5" pipe', '6"'),)),
    ('"open\tR\nb\tC\n', (('"open', "R"), ("b", "C"))),
    ("Task,Ana\nFit,R\n", (("Task", "Ana"), ("Fit", "R"))),
    ("Task;Ana\nFit;R,A\n", (("Task", "Ana"), ("Fit", "R,A"))),
    ("Task;Ana;Ben\nDoe,Jane;R;A\n", (("Task", "Ana", "Ben"), ("Doe,Jane", "R", "A"))),
    ("a,b;c\nd,e;f,g\n", (("a", "b;c", ""), ("d", "e;f", "g"))),
    ('"Task, too",Ana\n\nFit,R\n', (("Task, too", "Ana"), ("", ""), ("Fit", "R"))),
    ("Doe, Jane\nRoe, Ann\n", (("Doe, Jane",), ("Roe, Ann",))),
    ("a,b\nc\n", (("a,b",), ("c",))),
    ("a,b\tc\n", (("a,b", "c"),)),
    ("'=1+1\t'-\t'x\n", (("=1+1", "-", "'x"),)),
    ("a\x00b\ud800\n", (("ab",),)),
]


@pytest.mark.parametrize(("words", "expected"), TEXTS)
def test_text_from_elsewhere(words: str, expected: Block) -> None:
    assert read_block(None, words) == expected
    assert read_block("", words) == expected
    assert read_block("<p>no table here</p>", words) == expected
    assert read_block("<table><tr></tr></table>", words) == expected


# HTML from elsewhere.

LIBREOFFICE = """<!DOCTYPE html>
<html>
<head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<title>Team <table></title>
	<meta name="generator" content="LibreOffice 7.6.7.2 (Linux)"/>
	<style type="text/css">
		body,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"Liberation Sans" }
		a.comment-indicator:hover + comment { background:#ffd; display:block; }
	</style>
</head>
<body>
<table cellspacing="0" border="0">
	<colgroup span="3" width="85"></colgroup>
	<tr>
		<td height="17" align="left"><br></td>
		<td align="left">Ana</td>
		<td align="left"><b>Ben &amp; Co</b></td>
	</tr>
	<tr>
		<td colspan=3 height="17" align="center" valign=middle>Data</td>
		</tr>
	<tr>
		<td height="32" align="left">Clean<br>the data</td>
		<td align="left" sdnum="1033;0;@">A/R</td>
		<td align="right" sdval="3" sdnum="1033;"><a class="comment-indicator"></a>
		<comment>who <b>else</b>?</comment>3</td>
	</tr>
</table>
</body>
</html>
"""

EXCEL = """Version:1.0\r
StartHTML:0000000165\r
<html xmlns:v="urn:schemas-microsoft-com:vml"\r
xmlns:x="urn:schemas-microsoft-com:office:excel">\r
<head>\r
<meta name=ProgId content=Excel.Sheet>\r
<style>\r
<!--table\r
	{mso-displayed-decimal-separator:"\\.";}\r
br\r
	{mso-data-placement:same-cell;}\r
-->\r
</style>\r
</head>\r
<body link="#0563C1" vlink="#954F72">\r
<table border=0 cellpadding=0 cellspacing=0 width=192 style='border-collapse:\r
 collapse;width:144pt'>\r
<!--StartFragment-->\r
 <col width=64 span=3 style='width:48pt'>\r
 <tr height=20 style='height:15.0pt'>\r
  <td height=20 width=64 style='height:15.0pt;width:48pt'></td>\r
  <td class=xl65 width=64 title="a>b" style='width:48pt'>Ana</td>\r
  <td width=64 style='width:48pt'>Zoë Smith-\r
  Jones<span style='mso-spacerun:yes'>  </span>&nbsp;</td>\r
 </tr>\r
 <tr height=20 style='height:15.0pt'>\r
  <td rowspan=2 height=40 class=xl66 style='height:30.0pt'>Clean<br>\r
    the data</td>\r
  <td x:str="'=1">'=1+1</td>\r
  <td><font class="font5">A</font><font class="font0"> &lt;R&gt;</font></td>\r
 </tr>\r
 <tr height=20 style='height:15.0pt'>\r
  <td colspan=2 style='mso-ignore:colspan'></td>\r
 </tr>\r
 <![if supportMisalignedColumns]>\r
 <tr height=0 style='display:none'>\r
  <td width=64 style='width:48pt'></td>\r
  <td width=64 rowspan=9 style='width:48pt'></td>\r
 </tr>\r
 <![endif]>\r
<!--EndFragment-->\r
</table>\r
</body>\r
</html>\r
"""

GOOGLE = (
    '<meta charset="utf-8"><google-sheets-html-origin><style type="text/css"><!--td '
    "{border: 1px solid #cccccc;}--></style><table xmlns='http://www.w3.org/1999/xhtml' "
    'dir="ltr" border="1" data-sheets-root="1"><colgroup><col width="100"/></colgroup><tbody>'
    '<tr style="height:21px;"><td style="white-space:normal;" data-sheets-value="{&quot;1&quot;'
    ':2,&quot;2&quot;:&quot;a>b&quot;}">a&gt;b</td><td>two<br/>lines</td></tr></tbody></table>'
)

HTMLS = [
    (LIBREOFFICE, (("", "Ana", "Ben & Co"), ("Data", "", ""), ("Clean\nthe data", "A/R", "3"))),
    (
        EXCEL,
        (("", "Ana", "Zoë Smith- Jones"), ("Clean\nthe data", "=1+1", "A <R>"), ("", "", "")),
    ),
    (GOOGLE, (("a>b", "two\nlines"),)),
    # Closing tags are left out.
    ("<TABLE><TR><TD>a<TH>b<TR><TD>c", (("a", "b"), ("c", ""))),
    ("<table><td>a<td>b</table>", (("a", "b"),)),
    ("<table><tbody><td>a<tbody><td>b</table>", (("a",), ("b",))),
    # Several tables, one within another, and an empty one first.
    ("<table><td>a</table><table><td>b</table>", (("a",),)),
    ("<table></table></table><table><caption>x</caption><td>b</table>", (("b",),)),
    (
        "<table><td>a<table><tr><td>b<td>c</tr><tr><td>d<br></table>e<td>f</table>",
        (("a\nb c\nd\ne", "f"),),
    ),
    # Paragraphs, line breaks, space.
    (
        "<table><td><p>a</p>\n<p>b<br></p><td>\n c \n d\n<td><div>&nbsp;</div></table>",
        (("a\nb", "c d", ""),),
    ),
    ("<table><td><br>a<br><br><td>a <b> b</b>", (("\na\n", "a b"),)),
    (
        "<table><td>a&nbsp; b<td style='white-space: pre'> a\n b&#13; "
        "<td style='white-space:pre-line'> a",
        (("a  b", " a\n b\n ", "a"),),
    ),
    # Cells over several rows and columns.
    (
        "<table><tr><td rowspan=2>a<td>b<td rowspan=3>c<tr><td>d<tr><td>e<td>f</table>",
        (("a", "b", "c"), ("", "d", ""), ("e", "f", "")),
    ),
    ("<table><tr><td colspan=2 rowspan=2>a<tr><tr><td>b</table>", (("a", ""), ("", ""), ("b", ""))),
    ("<table><td rowspan=99 colspan=0>a<td colspan=x>b<td colspan='-1'>c", (("a", "b", "c"),)),
    ('<table><td title="colspan=2">a<td COLSPAN = "2">b<td title=5">c', (("a", "b", "", "c"),)),
    # Nothing that a browser would not show either.
    ("<table><td>a<!-- <td>b --><script>'</td>'</script ><?x y?><td>c</table>", (("a", "c"),)),
    ("<table><td>1 < 2 <3<td>&amp;lt; &copy; &#955; &x;</table>", (("1 < 2 <3", "&lt; © λ &x;"),)),
    (f"<table><td>&#{'9' * 5_000};&#x{'f' * 5_000};&#xd800;</table>", (("\ufffd" * 3,),)),
    ("<table><td>a<!-- never closed <td>b</table>", (("a",),)),
    ("<table><td>a<td title='never closed>b</table>", (("a", ""),)),
    ("no table", ()),
    ("<td>a</td>", ()),
]


@pytest.mark.parametrize(("html", "expected"), HTMLS)
def test_html_from_elsewhere(html: str, expected: Block) -> None:
    assert read_block(html, None) == expected
    assert read_block(html, "text") == (expected or (("text",),))


def test_nothing_is_an_empty_block() -> None:
    assert read_block(None, None) == read_block("", "") == ()


# Anything.

junk = (
    st.text("<>/!?-=\"'&;#tdrabx \n\t\r,") | st.text() | st.text(st.characters(categories=["Cs"]))
)
tags = st.lists(
    st.sampled_from(
        ["<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<th rowspan=3>", "<br>", "<p>"]
        + ["<td colspan=4>", "<td colspan=1000 rowspan=65534>", "<tr style='display:none'>", "a"]
        + ["<!--", "-->", "<style>", "</style>", "&nbsp;", "<td style='white-space:pre'>", " \n"]
    ),
    max_size=30,
).map("".join)


@given(st.none() | junk | tags | tags.map("<table>".__add__), st.none() | junk)
def test_anything_gives_rows_of_equal_length(html: str | None, text: str | None) -> None:
    block = read_block(html, text)
    assert len({len(row) for row in block}) <= 1
    assert all(row for row in block)
    for cell in (cell for row in block for cell in row):
        assert cell.encode().decode() == cell
        assert not {"\r", "\x00"} & set(cell)


@pytest.mark.parametrize(
    "piece",
    ["<!--", "<!", "<a", "</", "</a", "<a b='", "<a b=", "<td ", "<td x", "<style>", "<?", "<", "&"]
    + ["&#", "<p>", "\xa0 ", "<br> ", "<td style=x", "=", '"', '""', '"\n', '"""\t', 'a"\t"', ",;"]
    + ["'", "<table>", "<td x y z ", "white-space ", "\r", "<table><td>"],
)
def test_unfinished_input_takes_no_longer_than_any_other(piece: str) -> None:
    """At the square of the length, each of these would take hours."""
    words = piece * 100_000
    for html in (words, f"<table><td>{words}", f"<table><td {words}"):
        assert len(read_block(html, None)) <= 1
    assert read_block(None, words)


# Too much.


def refused(html: str | None, text: str | None) -> None:
    with pytest.raises(BadBlock) as refusal:
        read_block(html, text)
    assert "2 million cells and 50 MB are the most; copy a part of it." in str(refusal.value)


@pytest.mark.parametrize(
    "html",
    [
        "<table><tr>" + "<td colspan=1000>x" * 2_001,
        "<table><tr>" + "<td rowspan=65534 colspan=1000>x" * 10 + "<tr>" * 1_000,
        "<table><tr><td>x" + "<tr><td>x" * 2_001 + "<tr><td colspan=1000>",
    ],
)
def test_a_small_text_with_many_cells_is_refused(html: str) -> None:
    refused(html, None)


def test_a_text_with_many_cells_is_refused() -> None:
    refused(None, "\t" * 2_000_001)
    refused(None, "\n" * 1_500 + "\t" * 1_500)
    assert len(read_block(None, "\n" * 1_000 + "\t" * 1_500)) == 1_001


def test_a_text_of_many_characters_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert MOST_CHARACTERS == 50_000_000
    monkeypatch.setattr(blocks_of_cells, "MOST_CHARACTERS", 100)
    long = "<table><td>" + "x" * 100
    for html, text in ((long, None), (long, ""), (None, long), (long, long)):
        with pytest.raises(BadBlock):
            read_block(html, text)
    # The text says the same in fewer characters.
    assert read_block(long, "R\tA") == (("R", "A"),)
    assert read_block("<table><td>x", long) == (("x",),)
