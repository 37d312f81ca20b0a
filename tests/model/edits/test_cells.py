"""Cells of the matrix: what is set stands there, and nothing is lost on the way."""

from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.formats.notation import parse
from rolemap.model.edits.acceptances import accept
from rolemap.model.edits.assignments import assign, unassign
from rolemap.model.edits.cells import set_cell, set_cells
from rolemap.model.edits.fields import set_fields
from rolemap.model.edits.scheme import switch_scheme
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id
from rolemap.model.letters import SCHEMES, Scheme
from rolemap.model.org import Org
from rolemap.model.records import (
    Acceptance,
    Assignment,
    Party,
    Person,
    Responsibility,
    Role,
    Stage,
    Team,
)
from tests.model.samples import SAMPLES, content, counting, is_whole
from tests.random_edits import TODAY, random_org, seeds

Cell = tuple[Id, Id]

ORG = parse(
    """
    stage Data; responsibility Ingest in Data; responsibility Clean in Data
    person Ana; person Ben; role Engineer; team Core
    Ana is A+R on Ingest deputy Ben; Ben is C on Clean; Ana is C on Clean
    """
)


def id_of(org: Org, name: str) -> Id:
    (found,) = [one.id for one in org.records() if getattr(one, "name", "") == name]
    return found


ANA, BEN, INGEST, CLEAN = (id_of(ORG, name) for name in ("Ana", "Ben", "Ingest", "Clean"))


def held(org: Org, party: Id, work: Id) -> dict[str, Assignment]:
    """What stands in a cell, by letter."""
    return {one.letter: one for one in org.assignments_on(work) if one.party == party}


def cells_of(org: Org) -> list[Cell]:
    parties = sorted(one.id for kind in (Person, Role, Team) for one in org.all(kind))
    return list(product(parties, sorted(one.id for one in org.all(Responsibility))))


def legal(scheme: Scheme) -> list[tuple[str, ...]]:
    """Everything that a cell may hold, pairs in both orders."""
    letters = [known.letter for known in scheme.letters]
    pairs = [pair for pair in product(letters, repeat=2) if scheme.may_share_cell(*pair)]
    return [(), *((letter,) for letter in letters), *pairs]


def test_each_scheme_has_pairs_that_go_together() -> None:
    for scheme in SCHEMES.values():
        assert (scheme.decider.letter, scheme.doer.letter) in legal(scheme)


orgs = (st.sampled_from(list(SAMPLES.values())) | seeds.map(random_org)).filter(cells_of)


@st.composite
def blocks(draw: st.DrawFn, most: int = 12) -> tuple[Org, dict[Cell, tuple[str, ...]]]:
    """An organisation and what some of its cells shall hold, all of it possible."""
    org = draw(orgs)
    letters = st.sampled_from(legal(org.scheme))
    cells = st.sampled_from(cells_of(org))
    return org, draw(st.dictionaries(cells, letters, min_size=1, max_size=most))


one_cell = blocks(most=1).map(lambda block: (block[0], *next(iter(block[1].items()))))


# One cell.


@given(one_cell)
def test_a_cell_holds_what_was_set_and_no_other_changes(
    case: tuple[Org, Cell, tuple[str, ...]],
) -> None:
    org, cell, letters = case
    after = org.apply(set_cell(org, *cell, letters, new_id=counting()))
    assert held(after, *cell).keys() == set(letters)
    assert is_whole(after)
    for other in cells_of(org):
        if other != cell:
            assert held(after, *other) == held(org, *other)


@given(one_cell)
def test_it_can_be_undone(case: tuple[Org, Cell, tuple[str, ...]]) -> None:
    org, cell, letters = case
    change = set_cell(org, *cell, letters, new_id=counting())
    assert org.apply(change).apply(change.inverse()).same_as(org)


@given(one_cell)
def test_what_is_there_already_is_no_change(case: tuple[Org, Cell, tuple[str, ...]]) -> None:
    org, cell, letters = case
    after = org.apply(set_cell(org, *cell, letters, new_id=counting()))
    for same in (letters, letters[::-1], [*letters, *letters]):
        assert not set_cell(after, *cell, same)


@given(one_cell)
def test_the_order_of_letters_says_nothing(case: tuple[Org, Cell, tuple[str, ...]]) -> None:
    org, cell, letters = case
    forwards = set_cell(org, *cell, letters, new_id=counting())
    assert set_cell(org, *cell, letters[::-1], new_id=counting()) == forwards


