"""The map in the language of Graphviz (graphviz.org/doc/info/lang.html): `dot -Tsvg map.dot`."""

from collections.abc import Iterable, Iterator

from rolemap.formats.exporter import exporter
from rolemap.formats.graphs.boxes import Arrow, Frame, arrows, frames, lines_of
from rolemap.formats.graphs.token import token
from rolemap.formats.handout import Handout
from rolemap.formats.inks import LINE, PANEL, SEVERITIES, TEXT, TEXT_WEAK
from rolemap.formats.visible import visible
from rolemap.model.ids import Id

_FONT = 'fontname="Helvetica,Arial,sans-serif"'
_GRAPH = f'rankdir=LR compound=true nodesep=0.12 ranksep=0.7 {_FONT} fontcolor="{TEXT}"'
_CARD = f'shape=box style="rounded,filled" fillcolor="#FFFFFF" color="{LINE}" width=2'
_MARGIN = 'margin="0.12,0.07"'
_FRAME = f'style="rounded,filled" fillcolor="{PANEL}" color="{LINE}" penwidth=1 margin=14'


@exporter(".dot", view="map", name="Map for Graphviz")
def dot_map(handout: Handout) -> bytes:
    """A cluster for each stage, a box for each responsibility, an arrow for each hand-off."""
    return ("\n".join(_lines(handout)) + "\n").encode()


def _lines(handout: Handout) -> Iterator[str]:
    name = handout.matrix.title or "Responsibilities"
    shown = frames(handout)
    yield f"digraph {_quoted([name])} {{"
    yield f"  graph [{_GRAPH} label={_quoted([name])} labelloc=t fontsize=18]"
    yield f'  node [{_CARD} {_MARGIN} {_FONT} fontsize=11 fontcolor="{TEXT}"]'
    yield f'  edge [{_FONT} fontsize=10 color="{TEXT_WEAK}" fontcolor="{TEXT_WEAK}"]'
    for frame in shown:
        yield from _cluster(frame)
    anchors = {frame.id: _anchor(frame) for frame in shown}
    for arrow in arrows(handout):
        yield _edge(arrow, anchors)
    yield "}"


def _cluster(frame: Frame) -> Iterator[str]:
    yield f'  subgraph "{_cluster_id(frame.id)}" {{'
    colour = f' color="{SEVERITIES[frame.worst]}"' if frame.worst else ""
    lines = (*lines_of(frame.name), *frame.problems)
    yield f"    graph [{_FRAME}{colour} label={_quoted(lines)} fontsize=13]"
    for box in frame.boxes:
        colour = f' color="{SEVERITIES[box.worst]}"' if box.worst else ""
        yield f'    "{token(box.id)}" [label={_left(box.lines)}{colour}]'
    if not frame.boxes:
        nothing = f'label="nothing planned yet" shape=plaintext fontcolor="{TEXT_WEAK}"'
        yield f'    "{_anchor(frame)}" [{nothing} style=""]'
    yield "  }"


def _cluster_id(stage: Id) -> str:
    return f"cluster_{token(stage)}"


def _anchor(frame: Frame) -> str:
    """The node that stands for a stage: arrows lead to nodes and are cut off at the frame."""
    if not frame.boxes:
        return f"{token(frame.id)}/nothing"  # no record's: tokens have no "/"
    return token(frame.boxes[len(frame.boxes) // 2].id)


def _edge(arrow: Arrow, anchors: dict[Id, str]) -> str:
    ends = f'"{anchors[arrow.source]}" -> "{anchors[arrow.target]}"'
    if not arrow.seen:
        return f"  {ends} [style=invis]"
    said = [f"label={_quoted(arrow.lines)}"] if arrow.lines else []
    said.append(f'ltail="{_cluster_id(arrow.source)}" lhead="{_cluster_id(arrow.target)}"')
    if arrow.back:
        said.append("constraint=false")
    return f"  {ends} [{' '.join(said)}]"


def _quoted(lines: Iterable[str]) -> str:
    r"""Lines in the middle; Graphviz reads escapes as "\N" and entities as "&lt;" in a label."""
    return '"' + r"\n".join(map(_escaped, lines)) + '"'


def _left(lines: Iterable[str]) -> str:
    return '"' + "".join(rf"{_escaped(line)}\l" for line in lines) + '"'


def _escaped(line: str) -> str:
    plain = visible(line).replace("\\", "\\\\")
    return plain.replace('"', '\\"').replace("&", "&amp;")
