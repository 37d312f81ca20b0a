"""Paste an excerpt into an organisation, the same or another one, and duplicate things in place."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from rolemap.model import ids
from rolemap.model.change import Change
from rolemap.model.edits.cascade import without
from rolemap.model.edits.excerpts import as_org, excerpt, taken
from rolemap.model.edits.fields import checked, evolved, made, tidy
from rolemap.model.edits.order import rank_after
from rolemap.model.edits.pasting import Names, Pasting, Place
from rolemap.model.edits.scheme import switch_scheme
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id, NewId
from rolemap.model.org import Org
from rolemap.model.records import (
    Assignment,
    Party,
    Person,
    Record,
    Responsibility,
    Role,
    Stage,
    Team,
    name_of,
)
from rolemap.model.text import Text, text

# How many of the parties that came along are named, before the rest is a number.
_NAMED = 3

_PASTE = {
    "one": text("Paste {name}"),
    "stage": text("Paste {count} stages"),
    "responsibility": text("Paste {count} responsibilities"),
    "role": text("Paste {count} roles"),
    "team": text("Paste {count} teams"),
    "person": text("Paste {count} people"),
    "things": text("Paste {count} things"),
}
_DUPLICATE = {
    "one": text("Duplicate {name}"),
    "stage": text("Duplicate {count} stages"),
    "responsibility": text("Duplicate {count} responsibilities"),
    "role": text("Duplicate {count} roles"),
    "team": text("Duplicate {count} teams"),
    "person": text("Duplicate {count} people"),
    "things": text("Duplicate {count} things"),
}

# What was copied (without what is inside) with the ids of the copies; the edit; what to say of it.
_Brought: TypeAlias = tuple[list[tuple[Record, Id]], Change, tuple[Text, ...]]


@dataclass(frozen=True, slots=True)
class Pasted:
    """An edit that brings copies into being, and what to say of it.

    Attributes:
        added: what to select afterwards: the copies of what was copied, not what is inside.
        label: what the step is called in the history ("Paste 2 stages").
        notes: what a person might not expect, a sentence each.
    """

    change: Change
    added: tuple[Id, ...]
    label: Text
    notes: tuple[Text, ...] = ()


def paste(
    org: Org,
    records: Iterable[Record],
    *,
    after: Id | None = None,
    scheme: str = "",
    new_id: NewId = ids.fresh,
) -> Pasted:
    """Bring an excerpt into an organisation: the one it is from, or another one.

    Stages go behind the stage `after` (or the stage of the responsibility `after`), or last; work
    passes through them as through a stage that is added. Responsibilities without their stage go
    behind the responsibility `after`, or last in the stage `after`, or beside their originals.
    Parties that are there already are not doubled: the letters point to them. What was confirmed
    was the original. A name that a new sibling has already gets " copy" behind it.

    Args:
        org: where to.
        records: what `excerpt` gave; their order is kept.
        after: a stage or responsibility, or an assignment on one; anything else is as None.
        scheme: what the letters of the records mean; "" is the scheme of `org`.
        new_id: the maker of ids.

    Raises:
        Rejected: there is nothing to paste, all of it is there already, no stage is there to take
            the responsibilities, or the records are not whole.
    """
    parts = taken(records)
    if not parts:
        raise Rejected(text("There is nothing to paste."))
    spoken = scheme or org.settings.scheme
    brought = _brought(org, parts, _place(org, after), spoken, new_id)
    return _pasted(_PASTE, *brought)


def paste_lines(
    org: Org, lines: Sequence[str], *, after: Id | None, new_id: NewId = ids.fresh
) -> Pasted:
    """Make responsibilities of lines of text, placed as `paste` would place them.

    Raises:
        Rejected: there is no line, one is too long for a name, or no stage is there to take them.
    """
    place = _place(org, after)
    if place.into is None:
        raise Rejected(text("Select the stage that is to take the lines of text first."))
    names = [tidy(line) for line in lines if tidy(line)]
    works = [
        made(Responsibility, {"id": f"line {number}", "stage": "here", "name": name})
        for number, name in enumerate(names)
    ]
    return paste(org, works, after=after, new_id=new_id)


def duplicate(org: Org, record_ids: Iterable[Id], *, new_id: NewId = ids.fresh) -> Pasted:
    """Double things where they are.

    The copies of stages stand behind the last of them; those of responsibilities behind the last
    of them in each stage; both with all letters. A person, role or team gets a namesake that holds
    no letter; in that of a role all seats are vacant, for people have their time only once.

    Raises:
        Rejected: none of the things can be duplicated.
    """
    chosen = [one for one in map(org.find, dict.fromkeys(record_ids)) if one is not None]
    work = excerpt(org, [one.id for one in chosen if isinstance(one, Stage | Responsibility)])
    parties = [one for one in chosen if isinstance(one, Party)]
    if not work and not parties:
        raise Rejected(text("Select stages, responsibilities, people, roles or teams first."))
    copies, change, notes = list[tuple[Record, Id]](), Change(), tuple[Text, ...]()
    if work:
        stages = [one.id for one in work if isinstance(one, Stage)]
        place = Place(behind=stages[-1] if stages else None)
        copies, change, notes = _brought(org, work, place, org.settings.scheme, new_id)
    namesakes, doubled, vacant = _doubled(org, parties, new_id)
    change = checked(org, change.then(doubled))
    return _pasted(_DUPLICATE, [*copies, *namesakes], change, (*notes, *vacant))


def _place(org: Org, after: Id | None) -> Place:
    found = org.find(after) if after is not None else None
    if isinstance(found, Assignment):
        found = org.get(Responsibility, found.responsibility)
    match found:
        case Stage():
            return Place(found.id, found.id)
        case Responsibility():
            return Place(found.stage, found.stage, found.id)
        case _:
            return Place()


def _brought(
    org: Org, parts: Sequence[Record], place: Place, scheme: str, new_id: NewId
) -> _Brought:
    source, notes = _in_letters_of(org, as_org(parts, scheme))
    known = [one for one in (source.find(part.id) for part in parts) if one is not None]
    pasting = Pasting(org, source, known, new_id)
    change = checked(org, pasting.change(place))
    if not pasting.added:
        raise _here_already(parts)
    work = [*pasting.of(Stage), *pasting.loose()]
    parties = [*pasting.of(Role), *pasting.of(Team), *pasting.of(Person)]
    if work and parties:
        notes = (*notes, _new_here(parties))
    return [(one, pasting.new[one.id]) for one in work or parties], change, notes


def _in_letters_of(org: Org, source: Org) -> tuple[Org, tuple[Text, ...]]:
    """An excerpt with the letters that `org` uses, and what became of them."""
    theirs, ours = source.scheme, org.scheme
    if theirs is ours or not source.count(Assignment):
        return source, ()
    unknown = [one for one in source.all(Assignment) if theirs.find(one.letter) is None]
    rest = source.apply(without(source, *unknown))
    spoken = rest.apply(switch_scheme(rest, ours.name))
    names = {"theirs": theirs.name, "ours": ours.name}
    notes = [text("The letters of {theirs} became those of {ours}.", **names)]
    if any(one.mapped_from for one in spoken.all(Assignment)):
        notes.append(text("Where {ours} has no such letter, the nearest stands for it.", **names))
    if unknown:
        left_out = text("Letters that {theirs} does not have were left out: {count}.")
        notes.append(left_out.filled(count=len(unknown), **names))
    return spoken, tuple(notes)


def _doubled(org: Org, parties: Sequence[Party], new_id: NewId) -> _Brought:
    """A namesake of each of the parties."""
    kinds = (Role, Team, Person) if parties else ()
    names = {kind: Names(one.name for one in org.all(kind)) for kind in kinds}
    copies, change, notes = list[tuple[Record, Id]](), Change(), list[Text]()
    for party in parties:
        copy, moved = _namesake(org, party, names[type(party)].unlike(party.name), new_id())
        seats = org.seats_of(party.id) if isinstance(party, Role) else []
        vacant = [evolved(one, id=new_id(), role=copy.id, person=None) for one in seats]
        step = moved.then(Change.adding(copy, *vacant))
        org, change = org.apply(step), change.then(step)
        copies.append((party, copy.id))
        if any(seat.person for seat in seats):
            notes.append(text("The seats of “{role}” are vacant.", role=copy.name))
    return copies, change, tuple(notes)


def _namesake(org: Org, party: Party, name: str, new: Id) -> tuple[Party, Change]:
    """A copy of the party beside it, and what that does to the order of the others."""
    if isinstance(party, Person):
        return evolved(party, id=new, name=name), Change()
    if isinstance(party, Role):
        key, moved = rank_after(org.roles(), party.id)
    else:
        key, moved = rank_after(org.teams(), party.id)
    return evolved(party, id=new, name=name, rank=key), moved


def _here_already(parts: Sequence[Record]) -> Rejected:
    parties = [one for one in parts if isinstance(one, Party)]
    if len(parties) == 1:
        here = text("“{name}” is here already; duplicate it to have it twice.")
        return Rejected(here.filled(name=parties[0].name), record_id=parties[0].id)
    return Rejected(text("All of them are here already; duplicate them to have them twice."))


def _new_here(parties: Sequence[Party]) -> Text:
    names = ", ".join(one.name for one in parties[:_NAMED])
    more = len(parties) - _NAMED
    if more > 0:
        return text("New here: {names} and {count} more.", names=names, count=more)
    return text("New here: {names}.", names=names)


def _pasted(
    words: Mapping[str, Text],
    copies: Sequence[tuple[Record, Id]],
    change: Change,
    notes: tuple[Text, ...],
) -> Pasted:
    kinds = {one.KIND for one, _ in copies}
    if len(copies) == 1:
        label = words["one"].filled(name=name_of(copies[0][0]))
    else:
        several = words[kinds.pop() if len(kinds) == 1 else "things"]
        label = several.filled(count=len(copies))
    return Pasted(change, tuple(new for _, new in copies), label, notes)
