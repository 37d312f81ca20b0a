"""The statements of the text notation that begin with a name: who holds, reports, hands off."""

import re
from collections.abc import Callable
from datetime import date

from rolemap.formats.notation_draft import NAMED, PARTIES, Draft, Kinds, cuts
from rolemap.formats.notation_fields import share_of
from rolemap.model.change import Change
from rolemap.model.edits import acceptances, requiring
from rolemap.model.edits.assignments import assign, confirm, set_deputy
from rolemap.model.edits.fields import evolved, made
from rolemap.model.edits.handoffs import add_handoff
from rolemap.model.edits.people import join_team
from rolemap.model.edits.roles import take_seat
from rolemap.model.edits.separations import separate
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id
from rolemap.model.records import (
    Handoff,
    Person,
    Responsibility,
    Role,
    Seat,
    Separation,
    Stage,
    Team,
    Turn,
)
from rolemap.model.text import text

_ACCEPT = re.compile(r"(\S+) on (.+?) because (.+?)(?: until (\d{4}-\d\d-\d\d))?")
_REQUIRE = re.compile(r"(\S+) as (.+?)(?: because (.+))?")
_AT = re.compile(r"(.*?) ?\bat (\S+ ?%?)")
_CONFIRMED = re.compile(r"(.+) confirmed (\d{4}-\d\d-\d\d)")
_TURN = re.compile(
    r"(.+) (\S+) hours a week(?: in shifts of (\S+) hours)?"
    r"(?: from (\d{4}-\d\d-\d\d) until (\d{4}-\d\d-\d\d))?(?: says (.+))?"
)
_LETTERS = re.compile(r"(\S+) on (.+)")


def link(draft: Draft, statement: str) -> Change:
    """What a statement such as "Ana holds Lead" adds.

    Raises:
        Rejected: it is no such statement, or says what cannot be.
    """
    met = [known for known in _LINKS if known[0] in statement]
    for word, kinds, follow in met:
        for left, right in cuts(statement, word):
            if draft.knows(left, kinds):
                return follow(draft, draft.find(left, kinds), right)
    for word, kinds, _ in met:
        draft.find(cuts(statement, word)[0][0], kinds)  # says which name is not known
    raise Rejected(text("This is not a statement of the notation."))


def accept(draft: Draft, rest: str) -> Change:
    """What "RM202 on Evaluate because they learn from each other until 2026-12-31" adds.

    Raises:
        Rejected: it is written otherwise, or uses a name that nothing has.
    """
    said = _ACCEPT.fullmatch(rest)
    if said is None:
        raise Rejected(text("Write it as: accept CODE on NAME because REASON until YYYY-MM-DD."))
    code, names, reason, until = said.groups()
    first, *others = [_subject(draft, name) for name in names.split(" + ")]
    return acceptances.accept(
        draft.org,
        code,
        (first, *sorted(others)),
        reason,
        until=_day(until) if until else None,
        new_id=draft.next_id("acceptance"),
    )


def require(draft: Draft, rest: str) -> Change:
    """What "mlts-infra-7 as Rollback because the policy asks for it" adds.

    Raises:
        Rejected: it is written otherwise.
    """
    said = _REQUIRE.fullmatch(rest)
    if said is None:
        raise Rejected(text("Write it as: require ITEM as NAME because REASON."))
    item, name, reason = said.groups()
    new_id = draft.next_id("requirement")
    return requiring.require(draft.org, item, name, reason or "", new_id=new_id)


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise Rejected(text("There is no day {day}.", day=written)) from None


def _subject(draft: Draft, name: str) -> Id:
    for left, right in cuts(name, " hands off to "):
        source, target = draft.find(left, (Stage,)), draft.find(right, (Stage,))
        for handoff in draft.org.handoffs_from(source):
            if handoff.target == target:
                return handoff.id
    return draft.find(name, NAMED)


def _holds(draft: Draft, person: Id, right: str) -> Change:
    said = None if draft.knows(right, (Role,)) else _AT.fullmatch(right)
    if said is None:
        role = draft.find(right, (Role,))
        return take_seat(draft.org, role, person, new_id=draft.next_id("seat"))
    return _seat(draft, draft.find(said[1], (Role,)), person, said[2])


def _has_vacancy(draft: Draft, role: Id, right: str) -> Change:
    said = _AT.fullmatch(right)
    if right and not (said and not said[1]):
        raise Rejected(text("“{rest}” is more than a vacancy.", rest=right))
    return _seat(draft, role, None, said[2] if said else "100 %")


def _seat(draft: Draft, role: Id, person: Id | None, share: str) -> Change:
    # Not the verb add_seat: it takes a number, and what is none is for the record to refuse.
    values: dict[str, object] = {"id": draft.next_id("seat")(), "role": role, "person": person}
    return Change.adding(made(Seat, {**values, "share": share_of(share)}))


