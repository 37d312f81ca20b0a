"""Letters that change hands or places; what is led elsewhere or moved together."""

from random import Random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from rolemap.formats.notation import parse
from rolemap.model.edits.fields import set_fields
from rolemap.model.edits.handoffs import add_handoff, redirect_handoff
from rolemap.model.edits.responsibilities import move_responsibilities
from rolemap.model.edits.stages import move_stages
from rolemap.model.edits.transfers import transfer
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Handoff, Party, Person, Responsibility, Role, Team
from tests.model.samples import content, is_whole, pipeline, team_of_three
from tests.random_edits import TODAY, random_org, seeds

ORG = parse(
    """
    stage Data; responsibility Ingest in Data; responsibility Clean in Data
    person Ana; person Ben; role Engineer; team Core
    Ana is A+R on Ingest deputy Ben; Ben is C on Clean; Ana is C on Clean
    """
)


def _id(org: Org, name: str) -> Id:
    (found,) = [one.id for one in org.records() if getattr(one, "name", "") == name]
    return found


def _held(org: Org, party: str, work: str, letter: str) -> Assignment:
    (found,) = [
        one
        for one in org.assignments_on(_id(org, work))
        if (one.party, one.letter) == (_id(org, party), letter)
    ]
    return found


def _letters(org: Org, work: Id, party: Id) -> set[str]:
    return {one.letter for one in org.assignments_on(work) if one.party == party}


def test_a_letter_goes_to_another_responsibility_with_all_that_is_known_of_it() -> None:
    held = _held(ORG, "Ana", "Ingest", "R")
    known = ORG.apply(set_fields(ORG, held.id, notes="since May", confirmed_on=TODAY))
    offer = transfer(known, held.id, _id(ORG, "Clean"))
    assert str(offer.label) == "Move R of Ana to Clean"
    assert str(offer.promise) == "Ana becomes R for “Clean” instead"
    moved = known.apply(offer.change).get(Assignment, held.id)
    assert (moved.responsibility, moved.notes) == (_id(ORG, "Clean"), "since May")
    assert moved.deputy == _id(ORG, "Ben")
    assert moved.confirmed_on is None


def test_a_letter_that_cannot_stand_beside_it_gives_way() -> None:
    after = ORG.apply(transfer(ORG, _held(ORG, "Ana", "Ingest", "R").id, _id(ORG, "Clean")).change)
    assert _letters(after, _id(ORG, "Clean"), _id(ORG, "Ana")) == {"R"}
    assert _letters(after, _id(ORG, "Ingest"), _id(ORG, "Ana")) == {"A"}


@pytest.mark.parametrize("name", ["Ben", "Engineer", "Core"])
def test_a_letter_goes_to_another_party(name: str) -> None:
    held, party = _held(ORG, "Ana", "Ingest", "R"), _id(ORG, name)
    offer = transfer(ORG, held.id, party)
    assert str(offer.label) == f"Give R of Ingest to {name}"
    assert str(offer.promise) == f"{name} becomes R for “Ingest” instead of Ana"
    after = ORG.apply(offer.change)
    assert after.get(Assignment, held.id).party == party
    assert _letters(after, held.responsibility, _id(ORG, "Ana")) == {"A"}


def test_nobody_stands_in_for_themselves() -> None:
    held = _held(ORG, "Ana", "Ingest", "R")
    after = ORG.apply(transfer(ORG, held.id, _id(ORG, "Ben")).change)
    assert after.get(Assignment, held.id).deputy is None


def test_the_same_letter_twice_becomes_one() -> None:
    held = _held(ORG, "Ben", "Clean", "C")
    after = ORG.apply(transfer(ORG, held.id, _id(ORG, "Ana")).change)
    assert after.look(Assignment, held.id) is None
    assert _letters(after, _id(ORG, "Clean"), _id(ORG, "Ana")) == {"C"}


@pytest.mark.parametrize("target", ["Ingest", "Ana"])
def test_where_it_is_it_stays_and_says_so(target: str) -> None:
    held = _held(ORG, "Ana", "Ingest", "R")
    with pytest.raises(Rejected, match=r"It is there already\."):
        transfer(ORG, held.id, _id(ORG, target))


@pytest.mark.parametrize("target", ["stage-data", "nothing", ""])
def test_elsewhere_a_letter_makes_no_sense(target: str) -> None:
    with pytest.raises(Rejected, match="Drop the letter on"):
        transfer(ORG, _held(ORG, "Ana", "Ingest", "R").id, target)


def test_what_is_no_letter_cannot_be_moved() -> None:
    with pytest.raises(Rejected):
        transfer(ORG, "nothing", _id(ORG, "Clean"))


@given(seeds, st.data())
def test_any_transfer_moves_one_letter_and_nothing_else(seed: int, data: st.DataObject) -> None:
    org = random_org(seed, 40)
    held = sorted(org.all(Assignment), key=lambda one: one.id)
    assume(held)
    one = data.draw(st.sampled_from(held))
    kinds = (Person, Role, Team, Responsibility)
    targets = sorted(found.id for kind in kinds for found in org.all(kind))
    target = org.find(data.draw(st.sampled_from(targets)))
    assert target is not None
    to_party = isinstance(target, Party)
    party, work = (target.id, one.responsibility) if to_party else (one.party, target.id)
    try:
        change = transfer(org, one.id, target.id).change
    except Rejected:
        assert (party, work) == (one.party, one.responsibility)
        return
    after = org.apply(change)
    assert is_whole(after)
    assert after.apply(change.inverse()).same_as(org)
    share = org.scheme.may_share_cell
    kept = {letter for letter in _letters(org, work, party) if share(letter, one.letter)}
    assert _letters(after, work, party) == {one.letter, *kept}
    left = _letters(org, one.responsibility, one.party) - {one.letter}
    assert _letters(after, one.responsibility, one.party) == left
    cells = {(party, work), (one.party, one.responsibility)}
    for edit in change.edits.values():
        if isinstance(edit.record, Assignment):
            before = edit.before
            assert isinstance(before, Assignment)
            assert (before.party, before.responsibility) in cells
        else:  # what was accepted about a letter that gave way
            assert edit.after is None or edit.record.KIND == "acceptance"


