"""Back to how the file has it, and on again."""

from pathlib import Path

import pytest

from rolemap.formats.org_file import dumps, open_org
from tests.e2e.story import at_work

pytestmark = pytest.mark.e2e


def test_the_first_row_of_the_history_is_the_file(tmp_path: Path) -> None:
    with at_work(tmp_path) as (screen, window):
        first = repr(dumps(open_org(tmp_path / "team.rolemap.json").org))
        assert window.ask("document") == first
        screen.click(window.place("card Ingest"))
        screen.key("ctrl+shift+Right")
        window.wait_for("order", "Train: Ingest")
        screen.key("F2")
        window.wait_until("focus", "Name")
        screen.type("Gather")
        screen.key("Return")
        window.wait_for("order", "Gather")
        screen.drag(window.place("person Ana"), window.place("card On-call"))
        window.wait_until("letters On-call", "Ana A")
        screen.click(window.place("stage Data"))
        screen.key("ctrl+d")
        window.wait_for("words", "uplicate")
        screen.click(window.place("card Tune"))
        screen.key("Delete")
        window.wait_for("order", "Tune", absent=True)
        screen.key("ctrl+alt+p")
        window.wait_until("focus", "Name")
        screen.type("Dana")
        screen.key("Return")
        window.place("person Dana")
        last = window.ask("document")
        assert last != first
        screen.click(window.place("tab History"))
        at = window.place("step 0")
        window.photo("history-1-now")
        screen.click(at)
        window.wait_until("document", first)
        window.wait_for("title", "*", absent=True)
        window.photo("history-2-first")
        screen.click(window.place("step -1"))
        window.wait_until("document", last)
        window.wait_for("title", "*")
