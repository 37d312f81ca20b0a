"""Who is accountable, responsible, consulted: the letters on each responsibility."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Responsibility, name_of
from rolemap.model.text import Text, text
from rolemap.planning.comparing.fields import fields_told
from rolemap.planning.comparing.phrases import holding, in_order, row
from rolemap.planning.comparing.sentence import Sentence, sentence
from rolemap.planning.comparing.sides import Sides


@dataclass(frozen=True, slots=True)
class _Shift:
    """Who no longer holds a letter, who does now, and who still does; ids of parties."""

    gone: tuple[Id, ...]
    new: tuple[Id, ...]
    still: tuple[Id, ...]


def letters_told(sides: Sides) -> Iterator[Sentence]:
    """What has changed in the letters, by responsibility."""
    by_work: dict[Id, list[tuple[Assignment | None, Assignment | None]]] = {}
    for pair in sides.pairs(Assignment):
        for work in sorted({held.responsibility for held in pair if held is not None}):
            by_work.setdefault(work, []).append(pair)
    for work_id, pairs in by_work.items():
        work = sides.look(Responsibility, work_id)
        assert work is not None
        told = [*_shifts(sides, work, pairs), *_deputies(sides, work, pairs)]
        yield from told
        yield from _fields(sides, work, pairs)


def _shifts(
    sides: Sides, work: Responsibility, pairs: list[tuple[Assignment | None, Assignment | None]]
) -> Iterator[Sentence]:
    was, now = (_holders(sides, org, work.id) for org in (sides.before, sides.after))
    alike: dict[_Shift, list[str]] = {}
    for letter in in_order(sides.after.scheme, {*was, *now}):
        old, new = was.get(letter, []), now.get(letter, [])
        shift = _Shift(
            tuple(one for one in old if one not in new),
            tuple(one for one in new if one not in old),
            tuple(one for one in new if one in old),
        )
        if shift.gone or shift.new:
            alike.setdefault(shift, []).append(letter)
    for shift, letters in alike.items():
        tells = [
            held.id
            for pair in pairs
            for held, parties in zip(pair, (shift.gone, shift.new), strict=True)
            if held and held.responsibility == work.id
            if held.party in parties and held.letter in letters
        ]
        said = _said(sides, work, shift, letters)
        yield sentence(work, "letters", said, tells, *shift.gone, *shift.new)


def _holders(sides: Sides, org: Org, work_id: Id) -> dict[str, list[Id]]:
    """Who holds each letter, by name."""

    def name(held: Assignment) -> tuple[str, Id]:
        party = sides.record(held.party)
        return (name_of(party).casefold() if party else ""), held.party

    found: dict[str, list[Id]] = {}
    for held in sorted(org.assignments_on(work_id), key=name):
        found.setdefault(held.letter, []).append(held.party)
    return found


def _said(sides: Sides, work: Responsibility, shift: _Shift, letters: list[str]) -> Text:
    values = {"what": holding(sides.after.scheme, letters), "work": work.name}
    gone, new = (_who(sides, parties) for parties in (shift.gone, shift.new))
    if not shift.gone:
        one = text("{who} is now {what} “{work}”", who=new, **values)
        many = text("{who} are now {what} “{work}”", who=new, **values)
    elif sides.after.look(Responsibility, work.id) is None:
        one = text("{who} was {what} “{work}”", who=gone, **values)
        many = text("{who} were {what} “{work}”", who=gone, **values)
    else:
        one = text("{who} is no longer {what} “{work}”", who=gone, **values)
        many = text("{who} are no longer {what} “{work}”", who=gone, **values)
    said = one if len(shift.gone or shift.new) == 1 else many
    rest = _rest(sides, shift)
    return text("{said}; {rest}", said=said, rest=rest) if rest else said


def _rest(sides: Sides, shift: _Shift) -> Text | None:
    """Who holds the letters instead, or beside."""
    if shift.gone and shift.new:
        who = _who(sides, shift.new)
        return text("{who} is", who=who) if len(shift.new) == 1 else text("{who} are", who=who)
    if shift.still:
        who, alone = _who(sides, shift.still), len(shift.still) == 1
        if shift.gone:
            return text("{who} still is", who=who) if alone else text("{who} still are", who=who)
        return text("so is {who}", who=who) if alone else text("so are {who}", who=who)
    return None


def _who(sides: Sides, parties: Iterable[Id]) -> str | Text:
    return row([sides.called(one) for one in parties])


def _deputies(
    sides: Sides, work: Responsibility, pairs: list[tuple[Assignment | None, Assignment | None]]
) -> Iterator[Sentence]:
    """Who stands in for whom, by cell."""
    parties = dict.fromkeys(held.party for pair in pairs for held in pair if held is not None)
    for party in parties:
        was = _deputies_of(sides.before, party, work.id)
        now = _deputies_of(sides.after, party, work.id)
        gone, new = [one for one in was if one not in now], [one for one in now if one not in was]
        if not (gone or new):
            continue
        values = {"party": sides.called(party), "work": work.name}
        out, stand_in = _who(sides, gone), _who(sides, new)
        if gone and new:
            said = text(
                "{who} stands in for {party} on “{work}” instead of {out}",
                who=stand_in,
                out=out,
                **values,
            )
        elif new:
            said = text("{who} now stands in for {party} on “{work}”", who=stand_in, **values)
        else:
            said = text("{who} no longer stands in for {party} on “{work}”", who=out, **values)
        tells = [
            held.id
            for before, after in pairs
            for held in (before, after)
            if held and held.responsibility == work.id and held.party == party
            if (before.deputy if before else None) != (after.deputy if after else None)
        ]
        yield sentence(work, "deputy", said, tells, *gone, *new, party)


def _deputies_of(org: Org, party: Id, work_id: Id) -> list[Id]:
    held = (one for one in org.assignments_on(work_id) if one.party == party)
    return list(dict.fromkeys(one.deputy for one in held if one.deputy is not None))


def _fields(
    sides: Sides, work: Responsibility, pairs: list[tuple[Assignment | None, Assignment | None]]
) -> Iterator[Sentence]:
    """What else is written with a letter."""
    confirmed: dict[tuple[Id, date | None], list[Id]] = {}
    for before, after in pairs:
        if before is None or after is None or after.responsibility != work.id:
            continue
        if before.confirmed_on != after.confirmed_on:
            confirmed.setdefault((after.party, after.confirmed_on), []).append(after.id)
        called = text("{party} on “{work}”", party=sides.called(after.party), work=work.name)
        skip = ("party", "responsibility", "letter", "deputy", "confirmed_on")
        for one in fields_told(before, after, called, skip):
            yield sentence(work, one.what, one.said, one.tells, after.party)
    for (party, day), tells in confirmed.items():
        values = {"party": sides.called(party), "work": work.name}
        said = (
            text("{party} on “{work}”: confirmed on {day}", day=day.isoformat(), **values)
            if day
            else text("{party} on “{work}”: no longer confirmed", **values)
        )
        yield sentence(work, "confirmed_on", said, tells, party)
