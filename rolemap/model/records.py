"""The records an organisation is made of: frozen values with an opaque id each.

Times are dates (ISO 8601 in files). Shares and efforts are fractions of one full-time person
(0.5 = half a week's work, every week). Fields that this version does not know are kept.
"""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from rolemap.model.ids import Id

Name: TypeAlias = Annotated[str, StringConstraints(min_length=1, max_length=500)]
Share: TypeAlias = Annotated[float, Field(ge=0, le=10)]
ItemId: TypeAlias = Annotated[str, StringConstraints(min_length=1, max_length=100)]


@dataclass(frozen=True, slots=True)
class Ref:
    """What a field of a record refers to.

    Attributes:
        kinds: the kinds of record it may name; empty means any.
        required: whether the record goes when what it names goes; otherwise the field is cleared.
    """

    kinds: tuple[str, ...] = ()
    required: bool = True


class Part(BaseModel):
    """A frozen value inside a record."""

    model_config = ConfigDict(
        frozen=True,
        extra="allow",
        defer_build=True,
        allow_inf_nan=False,
        # Any limit makes pydantic refuse half a surrogate pair too, which no file can hold.
        str_max_length=1_000_000,
        revalidate_instances="never",
    )


class Record(Part):
    """One fact of an organisation, found by its id."""

    KIND: ClassVar[str] = ""
    REFERS: ClassVar[dict[str, Ref]] = {}

    id: Annotated[Id, StringConstraints(min_length=1, max_length=100)]


class Stage(Record):
    """A step of the pipeline, or (`across`) work that accompanies every step."""

    KIND = "stage"
    name: Name
    rank: str = "V"
    across: bool = False
    notes: str = ""


class OnCall(Part):
    """How a responsibility is kept on call.

    Attributes:
        slots: how many people carry the pager at the same time (2 = primary and secondary).
        hours: covered hours a week; 168 is round the clock.
        sites: places in different time zones among which the week is shared out.
    """

    slots: Annotated[int, Field(ge=1, le=100)] = 1
    hours: Annotated[float, Field(gt=0, le=168)] = 168.0
    sites: Annotated[int, Field(ge=1, le=24)] = 1


class Responsibility(Record):
    """A piece of work that somebody must own: the unit of planning.

    Attributes:
        weight: how much it counts among the others of its stage; 1 is ordinary.
        effort: work it takes, in full-time people; 0 means not estimated.
        complexity: "simple", "complicated", "complex" or "" for not judged.
        skills: what somebody must be able to do to own it.
        on_call: how it is kept on call, or None where nobody need be.
        covers: ids of the items of catalogues that it is, unknown ones included.
    """

    KIND = "responsibility"
    REFERS = {"stage": Ref(("stage",))}
    stage: Id
    name: Name
    rank: str = "V"
    weight: Annotated[float, Field(ge=0, le=1000)] = 1.0
    effort: Share = 0.0
    complexity: str = ""
    skills: tuple[str, ...] = ()
    on_call: OnCall | None = None
    covers: tuple[ItemId, ...] = ()
    notes: str = ""


class Role(Record):
    """A part that people play, whoever they are.

    Attributes:
        kind: the kind of work ("data scientist", "ML engineer, infra-focused", ...).
        track: "research", "development", "both" or "".
    """

    KIND = "role"
    name: Name
    rank: str = "V"
    kind: str = ""
    track: str = ""
    level: str = ""
    pay_band: str = ""
    skills: tuple[str, ...] = ()
    notes: str = ""


class Person(Record):
    """Somebody on the team.

    Attributes:
        email: an address by which lists of people tell who is who.
        staff_id: what the lists of an employer call the person, such as a personnel number.
        capacity: working time, in full-time people; 1 is a full-time person.
        skills: what the person masters; `learning`: what is not mastered yet.
        managers: whom the person reports to; more than one in a matrix organisation.
    """

    KIND = "person"
    REFERS = {"managers": Ref(("person",), required=False), "teams": Ref(("team",), required=False)}
    name: Name
    email: str = ""
    staff_id: str = ""
    title: str = ""
    level: str = ""
    pay_band: str = ""
    track: str = ""
    capacity: Share = 1.0
    skills: tuple[str, ...] = ()
    learning: tuple[str, ...] = ()
    site: str = ""
    managers: tuple[Id, ...] = ()
    teams: tuple[Id, ...] = ()
    notes: str = ""


class Seat(Record):
    """A place in a role, held by a person with a share of full time, or vacant."""

    KIND = "seat"
    REFERS = {"role": Ref(("role",)), "person": Ref(("person",), required=False)}
    role: Id
    person: Id | None = None
    share: Share = 1.0
    notes: str = ""


class Team(Record):
    """People who work together; a letter held by a team is held by its members."""

    KIND = "team"
    name: Name
    rank: str = "V"
    notes: str = ""


class Assignment(Record):
    """A party (person, role or team) holds one letter on a responsibility.

    Attributes:
        deputy: the person who stands in.
        confirmed_on: when somebody last said that this is still true.
        mapped_from: "SCHEME:LETTER" before the letter scheme was switched, so that switching
            back restores what the other scheme could not say.
    """

    KIND = "assignment"
    REFERS = {
        "party": Ref(("person", "role", "team")),
        "responsibility": Ref(("responsibility",)),
        "deputy": Ref(("person",), required=False),
    }
    party: Id
    responsibility: Id
    letter: Annotated[str, StringConstraints(min_length=1, max_length=20)]
    deputy: Id | None = None
    confirmed_on: date | None = None
    mapped_from: str = ""
    notes: str = ""


