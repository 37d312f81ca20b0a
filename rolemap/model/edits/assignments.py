"""Give, change and take back letters."""

from datetime import date

from rolemap.model import ids
from rolemap.model.change import Change
from rolemap.model.edits.fields import evolved, made
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id, NewId
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Responsibility
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
        pairs = [(kept, evolved(kept, letter=letter, mapped_from=""))]
        return Change.of(*pairs, *((held, None) for held in surplus))
    values: dict[str, object] = {"id": new_id(), "party": party_id, "letter": letter}
    return Change.adding(made(Assignment, {**values, "responsibility": responsibility_id}))


def unassign(org: Org, party_id: Id, responsibility_id: Id) -> Change:
    """Take every letter of a party on a responsibility away."""
    return Change.of(*((held, None) for held in _cell(org, party_id, responsibility_id)))


def set_letter(org: Org, assignment_id: Id, letter: str) -> Change:
    """Turn one assignment into another letter; a same or clashing one of the cell gives way.

    Raises:
        Rejected: the letter is not of the scheme, or the assignment does not exist.
    """
    held = org.get(Assignment, assignment_id)
    _check_letter(org, letter)
    others = [
        (other, None)
        for other in _cell(org, held.party, held.responsibility)
        if other.id != held.id and not org.scheme.may_share_cell(other.letter, letter)
    ]
    return Change.of((held, evolved(held, letter=letter, mapped_from="")), *others)


def reassign(org: Org, assignment_id: Id, party_id: Id, responsibility_id: Id) -> Change:
    """Move an assignment to another party or responsibility; its letter stays.

    Raises:
        Rejected: one of the three does not exist.
    """
    held = org.get(Assignment, assignment_id)
    if (held.party, held.responsibility) == (party_id, responsibility_id):
        return Change()
    taken = Change.of((held, None))
    given = assign(
        org.apply(taken), party_id, responsibility_id, held.letter, new_id=lambda: held.id
    )
    return taken.then(given)


def set_deputy(org: Org, assignment_id: Id, person_id: Id | None) -> Change:
    """Name the person who stands in, or nobody.

    Raises:
        Rejected: the assignment does not exist.
    """
    held = org.get(Assignment, assignment_id)
    return Change.of((held, evolved(held, deputy=person_id)))


def confirm(org: Org, assignment_ids: tuple[Id, ...], on: date) -> Change:
    """Say that assignments are still true on this day.

    Raises:
        Rejected: one of them does not exist.
    """
    held = [org.get(Assignment, assignment_id) for assignment_id in assignment_ids]
    return Change.of(*((one, evolved(one, confirmed_on=on)) for one in held))


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
