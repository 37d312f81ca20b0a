"""Tables of maintainers: what is filled down, who is who by handle, and what is no row at all."""

import csv
import io
from collections import defaultdict
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rolemap.formats.importer import LIKELY, NO, PERHAPS, SURE, NotUsable, importer_named
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source
from rolemap.model.errors import RoleMapError
from rolemap.model.records import Assignment, Person, Responsibility
from tests.formats.importers.reading import chart, counts, found_by, imported, remarks, sample
from tests.formats.importing.shared_data import shared_file

HERE = Path(__file__).parent
MAINTAINERS = importer_named("maintainers")
CNCF = "cncf/project-maintainers.csv"


def read(words: str):
    return imported(words, "projects.csv", "maintainers")


def written(rows: list[list[str]], end: str = "\n") -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator=end).writerows(rows)
    return out.getvalue()


def test_a_sample_with_every_trap_is_read_in_full():
    found = imported(sample(HERE / "projects.csv"))
    assert counts(found) == (2, 4, 0, 8, 0, 10, 4)
    assert chart(found.org) == {
        "Graduated / Lantern": {"Ana Ruiz": "R", "Ben Okafor": "R", "李伟": "R"},
        "Graduated / Lantern: Steering": {"Ana Ruiz": "R", "Zoë Söderström": "R"},
        "Sandbox / Kettle": dict.fromkeys(
            ("nameless", "Ana Ruiz", "Ben Okafor", "Nadia Ümit", "Theo Nobody"), "R"
        ),
        "Sandbox / Spoon": {},
    }
    assert remarks(found) == [
        "line 11, column 5: “Nadia Ümit” is no handle; it was left out.",
        "line 14: This row names no project and nobody; it was left out.",
        "line 9, column 3: “@ana-r” is called “Ana Ruiz” and “Ana R.”; “Ana Ruiz” was kept.",
        "line 10, column 3: “Ben Okafor” has the handles @ben-o, @other-ben; they were taken for "
        "different people.",
    ]


def test_people_have_their_handles_and_companies():
    org = imported(sample(HERE / "projects.csv")).org
    told = {(one.name, one.staff_id, one.notes) for one in org.people()}
    assert told >= {
        ("Ana Ruiz", "@ana-r", "Company: Lamp, Inc; Lamp"),
        ("Ben Okafor", "@ben-o", "Company: Independent"),
        ("Ben Okafor", "@other-ben", ""),
        ("李伟", "@liwei", ""),
        ("Zoë Söderström", "@zoe-s", ""),
        ("nameless", "@nameless", ""),
        ("Theo Nobody", "", ""),
    }


def test_nobody_is_made_accountable_who_is_not_said_to_be():
    org = imported(sample(HERE / "projects.csv")).org
    assert found_by(org, "RM101") == {one.id for one in org.all(Responsibility)}
    names = {org.get(Responsibility, one).name for one in found_by(org, "RM102")}
    assert names == {"Spoon"}


def test_a_lead_answers_and_who_has_left_holds_nothing():
    found = imported(sample(HERE / "roles.csv"))
    assert chart(found.org) == {
        "roles / Lantern": {"Ana Ruiz": "AR", "Ben Okafor": "R", "Cy": "R", "Stray": "R"}
    }
    assert remarks(found) == [
        "line 5, column 4: “Juggler” is not known; it was taken for a maintainer.",
        "One person who left a project is listed and was not made a holder.",
    ]


ODD = {
    "Project,Maintainer\n,Ana\n": "line 2: This row names somebody but no project; it was left "
    "out.",
    "Project,Maintainer,Email\nX,Ana,not one\n": "line 2, column 3: “not one” is no e-mail; it was "
    "left out.",
    "Project,Maintainer,Shoe\nX,Ana,38\n": "line 1: The column “Shoe” is not read.",
    "Project,Maintainer,\nX,Ana,38\n": "line 1, column 3: A column without a heading is not read.",
    "Project,Maintainer\nX,Ana\nY,Ben\nX,Cy\n": "line 4: “X” stands here again; it was taken for "
    "the same.",
    "Maturity,Project,Maintainer\nSandbox,X,Ana\nIncubating,,Ben\n": "line 3: This row names "
    "somebody but no project; it was left out.",
}


