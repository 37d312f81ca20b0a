"""How far a change reaches, against what each kind of record may read."""

from collections.abc import Iterable

from hypothesis import given

from rolemap.analysis.neighbourhood import Neighbourhood
from rolemap.formats.notation import parse
from rolemap.model.change import Change
from rolemap.model.edits.fields import set_fields
from rolemap.model.edits.people import add_person
from rolemap.model.edits.roles import add_seat
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import (
    Acceptance,
    Assignment,
    Handoff,
    Person,
    Record,
    Responsibility,
    Role,
    Seat,
    Separation,
    Stage,
    Team,
    Turn,
    targets,
)
from tests.random_edits import random_moves, seeds


@given(seeds)
def test_whatever_reads_a_changed_record_is_judged_again(seed: int) -> None:
    for move in random_moves(seed, 12):
        reach = Neighbourhood(move.before, move.after, move.change)
        if reach.everything:
            continue
        changed = set(move.change.edits) | set(map(held_as, holding_otherwise(move.change)))
        for org in (move.before, move.after):
            for record in judged(org):
                if changed & reads(org, record):
                    touched = reach.touched.get(record.KIND, set())
                    assert record.id in touched, (record, move.change)


def holding_otherwise(change: Change) -> Iterable[Id]:
    """The people in other teams, and the seats with somebody else or of another role."""
    for key, edit in change.edits.items():
        before, after = edit.before, edit.after
        if isinstance(before, Person) and isinstance(after, Person):
            if before.teams != after.teams:
                yield key
        elif isinstance(before, Seat) and isinstance(after, Seat):
            if (before.role, before.person) != (after.role, after.person):
                yield key
        else:
            yield key


def held_as(record_id: Id) -> Id:
    """Stands for through whom somebody holds something, whatever else there is to a record."""
    return f"{record_id} as it holds"


def judged(org: Org) -> list[Record]:
    kinds: tuple[type[Record], ...] = (Stage, Responsibility, Role, Team, Person, Handoff)
    return [record for kind in kinds for record in org.all(kind)]


def reads(org: Org, record: Record) -> set[Id]:
    """The ids of all that a rule about `record` may look at, in the words of the module."""
    accepted = {one.id for one in org.all(Acceptance) if record.id in one.subjects}
    return accepted | {record.id} | set(_reads(org, record))


def _reads(org: Org, record: Record) -> Iterable[Id]:
    match record:
        case Stage():
            yield from stage(org, record.id)
        case Responsibility():
            yield record.stage
            yield from duties(org, record.id)
            yield from turns(org, record.id)
            for apart in org.all(Separation):
                ends = (apart.first, apart.second)
                if record.id in ends:
                    yield from (apart.id, *ends)
                    yield from (found for end in ends for found in duties(org, end))
        case Role() | Team():
            yield from people(org, record.id)
            for held in org.assignments_of(record.id):
                yield from (held.id, held.responsibility)
        case Person():
            yield from person(org, record)
        case Handoff():
            yield from stage(org, record.source)
            yield from stage(org, record.target)
        case _:
            raise AssertionError(record)


def turns(org: Org, work: Id) -> Iterable[Id]:
    for turn in org.all(Turn):
        if turn.responsibility == work:
            yield from (turn.id, turn.person)


def stage(org: Org, stage_id: Id) -> Iterable[Id]:
    yield stage_id
    for one in org.all(Handoff):
        if stage_id in (one.source, one.target):
            yield one.id
    for work in org.responsibilities_in(stage_id):
        yield work.id
        yield from duties(org, work.id)


def counts(org: Org, held: Assignment) -> bool:
    """Whether somebody with this letter works on it or answers for it."""
    letter = org.scheme.find(held.letter)
    return letter is not None and (letter.works or letter.sense == "decide")


def shared(org: Org, work: Id) -> Iterable[Id]:
    """Through what others work on it or answer for it."""
    for held in org.assignments_on(work):
        if counts(org, held):
            yield held.id
            yield from map(held_as, people(org, held.party))


def duties(org: Org, work: Id) -> Iterable[Id]:
    for held in org.assignments_on(work):
        yield from (held.id, held.party)
        yield from people(org, held.party)


def people(org: Org, party: Id) -> Iterable[Id]:
    for seat in org.all(Seat):
        if seat.role == party:
            yield from (seat.id, *targets(seat, "person"))
    for one in org.all(Person):
        if party in one.teams:
            yield one.id