@given(one_cell)
def test_as_many_records_stay_as_can(case: tuple[Org, Cell, tuple[str, ...]]) -> None:
    org, cell, letters = case
    before = held(org, *cell)
    after = held(org.apply(set_cell(org, *cell, letters, new_id=counting())), *cell)
    kept = {one.id for one in before.values()} & {one.id for one in after.values()}
    assert len(kept) == min(len(before), len(after))
    for letter in before.keys() & after.keys():
        assert after[letter] is before[letter]


@given(one_cell)
def test_a_single_letter_is_set_as_assign_does(case: tuple[Org, Cell, tuple[str, ...]]) -> None:
    org, cell, letters = case
    cleared = org.apply(unassign(org, *cell))
    assert org.apply(set_cell(org, *cell, ())).same_as(cleared)
    for letter in letters[:1]:
        expected = assign(cleared, *cell, letter, new_id=counting())
        assert set_cell(cleared, *cell, [letter], new_id=counting()) == expected


def test_a_corrected_letter_keeps_what_is_written_on_it() -> None:
    (consulted,) = held(ORG, ANA, CLEAN).values()
    values = {"notes": "since May", "confirmed_on": TODAY, "deputy": BEN}
    org = ORG.apply(set_fields(ORG, consulted.id, **values))
    after = held(org.apply(set_cell(org, ANA, CLEAN, ["I"])), ANA, CLEAN)
    (known,) = held(org, ANA, CLEAN).values()
    assert after == {"I": known.model_copy(update={"letter": "I"})}


def test_who_decides_hands_on_what_is_written_when_two_become_one() -> None:
    decides = held(ORG, ANA, INGEST)["A"]
    assert decides.deputy == BEN
    after = held(ORG.apply(set_cell(ORG, ANA, INGEST, "C")), ANA, INGEST)
    assert after == {"C": decides.model_copy(update={"letter": "C"})}


def test_a_letter_that_somebody_chose_forgets_the_old_scheme() -> None:
    rasci = ORG.apply(switch_scheme(ORG, "RASCI"))
    rasci = rasci.apply(set_cell(rasci, BEN, CLEAN, "S"))
    raci = rasci.apply(switch_scheme(rasci, "RACI"))
    (mapped,) = held(raci, BEN, CLEAN).values()
    assert (mapped.letter, mapped.mapped_from) == ("R", "RASCI:S")
    assert not set_cell(raci, BEN, CLEAN, "R")
    (chosen,) = held(raci.apply(set_cell(raci, BEN, CLEAN, "I")), BEN, CLEAN).values()
    assert (chosen.id, chosen.mapped_from) == (mapped.id, "")


def test_what_was_accepted_of_a_cleared_letter_goes_along() -> None:
    consulted = held(ORG, BEN, CLEAN)["C"]
    org = ORG.apply(accept(ORG, "RM101", (consulted.id,), "fine"))
    assert org.count(Acceptance) == 1
    after = org.apply(set_cell(org, BEN, CLEAN, ()))
    assert after.count(Acceptance) == 0
    assert org.apply(set_cell(org, BEN, CLEAN, "I")).count(Acceptance) == 1


REFUSED = [
    (ANA, CLEAN, ["D"], "“D” for Ana on “Clean” is not a letter of RACI; use one of R, A, C, I."),
    (ANA, CLEAN, ["A", "r"], "“r” for Ana on “Clean” is not a letter of RACI"),
    (ANA, CLEAN, [""], "“” for Ana on “Clean” is not a letter of RACI"),
    (ANA, CLEAN, ["R", "C"], "Ana cannot hold R, C on “Clean” at once; choose one letter, or A "),
    (ANA, CLEAN, "RACI", "Ana cannot hold R, A, C, I on “Clean” at once"),
    (ANA, CLEAN, "ARA", None),
    ("gone", CLEAN, ["A"], "The person, role or team of this cell no longer exists; choose"),
    (CLEAN, CLEAN, [], "The person, role or team of this cell no longer exists; choose"),
    (ANA, "gone", [], "The responsibility of this cell no longer exists; choose"),
    (ANA, BEN, [], "The responsibility of this cell no longer exists; choose"),
]


