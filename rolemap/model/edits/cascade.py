"""What goes along when records go: the one cascade, driven by what the records refer to."""

from rolemap.model.change import Change, Edit
from rolemap.model.edits.fields import evolved
from rolemap.model.ids import Id
from rolemap.model.integrity import referring_fields
from rolemap.model.org import Org
from rolemap.model.records import KINDS, Record, targets


def without(org: Org, *records: Record) -> Change:
    """The records gone, with all that cannot be without them; what can is cleared of them."""
    edits: dict[Id, Edit] = {}
    waiting = list(records)
    while waiting:
        gone = waiting.pop()
        edits[gone.id] = Edit(org.find(gone.id), None)
        for kind, field in referring_fields(gone.KIND):
            for referrer in org.referring(KINDS[kind], field, gone.id):
                left = edits.get(referrer.id, Edit(referrer, referrer)).after
                if left is None:
                    continue
                if KINDS[kind].REFERS[field].required:
                    waiting.append(referrer)
                else:
                    edits[referrer.id] = Edit(referrer, _cleared(left, field, gone.id))
    return Change(edits)


def _cleared(record: Record, field: str, gone: Id) -> Record:
    rest = tuple(kept for kept in targets(record, field) if kept != gone)
    return evolved(record, **{field: rest if isinstance(getattr(record, field), tuple) else None})
