"""The application object, with or without a window."""

import logging
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from rolemap import __version__
from rolemap.ui.look.icons import app_icon

log = logging.getLogger("rolemap")


def make_app() -> QApplication:
    """The application object, with the names by which a desktop knows it."""
    qInstallMessageHandler(on_qt_message)
    app = QApplication([sys.argv[0]])
    app.setApplicationName("rolemap")
    app.setApplicationDisplayName("RoleMap")
    app.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName("rolemap")
    app.setWindowIcon(app_icon())
    return app


def on_qt_message(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
    """Qt's own words go to the log."""
    level = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
    }.get(kind, logging.ERROR)
    log.log(level, "Qt: %s", message)
