"""Where tests find real files of others, which are no part of the project.

The folder is the one that the environment variable ROLEMAP_DATA names, or `shared/data` beside the
checkout. Whoever has neither skips the tests that need it.
"""

import os
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[3]


def data_folder() -> Path | None:
    """The folder with files of others, if it is there."""
    named = os.environ.get("ROLEMAP_DATA")
    folder = Path(named) if named else _ROOT.parent / "shared" / "data"
    return folder if folder.is_dir() else None


def shared_file(name: str) -> Path:
    """A file or folder there, such as "cncf/project-maintainers.csv"; skips where it is absent."""
    folder = data_folder()
    if folder is None or not (folder / name).exists():
        pytest.skip(f"{name} of ROLEMAP_DATA is not here")
    return folder / name
