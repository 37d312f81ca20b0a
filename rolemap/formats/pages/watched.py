"""A template as it is parsed, changed so that what it does is counted and weighed.

Imports Jinja2, so only when needed.
"""

from collections.abc import Collection
from typing import TypeVar, cast

from jinja2 import TemplateSyntaxError, nodes

# Names that no template can write: of filters that are put into it here.
COUNTED, MADE, GLUED = "counted!", "made!", "glued!"

N = TypeVar("N", bound=nodes.Node)


def watched(tree: nodes.Template, name: str | None, filters: Collection[str]) -> nodes.Template:
    """The same template, with what loops counted and what makes lists and words weighed.

    Args:
        tree: the template; it is changed.
        name: what it is called in messages.
        filters: the filters that it may name.

    Raises:
        TemplateSyntaxError: it names another one, or would switch the escaping off.
    """
    for one in tree.find_all((nodes.Filter, nodes.ScopedEvalContextModifier)):
        if not isinstance(one, nodes.Filter):
            raise TemplateSyntaxError("escaping cannot be switched off here", one.lineno, name)
        if one.name not in filters:
            raise TemplateSyntaxError(f"there is no filter “{one.name}” here", one.lineno, name)
    return _watched(tree)


def _watched(node: N) -> N:
    for field, value in node.iter_fields():
        if isinstance(value, list):
            inside = cast("list[object]", value)
            kept = [_watched(one) if isinstance(one, nodes.Node) else one for one in inside]
            setattr(node, field, kept)
        elif isinstance(value, nodes.Node):
            setattr(node, field, _watched(value))
    return cast("N", _through_filters(node))


def _through_filters(node: nodes.Node) -> nodes.Node:
    match node:
        case nodes.For():
            node.iter = _through(COUNTED, cast("nodes.Expr", node.iter))
        case nodes.Concat():
            return _through(GLUED, nodes.List(node.nodes, lineno=node.lineno))
        case nodes.List() | nodes.Dict():
            return _through(MADE, node)
        case nodes.Tuple() if node.ctx == "load":
            return _through(MADE, node)
        case nodes.Getitem() if isinstance(node.arg, nodes.Slice):
            return _through(MADE, node)
        case nodes.AssignBlock():
            node.filter = _through(MADE, node.filter, node.lineno)
        case _:
            pass
    return node


def _through(name: str, node: nodes.Expr | None, line: int = 0) -> nodes.Filter:
    return nodes.Filter(
        node, name, [], [], None, None, lineno=node.lineno if node is not None else line
    )
