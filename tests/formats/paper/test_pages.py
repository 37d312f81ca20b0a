"""What stands on which page: nothing is lost, nothing leaves the paper."""

from collections.abc import Callable
from datetime import date

import pytest

from rolemap.formats.drawing.marks import Box, Group, Words, flat
from rolemap.formats.drawing.measure import Measure, estimate
from rolemap.formats.handout import DoesNotFit, Handout, Options
from rolemap.formats.notation import parse
from rolemap.formats.paper import map_pages as module
from rolemap.formats.paper.map_pages import map_pages
from rolemap.formats.paper.page import Page
from rolemap.formats.paper.report_pages import matrix_pages, people_pages, report_pages
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Person, Responsibility, Role, Stage
from tests.formats.test_exporters import named
from tests.formats.test_matrix import TEAM
from tests.hostile import HOSTILE
from tests.model.samples import SAMPLES

TODAY = date(2026, 1, 15)
Lay = Callable[[Handout, Measure], tuple[Page, ...]]
EVERY = pytest.mark.parametrize("lay", [map_pages, matrix_pages, people_pages, report_pages])


def wide(works: int, roles: int, name: str = "Role") -> Org:
    """So many responsibilities in two stages, and so many roles with a letter each."""
    return Org.of(
        Stage(id="s0", name="First", rank="F"),
        Stage(id="s1", name="Second", rank="V"),
        *(
            Responsibility(id=f"w{at}", stage=f"s{at % 2}", name=f"Work {at}")
            for at in range(works)
        ),
        *(Role(id=f"r{at}", name=f"{name} {at}") for at in range(roles)),
        *(
            Assignment(id=f"a{at}", party=f"r{at}", responsibility=f"w{at % works}", letter="A")
            for at in range(roles)
        ),
    )


def handed(org: Org, **options: object) -> Handout:
    return Handout(org, TODAY, Options(**options))  # pyright: ignore[reportArgumentType]


def said(page: Page) -> list[str]:
    return [one.text for one in flat(page.marks) if isinstance(one, Words)]


def on_paper(page: Page) -> bool:
    """Whether every word and box lies on the paper."""
    for one in flat(page.marks):
        if isinstance(one, Words) and not one.turned and one.anchor == "start":
            right = one.x + estimate(one.text, one.size, one.bold)
            if not (one.x >= 0 and right <= page.width and 0 <= one.y <= page.height):
                return False
        if isinstance(one, Box) and not (one.x >= 0 and one.x + one.width <= page.width):
            return False
    return True


@EVERY
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_everything_lies_on_the_paper(lay: Lay, paper: str) -> None:
    for org in (*SAMPLES.values(), TEAM, Org.of(), wide(80, 60)):
        pages = lay(handed(org, paper=paper, findings=True), estimate)
        assert pages
        assert all(map(on_paper, pages))
        assert {tuple(sorted((one.width, one.height))) for one in pages} == {
            (595.0, 842.0) if paper == "A4" else (612.0, 792.0)
        }


@EVERY
def test_no_name_leaves_the_paper(lay: Lay) -> None:
    for name in HOSTILE:
        assert all(map(on_paper, lay(handed(named(name), findings=True), estimate))), name


# The matrix


def test_headings_and_first_column_stand_on_every_page() -> None:
    pages = matrix_pages(handed(wide(80, 8)), estimate)
    assert len(pages) > 1
    for number, page in enumerate(pages, 1):
        assert {f"Role {at}" for at in range(8)} <= set(said(page))
        assert f"{number} of {len(pages)}" in said(page)
        assert "Accountable" in said(page)
    works = [one for page in pages for one in said(page) if one.startswith("Work")]
    assert sorted(works) == sorted(f"Work {at}" for at in range(80))
    assert any("First (continued)" in said(page) for page in pages)


def test_columns_that_do_not_fit_stand_on_further_pages() -> None:
    pages = matrix_pages(handed(wide(10, 70)), estimate)
    headings = [one for page in pages for one in said(page) if one.startswith("Role")]
    assert sorted(headings) == sorted(f"Role {at}" for at in range(70))
    assert all("Work 3" in said(page) for page in pages)
    assert any(one.startswith("Columns 1 to") for one in said(pages[0]))


def test_headings_are_turned_only_where_they_must() -> None:
    def turned(org: Org) -> set[bool]:
        (page,) = matrix_pages(handed(org), estimate)
        marks = flat(page.marks)
        return {one.turned for one in marks if isinstance(one, Words) and one.text[:4] == "Role"}

    assert turned(wide(3, 6)) == {False}
    assert turned(wide(3, 20)) == {True}


def test_problems_come_at_the_end_where_they_are_wanted() -> None:
    assert "Problems" not in said(matrix_pages(handed(TEAM), estimate)[-1])
    assert "Problems" in said(matrix_pages(handed(TEAM, findings=True), estimate)[-1])


