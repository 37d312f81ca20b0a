"""Roles and their seats: who plays which part, with how much time, and which place is vacant."""

from rolemap.model import ids
from rolemap.model.change import Change
from rolemap.model.edits.fields import checked, evolved, made, tidy
from rolemap.model.edits.order import last, rank_after
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id, NewId
from rolemap.model.org import Org
from rolemap.model.records import Person, Role, Seat
from rolemap.model.text import text


def add_role(org: Org, name: str, *, new_id: NewId = ids.fresh, **values: object) -> Change:
    """Add a role, with no seat yet; `values` are further fields.

    Raises:
        Rejected: the name is empty, or a value is not of its field's form.
    """
    roles = org.roles()
    key, ranked = rank_after(roles, last(roles))
    basics = {"id": new_id(), "name": tidy(name), "rank": key}
    return checked(org, ranked.then(Change.adding(made(Role, {**basics, **values}))))


def add_seat(
    org: Org,
    role_id: Id,
    person_id: Id | None = None,
    *,
    share: float = 1.0,
    new_id: NewId = ids.fresh,
) -> Change:
    """Add a seat to a role: held by a person, or vacant.

    Raises:
        Rejected: the role or person does not exist, or the share is out of range.
    """
    org.get(Role, role_id)
    if person_id is not None:
        org.get(Person, person_id)
    values: dict[str, object] = {"id": new_id(), "role": role_id, "person": person_id}
    return Change.adding(made(Seat, {**values, "share": share}))


def take_seat(org: Org, role_id: Id, person_id: Id, *, new_id: NewId = ids.fresh) -> Change:
    """Put a person into a role: into its first vacant seat if there is one, else into a new one.

    A new seat gets the time that the person has left, and at least a tenth of full time.

    Raises:
        Rejected: the person holds the role already.
    """
    person, role = org.get(Person, person_id), org.get(Role, role_id)
    seats = org.seats_of(role_id)
    if any(seat.person == person_id for seat in seats):
        raise Rejected(
            text("{person} holds the role “{role}” already.", person=person.name, role=role.name),
            record_id=person_id,
        )
    vacant = next((seat for seat in seats if seat.person is None), None)
    if vacant is not None:
        return Change.of((vacant, evolved(vacant, person=person_id)))
    taken = sum(seat.share for seat in org.seats_held_by(person_id))
    share = max(0.1, round(person.capacity - taken, 2))
    return add_seat(org, role_id, person_id, share=share, new_id=new_id)


def vacate(org: Org, seat_id: Id) -> Change:
    """Leave a seat vacant.

    Raises:
        Rejected: the seat does not exist.
    """
    seat = org.get(Seat, seat_id)
    return Change.of((seat, evolved(seat, person=None)))
