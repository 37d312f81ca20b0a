"""Small organisations by chance: any text, any value, and fields that nobody knows at each level."""

import json
from collections.abc import Mapping
from random import Random
from typing import Any

from hypothesis import strategies as st

from rolemap.formats.org_file import SECTIONS, loads
from rolemap.model.org import Org
from rolemap.model.records import Limits, OnCall, Part, Settings

Values = dict[str, Any]

# What each record refers to; everything else about it is left to chance.
SKELETON: dict[str, list[Values]] = {
    "stages": [{"id": "s1"}, {"id": "s2"}, {"id": "s3"}],
    "responsibilities": [{"id": "w1", "stage": "s1"}, {"id": "w2", "stage": "s2"}],
    "roles": [{"id": "r1"}, {"id": "r2"}],
    "teams": [{"id": "t1"}],
    "people": [{"id": "p1"}, {"id": "p2", "managers": ["p1"], "teams": ["t1"]}],
    "seats": [{"id": "e1", "role": "r1", "person": "p1"}, {"id": "e2", "role": "r1"}],
    "assignments": [
        {"id": "a1", "party": "p1", "responsibility": "w1", "letter": "R", "deputy": "p2"},
        {"id": "a2", "party": "r1", "responsibility": "w1", "letter": "A"},
    ],
    "handoffs": [{"id": "h1", "source": "s1", "target": "s2"}],
    "placements": [{"id": "d1", "subject": "s1"}],
    "separations": [{"id": "o1", "first": "w1", "second": "w2"}],
    "acceptances": [{"id": "c1", "subjects": ["w1"]}],
}

# Text as a file can hold it: everything but halves of surrogate pairs.
_letters = st.characters(exclude_categories=["Cs"])
texts = st.text(_letters, max_size=6)
names = st.text(_letters, min_size=1, max_size=6)
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
    unknown = st.just({}) | st.dictionaries(keys, json_values, max_size=2)
    given = st.fixed_dictionaries({}, optional=dict(fields))
    return st.tuples(given, unknown).map(lambda pair: {**pair[0], **pair[1]})


_shares = st.floats(0, 10)
_texts = st.lists(texts, max_size=2)
_limits = with_unknown({"load": st.floats(0.1, 10), "responsible": st.integers(1, 9)}, Limits)
_on_call = with_unknown({"slots": st.integers(1, 9), "hours": st.floats(1, 168)}, OnCall)
_rank = st.text("09AZaz", max_size=3)
_named = {"name": names, "rank": _rank, "notes": texts}

_MUST: dict[str, dict[str, st.SearchStrategy[Any]]] = {
    **dict.fromkeys(("stages", "responsibilities", "roles", "teams", "people"), {"name": names}),
    "placements": {"x": numbers, "y": numbers},
    "acceptances": {"code": texts, "reason": texts},
}
_MAY: dict[str, dict[str, st.SearchStrategy[Any]]] = {
    "stages": {**_named, "across": st.booleans()},
    "responsibilities": {**_named, "weight": numbers.map(abs).filter(lambda x: x < 1000)},
    "roles": {**_named, "skills": _texts},
    "teams": _named,
    "people": {"capacity": _shares, "skills": _texts, "title": texts},
    "seats": {"share": _shares, "notes": texts},
    "assignments": {"confirmed_on": st.none() | st.dates().map(str)},
    "handoffs": {"what": texts},
    "placements": {},
    "separations": {"reason": texts},
    "acceptances": {"until": st.none() | st.dates().map(str)},
}
_MAY["responsibilities"] |= {"on_call": st.none() | _on_call, "effort": _shares}


@st.composite
def files(draw: st.DrawFn) -> Values:
    """The content of a file, as JSON values."""
    known = {"format", "version", "settings", *SECTIONS}
    top = st.dictionaries(names.filter(lambda key: key not in known), json_values, max_size=2)
    settings = with_unknown({"name": texts, "story": texts, "limits": _limits}, Settings)
    sections = {
        section: [
            {
                **draw(with_unknown(_MAY[section], SECTIONS[section])),
                **draw(st.fixed_dictionaries(_MUST.get(section, {}))),
                **record,
            }
            for record in records
        ]
        for section, records in SKELETON.items()
    }
    return {
        "format": "rolemap",
        "version": 1,
        "settings": draw(settings),
        **sections,
        **draw(st.just({}) | top),
    }


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