# The map


def test_the_map_is_on_one_page_or_in_tiles_that_show_all_of_it() -> None:
    (page,) = map_pages(handed(TEAM), estimate)
    assert page.window is not None
    large = Org.of(*(Stage(id=f"s{at:02}", name=f"S{at}", rank=f"V{at:02}") for at in range(30)))
    tiles = map_pages(handed(large, tiled=True), estimate)
    assert len(tiles) > 3
    seen = {
        one.text
        for tile in tiles
        if tile.window
        for one in flat(tile.window.marks)
        if isinstance(one, Words)
    }
    assert {f"S{at}" for at in range(30)} <= seen
    assert any("column 2 of" in one for one in said(tiles[1]))
    # What is out of sight is not in the file: it could be found there all the same.
    first = tiles[0].window
    assert first is not None
    assert not any(isinstance(one, Words) and one.text == "S29" for one in flat(first.marks))


def test_tiles_overlap() -> None:
    large = Org.of(*(Stage(id=f"s{at:02}", name=f"S{at}", rank=f"V{at:02}") for at in range(30)))
    one, two, *_ = (page.window for page in map_pages(handed(large, tiled=True), estimate))
    assert one is not None
    assert two is not None
    assert two.left < one.left + one.width / one.scale


def test_too_many_tiles_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST_PAGES", 0)
    with pytest.raises(DoesNotFit, match="takes 1 pages, more than the 0"):
        map_pages(handed(TEAM, tiled=True), estimate)


# People and report

OFFICE = parse(
    """
    stage Data; stage Serve
    responsibility Ingest in Data (effort: 60 %); responsibility Pager in Serve (on call)
    role Engineer; person Ana; person Ben; person Cem; Ben holds Engineer at 80 %
    Ana is A on Ingest; Ben is R on Ingest; Cem is C on Ingest; Ana is I on Pager
    Engineer is A+R on Pager
    """
)


def page_of(name: str, org: Org = OFFICE) -> list[str]:
    found = [page for page in people_pages(handed(org), estimate) if said(page)[0] == name]
    return said(found[0])


def test_everybody_has_a_page() -> None:
    pages = people_pages(handed(OFFICE), estimate)
    assert [said(page)[0] for page in pages] == ["Ana", "Ben", "Cem"]


def test_a_page_says_what_a_person_does_and_whom_to_ask_and_tell() -> None:
    ben = page_of("Ben")
    at = ben.index("You do")
    assert ben[at:].index("Ingest") < ben[at:].index("Pager")
    assert {"You answer for", "You ask", "Cem", "You tell", "Ana", "A as Engineer"} <= set(ben)
    assert {"On call", "Load"} <= set(ben)
    assert "You are asked about" in page_of("Cem")
    assert "You are told of" in page_of("Ana")
    assert "Who answers for it" in page_of("Ana")


def test_deputies_stand_on_the_pages_of_both() -> None:
    held = next(one for one in OFFICE.all(Assignment) if one.letter == "A")
    ben = next(one for one in OFFICE.all(Person) if one.name == "Cem")
    ids = {one.id: one for one in OFFICE.records()}
    ids[held.id] = held.model_copy(update={"deputy": ben.id})
    org = Org.of(*ids.values())
    holder = org.party(held.party).name
    assert "Deputy" in page_of(holder if holder in ("Ana", "Ben") else "Ben", org)
    assert "You stand in for" in page_of("Cem", org)


def test_a_person_with_nothing_and_nobody_at_all_get_a_sentence() -> None:
    assert "Nothing is assigned yet." in page_of("Dee", TEAM)
    (page,) = people_pages(handed(Org.of()), estimate)
    assert "There is nobody yet." in said(page)


def test_problems_of_a_person_are_told_only_where_they_are_wanted() -> None:
    pages = people_pages(handed(TEAM, findings=True), estimate)
    assert any("Problems" in said(page) for page in pages)
    assert not any("Problems" in said(page) for page in people_pages(handed(TEAM), estimate))


def test_a_report_has_all_parts() -> None:
    words = [one for page in report_pages(handed(OFFICE), estimate) for one in said(page)]
    parts = ("Who does what", "Problems", "Load of people", "Hand-offs", "Accepted")
    assert [words.index(one) for one in parts] == sorted(words.index(one) for one in parts)
    quiet = report_pages(handed(OFFICE, findings=False), estimate)
    assert not {"Problems", "Accepted"} & {one for page in quiet for one in said(page)}


def test_the_map_of_a_report_has_its_cards() -> None:
    first, *_ = report_pages(handed(OFFICE), estimate)
    assert first.window is not None
    titles = {one.title for one in first.window.marks if isinstance(one, Group)}
    assert any(one.startswith("Ingest; ") for one in titles)
