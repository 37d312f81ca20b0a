"""Puts blocks of different sizes side by side, and onto a new shelf where one is full."""

from collections.abc import Sequence
from math import ceil, sqrt

# About as wide as a screen is for its height, and never so narrow that two teams are parted.
_SHAPE = 1.6
_LEAST = 2_400.0


def shelf_width(blocks: Sequence[tuple[float, float]]) -> float:
    """How wide the shelves for blocks of (width, height) should be."""
    area = sum(width * height for width, height in blocks)
    widest = max((width for width, _ in blocks), default=0.0)
    return max(widest, _LEAST, sqrt(area * _SHAPE))


def on_shelves(blocks: Sequence[tuple[float, float]], apart: float) -> list[tuple[float, float]]:
    """The left upper corner of each block of (width, height), in order, `apart` from each other."""
    limit = shelf_width(blocks)
    corners: list[tuple[float, float]] = []
    left = top = tallest = 0.0
    for width, height in blocks:
        if left and left + width > limit:
            left, top, tallest = 0.0, top + tallest + apart, 0.0
        corners.append((left, top))
        left += width + apart
        tallest = max(tallest, height)
    return corners


def columns_for(count: int, width: float, height: float, shape: float = _SHAPE) -> int:
    """In how many columns things of one size fill a block of about a given shape."""
    return max(1, ceil(sqrt(count * shape * height / width))) if count else 1
