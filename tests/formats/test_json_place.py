"""Where in a JSON text a thing stands; and no answer, rather than an error, where there is none."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.formats.json_place import line_of_item, line_of_key

SOURCE = """\
{ "first" : [ 1,
  {"second": [[], {}]},
"]}",

  3 ],
"second":
 [
 ], "third": {"first": 1}
}
"""


@pytest.mark.parametrize(("key", "line"), [("first", 1), ("second", 6), ("third", 8)])
def test_keys_are_found(key: str, line: int) -> None:
    assert line_of_key(SOURCE, key) == line


@pytest.mark.parametrize(("position", "line"), [(0, 1), (1, 2), (2, 3), (3, 5)])
def test_items_are_found(position: int, line: int) -> None:
    assert line_of_item(SOURCE, "first", position) == line


@pytest.mark.parametrize(("key", "position"), [("fourth", 0), ("third", 0), ("first", 9)])
def test_what_is_not_there_has_no_line(key: str, position: int) -> None:
    assert line_of_item(SOURCE, key, position) is None


@pytest.mark.parametrize("source", ["", "{", "[]", "null", '{"a"', '{"a":[', '{"x":}', "{,", "{x"])
def test_what_is_no_object_has_no_lines(source: str) -> None:
    assert line_of_key(source, "fourth") is None
    assert line_of_item(source, "a", 2) is None


def test_a_bomb_has_no_lines() -> None:
    source = '{"a":' + "[" * 100_000
    assert line_of_key(source, "b") is None
    assert line_of_item(source, "a", 1) is None


values = st.recursive(
    st.none() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=6,
)


@given(st.dictionaries(st.text(max_size=3), st.lists(values, max_size=3)))
def test_each_line_is_found_in_any_file(file: dict[str, list[object]]) -> None:
    lines = ["{"]
    keys: dict[str, int] = {}
    items: dict[tuple[str, int], int] = {}
    for number, (key, found) in enumerate(file.items()):
        lines.append(f"{',' if number else ''}{json.dumps(key)}:[")
        keys[key] = len(lines)
        for position, item in enumerate(found):
            lines.append(json.dumps(item) + ("," if position < len(found) - 1 else ""))
            items[key, position] = len(lines)
        lines.append("]")
    source = "\n".join([*lines, "}"])
    assert json.loads(source) == file
    assert {key: line_of_key(source, key) for key in keys} == keys
    assert {place: line_of_item(source, *place) for place in items} == items
