"""The story of an import: a list of staff becomes a plan, and a newer one brings it up to date."""

from pathlib import Path

import pytest

from tests.e2e.screen import Screen, Window

pytestmark = pytest.mark.e2e

STAFF = """Staff ID,Name,E-mail,Job title,Team,Manager
1,Ana Ruiz,ana@mill.example,Head of data,Data,
2,Ben Ito,ben@mill.example,ML engineer,Data,Ana Ruiz
3,Cleo Cruz,cleo@mill.example,Analyst,Insight,Ana Ruiz
"""
LATER = """Staff ID,Name,E-mail,Job title,Team,Manager
1,Ana Ruiz,ana@mill.example,Head of data,Data,
2,Ben Ito,ben@mill.example,Senior ML engineer,Platform,Ana Ruiz
4,Dee Day,dee@mill.example,Analyst,Insight,Ana Ruiz
"""


def test_a_list_of_staff_is_brought_in_and_brought_up_to_date(tmp_path: Path) -> None:
    staff = tmp_path / "staff.csv"
    staff.write_text(STAFF)
    with Screen() as screen:
        window = Window(screen, staff, home=tmp_path)
        window.wait_for("comes", "Ben Ito, ML engineer, Data")
        window.photo("import-1-new")
        screen.click(window.place("widget Import"))
        window.wait_for("people", "Ana Ruiz, Ben Ito, Cleo Cruz")
        # A newer list, over the plan that is there now.
        staff.write_text(LATER)
        screen.key("ctrl+shift+i")
        window.wait_for("widget Open", " ")
        screen.type(str(staff))
        screen.key("Return")
        window.wait_for("comes", "1 person moves: Ben Ito")
        window.photo("import-2-again")
        screen.click(window.place("widget Remove those who are not in the list any more"))
        window.wait_for("comes", "1 person leaves: Cleo Cruz")
        screen.click(window.place("widget Import"))
        window.wait_for("people", "Ana Ruiz, Ben Ito, Dee Day")
        screen.key("ctrl+z")
        window.wait_for("people", "Ana Ruiz, Ben Ito, Cleo Cruz")
        assert window.end() == ""
