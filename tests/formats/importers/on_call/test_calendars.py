"""Calendars of many programs, all invented: who has how many hours a week in them.

Beside each NAME.ics stands NAME.expected: what is on call, who is, and what was not understood. The
hours there were worked out by hand.
"""

from pathlib import Path

import pytest

from rolemap.formats.foreign.away import outcome_away
from rolemap.formats.foreign.outcome import Outcome
from rolemap.formats.foreign.transport import packed, unpacked
from rolemap.formats.importer import NotUsable, read_source
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.joining import joined
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source, source_at
from rolemap.formats.notation import parse
from rolemap.model.org import Org
from rolemap.model.records import OnCall, Person, Responsibility, Stage, Turn

CALENDARS = sorted(Path(__file__).parent.glob("*.ics"))


def told(found: Imported) -> list[str]:
    """What was read, as lines."""
    return [*works(found.org), *turns(found.org), *(remark(one) for one in found.remarks)]


def works(org: Org) -> list[str]:
    return [
        f"{org.get(Stage, work.stage).name} / {work.name}: {on_call.slots} x {on_call.hours:g} h"
        for work in org.all(Responsibility)
        if (on_call := work.on_call)
    ]


def turns(org: Org) -> list[str]:
    return sorted(
        f"{person.name} <{person.email}> {one.hours:g} h/week, {one.shift:g} at a stretch, "
        f"{one.busiest:g} in the busiest; {one.since} - {one.until}; {one.calendar}"
        for one in org.all(Turn)
        if (person := org.get(Person, one.person))
    )


def remark(one: object) -> str:
    return f"! {getattr(one, 'place', '')}: {getattr(one, 'message', '')}"


@pytest.mark.parametrize("path", CALENDARS, ids=lambda path: path.stem)
def test_a_calendar_says_who_is_on_call(path: Path) -> None:
    found = read_source(source_at(path))
    assert found.mapping.format == "on-call"
    expected = path.with_suffix(".expected").read_text(encoding="utf-8").splitlines()
    assert told(found) == expected


def test_every_expectation_has_its_calendar() -> None:
    expected = {path.stem for path in Path(__file__).parent.glob("*.expected")}
    assert expected == {path.stem for path in CALENDARS}
    assert len(expected) > 10


def one_event(*lines: str, calendar: str = "X-WR-CALNAME:Pager\n") -> Source:
    time = "DTSTART:20260105T090000Z\nDTEND:20260112T090000Z\n"
    event = "BEGIN:VEVENT\n" + time + "\n".join(lines) + "\nEND:VEVENT\n"
    return Source.of("rota.ics", f"BEGIN:VCALENDAR\n{calendar}{event}END:VCALENDAR\n".encode())


@pytest.mark.parametrize(
    ("summary", "names"),
    [
        ("Ana Ruiz", ["Ana Ruiz"]),
        ("On Call - Ana Ruiz", ["Ana Ruiz"]),
        ("On-call: Ana Ruiz", ["Ana Ruiz"]),
        ("Ana Ruiz is on call", ["Ana Ruiz"]),
        ("Ana Ruiz is on-call for Pager", ["Ana Ruiz"]),
        ("Ana Ruiz - Primary", ["Ana Ruiz"]),
        ("Primary | Ana Ruiz", ["Ana Ruiz"]),
        ("[L1] ana", ["ana"]),
        ("Ana Ruiz (secondary)", ["Ana Ruiz"]),
        ("Ana Ruiz on call for Pager", ["Ana Ruiz"]),
        ("Ana Ruiz & Ben Okoro", ["Ana Ruiz", "Ben Okoro"]),
        ("ana@example.com", ["ana@example.com"]),
        ("Ana Ruiz (ana@example.com)", ["Ana Ruiz"]),
        ("Anne-Marie O'Neil", ["Anne-Marie O'Neil"]),
        ("Bereitschaft: Jürgen Groß", ["Jürgen Groß"]),
        ("🔥 On-call – Zoë", ["Zoë"]),
        ("小林 - on-call", ["小林"]),
    ],
)
def test_a_summary_names_people(summary: str, names: list[str]) -> None:
    found = read_source(one_event(f"SUMMARY:{summary}"))
    assert sorted(person.name for person in found.org.people()) == names


