"""What has changed between two organisations: laws of a random user, and sentences by example."""

from collections import Counter
from random import Random

from hypothesis import given

from rolemap.model.diff import diff
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Person, Seat
from rolemap.planning.comparing.handover import Kept, Passed
from rolemap.planning.comparison import Comparison, compared
from tests.random_edits import GRADED, START, random_moves, seeds

MIRRORED = {"joined": "left", "added": "removed", "opened": "filled"}
MIRRORED |= {"handoff added": "handoff removed", "vacancy opened": "vacancy closed"}
MIRRORED |= {"separation added": "separation removed", "turn added": "turn removed"}
MIRRORED |= {value: key for key, value in MIRRORED.items()}


def two_orgs(seed: int, start: Org = START) -> tuple[Org, Org]:
    """An organisation, and what a random user has made of it."""
    states = [start, *(move.after for move in random_moves(seed, 60, start))]
    chance = Random(seed)
    return chance.choice(states), chance.choice(states)


def passed(found: tuple[Passed, ...]) -> list[tuple[object, ...]]:
    return [(p.work.id, p.letters, p.people, p.still, p.weighs, p.unplanned) for p in found]


def kept(found: tuple[Kept, ...], *, turned: bool) -> list[tuple[object, ...]]:
    return [
        (one.work.id, one.now, one.was, passed(one.gained), passed(one.lost))
        if turned
        else (one.work.id, one.was, one.now, passed(one.lost), passed(one.gained))
        for one in found
    ]


# Laws.


@given(seed=seeds)
def test_every_edit_is_told(seed: int) -> None:
    before, after = two_orgs(seed)
    found = compared(before, after)
    assert {one for each in found.everything for one in each.tells} == set(found.change.edits)
    assert found.change == diff(before, after)


@given(seed=seeds)
def test_what_is_the_same_has_no_sentence(seed: int) -> None:
    org, _ = two_orgs(seed)
    again = Org.of(*org.records(), unknown=org.unknown)
    found = compared(org, again)
    assert not found
    assert (found.everything, found.people) == ((), ())


@given(seed=seeds)
def test_the_other_way_round_is_the_mirror(seed: int) -> None:
    before, after = two_orgs(seed)
    if before.scheme != after.scheme:
        return  # a letter that one scheme cannot say does not come back
    there, back = compared(before, after), compared(after, before)

    def said(found: Comparison, *, turned: bool) -> Counter[tuple[str, str, Id | None]]:
        # Each edit by itself: letters confirmed on one day are one sentence, on two days two.
        return Counter(
            (one.kind, MIRRORED.get(one.what, one.what) if turned else one.what, told)
            for one in found.everything
            if not one.what.startswith(("seat", "vacancy"))
            for told in one.tells or (None,)
        )

    assert said(there, turned=True) == said(back, turned=False)
    assert [one.person.id for one in there.joiners] == [one.person.id for one in back.leavers]
    assert {one.person.id for one in there.movers} == {one.person.id for one in back.movers}
    turned = {one.person.id: one for one in back.people}
    for one in there.people:
        other = turned[one.person.id]
        assert (one.before, one.after) == (other.after, other.before)
        if _in_one_place(before, after):
            assert passed(one.gives_up) == passed(other.takes_over)
            assert passed(one.takes_over) == passed(other.gives_up)
            assert kept(one.keeps, turned=True) == kept(other.keeps, turned=False)


def _in_one_place(before: Org, after: Org) -> bool:
    """Whether nobody and nothing that is there on both sides has another name, order or place."""
    return all(
        edit.before is None or edit.after is None or isinstance(edit.record, Assignment | Seat)
        for edit in diff(before, after).edits.values()
    )


@given(seed=seeds)
def test_no_sentence_shows_an_id(seed: int) -> None:
    before, after = two_orgs(seed, GRADED)
    ids = {record.id for org in (before, after) for record in org.records()} - {"settings"}
    for one in compared(before, after).everything:
        assert not [key for key in ids if key in str(one)], str(one)


@given(seed=seeds)
def test_the_order_of_a_file_does_not_matter(seed: int) -> None:
    before, after = two_orgs(seed)
    records = list(after.records())
    Random(seed).shuffle(records)
    assert compared(before, Org.of(*records, unknown=after.unknown)) == compared(before, after)


def held(org: Org, person: Id) -> set[tuple[Id, str]]:
    """What somebody holds, resolved plainly."""
    someone = org.look(Person, person)
    parties = {person, *(seat.role for seat in org.all(Seat) if seat.person == person)}
    parties |= set(someone.teams) if someone else set()
    there = (one for one in org.all(Assignment) if one.party in parties)
    return {(one.responsibility, one.letter) for one in there} if someone else set()


@given(seed=seeds)
def test_hand_overs_are_what_people_hold_less_and_more(seed: int) -> None:
    before, after = two_orgs(seed)
    if before.scheme != after.scheme:
        return
    found = {one.person.id: one for one in compared(before, after).people}
    people = {one.id for org in (before, after) for one in org.all(Person)}
    for person in people:
        was, now = held(before, person), held(after, person)
        if person not in found:
            assert was == now
            continue
        one = found[person]
        lost = (*one.gives_up, *(each for each_kept in one.keeps for each in each_kept.lost))
        gained = (*one.takes_over, *(each for each_kept in one.keeps for each in each_kept.gained))
        assert {(each.work.id, letter) for each in lost for letter in each.letters} == was - now
        assert {(each.work.id, letter) for each in gained for letter in each.letters} == now - was
        for each in lost:
            for letter in each.letters:
                key = (each.work.id, letter)
                new = {it for it in people if key in held(after, it) - held(before, it)}
                still = {it for it in people if key in held(after, it) & held(before, it)}
                assert {it.id for it in each.people} == new
                assert {it.id for it in each.still} == still


@given(seed=seeds)
def test_what_is_open_now_is_told(seed: int) -> None:
    before, after = two_orgs(seed)
    if before.scheme != after.scheme:
        return
    opened = {one.id for one in compared(before, after).opened}
    letters = {after.scheme.decider.letter, after.scheme.doer.letter}

    def covered(org: Org) -> set[tuple[Id, str]]:
        return {key for one in org.all(Person) for key in held(org, one.id) if key[1] in letters}

    both = covered(before) - covered(after)
    gone = {one for one, _ in both if after.find(one) is None}
    assert opened == {one for one, _ in both} - gone
