"""Both dialects of CODEOWNERS: every construct of the two manuals, and what is made of it."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rolemap.formats.importer import LIKELY, NO, SURE, NotUsable, importer_named
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source, source_at
from rolemap.model.errors import RoleMapError
from rolemap.model.records import Person, Responsibility, Role, Stage, Team
from tests.formats.importers.reading import chart, counts, found_by, imported, remarks, sample

HERE = Path(__file__).parent
CODEOWNERS = importer_named("codeowners")


def read(words: str):
    return imported(words, "CODEOWNERS", "codeowners")


# Lines, and who then holds what. A section begins a file of GitLab.
GITHUB = {
    "* @ana @ben": {"Whole repository / *": {"ana": "R", "ben": "R"}},
    "*.js @ana #inline @ben": {"Whole repository / *.js": {"ana": "AR"}},
    "*.go ana@shop.example": {"Whole repository / *.go": {"ana@shop.example": "AR"}},
    "*.txt @shop/cats": {"Whole repository / *.txt": {"shop/cats": "R"}},
    "/build/logs/ @ana": {"build / /build/logs/": {"ana": "AR"}},
    "docs/* @ana\t@ana": {"docs / docs/*": {"ana": "AR"}},
    "**/logs @ana": {"Whole repository / **/logs": {"ana": "AR"}},
    "/README.md @ana": {"Whole repository / /README.md": {"ana": "AR"}},
    "/apps/ @ana\n/apps/github": {"apps / /apps/": {"ana": "AR"}, "apps / /apps/github": {}},
    "/apps @ana\n/apps/shop @ben": {
        "apps / /apps": {"ana": "AR"},
        "apps / /apps/shop": {"ben": "AR"},
    },
    "my\\ files/ @ana": {"my files / my files/": {"ana": "AR"}},
    "*.c @ana\n*.c @ben": {"Whole repository / *.c": {"ben": "AR"}},
    "/Docs @ana\n/docs @ben": {
        "Whole repository / /Docs": {"ana": "AR"},
        "Whole repository / /docs (2)": {"ben": "AR"},
    },
    "a# @ana\n# b @ben\n\n": {"Whole repository / a#": {"ana": "AR"}},
}
GITLAB = {
    "[Docs]\nee/docs @ana": {"Docs / ee/docs": {"ana": "AR"}},
    "[Docs] @ana\na\nb @ben": {"Docs / a": {"ana": "AR"}, "Docs / b": {"ben": "AR"}},
    "^[Docs][2] @ana @ben\na": {"Docs / a": {"ana": "R", "ben": "R"}},
    "[Docs]\na @ana\n[DOCS]\nb @ben": {"Docs / a": {"ana": "AR"}, "Docs / b": {"ben": "AR"}},
    "* @ana\n[Docs]\n* @ben": {"No section / *": {"ana": "AR"}, "Docs / *": {"ben": "AR"}},
    "a @@developers @@owner": {"Whole repository / a": {"Developer": "R", "Owner": "R"}},
    "a @@Maintainer": {"Whole repository / a": {"Maintainer": "R"}},
    "a @g/sub/deep @g": {"Whole repository / a": {"g/sub/deep": "R", "g": "R"}},
    "\\#pound.rb @ana": {"Whole repository / #pound.rb": {"ana": "AR"}},
    "path\\ with\\ spaces/ @ana\n[S]": {"No section / path with spaces/": {"ana": "AR"}},
    "* @ana\n!pom.xml": {"Whole repository / *": {"ana": "AR"}},
    "[S]\n*.rb @ana\n!*.rb": {},
    "[S]\na": {"S / a": {}},
    "[S] @ana\na bad": {"S / a": {}},
    "[S]\nlib[ab].c @ana": {"S / lib[ab].c": {"ana": "AR"}},
}


@pytest.mark.parametrize(("words", "expected"), [*GITHUB.items(), *GITLAB.items()])
def test_each_construct_is_read_as_its_manual_says(words: str, expected: dict[str, object]):
    assert chart(read(words).org) == expected


# Lines that a code host does not understand, or that say nothing, and what is remarked.
ODD = {
    "*.c @ana\n*.c @ben": "line 1: “*.c” stands again on line 2, which is what counts.",
    "a @ana\nb @ben\n* @ana": "line 3: “*” matches everything and overrules the 2 lines above it, "
    "which were left out.",
    "a @ana # x\n/b/ @ana nobody": "line 2: “nobody” is no owner, so GitHub skips the line; “/b/” "
    "was left out.",
    "a @ana # x\n!b @ana": "line 2: “!b” is no pattern that GitHub understands; it skips it.",
    "a @ana # x\n\\#b @ana": "line 2: “\\#b” is no pattern that GitHub understands; it skips it.",
    "a @ana\nlib[ab].c @ana": "line 2: “lib[ab].c” is no pattern that GitHub understands; it skips "
    "it.",
    "a @ana\nb @shop/cats/more @@nobody x": "line 2: “@@nobody” is no owner; GitLab ignores it.",
    "[S]\na @ana bad": "line 2: “bad” is no owner; GitLab ignores it.",
    "[S]\na @ana # and @ben": "line 2: GitLab takes “@ben” for an owner, though it stands in a "
    "comment.",
    "[S]\na @ana\n[T": "line 3: “[T” is no heading of a section; it was left out.",
    "[S]\na @ana\n[]": "line 3: “[]” is no heading of a section; it was left out.",
    "[S]\na @ana\n!b @ben": "line 3: “b” is excluded; its owners do not count.",
    "[S]\na @ana\n!a": "line 2: “a” is excluded on line 3; it was left out.",
}


@pytest.mark.parametrize(("words", "expected"), ODD.items())
def test_what_is_not_understood_is_remarked_where_it_stands(words: str, expected: str):
    assert expected in remarks(read(words))


def test_what_nobody_owns_is_a_gap_and_what_one_person_owns_is_none():
    org = read("* @ana\n/a/\n/b/ @ben @cy\n/c/ @shop/team\n/d/ @dee\n").org
    names = {org.get(Responsibility, one).name for one in found_by(org, "RM101")}
    assert names == {"/a/", "/b/", "/c/"}
    names = {org.get(Responsibility, one).name for one in found_by(org, "RM102")}
    assert names == {"/a/", "/c/"}  # nobody is in the team, as far as this file says


def test_people_are_known_by_handle_or_address_and_teams_by_name():
    org = read("a @Ana\nb @ana b@shop.example\nc @shop/team @@developer").org
    assert [(one.name, one.staff_id, one.email) for one in org.people()] == [
        ("ana", "@ana", ""),
        ("b@shop.example", "", "b@shop.example"),
    ]
    assert [one.name for one in org.all(Team)] == ["shop/team"]
    assert [one.name for one in org.all(Role)] == ["Developer"]


def test_what_a_heading_says_stands_in_the_notes_of_its_stage():
    org = read("[A][3]\na @ana\n!b\n^[B]\nb @ben\n^[C]\nc @cy\n[c]\nd @cy").org
    assert [(one.name, one.notes) for one in org.stages()] == [
        ("A", "Excluded: b\nApprovals: 3"),
        ("B", "Optional"),
        ("C", ""),
    ]


def test_samples_of_both_hosts_are_read_in_full():
    assert counts(imported(sample(HERE / "github", "CODEOWNERS"))) == (6, 14, 0, 9, 1, 26, 5)
    assert counts(imported(sample(HERE / "gitlab", "CODEOWNERS"))) == (5, 11, 2, 8, 2, 18, 4)
    assert counts(imported(sample(HERE / "overruled", "CODEOWNERS"))) == (2, 2, 0, 2, 0, 4, 1)


def test_content_decides_and_the_name_only_makes_sure():
    def sniffed(words: str, name: str) -> int:
        return CODEOWNERS.sniff(Source.of(name, words.encode()), Mapping())

    assert sniffed("* @ana\n/docs/ @ben\n", "CODEOWNERS") == SURE
    assert sniffed("* @ana\n/docs/ @ben\n", "owners.txt") == LIKELY
    assert sniffed("Name,E-mail\nAna,ana@shop.example\n", "people.csv") == NO
    assert sniffed("Please ask @ana about it.\nOr @ben, who knows.\n", "notes.md") == NO
    assert sniffed("", "CODEOWNERS") == NO
    assert CODEOWNERS.sniff(Source.of("it.xlsx", b"PK\x03\x04\xff\x00\xfe"), Mapping()) == NO


def test_of_a_folder_the_file_is_read_that_the_host_would_take(tmp_path: Path):
    (tmp_path / ".github").mkdir()
    (tmp_path / ".github/CODEOWNERS").write_text("* @ana\n")
    (tmp_path / "CODEOWNERS").write_text("* @ben\n")
    org = imported(source_at(tmp_path)).org
    assert [one.name for one in org.people()] == ["ana"]


def test_what_holds_no_pattern_cannot_be_used():
    with pytest.raises(NotUsable):
        read("# nothing but a comment\n")


@pytest.mark.parametrize("name", ["github", "gitlab"])
def test_line_breaks_and_marks_do_not_matter(name: str):
    words = (HERE / name).read_text("utf-8")
    plain = read(words)
    for other in (words.replace("\n", "\r\n"), "\ufeff" + words, words + "\n\n", f"\n{words}"):
        assert chart(read(other).org) == chart(plain.org)
        assert len(read(other).remarks) == len(plain.remarks)


OWNED = st.lists(
    st.tuples(st.integers(0, 30), st.lists(st.sampled_from(["@a", "@b", "@t/u"]), max_size=3)),
    min_size=1,
    max_size=12,
)


@given(lines=OWNED)
def test_every_pattern_is_owned_by_those_who_stand_last_beside_it(
    lines: list[tuple[int, list[str]]],
):
    words = "\n".join(f"/f{number} {' '.join(owners)}" for number, owners in lines)
    expected = {
        f"/f{number}": {one.removeprefix("@") for one in owners} for number, owners in lines
    }
    found = {key.partition(" / ")[2]: set(row) for key, row in chart(read(words).org).items()}
    assert found == expected


LINE = st.sampled_from(
    (HERE / "github").read_text("utf-8").split("\n")
    + (HERE / "gitlab").read_text("utf-8").split("\n")
)


@settings(max_examples=200)
@given(lines=st.lists(LINE | st.text(max_size=20), max_size=15))
def test_whatever_stands_there_is_read_or_refused(lines: list[str]):
    source = Source.of("CODEOWNERS", "\n".join(lines).encode("utf-8", "replace"))
    assert NO <= CODEOWNERS.sniff(source, Mapping()) <= SURE
    try:
        org = imported(source, format="codeowners").org
    except RoleMapError:
        return
    assert max(org.count(Responsibility), org.count(Stage)) <= len(lines) * 3
    assert all(one.name for one in org.all(Person))
