"""Switch the letter scheme: letters are mapped, nothing is thrown away."""

from rolemap.model.change import Change
from rolemap.model.edits.fields import evolved
from rolemap.model.errors import Rejected
from rolemap.model.letters import SCHEMES, Scheme, translate
from rolemap.model.org import Org
from rolemap.model.records import Assignment
from rolemap.model.text import text


def switch_scheme(org: Org, name: str) -> Change:
    """Use another scheme; each letter becomes the nearest in sense.

    Where the new scheme cannot say what the old one said, the assignment remembers its old letter,
    and switching back restores it. Letters that the old scheme does not know stay as they are.

    Raises:
        Rejected: there is no scheme of that name.
    """
    if name not in SCHEMES:
        known = ", ".join(SCHEMES)
        raise Rejected(
            text("There is no scheme “{name}”; use one of {known}.", name=name, known=known)
        )
    if org.settings.scheme == name:
        return Change()
    source, target = org.scheme, SCHEMES[name]
    pairs = [(held, _mapped(held, source, target)) for held in org.all(Assignment)]
    settings = org.settings
    return Change.of((settings, evolved(settings, scheme=name)), *pairs)


def _mapped(held: Assignment, source: Scheme, target: Scheme) -> Assignment:
    origin, letter = _origin(held, source)
    known, found = origin.find(letter), translate(letter, origin, target)
    if known is None or found is None:
        return held
    memory = "" if known.sense == found.sense else f"{origin.name}:{letter}"
    return evolved(held, letter=found.letter, mapped_from=memory)


def _origin(held: Assignment, source: Scheme) -> tuple[Scheme, str]:
    """The scheme and letter that the held letter stands in for, or itself.

    A merge or an editor of text can leave a memory that no longer fits the letter; to believe it
    would take back what somebody wrote.
    """
    name, _, letter = held.mapped_from.partition(":")
    origin = SCHEMES.get(name, source)
    stand_in = translate(letter, origin, source)
    if stand_in is not None and stand_in.letter == held.letter:
        return origin, letter
    return source, held.letter
