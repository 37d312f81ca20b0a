from collections import Counter

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from rolemap.formats.importer import NO, SURE, NotUsable, importer_named, read_source, surest
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source, source_at
from rolemap.model.records import Assignment, Person, Responsibility, Stage
from tests.formats.importers.ownership import (
    counts,
    is_read_or_refused,
    letters,
    mutated,
    people,
    read,
    read_as,
    real,
    said,
    sample,
    trees,
)

KEYS = ("sigs", "people", "name", "dir", "leadership", "chairs", "tech_leads", "emeritus_leads")
KEYS += ("contact", "liaison", "subprojects", "owners", "github", "email", "workinggroups")


def of(words: str) -> Source:
    return Source.of("sigs.yaml", words.encode())


def test_a_group_is_a_stage_and_who_leads_it_holds_letters():
    org = read("sigs/groups.yaml", "sigs").org
    assert counts(org) == (3, 5, 7, 0, 14)
    assert letters(org) == {
        "Ana Ruiz A Models as a whole",
        "Ana Ruiz R Models as a whole",
        "Bo Li A Models as a whole",
        "Cem Öz R Models as a whole",
        "Nora Oh C Models as a whole",
        "Ana Ruiz A training",
        "Ana Ruiz R training",
        "Bo Li A training",
        "Cem Öz R training",
        "Dee Dee A evaluation",
        "Ana Ruiz R evaluation",
        "Cem Öz R evaluation",
        "Bo Li A Docs (sig-docs) as a whole",
        "Eve Adams A Docs (wg-docs) as a whole",
    }


def test_what_is_said_of_people_and_groups_comes_along():
    org = read("sigs/groups.yaml", "sigs").org
    assert people(org)["Ana Ruiz"] == ("@ana-r", "ana@here.example")
    assert people(org)["Nora Oh"] == ("@no", "")
    models = next(one for one in org.all(Stage) if one.name == "Models")
    assert models.notes == "Trains and evaluates what the products need."


def test_what_was_not_understood_is_told_once_for_each_key():
    told = said(read("sigs/groups.yaml", "sigs"))
    assert len(told) == 8
    assert any("“meetings” is not read" in one for one in told)
    assert any("Somebody led a group and does so no longer" in one for one in told)
    assert any("3 files elsewhere" in one for one in told)
    assert any(one.startswith("line 63, board_member: Somebody stands here") for one in told)


def test_groups_may_stand_under_their_names():
    found = read("sigs/by_name.yaml", "sigs")
    assert letters(found.org) == {"Ana Ruiz A Serving as a whole", "Bo Li A Serving as a whole"}
    assert people(found.org)["Bo Li"] == ("", "bo@here.example")
    assert "line 13, Monitoring.chairs[0]: This names nobody; nothing was made of it." in said(
        found
    )


def test_people_may_be_handles_that_are_explained_elsewhere():
    found = read("sigs/handles.yaml", "sigs")
    assert letters(found.org) >= {
        "Zed Zebra A queues as a whole",
        "Nora Oh A queue-client",
        "012 A storage as a whole",
        "Nora Oh R storage as a whole",
        "1:30 C storage as a whole",
    }
    assert people(found.org)["Zed Zebra"] == ("@zed", "")
    assert any("“people.affiliation” is not read" in one for one in said(found))


@pytest.mark.parametrize(
    "words",
    [
        "sigs:\n- name: A\n  chairs: [ana]\n",
        "sigs:\n  A:\n    chairs: [ana]\n",
        "A:\n  chairs:\n  - ana\n",
        "committees:\n  name: A\n  leadership:\n    leads: ana\n",
        "working_groups:\n- sig_name: A\n  leadership: [{github: ana}]\n  chairs:\n",
        "- name: A\n  co-chairs: ['@ana']\n",
    ],
)
def test_the_family_has_many_shapes(words: str):
    assert letters(read_as(of(words), "sigs").org) == {"ana A A as a whole"}


