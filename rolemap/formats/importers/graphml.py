"""Reads the graph that RoleMap exports as GraphML; docs/exports-graphs.md says what is in it."""

import json
from collections.abc import Iterable
from typing import TypeAlias

from rolemap.formats.graphs.graphml import VERSION
from rolemap.formats.graphs.token import id_of
from rolemap.formats.importer import NO, SURE, NotUsable, importer
from rolemap.formats.importing.graphml_tree import BadGraph, Part, Tree, Values, read_graphml
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.remark import Remark
from rolemap.formats.importing.sound import Draft, sound
from rolemap.formats.importing.source import Source
from rolemap.formats.progress import Progress
from rolemap.model import ids
from rolemap.model.ids import Id
from rolemap.model.records import (
    Assignment,
    Handoff,
    Person,
    Placement,
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
from rolemap.model.text import text

_Drafts: TypeAlias = dict[Id, Draft]

_NODES: dict[str, type[Record]] = {
    one.KIND: one for one in (Stage, Responsibility, Role, Team, Person, Seat, Requirement)
}
# Edges that a record stands for: its kind, and its fields for the two ends.
_RECORDS: dict[str, tuple[type[Record], str, str]] = {
    "hand-off": (Handoff, "source", "target"),
    "letter": (Assignment, "party", "responsibility"),
    "holds": (Seat, "person", "role"),
    "separated from": (Separation, "first", "second"),
}
# Edges that a field of the source stands for, which holds one or several.
_FIELDS = {"in stage": "stage", "vacant in": "role", "member": "teams", "reports to": "managers"}
_APART = frozenset({"kind", "relation", "order", "findings", "x", "y", "role_kind"})
_LISTS = frozenset({"skills", "learning", "covers", "levels", "limits"})
_ON_CALL = "on_call_"


def sniff(source: Source, mapping: Mapping) -> int:  # noqa: ARG001, every importer gets both
    """By the key that only our graphs have."""
    start = source.data[:20_000]
    return SURE if b"<graphml" in start and b"graph.rolemap" in start else NO


@importer("graphml", name=text("RoleMap graph as GraphML"), sniff=sniff, patterns=("*.graphml",))
def graphml(source: Source, mapping: Mapping, progress: Progress) -> Imported:
    """All records that the graph holds, under their ids."""
    progress(0)
    try:
        tree = read_graphml(source.data, source.name)
    except BadGraph as error:
        raise NotUsable(error.message) from None
    if tree.values.get("rolemap") != VERSION:
        raise NotUsable(
            text("“{file}” was not written by this RoleMap; export it anew.", file=source.name)
        )
    remarks: list[Remark] = []
    drafts = {"settings": Draft(Settings, {**_known(tree.values), "id": "settings"})}
    drafts["settings"].values.pop("rolemap")
    for node in tree.nodes:
        _node(drafts, node, remarks)
    progress(0.4)
    _edges(drafts, tree.edges, remarks)
    progress(0.6)
    org, left_out = sound(drafts)
    if _tells_problems(tree):
        remarks.append(Remark("findings", text("Problems are not read: they are found anew.")))
    return Imported(org, (*remarks, *left_out), mapping)


def _node(drafts: _Drafts, node: Part, remarks: list[Remark]) -> None:
    kind, new = _NODES.get(str(node.values.get("kind"))), id_of(node.id)
    if kind is None or not new or new in drafts:
        remarks.append(
            Remark(node.id, text("This node is of no known kind, or there twice; left out."))
        )
        return
    values = _known(node.values)
    if kind is Role:
        values["kind"] = node.values.get("role_kind", "")
    on_call = {
        key.removeprefix(_ON_CALL): values.pop(key) for key in [*values] if key.startswith(_ON_CALL)
    }
    if on_call:
        values["on_call"] = on_call
    drafts[new] = Draft(kind, {**values, "id": new}, node.id)
    if "x" in node.values and "y" in node.values:
        at = {"subject": new, "x": node.values["x"], "y": node.values["y"]}
        placed = ids.fresh()
        drafts[placed] = Draft(Placement, {**at, "id": placed}, node.id)


def _edges(drafts: _Drafts, edges: Iterable[Part], remarks: list[Remark]) -> None:
    several: dict[tuple[Id, str], list[tuple[float, Id]]] = {}
    for number, edge in enumerate(edges):
        relation, (source, target) = str(edge.values.get("relation")), map(id_of, edge.ends)
        if relation in _RECORDS:
            _record(drafts, edge, relation)
        elif relation in _FIELDS and source in drafts:
            place = edge.values.get("order")
            order = place if isinstance(place, int | float) else number
            several.setdefault((source, _FIELDS[relation]), []).append((order, target))
        elif relation != "covers":
            at = f"{edge.ends[0]} → {edge.ends[1]}"
            remarks.append(Remark(at, text("This edge is of no known kind, and was left out.")))
    for (source, field), found in several.items():
        named = tuple(dict.fromkeys(one for _, one in sorted(found)))
        holds_several = field in ("teams", "managers")
        drafts[source].values[field] = named if holds_several else named[0]


def _record(drafts: _Drafts, edge: Part, relation: str) -> None:
    kind, source, target = _RECORDS[relation]
    new = id_of(edge.id)
    if not new or new in drafts:
        new = ids.fresh()
    values = _known(edge.values)
    if "deputy" in values:
        values["deputy"] = id_of(str(values["deputy"]))
    ends = {source: id_of(edge.ends[0]), target: id_of(edge.ends[1])}
    drafts[new] = Draft(kind, {**values, **ends, "id": new}, edge.id)


def _known(values: Values) -> dict[str, object]:
    """The values of a record's fields, lists as lists."""
    found: dict[str, object] = {}
    for key, value in values.items():
        if key in _LISTS:
            try:
                found[key] = json.loads(str(value))
            except (ValueError, RecursionError):
                found[key] = value  # said to be unusable when the record is made
        elif key not in _APART:
            found[key] = value
    return found


def _tells_problems(tree: Tree) -> bool:
    return any("findings" in one.values for one in (*tree.nodes, *tree.edges))
