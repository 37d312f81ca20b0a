"""A small organisation with findings of each sort."""

from rolemap.formats.notation import parse
from rolemap.model.org import Org
from rolemap.model.records import (
    Acceptance,
    Assignment,
    Person,
    Responsibility,
    Settings,
    Stage,
)

TEAM = parse(
    """
    stage Data; stage Train; Data hands off to Train
    responsibility Ingest in Data; responsibility Evaluate in Train; responsibility Tune in Train
    responsibility Report in Train
    person Ana; person Ben; person Cem; person Dee
    Ana is A+R on Ingest; Ana is A on Report; Ben is A+R on Tune
    Ana is R on Evaluate; Ben is R on Evaluate; Cem is R on Evaluate
    accept RM202 on Evaluate + Ana + Ben + Cem because they learn from each other until 2999-12-31
    accept RM601 on Dee because new here until 2000-01-01
    """
)
# What its tests look at, whatever rules there will be; one of each state.
CODES = "RM101,RM102,RM202,RM601"
FOUND = {"RM101": "error", "RM601": "warning", "RM102": "info", "RM202": "warning"}

FINE = parse("stage Data; responsibility Ingest in Data; person Ana; Ana is A+R on Ingest")


def everything_called(name: str) -> Org:
    """Findings whose messages, evidence and reasons hold the name."""
    return Org.of(
        Settings(name=name),
        Stage(id="s", name=name),
        Stage(id="t", name=name),
        *(Responsibility(id=one, stage="s", name=name) for one in ("v", "w")),
        *(Person(id=one, name=name) for one in ("p", "q", "x")),
        *(
            Assignment(id=f"{one}-{work}", party=one, responsibility=work, letter="R")
            for one in ("p", "q", "x")
            for work in ("v", "w")
        ),
        Assignment(id="a", party="p", responsibility="v", letter="A"),
        Assignment(id="b", party="q", responsibility="v", letter="A"),
        Acceptance(id="c", code="RM103", subjects=("t",), reason=name),
    )
