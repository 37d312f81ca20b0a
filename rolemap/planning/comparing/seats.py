"""Who takes and leaves a seat of a role, and which seats are vacant."""

from collections.abc import Iterator

from rolemap.model.records import Person, Record, Role, Seat
from rolemap.model.text import Text, text
from rolemap.planning.comparing.fields import fields_told
from rolemap.planning.comparing.phrases import share
from rolemap.planning.comparing.sentence import Sentence, sentence
from rolemap.planning.comparing.sides import Sides


def seats_told(sides: Sides) -> Iterator[Sentence]:
    """Seats that are new, gone, taken, left or changed."""
    for before, after in sides.pairs(Seat):
        if before is None or after is None:
            yield _new_or_gone(sides, before, after)
            continue
        if (before.person, before.role) != (after.person, after.role):
            yield from _taken(sides, before, after)
        holder = after.person or before.person
        about = _subject(sides, after)
        role = sides.called(after.role)
        called = (
            text("{name} as {role}", name=sides.called(holder), role=role)
            if holder
            else text("Vacancy as {role}", role=role)
        )
        # Whoever takes a seat is told to take it with its new share.
        skip = ("role", "person", *(("share",) if before.person != after.person else ()))
        for told in fields_told(before, after, called, skip):
            yield sentence(about, told.what, told.said, told.tells, holder, after.role)


def _subject(sides: Sides, seat: Seat) -> Record:
    """Under which record a seat is listed: its person, or its role while it is vacant."""
    found = sides.look(Person, seat.person) or sides.look(Role, seat.role)
    assert found is not None
    return found


def _new_or_gone(sides: Sides, before: Seat | None, after: Seat | None) -> Sentence:
    seat = after or before
    assert seat is not None
    values: dict[str, str | Text] = {
        "role": sides.called(seat.role),
        "share": share(seat.share),
        "name": sides.called(seat.person),
    }
    if seat.person is not None and after is not None:
        what, said = "seat taken", text("{name} takes a seat as {role}, {share}", **values)
    elif seat.person is not None:
        what, said = "seat left", text("{name} no longer has a seat as {role}, {share}", **values)
    elif after is not None:
        what, said = "vacancy opened", text("{role} has a new vacancy, {share}", **values)
    else:
        what, said = "vacancy closed", text("{role} has one vacancy less, {share}", **values)
    return sentence(_subject(sides, seat), what, said, (seat.id,), seat.person, seat.role)


def _taken(sides: Sides, before: Seat, after: Seat) -> Iterator[Sentence]:
    """The same seat, held by somebody else or in another role."""
    values: dict[str, str | Text] = {
        "role": sides.called(after.role),
        "old": sides.called(before.role),
        "share": share(after.share),
        "now": sides.called(after.person),
        "was": sides.called(before.person),
    }
    tells, roles = (after.id,), (before.role, after.role)
    if before.role != after.role:
        if after.person is not None and before.person == after.person:
            said = text("{now} takes a seat as {role} instead of {old}, {share}", **values)
        else:
            said = text("A seat as {old} is now one as {role}, {share}", **values)
        people = (before.person, after.person)
        yield sentence(_subject(sides, after), "seat moved", said, tells, *people, *roles)
        if before.person == after.person:
            return
    if after.person is None:
        said = text("{was} leaves the seat as {role}, {share}; it is vacant now", **values)
        yield sentence(_subject(sides, before), "seat left", said, tells, before.person, *roles)
        return
    if before.person is None:
        said = text("{now} takes the vacant seat as {role}, {share}", **values)
    else:
        said = text("{now} takes the seat of {was} as {role}, {share}", **values)
    subject = _subject(sides, after)
    yield sentence(subject, "seat taken", said, tells, before.person, *roles)
