"""The map for Graphviz and for Mermaid: the same boxes, arrows and words as the organisation."""

import subprocess
from datetime import date
from pathlib import Path
from random import Random
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.formats.exporter import Exporter, exporter_for
from rolemap.formats.graphs.boxes import arrows, frames, lines_of
from rolemap.formats.handout import DoesNotFit, Handout, Options
from rolemap.formats.matrix import By, Matrix, matrix
from rolemap.formats.notation import parse
from rolemap.formats.org_file import open_org
from rolemap.formats.redaction import Redaction
from rolemap.formats.visible import visible
from rolemap.model.org import Org
from rolemap.model.records import Handoff, Person, Responsibility, Settings, Stage
from rolemap.places import resources
from tests.formats.mermaid import Chart, chart
from tests.formats.small_orgs import orgs
from tests.formats.test_exporters import named
from tests.formats.test_handout import TEAM, ids
from tests.hostile import HOSTILE
from tests.model.samples import SAMPLES, team_of_three

TODAY = date(2026, 1, 15)
MERMAID = exporter_for(Path(".mmd"), "map")
DOT = exporter_for(Path(".dot"), "map")
_SVG = "{http://www.w3.org/2000/svg}"


def drawn(handout: Handout) -> Chart:
    return chart(MERMAID.write(handout).decode())


def seen(words: str) -> str:
    return "\n".join(visible(line) for line in lines_of(words))


def cards(table: Matrix) -> list[list[str]]:
    """For each stage the first lines of its cards, in order, as the matrix has them."""
    return [[seen(row.name) for row in group.rows] for group in table.groups]


def letters(table: Matrix) -> list[set[str]]:
    """For each responsibility what stands on its card of who holds what."""
    names = [column.heading for column in table.columns]
    return [
        {seen(f"{cell}: {name}") for name, cell in zip(names, row.cells, strict=True) if cell}
        for group in table.groups
        for row in group.rows
    ]


# Mermaid, read by a reader of our own that takes nothing but words.


@given(orgs, st.sampled_from(("role", "person")))
def test_mermaid_reads_back_as_the_map(org: Org, by: By) -> None:
    handout = Handout(org, TODAY, Options(by))
    table, found = matrix(org, by), drawn(handout)
    assert len(found.subgraphs) == len(table.groups)
    boxes = [list(found.boxes[name].values()) for name in found.subgraphs]
    for expected, read in zip(cards(table), boxes, strict=True):
        assert [one.startswith(name) for name, one in zip(expected, read, strict=False)] == [
            True
        ] * len(expected)
        assert len(read) == len(expected) or read == ["nothing planned yet"]
    cells = [one for group in boxes for one in group if one != "nothing planned yet"]
    for held, card in zip(letters(table), cells, strict=True):
        assert all(line in card for line in held)
    assert len(found.arrows) == org.count(Handoff)


def test_cards_say_who_holds_what_with_the_accountable_first() -> None:
    found = drawn(Handout(TEAM, TODAY))
    assert found.subgraphs == {"s1": "Data", "s2": "Serve", "s3": "Idle"}
    assert found.boxes["s1"] == {"s1w1": "Ingest\nA/R: Ana", "s1w2": "Clean\nR: Ben"}
    assert found.boxes["s3"] == {"s3w0": "nothing planned yet"}
    assert found.arrows == [("s1", "s2", "")]
    assert found.unseen == [("s2", "s3")]
    org = parse("stage S; responsibility W in S; person A; person B; B is A on W; A is R on W")
    assert drawn(Handout(org, TODAY)).boxes["s1"] == {"s1w1": "W\nA: B\nR: A"}


def test_people_stand_where_people_are_asked_for() -> None:
    assert "R: Engineer" not in MERMAID.write(Handout(TEAM, TODAY, Options("person"))).decode()
    assert "A/R#58; Cem" in MERMAID.write(Handout(TEAM, TODAY, Options("person"))).decode()


def test_what_is_handed_off_stands_on_the_arrow() -> None:
    assert [what for _, _, what in drawn(Handout(team_of_three(), TODAY)).arrows] == [
        "features",
        "a model",
    ]


@pytest.mark.parametrize("name", [*HOSTILE, "ﬂ°°60¶ß", "end", "style:#35;", "1. one", "_x_"])
def test_mermaid_takes_any_name_for_words(name: str) -> None:
    handout = Handout(named(name), TODAY, Options(findings=True))
    found = drawn(handout)
    assert found.title == visible(name)
    assert found.boxes["s2"]["s2w1"].startswith(seen(name))


def test_problems_are_told_where_they_are_asked_for() -> None:
    asked = Options(findings=True)
    found = drawn(Handout(TEAM, TODAY, asked))
    assert found.boxes["s3"]["s3problems"].startswith("✕ idle stage")
    assert "over the wall" in found.arrows[0][2]
    dot = DOT.write(Handout(TEAM, TODAY, asked)).decode()
    assert "✕ idle stage" in dot
    assert '"#C62828"' in dot
    for exporter in (MERMAID, DOT):
        assert "idle stage" not in exporter.write(Handout(TEAM, TODAY)).decode()


