"""Photographs the running program for the docs: `make screenshots` (needs a virtual screen).

Each picture is taken by a program of its own, since the scale of a screen is fixed at the start.
"""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
PICTURES = HERE / "pictures"
SAMPLE = HERE.parent / "resources" / "samples" / "churn-team.rolemap.json"
TODAY = date(2026, 1, 5)  # a fixed day: the same pictures from the same program
SIZE = (1440, 900)


def main() -> int:
    """Take every picture, or the one that the arguments name; returns the exit code."""
    if len(sys.argv) > 1:
        return photograph(*sys.argv[1:])
    PICTURES.mkdir(exist_ok=True)
    for theme in ("light", "dark"):
        for percent in (100, 200):
            environment = {**os.environ, "QT_SCALE_FACTOR": str(percent / 100)}
            command = [sys.executable, __file__, theme, str(percent)]
            if subprocess.run(command, env=environment, check=False).returncode:
                return 1
    return 0


def photograph(theme: str, percent: str) -> int:
    """Open the sample in one theme at the scale of this process, and photograph the window."""
    from PySide6.QtCore import QEventLoop, QTimer

    from rolemap.session.document import Document
    from rolemap.ui.application import make_app
    from rolemap.ui.look.theme import ThemeSource, follow
    from rolemap.ui.main_window import MainWindow

    app = make_app()
    themes = ThemeSource(theme, app)  # type: ignore[arg-type]
    follow(app, themes)
    window = MainWindow(themes, Document.open(SAMPLE), today=TODAY)
    window.resize(*SIZE)
    window.show()
    loop = QEventLoop()
    QTimer.singleShot(1500, loop.quit)
    loop.exec()
    work = window.document.org.responsibilities_in("stage-maintenance")[-1]  # the on-call gap
    window.selection.show(work.id)
    app.processEvents()
    target = PICTURES / f"main-{theme}-{percent}.png"
    done = window.grab().save(str(target))
    window.close()
    print(target.name)
    return 0 if done else 1


if __name__ == "__main__":
    sys.exit(main())
