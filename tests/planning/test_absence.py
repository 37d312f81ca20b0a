"""What falls open without somebody, against an organisation in which the person is not."""

import pytest
from hypothesis import given

from rolemap.analysis.facts import Facts
from rolemap.formats.notation import parse
from rolemap.model.edits.remove import remove
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Person, Responsibility
from rolemap.planning.absence import Loss, falls_open
from tests.random_edits import TODAY, random_org, seeds

TEAM = """
stage Run; team Core
person Ana; person Ben; person Cem; role Engineer
Ana holds Engineer at 50 %; Ben is in Core
"""


def lost(rest: str, name: str = "Ana") -> dict[str, tuple[str, ...]]:
    org = parse(TEAM + rest)
    (person,) = (one for one in org.all(Person) if one.name == name)
    found = falls_open(Facts(org, TODAY), person.id)
    return {org.get(Responsibility, one.responsibility).name: one.lost for one in found}


def stand_ins(org: Org, person: Id, work: Id, senses: set[str]) -> set[Id]:
    """Who stands in for letters of these senses that the person holds, looked up plainly."""
    scheme = org.scheme
    seats = {seat.role for seat in org.seats_held_by(person)}
    parties = {person, *seats, *org.get(Person, person).teams}
    meant = {one.letter for one in scheme.letters if one.sense in senses}
    return {
        held.deputy
        for held in org.assignments_on(work)
        if held.party in parties and held.letter in meant and held.deputy not in (None, person)
    }


def plainly(org: Org, person: Id) -> dict[Id, Loss]:
    """What is lost when the person is taken out of the organisation altogether."""
    before, after = Facts(org, TODAY), Facts(org.apply(remove(org, person)), TODAY)
    works = {one.sense for one in org.scheme.letters if one.works}
    found: dict[Id, Loss] = {}
    for work in org.all(Responsibility):
        on_it = {one.id for one in (*after.deciders(work.id), *after.workers(work.id))}
        on_it |= {duty.person.id for duty in after.duties(work.id) if duty.works}
        on_it |= stand_ins(org, person, work.id, {"decide", *works})
        gone: list[str] = []
        for sense, was, still in (
            ("decide", before.deciders(work.id), after.deciders(work.id)),
            ("do", before.doers(work.id), after.doers(work.id)),
        ):
            if was and not still and not stand_ins(org, person, work.id, {sense}):
                gone.append(sense)
        if work.on_call and before.workers(work.id) and not on_it:
            gone.append("on call")
        if gone:
            names = sorted((org.get(Person, one) for one in on_it), key=lambda one: one.id)
            found[work.id] = Loss(work.id, tuple(gone), tuple(one.id for one in names))
    return found


@given(seed=seeds)
def test_it_is_what_an_organisation_without_the_person_lacks(seed: int) -> None:
    org = random_org(seed, 80)
    facts = Facts(org, TODAY)
    for person in org.all(Person):
        found = {one.responsibility: one for one in falls_open(facts, person.id)}
        wanted = plainly(org, person.id)
        assert found.keys() == wanted.keys()
        for key, loss in wanted.items():
            assert found[key].lost == loss.lost
            assert sorted(found[key].remaining) == sorted(loss.remaining)


@given(seed=seeds)
def test_worst_comes_first(seed: int) -> None:
    org = random_org(seed, 80)
    facts = Facts(org, TODAY)
    for person in org.all(Person):
        found = falls_open(facts, person.id)
        worth = [("on call" in one.lost, "decide" in one.lost, "do" in one.lost) for one in found]
        assert worth == sorted(worth, reverse=True)
        for one, other in zip(found, found[1:], strict=False):
            if one.lost == other.lost:
                first, second = (org.get(Responsibility, it.responsibility) for it in (one, other))
                assert first.weight >= second.weight
        names = [[org.get(Person, it).name.casefold() for it in one.remaining] for one in found]
        assert names == [sorted(it) for it in names]


@pytest.mark.parametrize(
    ("rest", "open_then"),
    [
        ("", {}),
        ("responsibility Fit in Run; Ana is A+R on Fit", {"Fit": ("decide", "do")}),
        ("responsibility Fit in Run; Ana is A on Fit; Ben is R on Fit", {"Fit": ("decide",)}),
        ("responsibility Fit in Run; Ana is R on Fit; Ben is R on Fit", {}),
        ("responsibility Fit in Run; Ana is A+R on Fit deputy Cem", {}),
        ("responsibility Fit in Run; Engineer is R on Fit", {"Fit": ("do",)}),
        ("responsibility Fit in Run; Ana is C on Fit", {}),
        ("responsibility Fit in Run (on call); Ana is R on Fit", {"Fit": ("do", "on call")}),
        (
            "responsibility Fit in Run (on call); Ana is R on Fit; Ben is A on Fit",
            {"Fit": ("do",)},
        ),
    ],
)
def test_examples(rest: str, open_then: dict[str, tuple[str, ...]]) -> None:
    assert lost(rest) == open_then


def test_nobody_stands_in_for_themselves() -> None:
    found = lost("responsibility Fit in Run; Ana is R on Fit deputy Ana")
    assert found == {"Fit": ("do",)}


def test_somebody_who_does_not_exist_leaves_nothing_open() -> None:
    assert falls_open(Facts(parse(TEAM), TODAY), "nobody") == ()


def test_only_what_the_person_holds_is_looked_at() -> None:
    looked: list[Id] = []

    class Watched(Facts):
        def duties(self, responsibility_id: Id):
            looked.append(responsibility_id)
            return super().duties(responsibility_id)

    works = "; ".join(f"responsibility W{n} in Run; Ben is R on W{n}" for n in range(50))
    org = parse(TEAM + works + "\nAna is A on W7")
    (ana,) = (one for one in org.all(Person) if one.name == "Ana")
    falls_open(Watched(org, TODAY), ana.id)
    assert {org.get(Responsibility, one).name for one in looked} == {"W7"}
