"""Work is copied from one organisation into another."""

from pathlib import Path

import pytest

from tests.e2e.story import at_work

pytestmark = pytest.mark.e2e


def test_responsibilities_bring_their_letters_and_people_along(tmp_path: Path) -> None:
    with at_work(tmp_path) as (screen, window):
        screen.click(window.place("stage Data"))
        window.wait_until("selected", "Data")
        screen.key("ctrl+c")
        window.wait_for("words", "Copied")
        screen.key("ctrl+n")
        window.wait_for("title", "Untitled")
        window.wait_until("order", "")
        window.photo("copy-1-empty")
        screen.key("ctrl+v")
        window.wait_until("order", "Data: Ingest, Clean")
        window.wait_until("letters Ingest", "Ana A, Ana R, Ben C")
        window.wait_until("letters Clean", "Ben A, Ben R")
        window.place("person Ana")
        window.photo("copy-2-pasted")
        screen.key("ctrl+z")
        window.wait_until("order", "")
