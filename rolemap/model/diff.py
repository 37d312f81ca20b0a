"""The Change between two states of an organisation."""

from rolemap.model.change import Change, Edit
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Record


def diff(before: Org, after: Org) -> Change:
    """The Change that leads from `before` to `after`.

    `before.apply(diff(before, after))` has the same records as `after`. A record whose kind differs
    cannot be expressed as one edit; ids are never reused, so it does not occur between two states
    of one document.
    """
    old: dict[Id, Record] = {record.id: record for record in before.records()}
    new: dict[Id, Record] = {record.id: record for record in after.records()}
    return Change(
        {
            record_id: Edit(old.get(record_id), new.get(record_id))
            for record_id in old.keys() | new.keys()
            if old.get(record_id) is not new.get(record_id)
        }
    )
