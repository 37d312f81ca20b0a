"""RM108: a seat is still vacant that somebody seems to have taken."""

from collections.abc import Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Fix, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import people, things
from rolemap.model.edits.remove import remove
from rolemap.model.ids import Id
from rolemap.model.records import Responsibility, Role, Seat
from rolemap.model.text import Plural, text


@rule(
    "RM108",
    about=Role,
    severity=Severity.WARNING,
    source="Maptio, issue 870",
)
def filled_vacancy(facts: Facts, role: Role) -> Iterator[Finding]:
    """A role is for one person, somebody holds it, and a seat of it is still vacant.

    A role with two seats of which one is vacant is as a rule short of somebody, and nothing is
    said. Reported is a vacant seat for which all of this is true: the role is accountable for
    something, so that whoever took the seat would be one accountable person too many; the seat
    asks for no more time than a holder of the role gives, so that nobody is only standing in; it
    has no note; and the role is on no on-call rota, which wants many.

    Why it matters:
        A vacancy that is none is counted with the others: somebody plans to hire for it, and
        where many are stale nobody believes those that are true.

    What to do:
        Take the vacant seat away. If a second person is wanted, say in the note of the seat what
        for, and make one person accountable instead of the role.

    Source:
        Users of Maptio, a tool for role maps, report that a vacancy stays open after somebody has
        been put into the role (issue 870). By what a stale one is told from a true one is
        RoleMap's own choice.

    Bad:
        stage Train; responsibility Evaluate in Train; role Lead; person Ana
        Lead is A+R on Evaluate; Ana holds Lead; Lead has a vacancy

    Good:
        stage Train; responsibility Evaluate in Train; role Engineer; person Ana
        Engineer is R on Evaluate; Ana holds Engineer; Engineer has a vacancy; Ana is A on Evaluate
    """
    forgotten = _forgotten(facts, role.id)
    answering = _accountable_for(facts, role.id) if forgotten else []
    if not answering or _is_on_call(facts, role.id):
        return
    holders = facts.holders(role.id)
    message = Plural(
        "The vacancy in the role “{role}” looks forgotten",
        "{count} vacancies in the role “{role}” look forgotten",
    )
    yield filled_vacancy.finding(
        (role.id, *sorted(person.id for person in holders)),
        message.of(len(forgotten), role=role.name),
        text("The role is held by {names}", names=people(holders)),
        text("It is accountable for {names}", names=things(answering)),
        text("Whoever took the vacant seat would be accountable too"),
    )


def _forgotten(facts: Facts, role_id: Id) -> list[Seat]:
    """The vacant seats that ask for no more than a holder gives, and say nothing themselves."""
    seats = facts.org.seats_of(role_id)
    given = [seat.share for seat in seats if seat.person is not None]
    return [
        seat
        for seat in seats
        if seat.person is None
        and not seat.notes.strip()
        and any(seat.share <= share for share in given)
    ]


def _accountable_for(facts: Facts, role_id: Id) -> list[str]:
    decider = facts.org.scheme.decider.letter
    return [
        facts.org.get(Responsibility, held.responsibility).name
        for held in facts.org.assignments_of(role_id)
        if held.letter == decider
    ]


def _is_on_call(facts: Facts, role_id: Id) -> bool:
    works = [letter.letter for letter in facts.org.scheme.letters if letter.works]
    return any(
        held.letter in works and facts.org.get(Responsibility, held.responsibility).on_call
        for held in facts.org.assignments_of(role_id)
    )


@filled_vacancy.fixer
def take_the_seat_away(facts: Facts, finding: Finding) -> Iterator[Fix]:
    """Take the vacant seats away that look forgotten."""
    role = facts.org.get(Role, finding.subjects[0])
    seats = [seat.id for seat in _forgotten(facts, role.id)]
    if not seats:
        return
    label = Plural(
        "Take the vacant seat of {role} away", "Take {count} vacant seats of {role} away"
    )
    yield Fix(label.of(len(seats), role=role.name), remove(facts.org, *seats))
