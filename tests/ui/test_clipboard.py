"""The clipboard, as two windows and another program see it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QGuiApplication
from pytestqt.qtbot import QtBot

from rolemap.formats.clip import BadClip, Clip, clip_plain
from rolemap.formats.notation import parse
from rolemap.model.edits.copies import paste
from rolemap.model.edits.excerpts import excerpt
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Person
from rolemap.ui import clipboard
from rolemap.ui.clipboard import RECORDS, can_paste, copy, pasted

ORG = parse(
    """
    scheme DACI; stage Data; stage Run; Data hands off to Run
    responsibility Ingest in Data; person Ana; person Ben
    Ana is A+D on Ingest
    """
)
DATA = "stage-data"


@pytest.fixture(autouse=True)
def empty(qtbot: QtBot) -> Iterator[None]:
    """An empty clipboard before and after each test."""
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


def put(data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data)


def put_records(data: bytes, words: str = "") -> None:
    mime = QMimeData()
    mime.setData(RECORDS, data)
    if words:
        mime.setText(words)
    put(mime)


def test_what_is_copied_is_read_again() -> None:
    assert copy(ORG, [DATA])
    assert can_paste()
    assert pasted() == Clip(excerpt(ORG, [DATA]), "DACI")


def test_another_window_takes_it_with_its_people_and_letters() -> None:
    copy(ORG, [DATA])
    found = pasted()
    assert isinstance(found, Clip)
    other = parse("stage Elsewhere; person Ana")
    after = other.apply(paste(other, found.records, scheme=found.scheme).change)
    assert [one.name for one in after.stages()] == ["Elsewhere", "Data"]
    assert sorted(one.letter for one in after.all(Assignment)) == ["A", "R"]
    assert after.count(Person) == 1


def test_another_program_takes_plain_text() -> None:
    copy(ORG, [DATA])
    words = QGuiApplication.clipboard().text()
    assert words == clip_plain(excerpt(ORG, [DATA]), ORG) == "Data\tIngest\tA: Ana; D: Ana"


def test_what_cannot_be_copied_leaves_the_clipboard_as_it_is() -> None:
    QGuiApplication.clipboard().setText("kept")
    assert not copy(ORG, [])
    assert not copy(ORG, ["nothing", ORG.assignments_on("responsibility-ingest")[0].id])
    assert QGuiApplication.clipboard().text() == "kept"


def test_text_from_elsewhere_is_lines() -> None:
    QGuiApplication.clipboard().setText("- Label\r\n- Evaluate\n\n")
    assert can_paste()
    assert pasted() == ("Label", "Evaluate")


def test_nothing_to_paste_is_nothing() -> None:
    assert not can_paste()
    assert pasted() is None
    QGuiApplication.clipboard().setText(" \n-\n")
    assert pasted() is None
    colour = QMimeData()
    colour.setColorData(QColor(1, 2, 3))
    put(colour)
    assert not can_paste()
    assert pasted() is None


def test_links_are_lines_of_text() -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://x.example/a")])
    put(data)
    assert pasted() == (("https://x.example/a",) if can_paste() else None)


@pytest.mark.parametrize("data", [b"", b"{}", b"\xff\xfe", b"[" * 9_999, "Zoë".encode("latin-1")])
def test_a_damaged_copy_is_said_and_its_text_is_no_stand_in(data: bytes) -> None:
    put_records(data, "Data\tIngest\t")
    with pytest.raises(BadClip):
        pasted()


def test_a_damaged_letter_in_a_name_is_not_replaced() -> None:
    org = Org.of(Person(id="p", name="Zoë"))
    copy(org, ["p"])
    whole = bytes(QGuiApplication.clipboard().mimeData().data(RECORDS).data())
    assert "Zoë".encode() in whole
    put_records(whole.replace("ë".encode(), b"\xff"))
    with pytest.raises(BadClip):
        clipboard.pasted()
