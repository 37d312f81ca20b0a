"""Stages and responsibilities are dragged to other places."""

from pathlib import Path

import pytest

from tests.e2e.story import FIRST_ORDER, at_work

pytestmark = pytest.mark.e2e


def test_a_stage_is_dragged_by_its_head(tmp_path: Path) -> None:
    with at_work(tmp_path) as (screen, window):
        start, (x, y) = window.place("stage Run"), window.place("stage Data")
        screen.drag(start, (x - 80, y), let_go=False)
        window.photo("stage-drag")
        screen.let_go()
        moved = "Run: On-call | Data: Ingest, Clean | Train: Evaluate, Tune"
        window.wait_until("order", moved)
        window.photo("stage-dropped")
        screen.key("ctrl+z")
        window.wait_until("order", FIRST_ORDER)
        screen.key("ctrl+shift+z")
        window.wait_until("order", moved)


def test_responsibilities_are_dragged_into_another_stage(tmp_path: Path) -> None:
    with at_work(tmp_path) as (screen, window):
        left, _, right, bottom = window.rect("On-call")
        start = window.place("card Clean")
        screen.drag(start, ((left + right) // 2, bottom + 6))
        window.wait_until("order", "Data: Ingest | Train: Evaluate, Tune | Run: On-call, Clean")
        screen.key("ctrl+z")
        window.wait_until("order", FIRST_ORDER)
        screen.click(window.place("card Ingest"))
        screen.click(window.place("card Clean"), keys="ctrl")
        window.wait_until("selected", "Ingest | Clean")
        left, top, right, _ = window.rect("Tune")
        screen.drag(window.place("card Ingest"), ((left + right) // 2, top - 4), let_go=False)
        window.photo("cards-drag")
        screen.let_go()
        window.wait_until("order", "Data:  | Train: Evaluate, Ingest, Clean, Tune | Run: On-call")
        window.photo("cards-dropped")
        assert window.ask("letters Ingest") == "Ana A, Ana R, Ben C"
        screen.key("ctrl+z")
        window.wait_until("order", FIRST_ORDER)