@pytest.mark.parametrize(("party", "work", "letters", "why"), REFUSED)
def test_what_cannot_be_is_refused_with_a_sentence(
    party: Id, work: Id, letters: list[str], why: str | None
) -> None:
    edit = set_cells(ORG, {(party, work): letters})
    if why is None:
        assert not edit.refusals
        return
    (refusal,) = edit.refusals
    assert (refusal.party, refusal.responsibility) == (party, work)
    assert (edit.change.edits, edit.cells) == ({}, 0)
    with pytest.raises(Rejected) as refused:
        set_cell(ORG, party, work, letters)
    assert str(refused.value).startswith(why)
    assert str(refused.value).endswith(".")
    assert refused.value.message == refusal.why


def test_which_letters_go_together_is_said_for_the_scheme_in_use() -> None:
    org = ORG.apply(switch_scheme(ORG, "RASCI"))
    (refusal,) = set_cells(org, {(BEN, CLEAN): "RS"}).refusals
    assert str(refusal.why).endswith("or A with one that does work (R, S).")


# Many cells.


def one_by_one(org: Org, wanted: dict[Cell, tuple[str, ...]]) -> Iterator[Org]:
    """The organisation after each cell, and the ids as a whole block would give them."""
    new_id = counting()
    for cell, letters in wanted.items():
        org = org.apply(set_cell(org, *cell, letters, new_id=new_id))
        yield org


@given(blocks())
def test_a_block_is_its_cells_one_after_the_other(
    case: tuple[Org, dict[Cell, tuple[str, ...]]],
) -> None:
    org, wanted = case
    edit = set_cells(org, wanted, new_id=counting())
    *_, last = one_by_one(org, wanted)
    after = org.apply(edit.change)
    assert content(after) == content(last)
    assert not edit.refusals
    assert after.apply(edit.change.inverse()).same_as(org)
    changed = [cell for cell in wanted if held(org, *cell) != held(after, *cell)]
    assert edit.cells == len(changed)


@given(blocks(), st.data())
def test_what_cannot_be_set_does_not_hold_up_the_rest(
    case: tuple[Org, dict[Cell, tuple[str, ...]]], data: st.DataObject
) -> None:
    org, wanted = case
    letters = [known.letter for known in org.scheme.letters]
    bad: dict[Cell, tuple[str, ...]] = {
        ("nobody", "nothing"): (),
        (cells_of(org)[0][0], "nothing"): tuple(letters[:1]),
        ("nobody", cells_of(org)[0][1]): tuple(letters[:1]),
        cells_of(org)[-1]: data.draw(st.sampled_from([("?",), tuple(letters)])),
    }
    good = {cell: letters for cell, letters in wanted.items() if cell not in bad}
    mixed = dict(data.draw(st.permutations([*good.items(), *bad.items()])))
    edit = set_cells(org, mixed, new_id=counting())
    in_this_order = {cell: letters for cell, letters in mixed.items() if cell in good}
    alone = set_cells(org, in_this_order, new_id=counting())
    assert (edit.change, edit.cells) == (alone.change, alone.cells)
    refused = [(one.party, one.responsibility) for one in edit.refusals]
    assert refused == [cell for cell in mixed if cell in bad]
    assert all(str(one.why).endswith(".") for one in edit.refusals)


def test_nothing_wanted_is_nothing_done() -> None:
    edit = set_cells(ORG, {})
    assert (edit.change.edits, edit.refusals, edit.cells) == ({}, (), 0)


def test_each_responsibility_is_looked_through_once(monkeypatch: pytest.MonkeyPatch) -> None:
    works = [Responsibility(id=f"w{at}", name="Work", stage="s") for at in range(50)]
    people = [Person(id=f"p{at}", name="Ana") for at in range(40)]
    org = Org.of(Stage(id="s", name="Data"), *works, *people)
    asked: list[Id] = []
    look = Org.assignments_on

    def counted(self: Org, work: Id) -> list[Assignment]:
        asked.append(work)
        return look(self, work)

    monkeypatch.setattr(Org, "assignments_on", counted)
    edit = set_cells(org, dict.fromkeys(cells_of(org), ("A", "R")))
    assert (edit.cells, len(edit.change.edits)) == (2_000, 4_000)
    assert sorted(asked) == sorted(work.id for work in works)


def test_a_party_of_each_kind_has_cells() -> None:
    for kind in (Person, Role, Team):
        party: Party = next(iter(ORG.all(kind)))
        after = ORG.apply(set_cell(ORG, party.id, CLEAN, "I"))
        assert held(after, party.id, CLEAN).keys() == {"I"}
