"""What a drop would do: the same edit, the same words and the same refusals for every way in."""

import pytest

from rolemap.model.edits.assignments import assign
from rolemap.model.edits.offers import offer, usual_letter
from rolemap.model.edits.scheme import switch_scheme
from rolemap.model.errors import Rejected
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Person, Seat
from tests.model.samples import content, is_whole, pipeline, team_of_three

ORG = team_of_three()


def cells(org: Org, party: str) -> set[str]:
    return {f"{held.letter} {held.responsibility}" for held in org.assignments_of(party)}


def test_the_first_is_accountable_the_next_responsible() -> None:
    assert usual_letter(ORG, "label") == "A"
    assert usual_letter(ORG, "clean") == "R"
    rapid = ORG.apply(switch_scheme(ORG, "RAPID"))
    assert usual_letter(rapid, "label") == "D"
    assert usual_letter(rapid, "clean") == "P"


@pytest.mark.parametrize(
    ("party", "work", "letter", "promise", "gets"),
    [
        ("dee", "label", None, "Dee becomes accountable for “Label”", "A label"),
        ("dee", "clean", None, "Dee becomes responsible for “Clean”", "R clean"),
        ("dee", "clean", "C", "Dee becomes consulted for “Clean”", "C clean"),
        ("engineer", "fit", None, "ML engineer becomes accountable for “Fit”", "A fit"),
        ("platform", "label", "I", "Platform becomes informed for “Label”", "I label"),
    ],
)
def test_on_a_responsibility(
    party: str, work: str, letter: str | None, promise: str, gets: str
) -> None:
    made = offer(ORG, party, work, letter)
    assert str(made.promise) == promise
    assert str(made.label).startswith("Assign ")
    assert gets in cells(ORG.apply(made.change), party)


def test_on_a_responsibility_with_the_letter_already() -> None:
    with pytest.raises(Rejected, match="^Ana is responsible for “Clean” already"):
        offer(ORG, "ana", "clean")
    with pytest.raises(Rejected, match="“S” is not a letter of RACI"):
        offer(ORG, "ana", "clean", "S")


def test_on_a_stage_it_is_every_responsibility_in_one_step() -> None:
    made = offer(ORG, "dee", "data")
    assert str(made.label) == "Assign Dee to all of Data"
    assert str(made.promise) == "Dee joins all 2 responsibilities of “Data”"
    after = ORG.apply(made.change)
    assert cells(after, "dee") == {"R clean", "A label"}
    assert cells(ORG.apply(offer(ORG, "dee", "data", "I").change), "dee") == {"I clean", "I label"}


def test_on_a_stage_where_there_is_nothing_to_do() -> None:
    with pytest.raises(Rejected, match="“Communication” has no responsibility yet"):
        offer(ORG, "dee", "talk")
    org = ORG.apply(offer(ORG, "dee", "data", "I").change)
    with pytest.raises(Rejected, match="^Dee is on every responsibility of “Data” already"):
        offer(org, "dee", "data", "I")


@pytest.mark.parametrize(("party", "target"), [("dee", "engineer"), ("engineer", "dee")])
def test_a_person_on_a_role_or_a_role_on_a_person_takes_a_seat(party: str, target: str) -> None:
    made = offer(ORG, party, target)
    assert str(made.label) == "Put Dee into ML engineer"
    assert str(made.promise) == "Dee takes a seat as ML engineer"
    assert ORG.apply(made.change).get(Seat, "seat-free").person == "dee"


def test_a_person_on_a_team_joins_it_once() -> None:
    made = offer(ORG, "dee", "platform")
    assert str(made.label) == "Put Dee into Platform"
    assert str(made.promise) == "Dee joins Platform"
    org = ORG.apply(made.change)
    assert org.get(Person, "dee").teams == ("platform",)
    with pytest.raises(Rejected, match="^Dee is in Platform already"):
        offer(org, "dee", "platform")


@pytest.mark.parametrize(
    ("party", "target"),
    [
        ("ana", "ben"),
        ("engineer", "platform"),
        ("platform", "ana"),
        ("ana", "seat-free"),
        ("ana", "?"),
    ],
)
def test_where_a_drop_makes_no_sense_it_says_where_it_would(party: str, target: str) -> None:
    with pytest.raises(Rejected, match="Drop .* on a responsibility or a stage"):
        offer(ORG, party, target)


def test_what_is_no_party_cannot_be_dropped() -> None:
    with pytest.raises(Rejected, match="party no longer exists"):
        offer(ORG, "clean", "data")


def test_every_drop_is_refused_or_does_what_it_says() -> None:
    for org in (ORG, pipeline(*"ab"), ORG.apply(assign(ORG, "dee", "clean", "C"))):
        for party in content(org):
            for target in content(org):
                try:
                    made = offer(org, party, target)
                except Rejected:
                    continue
                assert made.change
                assert is_whole(org.apply(made.change))
                assert "{" not in str(made.label) + str(made.promise)


def test_a_drop_does_not_touch_the_letters_of_others() -> None:
    after = ORG.apply(offer(ORG, "dee", "data").change)
    others = [held for held in ORG.all(Assignment) if held.party != "dee"]
    assert all(after.get(Assignment, held.id) == held for held in others)
