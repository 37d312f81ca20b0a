"""How many clicks, drags and keys the usual jobs take: the figures of docs/comparison.md."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from rolemap.places import resources
from tests.e2e.calc import Calc
from tests.e2e.screen import Screen, Window

pytestmark = pytest.mark.e2e

_PAGE = Path(__file__).parents[2] / "docs" / "comparison.md"


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Screen, Window]]:
    """The sample, as somebody finds it who opens it: the map is seen."""
    sample = tmp_path / "team.rolemap.json"
    shutil.copy(resources() / "samples" / "churn-team.rolemap.json", sample)
    with Screen() as screen:
        window = Window(screen, sample)
        window.wait_for("findings", "RM105")
        window.wait_for("focus", "Map")
        screen.steps.clear()
        yield screen, window
        assert window.end() == ""


def _told(job: str) -> dict[str, int]:
    """What the page says of RoleMap: "1 drag, 2 keys" in the row of the job."""
    row = next(line for line in _PAGE.read_text("utf-8").splitlines() if line.startswith(job, 2))
    counted = row.split("|")[2].replace("**", "").strip()
    parts = (part.split() for part in counted.split(",") if part != "0")
    return {word.rstrip("s") + "s": int(count) for count, word in parts}


def test_staff_a_responsibility(opened: tuple[Screen, Window]) -> None:
    screen, window = opened
    screen.drag(window.place("person Dana Weiss"), window.place("card Success metric"))
    window.wait_for("letters Success metric", "Dana Weiss R")
    assert dict(screen.steps) == _told("Staff a responsibility with the mouse")


def test_staff_by_keyboard(opened: tuple[Screen, Window]) -> None:
    screen, window = opened
    screen.click(window.place("card Success metric"))
    screen.steps.clear()  # the card is selected
    screen.key("ctrl+Return")
    screen.type("da")
    screen.key("Return")
    window.wait_for("letters Success metric", "Dana Weiss R")
    assert dict(screen.steps) == _told("Staff the selected responsibility by keyboard")


def test_find_the_gap(opened: tuple[Screen, Window]) -> None:
    screen, window = opened
    assert "RM105" in window.ask("findings")  # the list is in sight from the start
    screen.click(window.place("problem Nobody is on call"))
    window.wait_until("selected", "On-call rota")
    window.wait_until("in_sight On-call rota", "True")
    assert dict(screen.steps) == _told("Find the on-call gap")


def test_mend_the_gap(opened: tuple[Screen, Window]) -> None:
    screen, window = opened
    screen.drag(window.place("person Eli Haas"), window.place("card On-call rota"))
    window.wait_for("findings", "RM105", absent=True)
    assert dict(screen.steps) == _told("Mend it")


def test_hand_the_matrix_to_a_spreadsheet(opened: tuple[Screen, Window], tmp_path: Path) -> None:
    screen, window = opened
    screen.key("ctrl+shift+c")
    window.wait_for("words", "clipboard")
    counted = dict(screen.steps)
    with Calc(screen, tmp_path, [["x"]]) as calc:
        calc.paste_over_all()
        counted["keys"] += 1  # Ctrl+V over there; what emptied the sheet is not counted
        table = calc.table()
        assert table[0][:3] == ["Stage", "Responsibility", "Data scientist"]
        assert ["Data", "Ingest and clean events"] in [row[:2] for row in table]
        assert len(table) == 13
        calc.photo(Path("build/e2e/matrix-handed-over.png").absolute())
    assert counted == _told("Hand the matrix to Excel")
