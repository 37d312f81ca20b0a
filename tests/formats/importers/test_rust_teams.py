import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.formats.importer import LIKELY, NO, SURE, importer_named, surest
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source
from rolemap.model.errors import RoleMapError
from rolemap.model.records import Person, Team
from tests.formats.importers.ownership import (
    HOSTILE,
    counts,
    is_read_or_refused,
    letters,
    mutated,
    people,
    read,
    read_as,
    said,
    sample,
)

PROJECT = "rust_teams/project"


def team(name: str, above: str = "", people: str = "") -> bytes:
    return f'name = "{name}"\nsubteam-of = "{above}"\n[people]\nleads = [{people}]\n'.encode()


def test_a_team_is_a_team_and_its_charge_stands_under_the_topmost_one():
    org = read(PROJECT, "rust-teams").org
    assert counts(org) == (2, 4, 4, 5, 7)
    assert [one.name for one in org.stages()] == ["Model team", "nowhere"]
    assert letters(org) == {
        "Ana Ruiz A Training and judging models",
        "Model team R Training and judging models",
        "Serving team R Answering requests",
        "Cem Öz A edge as a whole",
        "edge R edge as a whole",
        "Bo Li A lost as a whole",
        "lost R lost as a whole",
    }


def test_people_are_named_by_their_own_files():
    org = read(PROJECT, "rust-teams").org
    assert people(org) == {
        "Ana Ruiz": ("@ana-r", "ana@here.example"),
        "Bo Li": ("@bo", ""),
        "gone": ("@gone", ""),
        "Cem Öz": ("@cem", ""),
    }
    on = {one.name: {org.get(Team, team).name for team in one.teams} for one in org.all(Person)}
    assert on["Ana Ruiz"] == {"Model team", "badge"}
    assert on["Cem Öz"] == {"Serving team", "edge"}


def test_what_was_not_understood_is_told():
    told = said(read(PROJECT, "rust-teams"))
    assert len(told) == 15
    for words in (
        "teams/broken.toml: “teams/broken.toml” cannot be read: line 2",
        "teams/lost.toml, subteam-of: There is no team “nowhere” here",
        "people.members[2]: Somebody on a team has no file in “people”",
        "people.alumni[0]: Somebody was in a team and no longer is",
        "teams/archive/past.toml: A file in the archive was left out",
        "people/old.toml: Somebody with a file is on no team",
        "“permissions” is not read",
        "“people.roles” is not read",
    ):
        assert any(words in one for one in told), words


def test_a_single_team_is_read_too():
    source = sample("rust_teams/project/teams/models.toml")
    assert importer_named("rust-teams").sniff(source, Mapping()) == SURE
    found = read_as(source, "rust-teams")
    assert counts(found.org) == (1, 1, 3, 1, 2)
    assert any("3 people on teams have no files" in one for one in said(found))


def test_the_folder_may_be_that_of_the_teams_alone():
    source = sample("rust_teams/project/teams")
    assert surest(source, Mapping()).format == "rust-teams"
    alone = Source("one", {"a.toml": team("a"), "b.txt": b""}, is_folder=True)
    assert importer_named("rust-teams").sniff(alone, Mapping()) == LIKELY


def test_teams_that_are_parts_of_each_other_stand_under_one_of_them():
    files = {
        f"{name}.toml": team(name, above, '"ana"')
        for name, above in [("z", "b"), ("c", "b"), ("b", "a"), ("a", "c"), ("s", "s")]
    }
    found = read_as(Source("x", files, is_folder=True), "rust-teams")
    assert [one.name for one in found.org.stages()] == ["a", "s"]
    assert sum("in a circle" in one for one in said(found)) == 2


def test_a_long_chain_of_teams_is_followed_once():
    files = {f"{n}.toml": team(str(n), str(n + 1)) for n in range(3_000)}
    org = read_as(Source("x", files, is_folder=True), "rust-teams").org
    assert [one.name for one in org.stages()] == ["3000"]


def test_the_same_team_twice_is_read_once():
    files = {"a.toml": team("a"), "b.toml": team("A")}
    found = read_as(Source("x", files, is_folder=True), "rust-teams")
    assert found.org.count(Team) == 1
    assert any("already" in one for one in said(found))


@pytest.mark.parametrize("words", ["", "people = 1", "[package]\nname = 'x'\n", "[" * 100_000])
def test_what_is_something_else_is_left_to_others(words: str):
    source = Source.of("x.toml", words.encode())
    assert importer_named("rust-teams").sniff(source, Mapping()) == NO
    with pytest.raises(RoleMapError, match="no team|cannot be read"):
        read_as(source, "rust-teams")


@given(source=mutated(PROJECT) | mutated("rust_teams/project/teams/models.toml"))
def test_whatever_is_changed_in_it_is_read_or_refused(source: Source):
    is_read_or_refused(source, "rust-teams")


SCALARS = st.sampled_from(HOSTILE).map(json.dumps) | st.sampled_from(["1", "true", "[]", "{}"])
VALUES = SCALARS | st.lists(SCALARS, max_size=3).map(lambda it: f"[{', '.join(it)}]")


@given(
    told=st.dictionaries(
        st.sampled_from(["name", "subteam-of", "kind", "website", "people.leads", "people.members",
                         "people.alumni", "website.name", "website.description", "github"]),
        VALUES | SCALARS.map(lambda it: f"{{github = {it}}}"),
    )
)  # fmt: skip
def test_whatever_stands_under_its_keys_is_read_or_refused(told: dict[str, str]):
    words = "".join(f"{key} = {value}\n" for key, value in told.items())
    is_read_or_refused(Source.of("x.toml", words.encode()), "rust-teams")
