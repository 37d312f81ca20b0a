"""The people as CSV (RFC 4180), for spreadsheets and statistics programs."""

from rolemap.formats.delimited import comma_separated
from rolemap.formats.exporter import exporter
from rolemap.formats.handout import Handout
from rolemap.formats.matrix import PROBLEMS
from rolemap.formats.people import PersonLine, people_list
from rolemap.formats.problems import in_brief
from rolemap.formats.progress import part_of

_BEFORE = (
    "Name",
    "Title",
    "Level",
    "Teams",
    "Managers",
    "Capacity",
    "Planned",
    "Load",
    "On call",
)


@exporter(".csv", view="people", name="People as CSV")
def people_csv(handout: Handout) -> bytes:
    """One line for each person; times are fractions of a full-time person, with a point."""
    found = people_list(handout, part_of(handout.progress, 0, 0.9))
    head = [*_BEFORE, *found.letters, "Stages"]
    lines = [head, *map(_cells, found.lines)]
    if handout.with_findings(usual=False):
        about = (in_brief(handout.findings_about.get(line.id, ())) for line in found.lines)
        lines = [[*line, one] for line, one in zip(lines, (PROBLEMS, *about), strict=True)]
    return comma_separated(lines, part_of(handout.progress, 0.9, 1))


def _cells(line: PersonLine) -> list[str]:
    return [
        line.name,
        line.title,
        line.level,
        "; ".join(line.teams),
        "; ".join(line.managers),
        _number(line.capacity),
        _number(line.planned),
        "" if line.ratio is None else _number(line.ratio),
        _number(line.on_call),
        *map(str, line.letters),
        "; ".join(line.stages),
    ]


def _number(value: float) -> str:
    return f"{value:.6g}"
