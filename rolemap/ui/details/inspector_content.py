"""What the inspector lists about a record, as plain values: worked out without a widget."""

from collections.abc import Iterable
from dataclasses import dataclass

from rolemap.analysis.coverage import coverage
from rolemap.analysis.facts import Facts
from rolemap.analysis.workload import load_of
from rolemap.model.ids import Id
from rolemap.model.letters import Scheme
from rolemap.model.org import Org, by_name
from rolemap.model.records import (
    Acceptance,
    Assignment,
    Handoff,
    Party,
    Person,
    Record,
    Requirement,
    Responsibility,
    Role,
    Seat,
    Separation,
    Stage,
    Team,
    name_of,
)
from rolemap.model.text import text
from rolemap.ui.details.link_row import Link
from rolemap.ui.look.paint import Tone, tone_of
from rolemap.ui.look.speech import day, said
from rolemap.ui.wording import (
    holders_line,
    is_vacant,
    letter_meaning,
    letter_name,
    percent,
    title_line,
)


@dataclass(frozen=True, slots=True)
class Leads:
    """A row that leads to a record; to none where `to` is empty."""

    link: Link
    to: Id = ""


@dataclass(frozen=True, slots=True)
class Holder:
    """A row in which a party holds a letter."""

    assignment: Id
    link: Link
    to: Id
    letter: str
    tone: Tone
    options: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class SeatLine:
    """A row about a seat: who or what is at its other side, and its share of full time.

    Attributes:
        vacate: whether taking it away leaves it vacant; otherwise the seat itself goes.
    """

    seat: Id
    link: Link
    to: Id
    share: float
    vacate: bool


@dataclass(frozen=True, slots=True)
class Own:
    """A row about a separation or an acceptance.

    Attributes:
        remove: what taking it away is called.
    """

    record: Id
    link: Link
    to: Id
    remove: str


Line = Leads | Holder | SeatLine | Own
Lines = list[Line]


def letter_options(scheme: Scheme) -> tuple[tuple[str, str], ...]:
    """The letters to choose from, each with its name."""
    return tuple((one.letter, f"{one.letter}  {letter_name(one)}") for one in scheme.letters)


def called(org: Org, record: Record) -> str:
    """What kind of thing a record is, and where it belongs."""
    match record:
        case Responsibility():
            return said(text("Responsibility in {stage}", stage=org.get(Stage, record.stage).name))
        case Assignment():
            party = org.party(record.party).name
            work = org.get(Responsibility, record.responsibility).name
            return said(text("{party} on “{work}”", party=party, work=work))
        case Handoff():
            source, target = org.get(Stage, record.source), org.get(Stage, record.target)
            values = {"source": source.name, "target": target.name}
            return said(text("Hand-off from {source} to {target}", **values))
        case Seat():
            return said(text("Seat in {role}", role=org.get(Role, record.role).name))
        case Acceptance():
            return said(text("Accepted problem {code}", code=record.code))
        case _:
            return _kind(record)


_KINDS = {
    "stage": text("Stage"),
    "responsibility": text("Responsibility"),
    "assignment": text("Assignment"),
    "handoff": text("Hand-off"),
    "role": text("Role"),
    "person": text("Person"),
    "team": text("Team"),
    "seat": text("Seat"),
    "separation": text("Two duties that one person must not hold"),
    "requirement": text("Has to be owned"),
    "turn": text("Turn on call"),
    "acceptance": text("Accepted problem"),
    "settings": text("Organisation"),
}


def _kind(record: Record) -> str:
    return said(_KINDS[record.KIND]) if record.KIND in _KINDS else ""


def holders(facts: Facts, work: Responsibility) -> Lines:
    """Who holds which letter on a responsibility, the strongest first."""
    org = facts.org
    options = letter_options(org.scheme)

    def line(held: Assignment) -> Holder:
        party, meaning = org.party(held.party), org.scheme.find(held.letter)
        tone = tone_of(meaning.sense if meaning else "")
        link = Link(party.name, _stands(org, party))
        return Holder(held.id, link, party.id, held.letter, tone, options)

    ordered = sorted(
        org.assignments_on(work.id),
        key=lambda held: (_strength(org, held.letter), by_name(org.party(held.party)), held.id),
    )
    return [line(held) for held in ordered]


