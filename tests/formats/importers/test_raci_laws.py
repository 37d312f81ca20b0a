"""What holds for any matrix: however it lies, wherever it stands and however letters are written,
the same letters are read; and whatever stands there instead, nothing breaks.
"""

import csv
import io
from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from rolemap.formats.importer import importer_named, read_source
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source
from rolemap.formats.matrix import matrix
from rolemap.formats.org_file import dumps, loads
from rolemap.model.errors import RoleMapError
from rolemap.model.letters import RACI
from tests.formats.importers.test_raci_tables import TABLES
from tests.hostile import HOSTILE

ROLES = ["Data Scientist", "ML Engineer", "Product Owner", "Head of Data", "Legal", "Analyst"]
WORK = ["Collect data", "Train the model", "Deploy", "Review results", "Announce it", "Write docs"]
CELLS = ["", "R", "A", "C", "I", "A/R"]
Rows = Sequence[Sequence[str]]


@st.composite
def tables(draw: st.DrawFn) -> list[list[str]]:
    """A matrix with work in rows; every row and column has a letter."""
    roles = draw(st.lists(st.sampled_from(ROLES), min_size=2, max_size=5, unique=True))
    works = draw(st.lists(st.sampled_from(WORK), min_size=2, max_size=5, unique=True))
    cell = st.sampled_from(CELLS)
    rows = [[work, *(draw(cell) for _ in roles)] for work in works]
    for at, row in enumerate(rows):
        row[1 + at % len(roles)] = "R"
    for at in range(len(roles)):
        rows[at % len(rows)][1 + at] = "A/R"
    return [["", *roles], *rows]


def source(rows: Rows) -> Source:
    out = io.StringIO()
    width = max(map(len, rows), default=0)
    csv.writer(out).writerows([*row, *[""] * (width - len(row))] for row in rows)
    return Source.of("plan.csv", out.getvalue().encode())


def read(rows: Rows, mapping: Mapping | None = None) -> Imported:
    return read_source(source(rows), mapping)


def letters(found: Imported) -> dict[tuple[str, str], str]:
    """What is held, by work and party; "" for work that nobody holds."""
    table = matrix(found.org, "role")
    held = {
        (row.name, column.heading): cell
        for group in table.groups
        for row in group.rows
        for column, cell in zip(table.columns, row.cells, strict=True)
        if cell
    }
    return held | {(row.name, ""): "" for group in table.groups for row in group.rows}


def meant(rows: Rows) -> dict[tuple[str, str], str]:
    roles = rows[0][1:]
    held = {
        (row[0], role): cell
        for row in rows[1:]
        for role, cell in zip(roles, row[1:], strict=True)
        if cell
    }
    return held | {(row[0], ""): "" for row in rows[1:]}


def transposed(rows: Rows) -> list[list[str]]:
    return [list(one) for one in zip(*rows, strict=True)]


@given(tables())
def test_a_table_says_what_it_says(rows: Rows):
    found = read(rows)
    assert letters(found) == meant(rows)
    assert not found.remarks
    assert found.mapping.turned is False


@given(tables(), st.sampled_from(["", "Role", "Team member"]), st.booleans())
def test_a_table_that_lies_on_its_side_says_the_same(rows: Rows, corner: str, said: bool):
    turned = transposed(rows)
    turned[0][0] = corner
    mapping = Mapping(turned=True) if said else Mapping()
    found = read(turned, mapping)
    if corner != "Team member":
        assert letters(found) == meant(rows)
    else:
        assert letters(found).keys() == meant(rows).keys()
    assert found.mapping.turned is True


NAMES = st.text("abcdefghjklmnoqtuvwzäéß ", min_size=6, max_size=12).map(
    lambda words: f"q{' '.join(words.split())}z"
)


@given(st.lists(NAMES, min_size=4, max_size=8, unique_by=str.casefold), st.data())
def test_what_a_person_says_of_how_it_lies_goes_before_any_guess(
    names: list[str], data: st.DataObject
):
    half = len(names) // 2
    cell = st.sampled_from(["R", "A", "C", "I", "A/R"])
    rows = [["", *names[:half]]]
    rows += [[name, *(data.draw(cell) for _ in range(half))] for name in names[half:]]
    assert letters(read(rows, Mapping(turned=False))) == meant(rows)
    assert letters(read(transposed(rows), Mapping(turned=True))) == meant(rows)


TITLES = [["RACI matrix"], ["", "The Great Plan"], ["Version 2", "", "May"], [""], []]
LEGENDS = [
    [["R = Responsible, A = Accountable, C = Consulted, I = Informed"]],
    [["R", "Responsible"], ["A", "Accountable"], ["C", "Consulted"], ["I", "Informed"]],
    [["Accountable:", "The one who answers for it"], ["Informed:", "Whoever is told of it"]],
    [["", "Legend"], ["", "R - Responsible"], ["", "A - Accountable"], ["", "C - Consulted"]],
]


