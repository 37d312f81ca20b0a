"""Fields and parts of fields by their path."""

import pytest

from rolemap.model.edits.parts import part_of, with_part
from rolemap.model.errors import Rejected
from rolemap.model.records import Limits, OnCall, Responsibility, Settings

WORK = Responsibility(id="w", stage="s", name="Work")


def test_field_is_read_and_written() -> None:
    changed = with_part(WORK, "effort", 0.5)
    assert part_of(changed, "effort") == 0.5
    assert part_of(WORK, "effort") == 0.0


def test_part_is_read_and_written_beside_the_others() -> None:
    settings = Settings(limits=Limits(load=0.8, responsible=3))
    changed = with_part(settings, "limits.load", 1.2)
    assert part_of(changed, "limits.load") == 1.2
    assert changed.limits == Limits(load=1.2, responsible=3)


def test_part_of_nothing_is_nothing_until_it_is_set() -> None:
    assert part_of(WORK, "on_call.slots") is None
    assert with_part(WORK, "on_call.slots", 2).on_call == OnCall(slots=2)


def test_unknown_parts_are_kept() -> None:
    known = with_part(WORK, "on_call", OnCall.model_validate({"slots": 1, "tool": "bell"}))
    changed = with_part(known, "on_call.hours", 40).on_call
    assert changed is not None
    assert (changed.hours, changed.model_extra) == (40.0, {"tool": "bell"})


@pytest.mark.parametrize(
    ("path", "value"),
    [("wings", 2), ("on_call.wings", 2), ("name.first", "A"), ("on_call.slots", 0)],
)
def test_what_does_not_fit_is_refused(path: str, value: object) -> None:
    with pytest.raises(Rejected):
        with_part(WORK, path, value)