class Handoff(Record):
    """Work passes from one stage to another."""

    KIND = "handoff"
    REFERS = {"source": Ref(("stage",)), "target": Ref(("stage",))}
    source: Id
    target: Id
    what: str = ""
    notes: str = ""


class Placement(Record):
    """Where a thing is drawn by hand, in logical pixels; what has none is laid out by itself."""

    KIND = "placement"
    REFERS = {"subject": Ref()}
    subject: Id
    x: float
    y: float


class Acceptance(Record):
    """A finding that somebody accepted, with the reason and an optional end date."""

    KIND = "acceptance"
    REFERS = {"subjects": Ref()}
    code: str
    subjects: tuple[Id, ...]
    reason: str
    accepted_on: date | None = None
    until: date | None = None


class Separation(Record):
    """Two duties that one person must not hold."""

    KIND = "separation"
    REFERS = {"first": Ref(("responsibility",)), "second": Ref(("responsibility",))}
    first: Id
    second: Id
    reason: str = ""


class Requirement(Record):
    """An item of a catalogue that somebody has to own here.

    Attributes:
        item: the item's id, unknown ones included.
        name: what the item was called when it was chosen.
        reason: why, such as the policy that asks for it.
    """

    KIND = "requirement"
    item: ItemId
    name: Name
    reason: str = ""


class Turn(Record):
    """What a calendar says of somebody who takes turns on call: how much of it is really theirs.

    Attributes:
        hours: how many hours a week the person is on call, on average over the period.
        shift: the hours of the longest time at a stretch; 0 where that is not known.
        busiest: the hours of the busiest seven days; 0 where that is not known.
        since: the first day of the period; None where it is not known.
        until: the last day of the period.
        calendar: what the calendar is called, so that it takes the place of what it said before.
    """

    KIND = "turn"
    REFERS = {"responsibility": Ref(("responsibility",)), "person": Ref(("person",))}
    responsibility: Id
    person: Id
    hours: Annotated[float, Field(ge=0, le=168)]
    shift: Annotated[float, Field(ge=0, le=100_000)] = 0.0
    busiest: Annotated[float, Field(ge=0, le=168)] = 0.0
    since: date | None = None
    until: date | None = None
    calendar: Annotated[str, StringConstraints(max_length=500)] = ""


class Limits(Part):
    """The limits of the rules; each rule's page says where its number comes from."""

    on_call_share: Annotated[float, Field(gt=0, le=1)] = 0.25
    people_per_slot_and_site: Annotated[int, Field(ge=1, le=100)] = 3
    responsible: Annotated[int, Field(ge=1, le=1000)] = 2
    load: Annotated[float, Field(gt=0, le=10)] = 1.0
    bus_factor: Annotated[int, Field(ge=1, le=1000)] = 1
    uncovered: Annotated[float, Field(gt=0, le=1)] = 0.5
    consulted: Annotated[int, Field(ge=0, le=1000)] = 3
    informed: Annotated[int, Field(ge=0, le=1000)] = 5
    stages: Annotated[int, Field(ge=1, le=1000)] = 4
    team_smallest: Annotated[int, Field(ge=1, le=1000)] = 5
    team_largest: Annotated[int, Field(ge=1, le=1000)] = 9
    confirmed_days: Annotated[int, Field(ge=1, le=10_000)] = 90
    accountable_share: Annotated[float, Field(gt=0, le=1)] = 0.4
    simple_domains: Annotated[int, Field(ge=0, le=1000)] = 3
    complicated_domains: Annotated[int, Field(ge=0, le=1000)] = 2
    alike_roles: Annotated[float, Field(gt=0, le=1)] = 0.8
    reports: Annotated[int, Field(ge=1, le=1000)] = 10
    opens: Annotated[int, Field(ge=1, le=1000)] = 3
    smaller_track: Annotated[float, Field(gt=0, le=0.5)] = 0.15
    calendar_gap: Annotated[float, Field(gt=0, le=1)] = 0.33


class Settings(Record):
    """What holds for the whole organisation: its name, letter scheme, ladder and limits.

    Attributes:
        profile: how strictly it is judged: "standard", "small" (team) or "regulated"; another one
            counts as the standard.
    """

    KIND = "settings"
    id: Annotated[Id, StringConstraints(min_length=1, max_length=100)] = "settings"
    name: Annotated[str, StringConstraints(max_length=500)] = ""
    story: str = ""
    scheme: str = "RACI"
    profile: str = "standard"
    levels: tuple[str, ...] = ("junior", "mid", "senior", "principal", "director", "vp")
    limits: Limits = Limits.model_construct()


Party: TypeAlias = Person | Role | Team

KINDS: dict[str, type[Record]] = {
    record.KIND: record
    for record in (
        Settings,
        Stage,
        Responsibility,
        Role,
        Team,
        Person,
        Seat,
        Assignment,
        Handoff,
        Placement,
        Separation,
        Requirement,
        Turn,
        Acceptance,
    )
}


def targets(record: Record, field: str) -> tuple[Id, ...]:
    """The ids that `field` of `record` refers to: none, one or several."""
    value: Id | tuple[Id, ...] | None = getattr(record, field)
    if value is None:
        return ()
    return value if isinstance(value, tuple) else (value,)


def name_of(record: Record) -> str:
    """What a person calls the record: its name, or its kind where it has none."""
    name: object = getattr(record, "name", "")  # an unknown field may be anything
    return name if isinstance(name, str) and name else record.KIND
