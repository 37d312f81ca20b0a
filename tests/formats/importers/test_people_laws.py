"""Laws of the lists of people: what order, writing and bytes of a list do not change."""

import csv
import io
from collections.abc import Sequence
from contextlib import suppress
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolemap.formats.importer import PERHAPS, NotUsable, importer_named
from rolemap.formats.importing.columns import heading_key
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.people.circles import cut
from rolemap.formats.importing.people.fields import FIELDS
from rolemap.formats.importing.source import Source, source_at
from rolemap.formats.org_file import dumps, loads
from rolemap.formats.progress import nobody_asks
from rolemap.model.errors import RoleMapError
from rolemap.model.org import Org
from rolemap.model.records import Person, Role, Team
from tests.formats.importing.shared_data import shared_file

PEOPLE = importer_named("people")
HEADINGS = ("Employee ID", "Name", "E-mail", "Job Title", "Manager", "Department", "FTE", "Skills")
GIVEN = ("Ana", "Ben", "Cléo", "Dan", "Eve", "Jürgen")
FAMILY = ("Ruiz", "Ito", "Größl", "van Dam", "O'Hara")
Table = list[list[str]]


@st.composite
def tables(draw: st.DrawFn) -> Table:
    """People with numbers of their own, each under anybody at all."""
    count = draw(st.integers(1, 9))
    rows: Table = []
    for number in range(1, count + 1):
        name = f"{draw(st.sampled_from(GIVEN))} {draw(st.sampled_from(FAMILY))}"
        manager = draw(st.integers(0, count + 1))
        rows.append(
            [
                f"E{number}",
                name,
                draw(st.sampled_from(["", f"p{number}@mill.example"])),
                draw(st.sampled_from(["", "Engineer", "Head of Data"])),
                f"E{manager}" if manager else "",
                draw(st.sampled_from(["", "Data", "Data; Research"])),
                draw(st.sampled_from(["", "1", "80 %", "0,5"])),
                draw(st.sampled_from(["", "SQL", "SQL, Python"])),
            ]
        )
    return rows


def written(
    rows: Sequence[Sequence[str]], headings: Sequence[str] = HEADINGS, sign: str = ","
) -> str:
    stream = io.StringIO()
    csv.writer(stream, delimiter=sign).writerows([headings, *rows])
    return stream.getvalue()


def read(data: str | bytes, mapping: Mapping | None = None) -> Imported:
    raw = data if isinstance(data, bytes) else data.encode()
    return PEOPLE.read(Source.of("people.csv", raw), mapping or Mapping(), nobody_asks)


def meaning(org: Org) -> list[str]:
    """What an organisation says of people, whatever the order and the ids."""
    return sorted(
        (
            person.model_dump(exclude={"id", "teams", "managers"}),
            sorted(org.get(Team, one).name for one in person.teams),
            sorted(org.get(Person, one).staff_id for one in person.managers),
            sorted(
                (org.get(Role, one.role).name, one.share) for one in org.seats_held_by(person.id)
            ),
        ).__repr__()
        for person in org.people()
    )


@given(table=tables(), random=st.randoms())
def test_the_order_of_columns_and_the_writing_of_headings_change_nothing(
    table: Table, random: Random
):
    order = list(range(len(HEADINGS)))
    random.shuffle(order)
    headings = [random.choice((str.upper, str.lower, str.title))(HEADINGS[at]) for at in order]
    headings = [random.choice(("{}", " {} ", "{}:", "*{}")).format(one) for one in headings]
    headings = [one.replace(" ", random.choice((" ", "_", "  ", "-"))) for one in headings]
    other = written([[row[at] for at in order] for row in table], headings)
    assert meaning(read(other).org) == meaning(read(written(table)).org)


@given(table=tables(), random=st.randoms())
def test_the_order_of_rows_changes_nothing(table: Table, random: Random):
    other = list(table)
    random.shuffle(other)
    assert meaning(read(written(other)).org) == meaning(read(written(table)).org)


@given(table=tables(), sign=st.sampled_from(",;\t|"))
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_signs_and_encodings_change_nothing(table: Table, sign: str, encoding: str):
    told = Mapping(encoding=encoding if encoding == "cp1252" else "", delimiter=sign)
    other = read(written(table, sign=sign).encode(encoding), told)
    assert meaning(other.org) == meaning(read(written(table)).org)


@given(table=tables())
def test_a_list_that_stands_there_twice_is_the_same_list(table: Table):
    once, twice = read(written(table)), read(written([*table, *table]))
    assert meaning(twice.org) == meaning(once.org)
    again = [one for one in twice.remarks if "stands here again" in str(one.message)]
    assert len(again) == len(table)


@given(
    table=st.lists(
        st.tuples(
            st.sampled_from(["", "1", "2", "3"]),
            st.sampled_from(["", "Ana Ruiz", "ana ruiz", "Ben Ito"]),
            st.sampled_from(["", "ana@mill.example", "ben@mill.example"]),
            st.sampled_from(["", "Engineer", "Head"]),
            st.sampled_from(["", "1", "Ana Ruiz", "Olga Lang", "ben@mill.example"]),
        ).map(lambda row: [*row, "", "", ""]),
        min_size=1,
        max_size=7,
    ).filter(lambda rows: any(row[0] or row[1] or row[2] for row in rows))
)
def test_a_list_at_odds_with_itself_is_not_made_longer_by_standing_there_twice(table: Table):
    once, twice = read(written(table)), read(written([*table, *table]))
    assert twice.org.count(Person) == once.org.count(Person)


