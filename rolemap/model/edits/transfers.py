"""Move a letter that is held: to another responsibility, or into other hands."""

from rolemap.model.change import Change
from rolemap.model.edits.cascade import without
from rolemap.model.edits.fields import checked, evolved
from rolemap.model.edits.offers import Offer
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Person, Record, Responsibility, Role, Team
from rolemap.model.text import text


def transfer(org: Org, assignment_id: Id, target_id: Id) -> Offer:
    """What moving a letter would do.

    On another responsibility the same party holds it there and no longer here; on another party
    that one holds it instead. What is known of the assignment (deputy, notes) goes along, but no
    longer counts as confirmed.

    Raises:
        Rejected: it would do nothing, or makes no sense; the message says why.
    """
    held = org.get(Assignment, assignment_id)
    party = org.party(held.party)
    target = org.find(target_id)
    match target:
        case Responsibility():
            values = {"party": party.name, "letter": held.letter, "work": target.name}
            _check_moves(held.responsibility == target.id, target)
            return Offer(
                text("Move {letter} of {party} to {work}", **values),
                text("{party} becomes {letter} for “{work}” instead", **values),
                _moved(org, held, held.party, target.id),
            )
        case Person() | Role() | Team():
            work = org.get(Responsibility, held.responsibility)
            values = {"party": target.name, "letter": held.letter, "work": work.name}
            _check_moves(held.party == target.id, target)
            return Offer(
                text("Give {letter} of {work} to {party}", **values),
                text(
                    "{party} becomes {letter} for “{work}” instead of {old}",
                    old=party.name,
                    **values,
                ),
                _moved(org, held, target.id, held.responsibility),
            )
        case _:
            raise Rejected(text("Drop the letter on a responsibility, a person or a role."))


def _check_moves(same: bool, target: Record) -> None:
    if same:
        raise Rejected(text("It is there already."), record_id=target.id)


def _moved(org: Org, held: Assignment, party_id: Id, responsibility_id: Id) -> Change:
    """`held` in another cell; what cannot stand beside it there gives way, as in `assign`."""
    there = [
        one
        for one in org.assignments_on(responsibility_id)
        if one.party == party_id and not org.scheme.may_share_cell(one.letter, held.letter)
    ]
    if any(one.letter == held.letter and one.party == party_id for one in there):
        return without(org, held)  # the same letter is held there already: one is enough
    # Who stands in for somebody cannot be the same person.
    deputy = None if held.deputy == party_id else held.deputy
    moved = evolved(
        held,
        party=party_id,
        responsibility=responsibility_id,
        deputy=deputy,
        confirmed_on=None,
    )
    return checked(org, without(org, *there).then(Change.of((held, moved))))
