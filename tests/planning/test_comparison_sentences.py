"""How changes read: two texts before and after, in which the same name is the same thing."""

from collections.abc import Callable

import pytest

from rolemap.formats.notation import parse
from rolemap.model.change import Change
from rolemap.model.edits.fields import rename, set_fields
from rolemap.model.edits.placements import place
from rolemap.model.edits.responsibilities import move_responsibility
from rolemap.model.edits.roles import vacate
from rolemap.model.edits.scheme import switch_scheme
from rolemap.model.edits.stages import move_stage
from rolemap.model.letters import SCHEMES
from rolemap.model.org import Org
from rolemap.model.records import (
    KINDS,
    Acceptance,
    Assignment,
    Handoff,
    Limits,
    OnCall,
    Person,
    Placement,
    Record,
    Requirement,
    Responsibility,
    Seat,
    Separation,
    Settings,
    Stage,
    Team,
    Turn,
)
from rolemap.planning.comparing.handover import HandOver
from rolemap.planning.comparing.phrases import holding
from rolemap.planning.comparison import Comparison, compared

TEAM = """
stage Data; stage Serve; team Core; team Web; role Engineer; role Scientist
responsibility Ingest in Data; responsibility Monitoring in Serve
person Ana; person Ben; person Cem
"""


def plain(found: Comparison) -> list[str]:
    return [str(one).replace("\N{NO-BREAK SPACE}", " ") for one in found.everything]


def told(before: str, after: str, common: str = TEAM) -> list[str]:
    return plain(compared(parse(common + before), parse(common + after)))