@given(table=tables())
def test_nobody_is_above_oneself_and_what_was_cut_is_told(table: Table):
    found = read(written(table))
    org = found.org
    by_number = {one.staff_id: one for one in org.people()}
    for person in org.people():
        seen = {person.id}
        above = person.managers
        while above:
            assert above[0] not in seen
            seen.add(above[0])
            above = org.get(Person, above[0]).managers
    told = "\n".join(str(one.message) for one in found.remarks)
    for row in table:
        person, manager = by_number[row[0]], by_number.get(row[4])
        if manager is None or manager.id in person.managers:
            continue
        lost = f"{person.name} no longer reports to {manager.name}"
        assert lost in told or f"{person.name} is named as the own manager" in told


@given(
    managers=st.dictionaries(
        st.integers(0, 9), st.lists(st.integers(0, 9), max_size=3, unique=True), max_size=10
    )
)
def test_cutting_leaves_no_circle_and_takes_nothing_else(managers: dict[int, list[int]]):
    left, gone = cut(managers, lambda one: (str(one),))
    assert {(one, up) for one in left for up in left[one]} | set(gone) == {
        (one, up) for one in managers for up in managers[one]
    }
    while left:
        tops = {one for one in left if not any(up in left for up in left[one])}
        assert tops
        left = {one: ups for one, ups in left.items() if one not in tops}
    assert bool(gone) == has_circle(managers)


def has_circle(managers: dict[int, list[int]]) -> bool:
    left = dict(managers)
    while tops := {one for one in left if not any(up in left for up in left[one])}:
        left = {one: ups for one, ups in left.items() if one not in tops}
    return bool(left)


@given(table=tables())
def test_what_has_a_column_is_stated_even_where_it_is_empty(table: Table):
    for person in read(written(table)).org.people():
        if person.staff_id not in {row[0] for row in table}:
            continue
        assert {"email", "staff_id", "title", "teams", "skills"} <= person.model_fields_set
        assert not {"site", "level", "notes", "learning", "track"} & person.model_fields_set


@given(table=tables())
def test_a_mapping_that_was_used_reads_the_same_again(table: Table):
    found = read(written(table))
    assert meaning(read(written(table), found.mapping).org) == meaning(found.org)


def test_no_heading_is_known_for_two_things():
    known: dict[str, str] = {}
    for field in FIELDS:
        for name in (field.key, *field.known_as):
            assert known.setdefault(heading_key(name), field.key) == field.key, name


SEED = written(
    [
        ["1", "Ana Ruiz", "ana@mill.example", "Head", "", "Data", "1", "SQL"],
        ["2", "Ito, Ben", "x", "Dev (50 %)", "Ana Ruiz; Olga Lang", "", "80 %", ";,|"],
        ["", "Total", "", "cn=Ana Ruiz,ou=x", "1", "/a/b", "38:30", "2024-01-02"],
    ]
)
PIECES = st.sampled_from(
    ['"', ",", "\n", "\x00", "Ana Ruiz", "Manager", "Name", "Status", "inactive", "31/12/2020", "%"]
    + [
        "9" * 400,
        "@",
        "a@b",
        "((",
        "[C]",
        "=",
        "\u202e",
        "\ud7ff",
        "Vacant",
        "Role",
        "Hours a week",
    ]
)


@given(
    cuts=st.lists(st.tuples(st.integers(0, len(SEED)), st.integers(0, 12), PIECES), max_size=8),
    raw=st.binary(max_size=12),
)
def test_whatever_stands_there_it_is_read_or_refused_in_words(
    cuts: list[tuple[int, int, str]], raw: bytes
):
    words = SEED
    for at, length, piece in cuts:
        words = words[:at] + piece + words[at + length :]
    for data in (words.encode(), raw, raw + words.encode() + raw):
        source = Source.of("people.csv", data)
        with suppress(RoleMapError):
            PEOPLE.sniff(source, Mapping())
            found = PEOPLE.read(source, Mapping(), nobody_asks)
            assert found.org.count(Person) or found.remarks
            assert loads(dumps(found.org), "it").same_as(found.org)


@pytest.mark.parametrize("words", ["", "\n\n", ",,,\n,,\n", "Name,E-mail,Manager\n", "a,b\n1,2\n"])
def test_a_list_of_nobody_is_refused(words: str):
    with pytest.raises(NotUsable):
        read(words)


@pytest.mark.parametrize(
    "words",
    [
        "Task,Ana,Ben\nTrain,A,R\nDeploy,R,A\n",
        "Name,Title,Train,Deploy\nAna,Head,A,R\nBen,Dev,R,I\n",
        "Task,Responsible,Accountable\nTrain,Ana,Ben\n",
        "Name,Responsible,Accountable\nTrain,Ana,Ben\n",
        "ModuleName,ModuleStatus,RepoURL,PrimaryOwner\nx,Proposed,https://here.example,ana\n",
        ",Project,Maintainer Name,Company,Github Name\nGraduated,Kube,Ana,Mill,ana\n",
        "just a text, with a comma\nand a line\n",
    ],
)
def test_other_tables_are_not_taken_for_people(words: str):
    assert PEOPLE.sniff(Source.of("people.csv", words.encode()), Mapping()) == 0


def test_the_files_of_others_are_not_taken_for_people():
    folder = shared_file("README.md").parent
    files = [one for one in sorted(folder.rglob("*")) if one.is_file()]
    assert len(files) > 5
    assert [one.name for one in files if PEOPLE.sniff(source_at(one), Mapping()) > PERHAPS] == []


def test_progress_is_told_and_may_stop_the_reading():
    rows = [[str(at), f"P{at}", "", "", "", "", "", ""] for at in range(3_000)]
    seen: list[float] = []
    PEOPLE.read(Source.of("p.csv", written(rows).encode()), Mapping(), seen.append)
    assert seen == sorted(seen)
    assert seen[-1] == 1
    assert len(seen) > 3
