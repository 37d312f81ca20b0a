"""What every item of the graph needs to know of the scene it is in."""

from typing import Protocol

from rolemap.ui.look.theme import Theme

# Smaller than this nothing can be read: only shapes are painted.
FAR = 0.35


class Drawn(Protocol):
    """A scene as its items see it.

    Attributes:
        theme: how everything looks.
        mirrored: the pipeline runs from right to left.
    """

    theme: Theme
    mirrored: bool
