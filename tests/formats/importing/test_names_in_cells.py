"""The names in a cell are cut apart where people mean it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.formats.importing.names_in_cells import names_in

CELLS = [
    ("", ()),
    ("Planner", ("Planner",)),
    ("Planner, Host", ("Planner", "Host")),
    ("Planner; Host / Cook", ("Planner", "Host", "Cook")),
    ("Planner and Host & Cook und Gast", ("Planner", "Host", "Cook", "Gast")),
    ("Planner\nHost\n\nPlanner", ("Planner", "Host")),
    ("- Planner\n- Host", ("Planner", "Host")),
    ("1. Planner\n2. Host", ("Planner", "Host")),
    ("Ruiz, Ana; Kim, Ben", ("Ruiz, Ana", "Kim, Ben")),
    ("Ruiz, Ana", ("Ruiz", "Ana")),
    ("Host (tea, cake and bread)", ("Host (tea, cake and bread)",)),
    ("CI/CD Engineer / Tester", ("CI/CD Engineer", "Tester")),
    ("R&D", ("R&D",)),
    ("Andrea, Anders", ("Andrea", "Anders")),
    ("—", ()),
    ("n/a", ()),
    ("None, Host", ("Host",)),
]


@pytest.mark.parametrize(("cell", "names"), CELLS)
def test_names_are_cut_apart(cell: str, names: tuple[str, ...]):
    assert names_in(cell).names == names


def test_what_is_open_is_told():
    assert names_in("TBD, Host").unknown == ("TBD",)
    assert names_in("Planner and Host").cut
    assert not names_in("Planner, Host").cut


@given(st.text(max_size=60))
def test_nothing_is_lost_but_what_parts_names(cell: str):
    found = names_in(cell)
    for name in found.names:
        assert name.strip() == name
        assert name
    assert len(found.names) == len(set(found.names))
