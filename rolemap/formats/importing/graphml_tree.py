"""A GraphML file as nodes and edges, typed as its keys say; DTDs and entities are refused."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias
from xml.etree.ElementTree import Element, ParseError

from rolemap.model.errors import RoleMapError
from rolemap.model.text import text

Value: TypeAlias = str | bool | int | float
Values: TypeAlias = dict[str, Value]

_SPACE = "{http://graphml.graphdrawing.org/xmlns}"


@dataclass(frozen=True, slots=True)
class Part:
    """A node or an edge.

    Attributes:
        id: its own, or "" where it has none.
        ends: the ids of source and target; () for a node.
        values: what is said of it, by the names of the keys.
    """

    id: str
    ends: tuple[str, ...]
    values: Values


@dataclass(frozen=True, slots=True)
class Tree:
    """What is said of the graph, and its parts in the order of the file."""

    values: Values
    nodes: tuple[Part, ...]
    edges: tuple[Part, ...]


class BadGraph(RoleMapError):
    """A file that is no GraphML."""


def read_graphml(data: bytes, name: str) -> Tree:
    """The graph in a file; `name` is the file's name for messages.

    Raises:
        BadGraph: it is no XML, has what no graph needs (a DTD, entities), or no graph.
    """
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        root = fromstring(data, forbid_dtd=True)
    except (ParseError, DefusedXmlException, LookupError, ValueError, RecursionError):
        raise BadGraph(
            text("“{file}” is no GraphML that can be read; export it anew.", file=name)
        ) from None
    graph = root.find(f"{_SPACE}graph")
    if graph is None:
        raise BadGraph(text("There is no graph in “{file}”; export it anew.", file=name))
    keys = {key.get("id", ""): key for key in root.findall(f"{_SPACE}key")}
    return Tree(
        _values(graph, keys),
        tuple(_parts(graph, keys, "node")),
        tuple(_parts(graph, keys, "edge")),
    )


def _parts(graph: Element, keys: dict[str, Element], kind: str) -> Iterator[Part]:
    for one in graph.findall(f"{_SPACE}{kind}"):
        ends = (one.get("source", ""), one.get("target", "")) if kind == "edge" else ()
        yield Part(one.get("id", ""), ends, _values(one, keys))


def _values(element: Element, keys: dict[str, Element]) -> Values:
    found: Values = {}
    for data in element.findall(f"{_SPACE}data"):
        key = keys.get(data.get("key", ""))
        if key is not None:
            words = "".join(data.itertext())
            found[key.get("attr.name", "")] = _typed(words, key.get("attr.type", "string"))
    return found


def _typed(words: str, kind: str) -> Value:
    """A value as its key types it; as a text where it is not of the type."""
    try:
        match kind:
            case "boolean":
                return words.strip().casefold() in ("true", "1")
            case "int" | "long":
                return int(words)
            case "float" | "double":
                return float(words)
            case _:
                return words
    except ValueError:
        return words
