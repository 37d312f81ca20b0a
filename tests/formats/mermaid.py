"""Reads a Mermaid flowchart back, and refuses whatever is more than boxes, arrows and words.

After mermaid.js.org/syntax/flowchart.html, but stricter: in a label may stand letters,
digits, a few harmless marks, numbered entities ("#34;") and <br/>; anything else is an error.
"""

import json
import re
from dataclasses import dataclass, field

_LABEL = r'"((?:[^\W_]|[ ,/]|[^\x00-\x7f\u00b6\ufb02]|#\d+;|<br/>)*)"'
_NAME = r"([a-z]+\d*(?:w\d+|problems)?)"
_OPEN = re.compile(rf"  subgraph {_NAME}\[{_LABEL}\]")
_BOX = re.compile(rf"  (?:  )?{_NAME}(?:\({_LABEL}\)|\[{_LABEL}\])")
_ARROW = re.compile(rf"  {_NAME} (?:-->(?:\|{_LABEL}\|)?|(~~~)) {_NAME}")
_LOOK = re.compile(r"  class(?:Def)? [\w,]+ [\w:#,-]+")


@dataclass
class Chart:
    """What the source says; the boxes of a subgraph are under its name, others under ""."""

    title: str = ""
    subgraphs: dict[str, str] = field(default_factory=dict)
    boxes: dict[str, dict[str, str]] = field(default_factory=lambda: {"": {}})
    arrows: list[tuple[str, str, str]] = field(default_factory=list)
    unseen: list[tuple[str, str]] = field(default_factory=list)


def chart(source: str) -> Chart:
    """The flowchart.

    Raises:
        AssertionError: it is more than a flowchart of words.
    """
    head, body = source.removeprefix("---\n").split("\n---\nflowchart LR\n")
    found = Chart()
    for line in head.split("\n"):
        if line.startswith("title: "):
            assert "<" not in line
            found.title = json.loads(line.removeprefix("title: "))
        else:
            assert line in ("config:", "  flowchart:", "    wrappingWidth: 400"), line
    inside = ""
    for line in body.removesuffix("\n").split("\n"):
        inside = _take(found, line, inside)
    assert not inside
    return found


def _take(found: Chart, line: str, inside: str) -> str:
    """Take a line in; the name of the subgraph in which the next one stands."""
    if opened := _OPEN.fullmatch(line):
        assert not inside
        found.subgraphs[opened[1]] = words(opened[2])
        found.boxes[opened[1]] = {}
        return opened[1]
    if line == "  end":
        assert inside
        return ""
    if box := _BOX.fullmatch(line):
        assert line.startswith("    ") == bool(inside)
        assert box[1] not in found.boxes[inside]
        found.boxes[inside][box[1]] = words(box[2] if box[3] is None else box[3])
    elif arrow := _ARROW.fullmatch(line):
        assert not inside
        if arrow[3]:
            found.unseen.append((arrow[1], arrow[4]))
        else:
            found.arrows.append((arrow[1], arrow[4], words(arrow[2] or "")))
    else:
        assert line == "    direction LR" or _LOOK.fullmatch(line), line
    return inside


def words(label: str) -> str:
    """What a reader sees of a label."""
    lines = label.split("<br/>")
    return "\n".join(re.sub(r"#(\d+);", lambda one: chr(int(one[1])), line) for line in lines)
