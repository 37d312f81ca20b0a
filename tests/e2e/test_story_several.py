"""Several responsibilities are caught in a band and changed at once."""

from pathlib import Path

import pytest

from tests.e2e.story import at_work

pytestmark = pytest.mark.e2e

_CAUGHT = ("Ingest", "Clean", "Evaluate", "Tune")


def test_one_effort_for_all_in_a_band(tmp_path: Path) -> None:
    with at_work(tmp_path) as (screen, window):
        before = window.ask("document")
        left, top, _, _ = window.rect("Ingest")
        right, bottom = window.rect("Tune")[2:]
        screen.drag((right + 4, bottom + 4), (left + 10, top + 10), let_go=False)
        window.wait_until("selected", " | ".join(_CAUGHT))
        window.photo("band")
        screen.let_go()
        window.wait_until("selected", " | ".join(_CAUGHT))
        screen.click(window.place("widget Effort"))
        screen.key("ctrl+a")
        screen.type("25")
        screen.key("Return")
        for name in _CAUGHT:
            window.wait_until(f"effort {name}", "0.25")
        assert window.ask("effort On-call") == "0.0"
        window.photo("band-effort")
        screen.key("ctrl+z")
        window.wait_until("document", before)
