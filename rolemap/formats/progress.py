"""How far something is that takes a while, and that somebody may no longer want."""

from collections.abc import Callable
from typing import TypeAlias

from rolemap.model.errors import RoleMapError
from rolemap.model.text import text

# Is told how much is done, from 0 to 1; it may raise `Cancelled`.
Progress: TypeAlias = Callable[[float], None]


class Cancelled(RoleMapError):
    """Somebody no longer wants what is being read or written."""

    def __init__(self) -> None:
        super().__init__(text("Cancelled."))


def nobody_asks(_: float) -> None:
    """A progress that nobody looks at."""


def part_of(progress: Progress, start: float, end: float) -> Progress:
    """What to tell of a part that begins and ends at these fractions of the whole.

    Args:
        progress: is told how much of the whole is done, from 0 to 1.
        start: how much is done when the part begins.
        end: how much is done when it is over.
    """
    return lambda done: progress(start + (end - start) * done)
