"""Tables of Markdown: compared with a full parser, which reads as GitHub does."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from rolemap.formats.importing.markdown_grid import markdown_grids
from rolemap.formats.importing.markdown_words import plain_words
from rolemap.formats.markdown import as_words
from tests.hostile import HOSTILE

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def shown(tokens: list[Token] | None) -> Iterator[str]:
    """What a reader sees of the inside of a cell."""
    for token in tokens or ():
        match token.type:
            case "softbreak" | "hardbreak":
                yield "\n"
            case "html_inline" if token.content.lower().replace(" ", "").startswith("<br"):
                yield "\n"
            case "image":
                yield from shown(token.children)
            case "text" | "code_inline" | "text_special":
                yield token.content
            case _:
                pass


def test_each_table_has_the_heading_above_it_as_its_name():
    words = (
        "# Who\n\nProse | with a bar\n\n| Work | **Ana** |\n|---|:-:|\n| Train | R/A |\n\n"
        "## *Ops* ##\n> a|b\n> -|-\n> 1|2\n\nTeam\n====\n\n|x|\n|-|\n|1|\nlast\n# End\n"
    )
    found = markdown_grids(words)
    assert [(one.name, one.rows) for one in found] == [
        ("Who", (("Work", "Ana"), ("Train", "R/A"))),
        ("Ops", (("a", "b"), ("1", "2"))),
        ("Team", (("x",), ("1",), ("last",))),
    ]
    lines = words.split("\n")
    for grid, first in zip(found, ("| Work", "> a", "|x"), strict=True):
        assert lines[grid.line_of(0) - 1].startswith(first)
        assert lines[grid.line_of(1) - 1] != ""


def test_a_table_in_fenced_code_is_code():
    table = "| a | b |\n|---|---|\n| 1 | 2 |\n"
    assert markdown_grids(f"```\n{table}```\n") == ()
    assert markdown_grids(f"~~~~ md\n{table}~~~\n{table}") == ()
    assert len(markdown_grids(f"```\nx\n```\n\n{table}")) == 1
    assert len(markdown_grids(f"``` a ` b\n{table}")) == 1


def test_cells_beyond_the_headings_are_kept():
    assert markdown_grids("|a|b|\n|-|-|\n|1|2|3|\n|4|\n")[0].rows[1:] == (("1", "2", "3"), ("4",))


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ("**Ana** _Ruiz_ ~~gone~~", "Ana Ruiz gone"),
        ("[Ana](https://x.example 'her page')", "Ana"),
        ("![face](ana.png) Ana", "face Ana"),
        ("<ana@here.example>", "ana@here.example"),
        ("a<br>b<br/>c", "a\nb\nc"),
        ("`R` & ``a ` b``", "R & a ` b"),
        ("R &amp; D &lt;3", "R & D <3"),
        ("snake_case_name", "snake_case_name"),
        (r"\*not bold\*", "*not bold*"),
        ("**&nbsp;**", ""),
        ("<b>Ana</b>", "Ana"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("[draft]", "[draft]"),
        ("a](b) c", "a](b) c"),
    ],
)
def test_a_cell_is_read_without_its_marks(cell: str, words: str):
    assert plain_words(cell) == words


@given(st.text(max_size=30) | st.sampled_from(HOSTILE))
def test_words_that_were_made_harmless_are_read_again(words: str):
    told = as_words(words)
    assert as_words(plain_words(told)) == as_words(plain_words(as_words(plain_words(told))))
    if words.isprintable() and words == words.strip():
        assert plain_words(told) == words


marks = st.text(st.sampled_from("*_`\\[]()>&;!ab .|"), max_size=14).filter(
    lambda cell: "\\`" not in cell  # code that begins inside marks that are escaped
)


@given(marks)
def test_a_cell_says_what_a_full_parser_makes_of_it(cell: str):
    (inline,) = PARSER.parseInline(cell)
    assert plain_words(cell) == "".join(shown(inline.children)).strip()


# Without what a full parser reads as a block of its own; such a table is read all the same.
lines = st.sampled_from(
    ["", "a", "|a|b|", "a|b", "|-|-|", "-|-", "|---|:-:|", "|1|2|3|", "# T", "---", "```",
     "|a\\|b|c|", "~~~", "===", "|", "|x|", "|-|"]
)  # fmt: skip


@given(st.lists(lines, max_size=10))
def test_the_tables_are_those_that_a_full_parser_sees(text: list[str]):
    words = "\n".join(text)
    starts = [
        token.map[0] + 1
        for token in PARSER.parse(words)
        if token.type == "table_open" and token.map
    ]
    found = {grid.line_of(0) for grid in markdown_grids(words)}
    assert set(starts) <= found, words


@given(st.text(st.sampled_from("|-:`~># \n\\*_[]()<>&ab\t="), max_size=80))
def test_no_text_brings_the_reader_down(words: str):
    for grid in markdown_grids(words):
        assert len(grid.lines) == len(grid.rows)
