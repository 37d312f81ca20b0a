"""What every importer promises, whatever it reads."""

import os
from contextlib import suppress
from pathlib import Path
from random import Random
from time import thread_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rolemap.formats.foreign.outcome import outcome
from rolemap.formats.importer import Importer, importers, surest
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source
from rolemap.formats.org_file import dumps, loads
from rolemap.formats.progress import Cancelled
from rolemap.model.errors import RoleMapError
from tests.formats.importers.samples import samples, spoiled

ROOT = Path(__file__).resolve().parents[3]
ALL = importers()
each = pytest.mark.parametrize("importer", ALL, ids=lambda one: one.format)
each_sample = pytest.mark.parametrize("name", samples())
# `make torture` tries so many spoiled files on each reader.
MANY = int(os.environ.get("ROLEMAP_FUZZ", "100000"))
A_SECOND = 1.0


def tried(source: Source, mapping: Mapping) -> None:
    """Read a source; whatever it is, it is refused in a sentence or can be saved."""
    found = outcome(source, mapping)
    if found.imported is None:
        assert str(found.problem)
        return
    org = found.imported.org
    assert loads(dumps(org), "it").same_as(org)
    assert all(str(one.message) for one in found.imported.remarks)


@each
def test_it_says_what_it_is(importer: Importer) -> None:
    assert importer.format == importer.format.lower().replace(" ", "-")
    assert str(importer.name)
    assert importer.patterns
    assert len({one.key for one in importer.fields}) == len(importer.fields)


@each
def test_its_format_is_explained(importer: Importer) -> None:
    assert f"`{importer.format}`" in (ROOT / "docs" / "imports.md").read_text("utf-8")


@each
def test_a_sample_shows_that_it_reads(importer: Importer) -> None:
    mine = [one for one in samples().values() if _surest(one) == importer.format]
    assert mine
    for sample in mine:
        found = importer.read(sample, Mapping(), lambda _: None)
        assert any(record.id != "settings" for record in found.org.records())


def _surest(sample: Source) -> str:
    try:
        return surest(sample, Mapping()).format
    except RoleMapError:
        return ""


# The folder of a sample is the importer that it is for, or one of these.
_SEVERAL = {
    "raci": {"raci", "raci-list"},
    "owners": {"owners"},
    "on_call": {"on-call"},
    "own": {"rolemap", "rolemap-matrix", "rolemap-workbook", "graphml", "raci", "people"},
}


@each_sample
def test_every_sample_is_known_for_what_it_is(name: str) -> None:
    folder = name.partition("/")[0]
    assert _surest(samples()[name]) in _SEVERAL.get(folder, {folder.replace("_", "-")})


@each_sample
def test_reading_twice_tells_the_same(name: str) -> None:
    def told() -> object:
        found = outcome(samples()[name]).usable()
        org = found.org
        counts = [(kind, len([r for r in org.records() if kind == r.KIND])) for kind in KINDS]
        return counts, found.remarks, found.mapping

    assert told() == told()


KINDS = ("stage", "responsibility", "role", "team", "person", "seat", "assignment", "handoff")


@each_sample
def test_it_can_be_given_up(name: str) -> None:
    def no_longer(_: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        outcome(samples()[name], progress=no_longer)


@each
@pytest.mark.parametrize(
    "data", [b"", b"\n", b"\xff", b"a", b"{}", b"[]", b"\x00" * 100, b"[" * 9_000]
)
def test_what_is_next_to_nothing_is_read_or_refused(importer: Importer, data: bytes) -> None:
    tried(Source.of("it", data), Mapping(format=importer.format))


@settings(max_examples=60)
@given(seed=st.integers(0, 10**9), name=st.sampled_from(sorted(samples())))
def test_a_spoiled_file_is_read_or_refused(seed: int, name: str) -> None:
    tried(spoiled(samples()[name], Random(seed)), Mapping())


@each
def test_a_spoiled_file_is_read_or_refused_by_whoever_has_to(importer: Importer) -> None:
    lots = Random(importer.format)
    for _ in range(20):
        name = lots.choice(sorted(samples()))
        tried(spoiled(samples()[name], lots), Mapping(format=importer.format))


@pytest.mark.torture
@each
def test_a_hundred_thousand_spoiled_files(importer: Importer) -> None:
    lots = Random(importer.format)
    mine = [one for one in samples().values() if _surest(one) == importer.format]
    others = list(samples().values())
    for number in range(MANY):
        source = spoiled(lots.choice(mine if number % 10 else others), lots)
        began = thread_time()
        _tried_directly(importer, source, saved=number % 20 == 0)
        assert thread_time() - began < A_SECOND, f"file {number} takes too long"


def _tried_directly(importer: Importer, source: Source, *, saved: bool) -> None:
    """Read by one importer alone; saving what was read takes longer than reading it."""
    with suppress(RoleMapError):
        importer.sniff(source, Mapping())
        found = importer.read(source, Mapping(), lambda _: None)
        if saved:
            assert loads(dumps(found.org), "it").same_as(found.org)
