"""The two organisations that are compared, in the same letters. Imports analysis and model only."""

from datetime import date
from functools import cached_property
from typing import TypeVar, cast

from rolemap.analysis.facts import Facts
from rolemap.model.change import Change, Edit
from rolemap.model.diff import diff
from rolemap.model.edits.scheme import switch_scheme
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Handoff, Person, Record, Role, Seat, Stage, name_of
from rolemap.model.text import Text, text

R = TypeVar("R", bound=Record)


class Sides:
    """Two organisations and what differs between them.

    Attributes:
        before: the earlier one, its letters translated into those of the later one.
        after: the later one.
        change: what leads from the one to the other.
        translated: the ids of the letters that differ only because the scheme was switched.
        scheme: the earlier scheme, as it is written in the settings.
        was: who really holds what in the earlier one.
        now: the same in the later one.
    """

    def __init__(self, before: Org, after: Org, whole: Change) -> None:
        self.after = after
        self.scheme = before.settings.scheme
        self.before, self.change, self.translated = before, whole, frozenset[Id]()
        if before.scheme is not after.scheme:
            self.before = before.apply(switch_scheme(before, after.scheme.name))
            self.change = diff(self.before, after)
            settled = whole.edits.keys() - self.change.edits.keys()
            self.translated = frozenset(settled - {after.settings.id})
        # The day decides which acceptances hold, and no question here is about findings.
        self.was = Facts(self.before, date.min)
        self.now = Facts(after, date.min)

    @cached_property
    def _pairs(self) -> dict[type[Record], list[Edit]]:
        found: dict[type[Record], list[Edit]] = {}
        for _, edit in sorted(self.change.edits.items()):
            for half in _halves(edit):
                found.setdefault(type(half.record), []).append(half)
        return found

    def pairs(self, kind: type[R]) -> list[tuple[R | None, R | None]]:
        """Each record of a kind that differs, before and after, in the order of ids."""
        found = self._pairs.get(kind, [])
        return [(cast("R | None", edit.before), cast("R | None", edit.after)) for edit in found]

    def look(self, kind: type[R], record_id: Id | None) -> R | None:
        """A record as it is now, or as it was if it is gone."""
        return self.after.look(kind, record_id) or self.before.look(kind, record_id)

    def record(self, record_id: Id) -> Record | None:
        """The same for a record of any kind."""
        return self.after.find(record_id) or self.before.find(record_id)

    def called(self, record_id: Id | None) -> str | Text:
        """What a thing is called in a sentence: people by their name, the rest in quotes."""
        record = None if record_id is None else self.record(record_id)
        match record:
            case None:
                return text("something that is gone")
            case Person():
                return record.name
            case Handoff():
                source, target = (self.look(Stage, end) for end in (record.source, record.target))
                return text("“{source} → {target}”", source=_name(source), target=_name(target))
            case Seat():
                role = _name(self.look(Role, record.role))
                return text("the seat as “{role}”", role=role)
            case _:
                return text("“{name}”", name=name_of(record))


def _name(record: Record | None) -> str:
    return name_of(record) if record is not None else ""


def _halves(edit: Edit) -> tuple[Edit, ...]:
    """An edit; of two files one id may name two kinds of thing, and then one goes and one comes."""
    if edit.before is None or edit.after is None or type(edit.before) is type(edit.after):
        return (edit,)
    return Edit(edit.before, None), Edit(None, edit.after)
