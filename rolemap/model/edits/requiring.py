"""Say which items of a catalogue somebody has to own."""

from rolemap.model import ids
from rolemap.model.change import Change
from rolemap.model.edits.cascade import without
from rolemap.model.edits.fields import made, tidy
from rolemap.model.ids import NewId
from rolemap.model.org import Org
from rolemap.model.records import Requirement


def require(
    org: Org, item_id: str, item_name: str, reason: str = "", *, new_id: NewId = ids.fresh
) -> Change:
    """Require an item; nothing changes if it is required already.

    Raises:
        Rejected: the item or its name is empty or too long.
    """
    if any(known.item == item_id for known in org.all(Requirement)):
        return Change()
    values: dict[str, object] = {"id": new_id(), "item": item_id, "name": tidy(item_name)}
    return Change.adding(made(Requirement, {**values, "reason": tidy(reason)}))


def no_longer_require(org: Org, item_id: str) -> Change:
    """Take a requirement back, with what was accepted about it."""
    return without(org, *(known for known in org.all(Requirement) if known.item == item_id))
