"""Things get their names where they stand."""

from pathlib import Path

import pytest

from tests.e2e.story import FIRST_ORDER, at_work

pytestmark = pytest.mark.e2e


def test_names_are_typed_on_the_map(tmp_path: Path) -> None:
    with at_work(tmp_path) as (screen, window):
        screen.click(window.place("card Clean"), times=2)
        window.wait_until("focus", "Name")
        screen.key("ctrl+a")
        screen.type("Clean events")
        window.photo("rename")
        screen.key("Return")
        window.wait_for("order", "Data: Ingest, Clean events |")
        # Another card each time: a click soon after one at the same place is a double-click.
        screen.click(window.place("card Evaluate"))
        screen.key("F2")
        window.wait_until("focus", "Name")
        screen.type("Assess")
        screen.key("Return")
        window.wait_for("order", "Train: Assess, Tune |")
        screen.click(window.place("card Ingest"))
        screen.key("F2")
        window.wait_until("focus", "Name")
        screen.type("Not this")
        screen.key("Escape")
        window.wait_until("focus", "Map of stages and responsibilities")
        screen.click(window.place("stage Run"), times=2)
        window.wait_until("focus", "Name")
        screen.type("Operate")
        screen.key("Return")
        named = "Data: Ingest, Clean events | Train: Assess, Tune | Operate: On-call"
        window.wait_until("order", named)


def test_what_is_new_is_named_at_once(tmp_path: Path) -> None:
    with at_work(tmp_path) as (screen, window):
        screen.click(window.place("add Run"))
        window.wait_until("focus", "Name")
        screen.type("Page somebody")
        window.photo("new-name")
        screen.key("Return")
        window.wait_for("order", "Run: On-call, Page somebody")
        window.wait_until("selected", "Page somebody")
        window.wait_until("focus", "Map of stages and responsibilities")
        screen.key("ctrl+z")
        window.wait_until("order", FIRST_ORDER)


def test_enter_keeps_the_name_and_does_nothing_more(tmp_path: Path) -> None:
    with at_work(tmp_path) as (screen, window):
        screen.click(window.place("card Clean"))
        screen.key("F2")
        window.wait_until("focus", "Name")
        screen.type("Wash")
        screen.key("Return")
        window.wait_until("focus", "Map of stages and responsibilities")
        window.wait_for("order", "Wash")
        # What Enter set off, if anything, is over when another key has been heard.
        screen.key("ctrl+g")
        window.wait_until("lit", "On-call")
        assert window.ask("selected") == "Wash"
