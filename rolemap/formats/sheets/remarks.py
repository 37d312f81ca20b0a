"""Comments of cells: what is found about them, who stands in, and what was noted."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from rolemap.analysis.finding import Finding
from rolemap.formats.handout import Handout
from rolemap.formats.visible import visible
from rolemap.model.ids import Id
from rolemap.model.records import Assignment, Person

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_LONGEST = 2_000  # a longer comment covers the sheet
_FEW = 4  # subjects: the responsibility and up to three that hold letters on it
_WIDTH, _CHARACTERS_A_LINE, _LINE_HEIGHT, _TALLEST = 300, 48, 15, 600  # pixels, but for the second


def put(sheet: "Worksheet", row: int, column: int, lines: Iterable[str]) -> None:
    """Add the lines to a cell as a comment that shows when the pointer is on it; none without."""
    told = visible("\n".join(lines), keep="\n")
    if not told:
        return
    if len(told) > _LONGEST:
        told = f"{told[:_LONGEST]}… (shortened)"
    rows = sum(1 + len(line) // _CHARACTERS_A_LINE for line in told.split("\n"))
    height = min(_TALLEST, (rows + 1) * _LINE_HEIGHT)
    options = {"width": _WIDTH, "height": height, "font_name": "Calibri", "font_size": 9}
    sheet.write_comment(row, column, told, options)


def of_findings(found: Iterable[Finding]) -> list[str]:
    """Each finding with what led to it."""
    lines: list[str] = []
    for one in found:
        lines.append(f"{one.severity.value.capitalize()}: {one.message} ({one.code})")
        lines += [f"• {fact}" for fact in one.evidence]
    return lines


class LetterRemarks:
    """What is to be said of single letters, found once for the whole matrix."""

    def __init__(self, handout: Handout) -> None:
        self._org = handout.org
        self._facts = handout.facts
        self._by = handout.options.by
        self._about = handout.findings_about

    def on(self, work: Id) -> dict[Id, list[str]]:
        """For each column that has any, the lines about its letters on a responsibility."""
        found: dict[Id, list[str]] = {}
        for held in self._org.assignments_on(work):
            lines = list(self._of_assignment(held))
            for column in self._columns_of(held) if lines else ():
                found.setdefault(column, []).extend(lines)
        for one in self._about.get(work, ()):
            # What is about everybody there is told once, at the responsibility.
            for subject in one.subjects[1:] if len(one.subjects) <= _FEW else ():
                found.setdefault(subject, []).extend(of_findings([one])[:1])
        return found

    def _columns_of(self, held: Assignment) -> list[Id]:
        """The columns in which a letter stands."""
        people = [one.id for one in self._facts.holders(held.party)]
        return people if self._by == "person" and people else [held.party]

    def _of_assignment(self, held: Assignment) -> Iterable[str]:
        deputy = self._org.look(Person, held.deputy)
        if deputy is not None:
            yield f"{held.letter}: {deputy.name} stands in"
        if held.notes:
            yield f"{held.letter}: {held.notes}"
