"""Small organisations to try things on, and what several tests ask of them."""

from collections.abc import Iterator
from datetime import date
from itertools import count

from rolemap.model.edits.stages import add_stage
from rolemap.model.ids import Id, NewId
from rolemap.model.org import Org
from rolemap.model.records import (
    KINDS,
    Acceptance,
    Assignment,
    Handoff,
    OnCall,
    Person,
    Placement,
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
    targets,
)


def counting(prefix: str = "new") -> NewId:
    """Ids that are the same in each run: new0, new1, ..."""
    numbers = count()
    return lambda: f"{prefix}{next(numbers)}"


def pipeline(*names: str) -> Org:
    """Stages with these names (which are their ids too), each handing on to the next."""
    org = Org.of()
    for name in names:
        made = iter((name, f"to-{name}"))
        org = org.apply(add_stage(org, name, new_id=lambda made=made: next(made)))
    return org


def team_of_three() -> Org:
    """Something of every kind, each reference in use, and fields this version does not know."""
    return Org.of(
        Settings(name="Forecasts", scheme="RACI"),
        Stage(id="data", name="Data", rank="F"),
        Stage(id="train", name="Train", rank="V"),
        Stage(id="serve", name="Serve", rank="k", notes="behind the API"),
        Stage(id="talk", name="Communication", rank="z", across=True),
        _handoff("data", "train", "features"),
        _handoff("train", "serve", "a model"),
        Responsibility(id="clean", stage="data", name="Clean", rank="F", skills=("SQL",)),
        Responsibility(
            id="label", stage="data", name="Label", rank="V", effort=0.5, covers=("mlts-infra-7",)
        ),
        Responsibility(id="fit", stage="train", name="Fit", weight=2.0, complexity="complex"),
        Responsibility(id="pager", stage="serve", name="On-call", on_call=OnCall(slots=2)),
        Role(id="scientist", name="Data scientist", rank="F", track="research"),
        Role(id="engineer", name="ML engineer", rank="V", track="development"),
        Team(id="platform", name="Platform"),
        Person(id="ana", name="Ana", skills=("SQL", "Python"), level="senior"),
        Person(id="ben", name="Ben", managers=("ana",), teams=("platform",), capacity=0.5),
        Person(id="caz", name="Caz", managers=("ana", "ben"), teams=("platform",)),
        Seat(id="seat-ana", role="scientist", person="ana", share=0.8),
        Seat(id="seat-ben", role="engineer", person="ben", share=0.5),
        Seat(id="seat-free", role="engineer"),
        Assignment(id="ana-A-clean", party="ana", responsibility="clean", letter="A"),
        Assignment(id="ana-R-clean", party="ana", responsibility="clean", letter="R"),
        Assignment(id="ben-C-clean", party="ben", responsibility="clean", letter="C", deputy="caz"),
        Assignment(
            id="scientist-R-fit",
            party="scientist",
            responsibility="fit",
            letter="R",
            confirmed_on=date(2026, 1, 1),
        ),
        Assignment(id="platform-I-fit", party="platform", responsibility="fit", letter="I"),
        Placement(id="place-data", subject="data", x=10.0, y=20.0),
        Separation(id="fit-or-clean", first="fit", second="clean", reason="marking own work"),
        Requirement(id="go-back", item="mlts-infra-7", name="Rollback", reason="policy 7"),
        Turn(
            id="ben-pager",
            responsibility="pager",
            person="ben",
            hours=56.5,
            shift=168.0,
            since=date(2026, 1, 5),
            until=date(2026, 3, 1),
            calendar="Pager primary",
        ),
        Acceptance(id="fine", code="RM101", subjects=("pager",), reason="until the launch"),
        _of_tomorrow(),
    )


def _handoff(source: Id, target: Id, what: str) -> Handoff:
    return Handoff(id=f"{source}-{target}", source=source, target=target, what=what)


def _of_tomorrow() -> Record:
    values = {"id": "dee", "name": "Dee", "pronouns": "she/her", "badges": ["a", "b"]}
    return Person.model_validate(values)


def crowded() -> Org:
    """What merges and hand-written files bring: equal ranks, foreign ranks and letters, loops."""
    return Org.of(
        Settings(scheme="a scheme of tomorrow"),
        *(Stage(id=name, name="Same", rank="V") for name in "abc"),
        Stage(id="d", name="Odd", rank=""),
        Stage(id="e", name="Odder", rank="~ é"),
        Handoff(id="ab", source="a", target="b"),
        Handoff(id="ab2", source="a", target="b"),
        Handoff(id="ba", source="b", target="a"),
        *(Responsibility(id=f"in-a{n}", stage="a", name="Work", rank="0") for n in range(3)),
        Role(id="r1", name="Role", rank="V"),
        Role(id="r2", name="Role", rank="V"),
        Team(id="t", name="Team", rank="V0"),
        Person(id="me", name="Me", managers=("me", "me"), teams=("t",)),
        Assignment(id="odd", party="me", responsibility="in-a0", letter="Q", deputy="me"),
        Assignment(
            id="stale", party="r1", responsibility="in-a1", letter="R", mapped_from="RAPID:A"
        ),
        Assignment(id="junk", party="t", responsibility="in-a1", letter="A", mapped_from="??"),
        Placement(id="itself", subject="itself", x=0.0, y=0.0),
        Acceptance(id="both", code="RM999", subjects=("itself", "both"), reason="why not"),
    )


SAMPLES = {
    "nothing": Org.of(),
    "team of three": team_of_three(),
    "crowded": crowded(),
    "pipeline": pipeline(*"abcde"),
}


def content(org: Org) -> dict[Id, Record]:
    """Every record by its id."""
    return {record.id: record for record in org.records()}


def is_whole(org: Org) -> bool:
    """Whether the records make an Org by themselves: no dangling reference, no clash."""
    return Org.of(*org.records(), unknown=org.unknown).same_as(org)


LookUps = dict[tuple[str, str, Id], list[Id]]


def look_ups(org: Org) -> LookUps:
    """Every reverse look-up that the Org answers, without the empty ones."""
    return {
        (kind, field, target): [record.id for record in found]
        for kind, field in reference_fields()
        for target in content(org)
        if (found := org.referring(KINDS[kind], field, target))
    }


def slow_look_ups(org: Org) -> LookUps:
    """The same by going through all records, one by one."""
    found: LookUps = {}
    for kind, field in reference_fields():
        for record in sorted(org.all(KINDS[kind]), key=lambda record: record.id):
            for target in set(targets(record, field)):
                found.setdefault((kind, field, target), []).append(record.id)
    return found


def reference_fields() -> Iterator[tuple[str, str]]:
    """Each (kind, field) that refers to other records."""
    return ((kind, field) for kind, record in KINDS.items() for field in record.REFERS)
