"""The first story: nobody is on call; a person is dragged there; undo brings the gap back."""

import shutil
from pathlib import Path

import pytest

from rolemap.places import resources
from tests.e2e.screen import Screen, Window

pytestmark = pytest.mark.e2e

_PICTURES = Path(__file__).parents[2] / "build" / "e2e"


def test_dragging_a_person_onto_on_call_takes_the_finding_away(tmp_path: Path) -> None:
    sample = tmp_path / "team.rolemap.json"
    shutil.copy(resources() / "samples" / "churn-team.rolemap.json", sample)
    _PICTURES.mkdir(parents=True, exist_ok=True)
    with Screen() as screen:
        window = Window(screen, sample)
        window.wait_for("findings", "RM105")
        start, end = window.place("person Ana Ruiz"), window.place("card On-call rota")
        screen.drag(start, end, let_go=False)
        window.wait_for("words", "Ana Ruiz becomes accountable for “On-call rota”")
        window.ask(f"photo {_PICTURES / 'on-call-drag.png'}")
        screen.xdotool("mouseup", 1)
        window.wait_for("findings", "RM105", absent=True)
        window.ask(f"photo {_PICTURES / 'on-call-dropped.png'}")
        screen.key("ctrl+z")
        window.wait_for("findings", "RM105")
        assert "Undone: Assign Ana Ruiz to On-call rota" in window.ask("words")
        assert window.end() == ""


def test_the_same_by_keyboard_alone(tmp_path: Path) -> None:
    sample = tmp_path / "team.rolemap.json"
    shutil.copy(resources() / "samples" / "churn-team.rolemap.json", sample)
    with Screen() as screen:
        window = Window(screen, sample)
        window.wait_for("findings", "RM105")
        screen.xdotool("mousemove", *window.place("card On-call rota"), "click", 1)
        screen.key("ctrl+Return")
        screen.xdotool("type", "--delay", 30, "Dana")
        screen.key("Return")
        window.wait_for("findings", "RM105", absent=True)
        assert window.end() == ""
