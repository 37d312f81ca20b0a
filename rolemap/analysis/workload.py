"""How much of their time people are planned for: seats, work assigned directly, and on call."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

from rolemap.analysis.facts import Facts
from rolemap.model.ids import Id
from rolemap.model.records import OnCall, Person, Responsibility, Role
from rolemap.model.text import Text, text

_HOURS_A_WEEK = 168


@dataclass(frozen=True, slots=True)
class LoadPart:
    """One thing that takes a person's time; `share` is a fraction of full time."""

    what: Text
    share: float


@dataclass(frozen=True, slots=True)
class Load:
    """What a person is planned for against the time the person has, both in full-time people."""

    parts: tuple[LoadPart, ...]
    capacity: float

    @property
    def planned(self) -> float:
        """Planned time, as a fraction of full time."""
        return _without_noise(sum(part.share for part in self.parts))

    @property
    def ratio(self) -> float:
        """Planned time as a fraction of the person's capacity; more than 1 is too much."""
        if self.capacity > 0:
            return _without_noise(self.planned / self.capacity)
        return float("inf") if self.planned > 0 else 0.0


def load_of(facts: Facts, person: Person) -> Load:
    """The load of a person.

    A seat counts with its share, whatever is assigned to its role. Work assigned to the person
    directly or through a team counts with its effort, split among those who work on it. On-call
    duty counts on top of both, split among the rota.
    """
    org = facts.org
    seats = org.seats_held_by(person.id)
    parts = [
        LoadPart(text("{role}", role=org.get(Role, seat.role).name), seat.share) for seat in seats
    ]
    seated = {seat.role for seat in seats}
    for work in facts.responsibilities_worked_on(person.id):
        workers = len(facts.workers(work.id))
        if work.effort and not _through_seat(facts, work.id, person.id, seated):
            parts.append(LoadPart(text("{work}", work=work.name), work.effort / workers))
        if work.on_call is not None:
            label = text("on call for {work}", work=work.name)
            parts.append(LoadPart(label, on_call_share(work.on_call, workers)))
    return Load(tuple(parts), person.capacity)


def _through_seat(facts: Facts, work: Id, person: Id, seated: set[Id]) -> bool:
    """Whether all that makes the person work on it comes through seats that count already."""
    mine = facts.working_of(person, work)
    return all(duty.via is not None and duty.via.id in seated for duty in mine)


def on_call_share(on_call: OnCall, people: int) -> float:
    """The share of each one's time that duty takes when `people` take turns."""
    return on_call.slots * on_call.hours / _HOURS_A_WEEK / people if people else 0.0


def on_call_of(facts: Facts, person_id: Id) -> dict[Id, float]:
    """The responsibilities that a person is on call for, with the share of time that each takes."""
    return {
        work.id: on_call_share(work.on_call, len(facts.workers(work.id)))
        for work in facts.responsibilities_worked_on(person_id)
        if work.on_call is not None
    }


def together(shares: Iterable[float]) -> float:
    """Several shares of time as one."""
    return _without_noise(sum(shares))


def too_often(facts: Facts, shares: Iterable[float]) -> bool:
    """Whether these shares of somebody's time on call are together more than the limit."""
    return together((*shares, -facts.org.settings.limits.on_call_share)) > 0


def rota_needed(facts: Facts, on_call: OnCall) -> int:
    """How many people a rota needs so that nobody is on duty too often.

    One site: slots / largest share (2 slots at 25 % = 8 people). Several sites take the hours in
    turns, so each needs fewer (3 people for each slot: 6 for 2 slots). A rota that covers part of
    the week needs that part. Source: Google SRE book, chapter 11.
    """
    limits = facts.org.settings.limits
    week = on_call.hours / _HOURS_A_WEEK
    if on_call.sites == 1:
        people = on_call.slots * week / limits.on_call_share
    else:
        people = on_call.slots * week * on_call.sites * limits.people_per_slot_and_site
    return max(1, ceil(_without_noise(people)))


def _without_noise(number: float) -> float:
    # 0.1 + 0.2 is more than 0.3 in the last digit: no overload, and no person more in a rota.
    return round(number, 6)


def rota(facts: Facts, work: Responsibility) -> tuple[Person, ...]:
    """The people on call for a responsibility, by name."""
    return facts.workers(work.id)
