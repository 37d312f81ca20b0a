"""From the shell to the first painted map, against a bare window of the same toolkit."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.generator import organisation
from benchmarks.timing import heading, ratio, seconds, shown
from rolemap.formats.org_file import dumps

_RUNS = 9
_SMALL, _LARGE = 5, 10_000

# Both children end at their first paint, without tidying up, so that only the way there counts.
_BARE = """
import os
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def paintEvent(self, event): os._exit(0)
app = QApplication([])
window = Window()
window.resize(1200, 800)
window.show()
app.exec()
"""
_ROLEMAP = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from rolemap.ui.application import make_app
class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and type(watched.parent()).__name__ == "MapView":
            heavy = [name for name in sys.modules if name.startswith((
                "networkx", "rolemap.analysis.rules", "rolemap.formats.exporters",
                "rolemap.formats.importer", "rolemap.model.merge"))]
            print(",".join(heavy), flush=True)
            os._exit(3 if heavy else 0)
        return False
app = make_app()
from rolemap.ui.look.theme import ThemeSource, follow
from rolemap.ui.main_window import open_window
from rolemap.ui.memory import Memory
themes = ThemeSource("light", app)
follow(app, themes)
first = FirstPaint()
app.installEventFilter(first)
window = open_window(themes, Path(sys.argv[1]), Memory(Path(sys.argv[1] + ".memory")))
app.exec()
"""


def main() -> None:
    """Print the time to the first paint of a bare window and of maps of two sizes."""
    heading("Start to first painted window, whole process")
    with tempfile.TemporaryDirectory() as folder:
        small, large = (_file(Path(folder), people) for people in (_SMALL, _LARGE))
        for code, *words in ((_BARE,), (_ROLEMAP, str(small))):
            _run(code, *words)  # compiles what is not compiled yet
        bare, near, far = list[float](), list[float](), list[float]()
        for _ in range(_RUNS):  # in turn, so that a slow moment of the machine hits all
            bare += seconds(lambda: _run(_BARE), 1)
            near += seconds(lambda: _run(_ROLEMAP, str(small)), 1)
            far += seconds(lambda: _run(_ROLEMAP, str(large)), 1)
    floor = shown("bare PySide6 window", bare)
    one = shown(f"RoleMap, {_SMALL} people", near)
    other = shown(f"RoleMap, {_LARGE:,} people", far)
    ratio("small organisation / bare window", one / floor, 2.0)
    ratio("10,000 people / bare window", other / floor, 2.0)
    print("  networkx, rules, exporters and importers: not imported before the first paint")


def _file(folder: Path, people: int) -> Path:
    path = folder / f"{people}.rolemap.json"
    path.write_bytes(dumps(organisation(max(people, 30))))
    return path


def _run(code: str, *words: str) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # installed programs are compiled once
    command = [sys.executable, "-c", code, *words]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"the window did not come up as it should: {done.stdout}{done.stderr}")


if __name__ == "__main__":
    main()
