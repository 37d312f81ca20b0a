"""The window in another language: its sentences and numbers, and that nothing in sight is cut."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from rolemap import places
from rolemap.analysis.wording import listed, percent, things
from rolemap.formats.org_file import open_org
from rolemap.model.errors import RoleMapError
from rolemap.model.letters import RACI
from rolemap.model.text import Figure, Plural, Text, text
from rolemap.session.document import Document
from rolemap.ui import language
from rolemap.ui.details.inspector_form import FieldForm
from rolemap.ui.look import speech
from rolemap.ui.look.speech import said, why
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.main_window import MainWindow
from rolemap.ui.memory import Memory
from rolemap.ui.start.ago import ago
from rolemap.ui.wording import letter_name

SAMPLE = places.resources() / "samples" / "churn-team.rolemap.json"


class Heard(QTranslator):
    """Knows nothing, and notes what it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:  # noqa: N802 - the name is Qt's
        return False

    def translate(self, context: Any, source: Any, about: Any = None, n: int = -1) -> str:
        self.asked.add((str(context), str(source)))
        return ""


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """What is made meanwhile is in German."""
    before = QLocale()
    assert language.use(qapp, "de") == "de"
    yield
    language.use(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture
def window(german: None, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(ThemeSource("light"), Document(open_org(SAMPLE).org), today=date(2026, 1, 15))
    made.resize(1440, 900)
    made.show()
    qtbot.waitUntil(lambda: bool(made.bridge.findings()))
    yield made
    made.document._saved = made.document.history.last  # nothing to ask about
    made.close()


# Sentences


@pytest.mark.parametrize(
    ("words", "english", "german_words"),
    [
        (text("Nobody holds the role “{role}”", role="R&D {x}"), None, "R&D {x}"),
        (text("{count} people", count=1), None, "1 Person"),
        (text("{count} people", count=0), None, "0 Personen"),
        (text("{count} people", count=3), "3 people", "3 Personen"),
        (Plural("1 vacancy", "{count} vacancies").of(1), "1 vacancy", "1 offene Stelle"),
        (Plural("1 vacancy", "{count} vacancies").of(10000), "10000 vac", "10000 offene Stellen"),
        (text("Add {names} to the rota", names=listed(list("ABCDE"))), "A, B, C and 2 more", "A, "),
        (text("Nobody does {names}", names=things(["X"])), "Nobody does “X”", "Niemand tut „X“"),
        (RACI.decider.word, "accountable", "rechenschaftspflichtig"),
    ],
)
def test_a_sentence_in_two_languages(
    words: Text, english: str | None, german_words: str, german: None
) -> None:
    if english is not None:
        assert english in str(words)
    assert german_words in said(words)


def test_words_of_the_user_are_never_looked_up(german: None) -> None:
    assert said(text("{name}", name="Remove")) == "Remove"
    assert said(text("Remove {name}", name="{count} people")) == "{count} people entfernen"


def test_english_is_what_it_was(qapp: QApplication) -> None:
    words = text("{share} % of {count}", share=percent(0.125, 1), count=12345)
    assert str(words) == said(words) == "12.5 % of 12345"
    assert speech.day(date(2026, 1, 5)) == "2026-01-05"


def test_numbers_and_days_are_written_as_in_the_language(german: None) -> None:
    assert said(text("{share} % of {count}", share=Figure(12.5), count=3)) == "12,5 % of 3"
    assert speech.number(1.5) == "1,5"
    assert speech.day(date(2026, 1, 5)) == "05.01.26"


def test_how_long_ago(german: None) -> None:
    now = datetime(2026, 1, 15, 12, tzinfo=UTC)
    assert said(ago(now - timedelta(minutes=5), now)) == "vor 5 Minuten"
    assert said(ago(now - timedelta(minutes=1), now)) == "vor einer Minute"


def test_errors_are_said_too(german: None) -> None:
    assert why(RoleMapError(text("There is nothing to paste."))) == "Es gibt nichts einzufügen."
    assert why(RoleMapError("as it is")) == "as it is"


def test_letters_have_names(german: None) -> None:
    assert letter_name(RACI.decider) == "Rechenschaftspflichtig"


# Choosing it


def test_what_nobody_knows_is_english(qapp: QApplication) -> None:
    assert language.meant("tlh") == "en"
    assert language.meant("en") == "en"
    assert language.meant("de") == "de"
    assert language.meant(language.SYSTEM) in language.languages()


def test_languages_are_listed_by_their_own_names(qapp: QApplication) -> None:
    assert [language.own_name(code) for code in language.languages()] == ["Deutsch", "English"]


def test_going_back_to_english_leaves_nothing_behind(qapp: QApplication) -> None:
    before = QLocale()
    for _ in range(3):
        language.use(qapp, "de")
    assert said(text("Copied")) == "Kopiert"
    assert len(qapp.findChildren(QTranslator, "language")) >= 2
    language.use(qapp, "en")
    QLocale.setDefault(before)
    assert said(text("Copied")) == "Copied"


def test_the_choice_is_remembered(tmp_path: Path, qapp: QApplication) -> None:
    memory = Memory(tmp_path / "window.json")
    assert memory.language == language.SYSTEM
    assert "restart" in language.choose(memory, "de")
    assert Memory(tmp_path / "window.json").language == "de"
    language.choose(None, "de")


# The window


def test_nothing_is_cut_in_the_header_the_status_line_and_the_menus(window: MainWindow) -> None:
    labels = [label for label in window.statusBar().findChildren(QLabel) if label.isVisible()]
    assert labels
    for label in labels:
        wide = label.fontMetrics().horizontalAdvance(label.text())
        assert wide <= label.width(), label.text()
    for button in window.findChildren(QToolButton):
        if button.isVisible() and button.text():
            assert button.width() >= button.minimumSizeHint().width(), button.text()
    for menu in window.actions_.menus.values():
        assert isinstance(menu, QMenu)
        for action in menu.actions():
            wide = menu.fontMetrics().horizontalAdvance(action.text())
            assert wide <= menu.sizeHint().width(), action.text()
    assert any(label.text().startswith("6 Phasen · ") for label in labels)


def test_fields_do_not_need_more_room_than_the_panel_has(window: MainWindow) -> None:
    person = next(one for one in window.document.org.records() if one.KIND == "person")
    for ids in ((), (person.id,)):
        window.selection.set(ids)
        QApplication.processEvents()
        form = next(form for form in window.findChildren(FieldForm) if form.isVisible())
        page = form.parentWidget()
        assert page is not None
        area = page.parentWidget()
        assert area is not None
        assert page.width() <= area.width()


def test_undo_says_the_step_in_german(window: MainWindow) -> None:
    person = next(one for one in window.document.org.records() if one.KIND == "person")
    window.commands.remove([person.id])
    assert window.actions_.by_name["undo"].text().startswith("&Rückgängig ")
    assert window.actions_.by_name["undo"].text().endswith(" entfernen")


def test_whatever_a_window_looks_up_is_collected(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is looked up under another context or text than the one collected stays English."""
    monkeypatch.syspath_prepend(str(Path(__file__).resolve().parents[2] / "packaging"))
    spoken: dict[tuple[str, str], object] = import_module("spoken").messages()[0]
    heard = Heard()
    assert qapp.installTranslator(heard)
    try:
        made = MainWindow(ThemeSource("light"), Document(open_org(SAMPLE).org))
        made.resize(1440, 900)
        made.show()
        qtbot.waitUntil(lambda: bool(made.bridge.findings()))
        for kind in ("stage", "responsibility", "person", "role", "handoff", "assignment"):
            found = next(one for one in made.document.org.records() if kind == one.KIND)
            made.selection.set((found.id,))
            QApplication.processEvents()
        for menu in made.actions_.menus.values():
            menu.aboutToShow.emit()
        made.commands.remove(made.selection.ids)
        made.document._saved = made.document.history.last
        made.close()
    finally:
        qapp.removeTranslator(heard)
    ours = {context for context, _ in spoken}
    # The words of a class are looked up under its bases too, and names alone under Text.
    missed = {source for context, source in heard.asked if context in ours}
    missed -= {source for _, source in spoken}
    assert not {one for one in missed if re.search(r"\w", re.sub(r"\{\w+\}", "", one))}
    assert len(heard.asked & spoken.keys()) > 200
