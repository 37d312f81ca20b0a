"""What a card of the map says, as plain values: worked out from what is handed out."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from rolemap.analysis.finding import Finding, Severity
from rolemap.formats.drawing.chips import Chip
from rolemap.formats.drawing.script import readable
from rolemap.formats.handout import Handout
from rolemap.formats.inks import tone_for
from rolemap.model.ids import Id
from rolemap.model.records import Assignment, Person, Responsibility, Role

Look: TypeAlias = Literal["plain", "gap", "crowded", "accepted"]
_MOST_NOTES = 3
# From the strongest sense to the weakest; unknown letters come last.
_STRENGTHS = (
    *("decide", "do", "support", "recommend", "agree"),
    *("consult", "verify", "sign", "inform"),
)


@dataclass(frozen=True, slots=True)
class Note:
    """A line about a problem: its severity, or "accepted", and a few words."""

    severity: str
    words: str


@dataclass(frozen=True, slots=True)
class Card:
    """What the card of a responsibility says; `told` is all of it in words."""

    name: str
    chips: tuple[Chip, ...]
    notes: tuple[Note, ...]
    look: Look
    severity: str
    told: str


class Contents:
    """What stands on the cards, heads and arrows of a map.

    Args:
        handout: what is handed out.
        findings: whether problems are marked.
    """

    def __init__(self, handout: Handout, *, findings: bool) -> None:
        self._handout = handout
        self._org = handout.org
        self._letters = {one.letter: one for one in handout.org.scheme.letters}
        # Two Anas anywhere: who reads paper cannot point at one to see the whole name.
        self._firsts = Counter(_first(one.name) for one in handout.org.people())
        self._found: dict[Id, list[Finding]] = {}
        for one in handout.findings if findings else ():
            self._found.setdefault(one.subjects[0], []).append(one)

    def card(self, work: Responsibility) -> Card:
        """What the card of a responsibility says."""
        found = self._found.get(work.id, [])
        held = sorted(self._org.assignments_on(work.id), key=self._place)
        worst = next((one.severity.value for one in found if one.accepted is None), "")
        name = readable(work.name)
        told = "; ".join([name, *map(self._told, held)])
        return Card(name, tuple(map(self._chip, held)), _notes(found), _look(found), worst, told)

    def notes(self, record_id: Id) -> tuple[Note, ...]:
        """What is said of a stage or a hand-off: open problems only."""
        return _notes([one for one in self._found.get(record_id, []) if one.accepted is None])

    def _place(self, held: Assignment) -> tuple[int, str, Id]:
        known = self._letters.get(held.letter)
        sense = known.sense if known else ""
        strength = _STRENGTHS.index(sense) if sense in _STRENGTHS else len(_STRENGTHS)
        return strength, self._org.party(held.party).name.casefold(), held.id

    def _chip(self, held: Assignment) -> Chip:
        party = self._org.party(held.party)
        known = self._letters.get(held.letter)
        first = _first(party.name)
        short = isinstance(party, Person) and self._firsts[first] == 1
        vacant = isinstance(party, Role) and not self._handout.facts.holders(party.id)
        return Chip(
            readable(held.letter),
            tone_for(known.sense if known else ""),
            readable(first if short else party.name),
            vacant,
        )

    def _told(self, held: Assignment) -> str:
        known = self._letters.get(held.letter)
        letter = known.name if known else readable(held.letter)
        return f"{letter}: {readable(self._org.party(held.party).name)}"


def _first(name: str) -> str:
    return (name.split(maxsplit=1) or [name])[0]


def _notes(found: Sequence[Finding]) -> tuple[Note, ...]:
    open_ones = [one for one in found if one.accepted is None]
    notes = [Note(one.severity.value, readable(str(one.brief))) for one in open_ones[:_MOST_NOTES]]
    left = len(open_ones) - len(notes)
    if left:
        notes.append(Note(open_ones[_MOST_NOTES].severity.value, f"and {left} more"))
    accepted = next((one.accepted for one in found if one.accepted is not None), None)
    if accepted is not None and not open_ones:
        notes.append(Note("accepted", readable(accepted.reason) or "accepted"))
    return tuple(notes)


def _look(found: Sequence[Finding]) -> Look:
    """A gap looks empty, an overlap crowded, what is accepted calm."""
    open_ones = [one for one in found if one.accepted is None]
    if any(one.severity == Severity.ERROR and one.code.startswith("RM1") for one in open_ones):
        return "gap"
    if any(one.code.startswith("RM2") for one in open_ones):
        return "crowded"
    return "accepted" if len(open_ones) < len(found) else "plain"
