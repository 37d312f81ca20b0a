"""A map that keeps its old versions: an update costs the square root of its size, not all of it."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Generic, TypeVar, cast

V = TypeVar("V")

# Below this many recent entries a merge into the base is not worth its time.
_LEAST = 64


class Table(Generic[V]):
    """An immutable map from id to value (never None) with cheap updates.

    A version is a large `base` dict that all versions share, and a small dict of what is recent.
    The recent part is merged into a new base once it outgrows the square root of the base, so that
    n updates of a table of size m cost O(n * sqrt(m)). Plain dicts keep look-ups and loading fast.
    """

    __slots__ = ("_base", "_length", "_recent")

    def __init__(
        self, base: dict[str, V] | None = None, recent: dict[str, V | None] | None = None
    ) -> None:
        self._base: dict[str, V] = base if base is not None else {}
        self._recent: dict[str, V | None] = recent if recent is not None else {}
        self._length: int | None = None  # counted when first asked for

    def get(self, key: str) -> V | None:
        """The value at `key`, or None where there is none."""
        if key in self._recent:
            return self._recent[key]
        return self._base.get(key)

    def pick(self, keys: Iterable[str]) -> list[V]:
        """The values at `keys`, in their order.

        Raises:
            KeyError: there is none at one of them.
        """
        recent, base = self._recent, self._base
        if not recent:
            return [base[key] for key in keys]
        return [cast(V, recent[key] if key in recent else base[key]) for key in keys]

    def update(self, edits: Mapping[str, V | None]) -> "Table[V]":
        """A new table with `edits` made; None takes the key away."""
        recent = {**self._recent, **edits}
        if len(recent) < _LEAST or len(recent) ** 2 < len(self._base):
            return Table(self._base, recent)
        merged = {**self._base, **recent}
        return Table({key: value for key, value in merged.items() if value is not None})

    def items(self) -> Iterator[tuple[str, V]]:
        """Every key with its value, in no order that means anything."""
        if not self._recent:
            yield from self._base.items()
            return
        for key, value in self._base.items():
            if key not in self._recent:
                yield key, value
        for key, recent in self._recent.items():
            if recent is not None:
                yield key, recent

    def values(self) -> Iterator[V]:
        """Every value, in no order that means anything."""
        if not self._recent:
            return iter(self._base.values())
        return (value for _, value in self.items())

    def __len__(self) -> int:
        if self._length is None:
            self._length = len(self._base) + sum(
                (value is not None) - (key in self._base) for key, value in self._recent.items()
            )
        return self._length

    def __contains__(self, key: str) -> bool:
        return self.get(key) is not None