def _stands(org: Org, party: Party) -> str:
    """What must be known of a party that is no person."""
    if isinstance(party, Role):
        return said(text("vacant")) if is_vacant(org, party) else said(text("role"))
    return said(text("team")) if isinstance(party, Team) else ""


def _strength(org: Org, letter: str) -> int:
    order = [org.scheme.decider.letter, org.scheme.doer.letter]
    order += [one.letter for one in org.scheme.letters if one.letter not in order]
    return order.index(letter) if letter in order else len(order)


def letters_of(facts: Facts, party: Party) -> Lines:
    """What a party holds, itself or (for a person) through roles and teams, by stage."""
    org = facts.org
    if isinstance(party, Person):
        found = [(duty.assignment, duty.via) for duty in facts.duties_of(party.id)]
    else:
        found = [(held, None) for held in org.assignments_of(party.id)]
    place = {stage.id: number for number, stage in enumerate(org.stages())}

    def key(one: tuple[Assignment, Role | Team | None]) -> tuple[int, str, int, Id]:
        work = org.get(Responsibility, one[0].responsibility)
        return place[work.stage], work.rank, _strength(org, one[0].letter), one[0].id

    return [_letter(org, held, via) for held, via in sorted(found, key=key)]


def _letter(org: Org, held: Assignment, via: Role | Team | None) -> Leads:
    work = org.get(Responsibility, held.responsibility)
    meaning = org.scheme.find(held.letter)
    about = said(text("as {role}", role=via.name)) if via else org.get(Stage, work.stage).name
    tone = tone_of(meaning.sense if meaning else "")
    return Leads(Link(work.name, about, held.letter, tone), work.id)


def seats_of_person(facts: Facts, person: Person) -> Lines:
    """The roles in which a person has a seat."""
    org = facts.org

    def line(seat: Seat) -> SeatLine:
        role = org.get(Role, seat.role)
        return SeatLine(seat.id, Link(role.name), role.id, seat.share, vacate=True)

    return [line(seat) for seat in org.seats_held_by(person.id)]


def seats_of_role(facts: Facts, role: Role) -> Lines:
    """The seats of a role, by who holds them; vacant ones last."""
    org = facts.org

    def line(seat: Seat) -> SeatLine:
        person = org.look(Person, seat.person)
        link = Link(person.name) if person else Link(said(text("vacant")))
        return SeatLine(seat.id, link, person.id if person else "", seat.share, vacate=False)

    def key(seat: Seat) -> tuple[bool, str, Id]:
        person = org.look(Person, seat.person)
        return person is None, person.name.casefold() if person else "", seat.id

    return [line(seat) for seat in sorted(org.seats_of(role.id), key=key)]


def load_lines(facts: Facts, person: Person) -> Lines:
    """What takes a person's time, the most first."""
    load = load_of(facts, person)
    parts = sorted(load.parts, key=lambda part: -part.share)
    return [Leads(Link(said(part.what), percent(part.share))) for part in parts]


def load_sum(facts: Facts, person: Person) -> str:
    """How much of a person's time is planned."""
    load = load_of(facts, person)
    values = {"planned": percent(load.planned), "capacity": percent(load.capacity)}
    return said(text("Load: {planned} of {capacity}", **values))


def works_in(facts: Facts, stage: Stage) -> Lines:
    """The responsibilities of a stage."""
    org = facts.org
    return [
        Leads(Link(work.name, _owners(facts, work)), work.id)
        for work in org.responsibilities_in(stage.id)
    ]


def _owners(facts: Facts, work: Responsibility) -> str:
    deciders = facts.deciders(work.id)
    return ", ".join(one.name for one in deciders) or said(text("nobody"))


