"""An organisation without the names of its people, for others to start from."""

import re
from collections.abc import Callable, Mapping

from pydantic import JsonValue

from rolemap.model import ids
from rolemap.model.edits.remove import remove
from rolemap.model.ids import Id, NewId
from rolemap.model.org import Org
from rolemap.model.records import Acceptance, Assignment, Person, Record, Settings, Turn

Called = Callable[[int], str]
# What is written freely. Letters, levels and the like are words of a list: nobody is named there.
_FREE = frozenset({"name", "story", "notes", "what", "reason", "title", "kind"})


def without_names(org: Org, called: Called | None = None, new_id: NewId = ids.fresh) -> Org:
    """The same organisation with its people called "Person 1" and so on.

    Where the whole name of a person stands in any other text it is replaced too. Every record gets
    another id, for an id may have been made of a name. What was said about people in notes, what
    was accepted when and by what reason, when a letter was confirmed, and what calendars say of who
    is on call, is left out.

    Args:
        org: what to take the names out of.
        called: what the person of a number, from 1, is called instead.
        new_id: makes the ids.
    """
    called = called or _person
    for one in (*org.all(Acceptance), *org.all(Turn)):
        org = org.apply(remove(org, one.id))
    names = {one.id: called(number) for number, one in enumerate(org.people(), start=1)}
    swap = _Swap({one.name: names[one.id] for one in reversed(org.people())})
    known = {one.id: new_id() for one in org.records() if not isinstance(one, Settings)}
    made = [_record(one, known, swap, names) for one in org.records()]
    unknown = {key: swap.json(value) for key, value in org.unknown.items()}
    return Org.of(*made, unknown=unknown)


def _person(number: int) -> str:
    return f"Person {number}"


class _Swap:
    """Puts other names in place of those that stand in a text."""

    def __init__(self, others: Mapping[str, str]) -> None:
        self._others = others
        # The longest first: "Ana Ruiz" before "Ana".
        longest = sorted(others, key=lambda name: (-len(name), name))
        either = "|".join(map(re.escape, longest))
        self._names = re.compile(rf"(?<!\w)(?:{either})(?!\w)") if longest else None

    def text(self, words: str) -> str:
        """A text without the names."""
        if self._names is None:
            return words
        return self._names.sub(lambda found: self._others[found[0]], words)

    def json(self, value: JsonValue) -> JsonValue:
        """The same for all texts in a value."""
        match value:
            case str():
                return self.text(value)
            case list():
                return [self.json(one) for one in value]
            case dict():
                return {self.text(key): self.json(one) for key, one in value.items()}
            case _:
                return value


def _record(record: Record, known: Mapping[Id, Id], swap: _Swap, names: Mapping[Id, str]) -> Record:
    values = record.model_dump(mode="json")
    for field, value in values.items():
        if field in type(record).REFERS:
            values[field] = _referring(value, known)
        elif field in _FREE or field not in type(record).model_fields:
            values[field] = swap.json(value)
    values["id"] = known.get(record.id, record.id)
    if isinstance(record, Person):
        values.update(name=names[record.id], email="", staff_id="", notes="")
    elif isinstance(record, Assignment):
        values.update(notes="", confirmed_on=None)
    return type(record).model_validate(values)


def _referring(value: JsonValue, known: Mapping[Id, Id]) -> JsonValue:
    match value:
        case str():
            return known[value]
        case list():
            return [known[one] for one in value if isinstance(one, str)]
        case _:
            return value
