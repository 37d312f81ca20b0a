"""The map in the language of Mermaid (mermaid.js.org), which wikis and GitHub draw."""

import json
import re
from collections.abc import Iterable, Iterator

from rolemap.formats.exporter import exporter
from rolemap.formats.graphs.boxes import Arrow, Frame, arrows, frames
from rolemap.formats.handout import DoesNotFit, Handout
from rolemap.formats.inks import LINE, PANEL, SEVERITIES, TEXT
from rolemap.formats.visible import visible
from rolemap.formats.wrapping import shortened
from rolemap.model.ids import Id
from rolemap.model.text import text

# What Mermaid draws at the most, and a document cannot raise (maxTextSize and maxEdges).
MOST_CHARACTERS = 50_000
MOST_ARROWS = 500

# Anything that is a mark in Mermaid, Markdown or HTML; and what Mermaid itself puts in the place
# of entities while it reads.
_SPECIAL = re.compile("[^\\w ,/\u0080-\U0010ffff]|[_\ufb02\u00b6]")

# Lines are broken here already, by a measure that is a wide font's; in pixels of 16 to an em.
_TITLE = 24.0
_CONFIG = ("config:", "  flowchart:", "    wrappingWidth: 400")


@exporter(".mmd", view="map", name="Map for Mermaid")
def mermaid_map(handout: Handout) -> bytes:
    """A subgraph for each stage, a box for each responsibility, an arrow for each hand-off."""
    links = arrows(handout)
    written = "\n".join(_lines(handout, links)) + "\n"
    if len(written) > MOST_CHARACTERS or len(links) > MOST_ARROWS:
        raise DoesNotFit(
            text(
                "Mermaid draws at most {characters} characters and {arrows} arrows, and this map "
                "needs more; export fewer stages, or the map for Graphviz (.dot).",
                characters=MOST_CHARACTERS,
                arrows=MOST_ARROWS,
            )
        )
    return written.encode()


def _lines(handout: Handout, links: Iterable[Arrow]) -> Iterator[str]:
    shown = frames(handout)
    yield from ("---", *_title(handout.matrix.title), *_CONFIG, "---", "flowchart LR")
    names = {frame.id: f"s{number}" for number, frame in enumerate(shown, 1)}
    for frame in shown:
        yield from _subgraph(names[frame.id], frame)
    if not shown:
        yield '  nothing["nothing planned yet"]'
    yield from (_link(arrow, names) for arrow in links)
    yield from _looks(shown, names)


def _title(name: str) -> Iterator[str]:
    if name:
        # JSON is YAML; Mermaid looks for tags in it before it reads it.
        title = json.dumps(visible(name), ensure_ascii=False)
        yield "title: " + title.replace("<", "\\u003c")


def _one_line(name: str) -> str:
    """The title of a subgraph: a second line would lie under the boxes."""
    return shortened(name.replace("\n", " "), _TITLE, 1)


def _subgraph(name: str, frame: Frame) -> Iterator[str]:
    yield f"  subgraph {name}[{_quoted([_one_line(frame.name)])}]"
    yield "    direction LR"
    if frame.problems:
        yield f"    {name}problems[{_quoted(frame.problems)}]"
    for number, box in enumerate(frame.boxes, 1):
        yield f"    {name}w{number}({_quoted(box.lines)})"
    if not frame.boxes:
        yield f'    {name}w0["nothing planned yet"]'
    yield "  end"


def _link(arrow: Arrow, names: dict[Id, str]) -> str:
    source, target = names[arrow.source], names[arrow.target]
    if not arrow.seen:
        return f"  {source} ~~~ {target}"
    said = f"|{_quoted(arrow.lines)}|" if arrow.lines else ""
    return f"  {source} -->{said} {target}"


def _looks(shown: Iterable[Frame], names: dict[Id, str]) -> Iterator[str]:
    yield f"  classDef default fill:#FFFFFF,stroke:{LINE},color:{TEXT},text-align:left"
    yield f"  classDef stage fill:{PANEL},stroke:{LINE},color:{TEXT}"
    if names:
        yield f"  class {','.join(names.values())} stage"
    notes, bad = list[str](), dict[str, list[str]]()
    for frame in shown:
        if frame.worst:
            bad.setdefault(frame.worst, []).append(names[frame.id])
            notes.append(f"{names[frame.id]}problems")
        for number, box in enumerate(frame.boxes, 1):
            if box.worst:
                bad.setdefault(box.worst, []).append(f"{names[frame.id]}w{number}")
    if notes:
        yield f"  classDef note fill:none,stroke:none,color:{TEXT},text-align:left"
        yield f"  class {','.join(notes)} note"
    for severity, those in bad.items():
        yield f"  classDef {severity} stroke:{SEVERITIES[severity]},stroke-width:2px"
        yield f"  class {','.join(those)} {severity}"


def _quoted(lines: Iterable[str]) -> str:
    return '"' + "<br/>".join(map(_escaped, lines)) + '"'


def _escaped(line: str) -> str:
    return _SPECIAL.sub(lambda found: f"#{ord(found[0])};", visible(line))
