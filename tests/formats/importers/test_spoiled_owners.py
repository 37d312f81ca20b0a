"""Files of owners with something wrong in them: read as far as they go, or refused."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rolemap.formats.importer import NO, SURE, importer_named
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source
from rolemap.formats.org_file import dumps, loads
from rolemap.formats.progress import Cancelled, nobody_asks
from rolemap.model.errors import RoleMapError

HERE = Path(__file__).parent
SAMPLES = {
    "codeowners": ("codeowners/github", "codeowners/gitlab"),
    "maintainers": ("maintainers/projects.csv", "maintainers/roles.csv"),
    "module-owners": ("module_owners/modules.csv", "module_owners/services.csv"),
}
ALL = [(format, name) for format, names in SAMPLES.items() for name in names]

PLACE = st.integers(0, 2_000)
PIECE = st.binary(max_size=4) | st.sampled_from(
    [
        b'"',
        b",",
        b";",
        b"\n",
        b"\r",
        b"@",
        b"[",
        b"]",
        b"#",
        b"!",
        b"\\",
        b"\t",
        b"\x00",
        b"\xff",
        b"<",
    ]
)


@pytest.mark.parametrize(("format", "name"), ALL)
@settings(max_examples=60)
@given(spoils=st.lists(st.tuples(PLACE, st.integers(0, 30), PIECE), min_size=1, max_size=6))
def test_a_spoiled_file_is_read_or_refused(
    format: str, name: str, spoils: list[tuple[int, int, bytes]]
):
    data = (HERE / name).read_bytes()
    for at, gone, piece in spoils:
        start = at % (len(data) + 1)
        data = data[:start] + piece + data[start + gone :]
    source, importer = Source.of(Path(name).name, data), importer_named(format)
    try:
        assert NO <= importer.sniff(source, Mapping()) <= SURE
        read = importer.read(source, Mapping(), nobody_asks)
    except RoleMapError:
        return
    assert loads(dumps(read.org), "it").same_as(read.org)
    assert all(str(one.message) for one in read.remarks)


@pytest.mark.parametrize(("format", "name"), ALL)
def test_reading_can_be_cancelled(format: str, name: str):
    heading, *rows = (HERE / name).read_bytes().splitlines()
    data = b"\n".join([heading, *rows * 200])

    def no_longer(_: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        importer_named(format).read(Source.of("it", data), Mapping(), no_longer)