def _is_in(draft: Draft, person: Id, team: str) -> Change:
    return join_team(draft.org, person, draft.find(team, (Team,)))


def _reports_to(draft: Draft, person_id: Id, manager: str) -> Change:
    person = draft.org.get(Person, person_id)
    managers = (*person.managers, draft.find(manager, (Person,)))
    return Change.of((person, evolved(person, managers=managers)))


def _hands_off_to(draft: Draft, source: Id, target: str) -> Change:
    new_id = draft.next_id(Handoff.KIND)
    return add_handoff(draft.org, source, draft.find(target, (Stage,)), new_id=new_id)


def _carries_the_pager(draft: Draft, person: Id, right: str) -> Change:
    """What follows "Ana carries the pager of", as in: Scoring 56 hours a week."""
    said = _TURN.fullmatch(right)
    if said is None:
        raise Rejected(
            text("Write it as: PERSON carries the pager of RESPONSIBILITY NUMBER hours a week.")
        )
    work = draft.find(said[1], (Responsibility,))
    # Not the verb replace_turns: each statement adds a person to what a calendar says.
    values: dict[str, object] = {
        "id": draft.next_id(Turn.KIND)(),
        "responsibility": work,
        "person": person,
        "hours": said[2],
        "shift": said[3] or 0.0,
        "since": _day(said[4]) if said[4] else None,
        "until": _day(said[5]) if said[5] else None,
        "calendar": said[6] or "",
    }
    return Change.adding(made(Turn, values))


def _is_apart_from(draft: Draft, first: Id, right: str) -> Change:
    """What follows "Train is apart from", as in: Approve because audits ask for it."""
    second, reason = right, ""
    if not draft.knows(right, (Responsibility,)) and " because " in right:
        places = cuts(right, " because ")
        known = (place for place in places if draft.knows(place[0], (Responsibility,)))
        second, reason = next(known, places[0])
    new_id = draft.next_id(Separation.KIND)
    other = draft.find(second, (Responsibility,))
    return separate(draft.org, first, other, reason, new_id=new_id)


def _is(draft: Draft, party: Id, right: str) -> Change:
    """What follows "Ana is", as in: A+R on Evaluate deputy Ben confirmed 2026-01-31."""
    said = _LETTERS.fullmatch(right)
    if said is None:
        raise Rejected(text("Write it as: NAME is LETTERS on RESPONSIBILITY."))
    letters, on = said.groups()
    on, confirmed_on = _confirmed(draft, on)
    deputy = None
    if not draft.knows(on, (Responsibility,)) and " deputy " in on:
        on, deputy = cuts(on, " deputy ")[-1]
    work = draft.find(on, (Responsibility,))
    change = Change()
    for letter in letters.split("+"):
        change = change.then(_letter(draft, change, (party, work, letter), deputy))
    if confirmed_on is None:
        return change
    return change.then(confirm(draft.org.apply(change), tuple(change.edits), confirmed_on))


def _confirmed(draft: Draft, on: str) -> tuple[str, date | None]:
    """What stands before "confirmed 2026-01-31", and that day."""
    said = None if draft.knows(on, (Responsibility,)) else _CONFIRMED.fullmatch(on)
    return (said[1], _day(said[2])) if said else (on, None)


def _letter(draft: Draft, so_far: Change, cell: tuple[Id, Id, str], deputy: str | None) -> Change:
    org = draft.org.apply(so_far)
    party, work, letter = cell
    given = assign(org, party, work, letter, new_id=draft.next_id("assignment"))
    if any(edit.before is not None for edit in given.edits.values()):
        # The verb lets an earlier letter give way; in a text that would hide a slip of the pen.
        raise Rejected(text("Another letter is in the way of {letter}.", letter=letter))
    if deputy is None:
        return given
    person = draft.find(deputy, (Person,))
    for held in given.edits:
        given = given.then(set_deputy(org.apply(given), held, person))
    return given


# The word between two sides, the kinds on its left, and what follows from both. "is in" and "is
# apart from" stand before "is", which is a part of them.
_LINKS: tuple[tuple[str, Kinds, Callable[[Draft, Id, str], Change]], ...] = (
    (" holds ", (Person,), _holds),
    (" has a vacancy", (Role,), _has_vacancy),
    (" carries the pager of ", (Person,), _carries_the_pager),
    (" is in ", (Person,), _is_in),
    (" is apart from ", (Responsibility,), _is_apart_from),
    (" reports to ", (Person,), _reports_to),
    (" hands off to ", (Stage,), _hands_off_to),
    (" is ", PARTIES, _is),
)
