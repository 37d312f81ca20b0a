"""The letters of responsibility charts: what each means, and how one scheme maps to another.

Sources: Smith & Erwin, Role & Responsibility Charting (RACI); the DACI and RAPID decision
frameworks as their authors publish them.
"""

from dataclasses import dataclass

from rolemap.model.text import Text


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter of a scheme.

    Attributes:
        letter: as it stands in a cell.
        name: as a person reads it ("Accountable").
        sense: what it says, comparable between schemes ("decide", "do", "support", ...).
        meaning: one sentence of explanation.
        works: whether its holder spends working time on the responsibility.
        most: how many people may hold it on one responsibility; None means any number.
    """

    letter: str
    name: str
    sense: str
    meaning: str
    works: bool = False
    most: int | None = None

    @property
    def word(self) -> Text:
        """Its name within a sentence ("accountable")."""
        return Text(self.name.lower())


@dataclass(frozen=True, slots=True)
class Scheme:
    """A set of letters with a name; `letters` is in the order in which people write them."""

    name: str
    letters: tuple[Letter, ...]

    def find(self, letter: str) -> Letter | None:
        """The letter of this scheme written `letter`, or None."""
        return next((known for known in self.letters if known.letter == letter), None)

    def with_sense(self, sense: str) -> Letter | None:
        """The letter of this scheme that says `sense`, or None."""
        return next((known for known in self.letters if known.sense == sense), None)

    @property
    def decider(self) -> Letter:
        """The letter that answers for the work and decides: one holder only."""
        return next(known for known in self.letters if known.sense == "decide")

    @property
    def doer(self) -> Letter:
        """The letter that does the work."""
        return next(known for known in self.letters if known.sense == "do")

    def may_share_cell(self, one: str, other: str) -> bool:
        """Whether one party may hold both letters on one responsibility: decide and work."""
        first, second = self.find(one), self.find(other)
        if first is None or second is None:
            return False
        if first.sense == "decide":
            return second.works
        return second.sense == "decide" and first.works


_RESPONSIBLE = Letter("R", "Responsible", "do", "Does the work; several people may share it.", True)
_ACCOUNTABLE = Letter(
    "A",
    "Accountable",
    "decide",
    "Answers for the result and has the final say; one only.",
    False,
    1,
)
_CONSULTED = Letter("C", "Consulted", "consult", "Is asked before the work is done; talks back.")
_INFORMED = Letter("I", "Informed", "inform", "Is told after the work is done.")

RACI = Scheme("RACI", (_RESPONSIBLE, _ACCOUNTABLE, _CONSULTED, _INFORMED))
RASCI = Scheme(
    "RASCI",
    (
        _RESPONSIBLE,
        _ACCOUNTABLE,
        Letter("S", "Support", "support", "Helps those who do the work with time or means.", True),
        _CONSULTED,
        _INFORMED,
    ),
)
RACI_VS = Scheme(
    "RACI-VS",
    (
        *RACI.letters,
        Letter("V", "Verifier", "verify", "Checks the result against what was agreed."),
        Letter("S", "Signatory", "sign", "Signs the checked result off for hand-over."),
    ),
)
DACI = Scheme(
    "DACI",
    (
        Letter("D", "Driver", "do", "Drives the work to its decision.", True),
        Letter("A", "Approver", "decide", "Takes the decision; one only.", False, 1),
        Letter("C", "Contributor", "consult", "Brings knowledge; has a voice but no vote."),
        Letter("I", "Informed", "inform", "Is told of the decision."),
    ),
)
RAPID = Scheme(
    "RAPID",
    (
        Letter("R", "Recommend", "recommend", "Proposes what to do, with the facts for it."),
        Letter("A", "Agree", "agree", "Must agree before the proposal goes on."),
        Letter("P", "Perform", "do", "Carries the decision out.", True),
        Letter("I", "Input", "consult", "Gives facts and advice before the decision."),
        Letter("D", "Decide", "decide", "Takes the decision; one only.", False, 1),
    ),
)

SCHEMES: dict[str, Scheme] = {scheme.name: scheme for scheme in (RACI, RASCI, RACI_VS, DACI, RAPID)}

# Where a scheme lacks a sense, the nearest that it has stands in. Every chain ends in "consult",
# which each scheme has, so that a letter always has somewhere to go.
_NEAREST = {
    "support": "do",
    "recommend": "consult",
    "agree": "consult",
    "verify": "consult",
    "sign": "consult",
    "inform": "consult",
}


def scheme_named(name: str) -> Scheme:
    """The scheme of that name; RACI for a name that this version does not know."""
    return SCHEMES.get(name, RACI)


def translate(letter: str, source: Scheme, target: Scheme) -> Letter | None:
    """The letter of `target` nearest in sense to `letter` of `source`; None for an unknown one."""
    known = source.find(letter)
    if known is None:
        return None
    sense = known.sense
    while (found := target.with_sense(sense)) is None:
        sense = _NEAREST[sense]
    return found
