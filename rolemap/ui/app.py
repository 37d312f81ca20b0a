"""Starts the program: its language, its theme, its window, its last line of defence."""

import logging
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from rolemap.model.errors import RoleMapError
from rolemap.model.text import text
from rolemap.ui import language
from rolemap.ui.access.install import install
from rolemap.ui.application import make_app
from rolemap.ui.look.theme import ThemeSource, follow
from rolemap.ui.main_window import main_windows, open_window
from rolemap.ui.memory import Memory

log = logging.getLogger("rolemap")


def run(path: Path | None) -> int:
    """Open the window on a file, or on an empty organisation, and stay until it is closed.

    Returns:
        The exit code for the shell.
    """
    app = make_app()
    memory = Memory()
    language.use(app, memory.language, mirrored=memory.mirrored)
    install()
    themes = ThemeSource(memory.theme, parent=app)
    follow(app, themes)
    sys.excepthook = on_error
    open_window(themes, path, memory)
    return app.exec()


def on_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Whatever nobody caught: said in a sentence, kept in the log; the document stays open."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    log.error("%s", kind.__name__, exc_info=(kind, error, trace))
    from rolemap.ui.dialogs.message import show_problem

    known = error if isinstance(error, RoleMapError) else _unexpected(kind)
    windows = main_windows()
    show_problem(windows[0] if windows else None, known)


def _unexpected(kind: type[BaseException]) -> RoleMapError:
    return RoleMapError(
        text(
            "Something went wrong inside RoleMap; nothing of your organisation is lost. Save it"
            " under another name, and report this: {kind}.",
            kind=kind.__name__,
        )
    )
