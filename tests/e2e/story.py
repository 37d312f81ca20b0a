"""What most stories begin with: a small team in a file, opened on a screen."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rolemap.formats.notation import parse
from rolemap.formats.org_file import create_org
from tests.e2e.screen import Screen, Window

TEAM = """
stage Data; stage Train; stage Run
Data hands off to Train; Train hands off to Run
responsibility Ingest in Data; responsibility Clean in Data
responsibility Evaluate in Train; responsibility Tune in Train
responsibility On-call in Run (on call)
person Ana; person Ben; person Chen
Ana is A+R on Ingest; Ben is C on Ingest; Ben is A+R on Clean
Chen is A+R on Evaluate; Chen is A+R on Tune
"""

FIRST_ORDER = "Data: Ingest, Clean | Train: Evaluate, Tune | Run: On-call"


def team_file(folder: Path, name: str = "team") -> Path:
    """A file with the small team."""
    path = folder / f"{name}.rolemap.json"
    create_org(path, parse(TEAM))
    return path


@contextmanager
def at_work(folder: Path) -> Iterator[tuple[Screen, Window]]:
    """The small team on a screen; whatever the program complains of fails the story."""
    with Screen() as screen:
        window = Window(screen, team_file(folder))
        window.wait_for("findings", "RM")
        yield screen, window
        assert window.end() == ""
