"""Writes a graph as GraphML (graphml.graphdrawing.org), with a typed key for each value.

Line by line rather than by an XML library: a graph of a hundred thousand edges takes no tree.
"""

import json
from collections.abc import Iterator, Mapping

from rolemap.analysis.finding import Finding
from rolemap.formats.graphs.graph import Edge, Graph, Node, Value, Values
from rolemap.formats.graphs.token import token
from rolemap.formats.handout import Handout
from rolemap.formats.visible import visible
from rolemap.formats.xml_words import xml_words
from rolemap.model.ids import Id
from rolemap.model.records import Limits

# Which records, edges and values there are, and what they are called; docs/exports.md tells of it.
VERSION = 1

_STRING, _NUMBER, _WHOLE, _FLAG = "string", "double", "int", "boolean"
KEYS: Mapping[str, Mapping[str, str]] = {
    "graph": {
        "rolemap": _WHOLE,
        **dict.fromkeys(("name", "story", "scheme", "profile", "levels", "limits"), _STRING),
    },
    "node": {
        **dict.fromkeys(("kind", "name", "rank"), _STRING),
        "across": _FLAG,
        "weight": _NUMBER,
        "effort": _NUMBER,
        "complexity": _STRING,
        "skills": _STRING,
        "learning": _STRING,
        "on_call_slots": _WHOLE,
        "on_call_hours": _NUMBER,
        "on_call_sites": _WHOLE,
        "covers": _STRING,
        **dict.fromkeys(("role_kind", "email", "staff_id", "title", "track"), _STRING),
        **dict.fromkeys(("level", "pay_band", "site"), _STRING),
        "capacity": _NUMBER,
        "share": _NUMBER,
        **dict.fromkeys(("item", "reason", "notes"), _STRING),
        "x": _NUMBER,
        "y": _NUMBER,
        "findings": _STRING,
    },
    "edge": {
        **dict.fromkeys(("relation", "letter", "deputy", "confirmed_on", "mapped_from"), _STRING),
        "share": _NUMBER,
        "order": _WHOLE,
        **dict.fromkeys(("what", "reason", "notes", "findings"), _STRING),
    },
}
_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">"""


def graphml(handout: Handout, graph: Graph) -> Iterator[str]:
    """The lines of the file; with problems where they are asked for."""
    told = handout.findings_about if handout.with_findings(False) else {}
    yield _HEAD
    for domain, keys in KEYS.items():
        for name, kind in keys.items():
            named = f'attr.name="{name}" attr.type="{kind}"'
            yield f'  <key id="{domain}.{name}" for="{domain}" {named}/>'
    yield '  <graph id="rolemap" edgedefault="directed">'
    yield from _data("graph", _settings(handout), "    ")
    for node in graph.nodes:
        yield from _node(node, told)
    for edge in graph.edges:
        yield from _edge(edge, told)
    yield "  </graph>"
    yield "</graphml>"


def _settings(handout: Handout) -> Values:
    settings = handout.org.settings
    usual = Limits()
    own = {
        name: value
        for name in Limits.model_fields
        if (value := getattr(settings.limits, name)) != getattr(usual, name)
    }
    return {
        "rolemap": VERSION,
        "name": settings.name,
        "story": settings.story,
        "scheme": settings.scheme,
        "profile": settings.profile,
        "levels": settings.levels,
        "limits": json.dumps(own) if own else "",
    }


_Told = Mapping[Id, list[Finding]]


def _node(node: Node, told: _Told) -> Iterator[str]:
    yield f'    <node id="{token(node.id)}">'
    values = {"kind": node.kind, **node.values, "findings": _findings(told.get(node.id, []))}
    yield from _data("node", values, "      ")
    yield "    </node>"


def _edge(edge: Edge, told: _Told) -> Iterator[str]:
    named = "" if edge.id is None else f'id="{token(edge.id)}" '
    ends = f'source="{token(edge.source)}" target="{token(edge.target)}"'
    yield f"    <edge {named}{ends}>"
    values = {"relation": edge.relation, **edge.values}
    if "deputy" in values:
        values["deputy"] = token(str(values["deputy"]))
    if edge.id is not None:
        values["findings"] = _findings(told.get(edge.id, []))
    yield from _data("edge", values, "      ")
    yield "    </edge>"


def _findings(found: list[Finding]) -> tuple[str, ...]:
    return tuple(f"{one.severity.value} {one.code}: {one.message}" for one in found)


def _data(domain: str, values: Values, indent: str) -> Iterator[str]:
    """A line for each value that says something, in the order of the keys."""
    for name in KEYS[domain]:
        value = values.get(name)
        if value is not None and value not in ("", ()):
            yield f'{indent}<data key="{domain}.{name}">{_written(value)}</data>'


def _written(value: Value) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float():
            return repr(value)
        case tuple():
            return xml_words(_listed(value))
        case _:
            return xml_words(value)


def _listed(values: tuple[str, ...]) -> str:
    """A list as JSON, readable, in which what cannot be seen is escaped as JSON does it."""
    plain = json.dumps(values, ensure_ascii=False)
    return "".join(one if visible(one) == one else json.dumps(one)[1:-1] for one in plain)
