"""Opaque, stable ids: they mean nothing, so that nothing need ever change them."""

import secrets
from collections.abc import Callable
from typing import TypeAlias

Id: TypeAlias = str
NewId: TypeAlias = Callable[[], Id]

# No vowels and no look-alikes: no words by accident, and safe to read out over a telephone.
_ALPHABET = "23456789bcdfghjkmnpqrstvwxyz"
_LENGTH = 12  # 28**12 is about 2**57: two ids meet by chance in none of a million files.


def fresh() -> Id:
    """A new random id of 12 characters."""
    number = secrets.randbelow(len(_ALPHABET) ** _LENGTH)
    letters: list[str] = []
    for _ in range(_LENGTH):
        number, letter = divmod(number, len(_ALPHABET))
        letters.append(_ALPHABET[letter])
    return "".join(letters)
