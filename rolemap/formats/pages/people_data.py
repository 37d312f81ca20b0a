"""The people as plain data: their load, and a sheet for each of them."""

from collections.abc import Callable, Iterable

from rolemap.analysis.duty import Duty as Held
from rolemap.analysis.workload import load_of, on_call_of
from rolemap.formats.cell_text import in_order
from rolemap.formats.pages.data import Duty, Load, OnCall, Person, StandIn
from rolemap.formats.pages.source import Source, names, percent, seen
from rolemap.model.ids import Id
from rolemap.model.records import Assignment, Responsibility, Role, Stage, Team
from rolemap.model.records import Person as PersonRecord

# A load above this is that of somebody who has no time to speak of.
_ENDLESS = 1_000

# In which part of a sheet a duty stands: the first that one of its letters belongs to.
_PARTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("answers_for", ("decide",)),
    ("does", ("do", "support", "recommend")),
    ("checks", ("agree", "verify", "sign")),
    ("asked", ("consult",)),
    ("told", ("inform", "")),
)


def load_data(source: Source) -> list[Load]:
    """The load of the people that are shown, the busiest first."""
    loads = [_load(source, one) for one in source.handout.people()]
    return sorted(loads, key=lambda one: 0 if one["percent"] < 0 else -one["percent"])


def _load(source: Source, person: PersonRecord) -> Load:
    handout = source.handout
    load = load_of(handout.facts, person)
    endless = load.ratio > _ENDLESS
    # Where only a part is shown, the rest of the work is not named.
    parts = load.parts if handout.shown is None else ()
    return {
        "name": seen(person.name),
        "percent": -1 if endless else percent(load.ratio),
        "planned": percent(load.planned),
        "capacity": percent(load.capacity),
        "too_much": load.ratio > handout.org.settings.limits.load,
        "parts": [
            {"what": seen(one.what), "percent": percent(one.share)} for one in parts if one.share
        ],
    }


def people_data(source: Source) -> list[Person]:
    """A sheet for each of the people that are asked for."""
    people = source.handout.asked_for()
    found: list[Person] = []
    for number, person in enumerate(people, 1):
        found.append(_person(source, person, number))
        source.handout.progress(0.7 * number / len(people))
    return found


def _person(source: Source, person: PersonRecord, number: int) -> Person:
    org = source.handout.org
    roles = (org.get(Role, seat.role) for seat in org.seats_held_by(person.id))
    duties = _duties(source, person)
    return {
        "name": seen(person.name),
        "anchor": f"person-{number}",
        "title": seen(person.title),
        "level": seen(person.level),
        "track": seen(person.track),
        "managers": names(org.get(PersonRecord, one) for one in person.managers),
        "reports": names(org.referring(PersonRecord, "managers", person.id)),
        "teams": names(org.get(Team, one) for one in person.teams),
        "roles": names(roles),
        "skills": [seen(one) for one in person.skills],
        "learning": [seen(one) for one in person.learning],
        "load": _load(source, person),
        "answers_for": duties["answers_for"],
        "does": duties["does"],
        "checks": duties["checks"],
        "asked": duties["asked"],
        "told": duties["told"],
        "stands_in": _stands_in(source, person.id),
        "on_call": _on_call(source, person.id),
        "problems": source.problems(person.id),
    }


def _duties(source: Source, person: PersonRecord) -> dict[str, list[Duty]]:
    """What a person holds, by the part of the sheet that it belongs to, along the pipeline."""
    handout = source.handout
    held: dict[Id, list[Held]] = {}
    for one in handout.facts.duties_of(person.id):
        if handout.shown is None or one.responsibility in handout.shown:
            held.setdefault(one.responsibility, []).append(one)
    parts: dict[str, list[Duty]] = {name: [] for name, _ in _PARTS}
    for work in _in_pipeline(source, held):
        senses = {one.sense for one in held[work.id]}
        part = next(name for name, belonging in _PARTS if senses.intersection(belonging))
        parts[part].append(_duty(source, work, held[work.id]))
    return parts


def _in_pipeline(source: Source, works: Iterable[Id]) -> list[Responsibility]:
    org = source.handout.org
    found = [org.get(Responsibility, one) for one in works]

    def place(work: Responsibility) -> tuple[str, ...]:
        stage = org.get(Stage, work.stage)
        return stage.rank, stage.id, work.rank, work.id

    return sorted(found, key=place)


def _duty(source: Source, work: Responsibility, mine: list[Held]) -> Duty:
    handout = source.handout
    facts, org = handout.facts, handout.org
    me = mine[0].person.id
    letters = in_order({one.assignment.letter for one in mine}, org.scheme)

    def others(wanted: Callable[[Held], bool]) -> list[str]:
        on_it = facts.duties(work.id)
        return names(one.person for one in on_it if one.person.id != me and wanted(one))

    deputies = (org.look(PersonRecord, one.assignment.deputy) for one in mine)
    return {
        "work": seen(work.name),
        "stage": seen(org.get(Stage, work.stage).name),
        "letters": [source.mark(one) for one in letters],
        "through": names(one.via for one in mine if one.via is not None),
        "deciders": others(lambda one: one.sense == "decide"),
        "doers": others(lambda one: one.sense == "do"),
        "ask": others(lambda one: one.sense == "consult"),
        "tell": others(lambda one: one.sense == "inform"),
        "deputies": names(one for one in deputies if one is not None),
        "falls": not any(one.works for one in facts.duties(work.id))
        and any(one.sense == "decide" for one in mine),
        "mine": any(one.sense == "do" for one in mine),
        "problems": source.problems(work.id),
    }


def _stands_in(source: Source, person_id: Id) -> list[StandIn]:
    handout = source.handout
    found: dict[Id, list[Assignment]] = {}
    for one in handout.org.referring(Assignment, "deputy", person_id):
        if handout.shown is None or one.responsibility in handout.shown:
            found.setdefault(one.responsibility, []).append(one)
    return [
        {"work": seen(work.name), "whom": name}
        for work in _in_pipeline(source, found)
        for name in names(handout.org.party(one.party) for one in found[work.id])
    ]


def _on_call(source: Source, person_id: Id) -> list[OnCall]:
    handout = source.handout
    shares = on_call_of(handout.facts, person_id)
    shown = [one for one in shares if handout.shown is None or one in handout.shown]
    return [
        {"work": seen(work.name), "percent": percent(shares[work.id])}
        for work in _in_pipeline(source, shown)
    ]
