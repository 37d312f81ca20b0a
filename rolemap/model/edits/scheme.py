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
    source, target = org.scheme, SCHEMES[name]
    if source is target:
        return Change()
    pairs = [(held, _mapped(held, source, target)) for held in org.all(Assignment)]
    settings = org.settings
    return Change.of((settings, evolved(settings, scheme=name)), *pairs)


def _mapped(held: Assignment, source: Scheme, target: Scheme) -> Assignment:
    scheme_name, _, letter = (held.mapped_from or f"{source.name}:{held.letter}").partition(":")
    origin = SCHEMES.get(scheme_name, source)
    found = translate(letter, origin, target)
    if found is None:
        return held
    known = origin.find(letter)
    exact = known is not None and known.sense == found.sense
    remembered = "" if exact else f"{origin.name}:{letter}"
    return evolved(held, letter=found.letter, mapped_from=remembered)
