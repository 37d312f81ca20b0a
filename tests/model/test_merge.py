"""A merge has all that both sides did and nothing else, or says what does not go together."""

from dataclasses import replace
from itertools import product
from random import Random
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings

from rolemap.formats.org_file import dumps, loads
from rolemap.model.conflict import Difference, Merged, Why, resolved
from rolemap.model.merge import merge
from rolemap.model.merge_same import with_same_ids
from rolemap.model.part_values import SETS
from rolemap.model.records import Record
from tests.model.merges import Triple, all_of, choices_for, random_triple, turned
from tests.model.samples import content
from tests.random_edits import seeds

# The laws, each of a triple.


def has_all_and_only_the_edits(triple: Triple, merged: Merged) -> None:
    base, (ours, theirs) = triple.base, with_same_ids(*triple)
    asked = [one for conflict in merged.conflicts for one in conflict.differences]
    by_id = {
        one.record_id: [each for each in asked if each.record_id == one.record_id] for one in asked
    }
    contents = [content(org) for org in (base, ours, theirs)]
    result = content(merged.org)
    for record_id in set[str]().union(*contents):
        records = [found.get(record_id) for found in contents]
        wanted = expected(records, by_id.get(record_id, []))
        got = result.get(record_id)
        same = values_of(got) == wanted or _with_other_rank(got, wanted, records)
        assert same, f"{record_id}: {records}"
    assert result.keys() <= set().union(*contents)
    parts = (dict(org.unknown) for org in (base, ours, theirs))
    assert dict(merged.org.unknown) == expected_values(Values(*parts), by_id.get("", []))


class Values(NamedTuple):
    """What something is on each side."""

    base: Any
    ours: Any
    theirs: Any


def expected(records: list[Record | None], asked: list[Difference]) -> Any:
    """What has to become of a record; where somebody has to be asked, what it is on our side."""
    values = Values(*map(values_of, records))
    if any(not one.path for one in asked) or values.ours == values.theirs:
        return values.ours
    if len({type(record) for record in records}) == 1:
        return expected_values(values, asked)
    kept = values.theirs if values.ours == values.base else values.ours
    if kept is None:
        return None
    for one in asked:
        (field,) = one.path
        ours = [] if values.ours is None else values.ours[field]
        lost = set(one.items) - set(ours or ())
        kept[field] = [each for each in kept[field] if each not in lost] if one.items else one.ours
    return kept


def expected_values(values: Values, asked: list[Difference]) -> dict[str, Any]:
    found = {}
    kind = values.ours.get("", "")
    for field in {**values.base, **values.ours, **values.theirs}:
        inner = Values(*(side.get(field, _NONE) for side in values))
        about = [one for one in asked if one.path and one.path[0] == field]
        if field in SETS.get(kind, ()):
            found[field] = _expected_set(inner, about)
        elif all(isinstance(value, dict) for value in inner) and all(one.path[1:] for one in about):
            found[field] = expected_values(inner, [_inside(one) for one in about])
        elif about or inner.theirs == inner.base or (inner.ours != inner.base and field == "rank"):
            found[field] = inner.ours
        else:
            found[field] = inner.theirs
    return {field: value for field, value in found.items() if value is not _NONE}


_NONE = object()


def _inside(one: Difference) -> Difference:
    return replace(one, path=one.path[1:])


def _expected_set(values: Values, about: list[Difference]) -> list[str]:
    base, ours, theirs = values
    if theirs == base and not about:
        return ours
    if ours == base and not about:
        return theirs
    asked = {item for one in about for item in one.items}
    kept = {item for item in {*base} if (item in ours and item in theirs)}
    new = ({*ours} | {*theirs}) - {*base}
    return sorted(((kept | new) - asked) | ({*ours} & asked))


def values_of(record: Record | None) -> dict[str, Any] | None:
    if record is None:
        return None
    return {"": record.KIND, **record.model_dump(mode="json")}


def _with_other_rank(
    got: Record | None, wanted: dict[str, Any] | None, records: list[Record | None]
) -> bool:
    """Where both have moved it, either place will do; and sets are in any order."""
    values = values_of(got)
    if values is None or wanted is None or got is None:
        return False
    base, *sides = (getattr(record, "rank", "") for record in records)
    if values.get("rank") != wanted.get("rank"):
        if base in sides or values["rank"] not in sides:
            return False
        wanted = {**wanted, "rank": values["rank"]}
    for field in SETS.get(got.KIND, ()):
        values[field], wanted[field] = sorted(set(values[field])), sorted(set(wanted[field]))
    return values == wanted


def is_the_same_for_both(triple: Triple, merged: Merged) -> None:
    other = triple.mirrored().merged()
    assert tuple(map(turned, other.conflicts)) == merged.conflicts
    assert resolved(merged, all_of("theirs", merged)).same_as(other.org)
    if not merged.conflicts:
        assert dumps(merged.org) == dumps(other.org)


def says_the_same_again(triple: Triple, merged: Merged) -> None:
    again = triple.merged()
    assert dumps(again.org) == dumps(merged.org)
    assert again.conflicts == merged.conflicts
    if not merged.conflicts:
        for side in (triple.ours, triple.theirs):
            once_more = merge(triple.base, merged.org, side)
            assert once_more.conflicts == ()
            assert once_more.org.same_as(merged.org)


def is_sound_whatever_is_chosen(triple: Triple, merged: Merged) -> None:
    keys = [conflict.key for conflict in merged.conflicts]
    assert len(set(keys)) == len(keys)
    assert resolved(merged, {}).same_as(merged.org)
    if len(keys) < 4:
        ways = [
            dict(zip(keys, way, strict=True))
            for way in product(("ours", "theirs"), repeat=len(keys))
        ]
    else:
        ways = [choices_for(merged, Random(number)) for number in range(8)]
    for choices in ways:
        org = resolved(merged, choices)
        assert loads(dumps(org), "x").same_as(org)


LAWS = (
    has_all_and_only_the_edits,
    is_the_same_for_both,
    says_the_same_again,
    is_sound_whatever_is_chosen,
)


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
@settings(max_examples=150)
@given(seed=seeds)
def test_every_merge_keeps_the_law(law, seed: int) -> None:
    triple = random_triple(seed)
    law(triple, triple.merged())


@pytest.mark.torture
@pytest.mark.parametrize("chunk", range(20))
def test_a_hundred_thousand_merges_keep_the_laws(chunk: int) -> None:
    conflicts = 0
    for seed in range(chunk * 5_000, (chunk + 1) * 5_000):
        triple = random_triple(seed)
        merged = triple.merged()
        conflicts += bool(merged.conflicts)
        for law in LAWS:
            law(triple, merged)
    assert conflicts > 500, "too tame"


@given(seed=seeds)
def test_who_did_nothing_changes_nothing(seed: int) -> None:
    base, edited, _ = random_triple(seed)
    for triple in ((base, base, edited), (base, edited, base), (base, edited, edited)):
        merged = merge(*triple)
        assert merged.conflicts == ()
        assert dumps(merged.org) == dumps(edited)


def test_random_merges_meet_every_kind_of_conflict() -> None:
    met = {one.why for seed in range(400) for one in random_triple(seed).merged().conflicts}
    assert met | {Why.LOOP} == set(Why)
