"""The matrix: filled by typing only, and a block of a spreadsheet there and back."""

from pathlib import Path

import pytest

from rolemap.formats.notation import parse
from rolemap.formats.org_file import create_org
from tests.e2e.calc import Calc
from tests.e2e.screen import Screen, Window
from tests.e2e.story import at_work

pytestmark = pytest.mark.e2e

_WORKS, _PEOPLE = 30, 8


def test_it_is_filled_by_typing_only(tmp_path: Path) -> None:
    with at_work(tmp_path) as (screen, window):
        window.wait_for("findings", "RM105")
        screen.key("ctrl+2")
        window.wait_until("view", "matrix")
        screen.key("ctrl+End")  # On-call, and the last person who holds anything: Chen
        window.photo("matrix-first")
        screen.type("a")
        window.wait_until("letters On-call", "Chen A")
        window.wait_for("findings", "RM105", absent=True)
        screen.key("Left")
        screen.type("r")
        window.wait_until("letters On-call", "Ben R, Chen A")
        screen.key("Home", "F2")
        screen.type("Consulted")
        screen.key("Return")
        window.wait_until("letters On-call", "Ana C, Ben R, Chen A")
        window.photo("matrix-typed")
        screen.key("ctrl+z", "ctrl+z", "ctrl+z")
        window.wait_until("letters On-call", "")
        screen.key("ctrl+1")
        window.wait_until("view", "map")


def _letter(work: int, person: int) -> str:
    """Who does the work alone is somebody else each time; around them are all letters."""
    if person == work % _PEOPLE:
        return "A"
    return ("R", "C", "I", "")[(work + 3 * person) % 4]


def _wide_team(folder: Path) -> Path:
    works = "; ".join(f"responsibility Work {number} in Run" for number in range(1, _WORKS + 1))
    people = "; ".join(f"person P{number}" for number in range(1, _PEOPLE + 1))
    path = folder / "wide.rolemap.json"
    create_org(path, parse(f"stage Run; {works}; {people}"))
    return path


def test_a_block_goes_to_a_spreadsheet_and_back(tmp_path: Path) -> None:
    block = [[_letter(work, person) for person in range(_PEOPLE)] for work in range(_WORKS)]
    with Screen() as screen:
        with Calc(screen, tmp_path, block) as calc:
            calc.copy_all()
            window = Window(screen, _wide_team(tmp_path))
            window.wait_for("findings", "RM101")
            screen.key("ctrl+2")
            window.wait_until("view", "matrix")
            screen.click(window.place("widget By person"))
            screen.click(window.place("cell Work 1 > P1"))
            screen.key("ctrl+v")
            window.wait_for("letters Work 1", "P1 A")
            window.photo("matrix-pasted")
            for work, row in enumerate(block, start=1):
                held = ", ".join(f"P{at} {one}" for at, one in enumerate(row, start=1) if one)
                assert window.ask(f"letters Work {work}") == held
            screen.key("ctrl+a", "ctrl+c")
            window.wait_for("words", "opied")
            calc.to_front()
            calc.paste_over_all()
            assert [_filled(row) for row in calc.table()] == block
            calc.photo(Path("build/e2e/matrix-in-calc.png").absolute())
        # The paste was one step, which one undo takes back.
        screen.click(window.place("cell Work 1 > P1"))
        screen.key("ctrl+z")
        window.wait_until("letters Work 1", "")
        window.wait_until("letters Work 30", "")
        assert window.end() == ""


def _filled(row: list[str]) -> list[str]:
    """Calc leaves the empty cells at the end of a row out."""
    return [*row, *[""] * (_PEOPLE - len(row))]
