"""Say which items of catalogues a responsibility is: add one for an item, link one, unlink one."""

from rolemap.model import ids
from rolemap.model.change import Change
from rolemap.model.edits.fields import checked, evolved
from rolemap.model.edits.responsibilities import add_responsibility
from rolemap.model.ids import Id, NewId
from rolemap.model.org import Org
from rolemap.model.records import OnCall, Responsibility


def add_item(
    org: Org,
    item_name: str,
    item_id: str,
    stage_id: Id,
    *,
    on_call: bool = False,
    new_id: NewId = ids.fresh,
) -> Change:
    """Add a responsibility that is an item of a catalogue, as the last of a stage.

    Raises:
        Rejected: the stage does not exist, or the name or the id is empty or too long.
    """
    rota = OnCall() if on_call else None
    return add_responsibility(
        org, stage_id, item_name, new_id=new_id, on_call=rota, covers=(item_id,)
    )


def cover(org: Org, responsibility_id: Id, item_id: str) -> Change:
    """Say that a responsibility is an item; nothing changes if that is said already.

    Raises:
        Rejected: the responsibility does not exist, or the id is empty or too long.
    """
    work = org.get(Responsibility, responsibility_id)
    if item_id in work.covers:
        return Change()
    return checked(org, Change.of((work, evolved(work, covers=(*work.covers, item_id)))))


def uncover(org: Org, responsibility_id: Id, item_id: str) -> Change:
    """Say that a responsibility is not an item; nothing changes if nobody said it is.

    Raises:
        Rejected: the responsibility does not exist.
    """
    work = org.get(Responsibility, responsibility_id)
    rest = tuple(one for one in work.covers if one != item_id)
    return Change() if rest == work.covers else Change.of((work, evolved(work, covers=rest)))
