"""Put a thing at a place on the map by hand, or let it be laid out again."""

from rolemap.model import ids
from rolemap.model.change import Change
from rolemap.model.edits.cascade import without
from rolemap.model.edits.fields import checked, evolved, made
from rolemap.model.ids import Id, NewId
from rolemap.model.org import Org
from rolemap.model.records import Placement


def place(org: Org, subject: Id, x: float, y: float, *, new_id: NewId = ids.fresh) -> Change:
    """Draw a thing at (x, y), in logical pixels.

    Raises:
        Rejected: the thing does not exist.
    """
    known = org.referring(Placement, "subject", subject)
    if known:
        return Change.of((known[0], evolved(known[0], x=x, y=y)))
    values: dict[str, object] = {"id": new_id(), "subject": subject, "x": x, "y": y}
    return checked(org, Change.adding(made(Placement, values)))


def unplace(org: Org, subject: Id) -> Change:
    """Let a thing be laid out by itself again."""
    return without(org, *org.referring(Placement, "subject", subject))
