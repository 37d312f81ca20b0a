"""Hand-offs: find the wall between two stages, and take it down."""

import shutil
from pathlib import Path

import pytest

from rolemap.places import resources
from tests.e2e.screen import Screen, Window

pytestmark = pytest.mark.e2e


def test_the_wall_is_found_and_taken_down(tmp_path: Path) -> None:
    sample = tmp_path / "team.rolemap.json"
    shutil.copy(resources() / "samples" / "churn-team.rolemap.json", sample)
    with Screen() as screen:
        window = Window(screen, sample)
        window.wait_for("findings", "RM401")
        screen.key("ctrl+4")
        window.wait_until("view", "handoffs")
        window.photo("handoffs-wall")
        screen.click(window.place("passage Problem > Data"))
        window.wait_for("selected", "handoff")
        window.photo("handoffs-selected")
        # Whoever works on both sides takes the wall down: Chen joins the stage before.
        screen.key("ctrl+2")
        window.wait_until("view", "matrix")
        screen.click(window.place("cell Frame the business problem > Chen Li"))
        screen.type("r")
        window.wait_for("letters Frame the business problem", "Chen Li R")
        window.wait_for("findings", "RM401", absent=True)
        screen.key("ctrl+4")
        window.wait_until("view", "handoffs")
        window.photo("handoffs-mended")
        assert window.end() == ""
