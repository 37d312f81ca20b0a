"""Letters: given, changed, moved, taken back."""

from datetime import date

import pytest

from rolemap.model.change import Change
from rolemap.model.edits.acceptances import accept
from rolemap.model.edits.assignments import (
    assign,
    confirm,
    reassign,
    set_deputy,
    set_letter,
    unassign,
)
from rolemap.model.edits.scheme import switch_scheme
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Assignment
from tests.model.samples import counting, team_of_three


def cell(org: Org, party: Id, work: Id) -> str:
    held = [one.letter for one in org.assignments_on(work) if one.party == party]
    return "".join(sorted(held))


def holding(letters: str, scheme: str = "RACI") -> Org:
    """The team of three, Dee holding these letters on “label”."""
    org = team_of_three()
    org = org.apply(switch_scheme(org, scheme))
    held = (
        Assignment(id=f"dee-{letter}", party="dee", responsibility="label", letter=letter)
        for letter in letters
    )
    return org.apply(Change.adding(*held))


@pytest.mark.parametrize(
    ("has", "gets", "then", "scheme"),
    [
        ("", "R", "R", "RACI"),
        ("R", "R", "R", "RACI"),
        ("R", "A", "AR", "RACI"),
        ("A", "R", "AR", "RACI"),
        ("C", "R", "R", "RACI"),
        ("R", "C", "C", "RACI"),
        ("AR", "A", "AR", "RACI"),
        ("AR", "I", "I", "RACI"),
        ("AR", "S", "AS", "RASCI"),
        ("S", "R", "R", "RASCI"),
        ("Q", "A", "A", "RACI"),
        ("A", "R", "R", "RAPID"),
    ],
)
def test_a_letter_that_cannot_stand_beside_the_new_one_gives_way(
    has: str, gets: str, then: str, scheme: str
) -> None:
    org = holding(has, scheme)
    after = org.apply(assign(org, "dee", "label", gets, new_id=counting()))
    assert cell(after, "dee", "label") == then
    assert cell(after, "ana", "clean") == cell(org, "ana", "clean")


@pytest.mark.parametrize("party", ["ana", "engineer", "platform"])
def test_people_roles_and_teams_hold_letters(party: Id) -> None:
    org = team_of_three()
    assert cell(org.apply(assign(org, party, "label", "R")), party, "label") == "R"


def test_what_gives_way_keeps_its_id_deputy_and_notes() -> None:
    org = team_of_three()
    after = org.apply(assign(org, "ben", "clean", "R"))
    assert after.get(Assignment, "ben-C-clean").letter == "R"
    assert after.get(Assignment, "ben-C-clean").deputy == "caz"


def test_assign_refuses_what_is_no_letter_of_the_scheme() -> None:
    with pytest.raises(Rejected, match="“S” is not a letter of RACI; use one of R, A, C, I"):
        assign(team_of_three(), "ana", "fit", "S")


def test_unassign_takes_every_letter_of_the_cell() -> None:
    org = holding("AR")
    after = org.apply(unassign(org, "dee", "label"))
    assert cell(after, "dee", "label") == ""
    assert not unassign(after, "dee", "label")
    assert cell(after, "ana", "clean") == "AR"


@pytest.mark.parametrize(
    ("has", "turned", "into", "then"),
    [("R", "R", "A", "A"), ("AR", "R", "A", "A"), ("AR", "A", "C", "C"), ("AR", "A", "A", "AR")],
)
def test_one_letter_turns_into_another(has: str, turned: str, into: str, then: str) -> None:
    org = holding(has)
    after = org.apply(set_letter(org, f"dee-{turned}", into))
    assert cell(after, "dee", "label") == then
    assert after.get(Assignment, f"dee-{turned}").letter == into


