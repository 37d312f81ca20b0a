"""What the tests of importers of ownership have in common: samples, and what an import says."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import strategies as st

from rolemap.formats.importer import importer_named
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source, source_at
from rolemap.formats.org_file import dumps, loads
from rolemap.formats.progress import nobody_asks
from rolemap.model.errors import RoleMapError
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Person, Responsibility, Stage, Team

HERE = Path(__file__).parent
ROOT = Path(__file__).resolve().parents[3]
HOSTILE = (
    "no",
    "~",
    "",
    "=1+1",
    "\u202e",
    "a" * 600,
    "[[[[",
    "*x",
    "&x",
    "\x00",
    "<b>",
    "@",
    "1:30",
)


def sample(path: str) -> Source:
    return source_at(HERE / path)


def read(path: str, format: str) -> Imported:
    return read_as(sample(path), format)


def read_as(source: Source, format: str) -> Imported:
    return importer_named(format).read(source, Mapping(), nobody_asks)


def real(path: str) -> Path:
    """A file of others, which is not part of the project."""
    folder = Path(os.environ.get("ROLEMAP_DATA", ROOT.parent / "shared" / "data"))
    if not (folder / path).exists():
        pytest.skip(f"{path} is not part of the project; ROLEMAP_DATA says where it lies")
    return folder / path


def counts(org: Org) -> tuple[int, int, int, int, int]:
    """Stages, responsibilities, people, teams and letters."""
    kinds = (Stage, Responsibility, Person, Team, Assignment)
    return tuple(org.count(kind) for kind in kinds)  # type: ignore[return-value]


def letters(org: Org) -> set[str]:
    """Who holds what: "Ana A Training"."""
    return {
        f"{party.name} {held.letter} {org.get(Responsibility, held.responsibility).name}"
        for held in org.all(Assignment)
        if isinstance(party := org.find(held.party), Person | Team)
    }


def said(found: Imported) -> list[str]:
    return [f"{remark.place}: {remark.message}" for remark in found.remarks]


def people(org: Org) -> dict[str, tuple[str, str]]:
    """The staff id and e-mail of everybody."""
    return {one.name: (one.staff_id, one.email) for one in org.all(Person)}


def is_read_or_refused(source: Source, format: str) -> None:
    """Whatever stands in a source becomes an organisation that can be saved, or a sentence."""
    one = importer_named(format)
    try:
        one.sniff(source, Mapping())
        found = one.read(source, Mapping(), nobody_asks)
    except RoleMapError:
        return
    assert loads(dumps(found.org), "it").same_as(found.org)
    assert all(str(one.message) for one in found.remarks)


def mutated(path: str) -> st.SearchStrategy[Source]:
    """The sample with parts cut out, said twice, moved about, or replaced by what is hostile."""
    source = sample(path)
    return st.fixed_dictionaries({name: _changed(data) for name, data in source.files.items()}).map(
        lambda files: replace(source, files=files)
    )


def _changed(data: bytes) -> st.SearchStrategy[bytes]:
    size = len(data)
    cut = st.tuples(st.integers(0, size), st.integers(0, 60), st.sampled_from(HOSTILE)).map(
        lambda it: data[: it[0]] + it[2].encode() + data[it[0] + it[1] :]
    )
    lines = data.splitlines(keepends=True)
    at = st.integers(0, max(0, len(lines) - 1))
    moved = st.tuples(at, at, st.sampled_from([b"", b"  ", b"- "])).map(
        lambda it: b"".join([*lines[: it[0]], it[2], *lines[it[1] : it[1] + 3], *lines[it[0] :]])
    )
    return st.just(data) | cut | moved


def trees(keys: tuple[str, ...]) -> st.SearchStrategy[object]:
    """Nested lists and keys that have little to do with what a file should hold."""
    words = st.sampled_from((*HOSTILE, *keys)) | st.text(max_size=8)
    return st.recursive(
        words,
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(keys) | words, inner, max_size=5)
        ),
        max_leaves=25,
    )
