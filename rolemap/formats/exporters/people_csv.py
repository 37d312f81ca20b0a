"""The people as CSV (RFC 4180), for spreadsheets and statistics programs."""

from rolemap.formats.delimited import comma_separated
from rolemap.formats.exporter import exporter
from rolemap.formats.handout import Handout
from rolemap.formats.matrix import PROBLEMS
from rolemap.formats.people import PersonLine, people_list

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
    found = people_list(handout)
    told = handout.with_findings(usual=False)
    head = [*_BEFORE, *found.letters, "Stages", *([PROBLEMS] if told else [])]
    return comma_separated(
        [head, *(_cells(line, told=told) for line in found.lines)], handout.progress
    )


def _cells(line: PersonLine, *, told: bool) -> list[str]:
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
        *([line.problems] if told else []),
    ]


def _number(value: float) -> str:
    return f"{value:.6g}"