def test_the_same_part_twice_is_two_and_the_same_handle_is_one_person():
    org = read_as(
        of("sigs:\n- name: A\n  chairs: [Ana, ana]\n  subprojects: [x, {name: x}]\n"), "sigs"
    ).org
    assert counts(org) == (1, 3, 1, 0, 3)


def test_a_file_without_groups_is_refused_with_a_sentence():
    with pytest.raises(NotUsable, match="no groups"):
        read_as(of("sigs: {}\nname: x\n"), "sigs")


@pytest.mark.parametrize(
    "words", ["", "a,b\n1,2\n", "name: x\n", "[" * 100_000, "apiVersion: v1\nkind: Pod\n"]
)
def test_what_is_something_else_is_left_to_others(words: str):
    assert importer_named("sigs").sniff(of(words), Mapping()) == NO


def test_it_is_known_by_its_content():
    source = sample("sigs/groups.yaml")
    assert surest(Source.of("list.txt", source.data), Mapping()).format == "sigs"
    wide = Source.of("x", source.data.decode().encode("utf-16"))
    assert importer_named("sigs").sniff(wide, Mapping()) == SURE
    assert read_as(wide, "sigs").org.count(Stage) == 3


@given(source=mutated("sigs/groups.yaml") | mutated("sigs/handles.yaml"))
def test_whatever_is_changed_in_it_is_read_or_refused(source: Source):
    is_read_or_refused(source, "sigs")


@given(tree=st.fixed_dictionaries({"sigs": trees(KEYS), "people": trees(KEYS)}))
def test_whatever_stands_under_its_keys_is_read_or_refused(tree: object):
    is_read_or_refused(of(yaml.safe_dump(tree, allow_unicode=True)), "sigs")


def test_the_groups_of_kubernetes():
    """Counted again without the importer.

    The file names 237 people: 224 lead a group or did, and 13 lead subprojects only. 95 of them
    do so no longer and are left out, and one represents it on a board: 237 - 95 + 1.
    """
    path = real("kubernetes/sigs.yaml")
    found = read_source(source_at(path))
    raw = yaml.safe_load(path.read_bytes())
    groups = [group for listed in raw.values() if isinstance(listed, list) for group in listed]
    parts = [part for group in groups for part in group.get("subprojects") or ()]
    assert (len(groups), len(parts)) == (35, 236)

    holding, held = set[str](), Counter[str]()
    for group in groups:
        lead = group["leadership"]
        chairs = {one["github"].lower() for one in lead["chairs"]}
        techs = {one["github"].lower() for one in lead.get("tech_leads") or ()}
        liaison = {one["github"].lower() for one in [group["contact"].get("liaison")] if one}
        held["C"] += len(liaison - chairs - techs)
        held["A"] += len(chairs)
        held["R"] += len(techs)
        holding |= chairs | techs | liaison
        for part in group.get("subprojects") or ():
            own = {one["github"].lower() for one in part.get("leads") or ()}
            held["A"] += len(own or chairs)
            held["R"] += len(techs)
            holding |= own
    holding.add(raw["gb_rep"]["github"].lower())

    org = found.org
    assert found.mapping.format == "sigs"
    assert Counter(one.letter for one in org.all(Assignment)) == held
    assert {one.staff_id.lower() for one in org.all(Person)} == {f"@{one}" for one in holding}
    assert counts(org) == (35, 35 + 236, 143, 0, 720 + 593 + 33)
    assert {one.name for one in org.all(Responsibility)} >= {part["name"] for part in parts}
    assert len(found.remarks) == 12


def test_few_lines_do_not_become_millions_of_letters():
    many = "".join(f"  - p{number}\n" for number in range(1_000))
    with pytest.raises(NotUsable, match="50000 letters"):
        read_as(of(f"sigs:\n- name: A\n  chairs:\n{many}  subprojects:\n{many}"), "sigs")
