"""Names for things that are different though they are called the same."""

from collections.abc import Hashable

from rolemap.model.edits.fields import tidy

# What is longer would lose the number when a name is cut.
_MOST = 480


class Naming:
    """Tells different things of one name apart by a number: the second "Data" is "Data (2)".

    Names are compared without capitals and spaces.
    """

    def __init__(self) -> None:
        self._taken: dict[tuple[Hashable, str], int] = {}
        self._names: dict[Hashable, str] = {}

    def name(self, thing: Hashable, wished: str, within: Hashable = None) -> str:
        """The name of a thing: the same each time, and that of no other thing.

        Args:
            thing: what it is that is named.
            wished: what it would be called.
            within: things in different ones may be called the same.
        """
        known = self._names.get((within, thing))
        if known is not None:
            return known
        wished = tidy(wished)
        base = wished[:_MOST]
        key = (within, _key(base))
        name, number = wished, self._taken.get(key, 0)
        if number:
            while (within, _key(name)) in self._taken or name == wished:
                number += 1
                name = f"{base} ({number})"
            self._taken[within, _key(name)] = 1
        self._taken[key] = max(number, 1)
        self._names[within, thing] = name
        return name


def _key(name: str) -> str:
    return "".join(name.split()).casefold()
