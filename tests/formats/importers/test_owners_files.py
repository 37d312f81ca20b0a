import pytest
import yaml
from hypothesis import given

from rolemap.formats.importer import LIKELY, NO, SURE, NotUsable, importer_named, surest
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source
from rolemap.model.records import Person, Team
from tests.formats.importers.ownership import (
    counts,
    is_read_or_refused,
    letters,
    mutated,
    read,
    read_as,
    said,
    sample,
    trees,
)

TREE = "owners/tree"
KEYS = ("approvers", "reviewers", "filters", "emeritus_approvers", "labels", "options", "aliases",
        ".*", "\\.go$")  # fmt: skip


def test_folders_are_responsibilities_of_approvers_and_reviewers():
    org = read(TREE, "owners").org
    assert counts(org) == (3, 4, 4, 1, 10)
    assert [one.name for one in org.stages()] == ["tree", "docs", "pkg"]
    assert letters(org) == {
        "sig-models-leads A tree",
        "bo R tree",
        "bo A docs",
        "bo R docs",
        "cem A pkg/serving",
        "cem R pkg/serving",
        "no A pkg/serving",
        "no R pkg/serving",
        "ana-r A pkg/serving: \\.proto$",
        "bo R pkg/serving: \\.proto$",
    }


def test_an_alias_is_a_team():
    org = read(TREE, "owners").org
    (team,) = org.all(Team)
    assert {one.staff_id for one in org.all(Person) if team.id in one.teams} == {"@ana-r", "@cem"}


def test_what_was_not_understood_is_told():
    told = said(read(TREE, "owners"))
    assert len(told) == 5
    assert told[0].startswith("pkg/OWNERS: “pkg/OWNERS”, line 1: anchors")
    assert any("does so no longer (emeritus)" in one for one in told)
    assert any("“options” is not read" in one for one in told)


def test_a_single_file_is_read_too():
    source = sample("owners/tree/pkg/serving/OWNERS")
    assert surest(source, Mapping()).format == "owners"
    assert letters(read_as(source, "owners").org) >= {"cem A OWNERS", "bo R OWNERS: \\.proto$"}
    aliases = read_as(sample("owners/tree/OWNERS_ALIASES"), "owners").org
    assert counts(aliases) == (0, 0, 2, 1, 0)


@pytest.mark.parametrize(
    ("words", "level"),
    [
        ("approvers: [a]\nreviewers: [b]\n", SURE),
        ("approvers:\n- a\n", LIKELY),
        ("aliases:\n  x: [a]\n", LIKELY),
        ("", NO),
        ("* @ana\n", NO),
        ("ana@here.example\nset noparent\n", NO),
        ("[" * 100_000, NO),
    ],
)
def test_it_is_known_by_its_content(words: str, level: int):
    source = Source.of("x", words.encode())
    assert importer_named("owners").sniff(source, Mapping()) == level


def test_a_file_that_names_nobody_is_refused():
    with pytest.raises(NotUsable, match="neither approvers nor reviewers"):
        read_as(Source.of("OWNERS", b"labels: [x]\n"), "owners")


@given(source=mutated(TREE))
def test_whatever_is_changed_in_it_is_read_or_refused(source: Source):
    is_read_or_refused(source, "owners")


@given(tree=trees(KEYS))
def test_whatever_stands_under_its_keys_is_read_or_refused(tree: object):
    words = yaml.safe_dump({"approvers": tree, "filters": {".*": tree}, "aliases": tree})
    is_read_or_refused(Source.of("OWNERS", words.encode()), "owners")
