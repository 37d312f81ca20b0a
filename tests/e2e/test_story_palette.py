"""Everything is found by a few letters."""

from pathlib import Path

import pytest

from tests.e2e.story import FIRST_ORDER, at_work

pytestmark = pytest.mark.e2e


def test_a_thing_and_a_command_are_found(tmp_path: Path) -> None:
    with at_work(tmp_path) as (screen, window):
        screen.key("ctrl+k")
        window.wait_until("focus", "Command or name")
        screen.type("evalaute")
        window.photo("palette-typo")
        screen.key("Return")
        window.wait_until("selected", "Evaluate")
        window.wait_until("focus", "Map of stages and responsibilities")
        screen.key("ctrl+k")
        window.wait_until("focus", "Command or name")
        screen.type("tidy")
        window.photo("palette-tidy")
        screen.key("Return")
        window.wait_until("focus", "Map of stages and responsibilities")
        window.wait_for("words", "tidy")
        assert window.ask("order") == FIRST_ORDER
