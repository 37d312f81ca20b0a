"""Letters and hand-offs are taken in the hand and put elsewhere."""

from pathlib import Path

import pytest

from tests.e2e.story import at_work

pytestmark = pytest.mark.e2e


def test_a_letter_goes_to_another_card_and_to_another_person(tmp_path: Path) -> None:
    with at_work(tmp_path) as (screen, window):
        start, end = window.place("chip Ingest > Ben"), window.place("card On-call")
        screen.drag(start, end, let_go=False)
        window.photo("letter-drag")
        screen.let_go()
        window.wait_until("letters On-call", "Ben C")
        assert window.ask("letters Ingest") == "Ana A, Ana R"
        screen.drag(window.place("chip On-call > Ben"), window.place("person Chen"), let_go=False)
        window.photo("letter-to-person")
        screen.let_go()
        window.wait_until("letters On-call", "Chen C")
        screen.key("ctrl+z")
        window.wait_until("letters On-call", "Ben C")
        screen.key("ctrl+z")
        window.wait_until("letters Ingest", "Ana A, Ana R, Ben C")


def test_a_hand_off_is_drawn_led_elsewhere_and_deleted(tmp_path: Path) -> None:
    with at_work(tmp_path) as (screen, window):
        screen.hover(window.place("stage Run"))
        window.wait_for("handle", "hidden", absent=True)
        screen.drag(window.place("handle"), window.place("stage Data"), let_go=False)
        window.wait_for("words", "Run hands off to Data")
        window.photo("handoff-drag")
        screen.let_go()
        window.wait_until("handoffs", "Data > Train, Run > Data, Train > Run")
        screen.click(window.place("arrow Run > Data"))
        window.wait_until("selected", "handoff")
        window.photo("handoff-selected")
        screen.drag(window.place("tip Run > Data"), window.place("stage Train"), let_go=False)
        window.wait_for("words", "Run hands off to Train")
        screen.let_go()
        window.wait_until("handoffs", "Data > Train, Run > Train, Train > Run")
        window.photo("handoff-led")
        screen.click(window.place("arrow Run > Train"))
        window.wait_until("selected", "handoff")
        screen.key("Delete")
        window.wait_until("handoffs", "Data > Train, Train > Run")