@pytest.mark.parametrize("summary", ["", "Nobody", "On-call", "Primary shift", "Unassigned"])
def test_what_names_nobody_cannot_be_used(summary: str) -> None:
    with pytest.raises(NotUsable, match="says who is on call"):
        read_source(one_event(f"SUMMARY:{summary}"))


@pytest.mark.parametrize(
    ("called", "name"),
    [
        ("X-WR-CALNAME:On Call Schedule for Scoring\n", "Scoring"),
        ("X-WR-CALNAME:Scoring rota\n", "Scoring rota"),
        ("NAME:Scoring\n", "Scoring"),
        ("", "rota"),
    ],
)
def test_a_calendar_is_called_as_what_is_on_call(called: str, name: str) -> None:
    found = read_source(one_event("SUMMARY:Ana", calendar=called))
    assert [work.name for work in found.org.all(Responsibility)] == [name]


PLAN = parse(
    """
    stage Serve; responsibility Monitoring in Serve (on call: 1 slot + 84 hours)
    person Ana; person Ben; Ana is A+R on Monitoring; Ben is R on Monitoring
    """
)


def test_a_calendar_joins_what_the_plan_keeps_on_call_and_leaves_the_plan_as_it_is() -> None:
    mapping = Mapping(responsibility="Monitoring")
    found = read_source(one_event("SUMMARY:Ana"), mapping)
    after = PLAN.apply(joined(PLAN, found).change)
    (work,) = after.all(Responsibility)
    assert work.on_call == OnCall(slots=1, hours=84)
    assert [(one.name, one.id) for one in after.people()] == [
        (one.name, one.id) for one in PLAN.people()
    ]
    assert [stage.name for stage in after.stages()] == ["Serve"]
    (turn,) = after.all(Turn)
    assert (turn.responsibility, turn.person, turn.hours) == (work.id, "person-ana", 168.0)


def test_a_calendar_that_is_imported_again_takes_the_place_of_what_it_said() -> None:
    mapping = Mapping(responsibility="Monitoring")
    org = PLAN
    for summary in ("Ana & Ben", "Ben & Cem", "Cem"):
        org = org.apply(joined(org, read_source(one_event(f"SUMMARY:{summary}"), mapping)).change)
        names = {org.get(Person, turn.person).name for turn in org.all(Turn)}
        assert names == set(summary.split(" & "))
    other = one_event("SUMMARY:Ana", calendar="X-WR-CALNAME:Secondary\n")
    org = org.apply(joined(org, read_source(other, mapping)).change)
    assert {turn.calendar for turn in org.all(Turn)} == {"Pager", "Secondary"}


def test_an_e_mail_without_a_name_finds_who_has_it_and_renames_nobody() -> None:
    org = PLAN.apply(joined(PLAN, read_source(one_event("SUMMARY:Ana <ana@example.com>"))).change)
    assert org.get(Person, "person-ana").email == "ana@example.com"
    org = org.apply(joined(org, read_source(one_event("SUMMARY:ANA@example.com"))).change)
    assert sorted(one.name for one in org.people()) == ["Ana", "Ben"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_encodings_and_ends_of_lines_make_no_difference(encoding: str, ending: str) -> None:
    words = one_event("SUMMARY:Zoë").text().replace("\n", ending)
    found = read_source(Source.of("rota.ics", words.encode(encoding)))
    assert [one.name for one in found.org.people()] == ["Zoë"]


@pytest.mark.parametrize("path", CALENDARS, ids=lambda path: path.stem)
def test_nothing_is_lost_between_two_processes(path: Path) -> None:
    here = read_source(source_at(path))
    there = unpacked(packed(Outcome(here))).imported
    assert there is not None
    assert there.org.same_as(here.org)
    for record in here.org.records():
        other = there.org.find(record.id)
        assert other is not None
        assert other.model_fields_set == record.model_fields_set


def test_a_process_that_may_do_nothing_else_can_read_it() -> None:
    found = outcome_away(one_event("SUMMARY:Ana Ruiz <ana@example.com>", "URL:x")).usable()
    assert [one.name for one in found.org.people()] == ["Ana Ruiz"]


def test_a_folder_of_calendars_is_none() -> None:
    with pytest.raises(NotUsable):
        read_source(Source("rotas", {"a.ics": b"BEGIN:VCALENDAR\n"}, is_folder=True))
