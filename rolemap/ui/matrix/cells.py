"""What stands in the cells of one responsibility, as plain values: worked out without a widget."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding
from rolemap.formats.cell_text import in_order
from rolemap.formats.matrix import By
from rolemap.model.ids import Id
from rolemap.model.text import Text

# Which letters these rules speak of; all others mean whatever the cell holds.
_ABOUT = {"RM201": "decide", "RM202": "do", "RM203": "consult", "RM204": "inform"}


@dataclass(frozen=True, slots=True)
class Borrowed:
    """A letter that a person holds through a role or team.

    Attributes:
        via: the name of the role or team.
    """

    letter: str
    via: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What one party has to do with one responsibility.

    Attributes:
        own: the letters that the party holds itself, who decides first.
        borrowed: those that a person holds through roles and teams.
        severity: of the worst problem that this cell takes part in, "" for none.
        problems: what is wrong, in sentences.
        held: the ids of the assignments behind it.
    """

    own: tuple[str, ...] = ()
    borrowed: tuple[Borrowed, ...] = ()
    severity: str = ""
    problems: tuple[Text, ...] = ()
    held: tuple[Id, ...] = ()

    @property
    def letters(self) -> tuple[str, ...]:
        """Every letter that is seen in it: its own first, none twice."""
        return tuple(dict.fromkeys((*self.own, *(one.letter for one in self.borrowed))))


EMPTY = Cell()


# A letter, the name of the role or team through which it is held, "" for none, and its assignment.
_Holding: TypeAlias = tuple[str, str, Id]


class Cells(Mapping[Id, Cell]):
    """The cells of a responsibility that are not empty, by party; each is made when asked for.

    Args:
        facts: the organisation.
        by: what the parties are.
        work: the responsibility.
        findings: those about it.
    """

    def __init__(self, facts: Facts, by: By, work: Id, findings: Sequence[Finding]) -> None:
        self._facts = facts
        self._wrong = [one for one in findings if one.accepted is None]
        self._found = _by_role(facts, work) if by == "role" else _by_person(facts, work)
        self._made: dict[Id, Cell] = {}

    def __getitem__(self, party: Id) -> Cell:
        made = self._made.get(party)
        if made is None:
            made = self._made[party] = self._make(party, self._found[party])
        return made

    def __iter__(self) -> Iterator[Id]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)

    def __contains__(self, party: object) -> bool:
        return party in self._found

    def counts(self) -> Counter[str]:
        """In how many cells each letter is."""
        found = self._found.values()
        return Counter(one for held in found for one in {letter for letter, _, _ in held})

    def _make(self, party: Id, held: Sequence[_Holding]) -> Cell:
        scheme = self._facts.org.scheme
        letters = {letter for letter, _, _ in held}
        own = {letter for letter, via, _ in held if not via}
        mine = [one for one in self._wrong if _takes_part(self._facts, party, letters, one)]
        # A letter that is the party's own need not be borrowed too.
        lent = {Borrowed(letter, via) for letter, via, _ in held if via and letter not in own}
        order = in_order((one.letter for one in lent), scheme)
        return Cell(
            in_order(own, scheme),
            tuple(sorted(lent, key=lambda one: (order.index(one.letter), one.via))),
            mine[0].severity.value if mine else "",
            tuple(one.text for one in mine),
            tuple(dict.fromkeys(assignment for _, _, assignment in held)),
        )


def _by_role(facts: Facts, work: Id) -> dict[Id, list[_Holding]]:
    found: defaultdict[Id, list[_Holding]] = defaultdict(list)
    for one in facts.org.assignments_on(work):
        found[one.party].append((one.letter, "", one.id))
    return dict(found)


def _by_person(facts: Facts, work: Id) -> dict[Id, list[_Holding]]:
    found: defaultdict[Id, list[_Holding]] = defaultdict(list)
    for duty in facts.duties(work):
        via = duty.via.name if duty.via is not None else ""
        found[duty.person.id].append((duty.assignment.letter, via, duty.assignment.id))
    for one in facts.bound_to_nobody(work):
        found[one.party].append((one.letter, "", one.id))
    return dict(found)


def _takes_part(facts: Facts, party: Id, letters: set[str], finding: Finding) -> bool:
    """Whether a finding about the responsibility is about this cell too."""
    about = finding.subjects
    if party not in about and not any(one.id in about for one in facts.holders(party)):
        return False
    sense = _ABOUT.get(finding.code)
    known = facts.org.scheme.with_sense(sense) if sense else None
    return known is None or known.letter in letters
