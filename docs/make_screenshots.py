"""Photographs the running program for the docs: `make screenshots` (needs a virtual screen).

Each picture is taken by a program of its own, since the scale of a screen is fixed at the start.
Those that the docs show are kept in docs/pictures, the others in build/pictures to be looked at.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rolemap.session.document import Document
    from rolemap.ui.main_window import MainWindow

HERE = Path(__file__).resolve().parent
SHOWN = HERE / "pictures"
OTHERS = HERE.parent / "build" / "pictures"
SAMPLE = HERE.parent / "resources" / "samples" / "churn-team.rolemap.json"
TODAY = date(2026, 1, 5)  # a fixed day: the same pictures from the same program
SIZE = (1440, 900)


def main() -> int:
    """Take every picture, or the one that the arguments name; returns the exit code."""
    if len(sys.argv) > 1:
        return photograph(*sys.argv[1:])
    for folder in (SHOWN, OTHERS):
        folder.mkdir(parents=True, exist_ok=True)
    for scene in SCENES:
        for theme in ("light", "dark"):
            for percent in (100, 200):
                environment = {**os.environ, "QT_SCALE_FACTOR": str(percent / 100)}
                command = [sys.executable, __file__, scene, theme, str(percent)]
                if subprocess.run(command, env=environment, check=False).returncode:
                    return 1
    return 0


def photograph(scene: str, theme: str, percent: str) -> int:
    """Open a scene in one theme at the scale of this process, and photograph the window."""
    from PySide6.QtCore import QEventLoop, QTimer

    from rolemap.ui.application import make_app
    from rolemap.ui.look.theme import ThemeSource, follow
    from rolemap.ui.main_window import MainWindow

    def wait(milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    app = make_app()
    themes = ThemeSource(theme, app)  # type: ignore[arg-type]
    follow(app, themes)
    document, pose = SCENES[scene]
    window = MainWindow(themes, document(), today=TODAY)
    window.resize(*SIZE)
    window.show()
    wait(1500)
    pose(window)
    wait(500)
    folder = SHOWN if scene in ("main", "start") else OTHERS
    target = folder / f"{scene}-{theme}-{percent}.png"
    done = window.grab().save(str(target))
    window.bridge.close()
    print(target.name)
    return 0 if done else 1


def _sample() -> "Document":
    from rolemap.session.document import Document

    return Document.open(SAMPLE)


def _example(name: str) -> "Callable[[], Document]":
    def made() -> "Document":
        import example_teams

        from rolemap.session.document import Document

        return Document(getattr(example_teams, name)())

    return made


def _show_the_gap(window: "MainWindow") -> None:
    works = window.document.org.responsibilities_in("stage-maintenance")
    window.selection.show(works[-1].id)  # nobody is on call


def _show_a_person(window: "MainWindow") -> None:
    window.selection.show(window.document.org.people()[0].id)


def _show_from_far(window: "MainWindow") -> None:
    window.workspace.toggle("outline")
    window.workspace.toggle("outline")
    window.map.camera.fit_all()


def _as_it_is(window: "MainWindow") -> None:
    pass


SCENES: "dict[str, tuple[Callable[[], Document | None], Callable[[MainWindow], None]]]" = {
    "main": (_sample, _show_the_gap),
    "start": (lambda: None, _as_it_is),
    "person": (_sample, _show_a_person),
    "sixty": (_example("sixty_people"), _as_it_is),
    "sixty-far": (_example("sixty_people"), _show_from_far),
    "names": (_example("hard_names"), _as_it_is),
}


if __name__ == "__main__":
    sys.exit(main())
