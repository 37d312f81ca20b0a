"""Circles of people who are each other's managers, cut open."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

K = TypeVar("K")


def cut(
    managers: Mapping[K, Iterable[K]], order: Callable[[K], tuple[str, ...]]
) -> tuple[dict[K, tuple[K, ...]], list[tuple[K, K]]]:
    """The managers of each without circles, and who is no longer whose manager.

    Each circle loses one step. Which one does not depend on the order in which people are given.

    Args:
        managers: whom each reports to.
        order: a sort key, different for everybody.

    Returns:
        the managers that are left, and (who, manager) of each step that was cut.
    """
    gone: list[tuple[K, K]] = []
    seen: dict[K, bool] = {}  # whether everything above somebody has been looked at
    sorted_once = {one: sorted(above, key=order) for one, above in managers.items()}
    for start in sorted(managers, key=order):
        if start not in seen:
            gone += _steps_back(start, sorted_once, seen)
    lost = set(gone)
    left = {
        one: tuple(manager for manager in above if (one, manager) not in lost)
        for one, above in managers.items()
    }
    return left, gone


def _steps_back(
    start: K, managers: Mapping[K, list[K]], seen: dict[K, bool]
) -> Iterator[tuple[K, K]]:
    """The steps that lead from somebody above `start` back to somebody on the way there."""
    seen[start] = False
    way = [(start, iter(managers.get(start, ())))]
    while way:
        one, above = way[-1]
        for manager in above:
            if manager not in seen:
                seen[manager] = False
                way.append((manager, iter(managers.get(manager, ()))))
                break
            if not seen[manager]:
                yield one, manager
        else:
            seen[one] = True
            way.pop()
