"""Sort keys: there is always room, and they do not grow out of hand."""

from collections.abc import Callable
from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.model import rank

keys = st.text("019AVaz", min_size=1, max_size=12).map(lambda key: key.rstrip("0") or "V")


@given(keys, keys)
def test_between_is_between(one: str, other: str) -> None:
    low, high = sorted((one, other))
    for before, after in ((None, low), (high, None), *([(low, high)] if low < high else [])):
        middle = rank.between(before, after)
        assert rank.is_key(middle)
        assert before is None or before < middle
        assert after is None or middle < after
        assert len(middle) <= 1 + max(len(before or ""), len(after or ""))


def test_between_nothing_and_nothing_is_a_key() -> None:
    assert rank.is_key(rank.between(None, None))


@pytest.mark.parametrize(
    ("before", "after"), [("b", "a"), ("a", "a"), ("ab", "a"), ("", "a"), ("a", "é"), ("a0", None)]
)
def test_no_key_between_what_is_not_in_order_or_no_key(before: str, after: str | None) -> None:
    with pytest.raises(ValueError, match="no key between"):
        rank.between(before, after)


@pytest.mark.parametrize("text", ["", "0", "V0", "~", "é", "a b", "a-", "\ud800"])
def test_what_is_no_key(text: str) -> None:
    assert not rank.is_key(text)


@given(st.integers(0, 5_000))
def test_spread_is_in_order_short_and_leaves_room(count: int) -> None:
    spread = rank.spread(count)
    assert len(spread) == count
    assert sorted(set(spread)) == spread
    assert all(rank.is_key(key) for key in spread)
    longest = 1
    while 62**longest < 2 * (count + 1):
        longest += 1
    assert all(len(key) <= longest for key in spread)
    # Between any two neighbours, and at both ends, there is room without a longer key.
    for before, after in zip([None, *spread], [*spread, None], strict=True):
        assert len(rank.between(before, after)) <= longest


# Where the next key goes, given all keys so far and the place of the newest one.
Adversary = Callable[[list[str], int], int]
ADVERSARIES: dict[str, Adversary] = {
    "first": lambda found, newest: 0,
    "last": lambda found, newest: len(found),
    "second": lambda found, newest: min(1, len(found)),
    "before the last": lambda found, newest: max(0, len(found) - 1),
    "left and right of the newest in turn": lambda found, newest: newest + len(found) % 2,
    "before the longest": lambda found, newest: max(
        range(len(found)), key=lambda place: len(found[place]), default=0
    ),
}


@pytest.mark.parametrize("adversary", ADVERSARIES.values(), ids=ADVERSARIES.keys())
def test_keys_grow_by_a_digit_for_each_five_insertions_at_the_same_place(
    adversary: Adversary,
) -> None:
    """The worst there is: the 61 places of a digit can be halved five times before it is used up.

    So a list made by hand has short keys; a program that makes a long one should spread them.
    """
    found: list[str] = []
    newest = 0
    for _ in range(600):
        newest = adversary(found, newest)
        before = found[newest - 1] if newest else None
        after = found[newest] if newest < len(found) else None
        found.insert(newest, rank.between(before, after))
    assert found == sorted(set(found))
    assert max(len(key) for key in found) <= 600 / 5


@given(st.data())
def test_no_choice_of_places_makes_keys_grow_faster(data: st.DataObject) -> None:
    low: str | None = None
    high: str | None = None
    for number in range(1, 60):
        middle = rank.between(low, high)
        assert len(middle) <= ceil(number / 5)
        low, high = (middle, high) if data.draw(st.booleans()) else (low, middle)


def test_keys_of_any_length_have_room_beside_them() -> None:
    """A file may hold them; nothing here may go as deep as the key is long."""
    for key in ("z" * 5_000, "0" * 5_000 + "1", "V" * 5_000):
        assert key < rank.between(key, None)
        assert rank.between(None, key) < key
        assert key < rank.between(key, key + "1") < key + "1"
