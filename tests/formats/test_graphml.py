"""GraphML, read by networkx: the same graph as the records, whatever they are called."""

import io
import json
import warnings
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random
from typing import Any
from xml.etree import ElementTree

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.formats.exporter import exporter_for
from rolemap.formats.graphs.graphml import KEYS
from rolemap.formats.graphs.token import id_of, token
from rolemap.formats.handout import Handout, Options
from rolemap.formats.redaction import Redaction
from rolemap.formats.visible import visible
from rolemap.formats.xml_words import xml_words
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import (
    Assignment,
    Handoff,
    Person,
    Record,
    Requirement,
    Responsibility,
    Role,
    Seat,
    Separation,
    Settings,
    Stage,
    Team,
)
from tests.formats.small_orgs import orgs
from tests.formats.test_handout import TEAM, ids
from tests.hostile import HOSTILE
from tests.model.samples import SAMPLES, team_of_three

TODAY = date(2026, 1, 15)
EXPORTER = exporter_for(Path(".graphml"), "map")
_LISTS = ("skills", "learning", "covers", "levels")
Pair = tuple[str, Id, Id]


def read(handout: Handout) -> nx.MultiDiGraph:
    """The graph as networkx has it, under the ids of the records."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that some edges have ids and others have none
        graph = nx.read_graphml(io.BytesIO(EXPORTER.write(handout)), force_multigraph=True)
    return nx.relabel_nodes(graph, {one: id_of(one) for one in graph})


def read_whole(org: Org) -> nx.MultiDiGraph:
    return read(Handout(org, TODAY))


def pairs(org: Org) -> Iterator[Pair]:
    """What hangs together by the records, and how."""
    for one in org.records():
        match one:
            case Responsibility():
                yield "in stage", one.id, one.stage
            case Handoff():
                yield "hand-off", one.source, one.target
            case Seat(person=None):
                yield "vacant in", one.id, one.role
            case Seat(person=str(person)):
                yield "holds", person, one.role
            case Assignment():
                yield "letter", one.party, one.responsibility
            case Person():
                yield from {("member", one.id, team) for team in one.teams}
                yield from {("reports to", one.id, who) for who in one.managers}
            case Separation():
                yield "separated from", one.first, one.second
            case Requirement():
                works = [work for work in org.all(Responsibility) if one.item in work.covers]
                yield from (("covers", work.id, one.id) for work in works)
            case _:
                pass


def nodes(org: Org) -> set[Id]:
    kinds = (Stage, Responsibility, Role, Team, Person, Requirement)
    vacant = {one.id for one in org.all(Seat) if one.person is None}
    return {one.id for one in org.records() if isinstance(one, kinds)} | vacant


def edges(graph: nx.MultiDiGraph) -> Counter[Pair]:
    return Counter((how, one, other) for one, other, how in graph.edges(data="relation"))


def same(value: object, read_back: object) -> bool:
    """Whether a value came back; what says nothing is not written, and days are text."""
    if read_back is None:
        return value in (None, "", ()) or isinstance(value, Record)
    if isinstance(value, tuple):
        return list(value) == json.loads(str(read_back))
    if isinstance(value, str):
        return _seen(value) == read_back
    return value == read_back or str(value) == read_back


def _seen(words: str) -> str:
    return visible(words, keep="\n").replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff")


@given(orgs)
def test_networkx_reads_the_same_graph(org: Org) -> None:
    graph = read_whole(org)
    assert set(graph) == nodes(org)
    assert edges(graph) == Counter(pairs(org))


@pytest.mark.parametrize("org", SAMPLES.values(), ids=list(SAMPLES))
def test_every_value_that_has_a_key_comes_back(org: Org) -> None:
    graph = read_whole(org)
    by_id: dict[Id, dict[str, Any]] = dict(graph.nodes(data=True))
    by_id |= {id_of(key): data for _, _, key, data in graph.edges(keys=True, data=True) if key}
    checked = 0
    for one in org.records():
        for name in type(one).model_fields.keys() & (KEYS["node"].keys() | KEYS["edge"].keys()):
            if one.id in by_id and name not in ("kind", "deputy"):
                checked += 1
                assert same(getattr(one, name), by_id[one.id].get(name)), (one, name)
    assert checked or not nodes(org)


def test_what_is_written_in_other_words_comes_back() -> None:
    graph = read_whole(team_of_three())
    pager, scientist = graph.nodes["pager"], graph.nodes["scientist"]
    assert (pager["on_call_slots"], pager["on_call_hours"], pager["on_call_sites"]) == (2, 168.0, 1)
    assert scientist["kind"] == "role"
    assert (graph.nodes["data"]["x"], graph.nodes["data"]["y"]) == (10.0, 20.0)
    assert graph.edges["ben", "clean", "ben-C-clean"]["deputy"] == "caz"
    assert graph.edges["scientist", "fit", "scientist-R-fit"]["confirmed_on"] == "2026-01-01"
    orders = {other: data["order"] for _, other, data in graph.edges("caz", data=True)}
    assert orders == {"platform": 1, "ana": 1, "ben": 2}
    about = dict(graph.graph)
    assert (about["rolemap"], about["name"], about["scheme"]) == (1, "Forecasts", "RACI")
    assert json.loads(about["levels"])[0] == "junior"
    assert "limits" not in about


def test_limits_of_its_own_are_told() -> None:
    org = Org.of(Settings.model_validate({"limits": {"load": 1.2}}))
    assert json.loads(read_whole(org).graph["limits"]) == {"load": 1.2}


@pytest.mark.parametrize("name", [*HOSTILE, "\ufffe", "]]>", "a\tb"])
def test_any_name_stays_a_name(name: str) -> None:
    org = Org.of(
        Settings(name=name, story=name),
        Stage(id="s", name=name, notes=name),
        Person(id=name[:100], name=name, skills=(name,)),
    )
    graph = read_whole(org)
    assert set(graph) == {"s", name[:100]}
    assert graph.nodes["s"]["name"] == _seen(name)
    assert json.loads(graph.nodes[name[:100]]["skills"]) == [name]
    assert graph.graph["story"] == _seen(name)


def test_of_a_part_nothing_leads_outside() -> None:
    shown = ids("Ingest")
    graph = read(Handout(TEAM, TODAY, shown=shown))
    assert {data["name"] for _, data in graph.nodes(data=True)} == {"Data", "Ingest", "Ana"}
    assert sorted(how for how, _, _ in edges(graph).elements()) == ["in stage", "letter", "letter"]


def test_a_deputy_is_shown_too() -> None:
    graph = read(Handout(team_of_three(), TODAY, shown=frozenset({"clean"})))
    assert {"ana", "ben", "caz"} <= set(graph)


def test_without_names_no_name_is_told() -> None:
    org = team_of_three()
    text = EXPORTER.write(Handout(Redaction(org, Random(1)).org, TODAY)).decode()
    for person in org.all(Person):
        assert f">{person.name}<" not in text
        assert f'"{person.id}"' not in text
    assert "Person 1" in text
    assert "behind the API" not in text


def test_problems_are_told_where_they_are_asked_for() -> None:
    without = EXPORTER.write(Handout(TEAM, TODAY)).decode()
    assert "RM1" not in without
    told = EXPORTER.write(Handout(TEAM, TODAY, Options(findings=True))).decode()
    assert "error RM103: Nobody works on the stage “Idle”" in told
    assert "RM101" not in told  # accepted


def test_it_is_well_formed_and_every_key_is_known() -> None:
    root = ElementTree.fromstring(EXPORTER.write(Handout(team_of_three(), TODAY)))
    space = "{http://graphml.graphdrawing.org/xmlns}"
    known = {one.get("id") for one in root.iter(f"{space}key")}
    used = {one.get("key") for one in root.iter(f"{space}data")}
    assert used <= known
    names = [one.get("id") for one in root.iter(f"{space}node")]
    assert len(set(names)) == len(names)


@given(st.text(max_size=8), st.text(max_size=8))
def test_tokens_are_plain_and_tell_ids_apart(one: str, other: str) -> None:
    assert id_of(token(one)) == one
    assert token(one).replace("_", "").replace("-", "").replace(".", "").isalnum() or not one.strip(
        "_-."
    )
    assert (token(one) == token(other)) == (one == other)


@given(st.text())
def test_words_of_xml_are_words(words: str) -> None:
    root = ElementTree.fromstring(f"<a>{xml_words(words)}</a>")
    assert (root.text or "") == _seen(words)


def test_a_large_organisation_is_written_whole() -> None:
    works = [Responsibility(id=f"w{n}", stage="s", name=f"W{n}") for n in range(2000)]
    people = [Person(id=f"p{n}", name=f"P{n}") for n in range(100)]
    held = [
        Assignment(id=f"a{n}", party=f"p{n % 100}", responsibility=f"w{n % 2000}", letter="R")
        for n in range(2000)
    ]
    data = EXPORTER.write(Handout(Org.of(Stage(id="s", name="S"), *works, *people, *held), TODAY))
    assert data.count(b"<node ") == 2101
    assert data.count(b"<edge ") == 4000
