"""Sentences about the fields of one record, unknown ones included. Imports model only."""

from collections.abc import Collection, Iterator
from datetime import date
from typing import TypeAlias, cast

from rolemap.model.records import Part, Record
from rolemap.model.text import Figure, Text, Value, in_a_row, text
from rolemap.planning.comparing.phrases import row, share
from rolemap.planning.comparing.sentence import Sentence, sentence

_Row: TypeAlias = tuple[str, ...]

# What each field is called in a sentence; those that are missing here have sentences of their own.
WORDS = {
    "busiest": text("busiest week in hours"),
    "calendar": text("calendar"),
    "capacity": text("capacity"),
    "code": text("rule"),
    "complexity": text("complexity"),
    "confirmed_on": text("confirmation"),
    "covers": text("items of catalogues"),
    "effort": text("effort"),
    "email": text("e-mail"),
    "hours": text("hours a week"),
    "item": text("item of a catalogue"),
    "kind": text("kind of work"),
    "learning": text("skills being learnt"),
    "level": text("level"),
    "levels": text("ladder"),
    "mapped_from": text("letter before the switch of letters"),
    "notes": text("notes"),
    "pay_band": text("pay band"),
    "profile": text("profile"),
    "reason": text("reason"),
    "share": text("share"),
    "shift": text("longest shift in hours"),
    "since": text("first day"),
    "site": text("site"),
    "skills": text("skills"),
    "staff_id": text("staff number"),
    "story": text("story"),
    "title": text("title"),
    "track": text("track"),
    "until": text("last day"),
    "accepted_on": text("day of acceptance"),
    "weight": text("weight"),
    "what": text("what is handed on"),
}
_PROSE = ("notes", "story")
_ROWS = ("learning", "levels", "skills")
_SHARES = ("capacity", "effort", "share")
# Ids of a catalogue say nothing to a person.
_COUNTED = ("covers", "item")


def fields_told(
    before: Record, after: Record, called: str | Text, skip: Collection[str] = ()
) -> Iterator[Sentence]:
    """A sentence for each field that differs.

    Args:
        before: a record.
        after: the same record later.
        called: what it is called in a sentence.
        skip: the fields that are told otherwise.
    """
    for field in type(after).model_fields:
        was, now = getattr(before, field), getattr(after, field)
        if was != now and field not in skip:
            yield sentence(after, field, _change(called, field, was, now), (after.id,))
    yield from unknown_told(before, after, called, after)


def unknown_told(
    before: Part, after: Part, called: str | Text, subject: Record
) -> Iterator[Sentence]:
    """A sentence where a part of a record differs in fields that this version does not know."""
    was, now = before.model_extra or {}, after.model_extra or {}
    names = sorted(key for key in {*was, *now} if was.get(key, ...) != now.get(key, ...))
    if names:
        said = text(
            "{name}: something that this version does not know has changed ({fields})",
            name=called,
            fields=row([text("“{name}”", name=one) for one in names]),
        )
        yield sentence(subject, "unknown", said, (subject.id,))


def _change(called: str | Text, field: str, was: object, now: object) -> Text:
    words = WORDS[field]
    if field in _PROSE:
        return _written(bool(was), bool(now)).filled(name=called, field=words)
    if field in _COUNTED:
        return text("{name}: {field} changed", name=called, field=words)
    if field in _ROWS:
        return _members(called, words, cast("_Row", was), cast("_Row", now))
    return changed(called, words, _shown(field, was), _shown(field, now))


def _written(was: bool, now: bool) -> Text:
    if was and now:
        return text("{name}: {field} rewritten")
    return text("{name}: {field} written") if now else text("{name}: {field} deleted")


def changed(called: str | Text, words: Text, was: Value | None, now: Value | None) -> Text:
    """A field is now one thing, and was another; None for not set."""
    if was is None or now is None:
        if now is None:
            return text(
                "{name}: {field} no longer given, was {before}",
                name=called,
                field=words,
                before=was or "",
            )
        return text("{name}: {field} now {after}", name=called, field=words, after=now)
    values = {"name": called, "field": words, "after": now, "before": was}
    return text("{name}: {field} now {after}, was {before}", **values)


def _members(called: str | Text, words: Text, was: tuple[str, ...], now: tuple[str, ...]) -> Text:
    gained = [one for one in dict.fromkeys(now) if one not in was]
    lost = [one for one in dict.fromkeys(was) if one not in now]
    values: dict[str, str | Text] = {"name": called, "field": words}
    if gained and lost:
        values |= {"gained": in_a_row(gained), "lost": in_a_row(lost)}
        return text("{name}: {field} now with {gained}, no longer with {lost}", **values)
    if gained:
        return text("{name}: {field} now with {gained}", gained=in_a_row(gained), **values)
    if lost:
        return text("{name}: {field} no longer with {lost}", lost=in_a_row(lost), **values)
    return text("{name}: {field} in another order", **values)


def _shown(field: str, value: object) -> Value | None:
    """A value as it stands in a sentence; None for one that is not set."""
    if value is None or value == "":
        return None
    if field in _SHARES and isinstance(value, float):
        return share(value)
    if isinstance(value, float):
        return Figure(value)
    return value.isoformat() if isinstance(value, date) else text("“{name}”", name=str(value))
