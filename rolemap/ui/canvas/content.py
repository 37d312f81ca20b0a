"""What a card or a column says, as plain values: worked out from the Org."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rolemap.analysis.finding import Finding, Severity
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Person, Responsibility, Role, Stage
from rolemap.model.text import text
from rolemap.ui.look.paint import CardLook, Tone, tone_of
from rolemap.ui.look.speech import said

_MOST_NOTES = 2
# More letters than this would bury the name; the inspector has them all.
_MOST_CHIPS = 8


@dataclass(frozen=True, slots=True)
class Chip:
    """One letter on a card.

    Attributes:
        tone: how strong the letter is drawn.
        name: the party, short; `full` is the whole name for a tool tip.
        vacant: whether nobody stands behind the party.
    """

    assignment: Id
    letter: str
    tone: Tone
    name: str
    full: str
    vacant: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A line at the foot of a card: a finding in a few words, or why it is accepted."""

    severity: str
    words: str


@dataclass(frozen=True, slots=True)
class CardContent:
    """Everything a card shows.

    Attributes:
        more: letters beyond those that have a chip.
        look: "plain", "gap", "crowded" or "accepted".
        severity: of the worst finding that nobody accepted, or "".
    """

    id: Id
    name: str
    chips: tuple[Chip, ...]
    more: int
    notes: tuple[Note, ...]
    look: CardLook
    severity: str = ""


@dataclass(frozen=True, slots=True)
class ColumnContent:
    """Everything the head of a stage's column shows.

    Attributes:
        works: how many responsibilities the stage has.
        severity: of the worst open finding on the stage and all in it; "" unless `folded`.
        folded: whether only the name is shown.
    """

    id: Id
    name: str
    across: bool
    notes: tuple[Note, ...]
    works: int = 0
    severity: str = ""
    folded: bool = False


def card_content(org: Org, work: Responsibility, findings: Sequence[Finding]) -> CardContent:
    """What the card of a responsibility shows; `findings` are those on it, worst first."""
    chips = _chips(org, work.id)
    shown = chips if len(chips) <= _MOST_CHIPS else chips[: _MOST_CHIPS - 1]
    severity = next((one.severity.value for one in findings if one.accepted is None), "")
    look = _look(findings)
    more = len(chips) - len(shown)
    return CardContent(work.id, work.name, shown, more, _notes(findings), look, severity)


def column_content(stage: Stage, works: int, findings: Sequence[Finding]) -> ColumnContent:
    """What a column's head shows; `findings` are those on the stage itself, worst first."""
    open_ones = [finding for finding in findings if finding.accepted is None]
    return ColumnContent(stage.id, stage.name, stage.across, _notes(open_ones), works)


def folded_content(stage: Stage, works: int, findings: Iterable[Finding]) -> ColumnContent:
    """What a folded column shows; `findings` are those on the stage and all that is in it."""
    worst = min(
        (one.severity for one in findings if one.accepted is None),
        key=lambda severity: severity.order,
        default=None,
    )
    severity = worst.value if worst else ""
    return ColumnContent(stage.id, stage.name, stage.across, (), works, severity, folded=True)


def _chips(org: Org, responsibility_id: Id) -> tuple[Chip, ...]:
    """A chip for each letter, the strongest first."""
    held = org.assignments_on(responsibility_id)
    parties = {one.party: org.party(one.party) for one in held}
    letters = {letter.letter: letter.sense for letter in org.scheme.letters}
    # Two Anas on one card are shown with their whole names.
    firsts = Counter(_first(party.name) for party in parties.values())

    def chip(assignment: Assignment) -> Chip:
        party = parties[assignment.party]
        tone = tone_of(letters.get(assignment.letter, ""))
        alone = isinstance(party, Person) and firsts[_first(party.name)] == 1
        short = _first(party.name) if alone else party.name
        vacant = isinstance(party, Role) and not any(seat.person for seat in org.seats_of(party.id))
        return Chip(assignment.id, assignment.letter, tone, short, party.name, vacant)

    def order(assignment: Assignment) -> tuple[int, str, Id]:
        strength = _strength(letters.get(assignment.letter, ""))
        return strength, parties[assignment.party].name.casefold(), assignment.id

    return tuple(chip(assignment) for assignment in sorted(held, key=order))


# From the strongest sense to the weakest; unknown letters come last.
_STRENGTHS = (
    "decide",
    "do",
    "support",
    "recommend",
    "agree",
    "consult",
    "verify",
    "sign",
    "inform",
)


def _strength(sense: str) -> int:
    return _STRENGTHS.index(sense) if sense in _STRENGTHS else len(_STRENGTHS)


def _first(name: str) -> str:
    return name.split(maxsplit=1)[0]


def _notes(findings: Sequence[Finding]) -> tuple[Note, ...]:
    open_ones = [finding for finding in findings if finding.accepted is None]
    notes = [
        Note(finding.severity.value, said(finding.brief)) for finding in open_ones[:_MOST_NOTES]
    ]
    left = len(open_ones) - len(notes)
    if left:
        notes.append(
            Note(open_ones[_MOST_NOTES].severity.value, said(text("and {count} more", count=left)))
        )
    accepted = next((one.accepted for one in findings if one.accepted is not None), None)
    if accepted is not None and not open_ones:
        notes.append(Note("accepted", accepted.reason))
    return tuple(notes)


def _look(findings: Sequence[Finding]) -> CardLook:
    """How a card is outlined: a gap looks empty, an overlap crowded, what is accepted calm."""
    open_ones = [finding for finding in findings if finding.accepted is None]
    if any(one.severity == Severity.ERROR and one.code.startswith("RM1") for one in open_ones):
        return "gap"
    if any(one.code.startswith("RM2") for one in open_ones):
        return "crowded"
    return "accepted" if len(open_ones) < len(findings) else "plain"