CHAIN = pipeline("a", "b", "c", "d")


def test_a_hand_off_keeps_what_it_hands_on() -> None:
    drawn = CHAIN.apply(add_handoff(CHAIN, "a", "d", what="a model", new_id=lambda: "h"))
    after = drawn.apply(redirect_handoff(drawn, "h", "b", "d"))
    handoff = after.get(Handoff, "h")
    assert (handoff.source, handoff.target, handoff.what) == ("b", "d", "a model")
    assert not redirect_handoff(drawn, "h", "a", "d")


@pytest.mark.parametrize(
    ("ends", "why"),
    [
        (("a", "a"), r"\S"),
        (("a", "b"), r"a hands off to b already\."),
        (("a", "nothing"), "no longer exists"),
        (("nothing", "a"), "no longer exists"),
    ],
)
def test_a_hand_off_is_not_led_where_it_makes_no_sense(ends: tuple[Id, Id], why: str) -> None:
    drawn = CHAIN.apply(add_handoff(CHAIN, "a", "d", new_id=lambda: "h"))
    with pytest.raises(Rejected, match=why):
        redirect_handoff(drawn, "h", *ends)


def test_a_hand_off_that_is_gone_cannot_be_led_elsewhere() -> None:
    with pytest.raises(Rejected):
        redirect_handoff(CHAIN, "nothing", "a", "b")


@given(seeds)
def test_any_hand_off_led_elsewhere_leaves_the_others_alone(seed: int) -> None:
    org, draw = random_org(seed, 40), Random(seed)
    handoffs = sorted(org.all(Handoff), key=lambda one: one.id)
    stages = [stage.id for stage in org.stages()]
    assume(handoffs)
    one, source, target = draw.choice(handoffs), draw.choice(stages), draw.choice(stages)
    try:
        change = redirect_handoff(org, one.id, source, target)
    except Rejected:
        others = [known for known in handoffs if known.id != one.id]
        taken = any((known.source, known.target) == (source, target) for known in others)
        assert source == target or taken
        return
    assert set(change.edits) <= {one.id}
    after = org.apply(change).get(Handoff, one.id)
    assert (after.source, after.target, after.what) == (source, target, one.what)


def _works(org: Org) -> dict[Id, list[Id]]:
    return {
        stage.id: [work.id for work in org.responsibilities_in(stage.id)] for stage in org.stages()
    }


@given(seeds, st.integers(1, 6))
def test_responsibilities_moved_together_stand_together(seed: int, count: int) -> None:
    org, draw = random_org(seed, 40), Random(seed)
    all_works = sorted(work.id for work in org.all(Responsibility))
    assume(all_works and org.stages())
    moving = draw.sample(all_works, min(count, len(all_works)))
    stage = draw.choice(org.stages()).id
    rest = {
        one: [work for work in works if work not in moving] for one, works in _works(org).items()
    }
    after = draw.choice([None, *rest[stage]])
    place = 0 if after is None else rest[stage].index(after) + 1
    change = move_responsibilities(org, moving, stage, after)
    wanted = {**rest, stage: [*rest[stage][:place], *moving, *rest[stage][place:]]}
    moved = org.apply(change)
    assert _works(moved) == wanted
    assert moved.apply(change.inverse()).same_as(org)
    assert not move_responsibilities(moved, moving, stage, after)
    assert all(one.record.KIND == "responsibility" for one in change.edits.values())


@given(seeds, st.integers(1, 4))
def test_stages_moved_together_stand_together(seed: int, count: int) -> None:
    org, draw = random_org(seed, 40), Random(seed)
    order = [stage.id for stage in org.stages()]
    assume(order)
    moving = draw.sample(order, min(count, len(order)))
    rest = [one for one in order if one not in moving]
    after = draw.choice([None, *rest])
    place = 0 if after is None else rest.index(after) + 1
    change = move_stages(org, moving, after)
    moved = org.apply(change)
    assert [stage.id for stage in moved.stages()] == [*rest[:place], *moving, *rest[place:]]
    assert _works(moved) == _works(org)
    assert moved.apply(change.inverse()).same_as(org)
    assert not move_stages(moved, moving, after)


@given(st.integers(2, 7), seeds)
def test_a_pipeline_stays_one_when_stages_are_moved_together(length: int, seed: int) -> None:
    org, draw = pipeline(*"abcdefg"[:length]), Random(seed)
    order = [stage.id for stage in org.stages()]
    moving = sorted(draw.sample(order, draw.randint(1, length)))
    rest = [one for one in order if one not in moving]
    moved = org.apply(move_stages(org, moving, draw.choice([None, *rest])))
    now = [stage.id for stage in moved.stages()]
    links = {(one.source, one.target) for one in moved.all(Handoff)}
    assert links == set(zip(now, now[1:], strict=False))


def test_moving_nothing_changes_nothing() -> None:
    org = team_of_three()
    assert not move_stages(org, [], None)
    assert not move_responsibilities(org, [], "data", None)
    assert content(org.apply(move_stages(org, [], "data"))) == content(org)
