"""Give, change and take back letters."""

from datetime import date

from rolemap.model import ids
from rolemap.model.change import Change
from rolemap.model.edits.cascade import without
from rolemap.model.edits.fields import evolved, made
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id, NewId
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Person, Responsibility
from rolemap.model.text import text


def assign(
    org: Org, party_id: Id, responsibility_id: Id, letter: str, *, new_id: NewId = ids.fresh
) -> Change:
    """Let a party hold `letter` on a responsibility.

    A letter that cannot stand beside the new one in the same cell gives way to it (a consulted
    person who becomes responsible is no longer consulted); the decider may also do the work.

    Raises:
        Rejected: the letter is not of the scheme, or a side does not exist.
    """
    org.party(party_id)
    org.get(Responsibility, responsibility_id)
    _check_letter(org, letter)
    cell = _cell(org, party_id, responsibility_id)
    if any(held.letter == letter for held in cell):
        return Change()
    given_way = [held for held in cell if not org.scheme.may_share_cell(held.letter, letter)]
    if given_way:
        kept, *surplus = given_way
        return without(org, *surplus).then(_turned(kept, letter))
    values: dict[str, object] = {"id": new_id(), "party": party_id, "letter": letter}
    return Change.adding(made(Assignment, {**values, "responsibility": responsibility_id}))


def unassign(org: Org, party_id: Id, responsibility_id: Id) -> Change:
    """Take every letter of a party on a responsibility away."""
    return without(org, *_cell(org, party_id, responsibility_id))


def set_letter(org: Org, assignment_id: Id, letter: str) -> Change:
    """Turn one assignment into another letter; a same or clashing one of the cell gives way.

    Raises:
        Rejected: the letter is not of the scheme, or the assignment does not exist.
    """
    held = org.get(Assignment, assignment_id)
    _check_letter(org, letter)
    others = [
        other
        for other in _cell(org, held.party, held.responsibility)
        if other.id != held.id and not org.scheme.may_share_cell(other.letter, letter)
    ]
    return without(org, *others).then(_turned(held, letter))


def reassign(org: Org, assignment_id: Id, party_id: Id, responsibility_id: Id) -> Change:
    """Move an assignment to another party or responsibility, with all that is written on it.

    A letter there that cannot stand beside it gives way. What was confirmed was the old place.

    Raises:
        Rejected: one of the three does not exist.
    """
    held = org.get(Assignment, assignment_id)
    party, work = org.party(party_id), org.get(Responsibility, responsibility_id)
    if (held.party, held.responsibility) == (party.id, work.id):
        return Change()
    cell = _cell(org, party.id, work.id)
    if any(other.letter == held.letter for other in cell):
        return without(org, held)
    given_way = (o for o in cell if not org.scheme.may_share_cell(o.letter, held.letter))
    moved = evolved(held, party=party.id, responsibility=work.id, confirmed_on=None)
    return without(org, *given_way).then(Change.of((held, moved)))


def set_deputy(org: Org, assignment_id: Id, person_id: Id | None) -> Change:
    """Name the person who stands in, or nobody.

    Raises:
        Rejected: the assignment or the person does not exist.
    """
    held = org.get(Assignment, assignment_id)
    if person_id is not None:
        org.get(Person, person_id)
    return Change.of((held, evolved(held, deputy=person_id)))


def confirm(org: Org, assignment_ids: tuple[Id, ...], on: date) -> Change:
    """Say that assignments are still true on this day.

    Raises:
        Rejected: one of them does not exist.
    """
    held = [org.get(Assignment, assignment_id) for assignment_id in assignment_ids]
    return Change.of(*((one, evolved(one, confirmed_on=on)) for one in held))


def _turned(held: Assignment, letter: str) -> Change:
    # A letter that somebody chose stands for itself, no longer for one of another scheme.
    return Change.of((held, evolved(held, letter=letter, mapped_from="")))


def _cell(org: Org, party_id: Id, responsibility_id: Id) -> list[Assignment]:
    on_it = org.assignments_on(responsibility_id)
    return [held for held in on_it if held.party == party_id]


def _check_letter(org: Org, letter: str) -> None:
    if org.scheme.find(letter) is None:
        known = ", ".join(known.letter for known in org.scheme.letters)
        raise Rejected(
            text(
                "“{letter}” is not a letter of {scheme}; use one of {known}.",
                letter=letter,
                scheme=org.scheme.name,
                known=known,
            )
        )