def handoffs_at(facts: Facts, stage: Stage) -> Lines:
    """Where the work of a stage comes from and goes to."""
    org = facts.org
    into = [
        Leads(Link(org.get(Stage, one.source).name, said(text("hands on to here"))), one.id)
        for one in org.handoffs_to(stage.id)
    ]
    out_of = [
        Leads(Link(org.get(Stage, one.target).name, said(text("comes next"))), one.id)
        for one in org.handoffs_from(stage.id)
    ]
    return [*into, *out_of]


def members_of(facts: Facts, team: Team) -> Lines:
    """The people of a team."""
    members = sorted(facts.org.members_of(team.id), key=by_name)
    return [Leads(Link(one.name, title_line(one)), one.id) for one in members]


def ends_of(facts: Facts, record: Assignment | Handoff | Seat | Separation | Acceptance) -> Lines:
    """What an assignment, a hand-off, a seat or a separation joins; what is accepted of whom."""
    org = facts.org
    match record:
        case Handoff():
            ids = (record.source, record.target)
        case Seat():
            ids = (record.role, record.person)
        case Separation():
            ids = (record.first, record.second)
        case Acceptance():
            ids = record.subjects
        case _:
            ids = (record.party, record.responsibility)
    found = (org.find(one) for one in ids if one is not None)
    return [Leads(Link(_named(org, one), _about(org, one)), one.id) for one in found if one]


def separations_of(facts: Facts, work: Responsibility) -> Lines:
    """The duties that whoever holds this one must not hold."""
    org = facts.org
    lines: Lines = []
    for end, other in (("first", "second"), ("second", "first")):
        for apart in org.referring(Separation, end, work.id):
            duty = org.get(Responsibility, getattr(apart, other))
            remove = said(text("They need not be separated"))
            lines.append(Own(apart.id, Link(duty.name, hint=apart.reason), duty.id, remove))
    return lines


def requirements(org: Org) -> Lines:
    """What somebody has to own here, by name."""
    known = sorted(org.all(Requirement), key=lambda one: (one.name.casefold(), one.id))
    remove = said(text("Nobody has to own this"))
    return [Own(one.id, Link(one.name, hint=one.reason), one.id, remove) for one in known]


def covering(facts: Facts, requirement: Requirement) -> Lines:
    """The responsibilities that are what is required."""
    (found,) = coverage(facts, [requirement.item])
    org = facts.org
    return [Leads(Link(one.name, _about(org, one)), one.id) for one in found.responsibilities]


def acceptances_of(facts: Facts, record: Record) -> Lines:
    """What is accepted about a record, why, and until when."""
    return [
        Own(
            one.id,
            Link(f"{one.code}: {one.reason}", _until(one)),
            one.id,
            said(text("No longer accept this")),
        )
        for one in facts.org.referring(Acceptance, "subjects", record.id)
    ]


def _until(accepted: Acceptance) -> str:
    end = accepted.until
    return said(text("until {day}", day=day(end))) if end is not None else ""


def _about(org: Org, record: Record) -> str:
    match record:
        case Person():
            return title_line(record)
        case Role():
            return holders_line(org, record)
        case Responsibility():
            return org.get(Stage, record.stage).name
        case _:
            return ""


def meanings(org: Org) -> Lines:
    """The letters in use, each with its name."""
    return [
        Leads(Link(letter_name(one), "", one.letter, tone_of(one.sense), letter_meaning(one)))
        for one in org.scheme.letters
    ]


def picked(org: Org, ids: Iterable[Id]) -> Lines:
    """Several records that are selected together."""
    found = [one for one in map(org.find, ids) if one is not None]
    mixed = len({one.KIND for one in found}) > 1
    return [_picked(org, one, mixed) for one in found]


def _picked(org: Org, record: Record, mixed: bool) -> Leads:
    """What a record is, said only where there are others; otherwise what is known about it."""
    about = _kind(record) if mixed else _about(org, record)
    name = _named(org, record)
    if not isinstance(record, Assignment):
        return Leads(Link(name, about), record.id)
    meaning = org.scheme.find(record.letter)
    tone = tone_of(meaning.sense if meaning else "")
    return Leads(Link(name, about, record.letter, tone), record.id)


def _named(org: Org, record: Record) -> str:
    named = hasattr(record, "name")
    return name_of(record) if named else called(org, record)
