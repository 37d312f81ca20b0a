"""Where records stand in a file: exact for what was saved, never wrong for what was not."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.formats.lines import lines_of
from rolemap.formats.org_file import dumps
from rolemap.model.edits.fields import set_fields
from rolemap.model.org import Org
from rolemap.model.records import Person, Settings
from tests.cli.team import TEAM
from tests.formats.small_orgs import orgs
from tests.hostile import HOSTILE


def slow_lines_of(data: bytes) -> dict[str, int]:
    """The same by parsing each line, for a file with one record on each."""
    found: dict[str, int] = {}
    for number, line in enumerate(data.decode().split("\n"), start=1):
        if line.startswith('{"'):
            found[json.loads(line.removesuffix(","))["id"]] = number
    return found


@given(org=orgs)
def test_every_record_of_a_saved_file_has_its_line(org: Org) -> None:
    data = dumps(org)
    lines = lines_of(data)
    assert lines == slow_lines_of(data)
    assert lines.keys() == {one.id for one in org.records() if not isinstance(one, Settings)}


@given(org=orgs, mark=st.sampled_from([b"", b"\xef\xbb\xbf"]))
def test_line_ends_of_windows_and_a_mark_at_the_start_change_nothing(org: Org, mark: bytes) -> None:
    data = dumps(org)
    assert lines_of(mark + data.replace(b"\n", b"\r\n")) == lines_of(data)


@pytest.mark.parametrize("indent", [1, 2, 8])
def test_a_file_that_was_laid_out_anew_is_read_too(indent: int) -> None:
    data = json.dumps(json.loads(dumps(TEAM)), indent=indent).encode()
    lines, rows = lines_of(data), data.decode().split("\n")
    assert lines.keys() == lines_of(dumps(TEAM)).keys()
    for record_id, line in lines.items():
        assert rows[line - 1].strip().startswith(f'"id": "{record_id}"')


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        dumps(TEAM).replace(b"\n", b""),  # all on one line
        dumps(TEAM).replace(b'{"id":', b'{"x":1,"id":'),  # the id is not the first thing
    ],
)
def test_what_cannot_be_told_is_left_out(data: bytes) -> None:
    assert lines_of(data) == {}


def test_an_id_at_two_places_is_not_guessed() -> None:
    data = b'{\n"people":[\n{"id":"p","x":{\n"id":"q"}},\n{"id":"q"}\n]}'
    assert lines_of(data) == {"p": 3}


@pytest.mark.parametrize("odd", HOSTILE)
def test_odd_ids_and_names_do_no_harm(odd: str) -> None:
    people = Person(id=odd[:100], name=odd), Person(id="p", name='{"id":"fake"}\n{"id":"fake"}')
    org = Org.of(*people)
    assert set(lines_of(dumps(org))) == {odd[:100], "p"}


def test_a_field_that_this_version_does_not_know_is_no_record() -> None:
    org = TEAM.apply(set_fields(TEAM, "person-ana", notes='\n{"id":"fake"}'))
    assert "fake" not in lines_of(dumps(org))
