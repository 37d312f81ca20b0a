"""Compares with files in tests/golden; UPDATE_GOLDEN=1 writes them anew, to be read in the diff."""

import os
from pathlib import Path

_FOLDER = Path(__file__).resolve().parent.parent / "golden"


def check(name: str, data: bytes) -> None:
    """Fail if `data` is not what the golden file holds."""
    path = _FOLDER / name
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_bytes(data)
    assert data == path.read_bytes()
