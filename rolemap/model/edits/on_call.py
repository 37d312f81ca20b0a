"""Say what a calendar says of who is really on call."""

from collections.abc import Mapping

from rolemap.model import ids
from rolemap.model.change import Change, Edit
from rolemap.model.edits.cascade import without
from rolemap.model.edits.fields import checked, evolved, made, tidy
from rolemap.model.ids import Id, NewId
from rolemap.model.org import Org
from rolemap.model.records import Responsibility, Turn


def replace_turns(
    org: Org,
    responsibility_id: Id,
    calendar: str,
    hours: Mapping[Id, float],
    *,
    new_id: NewId = ids.fresh,
    **period: object,
) -> Change:
    """Say who is on call for a responsibility, in place of what the same calendar said before.

    Args:
        org: where.
        responsibility_id: what is kept on call.
        calendar: what the calendar is called; what others say stays.
        hours: the hours a week of each person, by id; with nobody in it the calendar is forgotten.
        new_id: the maker of ids.
        period: `since` and `until`, the days of which the calendar speaks, and `shift`, the hours
            of the longest time at a stretch; what is not given is not known.

    Raises:
        Rejected: the responsibility or a person does not exist, or a week has not so many hours.
    """
    org.get(Responsibility, responsibility_id)
    called = tidy(calendar)
    told = {"shift": 0.0, "since": None, "until": None, **period}
    known: dict[Id, Turn] = {}
    gone: list[Turn] = []
    for turn in org.referring(Turn, "responsibility", responsibility_id):
        if turn.calendar != called:
            continue
        if turn.person in hours and turn.person not in known:
            known[turn.person] = turn
        else:
            gone.append(turn)
    edits: dict[Id, Edit] = dict(without(org, *gone).edits)
    for person, so_many in hours.items():
        before = known.get(person)
        if before is None:
            about = {"responsibility": responsibility_id, "person": person, "calendar": called}
            after = made(Turn, {**told, "id": new_id(), **about, "hours": so_many})
        else:
            after = evolved(before, hours=so_many, **told)
        edits[after.id] = Edit(before, after)
    return checked(org, Change(edits))
