"""Qt's own drag loop, from the list of people to a card."""

import os
import subprocess
import sys
from pathlib import Path

_PROGRAM = Path(__file__).with_name("drag_on_minimal.py")


def _played(*words: str) -> dict[str, str]:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "minimal:enable_fonts",
        "PYTHONPATH": str(_PROGRAM.parents[2]),
    }
    done = subprocess.run(
        [sys.executable, str(_PROGRAM), *words],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    lines = (line.partition(" ") for line in done.stdout.splitlines())
    return {first: rest for first, _, rest in lines}


def test_a_person_is_dragged_onto_on_call() -> None:
    said = _played()
    assert said["promise"] == "Ana becomes accountable for “On-call”"
    assert said["held"] == "[('Ana', 'A')]"


def test_escape_gives_the_drag_up() -> None:
    said = _played("escape")
    assert said["promise"] == "Ana becomes accountable for “On-call”"
    assert said["held"] == "[]"
