"""Everything without seeing the screen."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from rolemap.places import resources
from tests.e2e.aloud import Aloud
from tests.e2e.screen import Window

pytestmark = pytest.mark.e2e

# Qt complains of readers who ask for what is long out of use, or for what is gone by now.
_ASKED_IN_VAIN = (
    'does not implement "GetApplicationBusAddress"',
    "Could not find accessible on path",
)
_MAP = "Map of stages and responsibilities"


@pytest.fixture
def at_work(tmp_path: Path) -> Iterator[tuple[Aloud, Window]]:
    """The sample on a screen that is read aloud."""
    sample = tmp_path / "team.rolemap.json"
    shutil.copy(resources() / "samples" / "churn-team.rolemap.json", sample)
    with Aloud() as screen:
        window = Window(screen, sample)
        window.wait_for("findings", "RM105")
        window.wait_until("focus", _MAP)
        yield screen, window
        complaints = window.end().splitlines()
        assert [one for one in complaints if not any(why in one for why in _ASKED_IN_VAIN)] == []


def test_the_window_is_read(at_work: tuple[Aloud, Window]) -> None:
    reader = at_work[0].reader
    reader.wait_for("title", "Churn team — RoleMap")
    menus = reader.ask("menus")
    assert isinstance(menus, list)
    assert {"File", "Edit", "View", "Help"} <= set(menus)
    shown = reader.read(_MAP)
    assert shown[0].startswith("Problem, stage 1 of 6, 2 responsibilities")
    assert shown[1] == "  Frame the business problem; Accountable: Ana Ruiz; Responsible: Ana Ruiz"
    assert "    A Ana Ruiz, Chen Li, through role Data owner" in shown
    (on_call,) = [line for line in shown if line.strip().startswith("On-call rota;")]
    assert "Accountable: nobody; Responsible: nobody; " in on_call
    assert "problem: nobody on call" in on_call
    assert any(
        line.startswith("Problem hands off to Data; warning: over the wall") for line in shown
    )
    problems = reader.read("Problems")
    assert any("RM105" in one and "Nobody is on call for “On-call rota”" in one for one in problems)
    assert any(one.strip().startswith("Ana Ruiz") for one in reader.read("People"))


def test_somebody_is_put_on_call_by_ear(at_work: tuple[Aloud, Window]) -> None:
    screen, window = at_work
    reader = screen.reader
    reader.read(_MAP)
    screen.key("Right")
    reader.hears("focus", "Problem, stage 1 of 6")
    screen.key("Right", "Right", "Right", "Right", "Right")
    reader.hears("focus", "Maintenance, stage 6 of 6")
    screen.key("Down", "Down")
    reader.hears("focus", "On-call rota; Accountable: nobody")
    assert {"focused", "selected"} <= set(reader.states(_MAP, "On-call rota"))
    screen.key("ctrl+Return")
    reader.hears("focus", "Filter")
    reader.wait_for("inside Choices", "Dana Weiss")
    screen.type("Dana")
    screen.key("Return")
    window.wait_for("findings", "RM105", absent=True)
    reader.hears("said", "Dana Weiss becomes accountable for “On-call rota”")
    reader.wait_for(f"inside {_MAP}", "On-call rota; Accountable: Dana Weiss")
    screen.key("ctrl+z")
    reader.hears("said", "Undone: Assign Dana Weiss to On-call rota")
    window.wait_for("findings", "RM105")


def test_what_is_carried_is_heard(at_work: tuple[Aloud, Window]) -> None:
    screen, window = at_work
    screen.key("Right", "Down")
    screen.reader.hears("focus", "Frame the business problem")
    screen.key("space", "Right")
    screen.reader.hears("said", "Top of Data: Enter puts it down")
    screen.key("Escape")
    window.wait_until("selected", "Frame the business problem")
