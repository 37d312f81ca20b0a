"""What a box or an arrow of the graph says, as plain values: worked out from the Org."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding
from rolemap.model.ids import Id
from rolemap.model.org import by_name
from rolemap.model.records import Handoff, Stage
from rolemap.model.text import Text, text
from rolemap.ui.bridge import Bridge
from rolemap.ui.look.speech import said
from rolemap.ui.look.text import initials

Wall = Literal["", "warning", "accepted"]

WALL_RULE = "RM401"
_IDLE_RULE = "RM103"
# More faces than this are a figure; the people's own view has them all.
_MOST_FACES = 12
# More problems than this are for the list of problems.
_MOST_TOLD = 5


@dataclass(frozen=True, slots=True)
class Face:
    """Somebody who works on a stage."""

    person: Id
    name: str
    initials: str


@dataclass(frozen=True, slots=True)
class BoxContent:
    """Everything that the box of a stage says.

    Attributes:
        works: how many responsibilities the stage has.
        faces: those who work there, the first of them; `people` is how many there are.
        severity: of the worst finding on the stage or its responsibilities that nobody accepted.
        problems: how many findings of that severity there are.
        told: the worst of them, each in a sentence.
        idle: the severity of the finding that nobody works there; "" without one.
    """

    id: Id
    name: str
    works: int
    faces: tuple[Face, ...]
    people: int
    severity: str = ""
    problems: int = 0
    told: tuple[Text, ...] = ()
    idle: str = ""


@dataclass(frozen=True, slots=True)
class LinkContent:
    """Everything that the arrow of a hand-off says.

    Attributes:
        works: how many responsibilities the stage has that hands over.
        wall: whether the work is thrown over a wall, and whether somebody accepts that.
        back: work passes to an earlier stage.
    """

    id: Id
    source: str
    target: str
    what: str
    works: int
    wall: Wall
    back: bool
    told: tuple[Text, ...] = ()


def box_content(bridge: Bridge, facts: Facts, stage: Stage) -> BoxContent:
    """What the box of a stage says."""
    works = facts.works_in(stage.id)
    people = sorted(facts.workers_in(stage.id).values(), key=by_name)
    faces = tuple(Face(one.id, one.name, initials(one.name)) for one in people[:_MOST_FACES])
    found = [
        finding
        for record_id in (stage.id, *(work.id for work in works))
        for finding in bridge.findings_on(record_id)
        if finding.accepted is None
    ]
    found.sort(key=lambda finding: finding.severity.order)
    # Two responsibilities can share a finding.
    worst = list(dict.fromkeys(one for one in found if one.severity is found[0].severity))
    idle = [one.severity.value for one in found if one.code == _IDLE_RULE]
    return BoxContent(
        stage.id,
        stage.name,
        len(works),
        faces,
        len(people),
        worst[0].severity.value if worst else "",
        len(worst),
        tuple(one.text for one in worst[:_MOST_TOLD]),
        idle[0] if idle else "",
    )


def link_content(bridge: Bridge, facts: Facts, handoff: Handoff, *, back: bool) -> LinkContent:
    """What the arrow of a hand-off says."""
    org = facts.org
    found = bridge.findings_on(handoff.id)
    return LinkContent(
        handoff.id,
        org.get(Stage, handoff.source).name,
        org.get(Stage, handoff.target).name,
        handoff.what,
        len(facts.works_in(handoff.source)),
        wall_of(found),
        back,
        tuple(finding.text for finding in found),
    )


def wall_of(findings: Sequence[Finding]) -> Wall:
    """Whether the findings on a hand-off say that work is thrown over a wall."""
    walls = [finding for finding in findings if finding.code == WALL_RULE]
    if not walls:
        return ""
    return "accepted" if all(finding.accepted for finding in walls) else "warning"


# In words


def works_words(count: int) -> str:
    """How many responsibilities there are."""
    one = text("1 responsibility")
    return said(one if count == 1 else text("{count} responsibilities", count=count))


def people_words(count: int) -> str:
    """How many people there are."""
    return said(text("1 person") if count == 1 else text("{count} people", count=count))


def wall_words(wall: Wall) -> str:
    """That work is thrown over a wall, in a few words; "" where it is not."""
    if wall == "accepted":
        return QCoreApplication.translate("Handoffs", "wall, accepted")
    if wall:
        return QCoreApplication.translate("Handoffs", "thrown over a wall")
    return ""


def back_words() -> str:
    """That a hand-off leads to an earlier stage, in a few words."""
    return QCoreApplication.translate("Handoffs", "goes back")


def box_lines(content: BoxContent) -> list[str]:
    """All that a box says, a line each; for a tool tip and for a screen reader."""
    lines = [content.name, works_words(content.works), people_words(content.people)]
    if content.faces:
        names = ", ".join(face.name for face in content.faces)
        lines[-1] += f": {names}" + (" …" if content.people > len(content.faces) else "")
    return [*lines, *map(said, content.told)]


def link_lines(content: LinkContent) -> list[str]:
    """All that an arrow says, a line each; for a tool tip and for a screen reader."""
    ends = {"source": content.source, "target": content.target}
    lines = [said(text("Hand-off from {source} to {target}", **ends)), content.what]
    lines.append(said(text("passes on {works}", works=works_words(content.works))))
    lines += [back_words() if content.back else "", wall_words(content.wall)]
    return [line for line in (*lines, *map(said, content.told)) if line]
