"""What the tests of the command line share."""

from pathlib import Path

import pytest

from tests.cli.console import Console, saved
from tests.cli.team import TEAM


@pytest.fixture
def rolemap(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Console:
    """Runs the program in this process."""
    for variable in ("NO_COLOR", "ROLEMAP_DEBUG"):
        monkeypatch.delenv(variable, raising=False)
    return Console(capsys)


@pytest.fixture
def team(tmp_path: Path) -> Path:
    """A file with errors, a warning and something accepted."""
    return saved(tmp_path / "team.rolemap.json", TEAM)
