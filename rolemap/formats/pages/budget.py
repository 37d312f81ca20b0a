"""How much a template that somebody wrote may take: steps, time, and the size of what it makes.

A template can only loop over what is there or call itself, and each of that is a step. What it
makes is weighed: a list that holds itself twice, forty times over, would be larger than memory.
Standard library only.
"""

import time
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import cast

from rolemap.model.errors import RoleMapError
from rolemap.model.text import text

MOST_BYTES = 50_000_000
MOST_STEPS = 5_000_000
MOST_PARTS = 1_000_000
MOST_SECONDS = 30.0
_MOST_BITS = 10_000
_LOOK_AT_CLOCK = 1_000


class TooMuch(RoleMapError):
    """A template takes more than it may."""


class Many(list[object]):
    """A list of which it is known how many parts are in it, at all depths."""

    weight: int = 1


class Fields(dict[object, object]):
    """Named values of which the same is known."""

    weight: int = 1


class Budget:
    """What is left for one filling of a template.

    Args:
        clock: seconds that only go up.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._end = clock() + MOST_SECONDS
        self._steps = 0

    def step(self) -> None:
        """Count a turn of a loop, a call or a value that is written.

        Raises:
            TooMuch: there were too many, or they took too long.
        """
        self._steps += 1
        if self._steps > MOST_STEPS:
            raise TooMuch(
                text("it takes more than {most} steps, as if it never ended", most=MOST_STEPS)
            )
        if self._steps % _LOOK_AT_CLOCK == 0 and self._clock() > self._end:
            raise TooMuch(text("it takes more than {most} seconds", most=round(MOST_SECONDS)))

    def counted(self, things: Iterable[object]) -> Iterator[object]:
        """The same things, each of which is a step."""
        for one in things:
            self.step()
            yield one


def plain(value: object) -> object:
    """The plain data of a page, each list and each set of names as one part."""
    if isinstance(value, list):
        return Many(map(plain, cast("list[object]", value)))
    if isinstance(value, dict):
        return Fields((name, plain(one)) for name, one in _pairs(cast("object", value)))
    return value


def _pairs(value: object) -> Iterable[tuple[object, object]]:
    return cast("dict[object, object]", value).items()


def made(value: object) -> object:
    """What a template has made, weighed.

    Raises:
        TooMuch: it is larger than anything that a page needs.
    """
    match value:
        case str():
            check_length(len(value))
        case int() if value.bit_length() > _MOST_BITS:
            raise TooMuch(text("a number in it becomes too large"))
        case Many() | Fields():
            pass
        case dict():
            fields = Fields(_pairs(cast("object", value)))
            fields.weight = check_parts(sum(map(_weight, fields.values()), 1))
            return fields
        case tuple() | list() | Iterator():
            things = cast("Iterable[object]", value)
            many = Many(islice(things, MOST_PARTS + 1))
            many.weight = check_parts(sum(map(_weight, many), 1))
            return many
        case _:
            pass
    return value


def check_length(length: int) -> None:
    """Refuse words that are longer than a page may be.

    Raises:
        TooMuch: they are.
    """
    if length > MOST_BYTES:
        raise TooMuch(text("it writes more than {most} MB", most=MOST_BYTES // 1_000_000))


def check_parts(weight: int) -> int:
    """Refuse a list of more parts than a page may have; else how many it has.

    Raises:
        TooMuch: it has more.
    """
    if weight > MOST_PARTS:
        raise TooMuch(text("a list in it becomes too long"))
    return weight


def _weight(value: object) -> int:
    match value:
        case Many() | Fields():
            return value.weight
        case list() | tuple():
            return sum(map(_weight, cast("Iterable[object]", value)), 1)
        case dict():
            return sum((_weight(one) for _, one in _pairs(cast("object", value))), 1)
        case str():
            return 1 + len(value) // 1_000
        case _:
            return 1
