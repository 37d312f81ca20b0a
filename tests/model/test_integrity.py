"""What can never be false, whichever way records come in."""

from collections.abc import Callable
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.model import integrity
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
    Turn,
    targets,
)
from tests.model.samples import SAMPLES, content, team_of_three

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
    Turn(id="new", responsibility="fit", person="engineer", hours=1.0),
    Turn(id="new", responsibility="train", person="ana", hours=1.0),
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
    """One party (p) with these letters on one responsibility (w)."""
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


# Few ids and letters, so that records meet, miss and clash; s, w and p are those of `cell`.
ids = st.sampled_from(["a", "b", "settings"])
known = st.sampled_from(["a", "b", "s", "w", "p"])
some = st.lists(known, max_size=2).map(tuple)
anything = st.one_of(
    st.builds(Settings, id=st.sampled_from(["settings", "a"])),
    st.builds(Stage, id=ids, name=st.just("Stage")),
    st.builds(Responsibility, id=ids, stage=known, name=st.just("Work")),
    st.builds(Role, id=ids, name=st.just("Role")),
    st.builds(Person, id=ids, name=st.just("Person"), managers=some, teams=st.just(())),
    st.builds(Seat, id=ids, role=known, person=st.none() | known),
    st.builds(
        Assignment,
        id=st.sampled_from("xyz"),
        party=known,
        responsibility=st.just("w") | known,
        letter=st.sampled_from("ARCQ"),
        deputy=st.none(),
    ),
    st.builds(Handoff, id=ids, source=known, target=known),
    st.builds(Acceptance, id=ids, code=st.just("RM1"), subjects=some, reason=st.just("x")),
)


def is_sound(records: list[Record]) -> bool:
    """The rules once more, in the plainest way."""
    if not any(isinstance(record, Settings) for record in records):
        records = [*records, Settings()]
    kinds = {record.id: record.KIND for record in records}
    held = [record for record in records if isinstance(record, Assignment)]
    return (
        len(kinds) == len(records)
        and [one.id for one in records if isinstance(one, Settings)] == ["settings"]
        and all(
            target in kinds and kinds[target] in (ref.kinds or kinds.values())
            for record in records
            for field, ref in record.REFERS.items()
            for target in targets(record, field)
        )
        and not any(isinstance(one, Handoff) and one.source == one.target for one in records)
        and not any(
            (one.party, one.responsibility) == (other.party, other.responsibility)
            and {one.letter, other.letter} != {"A", "R"}
            for one, other in combinations(held, 2)
        )
    )


def takes(bring_in: Callable[..., Org], *given_: object) -> bool:
    try:
        bring_in(*given_)
    except Rejected:
        return False
    return True


@given(st.lists(anything, max_size=8))
def test_an_org_is_what_the_rules_allow_and_nothing_else(records: list[Record]) -> None:
    assert takes(Org.of, *records) == is_sound(records)
    so_far = cell()
    for record in records:
        more = [*so_far, record]
        assert takes(Org.of, *more) == is_sound(more)
        assert takes(Org.of(*so_far).apply, Change.adding(record)) == is_sound(more)
        if is_sound(more):
            so_far = more


@pytest.mark.parametrize("org", SAMPLES.values(), ids=SAMPLES.keys())
def test_a_sound_org_is_taken_without_a_look_at_each_record(
    org: Org, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That is slow; a file of 10,000 people opens quickly because of it."""
    monkeypatch.setattr(integrity, "_check_record", lambda *_: pytest.fail("looked at a record"))
    Org.of(*org.records())


@pytest.mark.parametrize("letters", ["", "R", "AR", "RR", "ARR", "AQ"])
def test_that_law_tells_sound_from_unsound(letters: str) -> None:
    assert is_sound(cell(*letters)) == (letters in {"", "R", "AR"})


def test_letters_are_checked_again_when_the_scheme_changes() -> None:
    """R and A go together in RACI; in RAPID they are Recommend and Agree, which do not."""
    org = Org.of(*cell("A", "R"))
    settings = Change.of((org.settings, Settings(scheme="RAPID")))
    with pytest.raises(Rejected, match="cannot hold"):
        org.apply(settings)
    assert org.apply(switch_scheme(org, "RAPID")).scheme.name == "RAPID"
