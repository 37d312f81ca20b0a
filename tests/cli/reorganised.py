"""A small team before and after a reorganisation, with something of each sort."""

from rolemap.formats.notation import parse
from rolemap.model.org import Org
from rolemap.model.records import (
    Acceptance,
    Assignment,
    Handoff,
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
)

_COMMON = """
stage Data; stage Train; stage Serve; team Core; team Platform
responsibility Ingest in Data; responsibility Evaluate in Train; responsibility Deploy in Serve
role Engineer; role Scientist
person Ana (title: ML engineer); person Ben; person Cem
Engineer is A/R on Deploy; Scientist is R on Evaluate
""".replace("A/R", "A+R")

BEFORE = parse(
    _COMMON
    + """
    responsibility Pager in Serve (on call); person Zoe
    Data hands off to Train; Ana holds Engineer at 50 %; Zoe holds Scientist
    Ana is A+R on Ingest deputy Ben; Zoe is R on Pager; Ben is C on Ingest; Cem is I on Ingest
    Cem is in Core; Ana reports to Zoe
    """
)
AFTER = parse(
    _COMMON
    + """
    responsibility Label in Data; person Dan (title: Data engineer, level: senior)
    Data hands off to Train; Train hands off to Serve; Ben holds Engineer at 80 %
    Scientist has a vacancy
    Dan is A+R on Ingest; Ana is A on Evaluate; Ben is C on Ingest; Cem is R on Ingest
    Dan is R on Label; Cem is in Platform
    Ingest is apart from Deploy because audits ask for it; limit load: 80 %
    accept RM101 on Deploy because we are hiring until 2026-12-31
    """
)


def called(name: str) -> tuple[Org, Org]:
    """Two sides on which everything has this name, and which differ in everything."""
    common: tuple[Record, ...] = (
        Stage(id="s", name=name),
        Stage(id="t", name=name),
        Responsibility(id="v", stage="s", name=name),
        Responsibility(id="w", stage="s", name=name),
        Role(id="r", name=name),
        Team(id="m", name=name),
        Person(id="q", name=name, title="x"),
    )
    before = Org.of(
        *common,
        Settings(name="x"),
        Person(id="p", name=name, title=name, level=name, teams=("m",), managers=("q",)),
        Assignment(id="a", party="p", responsibility="v", letter="A"),
        Assignment(id="b", party="r", responsibility="v", letter="R"),
        Seat(id="c", role="r", person="p"),
        unknown={"x": 1},
    )
    after = Org.of(
        *(one for one in common if one.id != "q"),
        Settings(name=name, story=name, scheme="RACI"),
        Person(id="q", name=name, title=name, skills=(name,), teams=("m",)),
        Person(id="n", name=name, title=name, teams=("m",), managers=("q",)),
        Assignment(id="d", party="q", responsibility="v", letter="A", deputy="n"),
        Assignment(id="e", party="m", responsibility="w", letter="R"),
        Seat(id="f", role="r", person="q"),
        Handoff(id="g", source="s", target="t", what=name),
        Separation(id="h", first="v", second="w", reason=name),
        Requirement(id="i", item="x", name=name, reason=name),
        Acceptance(id="j", code="RM101", subjects=("v", "q"), reason=name),
        unknown={name[:50]: 1},
    )
    return before, after