def person(org: Org, record: Person) -> Iterable[Id]:
    seats = [seat for seat in org.all(Seat) if seat.person == record.id]
    parties = [record.id, *(seat.role for seat in seats), *record.teams]
    yield from (*(seat.id for seat in seats), *parties)
    for held in org.all(Assignment):
        if held.party in parties:
            yield from (held.id, held.responsibility)
            if counts(org, held):
                yield org.get(Responsibility, held.responsibility).stage
                yield from shared(org, held.responsibility)
        if held.deputy == record.id:
            yield held.id
    for other in org.all(Person):
        if record.id in other.managers:
            yield other.id


def test_settings_reach_everything() -> None:
    org = parse("stage Train")
    change = set_fields(org, "settings", name="Team")
    reach = Neighbourhood(org, org.apply(change), change)
    assert reach.everything
    assert not reach.touched


def test_a_change_of_nothing_reaches_nothing() -> None:
    org = parse("stage Train")
    assert Neighbourhood(org, org, Change()).touched == {}


def test_a_change_stays_where_it_is() -> None:
    org = parse(
        """
        stage Data; responsibility Ingest in Data; person Ana; Ana is R on Ingest
        stage Train; responsibility Evaluate in Train; person Ben; Ben is R on Evaluate
        """
    )
    change = set_fields(org, "assignment-1", letter="A")
    touched = Neighbourhood(org, org.apply(change), change).touched
    assert touched["person"] == {"person-ana"}
    assert touched["responsibility"] == {"responsibility-ingest"}
    assert touched["stage"] == {"stage-data"}


def test_a_stage_without_work_reaches_its_handoffs() -> None:
    org = parse("stage Data; stage Train; stage Serve; Data hands off to Train")
    change = set_fields(org, "stage-train", name="Training")
    touched = Neighbourhood(org, org.apply(change), change).touched
    assert touched == {"stage": {"stage-train"}, "handoff": {"handoff-1"}}


def test_every_record_reaches_itself() -> None:
    org = parse("role Lead; Lead has a vacancy")
    change = set_fields(org, "seat-1", share=0.5)
    touched = Neighbourhood(org, org.apply(change), change).touched
    assert touched["seat"] == {"seat-1"}
    assert touched["role"] == {"role-lead"}


def test_a_duty_reaches_those_from_which_it_is_separated() -> None:
    org = parse(
        """
        stage Train; responsibility Build in Train; person Ana; Ana is R on Build
        stage Serve; responsibility Check in Serve; person Ben; Ben is R on Check
        stage Data; responsibility Label in Data; person Cem; Cem is R on Label
        Build is apart from Check
        """
    )
    for party, mine in (("person-ana", "stage-train"), ("person-ben", "stage-serve")):
        change = set_fields(org, party, name="Zoe")
        touched = Neighbourhood(org, org.apply(change), change).touched
        both = {"responsibility-build", "responsibility-check"}
        assert touched == {"person": {party}, "responsibility": both, "stage": {mine}}
    change = set_fields(org, "separation-1", reason="It is so.")
    touched = Neighbourhood(org, org.apply(change), change).touched
    assert touched["responsibility"] == {"responsibility-build", "responsibility-check"}


def test_who_comes_or_goes_reaches_the_rows_that_hold_everybody() -> None:
    org = parse(
        """
        stage Train; responsibility Build in Train; responsibility Check in Train
        role Lead; team Core; person Ana; person Ben; Ana holds Lead; Ana is in Core
        Lead is R on Build; Ben is C on Build; Core is R on Check; Ben is I on Check
        """
    )
    coming = add_person(org, "Cem", new_id=lambda: "cem")
    more = org.apply(coming)
    for before, after, change in ((org, more, coming), (more, org, coming.inverse())):
        touched = Neighbourhood(before, after, change).touched
        assert touched["responsibility"] == {"responsibility-build", "responsibility-check"}
    first = add_person(Org.of(), "Cem", new_id=lambda: "cem")
    assert Neighbourhood(Org.of(), Org.of().apply(first), first).touched == {"person": {"cem"}}


def test_a_role_or_team_without_letters_reaches_the_people_behind_it() -> None:
    org = parse("person Ana; person Ben; role Lead; team Core; Ana holds Lead; Ben is in Core")
    org = org.apply(add_seat(org, "role-lead"))
    for party, person in (("role-lead", "person-ana"), ("team-core", "person-ben")):
        change = set_fields(org, party, name="Another")
        reach = Neighbourhood(org, org.apply(change), change)
        assert reach.touched[Person.KIND] == {person}


def test_who_only_gets_another_name_does_not_reach_the_rows_of_others() -> None:
    org = parse(
        "stage Train; responsibility Build in Train; person Ana; person Ben; Ana is R on Build"
    )
    change = set_fields(org, "person-ben", name="Zoe")
    assert Neighbourhood(org, org.apply(change), change).touched == {"person": {"person-ben"}}
