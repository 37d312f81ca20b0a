"""Keys that nobody reads: told once each, however often they stand in a source."""

from collections.abc import Container
from dataclasses import dataclass

from rolemap.formats.importing.gathering import Gathering
from rolemap.formats.importing.remark import Place
from rolemap.formats.importing.tree import Tree, below
from rolemap.model.text import Plural, Text

_NOT_READ = Plural("“{key}” is not read.", "“{key}” is not read; it stands here {count} times.")
_FURTHER = Plural("A further key is not read.", "{count} further keys are not read.")
_MOST_KEYS = 100


@dataclass(slots=True)
class _Found:
    place: Place
    count: int = 0


class Unread:
    """What is left of a source when all that is read was read."""

    def __init__(self) -> None:
        self._keys: dict[str, _Found] = {}
        self._told: dict[Plural, _Found] = {}

    def but(self, tree: Tree, read: Container[str], within: str = "") -> None:
        """Note every key of a tree, except those that are read and those that say nothing."""
        for key, found in tree.entries.items():
            if key not in read and found:
                self.key(below(within, key), found.place)

    def key(self, key: str, place: Place) -> None:
        """Note a key."""
        if key not in self._keys and len(self._keys) >= _MOST_KEYS:
            self.also(_FURTHER, place)
            return
        self._keys.setdefault(key, _Found(place)).count += 1

    def also(self, what: Plural, place: Place) -> None:
        """Note something else that is to be told once, with how often it was there."""
        self._told.setdefault(what, _Found(place)).count += 1

    def tell(self, gathering: Gathering) -> None:
        """Say all that was noted."""
        for key, found in self._keys.items():
            gathering.remark(found.place, _NOT_READ.of(found.count, key=key))
        for what, found in self._told.items():
            gathering.remark(found.place, _counted(what, found.count))


def _counted(what: Plural, count: int) -> Text:
    return what.of(count)
