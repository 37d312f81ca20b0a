"""What is written about things: acceptances, separations, places on the map."""

from datetime import date

import pytest

from rolemap.model.edits.acceptances import accept, withdraw
from rolemap.model.edits.placements import place, unplace
from rolemap.model.edits.separations import separate
from rolemap.model.errors import Rejected
from rolemap.model.records import Acceptance, Placement, Separation
from tests.model.samples import counting, team_of_three

ORG = team_of_three()
DAY = date(2026, 1, 1)


def test_a_finding_is_accepted_with_a_reason_for_a_time() -> None:
    change = accept(ORG, "RM501", ("fit",), " for\nnow ", on=DAY, until=date.max, new_id=counting())
    assert ORG.apply(change).get(Acceptance, "new0") == Acceptance(
        id="new0",
        code="RM501",
        subjects=("fit",),
        reason="for now",
        accepted_on=DAY,
        until=date.max,
    )


@pytest.mark.parametrize("reason", ["", "  ", "\x00"])
def test_a_reason_is_needed(reason: str) -> None:
    with pytest.raises(Rejected, match="needs a reason"):
        accept(ORG, "RM501", ("fit",), reason)


def test_accepting_again_replaces_the_earlier_one_and_no_other() -> None:
    org = ORG.apply(accept(ORG, "RM101", ("pager",), "after all", new_id=counting()))
    assert [one.reason for one in org.all(Acceptance)] == ["after all"]
    org = org.apply(accept(org, "RM102", ("pager",), "another code", new_id=counting("b")))
    org = org.apply(accept(org, "RM101", ("fit",), "another subject", new_id=counting("c")))
    assert org.count(Acceptance) == 3


def test_accepting_again_takes_along_what_was_said_of_the_earlier_one() -> None:
    """However odd: an acceptance may be the subject of another."""
    org = ORG.apply(accept(ORG, "RM701", ("fine",), "we know", new_id=lambda: "meta"))
    for change in (
        accept(org, "RM101", ("pager",), "after all", new_id=counting()),
        withdraw(org, "RM101", ("pager",)),
    ):
        assert org.apply(change).find("meta") is None


def test_an_acceptance_is_withdrawn() -> None:
    org = ORG.apply(withdraw(ORG, "RM101", ("pager",)))
    assert org.count(Acceptance) == 0
    assert not withdraw(org, "RM101", ("pager",))
    assert not withdraw(ORG, "RM102", ("pager",))
    assert not withdraw(ORG, "RM101", ("fit",))


def test_two_duties_are_separated_once_in_either_order() -> None:
    change = separate(ORG, "pager", "clean", " four  eyes ", new_id=counting())
    org = ORG.apply(change)
    assert org.get(Separation, "new0").reason == "four eyes"
    assert not separate(org, "pager", "clean")
    assert not separate(org, "clean", "pager")
    assert not separate(ORG, "clean", "fit")


def test_a_duty_is_not_separated_from_itself() -> None:
    with pytest.raises(Rejected, match="from itself") as refusal:
        separate(ORG, "fit", "fit")
    assert refusal.value.record_id == "fit"


def test_a_thing_is_placed_then_moved() -> None:
    org = ORG.apply(place(ORG, "ana", 1, 2, new_id=counting()))
    assert org.get(Placement, "new0") == Placement(id="new0", subject="ana", x=1, y=2)
    moved = org.apply(place(org, "ana", 3, 4))
    assert moved.get(Placement, "new0") == Placement(id="new0", subject="ana", x=3, y=4)
    assert moved.count(Placement) == 2
    assert not place(moved, "ana", 3, 4)


def test_a_thing_is_laid_out_by_itself_again() -> None:
    org = ORG.apply(unplace(ORG, "data"))
    assert org.count(Placement) == 0
    assert not unplace(org, "data")