@given(
    tables(),
    st.integers(0, 3),
    st.integers(0, 3),
    st.lists(st.sampled_from(TITLES), max_size=3),
    st.sampled_from([[], *LEGENDS]),
    st.booleans(),
)
def test_what_stands_around_a_table_changes_nothing_but_remarks(
    rows: Rows, down: int, right: int, titles: Rows, legend: Rows, above: bool
):
    empty: list[list[str]] = [[] for _ in range(down)]
    moved = [[*[""] * right, *row] for row in (*rows, [], *legend)]
    if above:
        moved = [[*[""] * right, *row] for row in (*legend, [], *rows)]
    found = read([*titles, [], *empty, *moved])
    assert letters(found) == meant(rows)
    for remark in found.remarks:
        assert "above the table" in str(remark.message) or "was not read" in str(remark.message)


def ways(letters: str) -> list[str]:
    """How people write the letters of a cell."""
    names = {one.letter: one.name for one in RACI.letters}
    parts = letters.split("/")
    full = [names[one] for one in parts]
    return [
        letters.lower(),
        f"({letters})",
        f"**{letters}**",
        ", ".join(reversed(parts)),
        " / ".join(full),
        "\n".join(full).upper(),
        f"{letters}*",
        f"{letters} (for now)",
    ]


@given(tables(), st.data())
def test_letters_are_read_however_they_are_written(rows: Rows, data: st.DataObject):
    written = [list(row) for row in rows]
    for row in written[1:]:
        for at, cell in enumerate(row[1:], 1):
            row[at] = data.draw(st.sampled_from([*ways(cell), cell] if cell else ["", "-", "n/a"]))
    assert letters(read(written)) == meant(rows)


@given(tables(), st.lists(st.sampled_from(["Plan", "Build", "Run"]), min_size=5, max_size=5))
def test_stages_are_read_from_a_column_of_their_own(rows: Rows, stages: list[str]):
    staged = [["Phase", *rows[0]]]
    staged += [[stage, *row] for stage, row in zip(stages, rows[1:], strict=False)]
    staged[0][1] = "Task"
    found = read(staged)
    assert letters(found) == meant(rows)
    used = stages[: len(rows) - 1]
    groups = {
        group.name: [row.name for row in group.rows] for group in matrix(found.org, "role").groups
    }
    assert groups == {
        stage: [row[1] for row in staged[1:] if row[0] == stage] for stage in dict.fromkeys(used)
    }


PIECES = st.sampled_from(
    [*CELLS, "R", "A", "Task", "Phase", "Role", "Responsible", "Accountable", "x", "✓", "Total",
     "R = Responsible", "A:", "Data Scientist", "Deploy", "1.2", "—", "Notes", "",
     "Ana Ruiz (Analyst)", "**Plan**", "\n", "## Team Lead tasks", "- Do it (Team Lead)", *HOSTILE]
)  # fmt: skip


def must_not_break(given: Source, format: str, mapping: Mapping) -> None:
    known = importer_named(format)
    try:
        known.sniff(given, mapping)
        found = known.read(given, mapping, lambda done: None)
    except RoleMapError:
        return
    assert loads(dumps(found.org), "plan").same_as(found.org)
    for remark in found.remarks:
        assert str(remark.message).endswith(".")
        str(remark.place)


MAPPINGS = st.builds(
    Mapping,
    heading=st.integers(0, 6),
    turned=st.sampled_from([None, True, False]),
    columns=st.dictionaries(
        st.sampled_from(["Task", "Data Scientist", "R", "Notes", "Deploy", "A"]),
        st.sampled_from(
            ["task", "stage", "role", "person", "team", "notes", "responsible", "", "?"]
        ),
        max_size=3,
    ),
)
FORMATS = st.sampled_from(["raci", "raci-list", "role-tasks"])


@settings(max_examples=300)
@given(st.lists(st.lists(PIECES, max_size=6), max_size=8), FORMATS, MAPPINGS)
def test_no_table_breaks_a_reader(rows: Rows, format: str, mapping: Mapping):
    must_not_break(source(rows), format, mapping)


@settings(max_examples=300)
@given(st.sampled_from(TABLES), FORMATS, MAPPINGS, st.data())
def test_no_change_of_a_table_breaks_a_reader(path, format: str, mapping: Mapping, data):
    changed = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(changed)))
        until = data.draw(st.integers(at, min(len(changed), at + 30)))
        changed[at:until] = data.draw(st.binary(max_size=4) | PIECES.map(str.encode))
    must_not_break(Source.of(path.name, bytes(changed)), format, mapping)


@settings(max_examples=200)
@given(st.lists(PIECES | st.text(max_size=20), max_size=30), FORMATS)
def test_no_text_breaks_a_reader(lines: list[str], format: str):
    must_not_break(
        Source.of("notes.md", "\n".join(lines).encode("utf-8", "replace")), format, Mapping()
    )
