import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rolemap.formats.foreign.outcome import Outcome, Sample
from rolemap.formats.foreign.transport import packed, unpacked
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.remark import Remark, inside, line
from rolemap.model.org import Org
from rolemap.model.records import Person
from rolemap.model.text import Figure, Text, text
from tests.random_edits import random_org

WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
TEXTS = st.recursive(
    st.builds(lambda word: text("“{word}”", word=word), WORDS),
    lambda inner: st.builds(
        lambda one, number, share: text(
            "{one} {number} {share}", one=one, number=number, share=share
        ),
        inner,
        st.integers(-(10**6), 10**6),
        st.builds(Figure, st.floats(-1e9, 1e9)),
    ),
    max_leaves=5,
)


@settings(max_examples=30)
@given(seed=st.integers(0, 10**6), places=st.lists(TEXTS, max_size=3), said=TEXTS)
def test_what_goes_through_arrives_as_it_was(seed: int, places: list[Text], said: Text):
    org = random_org(seed, 30)
    remarks = (*(Remark(place, said) for place in places), Remark("", said))
    sent = Outcome(
        Imported(org, remarks, Mapping(format="people", columns={"Zoë": "name"})),
        None,
        ("people", "raci"),
        ("Sheet1",),
        Sample("Sheet1", (("a", "b\n"), ()), (3, 4), 1),
        (("cp1252", "Zoë"),),
    )
    line_of_it = packed(sent)
    assert b"\n" not in line_of_it
    got = unpacked(line_of_it)
    assert got.imported is not None
    assert got.imported.org.same_as(org)
    assert got.imported.remarks == remarks
    assert got.imported.mapping == sent.usable().mapping
    assert replace(got, imported=None) == replace(sent, imported=None)


def test_a_field_that_is_said_to_be_empty_is_said_so_on_the_other_side():
    org = Org.of(Person(id="p", name="Ana", managers=(), capacity=1.0), Person(id="q", name="Ben"))
    got = unpacked(packed(Outcome(Imported(org)))).usable().org
    assert got.get(Person, "p").model_fields_set == {"id", "name", "managers", "capacity"}
    assert got.get(Person, "q").model_fields_set == {"id", "name"}


def test_a_problem_is_told_with_its_values():
    problem = text("“{name}” is {kind}.", name="x", kind=inside("y", line(3)))
    assert unpacked(packed(Outcome(problem=problem))).problem == problem


@given(
    broken=st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["records", "text", "values", "problem"]), inner)
        ),
        max_leaves=8,
    )
)
def test_anything_else_is_refused(broken: object):
    with pytest.raises(ValueError):  # noqa: PT011, which one does not matter
        unpacked(json.dumps(broken).encode())