def test_an_empty_organisation_is_a_map_too() -> None:
    found = drawn(Handout(Org.of(), TODAY))
    assert found.boxes == {"": {"nothing": "nothing planned yet"}}
    assert found.title == ""
    assert b"digraph" in DOT.write(Handout(Org.of(), TODAY))


def test_of_a_part_only_its_stages_are_drawn() -> None:
    found = drawn(Handout(TEAM, TODAY, shown=ids("Deploy")))
    assert (list(found.subgraphs.values()), found.arrows) == (["Serve"], [])
    assert found.boxes["s1"] == {"s1w1": "Deploy\nA/R: Engineer"}


@pytest.mark.parametrize("exporter", [MERMAID, DOT], ids=[".mmd", ".dot"])
def test_without_names_no_name_is_told(exporter: Exporter) -> None:
    text = exporter.write(Handout(Redaction(TEAM, Random(1)).org, TODAY)).decode()
    assert not any(person.name in text for person in TEAM.all(Person))
    assert "Person 1" in text


def test_what_mermaid_would_not_draw_is_refused() -> None:
    works = [Responsibility(id=f"w{n}", stage="s", name="Word " * 20) for n in range(700)]
    with pytest.raises(DoesNotFit, match="50000 characters and 500 arrows"):
        MERMAID.write(Handout(Org.of(Stage(id="s", name="S"), *works), TODAY))
    stages = [Stage(id=f"s{n}", name="S", rank=f"b{n:03}") for n in range(502)]
    with pytest.raises(DoesNotFit, match=r"export fewer stages, or the map for Graphviz"):
        MERMAID.write(Handout(Org.of(*stages), TODAY))
    assert DOT.write(Handout(Org.of(*stages), TODAY))


# Graphviz, read by Graphviz.


def svg(handout: Handout) -> ElementTree.Element:
    """What `dot` draws of it, which it reads without a word of complaint."""
    done = subprocess.run(
        ["dot", "-Tsvg"], input=DOT.write(handout), capture_output=True, check=True, timeout=60
    )
    # A font that lacks a letter is no fault of the source.
    complaints = [one for one in done.stderr.decode().splitlines() if "Pango" not in one]
    assert not complaints
    return ElementTree.fromstring(done.stdout)


def texts(picture: ElementTree.Element, kind: str) -> list[list[str]]:
    """The lines of each node, edge or cluster, as they are written in the picture."""
    groups = [one for one in picture.iter(f"{_SVG}g") if one.get("class") == kind]
    return [["".join(line.itertext()) for line in one.iter(f"{_SVG}text")] for one in groups]


def plain(words: str) -> str:
    """Words as SVG has them: its spaces are not those of the source."""
    return " ".join(words.replace("\N{NO-BREAK SPACE}", " ").split())


@pytest.mark.parametrize("org", [*SAMPLES.values(), TEAM], ids=[*SAMPLES, "team"])
def test_graphviz_draws_every_card_frame_and_arrow(org: Org) -> None:
    handout = Handout(org, TODAY)
    picture = svg(handout)
    table = matrix(org, "role")
    empty = sum(not group.rows for group in table.groups)
    assert len(texts(picture, "node")) == org.count(Responsibility) + empty
    assert len(texts(picture, "cluster")) == org.count(Stage)
    assert len(texts(picture, "edge")) == org.count(Handoff)  # those not seen are not in it
    assert len(arrows(handout)) >= org.count(Handoff)
    assert sorted(line for one in texts(picture, "cluster") for line in one) == sorted(
        line for one in frames(handout) for line in lines_of(one.name)
    )


def test_graphviz_takes_any_name_for_words() -> None:
    names = [*HOSTILE, "\\N", "\\G\\", '\\"', "<b>x</b>", "&#60;", "a\\nb", "\\l"]
    works = [
        Responsibility(id=f"{n} {name}"[:100], stage="s", name=name, rank=f"b{n:03}")
        for n, name in enumerate(names)
    ]
    org = Org.of(Settings(name='a"b\\'), Stage(id="s", name='<"&amp;\\'), *works)
    picture = svg(Handout(org, TODAY))
    (frame,) = texts(picture, "cluster")
    assert frame == ['<"&amp;\\']
    nodes = texts(picture, "node")
    read = {plain("\n".join(one)) for one in nodes}
    assert len(nodes) == len(names)
    assert {plain(seen(one)) for one in names} == read


def test_the_sample_is_drawn() -> None:
    org = open_org(resources() / "samples" / "churn-team.rolemap.json").org
    picture = svg(Handout(org, TODAY))
    assert ["Monitoring", "A/R: Ben Okafor", "I: Ana Ruiz"] in texts(picture, "node")
