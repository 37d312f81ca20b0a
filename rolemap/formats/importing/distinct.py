"""Names that tell things apart where a source calls several the same."""

from collections import Counter
from collections.abc import Iterable
from typing import TypeVar

from rolemap.model.edits.namesakes import name_key

K = TypeVar("K")


def distinct(things: Iterable[tuple[K, str, str]]) -> dict[K, str]:
    """What to call each thing.

    Args:
        things: a key for each, its name, and what else tells it from its namesakes.
    """
    rows = list(things)
    named = Counter(name_key(name) for _, name, _ in rows)
    taken: Counter[str] = Counter()
    called: dict[K, str] = {}
    for key, name, other in rows:
        new = f"{name} ({other})" if named[name_key(name)] > 1 and other else name
        taken[name_key(new)] += 1
        again = taken[name_key(new)]
        called[key] = f"{new} ({again})" if again > 1 else new
    return called