@pytest.mark.parametrize(
    ("before", "after", "sentences"),
    [
        (
            "Ana is A on Monitoring",
            "Ben is A on Monitoring",
            ["Ana is no longer accountable for “Monitoring”; Ben is"],
        ),
        (
            "Ana is A+R on Monitoring",
            "Ben is A+R on Monitoring",
            ["Ana is no longer accountable and responsible for “Monitoring”; Ben is"],
        ),
        (
            "Ana is A on Monitoring",
            "",
            [
                "Nobody is accountable for “Monitoring” any more",
                "Ana is no longer accountable for “Monitoring”",
            ],
        ),
        (
            "",
            "Ana is R on Monitoring; Engineer is R on Monitoring",
            [
                "Somebody is now responsible for “Monitoring”; nobody was",
                "Ana and “Engineer” are now responsible for “Monitoring”",
            ],
        ),
        (
            "Ana is R on Monitoring; Ben is R on Monitoring",
            "Ben is R on Monitoring; Cem is C on Monitoring",
            [
                "Ana is no longer responsible for “Monitoring”; Ben still is",
                "Cem is now consulted on “Monitoring”",
            ],
        ),
        (
            "Ana is R on Monitoring",
            "Ana is R on Monitoring; Ben is R on Monitoring; Cem is R on Monitoring",
            ["Ben and Cem are now responsible for “Monitoring”; so is Ana"],
        ),
        (
            "Ana is R on Ingest deputy Ben",
            "Ana is R on Ingest deputy Cem",
            ["Cem stands in for Ana on “Ingest” instead of Ben"],
        ),
        (
            "Ana is A+R on Ingest",
            "Ana is A+R on Ingest confirmed 2026-01-31",
            ["Ana on “Ingest”: confirmed on 2026-01-31"],
        ),
        ("", "Ben holds Engineer at 50 %", ["Ben takes a seat as “Engineer”, 50 %"]),
        (
            "Ana holds Engineer",
            "Ben holds Engineer at 50 %",
            ["Ben takes the seat of Ana as “Engineer”, 50 %"],
        ),
        (
            "Engineer has a vacancy",
            "Ben holds Engineer",
            ["Ben takes the vacant seat as “Engineer”, 100 %"],
        ),
        ("", "Engineer has a vacancy at 80 %", ["“Engineer” has a new vacancy, 80 %"]),
        ("Engineer has a vacancy", "", ["“Engineer” has one vacancy less, 100 %"]),
        ("Ana holds Engineer", "", ["Ana no longer has a seat as “Engineer”, 100 %"]),
        (
            "Ana holds Engineer at 50 %",
            "Ana holds Scientist at 50 %",
            ["Ana takes a seat as “Scientist” instead of “Engineer”, 50 %"],
        ),
        (
            "Ana holds Engineer at 50 %",
            "Ana holds Engineer at 80 %",
            ["Ana as “Engineer”: share now 80 %, was 50 %"],
        ),
        ("Ana is in Core", "Ana is in Web", ["Ana moves from “Core” to “Web”"]),
        ("", "Ana is in Web", ["Ana joins “Web”"]),
        ("Ana is in Web", "", ["Ana leaves “Web”"]),
        ("Ana reports to Ben", "Ana reports to Cem", ["Ana now reports to Cem, was Ben"]),
        ("", "Ana reports to Cem", ["Ana now reports to Cem"]),
        ("Ana reports to Cem", "", ["Ana reports to nobody any more, was Cem"]),
        (
            "",
            "person Dan (title: Boss, level: vp, capacity: 80 %); Dan is in Web"
            "\nDan reports to Ana",
            ["Dan joins: Boss, vp, 80 %, in “Web”, reports to Ana"],
        ),
        ("person Dan; Dan reports to Ana", "", ["Dan leaves: reported to Ana"]),
        (
            "stage Train (across); responsibility Tune in Train; Ana is R on Tune",
            "",
            [
                "The stage “Train” is gone",
                "“Tune” in “Train” is no longer planned",
                "Ana was responsible for “Tune”",
            ],
        ),
        (
            "",
            "responsibility Pager in Serve (on call)",
            ["“Pager” in “Serve” is new, and is kept on call"],
        ),
        ("", "Data hands off to Serve", ["“Data” now hands off to “Serve”"]),
        ("Data hands off to Serve", "", ["“Data” no longer hands off to “Serve”"]),
        (
            "",
            "Ingest is apart from Monitoring because audits ask",
            ["“Ingest” and “Monitoring” must now lie with different people: audits ask"],
        ),
        (
            "Ingest is apart from Monitoring",
            "",
            ["“Ingest” and “Monitoring” may now lie with one person"],
        ),
        ("", "require x-1 as Rollback because policy", ["“Rollback” is now required: policy"]),
        ("require x-1 as Rollback", "", ["“Rollback” is no longer required"]),
        (
            "",
            "accept RM101 on Ingest + Ana because new until 2026-12-31",
            ["RM101 on “Ingest” and Ana is now accepted until 2026-12-31: new"],
        ),
        ("accept RM101 on Ingest because x", "", ["RM101 on “Ingest” is no longer accepted"]),
        ("", "limit load: 80 %", ["Limit “Load”: now 80 %, was 100 %"]),
        ("", "limit reports: 7", ["Limit “Direct reports”: now 7, was 10"]),
        ("role Boss; team X", "", ["The role “Boss” is gone", "The team “X” is gone"]),
    ],
)
def test_sentences(before: str, after: str, sentences: list[str]) -> None:
    assert told(before, after) == sentences


BASE = parse(TEAM + "Ana is A+R on Ingest; Ana is C on Monitoring; Ana holds Engineer at 50 %")


def edited(change: Callable[[Org], Change], org: Org = BASE) -> list[str]:
    return plain(compared(org, org.apply(change(org))))


