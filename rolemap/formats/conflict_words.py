"""Conflicts of a merge in words: what each is about, what it is on either side, why it is one."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias, cast

from rolemap.model.conflict import Conflict, Difference, Merged, Side, Why
from rolemap.model.ids import Id
from rolemap.model.part_values import ABSENT
from rolemap.model.records import (
    KINDS,
    Acceptance,
    Assignment,
    Handoff,
    Part,
    Placement,
    Record,
    Seat,
    Separation,
    Settings,
    name_of,
)
from rolemap.model.text import Figure, Plural, Text, in_a_row, text

Words: TypeAlias = str | Text

_MOST_NAMES = 5

_BOTH_EDITED = text("Both sides have edited {field} of {thing}.")
_PART_EDITED = text("Both sides have edited {field}, a part that this version does not know.")
_BOTH_ADDED = text("Both sides have added {thing}, each in its own way.")
_REMOVED = {
    "ours": text("Our side has removed {thing}, which their side has edited."),
    "theirs": text("Their side has removed {thing}, which our side has edited."),
}
_NAMED = {
    "ours": text("Our side has removed {thing}, which their side needs for {others}."),
    "theirs": text("Their side has removed {thing}, which our side needs for {others}."),
}
_LETTERS = text("Together, both sides leave letters in one cell that do not go together: {things}.")
_SCHEME = text("One side has switched the letter scheme, and the other has edited letters.")
_LOOP = text("Together, both sides make {thing} lead from a stage to itself.")
_MORE = Plural("one more", "{count} more")


class ConflictWords:
    """Says what the conflicts of one merge are about: it knows what things are called.

    Args:
        merged: the merge.
        field: what the field of a difference is called; a window has labels of its own.
    """

    def __init__(
        self, merged: Merged, field: "Callable[[Difference], Words] | None" = None
    ) -> None:
        self.field = field or field_words
        self._records: Mapping[Id, Record] = {
            **_records(one for conflict in merged.conflicts for one in conflict.differences),
            **{record.id: record for record in merged.org.records()},
        }

    def why(self, conflict: Conflict) -> Text:
        """What has happened, as one sentence."""
        about = conflict.about
        thing = self.thing(about.record_id)
        match conflict.why:
            case Why.SCHEME:
                return _SCHEME
            case Why.LETTERS:
                return _LETTERS.filled(things=self._things(conflict.differences))
            case Why.LOOP:
                return _LOOP.filled(thing=thing)
            case Why.BOTH_ADDED:
                return _BOTH_ADDED.filled(thing=thing)
            case Why.REMOVED_AND_EDITED:
                return _REMOVED[_remover(about)].filled(thing=thing)
            case Why.REMOVED_AND_NAMED:
                others = self._things(_needing(conflict))
                return _NAMED[_remover(about)].filled(thing=thing, others=others)
            case Why.BOTH_EDITED if not about.record_id:
                return _PART_EDITED.filled(field=self.field(about))
            case _:
                return _BOTH_EDITED.filled(field=self.field(about), thing=thing)

    def value(self, one: Difference, side: Side) -> Words:
        """What one difference is on a side: names instead of ids, whole records by their name."""
        return self._value(one, one.on(side))

    def before(self, one: Difference) -> Words:
        """What it was before both."""
        return self._value(one, one.base)

    def thing(self, record_id: Id) -> Words:
        """What a record is called: its name, or what it says where it has none."""
        record = self._records.get(record_id)
        return record_id if record is None else self._described(record)

    def place(self, one: Difference) -> Words:
        """What a difference is about: "capacity of “Ana”"."""
        if not one.record_id:
            return self.field(one)
        thing = self.thing(one.record_id)
        return text("{field} of {thing}", field=self.field(one), thing=thing) if one.path else thing

    def _value(self, one: Difference, value: object) -> Words:
        if isinstance(value, Record):
            return text("{thing} as it is there", thing=self._described(value))
        if not one.path:
            return text("not there")
        kind = KINDS.get(one.kind, Record)
        if one.items and isinstance(value, tuple):
            held = [item for item in one.items if item in value]
            return in_a_row([self._called(item) for item in held]) if held else text("nothing")
        if one.path[0] in kind.REFERS:
            ids = cast("tuple[Id, ...]", value if isinstance(value, tuple) else (value,))
            return in_a_row([self._called(each) for each in ids if each]) or text("nothing")
        return _plain(value)

    def _called(self, record_id: Id) -> str:
        record = self._records.get(record_id)
        return record_id if record is None else name_of(record)

    def _things(self, differences: Iterable[Difference]) -> Words:
        ids = list(dict.fromkeys(one.record_id for one in differences))
        named = [self.thing(one) for one in ids[:_MOST_NAMES]]
        more = len(ids) - len(named)
        return in_a_row([*named, *([_MORE.of(more)] if more else [])])

    def _described(self, record: Record) -> Words:
        match record:
            case Assignment():
                return text(
                    "{letter} of “{party}” on “{work}”",
                    letter=record.letter,
                    party=self._called(record.party),
                    work=self._called(record.responsibility),
                )
            case Handoff():
                return text(
                    "the hand-off from “{source}” to “{target}”",
                    source=self._called(record.source),
                    target=self._called(record.target),
                )
            case Seat(person=None):
                return text("a vacant seat as “{role}”", role=self._called(record.role))
            case Seat():
                person, role = self._called(record.person or ""), self._called(record.role)
                return text("the seat of “{person}” as “{role}”", person=person, role=role)
            case _:
                return self._described_more(record)

    def _described_more(self, record: Record) -> Words:
        match record:
            case Placement():
                return text("where “{name}” is drawn", name=self._called(record.subject))
            case Acceptance():
                subjects = in_a_row([self._called(one) for one in record.subjects])
                return text(
                    "the acceptance of {code} for {subjects}", code=record.code, subjects=subjects
                )
            case Separation():
                first, second = self._called(record.first), self._called(record.second)
                return text(
                    "the separation of “{first}” and “{second}”", first=first, second=second
                )
            case Settings():
                return text("the settings")
            case _:
                return text("“{name}”", name=name_of(record))


def field_words(one: Difference) -> Words:
    """The field of a difference as words, "pay band"; a part of the file by its key."""
    return (one.field or "").replace("_", " ").replace(".", ": ") if one.record_id else one.path[0]


def _records(differences: Iterable[Difference]) -> dict[Id, Record]:
    """What was there on any side."""
    found: dict[Id, Record] = {}
    for one in differences:
        for value in (one.base, one.theirs, one.ours):
            if isinstance(value, Record):
                found[value.id] = value
    return found


def _remover(one: Difference) -> Side:
    return "ours" if one.ours is None else "theirs"


def _needing(conflict: Conflict) -> list[Difference]:
    """What the other side has added or edited so that it names what was removed; all if unclear."""
    remover = _remover(conflict.about)
    keeper: Side = "theirs" if remover == "ours" else "ours"
    edited = [one for one in conflict.others if one.on(keeper) != one.base]
    return edited or list(conflict.others)


def _plain(value: object) -> Words:
    if value is ABSENT or value is None or value in ("", ()):
        return text("nothing")
    if isinstance(value, bool):
        return text("yes") if value else text("no")
    if isinstance(value, float):
        return text("{number}", number=Figure(value))
    if isinstance(value, tuple):
        return ", ".join(cast("tuple[str, ...]", value))
    if isinstance(value, Part):
        fields = value.model_dump()
        return ", ".join(f"{name} {fields[name]}" for name in fields)
    return text("“{name}”", name=value) if isinstance(value, str) else str(value)
