"""An organisation as a graph of everything that fits into one: nodes, edges, and what they say."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from rolemap.formats.handout import Handout
from rolemap.model.ids import Id
from rolemap.model.records import (
    Assignment,
    Person,
    Placement,
    Record,
    Requirement,
    Responsibility,
    Role,
    Separation,
    Team,
)

Value: TypeAlias = str | bool | int | float | tuple[str, ...]
Values: TypeAlias = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Node:
    """A record that stands for itself."""

    id: Id
    kind: str
    values: Values


@dataclass(frozen=True, slots=True)
class Edge:
    """How two nodes hang together.

    Attributes:
        id: that of the record which says so, or None where a field of the source says so.
    """

    relation: str
    source: Id
    target: Id
    values: Values = field(default_factory=dict[str, Value])
    id: Id | None = None


@dataclass(frozen=True)
class Graph:
    """Nodes and edges in an order that does not depend on that of the records."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


# What is not a value of the node itself: it is the node, an edge, or written in other words.
_APART = frozenset(
    {
        *("id", "kind", "stage", "on_call", "managers", "teams", "role", "person"),
        *("party", "responsibility", "deputy", "source", "target", "first", "second"),
    }
)


def graph_of(handout: Handout) -> Graph:
    """The graph of what is shown; edges lead only to what is shown too."""
    nodes = _nodes(handout)
    there = {node.id for node in nodes}
    edges = tuple(
        edge for edge in _edges(handout, nodes) if edge.source in there and edge.target in there
    )
    return Graph(nodes, edges)


def _nodes(handout: Handout) -> tuple[Node, ...]:
    works = [work for stage in handout.stages() for work in handout.works_in(stage.id)]
    roles, teams = _roles(handout, works), _teams(handout, works)
    seats = [seat for role in roles for seat in handout.org.seats_of(role.id) if not seat.person]
    records = (
        *(*handout.stages(), *works, *roles, *teams, *_people(handout, works), *seats),
        *_requirements(handout, works),
    )
    drawn = _placements(handout)
    return tuple(
        Node(one.id, one.KIND, {**_values(one), **drawn.get(one.id, {})}) for one in records
    )


def _roles(handout: Handout, works: Iterable[Responsibility]) -> list[Role]:
    held = _parties(handout, works)
    return [one for one in handout.org.roles() if handout.shown is None or one.id in held]


def _teams(handout: Handout, works: Iterable[Responsibility]) -> list[Team]:
    held = _parties(handout, works)
    return [one for one in handout.org.teams() if handout.shown is None or one.id in held]


def _parties(handout: Handout, works: Iterable[Responsibility]) -> set[Id]:
    return {one.party for work in works for one in handout.org.assignments_on(work.id)}


def _people(handout: Handout, works: Iterable[Responsibility]) -> list[Person]:
    """Those that are shown, and the deputies, without whom a letter would not be told whole."""
    there = {one.id for one in handout.people()}
    there |= {
        one.deputy
        for work in works
        for one in handout.org.assignments_on(work.id)
        if one.deputy is not None
    }
    return [one for one in handout.org.people() if one.id in there]


def _requirements(handout: Handout, works: Iterable[Responsibility]) -> list[Requirement]:
    covered = {item for work in works for item in work.covers}
    return sorted(
        (
            one
            for one in handout.org.all(Requirement)
            if handout.shown is None or one.item in covered
        ),
        key=lambda one: (one.item, one.id),
    )


def _placements(handout: Handout) -> dict[Id, Values]:
    placed = sorted(handout.org.all(Placement), key=lambda one: one.id)
    return {one.subject: {"x": one.x, "y": one.y} for one in placed}


def _values(record: Record) -> dict[str, Value]:
    """The fields of a record that this version knows, without those that are edges."""
    known = type(record).model_fields
    values: dict[str, Value] = {name: getattr(record, name) for name in known if name not in _APART}
    match record:
        case Role():
            values["role_kind"] = record.kind  # "kind" says what sort of node it is
        case Responsibility() if record.on_call is not None:
            on_call = record.on_call
            values["on_call_slots"] = on_call.slots
            values["on_call_hours"] = on_call.hours
            values["on_call_sites"] = on_call.sites
        case Assignment():
            day = values.pop("confirmed_on")
            values["confirmed_on"] = str(day or "")
        case _:
            pass
    return values


def _edges(handout: Handout, nodes: Iterable[Node]) -> Iterator[Edge]:
    org = handout.org
    ids: dict[str, list[Id]] = {}
    for node in nodes:
        ids.setdefault(node.kind, []).append(node.id)
    works = [org.get(Responsibility, one) for one in ids.get(Responsibility.KIND, ())]
    yield from (Edge("in stage", work.id, work.stage) for work in works)
    for handoff in handout.handoffs():
        yield _said_by(handoff, "hand-off", handoff.source, handoff.target)
    yield from _seats(handout, ids.get(Role.KIND, ()))
    for work in works:
        for one in org.assignments_on(work.id):
            yield _letter(one)
    yield from _between_people(org.get(Person, one) for one in ids.get(Person.KIND, ()))
    for one in sorted(org.all(Separation), key=lambda one: one.id):
        yield _said_by(one, "separated from", one.first, one.second)
    needed = {one: org.get(Requirement, one).item for one in ids.get(Requirement.KIND, ())}
    for work in works:
        covers = (one for one, item in needed.items() if item in work.covers)
        yield from (Edge("covers", work.id, one) for one in covers)


def _said_by(record: Record, relation: str, source: Id, target: Id) -> Edge:
    return Edge(relation, source, target, _values(record), record.id)


def _letter(one: Assignment) -> Edge:
    values = _values(one)
    if one.deputy is not None:
        values["deputy"] = one.deputy
    return Edge("letter", one.party, one.responsibility, values, one.id)


def _seats(handout: Handout, roles: Iterable[Id]) -> Iterator[Edge]:
    for seat in (one for role in roles for one in handout.org.seats_of(role)):
        if seat.person is None:
            yield Edge("vacant in", seat.id, seat.role)
        else:
            yield _said_by(seat, "holds", seat.person, seat.role)


def _between_people(people: Iterable[Person]) -> Iterator[Edge]:
    """Teams and managers; which of several comes first is told, as the chart draws that one."""
    for one in people:
        for order, team in enumerate(dict.fromkeys(one.teams), 1):
            yield Edge("member", one.id, team, {"order": order})
        for order, manager in enumerate(dict.fromkeys(one.managers), 1):
            yield Edge("reports to", one.id, manager, {"order": order})
