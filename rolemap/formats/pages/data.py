"""The plain data that the templates of pages get: words, figures, lists and named values only.

Everything in it is ready to be read: names have no control characters, shares are in per cent,
dates are ISO 8601. docs/exports-pages.md explains it to whoever writes templates.
"""

from typing import TypedDict


class Letter(TypedDict):
    """A letter of the scheme; `tone` says how it looks ("decide", "work", "consult", ...)."""

    letter: str
    name: str
    meaning: str
    tone: str


class Mark(TypedDict):
    """A letter as it stands in a cell."""

    letter: str
    name: str
    tone: str


class Cell(TypedDict):
    """A cell of the matrix: as text ("A/R", "" for none) and letter by letter."""

    text: str
    letters: list[Mark]


class Problem(TypedDict):
    """A finding in short, for where what it is about is in sight; severity as a word and sign."""

    code: str
    name: str
    severity: str
    sign: str
    brief: str
    message: str


class Row(TypedDict):
    """A responsibility with a cell for each column."""

    name: str
    cells: list[Cell]
    problems: list[Problem]


class Group(TypedDict):
    """A stage of the matrix with its rows."""

    name: str
    rows: list[Row]


class Column(TypedDict):
    """A column of the matrix; `kind` is "role", "person" or "team"."""

    name: str
    kind: str


class Matrix(TypedDict):
    """Who holds which letter on what."""

    columns: list[Column]
    groups: list[Group]


class Holder(TypedDict):
    """Who holds which letters; `nobody` is true of a vacant role or an empty team."""

    letters: list[Mark]
    name: str
    nobody: bool


class Work(TypedDict):
    """A responsibility within its stage; `effort` is in per cent of one full-time person."""

    name: str
    notes: str
    holders: list[Holder]
    effort: float
    on_call: str
    skills: list[str]
    problems: list[Problem]


class Stage(TypedDict):
    """A stage; `number` counts from 1, `to` are the stages that it hands on to."""

    number: int
    name: str
    across: bool
    notes: str
    works: list[Work]
    to: list[str]
    problems: list[Problem]


class Found(TypedDict):
    """A finding in full; `follows` are those that would be mended with it."""

    message: str
    evidence: list[str]
    follows: list[Problem]


class RuleFound(TypedDict):
    """What one rule finds, and what its page says."""

    code: str
    name: str
    title: str
    why: str
    what_to_do: str
    source: str
    found: list[Found]


class SeverityFound(TypedDict):
    """The findings of one severity, rule by rule."""

    severity: str
    title: str
    sign: str
    count: int
    rules: list[RuleFound]


class Accepted(TypedDict):
    """A finding that somebody accepted; `since` and `until` are dates or ""."""

    code: str
    name: str
    message: str
    reason: str
    since: str
    until: str


class LoadPart(TypedDict):
    """One thing that takes time, in per cent of a full-time person."""

    what: str
    percent: float


class Load(TypedDict):
    """The load of a person, in per cent of the time that the person has.

    `percent` is -1 for somebody who is planned for something and has no time to speak of.
    `planned` and `capacity` are in per cent of a full-time person.
    """

    name: str
    percent: float
    planned: float
    capacity: float
    too_much: bool
    parts: list[LoadPart]


class Handoff(TypedDict):
    """Work that passes on; `wall` says that nobody connects the two sides."""

    source: str
    target: str
    what: str
    from_people: list[str]
    to_people: list[str]
    shared: list[str]
    wall: bool


class Requirement(TypedDict):
    """What somebody has to own here; `state` is "owned", "unowned" or "missing"."""

    name: str
    item: str
    reason: str
    state: str
    works: list[str]
    owners: list[str]


class Metric(TypedDict):
    """A figure about the organisation; `value` as it is read ("85 %", "–" for none)."""

    id: str
    name: str
    value: str
    meaning: str


class MetricGroup(TypedDict):
    """Figures under a heading."""

    name: str
    metrics: list[Metric]


class Duty(TypedDict):
    """What a person holds on a responsibility, and who else is on it.

    `through` are the roles and teams by which the person holds it, `falls` says that nobody is
    named to do it, so that it falls to whoever answers for it, `mine` that the person itself does.
    """

    work: str
    stage: str
    letters: list[Mark]
    through: list[str]
    deciders: list[str]
    doers: list[str]
    ask: list[str]
    tell: list[str]
    deputies: list[str]
    falls: bool
    mine: bool
    problems: list[Problem]


class StandIn(TypedDict):
    """What a person stands in for, and for whom."""

    work: str
    whom: str


class OnCall(TypedDict):
    """What a person is on call for, in per cent of full time."""

    work: str
    percent: float


class Person(TypedDict):
    """The sheet of a person; `anchor` can be linked to on a page."""

    name: str
    anchor: str
    title: str
    level: str
    track: str
    managers: list[str]
    reports: list[str]
    teams: list[str]
    roles: list[str]
    skills: list[str]
    learning: list[str]
    load: Load
    answers_for: list[Duty]
    does: list[Duty]
    checks: list[Duty]
    asked: list[Duty]
    told: list[Duty]
    stands_in: list[StandIn]
    on_call: list[OnCall]
    problems: list[Problem]


class Counts(TypedDict):
    """How many there are of what is shown; findings only where they are told."""

    stages: int
    responsibilities: int
    roles: int
    people: int
    teams: int
    errors: int
    warnings: int
    notes: int
    accepted: int