@pytest.mark.parametrize(("words", "expected"), ODD.items())
def test_what_is_not_understood_is_remarked_where_it_stands(words: str, expected: str):
    assert remarks(read(words)) == [expected]


HANDLES = ("@ana-r", "ana-r", "ANA-R", " ana-r ", "https://github.com/ana-r", "github.com/ana-r/")


@pytest.mark.parametrize("handle", HANDLES)
def test_a_handle_is_known_however_it_is_written(handle: str):
    org = read(written([["Project", "Maintainer", "GitHub"], ["X", "Ana", handle]])).org
    assert [one.staff_id.casefold() for one in org.people()] == ["@ana-r"]


def test_headings_tell_what_it_is():
    def sniffed(heading: str) -> int:
        return MAINTAINERS.sniff(Source.of("it.csv", f"{heading}\na,b,c\n".encode()), Mapping())

    assert sniffed("Project,Maintainer,Company") == LIKELY
    assert sniffed("Project,Full name,GitHub") == PERHAPS
    assert sniffed("Name,E-mail,Manager") == sniffed("Project,Owner,Status") == NO
    with pytest.raises(NotUsable):
        read("a,b\n1,2\n")


def filled(rows: list[list[str]]) -> list[list[str]]:
    """The rows with what is filled down written out."""
    found: list[list[str]] = []
    phase = project = ""
    for row in rows:
        if any(row):
            phase, project = row[0].strip() or phase, row[1].strip() or project
            found.append([phase, project, *row[2:]])
    return found


def test_filled_down_or_filled_in_any_order_it_is_the_same():
    heading, *rows = csv.reader(io.StringIO((HERE / "projects.csv").read_text("utf-8")))
    rows = rows[:-1]  # the line at the foot is none of them
    plain = read(written([heading, *rows]))
    full = filled(rows)
    for seed in range(5):
        again = read("\ufeff" + written([heading, *full], "\r\n"))
        assert chart(again.org) == chart(plain.org)
        assert {one.staff_id for one in again.org.people()} == {
            one.staff_id for one in plain.org.people()
        }
        Random(seed).shuffle(full)


def test_the_real_file_is_read_in_full():
    path = shared_file(CNCF)
    found = imported(sample(path))
    assert counts(found) == (3, 247, 0, 2162, 0, 2382, 27)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = filled([(row + [""] * 6)[:6] for row in csv.reader(file)][1:])
    held: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for phase, project, name, _, handle, _ in rows:
        held[phase, project].add((handle if handle.isascii() else "").strip().casefold() or name)
    org = found.org
    assert len(held) == org.count(Responsibility)
    assert len({phase for phase, _ in held}) == len(org.stages())
    assert len(set[str]().union(*held.values())) == org.count(Person)
    assert sum(map(len, held.values())) == org.count(Assignment)
    assert {one.letter for one in org.all(Assignment)} == {"R"}


CELL = st.sampled_from(
    ["", "Lantern", "ana", "@ben", "Emeritus", "x@y.example", "Zoë", "n/a", "7" * 600]
)


@settings(max_examples=100)
@given(rows=st.lists(st.lists(CELL | st.text(max_size=8), max_size=7), max_size=8))
def test_whatever_stands_there_is_read_or_refused(rows: list[list[str]]):
    words = written([["", "Project", "Maintainer", "GitHub", "Role", "Company"], *rows])
    source = Source.of("it.csv", words.encode("utf-8", "replace"))
    assert NO <= MAINTAINERS.sniff(source, Mapping()) <= SURE
    try:
        org = imported(source, format="maintainers").org
    except RoleMapError:
        return
    assert org.count(Person) <= len(rows)
    assert all(one.name for one in org.all(Person))
