"""The first minute: from the start page to the first gap."""

from pathlib import Path

import pytest

from tests.e2e.screen import Screen, Window

pytestmark = pytest.mark.e2e

_GAP = "On-call monitoring"


def test_a_template_shows_who_is_missing(tmp_path: Path) -> None:
    with Screen() as screen:
        window = Window(screen, None, home=tmp_path)
        window.wait_for("title", "Start")
        at = window.place("offer Startup, full-stack")
        window.photo("first-minute-1-start")
        screen.click(at)
        window.wait_for("order", "Problem: Find opportunities")
        window.wait_for("findings", "RM105")
        assert _GAP not in window.ask("selected")
        window.photo("first-minute-2-map")
        screen.click(window.place(f"problem {_GAP}"))
        window.wait_until("selected", _GAP)
        window.wait_until(f"in_sight {_GAP}", "True")
        window.photo("first-minute-3-gap")
        assert window.end() == ""
