import json

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from rolemap.formats.importer import LIKELY, NO, SURE, NotUsable, importer_named, surest
from rolemap.formats.importing.catalog import Ref, reference
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source
from rolemap.model.records import Person, Responsibility, Stage, Team
from tests.formats.importers.ownership import (
    counts,
    is_read_or_refused,
    letters,
    mutated,
    people,
    read,
    read_as,
    said,
    sample,
    trees,
)

CATALOG = "backstage/catalog-info.yaml"
KEYS = ("metadata", "name", "namespace", "title", "spec", "owner", "system", "domain", "members",
        "memberOf", "profile", "email", "subcomponentOf", "annotations", "$text")  # fmt: skip
KINDS = ("Component", "API", "System", "Domain", "Group", "User", "Location", "Pod")


def test_systems_are_stages_and_owners_answer_for_what_is_in_them():
    org = read(CATALOG, "backstage").org
    assert counts(org) == (4, 8, 3, 3, 7)
    assert [one.name for one in org.stages()] == [
        "shop", "Recommendations", "other/store", "Without a system",
    ]  # fmt: skip
    assert letters(org) == {
        "shop-leads A shop as a whole",
        "Model builders A Recommendations as a whole",
        "Model builders A ranker (Component)",
        "Model builders A ranker (API)",
        "Ana Ruiz A ranker-client",
        "platform A features",
        "cem A notebook",
    }


def test_groups_are_teams_with_members_said_from_either_side():
    org = read(CATALOG, "backstage").org
    on = {
        person.name: {org.get(Team, team).name for team in person.teams}
        for person in org.all(Person)
    }
    assert on == {
        "Ana Ruiz": {"Model builders", "shop-leads"},
        "bo": {"Model builders"},
        "cem": set(),
    }
    assert people(org)["Ana Ruiz"] == ("@ana-r", "ana@here.example")
    assert people(org)["bo"] == ("bo", "")


def test_a_part_of_a_component_is_where_the_component_is():
    org = read(CATALOG, "backstage").org
    client = next(one for one in org.all(Responsibility) if one.name == "ranker-client")
    assert org.get(Stage, client.stage).name == "Recommendations"


def test_what_was_not_understood_is_told():
    told = "\n".join(said(read(CATALOG, "backstage")))
    for words in (
        "“kind: Template” is not read",
        "“kind: Location” is not read",
        "“spec.lifecycle” is not read; it stands here 3 times",
        "“spec.dependsOn” is not read",
        "line 73, spec.owner: An owner or member stands in another file ($text",
        "no entity of a Backstage catalog",
        "but a user has this name or address",
        "2 components, APIs or resources name no system",
    ):
        assert words in told
    assert told.count("\n") + 1 == 18


def test_the_file_of_each_repository_may_lie_in_a_folder():
    parts = sample(CATALOG).data.split(b"---\n")
    files = {f"repo-{number}/catalog-info.yaml": part for number, part in enumerate(parts)}
    files["README.md"] = b"# Read me"
    files["bad/catalog-info.yaml"] = b"apiVersion: backstage.io/v1alpha1\nkind: [*x]\n"
    folder = Source("repos", files, is_folder=True)
    assert surest(folder, Mapping()).format == "backstage"
    found = read_as(folder, "backstage")
    assert letters(found.org) == letters(read(CATALOG, "backstage").org)
    told = said(found)
    assert any(
        one.startswith("bad/catalog-info.yaml: “bad/catalog-info.yaml”, line 2") for one in told
    )
    assert any(one.startswith("repo-2/catalog-info.yaml, line 6, metadata.tags") for one in told)
    alone = Source("one", {"catalog-info.yaml": parts[0]}, is_folder=True)
    assert importer_named("backstage").sniff(alone, Mapping()) == LIKELY


def test_what_the_catalog_answers_in_json_is_read_too():
    entities = list(yaml.safe_load_all(sample(CATALOG).data))
    for answer in (entities, {"items": entities, "totalItems": len(entities)}):
        source = Source.of("entities.json", json.dumps(answer, indent=1).encode())
        assert importer_named("backstage").sniff(source, Mapping()) == SURE
        assert letters(read_as(source, "backstage").org) == letters(read(CATALOG, "backstage").org)


@pytest.mark.parametrize(
    ("words", "ref"),
    [
        ("team-a", Ref("group", "default", "team-a")),
        ("group:default/Team-A", Ref("group", "default", "team-a")),
        ("user:ana", Ref("user", "default", "ana")),
        ("elsewhere/ana", Ref("group", "elsewhere", "ana")),
    ],
)
def test_a_reference_may_leave_out_what_is_usual(words: str, ref: Ref):
    assert reference(words, "group") == ref


def test_parts_of_each_other_are_without_a_system():
    entity = (
        "apiVersion: backstage.io/v1alpha1\nkind: Component\n"
        "metadata: {{name: {0}}}\nspec: {{subcomponentOf: {1}}}\n"
    )
    words = "---\n".join(entity.format(*pair) for pair in ("ab", "ba", "cc"))
    org = read_as(Source.of("x", words.encode()), "backstage").org
    assert [one.name for one in org.stages()] == ["Without a system"]


def test_namesakes_stay_apart():
    entity = "apiVersion: backstage.io/v1\nkind: Group\nmetadata: {{name: {0}, title: Builders}}\n"
    words = "---\n".join(entity.format(name) for name in "abb")
    found = read_as(Source.of("x", words.encode()), "backstage")
    assert {one.name for one in found.org.all(Team)} == {"Builders (a)", "Builders (b)"}
    assert any("stood here before" in one for one in said(found))


@pytest.mark.parametrize("words", ["", "a,b\n", "apiVersion: v1\nkind: Pod\n", "[" * 100_000])
def test_what_is_something_else_is_left_to_others(words: str):
    source = Source.of("catalog-info.yaml", words.encode())
    assert importer_named("backstage").sniff(source, Mapping()) == NO


def test_a_catalog_of_nothing_that_is_owned_is_refused():
    words = b"apiVersion: backstage.io/v1\nkind: Location\nmetadata: {name: x}\n"
    with pytest.raises(NotUsable, match="no entities"):
        read_as(Source.of("x", words), "backstage")


@given(source=mutated(CATALOG))
def test_whatever_is_changed_in_it_is_read_or_refused(source: Source):
    is_read_or_refused(source, "backstage")


@given(
    entities=st.lists(
        st.fixed_dictionaries(
            {
                "apiVersion": st.just("backstage.io/v1"),
                "kind": st.sampled_from(KINDS),
                "metadata": st.fixed_dictionaries({"name": st.sampled_from("abc")}) | trees(KEYS),
                "spec": st.dictionaries(st.sampled_from(KEYS), trees(KEYS)) | trees(KEYS),
            }
        ),
        max_size=6,
    )
)
def test_whatever_stands_under_its_keys_is_read_or_refused(entities: list[object]):
    words = yaml.safe_dump_all(entities, allow_unicode=True)
    is_read_or_refused(Source.of("x", words.encode()), "backstage")
