"""Lists of people that come a second time, and lists of our own that come back."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.formats.exporter import exporters
from rolemap.formats.handout import Handout, Options
from rolemap.formats.importer import importer_named
from rolemap.formats.importing.joining import joined
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source
from rolemap.formats.progress import nobody_asks
from rolemap.model.org import Org
from rolemap.model.records import Person, Team

PEOPLE = importer_named("people")
DAY = date(2026, 1, 1)
FIRST = """Employee ID,Name,Job Title,Manager ID,Department,Location,Notes
1,Ana Ruiz,Head,,Data,Berlin,plays the cello
2,Ben Ito,Engineer,1,Data,Berlin,
3,Cleo Cruz,Engineer,2,Data,Bonn,
"""
SECOND = """Name,Employee ID,Manager ID,Department
Ana Ruiz,1,,Product
Ben Ito-Lang,2,1,Data
Dan Dee,4,99,Data
"""


def read(words: str | bytes) -> Org:
    raw = words if isinstance(words, bytes) else words.encode()
    return PEOPLE.read(Source.of("people.csv", raw), Mapping(), nobody_asks).org


def brought(words: str, org: Org) -> Org:
    found = PEOPLE.read(Source.of("people.csv", words.encode()), Mapping(), nobody_asks)
    return org.apply(joined(org, found, is_staff=True, remove_leavers=True).change)


def test_who_comes_again_is_brought_up_to_date_and_keeps_what_the_list_says_nothing_about():
    org = brought(SECOND, brought(FIRST, Org.of()))
    ana, ben, dan = org.people()
    assert [ana.name, ben.name, dan.name] == ["Ana Ruiz", "Ben Ito-Lang", "Dan Dee"]
    assert (ana.title, ana.site, ana.notes) == ("Head", "Berlin", "plays the cello")
    assert [org.get(Team, one).name for one in ana.teams] == ["Product"]
    assert (ben.managers, dan.managers) == ((ana.id,), ())


def test_a_manager_whose_cell_is_emptied_is_no_manager_any_more():
    org = brought(FIRST, Org.of())
    again = brought(FIRST.replace("3,Cleo Cruz,Engineer,2", "3,Cleo Cruz,Engineer,"), org)
    assert not next(one for one in again.people() if one.staff_id == "3").managers


def test_a_manager_who_is_not_in_the_list_but_in_the_plan_stays():
    org = brought(FIRST, Org.of())
    part = "Employee ID,Name,Manager ID\n3,Cleo Cruz,2\n"
    found = PEOPLE.read(Source.of("people.csv", part.encode()), Mapping(), nobody_asks)
    again = org.apply(joined(org, found).change)
    assert again.same_as(org)


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
@given(
    people=st.lists(
        st.tuples(
            st.sampled_from(["Engineer", "Head; of = Data", ""]),
            st.sampled_from(["senior", "Senior staff", ""]),
            st.sampled_from([0.5, 0.8, 1.0]),
            st.booleans(),
        ),
        min_size=1,
        max_size=5,
    )
)
def test_a_list_of_our_own_comes_back(suffix: str, people: list[tuple[str, str, float, bool]]):
    org = Org.of(
        Team(id="t", name="=Data"),
        *(
            Person(
                id=f"p{at}",
                name=f"Person {'abcde'[at]}",
                title=title,
                level=level,
                capacity=capacity,
                teams=("t",) if is_in else (),
                managers=(f"p{at - 1}",) if at else (),
            )
            for at, (title, level, capacity, is_in) in enumerate(people)
        ),
    )
    export = next(one for one in exporters() if (one.suffix, one.view) == (suffix, "people"))
    assert lines(read(export.write(Handout(org, DAY, Options())))) == lines(org)


def lines(org: Org) -> list[object]:
    return [
        (
            one.model_dump(include={"name", "title", "level", "capacity"}),
            [org.get(Team, team).name for team in one.teams],
            [org.get(Person, manager).name for manager in one.managers],
        )
        for one in org.people()
    ]
