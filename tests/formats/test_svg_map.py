"""The map as SVG, read back by an XML parser that knows nothing of how it was written."""

import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from xml.etree import ElementTree

import pytest
from hypothesis import given

from rolemap.formats.drawing.content import Contents
from rolemap.formats.drawing.script import readable
from rolemap.formats.exporters.svg_map import svg_map
from rolemap.formats.handout import Handout, Options
from rolemap.formats.notation import parse
from rolemap.formats.progress import Cancelled
from rolemap.formats.redaction import Redaction
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Person, Responsibility, Role, Stage
from tests.formats.small_orgs import orgs
from tests.formats.test_exporters import named
from tests.formats.test_matrix import TEAM
from tests.hostile import HOSTILE
from tests.model.samples import SAMPLES

TODAY = date(2026, 1, 15)
SVG = "{http://www.w3.org/2000/svg}"
ALLOWED = {f"{SVG}{one}" for one in ("svg", "title", "g", "rect", "path", "text")}
WALLS = parse(
    """
    stage Data; stage Train; stage Serve; stage Talk (across)
    Data hands off to Train; Serve hands off to Data; Train hands off to Talk
    responsibility Clean in Data; responsibility Fit in Train; responsibility Run in Serve
    person Ana Ruiz; person Ana Weiss; person Ben
    Ana Ruiz is A+R on Clean; Ana Weiss is A on Fit; Ben is A on Fit; Ben is R on Fit
    """
)


def read(handout: Handout) -> ElementTree.Element:
    return ElementTree.fromstring(svg_map.write(handout).decode())


def words(root: ElementTree.Element) -> list[str]:
    return [one.text or "" for one in root.iter(f"{SVG}text")]


def cards(root: ElementTree.Element) -> list[list[str]]:
    """What stands on each card, in words: its name, then who holds which letter."""
    titles = (group.findtext(f"{SVG}title") or "" for group in root.iter(f"{SVG}g"))
    return [title.split("; ") for title in titles if "→" not in title]


@pytest.mark.parametrize("org", [*SAMPLES.values(), TEAM, WALLS])
def test_the_letters_are_those_of_the_matrix(org: Org) -> None:
    handout = Handout(org, TODAY)
    letters = {one.letter: one.name for one in org.scheme.letters}
    table = handout.matrix
    expected = {
        row.name: {
            f"{letters.get(letter, letter)}: {column.heading}"
            for column, cell in zip(table.columns, row.cells, strict=True)
            for letter in cell.split("/")
            if letter
        }
        for group in table.groups
        for row in group.rows
    }
    assert {name: set(held) for name, *held in cards(read(handout))} == expected


@given(orgs)
def test_every_card_has_a_circle_for_each_letter(org: Org) -> None:
    root = read(Handout(org, TODAY))
    works = {readable(one.name): one.id for one in org.all(Responsibility)}
    for group in root.iter(f"{SVG}g"):
        title = group.findtext(f"{SVG}title") or ""
        circles = [one for one in group.iter(f"{SVG}text") if one.get("text-anchor")]
        if title in works and list(works.values()).count(works[title]) == 1:
            assert not circles or org.assignments_on(works[title])
    held = org.count(Assignment)
    marked = [one for one in root.iter(f"{SVG}text") if one.get("text-anchor") == "middle"]
    assert len(marked) == held + len(org.scheme.letters)


def test_a_name_stays_words() -> None:
    for name in HOSTILE:
        root = read(Handout(named(name), TODAY))
        assert {one.tag for one in root.iter()} <= ALLOWED
        for one in root.iter():
            assert not any(key.startswith("on") or "href" in key for key in one.attrib)
        seen = "".join(words(root)).replace(" ", "")
        assert readable(name)[:3].replace(" ", "") in seen


def test_what_xml_cannot_hold_is_written_out() -> None:
    assert r"\uffff" in "".join(words(read(Handout(named("a\uffffb"), TODAY))))


def test_without_names_nobody_is_named() -> None:
    people = (
        one.model_copy(update={"name": f"Secret {one.name}"}) if isinstance(one, Person) else one
        for one in TEAM.records()
    )
    org = Redaction(Org.of(*people), Random(1)).org
    assert b"Secret" not in svg_map.write(Handout(org, TODAY))


def test_of_a_part_only_what_belongs_to_it_is_shown() -> None:
    shown = frozenset(one.id for one in TEAM.all(Responsibility) if one.name == "Pager")
    root = read(Handout(TEAM, TODAY, shown=shown))
    assert [name for name, *_ in cards(root)] == ["Pager"]
    assert "Data" not in words(root)


def test_an_empty_organisation_says_so() -> None:
    assert "Nothing is planned yet." in words(read(Handout(Org.of(), TODAY)))


def test_problems_are_marked_only_where_they_are_wanted() -> None:
    assert "nobody accountable" in words(read(Handout(WALLS, TODAY)))
    quiet = words(read(Handout(WALLS, TODAY, Options(findings=False))))
    assert "nobody accountable" not in quiet
    assert not any("wall" in one for one in quiet)


def test_walls_are_marked_and_explained() -> None:
    walled = [one for one in Handout(WALLS, TODAY).findings if one.code == "RM401"]
    assert walled
    root = read(Handout(WALLS, TODAY))
    titles = [one.findtext(f"{SVG}title") or "" for one in root.iter(f"{SVG}g")]
    assert any(one.startswith("Data → Train; ") for one in titles)
    assert any("over a wall" in one for one in words(root))


def test_hand_offs_with_a_stage_across_are_told_in_words() -> None:
    assert "Takes over from Train" in words(read(Handout(WALLS, TODAY)))


def test_a_first_name_that_two_people_have_is_not_short() -> None:
    seen = words(read(Handout(WALLS, TODAY)))
    assert "Ana Ruiz" in seen
    assert "Ana" not in seen


def test_a_role_with_nobody_in_it_is_dashed() -> None:
    org = Org.of(
        Stage(id="s", name="S"),
        Responsibility(id="w", stage="s", name="W"),
        Role(id="r", name="Empty role"),
        Assignment(id="a", party="r", responsibility="w", letter="A"),
    )
    (work,) = org.all(Responsibility)
    (chip,) = Contents(Handout(org, TODAY), findings=True).card(work).chips
    assert chip.vacant
    assert "nobody in the role" in words(read(Handout(org, TODAY)))


def test_the_day_stands_on_it_only_where_it_is_wanted() -> None:
    assert not any("2026" in one for one in words(read(Handout(TEAM, TODAY))))
    dated = Handout(TEAM, TODAY, Options(dated=TODAY))
    assert any("2026-01-15" in one for one in words(read(dated)))


def test_it_can_be_cancelled() -> None:
    def no(_: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        svg_map.write(replace(Handout(TEAM, TODAY), progress=no))


def test_libxml_finds_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "map.svg"
    path.write_bytes(svg_map.write(Handout(named('<x a="&#0;">]]>'), TODAY)))
    done = subprocess.run(
        ["xmllint", "--noout", "--nonet", str(path)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
