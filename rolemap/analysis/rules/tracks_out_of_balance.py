"""RM609: there is much development and next to no research, or the other way round."""

from collections.abc import Iterator
from typing import NamedTuple

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import listed, percent
from rolemap.model.change import Change
from rolemap.model.records import Person, Record, Role, Seat, Settings
from rolemap.model.text import Text, text

# Choices: of fewer people each share is large, and of half a team too little is known.
_FEWEST = 6
_KNOWN = 0.5
# Of more people than this the finding is about the organisation alone: it would lie on every card.
_MOST = 12

_RESEARCH, _DEVELOPMENT, _BOTH = "research", "development", "both"
# How much of the time is research, and how much development.
_HALVES = {_RESEARCH: (1.0, 0.0), _DEVELOPMENT: (0.0, 1.0), _BOTH: (0.5, 0.5)}
_MESSAGES = {
    _RESEARCH: text("Next to no research: {share} % of the time, the rest is development"),
    _DEVELOPMENT: text("Next to no development: {share} % of the time, the rest is research"),
}
_BRIEFS = {
    _RESEARCH: text("next to no research"),
    _DEVELOPMENT: text("next to no development"),
}


class Time(NamedTuple):
    """How the time of a person is divided, in full-time people; the rest nobody knows of."""

    whole: float
    research: float = 0.0
    development: float = 0.0

    @property
    def told(self) -> bool:
        """Whether the track is known."""
        return bool(self.research or self.development)

    def on(self, track: str) -> float:
        """The time on a track."""
        return self.research if track == _RESEARCH else self.development


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
    track is known, and where that is at least half of the time there is. It is about each of the
    few, or, where they are more than a dozen, about the organisation.

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
    groups = facts.grouped(Person, _time_of).members
    told = {time: members for time, members in groups.items() if time.told}
    known = sum(time.whole * len(members) for time, members in told.items())
    whole = sum(time.whole * len(members) for time, members in groups.items())
    if sum(map(len, told.values())) < _FEWEST or known < _KNOWN * whole:
        return
    sums = {
        _RESEARCH: sum(time.research * len(members) for time, members in told.items()),
        _DEVELOPMENT: sum(time.development * len(members) for time, members in told.items()),
    }
    smaller = min(sums, key=lambda track: sums[track])
    share = sums[smaller] / known
    if not share or round(share - settings.limits.smaller_track, 6) >= 0:  # the rest is noise
        return
    few = sorted(one for time, members in told.items() if time.on(smaller) for one in members)
    ids = sorted(one for *_, one in few)
    yield tracks_out_of_balance.finding(
        (settings.id, *(ids if len(ids) <= _MOST else ())),
        _MESSAGES[smaller].filled(share=percent(share)),
        *_evidence(smaller, [name for _, name, _ in few], settings.limits.smaller_track),
        brief=_BRIEFS[smaller],
    )


def _evidence(track: str, few: list[str], least: float) -> Iterator[Text]:
    names = listed(few)
    yield (
        text("On research: {names}", names=names)
        if track == _RESEARCH
        else text("On development: {names}", names=names)
    )
    yield text("The limit is {share} %", share=percent(least))


def _time_of(facts: Facts, person: Person) -> Time | None:
    """How a person's time is divided; None for somebody who has none."""
    if not person.capacity:
        return None
    research, development = _divided(facts, person)
    told = research + development
    if not told:
        return Time(person.capacity)
    research, development = (
        round(person.capacity * part / told, 9) for part in (research, development)
    )
    return Time(person.capacity, research, development)


def _divided(facts: Facts, person: Person) -> tuple[float, float]:
    """The parts of research and development: of the person, or else of the person's roles."""
    if person.track:
        return _HALVES.get(person.track, (0.0, 0.0))
    research = development = 0.0
    for seat in facts.org.seats_held_by(person.id):
        one, other = _HALVES.get(facts.org.get(Role, seat.role).track, (0.0, 0.0))
        research, development = research + seat.share * one, development + seat.share * other
    return research, development
