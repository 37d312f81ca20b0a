"""Photographs the running program for the docs: `make screenshots` (needs a virtual screen).

Each picture is taken by a program of its own, since the scale of a screen is fixed at the start.
Those that the docs show are kept in docs/pictures, the others in build/pictures to be looked at.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rolemap.session.document import Document
    from rolemap.ui.main_window import MainWindow

    Pose = Callable[[MainWindow], QWidget | None]

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
    for scene, theme, percent, language in wanted():
        environment = {**os.environ, "QT_SCALE_FACTOR": str(percent / 100)}
        command = [sys.executable, __file__, scene, theme, str(percent), language]
        if subprocess.run(command, env=environment, check=False).returncode:
            return 1
    return 0


def wanted() -> Iterator[tuple[str, str, int, str]]:
    """Each picture: its scene, theme, scale in percent, and language ("rtl" is mirrored English).

    Other languages are photographed in one theme each, at the size of most screens.
    """
    for scene in SCENES:
        yield from ((scene, theme, scale, "en") for theme in THEMES for scale in (100, 200))
        if scene in VIEWS:
            yield from ((scene, theme, 100, "de") for theme in THEMES)
            yield from ((scene, theme, 100, "rtl") for theme in THEMES)


def photograph(scene: str, theme: str, percent: str, language_: str = "en") -> int:
    """Open a scene in one theme at the scale of this process, and photograph the window."""
    from PySide6.QtCore import QEventLoop, QTimer

    from rolemap.ui import language
    from rolemap.ui.application import make_app
    from rolemap.ui.look.theme import ThemeSource, follow
    from rolemap.ui.main_window import MainWindow

    def wait(milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    app = make_app()
    mirrored = language_ == "rtl"
    language.use(app, "en" if mirrored else language_, mirrored=mirrored)
    themes = ThemeSource(theme, app)  # type: ignore[arg-type]
    follow(app, themes)
    document, pose = SCENES[scene]
    window = MainWindow(themes, document(), today=TODAY)
    window.resize(*SIZE)
    window.show()
    wait(1500)
    dialog = pose(window)
    wait(500 if dialog is None else 3000)
    shown = language_ == "en" and (
        scene in ("main", "start") or _is_in_guide(scene, theme, percent)
    )
    ending = "" if language_ == "en" else f"-{language_}"
    target = (SHOWN if shown else OTHERS) / f"{scene}-{theme}-{percent}{ending}.png"
    done = (dialog or window).grab().save(str(target))
    if dialog is not None:
        dialog.close()
        wait(200)
    window.bridge.close()
    print(target.name)
    return 0 if done else 1


def _is_in_guide(scene: str, theme: str, percent: str) -> bool:
    return scene in VIEWS and (theme, percent) == ("light", "100")


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


def _show_view(name: str) -> "Callable[[MainWindow], None]":
    def pose(window: "MainWindow") -> None:
        window.hands.show_view(name)

    return pose


def _show_chart(window: "MainWindow") -> None:
    from typing import cast

    from rolemap.ui.views.people import PeopleView

    window.hands.show_view("people")
    cast(PeopleView, window.workspace.middle.widget_of("people")).show_page(1)


def _show_catalogue(window: "MainWindow") -> None:
    window.workspace.toggle("catalogue")
    window.workspace.toggle("catalogue")


def _show_numbers(window: "MainWindow") -> None:
    window.workspace.toggle("numbers")
    window.workspace.toggle("numbers")


def _show_export(window: "MainWindow") -> "QWidget":
    dialog = window.handing.export()
    dialog.resize(1100, 760)
    return dialog


def _show_import(window: "MainWindow") -> "QWidget":
    """A newer list of the staff of the sample."""
    from rolemap.formats.importing.source import Source

    people = window.document.org.people()
    lines = ["Staff ID,Name,Job title,Department,Manager,FTE,Parking"]
    lines += [
        f"{at},{one.name},{one.title},Churn,,1,P{at}" for at, one in enumerate(people[:-1], 1)
    ]
    lines[2] = f"2,{people[1].name},Head of data science,Growth,{people[0].name},80 %,"
    lines.append(f"99,Noor Haddad,ML engineer,Churn,{people[0].name},much,")
    source = Source.of("staff-november.csv", "\n".join(lines).encode())
    dialog = window.bringing.bring(source)
    dialog.resize(1100, 760)
    return dialog


def _show_conflicts(window: "MainWindow") -> "QWidget":
    """What two people have made of the sample, and what does not go together."""
    import tempfile

    from rolemap.formats.conflict_file import save_merged
    from rolemap.model.edits.fields import rename, set_fields
    from rolemap.model.edits.remove import remove
    from rolemap.model.merge import merge
    from rolemap.session.undecided import Undecided, open_document
    from rolemap.ui.conflicts.dialog import ConflictDialog

    base = window.document.org
    one, other = base.people()[:2]
    stage = base.stages()[2]
    ours = base.apply(
        set_fields(base, one.id, capacity=0.8).then(rename(base, stage.id, "Explore"))
    )
    ours = ours.apply(set_fields(ours, other.id, title="Head of data science"))
    theirs = base.apply(set_fields(base, one.id, capacity=0.5))
    theirs = theirs.apply(rename(theirs, stage.id, "Understand the data"))
    theirs = theirs.apply(remove(theirs, other.id))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "churn-team.rolemap.json"
        save_merged(path, merge(base, ours, theirs))
        undecided = open_document(path)
    assert isinstance(undecided, Undecided)
    dialog = ConflictDialog(undecided, window.themes, window)
    dialog.resize(1100, 640)
    dialog.show()
    return dialog


def _as_it_is(window: "MainWindow") -> None:
    pass


# What is shown, and what is done before; a dialog that it returns is photographed instead.
SCENES: dict[str, tuple["Callable[[], Document | None]", "Pose"]] = {
    "main": (_sample, _show_the_gap),
    "start": (lambda: None, _as_it_is),
    "person": (_sample, _show_a_person),
    "sixty": (_example("sixty_people"), _as_it_is),
    "sixty-far": (_example("sixty_people"), _show_from_far),
    "names": (_example("hard_names"), _as_it_is),
    "matrix": (_sample, _show_view("matrix")),
    "people": (_sample, _show_view("people")),
    "chart": (_sample, _show_chart),
    "handoffs": (_sample, _show_view("handoffs")),
    "catalogue": (_sample, _show_catalogue),
    "numbers": (_sample, _show_numbers),
    "export": (_sample, _show_export),
    "import": (_sample, _show_import),
    "conflicts": (_sample, _show_conflicts),
    "matrix-sixty": (_example("sixty_people"), _show_view("matrix")),
    "people-sixty": (_example("sixty_people"), _show_view("people")),
    "chart-sixty": (_example("sixty_people"), _show_chart),
    "handoffs-sixty": (_example("sixty_people"), _show_view("handoffs")),
    "matrix-names": (_example("hard_names"), _show_view("matrix")),
    "people-names": (_example("hard_names"), _show_view("people")),
    "handoffs-names": (_example("hard_names"), _show_view("handoffs")),
}
# The scenes that are photographed in other languages too.
VIEWS = ("main", "matrix", "people", "chart", "handoffs", "export", "import", "conflicts")
THEMES = ("light", "dark")


if __name__ == "__main__":
    sys.exit(main())
