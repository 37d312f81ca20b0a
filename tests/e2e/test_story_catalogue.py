"""The story of the catalogue: what is missing is dragged onto the map, by a real mouse."""

from pathlib import Path

import pytest

from tests.e2e.story import at_work

pytestmark = pytest.mark.e2e


def test_an_item_is_dragged_onto_a_stage_and_onto_a_card(tmp_path: Path) -> None:
    with at_work(tmp_path) as (screen, window):
        screen.click(window.place("tab Catalogue"))
        window.wait_for("in_item Labelling", "not on the map")
        screen.drag(window.place("item Labelling"), window.place("stage Data"), let_go=False)
        window.wait_for("words", "Adds “Labelling” to “Data”")
        window.photo("catalogue-drag")
        screen.let_go()
        window.wait_for("order", "Data: Ingest, Clean, Labelling")
        screen.key("ctrl+z")
        window.wait_for("order", "Data: Ingest, Clean |")
        screen.drag(window.place("item Quality checks"), window.place("card Clean"), let_go=False)
        window.wait_for("words", "“Clean” is “Quality checks”")
        screen.let_go()
        window.wait_for("in_item Quality checks", "owned by Ben")
        window.photo("catalogue-linked")
