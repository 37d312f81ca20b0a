"""The Change between two states leads from one to the other."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.model.change import Change
from rolemap.model.diff import diff
from rolemap.model.edits.fields import rename
from rolemap.model.org import Org
from rolemap.model.records import Person
from tests.model.samples import SAMPLES, team_of_three
from tests.model.walks import walked


@pytest.mark.parametrize(("before", "after"), list(permutations(SAMPLES.values(), 2)))
def test_leads_from_any_state_to_any_other_that_reuses_no_id(before: Org, after: Org) -> None:
    change = diff(before, after)
    assert change
    assert before.apply(change).same_as(after)
    assert diff(after, before) == change.inverse()


@given(st.data())
def test_leads_to_what_became_of_a_state(data: st.DataObject) -> None:
    start = team_of_three()
    *_, end = walked(data, start)
    assert start.apply(diff(start, end)).same_as(end)
    assert end.apply(diff(end, start)).same_as(start)


def test_is_empty_between_equal_states() -> None:
    assert diff(team_of_three(), team_of_three()) == Change()


def test_touches_only_what_differs() -> None:
    org = team_of_three()
    after = org.apply(rename(org, "ana", "Anna"))
    assert diff(org, after) == Change.of((org.get(Person, "ana"), after.get(Person, "ana")))
