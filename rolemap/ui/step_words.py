"""What the history calls a change of a field, and the key by which typing folds into one step."""

from collections.abc import Sequence

from rolemap.model.ids import Id
from rolemap.model.records import Record
from rolemap.model.text import Text, text

# Where the name of the field in the file does not read well in a sentence.
_FIELDS = {
    "across": "place in the pipeline",
    "confirmed_on": "confirmation",
    "kind": "kind of work",
    "learning": "skills being learnt",
    "levels": "ladder",
    "limits.bus_factor": "least bus factor",
    "limits.load": "limit of the load",
    "limits.on_call_share": "limit of on-call time",
    "limits.people_per_slot_and_site": "people for each slot and site",
    "limits.responsible": "limit of those responsible",
    "limits.uncovered": "limit of what is left uncovered",
    "on_call": "on-call duty",
    "on_call.hours": "on-call hours",
    "on_call.sites": "on-call sites",
    "on_call.slots": "people on call",
    "scheme": "letters",
    "source": "start",
    "target": "end",
    "until": "last day",
    "what": "what is handed on",
}
_MANY = {
    "stage": "stages",
    "responsibility": "responsibilities",
    "role": "roles",
    "person": "people",
    "seat": "seats",
    "team": "teams",
    "assignment": "assignments",
    "handoff": "hand-offs",
    "separation": "separations",
    "acceptance": "acceptances",
}


def field_words(path: str) -> Text:
    """A field as it is called in a sentence."""
    return text(_FIELDS.get(path, path.replace("_", " ")))


def things(records: Sequence[Record]) -> Text:
    """What several records are, in the plural: their kind, if they share it."""
    kinds = {record.KIND for record in records}
    return text(_MANY.get(kinds.pop(), "things") if len(kinds) == 1 else "things")


def change_label(path: str, records: Sequence[Record], called: str | Text) -> Text:
    """What a change of one field of these records is called; `called` names the first one."""
    field = field_words(path)
    if len(records) > 1:
        values = {"count": len(records), "things": things(records)}
        return text("Change {field} of {count} {things}", field=field, **values)
    if "name" not in type(records[0]).model_fields:
        # "… of the hand-off from … to …" would be too many of them.
        return text("Change {field}: {name}", field=field, name=called)
    return text("Change {field} of {name}", field=field, name=called)


def merge_key(path: str, ids: Sequence[Id]) -> str:
    """The key of consecutive edits that are one step: the same field of the same records."""
    return f"{','.join(ids)}.{path}"
