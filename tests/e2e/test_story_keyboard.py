"""Everything without a mouse."""

from pathlib import Path

import pytest

from tests.e2e.screen import Screen, Window
from tests.e2e.story import FIRST_ORDER, at_work

pytestmark = pytest.mark.e2e

_MAP = "Map of stages and responsibilities"


def _go_to(screen: Screen, window: Window, key: str, wanted: str) -> None:
    """Press a key until the keyboard is where it is wanted, as somebody would who looks."""
    for _ in range(12):
        if window.ask("focus") == wanted:
            return
        screen.key(key)
    raise AssertionError(f"{key} does not lead to {wanted}: {window.ask('focus')}")


def test_somebody_is_put_on_call(tmp_path: Path) -> None:
    with at_work(tmp_path) as (screen, window):
        window.wait_for("findings", "RM105")
        window.wait_until("focus", _MAP)
        _go_to(screen, window, "F6", "People")
        screen.key("Down")
        window.wait_until("selected", "Ben")
        window.photo("keyboard-people")
        screen.key("ctrl+m")
        window.wait_until("focus", _MAP)
        screen.key("Right", "Right")
        window.wait_for("words", "Ben becomes accountable for “On-call”")
        window.photo("keyboard-carry")
        screen.key("Return")
        window.wait_until("letters On-call", "Ben A")
        window.wait_for("findings", "RM105", absent=True)
        screen.key("ctrl+z")
        window.wait_for("findings", "RM105")


def test_space_picks_a_card_up_and_puts_it_down(tmp_path: Path) -> None:
    with at_work(tmp_path) as (screen, window):
        window.wait_until("focus", _MAP)
        screen.key("Down", "Down")
        window.wait_until("selected", "Ingest")
        screen.key("space", "Right", "Down")
        window.wait_for("words", "Train, below Evaluate")
        window.photo("keyboard-space")
        screen.key("space")
        window.wait_until("order", "Data: Clean | Train: Evaluate, Ingest, Tune | Run: On-call")
        screen.key("space", "Right", "Escape", "ctrl+z")
        window.wait_until("order", FIRST_ORDER)
