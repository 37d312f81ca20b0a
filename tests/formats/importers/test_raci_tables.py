"""Tables as people keep them are read as a reader would read them.

Beside each table stands what is read of it: the stages, the work with who holds what, and the
remarks. The tables are invented, after the ways in which templates and wikis write such tables.
"""

from pathlib import Path

import pytest

from rolemap.formats.importer import fitting, read_source
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source
from rolemap.formats.matrix import matrix

TABLES = sorted(
    one for one in (Path(__file__).parent / "raci").iterdir() if one.suffix != ".expected"
)


def told(found: Imported) -> str:
    """What was read, and what was said, as lines."""
    table = matrix(found.org, "role")
    lines = [f"{found.mapping.format}, {table.scheme.name}"]
    lines += [f"{one.kind} {one.heading}" for one in table.columns]
    for group in table.groups:
        lines.append(f"[{group.name}]")
        for row in group.rows:
            held = (
                f"{one.heading} {cell}"
                for one, cell in zip(table.columns, row.cells, strict=True)
                if cell
            )
            lines.append(f"{row.name}: {', '.join(held) or 'nobody'}")
    lines += [f"! {one.place}: {one.message}" for one in found.remarks]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.name)
def test_tables_are_read_as_a_reader_would(path: Path):
    source = Source.of(path.name, path.read_bytes())
    assert told(read_source(source)) == path.with_suffix(".expected").read_text("utf-8")
    first, *others = fitting(source, Mapping())
    sure = first.sniff(source, Mapping())
    assert all(one.sniff(source, Mapping()) < sure for one in others)


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.name)
def test_the_mapping_that_was_used_reads_the_same_again(path: Path):
    source = Source.of(path.name, path.read_bytes())
    found = read_source(source)
    again = read_source(source, found.mapping)
    assert without_remarks(again) == without_remarks(found)
    assert set(again.remarks) <= set(found.remarks)


def without_remarks(found: Imported) -> list[str]:
    return [line for line in told(found).splitlines() if not line.startswith("!")]
