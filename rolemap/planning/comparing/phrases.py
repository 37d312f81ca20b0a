"""How letters, rows of names and shares read within a sentence. Imports analysis and model only."""

from collections.abc import Sequence

from rolemap.analysis.wording import percent
from rolemap.model.letters import Scheme
from rolemap.model.text import Text, in_a_row, text

_MOST = 5

# What follows "Ana is", with the work behind it; by the name of the letter.
_HOLDS = {
    "Responsible": text("responsible for"),
    "Accountable": text("accountable for"),
    "Consulted": text("consulted on"),
    "Informed": text("informed of"),
    "Support": text("in support of"),
    "Verifier": text("the verifier of"),
    "Signatory": text("the signatory of"),
    "Driver": text("the driver of"),
    "Approver": text("the approver of"),
    "Contributor": text("a contributor to"),
    "Recommend": text("to recommend on"),
    "Agree": text("to agree on"),
    "Perform": text("to perform"),
    "Input": text("to give input on"),
    "Decide": text("to decide on"),
}
# The pairs that one cell may hold, where the plain row of the two would stumble.
_BOTH: dict[tuple[str, ...], Text] = {
    ("Responsible", "Accountable"): text("accountable and responsible for"),
    ("Driver", "Approver"): text("the driver and approver of"),
    ("Perform", "Decide"): text("to decide on and perform"),
}


def holding(scheme: Scheme, letters: Sequence[str]) -> Text:
    """What somebody is who holds these letters: "accountable for"; the work stands behind it."""
    known = {one.letter: one.name for one in scheme.letters}
    together = _BOTH.get(tuple(known.get(one, "") for one in letters))
    if together is not None:
        return together
    first, *others = (_holding(known, one) for one in letters)
    for other in others:
        first = text("{first} and {second}", first=first, second=other)
    return first


def _holding(known: dict[str, str], letter: str) -> Text:
    name = known.get(letter)
    return _HOLDS[name] if name else text("marked {letter} on", letter=letter)


def in_order(scheme: Scheme, letters: set[str]) -> list[str]:
    """Letters as people write them; those that the scheme does not know stand behind."""
    places = {one.letter: place for place, one in enumerate(scheme.letters)}
    return sorted(letters, key=lambda one: (places.get(one, len(places)), one))


def row(names: Sequence[str | Text], most: int = _MOST) -> str | Text:
    """Names with commas and an "and"; of more than `most` the first and how many more there are."""
    if len(names) > most:
        start = in_a_row(names[:most])
        return text("{names} and {count} more", names=start, count=len(names) - most)
    if len(names) < 2:
        return in_a_row(names)
    return text("{first} and {second}", first=in_a_row(names[:-1]), second=names[-1])


def share(part: float) -> Text:
    """A share of full time: "80 %"."""
    return text("{share}\N{NO-BREAK SPACE}%", share=percent(part, 1))
