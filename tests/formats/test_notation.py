"""The text notation: what it says, and what it refuses."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.analysis.engine import analyse
from rolemap.formats.notation import NotationError, parse
from rolemap.model.errors import RoleMapError
from rolemap.model.org import Org
from rolemap.model.records import (
    Acceptance,
    Assignment,
    Handoff,
    OnCall,
    Person,
    Responsibility,
    Role,
    Seat,
    Separation,
    Stage,
    Team,
    Turn,
)

NAMES = [
    "Ana",
    "Ben Okafor",
    "In Between",
    "is it",
    "R on X",
    "holds",
    "sign in",
    "Zoë",
    "模型",
    "C++",
]
names = st.lists(st.sampled_from(NAMES), min_size=1, max_size=5, unique=True)


def refusal(source: str) -> NotationError:
    with pytest.raises(NotationError) as refused:
        parse(source)
    return refused.value


# Laws.


@given(people=names, works=names, stages=names)
def test_names_may_hold_anything_that_is_no_mark(
    people: list[str], works: list[str], stages: list[str]
) -> None:
    lines = [f"person {name}" for name in people]
    lines += [f"stage {name}" for name in stages]
    lines += [f"responsibility {name} in {stages[-1]}" for name in works]
    lines += [f"{name} is R on {works[0]}" for name in people]
    lines += [f"{people[0]} reports to {name}" for name in people]
    org = parse(";".join(lines))
    assert [person.name for person in org.people()] == sorted(
        people, key=lambda n: (n.casefold(), n)
    )
    assert [stage.name for stage in org.stages()] == stages
    assert [work.name for work in org.all(Responsibility)] == works
    assert {work.stage for work in org.all(Responsibility)} == {org.stages()[-1].id}
    assert {org.party(held.party).name for held in org.all(Assignment)} == set(people)


@given(
    st.permutations(
        [
            "stage Train",
            "person Ana",
            "responsibility Evaluate in Train",
            "role Lead",
            "Ana is A+R on Evaluate",
            "Ana holds Lead",
            "scheme DACI",
        ]
    )
)
def test_the_order_of_statements_does_not_matter(statements: list[str]) -> None:
    source = ";".join(statements).replace("A+R", "A+D")
    assert parse(source).same_as(
        parse(
            "scheme DACI; stage Train; role Lead; person Ana; responsibility Evaluate in Train;"
            "Ana holds Lead; Ana is A+D on Evaluate"
        )
    )


@given(st.text(alphabet="Ana is R on stage ;#()%,:+\n", max_size=60))
def test_any_text_is_an_organisation_or_refused(source: str) -> None:
    try:
        parse(source)
    except NotationError as error:
        refused = error
    else:
        return
    assert refused.statement
    assert refused.statement in str(refused)


def test_the_same_text_gives_the_same_ids() -> None:
    source = "stage Train; stage Serve; Train hands off to Serve; person Ana; role L; Ana holds L"
    assert parse(source).same_as(parse(source))


def test_the_page_about_the_notation_can_be_read() -> None:
    page = (Path(__file__).resolve().parents[2] / "docs" / "notation.md").read_text("utf-8")
    example = page.split("```")[1]
    org = parse(example)
    findings = analyse(org, date(2026, 12, 31))
    assert [one.code for one in findings if one.accepted] == ["RM106"]


# Declarations.


def test_nothing_is_an_empty_organisation() -> None:
    assert parse("").same_as(Org.of())
    assert parse(" ;; # nothing \n ; \n").same_as(Org.of())


def test_things_and_their_readable_ids() -> None:
    org = parse(
        "stage PoC model; responsibility Evaluate on slices in PoC model; role Lead\n"
        "person Ben Okafor; team Core"
    )
    assert org.get(Stage, "stage-poc-model").name == "PoC model"
    assert org.get(Responsibility, "responsibility-evaluate-on-slices").stage == "stage-poc-model"
    assert org.get(Role, "role-lead").name == "Lead"
    assert org.get(Person, "person-ben-okafor").name == "Ben Okafor"
    assert org.get(Team, "team-core").name == "Core"


def test_names_that_read_the_same_get_ids_of_their_own() -> None:
    org = parse("role C 1; role C; role C++; role 模型; role 数据; person Zoë")
    assert {role.id: role.name for role in org.all(Role)} == {
        "role-c-1": "C 1",
        "role-c": "C",
        "role-c-2": "C++",
        "role-1": "模型",
        "role-2": "数据",
    }
    assert org.get(Person, "person-zoe").name == "Zoë"


def test_things_stand_in_the_order_of_the_text() -> None:
    org = parse(
        "stage C; stage A; stage B; responsibility Z in A; responsibility Y in A; role 2; role 1"
    )
    assert [stage.name for stage in org.stages()] == ["C", "A", "B"]
    assert [work.name for work in org.responsibilities_in("stage-a")] == ["Z", "Y"]
    assert [role.name for role in org.roles()] == ["2", "1"]


def test_a_stage_is_joined_only_to_what_the_text_says() -> None:
    assert parse("stage A; stage B").count(Handoff) == 0


def test_comments_go_to_the_end_of_the_line() -> None:
    org = parse("person Ana # who is new; person Ben\n# person Cem\nperson Dana (skills: C# + F#)")
    assert [person.name for person in org.people()] == ["Ana", "Dana"]
    assert org.get(Person, "person-dana").skills == ("C#", "F#")


def test_fields() -> None:
    org = parse(
        """
        person Ana (title: ML engineer, capacity: 80 %, skills: Spark + SQL, pay band: 7)
        role Lead (kind: data scientist, track: research)
        stage Talk (across, notes: all the time); team Core (notes: small)
        responsibility Report in Talk (weight: 2, effort: 12.5%, complexity: simple)
        """
    )
    ana = org.get(Person, "person-ana")
    assert (ana.title, ana.capacity, ana.pay_band) == ("ML engineer", 0.8, "7")
    assert ana.skills == ("Spark", "SQL")
    lead = org.get(Role, "role-lead")
    assert (lead.kind, lead.track) == ("data scientist", "research")
    talk = org.get(Stage, "stage-talk")
    assert (talk.across, talk.notes) == (True, "all the time")
    report = org.get(Responsibility, "responsibility-report")
    assert (report.weight, report.effort, report.complexity) == (2, 0.125, "simple")
    assert org.get(Team, "team-core").notes == "small"


@pytest.mark.parametrize(
    ("written", "on_call"),
    [
        ("on call", OnCall()),
        ("on call: 2 slots", OnCall(slots=2)),
        ("on call: 1 slot + 40.5 hours + 1 site", OnCall(slots=1, hours=40.5, sites=1)),
        ("on call: 3 sites + 2 slots", OnCall(slots=2, sites=3)),
    ],
)
def test_on_call(written: str, on_call: OnCall) -> None:
    org = parse(f"stage Serve; responsibility Pager in Serve ({written}, weight: 3)")
    pager = org.get(Responsibility, "responsibility-pager")
    assert (pager.on_call, pager.weight) == (on_call, 3)


def test_a_name_may_hold_parentheses_that_are_not_at_its_end() -> None:
    assert parse("stage Serve (fast) models").stages()[0].name == "Serve (fast) models"


def test_limits_and_scheme() -> None:
    org = parse("limit load: 0.8; limit on call share: 30 %; limit bus factor: 2; scheme RASCI")
    limits = org.settings.limits
    assert (limits.load, limits.on_call_share, limits.bus_factor) == (0.8, 0.3, 2)
    assert org.scheme.name == "RASCI"


# Statements that begin with a name.

TEAM = (
    "stage Train; responsibility Evaluate in Train; role Lead; person Ana; person Ben; team Core;"
)


def seats(source: str) -> list[tuple[str | None, float]]:
    return [(seat.person, seat.share) for seat in parse(TEAM + source).all(Seat)]


def test_seats() -> None:
    assert seats("Ana holds Lead at 50 %") == [("person-ana", 0.5)]
    assert seats("Ana holds Lead") == [("person-ana", 1)]
    assert seats("Lead has a vacancy") == [(None, 1)]
    assert seats("Lead has a vacancy at 50 %") == [(None, 0.5)]


def test_a_seat_without_a_share_takes_the_time_that_is_left() -> None:
    assert seats("role Other; Ana holds Other at 70 %; Ana holds Lead")[1] == ("person-ana", 0.3)


def test_a_vacancy_stays_vacant_whoever_holds_the_role() -> None:
    expected = [("person-ana", 1), (None, 1)]
    assert seats("Lead has a vacancy; Ana holds Lead") == expected
    assert seats("Ana holds Lead; Lead has a vacancy") == expected


def test_a_name_that_ends_like_a_share() -> None:
    org = parse("role Look at 2; person Ana; Ana holds Look at 2; Look at 2 has a vacancy")
    assert org.count(Seat) == 2


def test_teams_and_managers() -> None:
    org = parse(TEAM + "Ana is in Core; Ben reports to Ana; person Cem; Ben reports to Cem")
    assert org.get(Person, "person-ana").teams == ("team-core",)
    assert org.get(Person, "person-ben").managers == ("person-ana", "person-cem")


def test_letters() -> None:
    org = parse(
        TEAM + "Ana is A+R on Evaluate deputy Ben; Lead is C on Evaluate; Core is I on Evaluate"
    )
    assert {(held.party, held.letter, held.deputy) for held in org.all(Assignment)} == {
        ("person-ana", "A", "person-ben"),
        ("person-ana", "R", "person-ben"),
        ("role-lead", "C", None),
        ("team-core", "I", None),
    }


def test_confirmed_letters() -> None:
    org = parse(
        TEAM + "Ana is A+R on Evaluate deputy Ben confirmed 2026-01-31; Ben is C on Evaluate;"
        "Core is I on Evaluate confirmed 2026-02-01"
    )
    days = {(held.party, held.letter): held.confirmed_on for held in org.all(Assignment)}
    assert days == {
        ("person-ana", "A"): date(2026, 1, 31),
        ("person-ana", "R"): date(2026, 1, 31),
        ("person-ben", "C"): None,
        ("team-core", "I"): date(2026, 2, 1),
    }
    assert {held.deputy for held in org.all(Assignment)} == {"person-ben", None}


def test_separations() -> None:
    org = parse(
        TEAM + "responsibility Approve in Train; responsibility It because of Ana in Train;"
        "Evaluate is apart from Approve because it must be, because it is;"
        "Approve is apart from It because of Ana;"
        "It because of Ana is apart from Evaluate because x"
    )
    found = {one.id: (one.first, one.second, one.reason) for one in org.all(Separation)}
    evaluate, approve, it = (
        f"responsibility-{name}" for name in ("evaluate", "approve", "it-because-of-ana")
    )
    assert found == {
        "separation-1": (evaluate, approve, "it must be, because it is"),
        "separation-2": (approve, it, ""),
        "separation-3": (it, evaluate, "x"),
    }


def test_turns_that_a_calendar_says() -> None:
    org = parse(
        TEAM + "responsibility What is new in Train;"
        "Ana carries the pager of Evaluate 56.5 hours a week;"
        "Ben carries the pager of What is new 40 hours a week in shifts of 8 hours"
        " from 2026-01-05 until 2026-03-01 says Days of the week"
    )
    found = {one.id: one for one in org.all(Turn)}
    assert found["turn-1"] == Turn(
        id="turn-1", responsibility="responsibility-evaluate", person="person-ana", hours=56.5
    )
    assert found["turn-2"] == Turn(
        id="turn-2",
        responsibility="responsibility-what-is-new",
        person="person-ben",
        hours=40,
        shift=8,
        since=date(2026, 1, 5),
        until=date(2026, 3, 1),
        calendar="Days of the week",
    )


@pytest.mark.parametrize(
    ("rest", "problem"),
    [
        ("carries the pager of Evaluate", "Write it as"),
        ("carries the pager of Nothing 5 hours a week", "no responsibility “Nothing”"),
        ("carries the pager of Evaluate 169 hours a week", "hours"),
        ("carries the pager of Evaluate many hours a week", "hours"),
        (
            "carries the pager of Evaluate 5 hours a week from 2026-02-30 until 2026-03-01",
            "no day 2026-02-30",
        ),
    ],
)
def test_turns_that_cannot_be(rest: str, problem: str) -> None:
    with pytest.raises(NotationError, match=problem):
        parse(f"{TEAM}Ana {rest}")


def test_names_that_read_like_the_end_of_a_statement() -> None:
    org = parse(
        TEAM + "responsibility Plan confirmed 2026-01-31 in Train; person It"
        "; responsibility It in Train; responsibility That is apart from It in Train"
        "; Ana is R on Plan confirmed 2026-01-31; Ben is R on Plan confirmed 2026-01-31 confirmed"
        " 2026-02-01; It is R on That is apart from It; It is apart from That is apart from It"
    )
    held = {org.party(one.party).name: one for one in org.all(Assignment)}
    plan, that = "responsibility-plan-confirmed-2026-01-31", "responsibility-that-is-apart-from-it"
    assert (held["Ana"].responsibility, held["Ana"].confirmed_on) == (plan, None)
    assert (held["Ben"].responsibility, held["Ben"].confirmed_on) == (plan, date(2026, 2, 1))
    assert held["It"].responsibility == that
    assert [(one.first, one.second) for one in org.all(Separation)] == [("responsibility-it", that)]


def test_handoffs() -> None:
    org = parse("Train hands off to Serve; stage Train; stage Serve")
    assert [(one.source, one.target) for one in org.all(Handoff)] == [
        ("stage-train", "stage-serve")
    ]


def test_acceptances() -> None:
    org = parse(
        TEAM + "stage Serve; stage Watch; Train hands off to Watch; Train hands off to Serve;"
        "accept RM202 on Evaluate because it is wanted until 2026-12-31;"
        "accept RM401 on Train hands off to Serve because so it is;"
        "accept RM201 on Evaluate + Ben + Ana because of the interim"
    )
    accepted = {one.code: one for one in org.all(Acceptance)}
    assert accepted["RM202"].subjects == ("responsibility-evaluate",)
    assert accepted["RM202"].reason == "it is wanted"
    assert accepted["RM202"].until == date(2026, 12, 31)
    assert accepted["RM401"].subjects == ("handoff-2",)
    assert accepted["RM401"].until is None
    # The first is what it is about; the others stand by id, as findings have them.
    assert accepted["RM201"].subjects == ("responsibility-evaluate", "person-ana", "person-ben")


def test_a_name_that_several_have_is_told_apart_by_its_kind() -> None:
    source = "stage Data; team Data; person Ana; responsibility Data in Data; Ana is in Data;"
    org = parse(source + "Data is C on Data; accept RM101 on stage Data because x")
    assert [held.party for held in org.all(Assignment)] == ["team-data"]
    assert [one.subjects for one in org.all(Acceptance)] == [("stage-data",)]
    assert "write which before the name" in str(refusal(source + "accept RM101 on Data because x"))


# Refusals.


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("Ana", "not a statement"),
        ("Anna holds Lead", "no person “Anna”"),
        ("Ana holds Led", "no role “Led”"),
        ("Ana holds Led at 50 %", "no role “Led”"),
        ("Ana holds Lead at noon", "share"),
        ("Ana holds Lead at 5000 %", "share"),
        ("Lead has a vacancy tomorrow", "“tomorrow”"),
        ("Led has a vacancy", "no role “Led”"),
        ("Ana is in Cor", "no team “Cor”"),
        ("Ana reports to Bob", "no person “Bob”"),
        ("Train hands off to Nowhere", "no stage “Nowhere”"),
        ("Train hands off to Train", "two different stages"),
        ("Ana is great", "Write it as"),
        ("Ana is Q on Evaluate", "“Q” is not a letter of RACI"),
        ("Ana is R+C on Evaluate", "in the way of C"),
        ("Ana is R on Evalute", "no responsibility “Evalute”"),
        ("Ana is R on Evaluate deputy Bob", "no person “Bob”"),
        ("Ana is R on Evaluate confirmed 2026-02-30", "no day 2026-02-30"),
        ("Ana is R on Evaluate confirmed soon", "“Evaluate confirmed soon”"),
        ("Evaluate is apart from Evaluate", "separated from itself"),
        ("Evaluate is apart from Train", "no responsibility “Train”"),
        ("Evaluate is apart from Train because x", "no responsibility “Train”"),
        ("Train is apart from Evaluate", "no responsibility “Train”"),
        ("Nobody is R on Evaluate", "no person or role or team “Nobody”"),
        ("stage", "A stage needs a name"),
        ("stage Train", "a stage “Train” already"),
        ("team Ana", "a person “Ana” already"),
        ("person team lead", "cannot start with the word “team”"),
        ("person Zoe (colour: red)", "“colour” is nothing that a person has"),
        ("person Zoe (capacity: much)", "capacity"),
        ("responsibility Report", "responsibility NAME in STAGE"),
        ("responsibility Report in Nowhere", "no stage “Nowhere”"),
        ("responsibility Report in Train (on call: 2 cats)", "“2 cats”"),
        ("responsibility Report in Train (on call: 0 slots)", "slots"),
        ("responsibility Report in Train (weight: -1)", "weight"),
        ("scheme ABC", "no scheme “ABC”"),
        ("limit load: 0", "load"),
        ("limit fun: 1", "“fun” is nothing that a limit has"),
        ("accept RM101", "Write it as"),
        ("accept RM101 on Evaluate", "Write it as"),
        ("accept RM101 on Evalute because x", "“Evalute”"),
        ("accept RM101 on Evaluate because x until 2026-02-30", "no day 2026-02-30"),
        ("accept RM401 on Train hands off to Train because x", "“Train hands off to Train”"),
    ],
)
def test_what_cannot_be_followed_is_named(statement: str, problem: str) -> None:
    error = refusal(f"{TEAM} {statement.replace(' ', '  ')} ; person Dana")
    assert error.statement == statement
    assert problem in str(error)
    assert isinstance(error, RoleMapError)


def test_a_letter_is_not_silently_replaced() -> None:
    assert (
        refusal(TEAM + "Ana is R on Evaluate; Ana is C on Evaluate").statement
        == "Ana is C on Evaluate"
    )
