"""Compares with files in tests/golden; UPDATE_GOLDEN=1 writes them anew, to be read in the diff."""

import io
import os
from pathlib import Path
from zipfile import ZipFile

_FOLDER = Path(__file__).resolve().parent.parent / "golden"


def check(name: str, data: bytes) -> None:
    """Fail if `data` is not what the golden file holds."""
    path = _FOLDER / name
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_bytes(data)
    assert _unpacked(data) == _unpacked(path.read_bytes())


def _unpacked(data: bytes) -> bytes | dict[str, bytes]:
    """What an archive holds: not every zlib packs the same into the same bytes."""
    if not data.startswith(b"PK"):
        return data
    with ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