@pytest.mark.parametrize(
    ("change", "sentences"),
    [
        (
            lambda org: rename(org, "stage-data", "Sources"),
            ["“Data” is now called “Sources”"],
        ),
        (lambda org: rename(org, "person-ana", "Anna"), ["Ana is now called Anna"]),
        (
            lambda org: move_responsibility(org, "responsibility-ingest", "stage-serve", None),
            ["“Ingest” moves from “Data” to “Serve”"],
        ),
        (
            lambda org: move_stage(org, "stage-serve", None, new_id=lambda: "x"),
            ["The stages come in another order: “Serve” and “Data”"],
        ),
        (
            lambda org: vacate(org, "seat-1"),
            ["Ana leaves the seat as “Engineer”, 50 %; it is vacant now"],
        ),
        (
            lambda org: place(org, "stage-data", 1, 2, new_id=lambda: "x"),
            ["1 thing is drawn elsewhere"],
        ),
        (
            lambda org: set_fields(org, "person-ana", capacity=0.8),
            ["Ana: capacity now 80 %, was 100 %"],
        ),
        (
            lambda org: set_fields(org, "person-ana", skills=("SQL", "Go")),
            ["Ana: skills now with SQL, Go"],
        ),
        (lambda org: set_fields(org, "person-ana", notes="x"), ["Ana: notes written"]),
        (
            lambda org: set_fields(org, "responsibility-ingest", on_call=OnCall(slots=2)),
            ["“Ingest” is now kept on call: 2 people at a time, 168 hours a week, 1 site"],
        ),
        (
            lambda org: set_fields(org, "responsibility-ingest", weight=2.5),
            ["“Ingest”: weight now 2.5, was 1"],
        ),
        (
            lambda org: switch_scheme(org, "DACI"),
            [
                "The letters are now those of DACI, were those of RACI;"
                " 1 letter was translated with it"
            ],
        ),
    ],
)
def test_sentences_of_edits(change: Callable[[Org], Change], sentences: list[str]) -> None:
    assert edited(change) == sentences


def test_after_a_switch_all_else_is_told_in_the_new_letters() -> None:
    found = told(
        "Ana is A on Ingest; Ben is R on Ingest",
        "scheme RAPID; Cem is D on Ingest; Ben is P on Ingest",
    )
    assert found == [
        "The letters are now those of RAPID, were those of RACI; 1 letter was translated with it",
        "Ana is no longer to decide on “Ingest”; Cem is",
    ]


def test_every_letter_has_words_that_read_well() -> None:
    said = {
        f"{scheme.name} {one.letter}: Ana is {holding(scheme, [one.letter])} “X”"
        for scheme in SCHEMES.values()
        for one in scheme.letters
    }
    assert {one for one in said if one.startswith(("DACI", "RAPID"))} == {
        "DACI D: Ana is the driver of “X”",
        "DACI A: Ana is the approver of “X”",
        "DACI C: Ana is a contributor to “X”",
        "DACI I: Ana is informed of “X”",
        "RAPID R: Ana is to recommend on “X”",
        "RAPID A: Ana is to agree on “X”",
        "RAPID P: Ana is to perform “X”",
        "RAPID I: Ana is to give input on “X”",
        "RAPID D: Ana is to decide on “X”",
    }
    assert "RACI-VS V: Ana is the verifier of “X”" in said
    assert str(holding(SCHEMES["RACI"], ["R", "Ω"])) == "responsible for and marked Ω on"


# Every field, changed alone.

TURN = Turn(id="turn-1", responsibility="responsibility-monitoring", person="person-ana", hours=40)
LINKED = parse(
    TEAM
    + """
    stage Train; responsibility Tune in Train; person Dan
    Data hands off to Serve; Ana is R on Ingest; Ana holds Engineer at 50 %
    Ingest is apart from Monitoring; require x-1 as Rollback
    accept RM101 on Ingest because x
    """
)
LINKED = LINKED.apply(place(LINKED, "stage-data", 1, 2, new_id=lambda: "placement-1"))
LINKED = LINKED.apply(Change.adding(TURN))
OTHER: dict[tuple[type[Record], str], object] = {
    (Acceptance, "subjects"): ("person-ana",),
    (Acceptance, "accepted_on"): "2026-01-01",
    (Acceptance, "until"): "2026-01-01",
    (Assignment, "party"): "person-ben",
    (Assignment, "responsibility"): "responsibility-monitoring",
    (Assignment, "letter"): "A",
    (Assignment, "deputy"): "person-cem",
    (Assignment, "confirmed_on"): "2026-01-01",
    (Handoff, "source"): "stage-train",
    (Handoff, "target"): "stage-train",
    (Person, "managers"): ("person-cem",),
    (Person, "teams"): ("team-web",),
    (Placement, "subject"): "stage-serve",
    (Requirement, "item"): "x-2",
    (Responsibility, "stage"): "stage-train",
    (Responsibility, "on_call"): OnCall(),
    (Seat, "person"): "person-ben",
    (Seat, "role"): "role-scientist",
    (Separation, "first"): "responsibility-tune",
    (Separation, "second"): "responsibility-tune",
    (Settings, "limits"): Limits(load=0.5),
    (Settings, "scheme"): "RASCI",
    (Stage, "across"): True,
    (Turn, "person"): "person-ben",
    (Turn, "responsibility"): "responsibility-tune",
    (Turn, "since"): "2026-01-01",
    (Turn, "until"): "2026-02-01",
}
FIELDS = [(kind, field) for kind in KINDS.values() for field in kind.model_fields if field != "id"]


