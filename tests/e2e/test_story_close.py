"""Nothing is lost unasked, and the file is seen again as it was left."""

from pathlib import Path

import pytest

from rolemap.formats.org_file import open_org
from tests.e2e.screen import Screen, Window
from tests.e2e.story import team_file

pytestmark = pytest.mark.e2e


def _rename(screen: Screen, window: Window, old: str, new: str) -> None:
    screen.click(window.place(f"card {old}"))
    screen.key("F2")
    window.wait_until("focus", "Name")
    screen.type(new)
    screen.key("Return")
    window.wait_for("order", new)
    window.wait_for("title", "*")


def _names(path: Path) -> set[str]:
    org = open_org(path).org
    return {work.name for stage in org.stages() for work in org.responsibilities_in(stage.id)}


def test_save_leave_and_stay_do_what_they_say(tmp_path: Path) -> None:
    path = team_file(tmp_path)
    with Screen() as screen:
        window = Window(screen, path)
        window.wait_for("findings", "RM")
        _rename(screen, window, "Clean", "Not kept")
        screen.key("ctrl+w")
        at = window.place("widget Cancel")
        window.photo("close-question")
        screen.click(at)
        window.wait_for("widget Cancel", "not there")
        window.wait_for("order", "Not kept")
        screen.key("ctrl+w")
        screen.click(window.place("widget Don’t save"))
        assert window.gone() == ""
        assert "Clean" in _names(path)
        window = Window(screen, path)
        window.wait_for("findings", "RM")
        _rename(screen, window, "Clean", "Kept")
        screen.key("ctrl+w")
        screen.click(window.place("widget Save"))
        assert window.gone() == ""
        assert "Kept" in _names(path)


def test_the_view_of_a_file_comes_back(tmp_path: Path) -> None:
    path = team_file(tmp_path)
    with Screen() as screen:
        window = Window(screen, path)
        window.wait_for("findings", "RM")
        screen.click(window.place("stage Train"))
        screen.key("ctrl+period")
        window.wait_until("folded", "Train")
        screen.key(*["ctrl+plus"] * 6)
        window.wait_until("zoom", "2.313")
        zoom, seen = window.ask("zoom"), window.ask("seen")
        window.photo("view-left")
        screen.key("ctrl+w")
        assert window.gone() == ""
        window = Window(screen, path)
        window.wait_for("findings", "RM")
        window.wait_until("folded", "Train")
        window.wait_until("zoom", zoom)
        window.photo("view-back")
        for before, after in zip(seen.split(), window.ask("seen").split(), strict=True):
            assert abs(int(before) - int(after)) <= 1
        assert window.end() == ""
