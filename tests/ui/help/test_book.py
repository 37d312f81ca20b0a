"""Help: a page for every letter and rule, found from what is selected, and read plainly."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rolemap.analysis.catalogue import rules
from rolemap.analysis.manual import manual
from rolemap.model.letters import SCHEMES, Scheme
from rolemap.ui.help.book import HelpBook
from rolemap.ui.help.topics import topic_of, topics
from rolemap.ui.look.theme import ThemeSource
from tests.ui.desk import Desk


@pytest.fixture
def book(qtbot: QtBot) -> HelpBook:
    made = HelpBook(SCHEMES["RACI"], ThemeSource("light"))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=lambda scheme: scheme.name)
def test_every_letter_and_every_rule_has_a_page(scheme: Scheme) -> None:
    pages = {topic.id: topic for topic in topics(scheme)}
    assert len(pages) == len(topics(scheme))
    for letter in scheme.letters:
        assert letter.meaning == pages[f"letter {letter.letter}"].parts[0].words
    for rule in rules():
        said = pages[f"rule {rule.code}"]
        assert said.parts[0].words == manual(rule).summary
        assert {part.heading for part in said.parts[1:]} >= set(manual(rule).sections)


def test_nothing_of_a_rules_page_is_lost() -> None:
    for rule in rules():
        (page,) = (one for one in topics(SCHEMES["RACI"]) if one.id == f"rule {rule.code}")
        told = " ".join(f"{part.heading} {part.words}" for part in page.parts).split()
        for word in rule.manual.replace(":\n", "\n").split():
            assert word.rstrip(":") in " ".join(told)


def test_each_page_is_shown_in_full(book: HelpBook) -> None:
    for topic in topics(SCHEMES["RACI"]):
        book.show_topic(topic.id)
        assert book.topic == topic.id
        shown = " ".join(book.page.toPlainText().split())
        for part in topic.parts:
            assert " ".join(part.words.replace("`", "").split()) in shown


def test_the_line_filters_and_its_arrows_walk(book: HelpBook) -> None:
    QTest.keyClicks(book.line, "pager")
    rows = [book.list.item(row) for row in range(book.list.count())]
    pages = [row for row in rows if row.flags() & Qt.ItemFlag.ItemIsSelectable]
    assert 0 < len(pages) < len(topics(SCHEMES["RACI"]))
    first = book.topic
    assert first
    QTest.keyClick(book.line, Qt.Key.Key_Down)
    assert book.topic != first
    QTest.keyClick(book.line, Qt.Key.Key_Up)
    assert book.topic == first


def test_what_nobody_wrote_about_is_said_to_be_so(book: HelpBook) -> None:
    QTest.keyClicks(book.line, "zebra crossing")
    assert book.topic == ""
    assert book.page.toPlainText() == "Nothing is said about that."


def test_an_unknown_page_is_the_first_one(book: HelpBook) -> None:
    book.show_topic("letter Ω")
    assert book.topic == "letter R"


@pytest.mark.parametrize(
    ("name", "topic"),
    [
        ("On-call", "rule RM101"),
        ("Ingest", "word responsibility"),
        ("Engineer", "word role"),
        ("Train", "rule RM501"),
    ],
)
def test_what_is_selected_leads_to_its_page(desk: Desk, name: str, topic: str) -> None:
    assert topic_of(desk.bridge, (desk.id_of(name),)) == topic


def test_a_letter_leads_to_its_own_page(desk: Desk) -> None:
    held = desk.document.org.assignments_on(desk.id_of("Evaluate"))
    found = {topic_of(desk.bridge, (one.id,)) for one in held}
    assert found == {"letter A", "letter R"}
    assert topic_of(desk.bridge, ()) == topic_of(desk.bridge, ("gone",)) == ""
