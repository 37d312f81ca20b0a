"""Compares with files in tests/golden; UPDATE_GOLDEN=1 writes them anew, to be read in the diff."""

import io
import os
import zipfile
from pathlib import Path

_FOLDER = Path(__file__).resolve().parent.parent / "golden"


def check(name: str, data: bytes) -> None:
    """Fail if `data` is not what the golden file holds; of an archive, its files count."""
    path = _FOLDER / name
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_bytes(data)
    assert _contents(data) == _contents(path.read_bytes())


def _contents(data: bytes) -> bytes | dict[str, bytes]:
    """The files of an archive: not every zlib packs them alike."""
    if not data.startswith(b"PK\x03\x04"):
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
