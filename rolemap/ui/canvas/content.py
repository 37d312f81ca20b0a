"""What a card or a column says, as plain values: worked out from the Org."""

from collections.abc import Sequence
from dataclasses import dataclass

from rolemap.analysis.finding import Finding, Severity
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Person, Responsibility, Role, Stage
from rolemap.ui.look.paint import CardLook, Tone, tone_of

_MOST_NOTES = 2


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
        look: "plain", "gap", "crowded" or "accepted".
        severity: of the worst finding that nobody accepted, or "".
    """

    id: Id
    name: str
    chips: tuple[Chip, ...]
    notes: tuple[Note, ...]
    look: CardLook
    severity: str = ""


@dataclass(frozen=True, slots=True)
class ColumnContent:
    """Everything the head of a stage's column shows."""

    id: Id
    name: str
    across: bool
    notes: tuple[Note, ...]


def card_content(org: Org, work: Responsibility, findings: Sequence[Finding]) -> CardContent:
    """What the card of a responsibility shows; `findings` are those on it, worst first."""
    chips = _chips(org, work.id)
    severity = next((one.severity.value for one in findings if one.accepted is None), "")
    look = _look(findings)
    return CardContent(work.id, work.name, chips, _notes(findings), look, severity)


def column_content(stage: Stage, findings: Sequence[Finding]) -> ColumnContent:
    """What a column's head shows; `findings` are those on the stage itself, worst first."""
    open_ones = [finding for finding in findings if finding.accepted is None]
    notes = _notes(open_ones)
    return ColumnContent(stage.id, stage.name, stage.across, notes)


def _chips(org: Org, responsibility_id: Id) -> tuple[Chip, ...]:
    held = org.assignments_on(responsibility_id)
    first_names: dict[str, set[Id]] = {}
    for assignment in held:
        party = org.party(assignment.party)
        first_names.setdefault(_first(party.name), set()).add(party.id)

    def chip(assignment: Assignment) -> Chip:
        party = org.party(assignment.party)
        meaning = org.scheme.find(assignment.letter)
        alone = len(first_names[_first(party.name)]) == 1
        short = _first(party.name) if isinstance(party, Person) and alone else party.name
        tone = tone_of(meaning.sense if meaning else "")
        vacant = isinstance(party, Role) and not any(seat.person for seat in org.seats_of(party.id))
        return Chip(assignment.id, assignment.letter, tone, short, party.name, vacant)

    strength = {letter.letter: _strength(letter.sense) for letter in org.scheme.letters}
    ordered = sorted(
        held,
        key=lambda one: (strength.get(one.letter, 9), org.party(one.party).name.casefold(), one.id),
    )
    return tuple(chip(assignment) for assignment in ordered)


def _strength(sense: str) -> int:
    senses = (
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
    return senses.index(sense)


def _first(name: str) -> str:
    return name.split(maxsplit=1)[0]


def _notes(findings: Sequence[Finding]) -> tuple[Note, ...]:
    open_ones = [finding for finding in findings if finding.accepted is None]
    notes = [Note(finding.severity.value, brief(finding)) for finding in open_ones[:_MOST_NOTES]]
    left = len(open_ones) - len(notes)
    if left:
        notes[-1] = Note(notes[-1].severity, f"{notes[-1].words}, +{left} more")
    accepted = next((one.accepted for one in findings if one.accepted is not None), None)
    if accepted is not None and not open_ones:
        notes.append(Note("accepted", accepted.reason))
    return tuple(notes)


def brief(finding: Finding) -> str:
    """A finding in a few words: the name of its rule."""
    from rolemap.analysis.catalogue import rule_called  # rules load after the first paint

    return rule_called(finding.code).name.replace("-", " ")


def _look(findings: Sequence[Finding]) -> CardLook:
    """How a card is outlined: a gap looks empty, an overlap crowded, what is accepted calm."""
    open_ones = [finding for finding in findings if finding.accepted is None]
    if any(one.severity == Severity.ERROR and one.code.startswith("RM1") for one in open_ones):
        return "gap"
    if any(one.code.startswith("RM2") for one in open_ones):
        return "crowded"
    return "accepted" if len(open_ones) < len(findings) else "plain"
