"""Remove anything, with all that hangs on it."""

from rolemap.model import ids
from rolemap.model.change import Change
from rolemap.model.edits.cascade import without
from rolemap.model.edits.fields import checked
from rolemap.model.edits.handoffs import bridge
from rolemap.model.ids import Id, NewId
from rolemap.model.org import Org
from rolemap.model.records import Record, Stage


def remove(org: Org, *record_ids: Id, new_id: NewId = ids.fresh) -> Change:
    """Remove records with all that hangs on them; one Change, so one undo brings all back.

    A stage takes its responsibilities along and what reached it is handed on to where it led; a
    role takes its seats along; a person leaves vacant seats behind; letters go with either side.

    Raises:
        Rejected: the settings cannot be removed.
    """
    change = Change()
    for record_id in record_ids:
        now = org.apply(change)
        record = now.find(record_id)
        if record is not None:
            change = change.then(_removal(now, record, new_id))
    return checked(org, change)


def _removal(org: Org, record: Record, new_id: NewId) -> Change:
    change = without(org, record)
    if isinstance(record, Stage):
        change = change.then(bridge(org, record.id, new_id=new_id))
    return change