def test_a_letter_that_was_chosen_is_no_longer_a_translation() -> None:
    org = holding("V", "RACI-VS")
    org = org.apply(switch_scheme(org, "RACI"))
    assert org.get(Assignment, "dee-V").mapped_from == "RACI-VS:V"
    for change in (set_letter(org, "dee-V", "C"), assign(org, "dee", "label", "R")):
        assert org.apply(change).get(Assignment, "dee-V").mapped_from == ""


def test_a_letter_that_is_there_already_stays_a_translation() -> None:
    org = holding("S", "RASCI")
    org = org.apply(switch_scheme(org, "RACI"))
    assert cell(org, "dee", "label") == "R"
    assert not assign(org, "dee", "label", "R")


def test_an_assignment_moves_with_all_that_is_written_on_it() -> None:
    org = holding("")
    written = Assignment.model_validate(
        {"id": "x", "party": "dee", "responsibility": "label", "letter": "R"}
        | {"deputy": "ana", "notes": "mornings", "confirmed_on": date(2026, 1, 1), "mood": "glad"}
        | {"mapped_from": "RASCI:S"}
    )
    org = org.apply(Change.adding(written))
    moved = org.apply(reassign(org, "x", "ben", "pager")).get(Assignment, "x")
    assert (moved.party, moved.responsibility, moved.letter) == ("ben", "pager", "R")
    assert (moved.deputy, moved.notes, moved.mapped_from) == ("ana", "mornings", "RASCI:S")
    assert moved.model_extra == {"mood": "glad"}
    # What somebody confirmed is that Dee labels, not this.
    assert moved.confirmed_on is None


@pytest.mark.parametrize(
    ("has", "then"), [("", "R"), ("R", "R"), ("A", "AR"), ("C", "R"), ("I", "R")]
)
def test_an_assignment_moves_into_a_cell_as_a_new_letter_would(has: str, then: str) -> None:
    org = holding(has)
    after = org.apply(reassign(org, "ana-R-clean", "dee", "label"))
    assert cell(after, "dee", "label") == then
    assert cell(after, "ana", "clean") == "A"


def test_an_assignment_put_where_it_is_stays() -> None:
    assert not reassign(team_of_three(), "ana-R-clean", "ana", "clean")


def test_a_letter_of_another_scheme_can_be_moved() -> None:
    org = holding("Q")
    assert cell(org.apply(reassign(org, "dee-Q", "ben", "label")), "ben", "label") == "Q"


def test_a_deputy_is_a_person_or_nobody() -> None:
    org = team_of_three()
    named = org.apply(set_deputy(org, "ana-A-clean", "ben"))
    assert named.get(Assignment, "ana-A-clean").deputy == "ben"
    freed = named.apply(set_deputy(named, "ana-A-clean", None))
    assert freed.same_as(org)
    with pytest.raises(Rejected, match="This person no longer exists"):
        set_deputy(org, "ana-A-clean", "engineer")


def test_assignments_are_confirmed_together() -> None:
    org, today = team_of_three(), date(2026, 2, 2)
    ids = ("ana-A-clean", "ana-R-clean", "ana-A-clean")
    after = org.apply(confirm(org, ids, today))
    confirmed = {one.id for one in after.all(Assignment) if one.confirmed_on == today}
    assert confirmed == set(ids)
    assert not confirm(after, ids, today)
    assert not confirm(org, (), today)


def test_a_letter_goes_even_when_a_finding_about_it_was_accepted() -> None:
    org = team_of_three()
    org = org.apply(accept(org, "RM701", ("ana-R-clean",), "she knows", new_id=lambda: "known"))
    for change in (
        unassign(org, "ana", "clean"),
        assign(org, "ana", "clean", "C"),
        set_letter(org, "ana-A-clean", "R"),
    ):
        after = org.apply(change)
        assert after.find("ana-R-clean") is None
        assert after.find("known") is None
    org = org.apply(assign(org, "dee", "label", "R"))
    assert org.apply(reassign(org, "ana-R-clean", "dee", "label")).find("known") is None
