"""What each side of a conflict holds, in words short enough for a cell."""

from collections.abc import Iterator

from rolemap.formats.conflict_words import ConflictWords, Words
from rolemap.model.conflict import Conflict, Difference, Merged, Side, Why
from rolemap.model.kind_words import kind_word
from rolemap.model.part_values import differing, same, same_value
from rolemap.model.records import Record
from rolemap.model.text import Plural, in_a_row, text
from rolemap.ui.conflicts.field_label import field_label, field_within

FEW, MANY = 6, 50

_STAYS = text("{thing} stays as it was")
_REMOVED = text("{thing} is removed")
_WITH = text("{thing}: {fields}")
_FIELD = text("{field} {value}")
_MOVED = text("elsewhere in the order")
_OF_KIND = text("{thing}, {kind}")
_PLACE = text("{place}: {value}")
_NOT_THERE = text("not there")
_AS_BEFORE = text("as before")
_UNKNOWN_PART = text("A part of the file")
_MORE = Plural("one more", "{count} more")

# What a conflict is about where that is no field.
_ABOUT = {
    Why.BOTH_ADDED: text("added by both"),
    Why.REMOVED_AND_EDITED: text("removed, and edited"),
    Why.REMOVED_AND_NAMED: text("removed, and needed"),
    Why.LETTERS: text("letters of one cell"),
    Why.SCHEME: text("letter scheme"),
    Why.LOOP: text("leads back to its own stage"),
}


class Sides:
    """Says what the conflicts of one merge are about, and what is chosen with each side."""

    def __init__(self, merged: Merged) -> None:
        self._words = ConflictWords(merged, field_within)

    def why(self, conflict: Conflict) -> Words:
        """What has happened, as one sentence."""
        return self._words.why(conflict)

    def thing(self, conflict: Conflict) -> Words:
        """What the conflict is about."""
        return self._words.thing(conflict.record_id) if conflict.record_id else _UNKNOWN_PART

    def point(self, conflict: Conflict) -> Words:
        """What of the thing it is about."""
        return _ABOUT.get(conflict.why) or field_label(conflict.about)

    def before(self, conflict: Conflict) -> Words:
        """What there was before both."""
        if conflict.about.path:
            return self._words.before(conflict.about)
        there = [one for one in conflict.differences if isinstance(one.base, Record)]
        if conflict.base is not None:
            there = there[:1]
        return _row([self._words.thing(one.record_id) for one in there]) or _NOT_THERE

    def on(self, conflict: Conflict, side: Side, most: int = FEW) -> Words:
        """What is chosen with a side: what it has edited, added and removed; `most` things."""
        pieces = list(self._pieces(conflict, side))
        if pieces:
            return _row(pieces, most)
        return _NOT_THERE if conflict.base is None else _AS_BEFORE

    def _pieces(self, conflict: Conflict, side: Side) -> Iterator[Words]:
        for one in conflict.differences:
            about = one is conflict.about
            piece = self._field(one, side, about=about) if one.path else self._record(one, side)
            if piece is None and about and isinstance(one.base, Record):
                piece = _STAYS.filled(thing=self._words.thing(one.record_id))
            if piece is not None:
                yield piece

    def _field(self, one: Difference, side: Side, *, about: bool) -> Words | None:
        """The value of a field; None for one beside the point that is as it was."""
        value = self._words.value(one, side)
        if about:
            return value
        if same_value(one.on(side), one.base):
            return None
        return _PLACE.filled(place=self._words.place(one), value=value)

    def _record(self, one: Difference, side: Side) -> Words | None:
        """What a side has done to a record; None for nothing."""
        value, thing = one.on(side), self._words.thing(one.record_id)
        if not isinstance(value, Record):
            return _REMOVED.filled(thing=thing) if isinstance(one.base, Record) else None
        if isinstance(one.base, Record) and same(one.base, value):
            return None
        other = one.base or one.on("theirs" if side == "ours" else "ours")
        if isinstance(other, Record) and other.KIND != value.KIND:
            return _OF_KIND.filled(thing=thing, kind=kind_word(value.KIND))
        fields = list(self._fields(one, side, other, value)) if isinstance(other, Record) else []
        return _WITH.filled(thing=thing, fields=_row(fields)) if fields else thing

    def _fields(self, one: Difference, side: Side, other: Record, value: Record) -> Iterator[Words]:
        """The fields in which a record differs from before, or else from that of the other side."""
        for path, values in differing(other, other, value):
            if path == ("rank",):
                yield _MOVED
                continue
            here = Difference(
                one.record_id, value.KIND, path, (), values.base, *[values.theirs] * 2
            )
            yield _FIELD.filled(field=field_label(here), value=self._words.value(here, side))


def _row(pieces: list[Words], most: int = FEW) -> Words:
    more = len(pieces) - most
    return in_a_row([*pieces[:most], *([_MORE.of(more)] if more > 0 else [])])
