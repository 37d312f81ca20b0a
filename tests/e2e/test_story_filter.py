"""Only what matters now stands out on the map."""

from pathlib import Path

import pytest

from tests.e2e.story import at_work

pytestmark = pytest.mark.e2e

_ALL = "Ingest | Clean | Evaluate | Tune | On-call"


def test_gaps_stand_out_until_it_is_ended(tmp_path: Path) -> None:
    with at_work(tmp_path) as (screen, window):
        window.wait_until("lit", _ALL)
        screen.key("ctrl+g")
        window.wait_until("lit", "On-call")
        window.photo("only-gaps")
        screen.click(window.place("widget Only gaps: a click ends it"))
        window.wait_until("lit", _ALL)
        screen.key("ctrl+g")
        window.wait_until("lit", "On-call")
        screen.key("ctrl+g")
        window.wait_until("lit", _ALL)


def test_escape_ends_a_filter(tmp_path: Path) -> None:
    with at_work(tmp_path) as (screen, window):
        screen.click(window.place("stage Data"))
        screen.key("ctrl+g")
        window.wait_until("lit", "On-call")
        screen.key("Escape", "Escape")
        window.wait_until("lit", _ALL)


def test_the_work_of_a_person_under_the_pointer_lights_up(tmp_path: Path) -> None:
    with at_work(tmp_path) as (screen, window):
        screen.hover(window.place("person Ben"))
        window.wait_until("lit", "Ingest | Clean")
        window.photo("hover-person")
        screen.hover(window.place("person Chen"))
        window.wait_until("lit", "Evaluate | Tune")
        screen.hover(window.place("stage Run"))
        window.wait_until("lit", _ALL)
