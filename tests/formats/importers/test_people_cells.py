"""What single cells and columns of a list of people are read as."""

import io
from datetime import date, timedelta

import pytest
from xlsxwriter.workbook import Workbook

from rolemap.formats.importer import SURE, importer_named
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.people.plain import role_and_share
from rolemap.formats.importing.people.staying import LastDays, standing
from rolemap.formats.importing.people.values import days_of, mails_of, name_in_mail, turned
from rolemap.formats.importing.people.working_time import full_week, hours_of, share_of
from rolemap.formats.importing.source import Source
from rolemap.formats.progress import nobody_asks
from rolemap.model.records import Person, Role, Seat, Team

PEOPLE = importer_named("people")


def read(*lines: str, mapping: Mapping | None = None) -> Imported:
    source = Source.of("people.csv", "\n".join(lines).encode())
    return PEOPLE.read(source, mapping or Mapping(), nobody_asks)


def names(found: Imported) -> list[str]:
    return [one.name for one in found.org.people()]


@pytest.mark.parametrize(
    ("cell", "share"),
    [("1", 1), ("0.8", 0.8), ("0,8", 0.8), ("80 %", 0.8), ("80", 0.8), ("100", 1), ("5 %", 0.05)]
    + [
        ("Full-time", 1),
        ("Teilzeit", None),
        ("-1", None),
        ("", None),
        ("2000", None),
        ("1e9", None),
    ]
    + [("9" * 500, None), ("0", 0), ("80percent", 0.8)],
)
def test_working_time_is_a_part_of_full_time(cell: str, share: float | None):
    assert share_of(cell) == share


def test_hours_are_a_part_of_the_week_that_most_have():
    assert [hours_of(one) for one in ("38,5", "38:30", "40 h", "20 hours/week")] == [
        38.5,
        38.5,
        40,
        20,
    ]
    assert hours_of("9" * 500) is None
    assert full_week(["38.5", "38.5", "40", "20", "20", "20"]) == 38.5
    assert full_week(["20", "20"]) == 40


@pytest.mark.parametrize(
    ("cell", "what"),
    [("Active", "here"), ("Terminated - voluntary", "left"), ("Leave of Absence", "here")]
    + [("Inactive - on leave", "here"), ("not active", "left"), ("FALSE", "left"), ("Weird", "")]
    + [("ausgeschieden", "left"), ("Full-Time", "here"), ("", "")],
)
def test_a_status_tells_who_is_still_there(cell: str, what: str):
    assert standing(cell) == what


def test_days_are_read_as_the_others_of_their_column_are():
    today = date(2024, 6, 1)
    assert days_of("2024-03-31 00:00:00") == {date(2024, 3, 31)}
    assert days_of("31. März 2024") == days_of("Mar 31, 2024") == {date(2024, 3, 31)}
    assert days_of("99.99.2024") == days_of("soon") == frozenset()
    assert LastDays(["31/12/2023"], today).of("5/9/2024") == date(2024, 9, 5)
    assert LastDays(["12/31/2023"], today).of("5/9/2024") == date(2024, 5, 9)
    assert LastDays([], today).of("5/9/2024") is None
    assert LastDays([], today).of("5/9/2020") is not None


@pytest.mark.parametrize(
    ("cell", "role", "share"),
    [("Data engineer", "Data engineer", None), ("Data engineer (50 %)", "Data engineer", 0.5)]
    + [("Lead 20%", "Lead", 0.2), ("Lead: 0.5", "Lead", 0.5), ("Level 3", "Level 3", None)]
    + [("Lead (platform)", "Lead (platform)", None)],
)
def test_a_role_may_tell_its_share(cell: str, role: str, share: float | None):
    assert role_and_share(cell) == (role, share)


def test_addresses_and_names_are_found_in_what_surrounds_them():
    assert mails_of("Ana <mailto:ana@mill.example>; b@mill.example") == (
        "ana@mill.example",
        "b@mill.example",
    )
    assert name_in_mail("ana.van_dam+x@mill.example") == "Ana Van Dam"
    assert name_in_mail("17@mill.example") == "17@mill.example"
    assert turned("Ruiz, Ana") == "Ana Ruiz"
    assert turned("Ruiz, Ana, PhD") == "Ruiz, Ana, PhD"


def test_whoever_leaves_later_is_still_there():
    later = date.today() + timedelta(days=90)
    found = read(
        "Name,E-mail,End date,Status",
        f"Ana Ruiz,ana@mill.example,{later.isoformat()},",
        "Ben Ito,ben@mill.example,2001-01-31,",
        "Cleo Cruz,cleo@mill.example,2001-01-31,active",
        "Dan Dee,dan@mill.example,9999-12-31,",
        "Eve Eng,eve@mill.example,some day,",
    )
    assert names(found) == ["Ana Ruiz", "Cleo Cruz", "Dan Dee", "Eve Eng"]
    assert [str(one.place) for one in found.remarks] == [
        "line 2, column 3",
        "line 4, column 3",
        "line 6, column 3",
        "line 3",
    ]


def test_names_are_turned_round_only_where_all_are_written_so():
    some = read("Name,E-mail", '"Ruiz, Ana",a@mill.example', "Ben Ito,b@mill.example")
    every = read("Name,E-mail", '"Ruiz, Ana",a@mill.example', '"Ito, Ben",b@mill.example')
    assert names(some) == ["Ben Ito", "Ruiz, Ana"]
    assert names(every) == ["Ana Ruiz", "Ben Ito"]


def test_a_vacancy_is_a_place_that_nobody_holds():
    found = read("Name,Role,E-mail", "Ana Ruiz,Data engineer,a@mill.example", "TBH,Data engineer,")
    assert names(found) == ["Ana Ruiz"]
    assert found.org.count(Role) == 1
    assert sorted(one.person is None for one in found.org.all(Seat)) == [False, True]


def test_a_mapping_says_what_columns_are():
    lines = ("Wer,Chef,Gruppenname", "Ana Ruiz,,Data", "Ben Ito,Ana Ruiz,Data")
    said = Mapping(columns={"Wer": "name", "Chef": "manager", "Gruppenname": ""})
    found = read(*lines, mapping=said)
    ana, ben = found.org.people()
    assert ben.managers == (ana.id,)
    assert found.org.count(Team) == 0
    assert found.mapping.columns == said.columns


def test_every_sheet_that_lists_people_is_read_and_others_are_named():
    stream = io.BytesIO()
    book = Workbook(stream, {})
    for sheet, rows in {
        "North": [["Employee ID", "Name", "Manager ID"], ["1", "Ana Ruiz", ""]],
        "South": [["Staff"], [], ["Name", "Employee ID", "Manager ID"], ["Ben Ito", "2", "1"]],
        "Prices": [["What", "Euro"], ["Apple", "3"]],
    }.items():
        page = book.add_worksheet(sheet)
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                page.write_string(at, column, cell)
    book.close()
    source = Source.of("people.xlsx", stream.getvalue())
    assert PEOPLE.sniff(source, Mapping()) == SURE
    found = PEOPLE.read(source, Mapping(), nobody_asks)
    ana, ben = found.org.people()
    assert (ana.staff_id, ben.staff_id, ben.managers) == ("1", "2", (ana.id,))
    assert [str(one.place) for one in found.remarks] == ["South, row 1", "Prices"]
    assert [one.name for one in found.org.all(Person)] == ["Ana Ruiz", "Ben Ito"]
