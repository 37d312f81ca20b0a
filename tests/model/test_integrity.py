"""What can never be false, whichever way records come in."""

import pytest

from rolemap.model.change import Change
from rolemap.model.edits.scheme import switch_scheme
from rolemap.model.errors import Rejected
from rolemap.model.integrity import referring_fields
from rolemap.model.org import Org
from rolemap.model.records import (
    KINDS,
    Acceptance,
    Assignment,
    Handoff,
    Person,
    Placement,
    Record,
    Responsibility,
    Role,
    Seat,
    Separation,
    Settings,
    Stage,
    Team,
)
from tests.model.samples import content, team_of_three

ORG = team_of_three()

DANGLING: list[Record] = [
    Responsibility(id="new", stage="nowhere", name="Work"),
    Responsibility(id="new", stage="ana", name="Work on a person"),
    Person(id="new", name="New", managers=("ana", "nobody")),
    Person(id="new", name="New", teams=("ana",)),
    Seat(id="new", role="ana"),
    Seat(id="new", role="engineer", person="engineer"),
    Assignment(id="new", party="clean", responsibility="fit", letter="R"),
    Assignment(id="new", party="ana", responsibility="train", letter="R"),
    Assignment(id="new", party="ben", responsibility="fit", letter="R", deputy="engineer"),
    Handoff(id="new", source="clean", target="train"),
    Handoff(id="new", source="train", target="nowhere"),
    Placement(id="new", subject="nothing", x=0, y=0),
    Acceptance(id="new", code="RM101", subjects=("fit", "nothing"), reason="because"),
    Separation(id="new", first="nothing", second="fit"),
    Separation(id="new", first="fit", second="train"),
]


@pytest.mark.parametrize("record", DANGLING, ids=str)
def test_a_reference_to_what_is_not_there_is_refused(record: Record) -> None:
    for bring_in in (
        lambda: ORG.apply(Change.adding(record)),
        lambda: Org.of(*ORG.records(), record),
    ):
        with pytest.raises(Rejected, match="names a .* that does not exist") as refusal:
            bring_in()
        assert refusal.value.record_id == "new"


def test_every_reference_is_among_the_dangling_ones() -> None:
    """A new field that refers to something needs its own line above."""
    tried = {record.KIND for record in DANGLING}
    assert tried == {kind for kind, record in KINDS.items() if record.REFERS}


def test_a_refusal_names_both_sides() -> None:
    with pytest.raises(Rejected) as refusal:
        ORG.apply(Change.adding(Seat(id="new", role="nothing")))
    assert str(refusal.value) == "Seat “new” names a role “nothing” that does not exist."
    with pytest.raises(Rejected) as refusal:
        ORG.apply(Change.adding(Placement(id="new", subject="nothing", x=0, y=0)))
    assert str(refusal.value) == "Placement “new” names a record “nothing” that does not exist."


@pytest.mark.parametrize("record_id", sorted(content(ORG)))
def test_what_is_still_named_cannot_be_removed(record_id: str) -> None:
    record = content(ORG)[record_id]
    named = any(
        ORG.referring(KINDS[kind], field, record_id)
        for kind, field in referring_fields(record.KIND)
    )
    removal = Change.of((record, None))
    if isinstance(record, Settings):
        with pytest.raises(Rejected, match="settings cannot be removed"):
            ORG.apply(removal)
    elif named:
        with pytest.raises(Rejected, match="is still named by") as refusal:
            ORG.apply(removal)
        assert refusal.value.record_id == record_id
    else:
        assert ORG.apply(removal).find(record_id) is None


def test_a_handoff_needs_two_stages() -> None:
    loop = Handoff(id="new", source="train", target="train")
    with pytest.raises(Rejected, match="two different stages"):
        ORG.apply(Change.adding(loop))


def test_there_are_settings_once() -> None:
    second = Settings(id="other")
    with pytest.raises(Rejected, match="have the id “settings”"):
        ORG.apply(Change.adding(second))
    with pytest.raises(Rejected, match="have the id “settings”"):
        Org.of(second)


def test_an_id_stands_for_one_thing() -> None:
    team = Team(id="a", name="A")
    for twice in (
        [team, team],
        [team, Stage(id="a", name="A")],
        [Settings(), Settings()],
        [Settings(), Stage(id="settings", name="S")],
        [Stage(id="settings", name="S")],
    ):
        with pytest.raises(Rejected, match="is used twice") as refusal:
            Org.of(*twice)
        assert refusal.value.record_id == twice[0].id


def cell(*letters: str, scheme: str = "RACI") -> list[Record]:
    """One party with these letters on one responsibility."""
    return [
        Settings(scheme=scheme),
        Stage(id="s", name="Stage"),
        Responsibility(id="w", stage="s", name="Work"),
        Person(id="p", name="Person"),
        *(
            Assignment(id=f"a{number}", party="p", responsibility="w", letter=letter)
            for number, letter in enumerate(letters)
        ),
    ]


@pytest.mark.parametrize(
    ("letters", "scheme"),
    [("R", "RACI"), ("AR", "RACI"), ("RA", "RACI"), ("AS", "RASCI"), ("DA", "DACI"), ("Q", "RACI")],
)
def test_a_cell_holds_one_letter_or_decides_and_works(letters: str, scheme: str) -> None:
    *rest, last = cell(*letters, scheme=scheme)
    org = Org.of(*rest).apply(Change.adding(last))
    assert org.same_as(Org.of(*rest, last))


@pytest.mark.parametrize(
    ("letters", "scheme"),
    [
        ("RR", "RACI"),
        ("AA", "RACI"),
        ("RC", "RACI"),
        ("AC", "RACI"),
        ("ARC", "RACI"),
        ("RAR", "RACI"),
        ("RS", "RASCI"),
        ("AR", "RAPID"),
        ("AQ", "RACI"),
    ],
)
def test_other_letters_do_not_share_a_cell(letters: str, scheme: str) -> None:
    *rest, last = cell(*letters, scheme=scheme)
    for bring_in in (
        lambda: Org.of(*rest).apply(Change.adding(last)),
        lambda: Org.of(*rest, last),
    ):
        with pytest.raises(Rejected, match="cannot hold"):
            bring_in()


def test_a_refused_cell_names_its_letters() -> None:
    with pytest.raises(Rejected) as refusal:
        Org.of(*cell("C", "A"))
    assert str(refusal.value) == (
        "One party cannot hold A, C on the same responsibility; "
        "only A goes with a letter that does work."
    )


def test_letters_are_checked_again_when_the_scheme_changes() -> None:
    """R and A go together in RACI; in RAPID they are Recommend and Agree, which do not."""
    org = Org.of(*cell("A", "R"))
    settings = Change.of((org.settings, Settings(scheme="RAPID")))
    with pytest.raises(Rejected, match="cannot hold"):
        org.apply(settings)
    assert org.apply(switch_scheme(org, "RAPID")).scheme.name == "RAPID"
