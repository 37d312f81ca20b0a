"""What the history calls a change of a field, and the key by which typing folds into one step."""

from collections.abc import Sequence

from rolemap.model.ids import Id
from rolemap.model.records import Record
from rolemap.model.text import Text, text

# Every field that can be edited.
_FIELDS = {
    "across": text("place in the pipeline"),
    "confirmed_on": text("confirmation"),
    "kind": text("kind of work"),
    "learning": text("skills being learnt"),
    "levels": text("ladder"),
    "limits.bus_factor": text("least bus factor"),
    "limits.load": text("limit of the load"),
    "limits.on_call_share": text("limit of on-call time"),
    "limits.people_per_slot_and_site": text("people for each slot and site"),
    "limits.responsible": text("limit of those responsible"),
    "limits.uncovered": text("limit of what is left uncovered"),
    "on_call": text("on-call duty"),
    "on_call.hours": text("on-call hours"),
    "on_call.sites": text("on-call sites"),
    "on_call.slots": text("people on call"),
    "scheme": text("letters"),
    "source": text("start"),
    "target": text("end"),
    "until": text("last day"),
    "what": text("what is handed on"),
    "name": text("name"),
    "notes": text("notes"),
    "story": text("story"),
    "weight": text("weight"),
    "effort": text("effort"),
    "complexity": text("complexity"),
    "skills": text("skills"),
    "level": text("level"),
    "track": text("track"),
    "pay_band": text("pay band"),
    "email": text("e-mail"),
    "staff_id": text("staff number"),
    "title": text("title"),
    "capacity": text("capacity"),
    "site": text("site"),
    "managers": text("managers"),
    "teams": text("teams"),
    "role": text("role"),
    "person": text("person"),
    "share": text("share"),
    "letter": text("letter"),
    "deputy": text("deputy"),
    "reason": text("reason"),
    "first": text("first"),
    "second": text("second"),
    "stage": text("stage"),
    "responsibility": text("responsibility"),
    "party": text("party"),
    "subjects": text("subjects"),
    "code": text("code"),
    "members": text("members"),
}
_MANY = {
    "stage": text("stages"),
    "responsibility": text("responsibilities"),
    "role": text("roles"),
    "person": text("people"),
    "seat": text("seats"),
    "team": text("teams"),
    "assignment": text("assignments"),
    "handoff": text("hand-offs"),
    "separation": text("separations"),
    "acceptance": text("acceptances"),
    "turn": text("turns on call"),
}
_THINGS = text("things")


def field_words(path: str) -> Text:
    """A field as it is called in a sentence."""
    return _FIELDS.get(path) or Text(path.replace("_", " "))


def things(records: Sequence[Record]) -> Text:
    """What several records are, in the plural: their kind, if they share it."""
    kinds = {record.KIND for record in records}
    return _MANY.get(kinds.pop(), _THINGS) if len(kinds) == 1 else _THINGS


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
