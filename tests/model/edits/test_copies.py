"""What is copied, where it is pasted, and what neither of them ever does."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from random import Random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from rolemap.formats.notation import parse
from rolemap.model.change import Change
from rolemap.model.edits.copies import Pasted, duplicate, paste, paste_lines
from rolemap.model.edits.excerpts import excerpt
from rolemap.model.edits.fields import evolved, set_fields
from rolemap.model.edits.remove import remove
from rolemap.model.edits.scheme import switch_scheme
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id
from rolemap.model.letters import translate
from rolemap.model.org import Org
from rolemap.model.records import (
    KINDS,
    Acceptance,
    Assignment,
    Handoff,
    Party,
    Person,
    Placement,
    Record,
    Responsibility,
    Role,
    Seat,
    Separation,
    Stage,
    Team,
    name_of,
    targets,
)
from tests.model.samples import SAMPLES, content, counting, crowded, is_whole, team_of_three
from tests.random_edits import random_org, seeds

TEAM = """
stage Data; stage Train; stage Run; stage Docs (across)
Data hands off to Train; Train hands off to Run
responsibility Ingest in Data; responsibility Clean in Data; responsibility Fit in Train
responsibility Pager in Run
role Engineer; role Scientist; team Core
person Ana; person Ben; person Cem; person Dana; person Eve
Ana holds Engineer at 50 %; Engineer has a vacancy; Cem is in Core; Ben reports to Ana
Ana is A+R on Ingest deputy Eve; Ben is C on Ingest; Engineer is R on Fit; Core is I on Fit
"""
ORG = parse(TEAM)
ORG = ORG.apply(set_fields(ORG, "handoff-1", what="features"))


def id_of(org: Org, name: str) -> Id:
    (found,) = [one.id for one in org.records() if getattr(one, "name", "") == name]
    return found


def ids_of(org: Org, *names: str) -> list[Id]:
    return [id_of(org, name) for name in names]


def copied(org: Org, *names: str) -> tuple[Record, ...]:
    return excerpt(org, ids_of(org, *names))


def names(records: Iterable[Record]) -> list[str]:
    return [name_of(record) for record in records]


def stage_names(org: Org) -> list[str]:
    return names(org.stages())


def works(org: Org, stage: str) -> list[str]:
    return names(org.responsibilities_in(id_of(org, stage)))


def chain(org: Org) -> set[tuple[str, str]]:
    found = org.all(Handoff)
    return {(org.get(Stage, h.source).name, org.get(Stage, h.target).name) for h in found}


def letters(org: Org, work_id: Id) -> Counter[tuple[str, str]]:
    """How often which party holds which letter."""
    return Counter((held.party, held.letter) for held in org.assignments_on(work_id))


def refusal(attempt: Callable[[], Pasted]) -> str:
    with pytest.raises(Rejected) as refused:
        attempt()
    said = str(refused.value)
    assert said.endswith(".")
    assert said.count(". ") == 0
    return said


@dataclass(frozen=True)
class Wish:
    """An organisation, what is selected in it, and a place to paste to in some organisation."""

    org: Org
    chosen: tuple[Id, ...]
    target: Org
    after: Id | None

    @property
    def records(self) -> tuple[Record, ...]:
        return excerpt(self.org, self.chosen)

    def paste(self) -> Pasted:
        scheme = self.org.settings.scheme
        new_id = counting("pasted")
        return paste(self.target, self.records, after=self.after, scheme=scheme, new_id=new_id)


def marked(org: Org) -> Org:
    """The organisation with the id of each thing written on it, where copies keep it."""
    pairs = []
    for record in org.records():
        if isinstance(record, Separation):
            pairs.append((record, evolved(record, reason=record.id)))
        elif "notes" in type(record).model_fields:
            pairs.append((record, evolved(record, notes=record.id)))
    return org.apply(Change.of(*pairs))


def mark(record: Record) -> Id:
    return record.reason if isinstance(record, Separation) else record.notes  # type: ignore[attr-defined]


orgs = st.sampled_from([*SAMPLES.values(), ORG]) | seeds.map(random_org)


@st.composite
def wishes(draw: st.DrawFn, *kinds: type[Record], elsewhere: bool | None = None) -> Wish:
    """Anything selected, to be pasted here or (`elsewhere`) into another organisation."""
    org = marked(draw(orgs))
    random = Random(draw(seeds))
    anything = [Stage, Stage, Responsibility, Responsibility, Person, Role, Team, None]
    kind = random.choice(kinds or anything)
    of_kind = (one.id for one in org.records() if kind is None or isinstance(one, kind))
    ids = sorted(of_kind) or ["nothing"]
    chosen = tuple(random.sample(ids, random.randint(1, min(len(ids), 5))))
    away = draw(st.booleans()) if elsewhere is None else elsewhere
    target = draw(orgs) if away else org
    places = sorted(one.id for one in (*target.all(Stage), *target.all(Responsibility)))
    after = random.choice([*places, None, "nothing"])
    return Wish(org, chosen, target, after)


def attempted(attempt: Callable[[], Pasted]) -> Pasted | None:
    """What would be done, or None for a refusal; any other exception fails the test."""
    try:
        return attempt()
    except Rejected as refused:
        said = str(refused)
    assert said.endswith(".")
    return None


def done(wish: Wish) -> Pasted:
    """What pasting does; a refusal ends the example."""
    pasted = attempted(wish.paste)
    assume(pasted is not None)
    assert pasted is not None
    return pasted


# Laws of excerpts.


@given(wishes())
def test_an_excerpt_is_whole_but_for_the_stage_of_a_responsibility(wish: Wish) -> None:
    records = wish.records
    known = {record.id for record in records}
    assert len(known) == len(records)
    for record in records:
        for field in type(record).REFERS:
            if field != "stage":
                assert set(targets(record, field)) <= known


@given(wishes(), seeds)
def test_an_excerpt_has_one_order_whatever_was_selected_first(wish: Wish, seed: int) -> None:
    other = list(wish.chosen)
    Random(seed).shuffle(other)
    assert excerpt(wish.org, (*other, *other)) == wish.records


@given(wishes())
def test_an_excerpt_takes_all_that_hangs_on_what_is_selected(wish: Wish) -> None:
    org, known = wish.org, {record.id for record in wish.records}
    for one in wish.chosen:
        if isinstance(org.find(one), Stage | Responsibility | Party):
            assert one in known
    for kind, field in [("responsibility", "stage"), ("assignment", "responsibility")]:
        for record in org.all(KINDS[kind]):
            if set(targets(record, field)) & known:
                assert record.id in known
    for role in org.all(Role):
        if role.id in known:
            assert {seat.id for seat in org.seats_of(role.id)} <= known


# Laws of pasting.


@given(wishes())
def test_pasting_only_adds_and_can_be_undone(wish: Wish) -> None:
    before = content(wish.target)
    pasted = done(wish)
    after = wish.target.apply(pasted.change)

    assert content(wish.target) == before
    assert is_whole(after)
    assert after.apply(pasted.change.inverse()).same_as(wish.target)
    assert wish.paste() == pasted
    for edit in pasted.change.edits.values():
        if edit.after is None:  # what the new stages stand between
            assert isinstance(edit.before, Handoff | Acceptance | Placement)
        elif edit.before is not None:
            assert edit.before.model_copy(update=_of(edit.after, "rank", "teams")) == edit.after


def _of(record: Record, *fields: str) -> dict[str, object]:
    return {field: getattr(record, field) for field in fields if hasattr(record, field)}


@given(wishes())
def test_what_is_pasted_is_new_and_what_was_copied_is_selected(wish: Wish) -> None:
    pasted = done(wish)
    new = {key for key, edit in pasted.change.edits.items() if edit.before is None}
    after = wish.target.apply(pasted.change)

    assert not new & {record.id for record in wish.org.records()}
    assert pasted.added
    assert set(pasted.added) <= new
    assert str(pasted.label).startswith("Paste ")
    assert all(str(note).endswith(".") for note in pasted.notes)
    roots = {mark(after.find(one)) for one in pasted.added}  # type: ignore[arg-type]
    work = {one for one in wish.chosen if isinstance(wish.org.find(one), Stage | Responsibility)}
    if work:
        assert roots <= work


@given(wishes())
def test_pasted_into_nothing_and_copied_again_it_is_the_same(wish: Wish) -> None:
    # The stage takes what was copied without one; no work passes through it.
    nothing = Org.of(wish.org.settings, Stage(id="x", name="X", across=True))
    pasted = done(Wish(wish.org, wish.chosen, nothing, "x"))
    again = excerpt(nothing.apply(pasted.change), pasted.change.edits)

    assert alike(again) == alike(wish.records)
    # What came without its stage is in another one now, before or behind the copied ones.
    stages = {one.id for one in wish.records if isinstance(one, Stage)}
    works = [one for one in wish.records if isinstance(one, Responsibility)]
    loose = {mark(one) for one in works if one.stage not in stages}
    for kind in (Stage, Responsibility, Role):
        for apart in (False, True):
            before, after = (
                [
                    mark(one)
                    for one in some
                    if isinstance(one, kind) and (mark(one) in loose) == apart
                ]
                for some in (wish.records, again)
            )
            assert before == after


def alike(records: tuple[Record, ...]) -> dict[Id, dict[str, object]]:
    """What the records say, with the marks for the ids, without ranks and confirmations."""
    marks = {record.id: mark(record) for record in records}
    found = {}
    for record in records:
        values = {**dict(record), **(record.model_extra or {})}
        for field in ("id", "rank", "confirmed_on"):
            values.pop(field, None)
        for field in type(record).REFERS:
            values[field] = sorted(marks.get(one, "") for one in targets(record, field))
        found[mark(record)] = values
    return found


@given(wishes(elsewhere=False))
def test_nobody_is_doubled_where_it_was_copied(wish: Wish) -> None:
    pasted = done(wish)
    after = wish.target.apply(pasted.change)
    for kind in (Person, Role, Team, Seat):
        assert after.count(kind) == wish.org.count(kind)
    assert not pasted.notes


@given(wishes(elsewhere=False))
def test_a_copy_is_held_by_those_who_hold_the_original(wish: Wish) -> None:
    pasted = done(wish)
    after = wish.target.apply(pasted.change)
    for work in after.all(Responsibility):
        if work.id in pasted.change.edits and wish.target.look(Responsibility, work.id) is None:
            assert letters(after, work.id) == letters(wish.org, work.notes)


@given(wishes(elsewhere=True))
def test_elsewhere_a_letter_says_the_nearest_to_what_it_said(wish: Wish) -> None:
    pasted = done(wish)
    after = wish.target.apply(pasted.change)
    theirs, ours = wish.org.scheme, wish.target.scheme
    for held in (one for one in wish.records if isinstance(one, Assignment)):
        copies = [one for one in after.all(Assignment) if one.notes == held.id]
        copies = [one for one in copies if one.id in pasted.change.edits]
        if theirs is ours:
            assert [one.letter for one in copies] == [held.letter]
        elif theirs.find(held.letter) is None:
            assert not copies
        elif not held.mapped_from:  # else it comes back to what it was before
            found = translate(held.letter, theirs, ours)
            assert found is not None
            assert [one.letter for one in copies] == [found.letter]
        for one in copies:
            assert one.confirmed_on is None
            assert after.party(one.party).KIND == wish.org.party(held.party).KIND


@given(wishes(Stage))
def test_stages_stand_together_in_their_order_behind_their_place(wish: Wish) -> None:
    stages = [one.id for one in wish.records if isinstance(one, Stage)]
    assume(stages)
    pasted = done(wish)
    before = [one.id for one in wish.target.stages()]
    after = wish.target.apply(pasted.change).stages()

    behind = wish.target.find(wish.after) if wish.after else None
    home = behind.stage if isinstance(behind, Responsibility) else wish.after
    place = before.index(home) + 1 if home in before else len(before)
    new = [one for one in after if one.id not in before]
    assert [one.id for one in after if one.id in before] == before
    assert after[place : place + len(stages)] == new
    assert [one.notes for one in new] == stages


@given(wishes(Responsibility))
def test_responsibilities_stand_together_in_their_order_behind_their_place(wish: Wish) -> None:
    pasted = done(wish)
    after = wish.target.apply(pasted.change)
    for stage in wish.target.all(Stage):
        before = [one.id for one in wish.target.responsibilities_in(stage.id)]
        now = [one.id for one in after.responsibilities_in(stage.id)]
        new = [one for one in now if one not in before]
        assert [one for one in now if one in before] == before
        if wish.after in before and new:
            assert now.index(new[0]) == before.index(wish.after) + 1
        if new:
            assert now[now.index(new[0]) :][: len(new)] == new
        marks = [after.get(Responsibility, one).notes for one in new]
        assert marks == [one.id for one in wish.records if one.id in marks]


@given(wishes(Stage, Responsibility))
def test_pasting_twice_gives_two_of_different_names(wish: Wish) -> None:
    first = done(wish)
    once = wish.target.apply(first.change)
    scheme = wish.org.settings.scheme
    second = paste(once, wish.records, after=wish.after, scheme=scheme, new_id=counting("second"))
    twice = once.apply(second.change)

    for kind in (Stage, Responsibility, Assignment):
        added = once.count(kind) - wish.target.count(kind)
        assert twice.count(kind) - once.count(kind) == added
    for one, other in zip(first.added, second.added, strict=True):
        assert mark(twice.find(one)) == mark(twice.find(other))  # type: ignore[arg-type]
        assert name_of(twice.find(one)) != name_of(twice.find(other))  # type: ignore[arg-type]


@given(wishes(elsewhere=False))
def test_duplicating_is_copying_and_pasting_behind_the_originals(wish: Wish) -> None:
    org = wish.org
    doubled = attempted(lambda: duplicate(org, wish.chosen, new_id=counting("copy")))
    if doubled is None:
        assert not any(
            isinstance(org.find(one), Stage | Responsibility | Party) for one in wish.chosen
        )
        return
    after = org.apply(doubled.change)

    assert is_whole(after)
    assert after.apply(doubled.change.inverse()).same_as(org)
    assert not set(doubled.added) & content(org).keys()
    for one in doubled.added:
        copy = after.find(one)
        assert copy is not None
        original = org.find(mark(copy))
        assert original is not None
        if isinstance(copy, Party):
            assert not after.assignments_of(copy.id)
            assert name_of(copy) != name_of(original)
        if isinstance(copy, Responsibility):
            assert letters(after, copy.id) == letters(org, original.id)
            assert copy.stage == original.stage  # type: ignore[attr-defined]
    for stage in [one for one in wish.records if isinstance(one, Stage)]:
        copies = [one for one in after.stages() if one.notes == stage.id and one.id != stage.id]
        assert len(copies) == 1
        assert names(after.responsibilities_in(copies[0].id)) == names(
            org.responsibilities_in(stage.id)
        )


@given(wishes())
def test_a_person_who_left_comes_back_with_what_they_held(wish: Wish) -> None:
    people = sorted(one.id for one in wish.records if isinstance(one, Person))
    assume(people)
    left = wish.org.apply(remove(wish.org, people[0]))
    pasted = done(Wish(wish.org, wish.chosen, left, None))
    after = left.apply(pasted.change)
    held = [one for one in wish.records if isinstance(one, Assignment)]
    copies = [one for one in after.all(Assignment) if one.id in pasted.change.edits]
    assert Counter(one.letter for one in copies) == Counter(one.letter for one in held)


# What is copied.


def test_a_stage_takes_everything_inside_along_in_a_fixed_order() -> None:
    kinds = [one.KIND for one in copied(ORG, "Data", "Train")]
    assert kinds == (
        ["stage"] * 2
        + ["responsibility"] * 3
        + ["assignment"] * 5
        + ["handoff"]
        + ["role", "team"]
        + ["person"] * 4
        + ["seat"] * 2
    )
    assert names(copied(ORG, "Data", "Train"))[11:17] == [
        "Engineer",
        "Core",
        "Ana",
        "Ben",
        "Cem",
        "Eve",
    ]


def test_managers_and_teams_that_stay_are_no_longer_named() -> None:
    (ben,) = copied(ORG, "Ben")
    assert isinstance(ben, Person)
    assert ben.managers == ()
    together = {one.id: one for one in copied(ORG, "Ben", "Ana")}
    assert together[ben.id] == ORG.find(ben.id)


def test_what_lies_between_two_things_is_nothing_alone() -> None:
    between = [one.id for one in ORG.records() if isinstance(one, Assignment | Seat | Handoff)]
    assert excerpt(ORG, between) == ()


def test_marks_of_the_original_are_not_copied_but_separations_are() -> None:
    kinds = {one.KIND for one in excerpt(team_of_three(), content(team_of_three()))}
    assert kinds == {
        "stage",
        "responsibility",
        "assignment",
        "handoff",
        "separation",
        "role",
        "team",
        "person",
        "seat",
    }
    assert "separation" not in {one.KIND for one in excerpt(team_of_three(), ["fit"])}


# Where it goes.


def test_work_passes_through_what_is_pasted() -> None:
    pasted = paste(ORG, copied(ORG, "Data", "Train"), after=id_of(ORG, "Train"))
    after = ORG.apply(pasted.change)
    assert stage_names(after) == ["Data", "Train", "Data copy", "Train copy", "Run", "Docs"]
    assert chain(after) == {
        ("Data", "Train"),
        ("Train", "Data copy"),
        ("Data copy", "Train copy"),
        ("Train copy", "Run"),
    }
    assert sorted(one.what for one in after.all(Handoff)) == ["", "", "features", "features"]


def test_stages_that_nothing_joined_are_joined_in_the_chain() -> None:
    pasted = paste(ORG, copied(ORG, "Data", "Run", "Docs"))
    after = ORG.apply(pasted.change)
    assert stage_names(after)[-3:] == ["Data copy", "Run copy", "Docs copy"]
    assert chain(after) - chain(ORG) == {("Run", "Data copy"), ("Data copy", "Run copy")}
    assert after.get(Stage, pasted.added[-1]).across


def test_the_first_stage_of_all_leads_to_nothing_before_it() -> None:
    org = parse("stage Docs (across); stage Run")
    pasted = paste(org, copied(ORG, "Data"), after=id_of(org, "Docs"))
    assert chain(org.apply(pasted.change)) == {("Data", "Run")}


def test_responsibilities_go_into_the_stage_behind_another_or_beside_their_originals() -> None:
    records = copied(ORG, "Ingest", "Fit")
    behind = paste(ORG, records, after=id_of(ORG, "Pager"))
    assert works(ORG.apply(behind.change), "Run") == ["Pager", "Ingest", "Fit"]
    inside = paste(ORG, records, after=id_of(ORG, "Data"))
    assert works(ORG.apply(inside.change), "Data") == ["Ingest", "Clean", "Ingest copy", "Fit"]
    assignment = ORG.assignments_on(id_of(ORG, "Ingest"))[0].id
    on_it = paste(ORG, records, after=assignment)
    assert works(ORG.apply(on_it.change), "Data") == ["Ingest", "Ingest copy", "Fit", "Clean"]
    beside = paste(ORG, records)
    assert works(ORG.apply(beside.change), "Data") == ["Ingest", "Ingest copy", "Clean"]
    assert works(ORG.apply(beside.change), "Train") == ["Fit", "Fit copy"]


def test_equal_and_foreign_ranks_are_put_in_order() -> None:
    org = crowded()
    pasted = paste(org, copied(ORG, "Data", "Train"), after="b")
    assert stage_names(org.apply(pasted.change)) == [
        "Odd",
        "Same",
        "Same",
        "Data",
        "Train",
        "Same",
        "Odder",
    ]


def test_two_thousand_responsibilities_have_short_ranks() -> None:
    lines = [f"line {number}" for number in range(2_000)]
    pasted = paste_lines(ORG, lines, after=id_of(ORG, "Ingest"))
    after = ORG.apply(pasted.change)
    assert works(after, "Data") == ["Ingest", *lines, "Clean"]
    assert max(len(one.rank) for one in after.all(Responsibility)) < 8


# What it is called.


@pytest.mark.parametrize(
    ("there", "name", "called"),
    [
        (["Data"], "Train", "Train"),
        (["Train"], "Train", "Train copy"),
        ([" train "], "Train", "Train copy"),
        (["Train", "Train copy"], "Train", "Train copy 2"),
        (["Train copy"], "Train copy", "Train copy 2"),
        (["Train copy 9"], "Train copy 9", "Train copy"),
        ([" copy"], " copy", " copy copy"),
        (["Zoe\u0301"], "Zo\u00e9", "Zo\u00e9 copy"),
        (["x" * 500], "x" * 500, "x" * 495 + " copy"),
    ],
)
def test_a_name_that_is_there_gets_a_number(there: list[str], name: str, called: str) -> None:
    org = Org.of(*(Stage(id=f"s{n}", name=one, rank="V" * (n + 1)) for n, one in enumerate(there)))
    pasted = paste(org, [Stage(id="new", name=name)])
    assert name_of(org.apply(pasted.change).get(Stage, pasted.added[0])) == called


def test_names_inside_stay_as_they_are() -> None:
    org = parse("stage A; responsibility Work in A; stage B; responsibility Rest in B")
    after = org.apply(duplicate(org, ids_of(org, "A", "B")).change)
    assert [names(after.responsibilities_in(one.id)) for one in after.stages()] == [
        ["Work"],
        ["Rest"],
    ] * 2


@pytest.mark.parametrize(
    ("chosen", "label"),
    [
        (["Data"], "Paste Data"),
        (["Data", "Run"], "Paste 2 stages"),
        (["Ingest", "Fit"], "Paste 2 responsibilities"),
        (["Data", "Fit"], "Paste 2 things"),
        (["Engineer", "Scientist"], "Paste 3 things"),
        (["Ana", "Ben"], "Paste 2 people"),
    ],
)
def test_the_label_says_what_was_copied(chosen: list[str], label: str) -> None:
    org = parse("stage Elsewhere")
    assert str(paste(org, copied(ORG, *chosen), after=id_of(org, "Elsewhere")).label) == label


# Who comes along.


def test_who_is_there_by_name_is_not_doubled_and_who_is_not_is_said() -> None:
    org = parse("stage S; person ANA; role engineer; person Ben")
    pasted = paste(org, copied(ORG, "Ingest", "Fit"), after=id_of(org, "S"))
    after = org.apply(pasted.change)
    assert sorted(names(after.all(Person))) == ["ANA", "Ben", "Cem", "Eve"]
    assert names(after.all(Role)) == ["engineer"]
    assert after.count(Seat) == 0
    assert [str(note) for note in pasted.notes] == ["New here: Core, Cem, Eve."]
    assert [one.name for one in after.members_of(id_of(after, "Core"))] == ["Cem"]


def test_many_who_come_along_are_counted() -> None:
    org = parse("stage S")
    pasted = paste(org, copied(ORG, "Data", "Train"))
    assert [str(n) for n in pasted.notes] == ["New here: Engineer, Core, Ana and 3 more."]
    after = org.apply(pasted.change)
    ana, vacant = sorted(after.all(Seat), key=lambda seat: seat.person is None)
    assert (ana.person, ana.share, vacant.person) == (id_of(after, "Ana"), 0.5, None)


def test_people_of_a_known_role_or_team_stay_away_unless_they_were_what_was_copied() -> None:
    org = parse("stage S; role Engineer; team Core")
    work = paste(org, copied(ORG, "Fit"), after=id_of(org, "S"))
    assert names(org.apply(work.change).all(Person)) == []
    alone = paste(org, copied(ORG, "Engineer", "Cem"))
    after = org.apply(alone.change)
    assert sorted(names(after.all(Person))) == ["Ana", "Cem"]
    assert [seat.person for seat in after.all(Seat)] == [id_of(after, "Ana")]
    both = paste(org, copied(ORG, "Fit", "Dana"), after=id_of(org, "S"))
    assert names(org.apply(both.change).all(Person)) == ["Dana"]


def test_members_who_are_there_join_a_team_that_comes() -> None:
    org = parse("stage S; person Cem; team Others; Cem is in Others; role Engineer")
    after = org.apply(paste(org, copied(ORG, "Fit"), after=id_of(org, "S")).change)
    cem = after.get(Person, id_of(org, "Cem"))
    assert cem.teams == (id_of(after, "Others"), id_of(after, "Core"))


def test_of_two_of_one_name_none_is_taken_for_the_other() -> None:
    there = Org.of(Person(id="a", name="Ana"), Person(id="b", name="ana"), Stage(id="s", name="S"))
    here = parse("stage Data; responsibility Ingest in Data; person Ana; Ana is R on Ingest")
    pasted = paste(there, copied(here, "Ingest"), after="s")
    assert names(there.apply(pasted.change).all(Person)).count("Ana") == 2
    twins = (
        *copied(here, "Ingest"),
        Person(id="twin", name="ANA"),
        Assignment(id="t", party="twin", responsibility=id_of(here, "Ingest"), letter="R"),
    )
    one = Org.of(Person(id="a", name="Ana"), Stage(id="s", name="S"))
    assert one.apply(paste(one, twins, after="s").change).count(Person) == 3


def test_an_id_that_somebody_wrote_is_not_trusted_under_another_name() -> None:
    here = Org.of(Person(id="p1", name="Ana"))
    there = Org.of(Person(id="p1", name="Bob"))
    added = there.apply(paste(there, excerpt(here, ["p1"])).change)
    assert sorted(names(added.all(Person))) == ["Ana", "Bob"]
    renamed = Org.of(Person(id="bcdfghjkmnpq", name="Anna"))
    before = Org.of(Person(id="bcdfghjkmnpq", name="Ana"), Person(id="x", name="Anna"))
    assert "here already" in refusal(lambda: paste(renamed, excerpt(before, ["bcdfghjkmnpq"])))
    # The one who is called Anna there is Ana of here, so this Anna is another one.
    both = paste(renamed, excerpt(before, ["bcdfghjkmnpq", "x"]))
    assert names(renamed.apply(both.change).all(Person)) == ["Anna", "Anna"]


# Letters of another scheme.


def test_letters_of_another_scheme_are_translated_and_that_is_said() -> None:
    org = parse("scheme DACI; stage S; person Ana; person Ben; person Eve")
    pasted = paste(org, copied(ORG, "Ingest"), after=id_of(org, "S"), scheme="RACI")
    after = org.apply(pasted.change)
    assert sorted(one.letter for one in after.all(Assignment)) == ["A", "C", "D"]
    assert [str(n) for n in pasted.notes] == ["The letters of RACI became those of DACI."]


def test_a_letter_that_has_no_like_is_remembered_and_a_foreign_one_left_out() -> None:
    rapid = parse("scheme RAPID; stage S; responsibility W in S; person P; P is A on W")
    pasted = paste(ORG, copied(rapid, "W"), after=id_of(ORG, "Data"), scheme="RAPID")
    after = ORG.apply(pasted.change)
    (held,) = [one for one in after.all(Assignment) if one.id in pasted.change.edits]
    assert (held.letter, held.mapped_from) == ("C", "RAPID:A")
    assert str(pasted.notes[1]) == "Where RACI has no such letter, the nearest stands for it."

    odd = rapid.find(rapid.assignments_on(id_of(rapid, "W"))[0].id)
    foreign = evolved(odd, letter="Q")  # type: ignore[type-var]
    records = [foreign if one.id == foreign.id else one for one in copied(rapid, "W")]  # type: ignore[union-attr]
    pasted = paste(ORG, records, after=id_of(ORG, "Data"), scheme="RAPID")
    assert ORG.apply(pasted.change).count(Assignment) == ORG.count(Assignment)
    assert str(pasted.notes[1]) == "Letters that RAPID does not have were left out: 1."


def test_a_scheme_of_tomorrow_is_read_as_the_usual_one() -> None:
    tomorrow = crowded()
    pasted = paste(ORG, excerpt(tomorrow, ["a"]), scheme=tomorrow.settings.scheme)
    added = ORG.apply(pasted.change).count(Assignment) - ORG.count(Assignment)
    assert added == 3
    daci = ORG.apply(switch_scheme(ORG, "DACI"))
    assert "3" not in {one.letter for one in daci.all(Assignment)}
    notes = paste(daci, excerpt(tomorrow, ["a"]), scheme=tomorrow.settings.scheme).notes
    assert "Letters that RACI does not have were left out: 1." in map(str, notes)


def test_what_was_confirmed_was_the_original() -> None:
    org = team_of_three()
    after = org.apply(duplicate(org, ["fit"]).change)
    days = [
        one.confirmed_on
        for one in after.all(Assignment)
        if one.letter == "R" and one.party == "scientist"
    ]
    assert sorted(days, key=str) == [date(2026, 1, 1), None]


# Duplicating.


def test_a_role_is_doubled_with_its_seats_and_without_its_people() -> None:
    doubled = duplicate(ORG, ids_of(ORG, "Engineer", "Core", "Ben"))
    after = ORG.apply(doubled.change)
    assert [
        name_of(after.get(KINDS[k], one))
        for k, one in zip(["role", "team", "person"], doubled.added, strict=True)
    ] == [
        "Engineer copy",
        "Core copy",
        "Ben copy",
    ]
    assert names(after.roles()) == ["Engineer", "Engineer copy", "Scientist"]
    seats = after.seats_of(doubled.added[0])
    assert sorted(seat.share for seat in seats) == [0.5, 1.0]
    assert {seat.person for seat in seats} == {None}
    assert after.members_of(doubled.added[1]) == []
    ben, copy = after.get(Person, id_of(ORG, "Ben")), after.get(Person, doubled.added[2])
    assert copy.managers == ben.managers != ()
    assert str(doubled.label) == "Duplicate 3 things"
    assert [str(n) for n in doubled.notes] == ["The seats of “Engineer copy” are vacant."]
    again = after.apply(duplicate(after, [doubled.added[0]]).change)
    assert names(again.roles()) == ["Engineer", "Engineer copy", "Engineer copy 2", "Scientist"]
    assert duplicate(ORG, ids_of(ORG, "Scientist")).notes == ()


def test_stages_and_parties_are_doubled_in_one_edit() -> None:
    doubled = duplicate(ORG, ids_of(ORG, "Ana", "Train", "Ingest"))
    after = ORG.apply(doubled.change)
    assert stage_names(after) == ["Data", "Train", "Train copy", "Run", "Docs"]
    assert works(after, "Data") == ["Ingest", "Ingest copy", "Clean"]
    assert works(after, "Train copy") == ["Fit"]
    assert after.count(Person) == ORG.count(Person) + 1
    assert len(doubled.added) == 3


# Lines of text.


def test_lines_of_text_become_responsibilities() -> None:
    pasted = paste_lines(ORG, ["Clean", "", "  New \n thing "], after=id_of(ORG, "Data"))
    after = ORG.apply(pasted.change)
    assert works(after, "Data") == ["Ingest", "Clean", "Clean copy", "New thing"]
    assert str(pasted.label) == "Paste 2 responsibilities"


# What is refused.


def test_what_cannot_be_pasted_is_refused_in_one_sentence() -> None:
    data = id_of(ORG, "Data")
    assert refusal(lambda: paste(ORG, ())) == "There is nothing to paste."
    assert refusal(lambda: paste(ORG, ORG.all(Placement))) == "There is nothing to paste."
    assert "“Ana” is here already" in refusal(lambda: paste(ORG, copied(ORG, "Ana")))
    assert "All of them" in refusal(lambda: paste(ORG, copied(ORG, "Ana", "Core")))
    elsewhere = parse("stage S")
    assert "“Ingest”" in refusal(lambda: paste(elsewhere, copied(ORG, "Ingest")))
    assert "stage" in refusal(lambda: paste_lines(ORG, ["a"], after=None))
    assert "nothing" in refusal(lambda: paste_lines(ORG, [" "], after=data))
    refusal(lambda: paste_lines(ORG, ["x" * 501], after=data))
    assert "first" in refusal(lambda: duplicate(ORG, ["nothing"]))


@given(wishes(), seeds)
def test_records_that_are_not_whole_are_refused_or_do_something_sound(
    wish: Wish, seed: int
) -> None:
    records = list(wish.records)
    Random(seed).shuffle(records)
    cut = records[: Random(seed).randint(0, len(records))] + records[:1]
    pasted = attempted(lambda: paste(wish.target, cut, after=wish.after))
    if pasted is not None:
        assert is_whole(wish.target.apply(pasted.change))
