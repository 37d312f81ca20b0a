"""What the kinds of records are called within a sentence."""

from collections.abc import Iterable

from rolemap.model.text import Text, text

_KINDS = {
    "stage": text("stage"),
    "responsibility": text("responsibility"),
    "role": text("role"),
    "person": text("person"),
    "seat": text("seat"),
    "team": text("team"),
    "assignment": text("assignment"),
    "handoff": text("handoff"),
    "placement": text("placement"),
    "acceptance": text("acceptance"),
    "separation": text("separation"),
    "requirement": text("requirement"),
    "turn": text("turn on call"),
    "settings": text("settings"),
    "record": text("record"),
}
_AT_START = {
    "stage": text("Stage"),
    "responsibility": text("Responsibility"),
    "role": text("Role"),
    "person": text("Person"),
    "seat": text("Seat"),
    "team": text("Team"),
    "assignment": text("Assignment"),
    "handoff": text("Handoff"),
    "placement": text("Placement"),
    "acceptance": text("Acceptance"),
    "separation": text("Separation"),
    "requirement": text("Requirement"),
    "turn": text("Turn on call"),
    "settings": text("Settings"),
}


def kind_word(kind: str) -> Text:
    """A kind of record, as a word."""
    return _KINDS[kind]


def kind_at_start(kind: str) -> Text:
    """A kind of record, as the first word of a sentence."""
    return _AT_START[kind]


def one_of(kinds: Iterable[str]) -> Text:
    """Kinds of which one is meant, with "or" between them; any record where none is named."""
    first, *others = kinds or ("record",)
    words = kind_word(first)
    for other in others:
        words = text("{kinds} or {kind}", kinds=words, kind=kind_word(other))
    return words
