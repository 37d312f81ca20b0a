"""Short words in a window of their own: a question, a problem, a page to read.

Everything is shown as plain text: Qt opens the files that it finds named in rich text.
"""

from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QMessageBox,
    QWidget,
)

from rolemap.model.errors import RoleMapError
from rolemap.ui.look.speech import said
from rolemap.ui.look.text import one_line

Answer = Literal["save", "discard", "cancel"]

_BUTTON = QMessageBox.StandardButton
_BREAK = "\N{ZERO WIDTH SPACE}"
_LONG_WORD = 50  # shorter ones are copied as they are
_PAGE_COLUMNS, _PAGE_LINES = 80, 28


def ask_save(parent: QWidget | None, name: str) -> Answer:
    """Ask what becomes of unsaved changes; Enter saves, Esc cancels."""
    box = save_question(parent, name)
    answers: dict[int, Answer] = {_BUTTON.Save: "save", _BUTTON.Discard: "discard"}
    chosen = answers.get(box.exec(), "cancel")
    box.deleteLater()
    return chosen


def save_question(parent: QWidget | None, name: str) -> QMessageBox:
    """The box that `ask_save` shows."""
    question = _words("Save the changes to “{name}” first?").format(name=one_line(name))
    box = _box(parent, QMessageBox.Icon.Question, question)
    box.setStandardButtons(_BUTTON.Save | _BUTTON.Discard | _BUTTON.Cancel)
    box.button(_BUTTON.Discard).setText(_words("Don’t save"))
    box.setDefaultButton(_BUTTON.Save)
    box.setEscapeButton(_BUTTON.Cancel)
    return box


def may_discard(parent: QWidget | None, question: str) -> bool:
    """Ask whether work may be lost; Enter and Esc keep it."""
    box = _box(parent, QMessageBox.Icon.Question, question)
    box.setStandardButtons(_BUTTON.Discard | _BUTTON.Cancel)
    box.setDefaultButton(_BUTTON.Cancel)
    box.setEscapeButton(_BUTTON.Cancel)
    discard = box.exec() == _BUTTON.Discard
    box.deleteLater()
    return discard


def show_problem(parent: QWidget | None, error: RoleMapError) -> None:
    """Say what went wrong and what to do, until it is read."""
    box = problem_box(parent, error)
    box.exec()
    box.deleteLater()


def problem_box(parent: QWidget | None, error: RoleMapError) -> QMessageBox:
    """The box that `show_problem` shows."""
    box = _box(parent, QMessageBox.Icon.Warning, said(error.message))
    box.setStandardButtons(_BUTTON.Ok)
    return box


def _box(parent: QWidget | None, sign: QMessageBox.Icon, words: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.setIcon(sign)
    box.setWindowTitle(QGuiApplication.applicationDisplayName() or "RoleMap")
    box.setText(_breakable(words))
    return box


def _breakable(words: str) -> str:
    """`words` with places to break in what is longer than a line: a path, a name of one word."""
    pieces = (
        _BREAK.join(word[at : at + _LONG_WORD] for at in range(0, len(word), _LONG_WORD))
        for word in words.split(" ")
    )
    return " ".join(pieces)


def _words(source: str) -> str:
    return QCoreApplication.translate("Message", source)
