"""People: find who is overloaded, see what it is made of, and mend it."""

import shutil
from pathlib import Path

import pytest

from rolemap.places import resources
from tests.e2e.screen import Screen, Window

pytestmark = pytest.mark.e2e


def test_the_overload_is_found_and_mended(tmp_path: Path) -> None:
    sample = tmp_path / "team.rolemap.json"
    shutil.copy(resources() / "samples" / "churn-team.rolemap.json", sample)
    with Screen() as screen:
        window = Window(screen, sample)
        window.wait_for("findings", "RM301")
        screen.key("ctrl+3")
        window.wait_until("view", "people")
        window.photo("people-list")
        screen.click(window.place("row Ben Okafor"))
        window.wait_until("selected", "Ben Okafor")
        screen.key("Right")  # unfolds what makes the load up
        window.photo("people-unfolded")
        # Eli is free and takes the smallest part over.
        screen.key("ctrl+1")
        window.wait_until("view", "map")
        screen.drag(
            window.place("chip Canary and rollback > Ben Okafor"), window.place("person Eli Haas")
        )
        window.wait_for("words", "Eli Haas becomes")
        window.wait_for("findings", "RM301", absent=True)
        screen.key("ctrl+3")
        window.wait_until("view", "people")
        window.photo("people-mended")
        assert window.end() == ""
