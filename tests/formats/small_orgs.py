"""Small organisations by chance: any text and value, and unknown fields at every level."""

import json
from collections.abc import Mapping
from copy import deepcopy
from random import Random
from typing import Any

from hypothesis import strategies as st

from rolemap.formats.org_file import SECTIONS, loads
from rolemap.model.org import Org
from rolemap.model.records import Limits, OnCall, Part, Settings

Values = dict[str, Any]

# What each record refers to; everything else about it is left to chance.
SKELETON: dict[str, list[Values]] = {
    "stages": [{"id": "s1", "name": "S1"}, {"id": "s2", "name": "S2"}, {"id": "s3", "name": "S3"}],
    "responsibilities": [
        {"id": "w1", "name": "W1", "stage": "s1"},
        {"id": "w2", "name": "W2", "stage": "s2"},
    ],
    "roles": [{"id": "r1", "name": "R1"}, {"id": "r2", "name": "R2"}],
    "teams": [{"id": "t1", "name": "T1"}],
    "people": [
        {"id": "p1", "name": "P1"},
        {"id": "p2", "name": "P2", "managers": ["p1"], "teams": ["t1"]},
    ],
    "seats": [{"id": "e1", "role": "r1", "person": "p1"}, {"id": "e2", "role": "r1"}],
    "assignments": [
        {"id": "a1", "party": "p1", "responsibility": "w1", "letter": "R", "deputy": "p2"},
        {"id": "a2", "party": "r1", "responsibility": "w1", "letter": "A"},
    ],
    "handoffs": [{"id": "h1", "source": "s1", "target": "s2"}],
    "placements": [{"id": "d1", "subject": "s1", "x": 1.5, "y": -2}],
    "separations": [{"id": "o1", "first": "w1", "second": "w2"}],
    "turns": [{"id": "n1", "responsibility": "w1", "person": "p1", "hours": 1.5}],
    "acceptances": [{"id": "c1", "code": "RM101", "subjects": ["w1"], "reason": "so"}],
}

texts = st.text(max_size=4)
names = st.text(min_size=1, max_size=4)
numbers = st.floats(allow_nan=False, allow_infinity=False)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | numbers | texts,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(texts, inner, max_size=2),
    max_leaves=4,
)


def with_unknown(
    fields: Mapping[str, st.SearchStrategy[Any]], known: type[Part]
) -> st.SearchStrategy[Values]:
    """Some of `fields`, and most often none of the fields that `known` does not have."""
    keys = names.filter(lambda key: key not in known.model_fields)
    unknown = st.just({}) | st.just({}) | st.dictionaries(keys, json_values, max_size=2)
    given = st.fixed_dictionaries({}, optional=dict(fields))
    return st.tuples(given, unknown).map(lambda pair: {**pair[0], **pair[1]})


_shares = st.floats(0, 10)
_texts = st.lists(texts, max_size=2)
_limits = with_unknown({"load": st.floats(0.1, 10), "responsible": st.integers(1, 9)}, Limits)
_on_call = with_unknown({"slots": st.integers(1, 9), "hours": st.floats(1, 168)}, OnCall)
_rank = st.text("09AZaz", max_size=3)
_named = {"name": names, "rank": _rank, "notes": texts}

_FIELDS: dict[str, dict[str, st.SearchStrategy[Any]]] = {
    "stages": {**_named, "across": st.booleans()},
    "responsibilities": {**_named, "on_call": st.none() | _on_call, "effort": _shares},
    "roles": {**_named, "skills": _texts},
    "teams": _named,
    "people": {"name": names, "capacity": _shares, "skills": _texts, "title": texts},
    "seats": {"share": _shares, "notes": texts},
    "assignments": {"confirmed_on": st.none() | st.dates().map(str), "notes": texts},
    "handoffs": {"what": texts},
    "placements": {"x": numbers, "y": numbers},
    "separations": {"reason": texts},
    "turns": {"hours": st.floats(0, 168), "shift": st.floats(0, 1e5), "calendar": texts},
    "acceptances": {"reason": texts, "until": st.none() | st.dates().map(str)},
}
_RECORDS = {section: with_unknown(fields, SECTIONS[section]) for section, fields in _FIELDS.items()}
_PLACES = [
    (section, place) for section, records in SKELETON.items() for place in range(len(records))
]


@st.composite
def files(draw: st.DrawFn) -> Values:
    """The content of a file, as JSON values: some of its records are out of the ordinary."""
    known = {"format", "version", "settings", *SECTIONS}
    top = st.dictionaries(names.filter(lambda key: key not in known), json_values, max_size=2)
    settings = with_unknown({"name": texts, "story": texts, "limits": _limits}, Settings)
    sections = deepcopy(SKELETON)
    for section, place in draw(st.lists(st.sampled_from(_PLACES), max_size=5, unique=True)):
        sections[section][place] |= draw(_RECORDS[section])
    head = {"format": "rolemap", "version": 1, "settings": draw(settings)}
    return {**head, **sections, **draw(st.just({}) | top)}


orgs: st.SearchStrategy[Org] = files().map(lambda file: loads(written(file), "by chance"))


def written(file: object) -> bytes:
    """The bytes of a file as some other program would write them."""
    return json.dumps(file).encode()


def shuffled(value: Any, chance: Random) -> Any:
    """The same JSON with the keys of every object in another order."""
    match value:
        case dict():
            keys = list(value)
            chance.shuffle(keys)
            return {key: shuffled(value[key], chance) for key in keys}
        case list():
            return [shuffled(one, chance) for one in value]
        case _:
            return value