def another(kind: type[Record], field: str, value: object) -> object:
    match value:
        case _ if (kind, field) in OTHER:
            return OTHER[kind, field]
        case tuple():
            return ("Cobol", *value)
        case float():
            return value / 2 + 0.125
        case _:
            return "B" if field == "rank" else "zzz"


@pytest.mark.parametrize(("kind", "field"), FIELDS)
def test_every_field_that_changes_alone_is_told_both_ways(kind: type[Record], field: str) -> None:
    record = min(LINKED.all(kind), key=lambda one: one.id)
    value = another(kind, field, getattr(record, field))
    later = LINKED.apply(set_fields(LINKED, record.id, **{field: value}))
    for one, other in ((LINKED, later), (later, LINKED)):
        found = compared(one, other)
        assert found
        assert {key for each in found.everything for key in each.tells} == {record.id}
        assert "rewritten" not in {each.what for each in found.everything}


@pytest.mark.parametrize("limit", Limits.model_fields)
def test_every_limit_is_told_by_name(limit: str) -> None:
    was = getattr(Limits(), limit)
    limits = Limits.model_validate({limit: was / 2 if isinstance(was, float) else was + 1})
    (said,) = edited(lambda org: set_fields(org, "settings", limits=limits))
    assert said.startswith("Limit “")


def test_fields_that_this_version_does_not_know_are_told() -> None:
    for kind in KINDS.values():
        record = min(LINKED.all(kind), key=lambda one: one.id)
        later = kind.model_validate({**record.__dict__, "mood": {"x": 1}})
        found = compared(LINKED, LINKED.apply(Change.of((record, later))))
        assert [str(one) for one in found.everything]
        if kind is not Placement:
            assert "“mood”" in str(found.everything[0]), kind


def test_parts_of_a_file_that_this_version_does_not_know_are_told() -> None:
    one = Org.of(*BASE.records(), unknown={"moods": [1], "same": {}, "old": 0})
    other = Org.of(*BASE.records(), unknown={"moods": [2], "same": {}, "new": 0})
    assert plain(compared(one, other)) == [
        "Something in the part “moods”, which this version does not know, has changed",
        "The part “new”, which this version does not know, is new",
        "The part “old”, which this version does not know, is gone",
    ]


def test_the_same_letter_under_another_id_is_told_as_written_anew() -> None:
    held = BASE.assignments_of("person-ana")[0]
    change = Change.of((held, None)).then(Change.adding(held.model_copy(update={"id": "other"})))
    assert plain(compared(BASE, BASE.apply(change))) == [
        "Assignment: 2 records written in another way, with the same meaning"
    ]


def test_of_two_files_one_id_may_name_two_kinds_of_thing() -> None:
    before = Org.of(Stage(id="x", name="Train"), Person(id="y", name="Ana"))
    after = Org.of(Person(id="x", name="Ben"), Team(id="y", name="Core"))
    assert plain(compared(before, after)) == [
        "The stage “Train” is gone",
        "The team “Core” is new",
        "Ana leaves",
        "Ben joins",
    ]


# Hand-overs.


