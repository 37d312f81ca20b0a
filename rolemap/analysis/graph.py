"""The organisation as graphs, for what graphs are for. The only module that imports networkx.

A graph is a projection: worked out from an Org, kept with it, frozen. Rules import this module
inside their functions, so that a start without analysis does not wait for networkx.
"""

from collections.abc import Callable
from functools import wraps
from typing import TypeAlias, TypeVar
from weakref import WeakKeyDictionary

import networkx as nx

from rolemap.analysis.facts import Facts
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import (
    Assignment,
    Handoff,
    Person,
    Responsibility,
    Role,
    Seat,
    Stage,
    Team,
)

Graph: TypeAlias = "nx.Graph[Id]"
DiGraph: TypeAlias = "nx.DiGraph[Id]"
G = TypeVar("G", Graph, DiGraph)
K = TypeVar("K")

_NOISE = 1e-9  # thrice a tenth is a little more than three tenths


def work_in(facts: Facts, stage_id: Id) -> Graph:
    """Who works on what in a stage: people and responsibilities, an edge where one works on one.

    Responsibilities carry their `weight`. What nobody works on is left out, for nobody's leaving
    can uncover it.
    """
    graph: Graph = nx.Graph()
    for work in facts.works_in(stage_id):
        for person in facts.workers(work.id):
            graph.add_node(work.id, kind=Responsibility.KIND, weight=work.weight)
            graph.add_node(person.id, kind=Person.KIND)
            graph.add_edge(person.id, work.id)
    return _frozen(graph)


def bus_factor(work: Graph, uncovered: float, most: int | None = None) -> tuple[Id, ...]:
    """The people whose leaving leaves more than a share of the work to nobody, or all of it.

    Greedy, as the smallest such group is hard to find: whoever uncovers most goes first, among
    equals whoever works on most. For a single person that is exact.
    Source: Avelino et al. 2016, A novel approach for estimating truck factors.

    Args:
        work: as `work_in` gives it.
        uncovered: the share of the weight, between 0 and 1.
        most: give up when more people than this would have to leave.

    Returns:
        Who leaves, in that order; nobody where there is no work with a weight, or where it would
        be more than `most`.
    """
    left = nx.Graph(work)
    bearable = uncovered * _weight(left) + _NOISE
    gone: list[Id] = []
    lost = 0.0
    while _weight(left) > 0 and lost <= bearable:
        if len(gone) == most:
            return ()
        person = max(_people(left), key=lambda one: _loss(left, one))
        lost += _loss(left, person)[0]
        gone.append(person)
        left.remove_nodes_from([*_alone(left, person), person])
    return tuple(gone)


def _people(work: Graph) -> list[Id]:
    return sorted(node for node in work if work.nodes[node]["kind"] == Person.KIND)


def _weight(work: Graph) -> float:
    return sum(work.nodes[node].get("weight", 0.0) for node in work)


def _alone(work: Graph, person: Id) -> list[Id]:
    """What only this person works on."""
    return [found for found in work.neighbors(person) if work.degree(found) == 1]


def _loss(work: Graph, person: Id) -> tuple[float, float]:
    """The weight that nobody bears when the person leaves, and all that the person helps bear."""
    alone = sum(work.nodes[found]["weight"] for found in _alone(work, person))
    return alone, sum(work.nodes[found]["weight"] for found in work.neighbors(person))


def _frozen(graph: G) -> G:
    nx.freeze(graph)  # pyright: ignore[reportUnknownMemberType]
    return graph


def _kept(project: Callable[[Org], K]) -> Callable[[Org], K]:
    """Decorator: work a graph, or what it tells, out once for each Org; it goes with the Org."""
    known: WeakKeyDictionary[Org, K] = WeakKeyDictionary()

    @wraps(project)
    def look_up(org: Org) -> K:
        found = known.get(org)
        if found is None:
            found = known[org] = project(org)
        return found

    return look_up


@_kept
def pipeline(org: Org) -> DiGraph:
    """The stages, with an edge for each hand-off."""
    graph: DiGraph = nx.DiGraph()
    graph.add_nodes_from(stage.id for stage in org.stages())
    graph.add_edges_from((handoff.source, handoff.target) for handoff in org.all(Handoff))
    return _frozen(graph)


@_kept
def forward(org: Org) -> DiGraph:
    """The pipeline without the hand-offs that close a circle: in it work flows one way.

    Hand-offs that lead on in the order of the stages are all in it. One that leads against that
    order is in it too, unless those in it lead from its target to its source already.
    """
    place = {stage.id: number for number, stage in enumerate(org.stages())}
    graph: DiGraph = nx.DiGraph()
    graph.add_nodes_from(place)
    known = {(one.source, one.target) for one in org.all(Handoff)}
    pairs = sorted(known, key=lambda pair: (place[pair[0]], place[pair[1]]))
    against = [pair for pair in pairs if place[pair[0]] > place[pair[1]]]
    graph.add_edges_from(pair for pair in pairs if place[pair[0]] < place[pair[1]])
    for source, target in against:
        if not nx.has_path(graph, target, source):
            graph.add_edge(source, target)
    return _frozen(graph)


@_kept
def circles(org: Org) -> list[set[Id]]:
    """The groups of stages that hand work to each other in a circle."""
    found = nx.strongly_connected_components(pipeline(org))
    return [stages for stages in found if len(stages) > 1]


def generations(org: Org) -> list[list[Id]]:
    """The stages by how many hand-offs at most lead to them in `forward`, none of them first."""
    return [list(stages) for stages in nx.topological_generations(forward(org))]


@_kept
def project(org: Org) -> DiGraph:
    """The whole organisation.

    Nodes carry their `kind` and `name`. Edges carry their `kind`: a responsibility is "in" a
    stage, a person "holds" a role and is a "member" of a team, a person "reports to" another, a
    stage "hands off to" another, and a party has "letters" on a responsibility, which the edge
    carries as `letters`.
    """
    graph: DiGraph = nx.DiGraph()
    for kind in (Stage, Responsibility, Role, Team, Person):
        for record in org.all(kind):
            graph.add_node(record.id, kind=record.KIND, name=record.name)
    _add_structure(graph, org)
    for held in org.all(Assignment):
        cell = held.party, held.responsibility
        letters = graph.edges[cell]["letters"] if cell in graph.edges else ()
        graph.add_edge(*cell, kind="letters", letters=tuple(sorted((*letters, held.letter))))
    return _frozen(graph)


def _add_structure(graph: DiGraph, org: Org) -> None:
    for work in org.all(Responsibility):
        graph.add_edge(work.id, work.stage, kind="in")
    for seat in org.all(Seat):
        if seat.person is not None:
            graph.add_edge(seat.person, seat.role, kind="holds")
    for person in org.all(Person):
        graph.add_edges_from(((person.id, team) for team in person.teams), kind="member")
        graph.add_edges_from(((person.id, one) for one in person.managers), kind="reports to")
    for handoff in org.all(Handoff):
        graph.add_edge(handoff.source, handoff.target, kind="hands off to")
