"""RM609: there is much development and next to no research, or the other way round."""

from collections.abc import Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import people, percent
from rolemap.model.change import Change
from rolemap.model.ids import Id
from rolemap.model.org import by_name
from rolemap.model.records import Person, Record, Role, Seat, Settings
from rolemap.model.text import Text, text

# Choices: of fewer people each share is large, and of half a team too little is known.
_FEWEST = 6
_KNOWN = 0.5

_RESEARCH, _DEVELOPMENT, _BOTH = "research", "development", "both"
_MESSAGES = {
    _RESEARCH: text("Next to no research: {share} % of the time, the rest is development"),
    _DEVELOPMENT: text("Next to no development: {share} % of the time, the rest is research"),
}
_BRIEFS = {
    _RESEARCH: text("next to no research"),
    _DEVELOPMENT: text("next to no development"),
}


def _moves_tracks(change: Change) -> bool:
    return any(_tracked(edit.before) != _tracked(edit.after) for edit in change.edits.values())


def _tracked(record: Record | None) -> object:
    """All that the balance depends on."""
    match record:
        case Person():
            return record.track, record.capacity, record.name
        case Seat():
            return record.role, record.person, record.share
        case Role():
            return record.track
        case _:
            return None


@rule(
    "RM609",
    about=Settings,
    severity=Severity.INFO,
    limits=("smaller_track",),
    source="Practice of research and development: scientist and engineer are the R and the D",
    shifts={"small": "off"},
    spreads=_moves_tracks,
)
def tracks_out_of_balance(facts: Facts, settings: Settings) -> Iterator[Finding]:
    """There is much development and next to no research, or the other way round.

    Counted is the time of the people on each track: the person's track, or else those of the
    person's roles by their shares; “both” counts half for each. How small the smaller part may be
    is the limit `smaller_track`. It is judged where both tracks exist, from six people on whose
    track is known, and where that is at least half of the time there is.

    Why it matters:
        A few researchers among many engineers are drawn into running what is there, and nothing
        new comes. A few engineers among many researchers cannot bring to production what is found,
        and prototypes pile up.

    What to do:
        Hire or train for the smaller track, or let some work on both. If only one of the two is
        wanted here, say so: give the few the other track, or accept it with the reason.

    Source:
        Practitioners on research and development: the scientist comes up with the model, the
        engineer runs the production platform, and a healthy organisation balances both. That 15 %
        are too little is RoleMap's own choice.

    Bad:
        person Ana (track: research, capacity: 50 %); person Ben (track: development)
        person Cem (track: development); person Dana (track: development)
        person Eve (track: development); person Finn (track: development)

    Good:
        person Ana (track: research); person Ben (track: both)
        person Cem (track: development); person Dana (track: development)
        person Eve (track: development); person Finn (track: development)
    """
    time: dict[Id, dict[str, float]] = {}
    known = whole = 0.0
    for person in facts.org.all(Person):
        whole += person.capacity
        tracks = _tracks(facts, person)
        if tracks:
            known += person.capacity
            time[person.id] = tracks
    if len(time) < _FEWEST or known < _KNOWN * whole or not known:
        return
    sums = {
        track: sum(one.get(track, 0.0) for one in time.values())
        for track in (_RESEARCH, _DEVELOPMENT)
    }
    smaller = min(sums, key=lambda track: sums[track])
    share = sums[smaller] / known
    if not share or round(share - settings.limits.smaller_track, 6) >= 0:  # the rest is noise
        return
    few = [facts.org.get(Person, one) for one, tracks in time.items() if tracks.get(smaller)]
    yield tracks_out_of_balance.finding(
        (settings.id, *sorted(person.id for person in few)),
        _MESSAGES[smaller].filled(share=percent(share)),
        *_evidence(smaller, sorted(few, key=by_name), settings.limits.smaller_track),
        brief=_BRIEFS[smaller],
    )


def _evidence(track: str, few: list[Person], least: float) -> Iterator[Text]:
    names = people(few)
    yield (
        text("On research: {names}", names=names)
        if track == _RESEARCH
        else text("On development: {names}", names=names)
    )
    yield text("The limit is {share} %", share=percent(least))


def _tracks(facts: Facts, person: Person) -> dict[str, float]:
    """How much time a person has for each track, in full-time people; nothing if none is known."""
    if person.track:
        return _split(person.track, person.capacity)
    roles = facts.org.seats_held_by(person.id)
    known = [(seat.share, facts.org.get(Role, seat.role).track) for seat in roles]
    parts = [(share, track) for share, track in known if _split(track, share)]
    whole = sum(share for share, _ in parts)
    found: dict[str, float] = {}
    for share, track in parts:
        for one, part in _split(track, person.capacity * share / whole).items():
            found[one] = found.get(one, 0.0) + part
    return found


def _split(track: str, time: float) -> dict[str, float]:
    match track:
        case "research" | "development":
            return {track: time} if time else {}
        case "both":
            return {_RESEARCH: time / 2, _DEVELOPMENT: time / 2} if time else {}
        case _:
            return {}
