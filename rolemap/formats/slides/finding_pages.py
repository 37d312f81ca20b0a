"""Which slides the problems of an organisation take."""

from collections.abc import Sequence

from rolemap.analysis.finding import Finding
from rolemap.formats.handout import Handout
from rolemap.formats.inks import PANEL, SEVERITIES, TEXT_WEAK
from rolemap.formats.slides.page import (
    BOTTOM,
    TOP,
    Cell,
    Page,
    Table,
    fitted,
    in_even_parts,
    line_of,
    numbered,
)
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import (
    Assignment,
    Handoff,
    Responsibility,
    Role,
    Seat,
    Separation,
    Stage,
    name_of,
)

_HEADINGS = ("Severity", "What", "About", "Rule")
_WIDTHS = (104.0, 456.0, 248.0, 72.0)
_SIZE, _LEAST = 13.0, 30.0
_MOST_LINES = 4
_SIGNS = {"error": "✕", "warning": "⚠", "info": "i", "accepted": "✓"}


def finding_pages(handout: Handout) -> list[Page]:
    """Slides with a table of what was found, worst first, what was accepted last."""
    if not handout.findings:
        return [Page("Findings", sentence="Nothing was found.")]
    lines = [line_of(_cells(handout.org, one), _WIDTHS, _LEAST) for one in handout.findings]
    heading = line_of(
        [Cell(one, 12.0, bold=True, fill=PANEL) for one in _HEADINGS], _WIDTHS, _LEAST
    )
    parts = in_even_parts([one.height for one in lines], BOTTOM - TOP - heading.height)
    return [
        Page(
            numbered("Findings", number, len(parts)),
            table=Table(_WIDTHS, (heading, *lines[start:end])),
        )
        for number, (start, end) in enumerate(parts, 1)
    ]


def _cells(org: Org, finding: Finding) -> Sequence[Cell]:
    accepted = finding.accepted
    state = finding.severity.value if accepted is None else "accepted"
    what = finding.message if accepted is None else f"{finding.message} ({accepted.reason})"
    about = ", ".join(dict.fromkeys(_called(org, one) for one in finding.subjects))
    return (
        Cell(f"{_SIGNS[state]} {state}", _SIZE, bold=True, colour=SEVERITIES[state]),
        Cell(fitted(what, _WIDTHS[1], _SIZE, _MOST_LINES), _SIZE),
        Cell(fitted(about, _WIDTHS[2], _SIZE, _MOST_LINES), _SIZE),
        Cell(finding.code, 12.0, colour=TEXT_WEAK),
    )


def _called(org: Org, record_id: Id) -> str:
    """What a person calls a record, by what it joins where it has no name."""
    match org.find(record_id):
        case Handoff(source=source, target=target):
            return f"{org.get(Stage, source).name} → {org.get(Stage, target).name}"
        case Assignment(party=party, responsibility=work):
            return f"{org.party(party).name}: {org.get(Responsibility, work).name}"
        case Seat(role=role):
            return org.get(Role, role).name
        case Separation(first=first, second=second):
            names = (org.get(Responsibility, one).name for one in (first, second))
            return " / ".join(names)
        case record:
            return name_of(record) if record else ""
