"""Until when a finding may be accepted."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.model.edits.acceptances import accept
from rolemap.model.errors import Rejected
from rolemap.model.records import Acceptance
from tests.model.samples import team_of_three

ORG = team_of_three()
ANY_DAY = st.dates(date(2000, 1, 1), date(2100, 1, 1))


@given(on=ANY_DAY, days=st.integers(0, 1000))
def test_it_may_end_on_the_day_or_later(on: date, days: int) -> None:
    until = on + timedelta(days)
    change = accept(ORG, "RM501", ("fit",), "so", on=on, until=until, new_id=lambda: "new")
    assert ORG.apply(change).get(Acceptance, "new").until == until


@given(on=ANY_DAY, days=st.integers(1, 1000))
def test_it_cannot_have_ended_already(on: date, days: int) -> None:
    until = on - timedelta(days)
    with pytest.raises(Rejected, match=f"^{until.isoformat()} is past; "):
        accept(ORG, "RM501", ("fit",), "so", on=on, until=until)


def test_of_an_unknown_day_nothing_can_be_said() -> None:
    assert accept(ORG, "RM501", ("fit",), "so", until=date(2000, 1, 1))
