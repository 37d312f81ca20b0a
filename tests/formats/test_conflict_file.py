"""A merged plan with conflicts is a file from which both sides come back."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.formats import conflict_file
from rolemap.formats.bad_file import BadFile
from rolemap.formats.conflict_file import (
    dumps_conflicted,
    loads_conflicted,
    save_merged,
    without_conflicts,
)
from rolemap.formats.org_file import dumps, loads
from rolemap.formats.unresolved import SECTION, is_conflicted, refuse_conflicts
from rolemap.model.conflict import Key, Merged, Side, resolved
from rolemap.model.edits.fields import rename, set_fields
from rolemap.model.edits.remove import remove
from rolemap.model.merge import merge
from rolemap.model.org import Org
from rolemap.model.records import Limits, OnCall, Person
from tests.model.merges import all_of, random_triple
from tests.model.samples import counting, team_of_three
from tests.random_edits import seeds

BASE = team_of_three()
OURS = BASE.apply(remove(BASE, "ben", new_id=counting()))
THEIRS = BASE.apply(rename(BASE, "ben", "Benjamin"))
MERGED = merge(BASE, OURS, THEIRS)
DATA = dumps_conflicted(MERGED)


@given(seed=seeds)
def test_what_is_written_comes_back(seed: int) -> None:
    merged = random_triple(seed).merged()
    data = dumps_conflicted(merged)
    read = loads_conflicted(data, "x")
    assert read.conflicts == merged.conflicts
    assert dumps(read.org) == dumps(merged.org)
    theirs = all_of("theirs", merged)
    assert dumps(resolved(read, theirs)) == dumps(resolved(merged, theirs))
    assert dumps_conflicted(read) == data


def test_without_conflicts_it_is_a_plain_plan() -> None:
    assert dumps_conflicted(Merged(BASE)) == dumps(BASE)
    assert not is_conflicted(loads(dumps(BASE), "x"))
    assert loads_conflicted(dumps(BASE), "x").conflicts == ()


def test_with_conflicts_it_is_a_plan_still_and_ours() -> None:
    org = loads(DATA, "x")
    assert is_conflicted(org)
    assert org.look(Person, "ben") is None
    assert loads(dumps(org), "x").unknown == org.unknown, "an older version keeps it"
    assert without_conflicts(org).same_as(OURS)
    with pytest.raises(BadFile, match="has left a conflict in “a.json” that"):
        refuse_conflicts(org, "a.json")


def test_it_is_saved_either_way(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    assert save_merged(path, MERGED).size == len(DATA)
    assert path.read_bytes() == DATA
    save_merged(path, Merged(BASE))
    assert path.read_bytes() == dumps(BASE)


def test_once_resolved_nothing_is_left_of_it() -> None:
    merged = loads_conflicted(DATA, "x")
    (conflict,) = merged.conflicts
    assert conflict.record_id == "ben"
    for choices in ({}, all_of("ours", merged), all_of("theirs", merged)):
        assert SECTION not in resolved(merged, choices).unknown
    assert resolved(merged, all_of("theirs", merged)).get(Person, "ben").name == "Benjamin"
    assert resolved(merged, {}).same_as(OURS)


@given(
    st.recursive(
        st.none() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    ["why", "about", "others", "record", "field", "ours", "kind", "items"]
                ),
                inner,
                max_size=4,
            )
        ),
    )
)
def test_anything_else_there_is_refused_in_a_sentence(section: object) -> None:
    file = json.loads(DATA)
    file[SECTION] = section
    with pytest.raises(BadFile, match="delete the line “conflicts”"):
        loads_conflicted(json.dumps(file).encode(), "a.json")


BROKEN = {
    "another record": lambda about: about.update(record="ana"),
    "no kind": lambda about: about["base"].update(robot={}),
    "an unknown kind": lambda about: about.update(theirs={"robot": {"id": "ben"}}),
    "no name": lambda about: about.update(theirs={"person": {"id": "ben"}}),
    "no part": lambda about: about.update(record=""),
    "an unknown manager": lambda about: about["theirs"]["person"].update(managers=["zed"]),
    "a field of a robot": lambda about: about.update(kind="robot", field=["arm"]),
    "a share of words": lambda about: about.update(field=["capacity"], theirs="much"),
}


@pytest.mark.parametrize("breach", BROKEN)
def test_what_no_merge_wrote_is_refused(breach: str) -> None:
    file = json.loads(DATA)
    BROKEN[breach](file[SECTION][0]["about"])
    with pytest.raises(BadFile, match="delete the line “conflicts”"):
        loads_conflicted(json.dumps(file).encode(), "a.json")


def test_two_conflicts_about_the_same_are_refused() -> None:
    file = json.loads(DATA)
    file[SECTION] *= 2
    with pytest.raises(BadFile, match="cannot be read"):
        loads_conflicted(json.dumps(file).encode(), "a.json")


def test_what_was_edited_since_may_no_longer_fit() -> None:
    org = loads(DATA, "x")
    org = org.apply(remove(org, "platform", new_id=counting()))
    with pytest.raises(BadFile, match="edited since it was merged"):
        loads_conflicted(dumps(org), "a.json")


def test_of_very_many_conflicts_all_are_tried_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[int] = []

    def count(merged: Merged, choices: Mapping[Key, Side]) -> Org:
        tried.append(len(choices))
        return resolved(merged, choices)

    merged = _apart(name=("A", "B"), story=("A", "B"), profile=("A", "B"))
    data = dumps_conflicted(merged)
    monkeypatch.setattr(conflict_file, "resolved", count)
    found = len(loads_conflicted(data, "x").conflicts)
    assert tried == [found, *[1] * found]
    tried.clear()
    monkeypatch.setattr(conflict_file, "_MOST_TRIED", 0)
    loads_conflicted(data, "x")
    assert tried == [found]


def _apart(**values: tuple[object, object]) -> Merged:
    """Two sides that have set fields of the settings, each its own way."""
    ours, theirs = (
        BASE.apply(
            set_fields(BASE, "settings", **{key: value[side] for key, value in values.items()})
        )
        for side in (0, 1)
    )
    return merge(BASE, ours, theirs)


def test_a_field_inside_a_part_keeps_its_form() -> None:
    merged = _apart(limits=(Limits(opens=7), Limits(opens=8)))
    section = json.loads(dumps_conflicted(merged))[SECTION]
    assert section[0]["about"]["field"] == ["limits", "opens"]
    assert section[0]["about"]["theirs"] == 8
    assert loads_conflicted(dumps_conflicted(merged), "x").conflicts == merged.conflicts


def test_a_part_that_is_a_whole_value_comes_back_as_one() -> None:
    ours = BASE.apply(set_fields(BASE, "fit", on_call=OnCall(slots=3)))
    merged = merge(BASE, ours, BASE.apply(set_fields(BASE, "fit", on_call=OnCall(sites=2))))
    read = loads_conflicted(dumps_conflicted(merged), "x")
    assert read.conflicts == merged.conflicts
    (conflict,) = read.conflicts
    assert (conflict.base, conflict.ours, conflict.theirs) == (
        None,
        OnCall(slots=3),
        OnCall(sites=2),
    )
    assert (conflict.kind, conflict.field) == ("responsibility", "on_call")


def test_fields_that_no_version_knows_are_values_as_they_are() -> None:
    merged = _apart(limits=(Limits(opens=7), Limits(opens=8)))
    for field in (["later"], ["later", "deep"], ["limits", "later"]):
        file = json.loads(dumps_conflicted(merged))
        file[SECTION][0]["about"] |= {"field": field, "theirs": [1]}
        (conflict,) = loads_conflicted(json.dumps(file).encode(), "x").conflicts
        assert conflict.theirs == [1]
