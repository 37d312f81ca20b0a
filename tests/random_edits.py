"""A random user: any verb, on anything there is, with sense or without.

What the user does is decided by the `Random` alone, so a seed tells the whole story again.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from hypothesis import strategies as st

from rolemap.formats.notation import parse
from rolemap.model import rank
from rolemap.model.change import Change
from rolemap.model.edits.acceptances import accept, withdraw
from rolemap.model.edits.assignments import (
    assign,
    confirm,
    reassign,
    set_deputy,
    set_letter,
    unassign,
)
from rolemap.model.edits.cells import set_cell
from rolemap.model.edits.covering import add_item, cover, uncover
from rolemap.model.edits.fields import rename, set_fields
from rolemap.model.edits.handoffs import add_handoff, bridge, cut, redirect_handoff, splice
from rolemap.model.edits.on_call import replace_turns
from rolemap.model.edits.people import add_person, add_team, join_team, leave_team
from rolemap.model.edits.placements import place, unplace
from rolemap.model.edits.remove import remove
from rolemap.model.edits.reporting import move_team, report_to, stop_reporting
from rolemap.model.edits.requiring import no_longer_require, require
from rolemap.model.edits.responsibilities import (
    add_responsibility,
    move_responsibilities,
    move_responsibility,
)
from rolemap.model.edits.roles import add_role, add_seat, take_seat, vacate
from rolemap.model.edits.scheme import switch_scheme
from rolemap.model.edits.separations import separate
from rolemap.model.edits.stages import add_stage, join_in_order, move_stage, move_stages
from rolemap.model.edits.tidy import tidy_layout
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id
from rolemap.model.letters import SCHEMES
from rolemap.model.org import Org
from rolemap.model.records import (
    Acceptance,
    Assignment,
    Handoff,
    Limits,
    OnCall,
    Person,
    Record,
    Requirement,
    Responsibility,
    Role,
    Seat,
    Separation,
    Settings,
    Stage,
    Team,
    Turn,
)

TODAY = date(2026, 1, 15)  # acceptances end on days around it

_TITLES = ("Data scientist", "ML engineer", "Platform engineer", "Boss", "")
_LEVELS = ("junior", "Mid", "senior", "director", "")
_TRACKS = ("research", "development", "both", "")
_WORKS = ("Monitoring", "Experiments", "Neural networks", "Deployment", "Xyzzy")

seeds = st.integers(0, 2**32 - 1)

# Something to work on, so that few wishes fail for want of it.
START = parse(
    """
    stage Data; stage Train; stage Serve; Data hands off to Train; Train hands off to Serve
    responsibility Ingest in Data (effort: 50 %)
    responsibility Label in Data
    responsibility Evaluate in Train (weight: 2)
    responsibility Deploy in Serve
    responsibility Pager in Serve (on call: 2 slots + 40 hours)
    role Engineer; role Scientist; team Core
    person Ana; person Ben (capacity: 80 %); person Cem; person Dana; person Eve
    Ana holds Engineer at 50 %; Ben holds Engineer at 50 %; Scientist has a vacancy
    Cem is in Core; Dana is in Core; Ben reports to Ana
    Engineer is A on Deploy; Ana is A+R on Ingest deputy Eve; Core is R on Pager
    """
)

# Where rules about titles, grades and lines of managers find something, and edits end that again.
GRADED = parse(
    """
    stage Data; stage Train; stage Serve; Data hands off to Train; Train hands off to Serve
    responsibility Monitoring in Serve; responsibility Deployment in Serve
    responsibility Neural networks in Train; responsibility Experiments in Train
    responsibility Ingest in Data; responsibility Label in Data; responsibility Clean in Data
    responsibility Join in Data; responsibility Store in Data; responsibility Share in Data
    role Scientist (pay band: 4); role Engineer (pay band: 5)
    person Ana (title: ML engineer, level: junior, track: research, capacity: 50 %)
    person Ben (title: ML engineer, level: junior, track: development)
    person Cem (level: junior, track: development); person Dana (level: senior, track: development)
    person Eve (level: senior, track: development); person Finn (level: senior, track: development)
    person Gus; Cem reports to Ben; Ben reports to Gus
    Ana is R on Deployment; Ana is R on Monitoring; Ben is R on Neural networks
    Ben is R on Experiments; Cem is R on Ingest; Gus is A on Ingest; Gus is A on Label
    Gus is A on Clean; Gus is A on Join; Gus is A on Store; Gus is A on Share
    Scientist is R on Store; Scientist is R on Share; Scientist is R on Join
    Engineer is R on Store; Engineer is R on Share; Engineer is R on Join
    """
)


@dataclass(frozen=True)
class User:
    """What a verb is called with: an organisation, and chance."""

    org: Org
    random: Random

    def new_id(self) -> Id:
        return f"{self.random.getrandbits(60):015x}"

    def any(self, *kinds: type[Record]) -> Id:
        """Some thing of these kinds; at times one of another kind, or none that exists."""
        if self.random.random() < 0.02:
            return self.random.choice(["nothing", *(record.id for record in self.org.records())])
        found = sorted(record.id for kind in kinds for record in self.org.all(kind))
        return self.random.choice(found) if found else "nothing"

    def maybe(self, *kinds: type[Record]) -> Id | None:
        return self.any(*kinds) if self.random.random() < 0.6 else None

    def several(self, *kinds: type[Record]) -> tuple[Id, ...]:
        """One to three things, none of them twice."""
        return tuple(dict.fromkeys(self.any(*kinds) for _ in range(self.random.randint(1, 3))))

    def party(self) -> Id:
        # People more often than the rest, as in life.
        return self.any(self.random.choice([Person, Person, Role, Role, Team]))

    def letter(self) -> str:
        letters = [known.letter for known in self.org.scheme.letters]
        return self.random.choice([*letters, *letters, *letters, "Ω"])

    def name(self) -> str:
        if self.random.random() < 0.03:
            return ""
        return self.random.choice(["Ana", "Ben", "Zoë", "{x}", " a  b ", "模型", "Very " * 20])

    def share(self) -> float:
        if self.random.random() < 0.03:
            return 11
        return self.random.choice([0, 0.1, 0.2, 0.25, 1 / 3, 0.5, 0.8, 1, 1.5])

    def day(self) -> date:
        return TODAY + timedelta(days=self.random.randint(-3, 3))

    def item(self) -> str:
        return self.random.choice(["mlts-infra-7", "mlts-data-1", "stage-data-3", "unknown"])

    def hours(self) -> float:
        return self.random.choice([0, 4, 21.5, 56, 84, 168, 168, 169])

    def code(self) -> str:
        codes = ("RM101", "RM102", "RM103", "RM107", "RM204", "RM301", "RM302", "RM501", "RM601")
        return self.random.choice(codes)


def _responsibility_values(user: User) -> dict[str, object]:
    random = user.random
    on_call = OnCall(
        slots=random.randint(1, 2), hours=random.choice([40, 168]), sites=random.randint(1, 2)
    )
    return {
        "on_call": random.choice([None, None, on_call]),
        "effort": user.share(),
        "weight": random.choice([0, 1, 1, 2, 5]),
        "skills": random.choice([(), (), ("SQL",), ("Go", "sql")]),
        "complexity": random.choice(["simple", "complicated", "complex"]),
    }


def _stop_reporting(user: User) -> Change:
    person = user.any(Person)
    known = user.org.look(Person, person)
    managers = (known.managers if known else ()) or (user.any(Person),)
    return stop_reporting(user.org, person, user.random.choice(managers))


def _any_fields(user: User) -> Change:
    values: dict[type[Record], dict[str, object]] = {
        Settings: {"limits": _limits(user), "name": user.name(), "levels": _levels(user)},
        Person: {
            "capacity": user.share(),
            "managers": _managers(user),
            "title": user.random.choice(_TITLES),
            "level": user.random.choice(_LEVELS),
            "pay_band": user.random.choice("45"),
            "track": user.random.choice(_TRACKS),
            "skills": user.random.choice([(), ("SQL",), ("Go", "sql")]),
        },
        Responsibility: {**_responsibility_values(user), "name": user.random.choice(_WORKS)},
        Seat: {"share": user.share(), "role": user.any(Role), "person": user.maybe(Person)},
        Stage: {"across": user.random.random() < 0.3, "rank": rank.spread(5)[2]},
        Role: {
            "track": user.random.choice(_TRACKS),
            "skills": ("SQL",),
            "pay_band": user.random.choice("45"),
            "level": user.random.choice(_LEVELS),
            "kind": user.random.choice(_TITLES),
        },
        Team: {"notes": user.name()},
        Handoff: {"source": user.any(Stage), "what": user.name()},
        Assignment: {
            "letter": user.letter(),
            "notes": user.name(),
            "confirmed_on": user.day() - timedelta(days=user.random.choice([0, 200])),
        },
        Acceptance: {"until": user.day()},
        Separation: {"reason": user.name()},
        Requirement: {"reason": user.name()},
        Turn: {"hours": user.hours(), "shift": user.hours()},
    }
    # What a ladder, titles and lines of managers are made of, more often than the rest.
    kind = user.random.choice([*values, Person, Person, Person, Person, Responsibility, Role])
    given = values[kind]
    field = user.random.choice(list(given))
    return set_fields(user.org, user.any(kind), **{field: given[field]})


def _levels(user: User) -> tuple[str, ...]:
    return user.random.choice([("junior", "mid", "senior", "director"), ("Junior", "", "vp")])


def _assign(user: User) -> Change:
    """A letter for anybody; at times one that another role has too, so that roles get alike."""
    if user.random.random() < 0.8:
        return assign(
            user.org, user.party(), user.any(Responsibility), user.letter(), new_id=user.new_id
        )
    known = user.org.assignments_of(user.any(Role))
    held = user.random.choice(known) if known else None
    work, letter = (held.responsibility, held.letter) if held else ("nothing", "R")
    return assign(user.org, user.any(Role), work, letter, new_id=user.new_id)


def _managers(user: User) -> tuple[Id, ...]:
    return (user.any(Person),) if user.random.random() < 0.4 else ()


def _uncover(user: User) -> Change:
    linked = sorted(one.id for one in user.org.all(Responsibility) if one.covers)
    work = user.random.choice(linked or [user.any(Responsibility)])
    known = user.org.look(Responsibility, work)
    return uncover(user.org, work, known.covers[0] if known and known.covers else user.item())


def _limits(user: User) -> Limits:
    random = user.random
    return Limits(
        on_call_share=random.choice([0.1, 0.25, 0.5]),
        people_per_slot_and_site=random.randint(1, 3),
        responsible=random.randint(1, 3),
        load=random.choice([0.5, 1, 1.2]),
        bus_factor=random.randint(1, 2),
        uncovered=random.choice([0.3, 0.5, 1]),
        consulted=random.randint(0, 2),
        informed=random.randint(0, 2),
        stages=random.randint(1, 3),
        team_smallest=random.randint(1, 3),
        team_largest=random.randint(1, 4),
        confirmed_days=random.choice([1, 2, 90]),
        accountable_share=random.choice([0.2, 0.4]),
        simple_domains=random.randint(0, 2),
        complicated_domains=random.randint(0, 2),
        alike_roles=random.choice([0.5, 0.8]),
        reports=random.randint(1, 2),
        opens=random.randint(1, 3),
        smaller_track=random.choice([0.15, 0.3, 0.5]),
        calendar_gap=random.choice([0.1, 0.33, 1]),
    )


def _replace_turns(user: User) -> Change:
    people = user.several(Person) if user.random.random() < 0.9 else ()
    since = user.day()
    return replace_turns(
        user.org,
        user.any(Responsibility),
        user.random.choice(["Primary", "Secondary"]),
        {one: user.hours() for one in people},
        shift=user.random.choice([0, 12, 168]),
        since=user.random.choice([None, since]),
        until=user.random.choice([None, since + timedelta(days=user.random.randint(0, 60))]),
        new_id=user.new_id,
    )


def _accept(user: User) -> Change:
    others = [user.any(Person) for _ in range(user.random.choice([0, 0, 1]))]
    until = user.day() if user.random.random() < 0.5 else None
    return accept(
        user.org,
        user.code(),
        (user.any(Responsibility, Person, Stage), *others),
        user.name(),
        until=until,
        new_id=user.new_id,
    )


def _withdraw(user: User) -> Change:
    accepted = user.org.look(Acceptance, user.any(Acceptance))
    if accepted is None:
        return withdraw(user.org, user.code(), (user.any(Person),))
    return withdraw(user.org, accepted.code, accepted.subjects)


VERBS: dict[Callable[..., Change], Callable[[User], Change]] = {
    accept: _accept,
    withdraw: _withdraw,
    assign: _assign,
    unassign: lambda u: unassign(u.org, u.party(), u.any(Responsibility)),
    set_cell: lambda u: set_cell(
        u.org,
        u.party(),
        u.any(Responsibility),
        [u.letter() for _ in range(u.random.choice([0, 1, 1, 2]))],
        new_id=u.new_id,
    ),
    report_to: lambda u: report_to(u.org, u.any(Person), u.any(Person), instead_of=u.maybe(Person)),
    stop_reporting: _stop_reporting,
    move_team: lambda u: move_team(u.org, u.any(Person), u.any(Team), instead_of=u.maybe(Team)),
    set_letter: lambda u: set_letter(u.org, u.any(Assignment), u.letter()),
    reassign: lambda u: reassign(u.org, u.any(Assignment), u.party(), u.any(Responsibility)),
    set_deputy: lambda u: set_deputy(u.org, u.any(Assignment), u.maybe(Person)),
    confirm: lambda u: confirm(u.org, (u.any(Assignment), u.any(Assignment)), u.day()),
    rename: lambda u: rename(u.org, u.any(Stage, Responsibility, Role, Person, Team), u.name()),
    set_fields: _any_fields,
    add_handoff: lambda u: add_handoff(u.org, u.any(Stage), u.any(Stage), new_id=u.new_id),
    splice: lambda u: splice(u.org, u.any(Stage), new_id=u.new_id),
    cut: lambda u: cut(u.org, u.any(Stage), new_id=u.new_id),
    redirect_handoff: lambda u: redirect_handoff(u.org, u.any(Handoff), u.any(Stage), u.any(Stage)),
    tidy_layout: lambda u: tidy_layout(u.org),
    bridge: lambda u: bridge(u.org, u.any(Stage), new_id=u.new_id),
    add_person: lambda u: add_person(
        u.org, u.name(), new_id=u.new_id, capacity=u.share(), managers=_managers(u)
    ),
    add_team: lambda u: add_team(u.org, u.name(), new_id=u.new_id),
    join_team: lambda u: join_team(u.org, u.any(Person), u.any(Team)),
    leave_team: lambda u: leave_team(u.org, u.any(Person), u.any(Team)),
    place: lambda u: place(u.org, u.any(Stage, Person), u.random.random(), 2.5, new_id=u.new_id),
    unplace: lambda u: unplace(u.org, u.any(Stage, Person)),
    remove: lambda u: remove(
        u.org,
        u.any(Stage, Responsibility, Role, Person, Team, Seat, Assignment, Handoff, Acceptance),
        *([u.any(Person, Stage)] if u.random.random() < 0.2 else []),
        new_id=u.new_id,
    ),
    add_responsibility: lambda u: add_responsibility(
        u.org, u.any(Stage), u.name(), new_id=u.new_id, **_responsibility_values(u)
    ),
    move_responsibility: lambda u: move_responsibility(
        u.org, u.any(Responsibility), u.any(Stage), u.maybe(Responsibility)
    ),
    add_role: lambda u: add_role(u.org, u.name(), new_id=u.new_id),
    add_seat: lambda u: add_seat(
        u.org, u.any(Role), u.maybe(Person), share=u.share(), new_id=u.new_id
    ),
    take_seat: lambda u: take_seat(u.org, u.any(Role), u.any(Person), new_id=u.new_id),
    vacate: lambda u: vacate(u.org, u.any(Seat)),
    switch_scheme: lambda u: switch_scheme(u.org, u.random.choice([*SCHEMES, "ΩΩΩ"])),
    separate: lambda u: separate(
        u.org, u.any(Responsibility), u.any(Responsibility), u.name(), new_id=u.new_id
    ),
    add_stage: lambda u: add_stage(
        u.org,
        u.name(),
        after=u.maybe(Stage),
        across=u.random.random() < 0.2,
        new_id=u.new_id,
    ),
    move_stage: lambda u: move_stage(u.org, u.any(Stage), u.maybe(Stage), new_id=u.new_id),
    move_stages: lambda u: move_stages(u.org, u.several(Stage), u.maybe(Stage), new_id=u.new_id),
    move_responsibilities: lambda u: move_responsibilities(
        u.org, u.several(Responsibility), u.any(Stage), u.maybe(Responsibility)
    ),
    add_item: lambda u: add_item(
        u.org,
        u.name(),
        u.item(),
        u.any(Stage),
        on_call=u.random.random() < 0.3,
        new_id=u.new_id,
    ),
    replace_turns: _replace_turns,
    require: lambda u: require(u.org, u.item(), u.name(), new_id=u.new_id),
    no_longer_require: lambda u: no_longer_require(u.org, u.item()),
    cover: lambda u: cover(u.org, u.any(Responsibility), u.item()),
    uncover: _uncover,
    join_in_order: lambda u: join_in_order(u.org, new_id=u.new_id),
}

# How often beside the rest: an organisation in which things are added grows and has something to
# find; one in which everything is as likely stays nearly empty.
_OFTEN: dict[Callable[..., Change], int] = {
    assign: 14,
    add_responsibility: 4,
    add_person: 4,
    take_seat: 4,
    set_fields: 8,
    add_stage: 2,
    add_role: 2,
    join_team: 2,
    place: 2,
    replace_turns: 4,
    accept: 2,
}


def random_change(org: Org, random: Random) -> Change:
    """What a random user does next; `org.apply` takes it.

    Raises:
        Rejected: a verb, or the organisation, refuses what the user wants.
    """
    verbs = list(VERBS)
    (verb,) = random.choices(verbs, [_OFTEN.get(verb, 1) for verb in verbs])
    return VERBS[verb](User(org, random))


@dataclass(frozen=True)
class Move:
    """One edit that was accepted: `before.apply(change)` is `after`."""

    before: Org
    change: Change
    after: Org


def random_moves(seed: int, length: int, start: Org = START) -> Iterator[Move]:
    """What `length` wishes of a random user did, those left out that were refused."""
    random = Random(seed)
    org = start
    for _ in range(length):
        try:
            change = random_change(org, random)
            after = org.apply(change)
        except Rejected:
            continue
        yield Move(org, change, after)
        org = after


def random_org(seed: int, length: int = 60, start: Org = START) -> Org:
    """The organisation that a random user leaves behind."""
    org = start
    for move in random_moves(seed, length, start):
        org = move.after
    return org
