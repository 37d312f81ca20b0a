"""How far something is that is done in several parts."""

from rolemap.formats.handout import Progress


def part_of(progress: Progress, start: float, end: float) -> Progress:
    """What to tell of a part that begins and ends at these fractions of the whole.

    Args:
        progress: is told how much of the whole is done, from 0 to 1.
        start: how much is done when the part begins.
        end: how much is done when it is over.
    """
    return lambda done: progress(start + (end - start) * done)