def people(before: str, after: str) -> dict[str, HandOver]:
    found = compared(parse(TEAM + before), parse(TEAM + after))
    return {one.person.name: one for one in found.people}


def rows(one: HandOver) -> list[str]:
    """What somebody gives up and takes over, in short."""
    return [
        f"{sign} {'+'.join(each.letters)} {each.work.name}: "
        + ", ".join([*(p.name for p in each.people), *(f"({p.name})" for p in each.still)])
        for sign, found in (("-", one.gives_up), ("+", one.takes_over))
        for each in found
    ]


def test_a_change_of_seat_hands_over_what_the_role_holds() -> None:
    held = "Engineer is A+R on Ingest; Engineer is R on Monitoring; Cem is R on Monitoring;"
    found = people(held + "Ana holds Engineer", held + "Ben holds Engineer")
    assert found.keys() == {"Ana", "Ben"}
    assert rows(found["Ana"]) == ["- R+A Ingest: Ben", "- R Monitoring: Ben, (Cem)"]
    assert rows(found["Ben"]) == ["+ R+A Ingest: Ana", "+ R Monitoring: Ana, (Cem)"]
    assert {one.fate for one in found.values()} == {"moved"}


def test_a_team_hands_over_through_its_members() -> None:
    held = "Core is R on Ingest; Cem is in Core;"
    found = people(held + "Ana is in Core", held + "Ben is in Core")
    assert rows(found["Ana"]) == ["- R Ingest: Ben, (Cem)"]
    assert found.keys() == {"Ana", "Ben"}


def test_a_leaver_says_who_takes_each_thing_or_that_nobody_does() -> None:
    found = people("person Dan; Dan is A+R on Ingest; Dan is I on Monitoring", "Ana is A on Ingest")
    dan = found["Dan"]
    assert dan.fate == "left"
    assert rows(dan) == ["- R Ingest: ", "- A Ingest: Ana", "- I Monitoring: "]
    assert [one.by_nobody for one in dan.gives_up] == [True, False, False]
    assert dan.left_to_nobody == 1


def test_what_is_kept_with_another_letter_says_who_has_the_first() -> None:
    found = people("Ana is A on Ingest", "Ana is C on Ingest; Ben is A on Ingest")
    (kept,) = found["Ana"].keeps
    assert (kept.was, kept.now) == (("A",), ("C",))
    assert [one.people[0].name for one in kept.lost] == ["Ben"]
    assert rows(found["Ana"]) == []


def test_what_is_no_longer_planned_is_left_to_nobody_and_no_gap() -> None:
    (ana,) = people("responsibility X in Data; Ana is R on X", "").values()
    assert [one.unplanned for one in ana.gives_up] == [True]
    assert ana.left_to_nobody == 0


def test_people_come_as_leavers_joiners_movers_and_others() -> None:
    found = compared(
        parse(TEAM + "person Zoe; person Dan"),
        parse(TEAM + "person Eve; Ben is in Core; Ana is R on Ingest; Cem is C on Ingest"),
    )
    assert [one.person.name for one in found.people] == ["Dan", "Zoe", "Eve", "Ben", "Ana", "Cem"]
    for group, names in (
        (found.leavers, ["Dan", "Zoe"]),
        (found.joiners, ["Eve"]),
        (found.movers, ["Ben"]),
        (found.others, ["Ana", "Cem"]),
    ):
        assert [one.person.name for one in group] == names


def test_whoever_stands_in_is_among_the_people() -> None:
    found = people("Ana is R on Ingest deputy Ben", "Ana is R on Ingest deputy Cem")
    said = "Cem stands in for Ana on “Ingest” instead of Ben"
    assert [str(one) for one in found["Ben"].sentences] == [said]
    assert [str(one) for one in found["Cem"].sentences] == [said]


def test_sentences_are_found_by_what_they_stand_under() -> None:
    found = compared(parse(TEAM), parse(TEAM + "Ana is R on Ingest"))
    assert list(found.under("responsibility")) == ["responsibility-ingest"]
    assert found.under("person") == {}
