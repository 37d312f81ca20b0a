"""The export dialog: what is offered, how it will look, and a file that is written or is not."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rolemap import places
from rolemap.formats.exporter import Exporter, Write, exporter_for
from rolemap.formats.handout import DoesNotFit, Handout, Options
from rolemap.formats.notation import parse
from rolemap.formats.progress import Cancelled
from rolemap.model.org import Org
from rolemap.model.records import Responsibility
from rolemap.model.text import text
from rolemap.ui.export.choice import Source
from rolemap.ui.export.dialog import ExportDialog
from rolemap.ui.export.offers import offered
from rolemap.ui.look.theme import ThemeSource

TODAY = date(2026, 1, 15)
TEAM = parse(
    """
    stage Data; stage Serve; Data hands off to Serve
    responsibility Ingest in Data; responsibility Deploy in Serve
    person Ana; person Ben; role Engineer; Ben holds Engineer
    Ana is A+R on Ingest; Engineer is A+R on Deploy
    """
)

Open = Callable[..., ExportDialog]


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Open]:
    made: list[ExportDialog] = []

    def open_(org: Org = TEAM, view: str = "matrix", lit: frozenset[str] | None = None):
        dialog = ExportDialog(Source(org, TODAY, lit), view, ThemeSource("light"))
        made.append(dialog)
        dialog.resize(900, 650)
        dialog.show()
        return dialog

    yield open_
    for dialog in made:
        dialog.reject()
        dialog.deleteLater()
    QApplication.sendPostedEvents()


def choose(dialog: ExportDialog, view: str, suffix: str) -> Exporter:
    one = next(one for one in offered() if (one.view, one.suffix) == (view, suffix))
    dialog.formats.choose(one)
    return one


def seen(qtbot: QtBot, dialog: ExportDialog) -> ExportDialog:
    """Wait for the preview of what is chosen."""
    with qtbot.waitSignal(dialog.previewed, timeout=20_000):
        pass
    return dialog


@pytest.mark.parametrize(
    ("view", "chosen"),
    [
        ("matrix", ("matrix", ".xlsx")),
        ("map", ("map", ".png")),
        ("people", ("people", ".pdf")),
        ("handoffs", None),
    ],
)
def test_what_is_looked_at_is_offered_first(
    opened: Open, view: str, chosen: tuple[str, str] | None
) -> None:
    one = opened(view=view).exporter
    assert chosen is None or (one.view, one.suffix) == chosen


def test_every_format_can_be_chosen_and_headings_cannot(opened: Open) -> None:
    dialog = opened()
    dialog.formats.setCurrentRow(0)
    found = [dialog.exporter]
    for _ in range(len(offered()) + 8):
        QTest.keyClick(dialog.formats, Qt.Key.Key_Down)
        if dialog.exporter is not found[-1]:
            found.append(dialog.exporter)
    assert set(found) == set(offered())


def test_templates_of_the_user_are_formats_too(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, opened: Open
) -> None:
    monkeypatch.setattr(places, "data", lambda: tmp_path)
    (tmp_path / "exports").mkdir()
    for name, source in (
        ("weekly.md.j2", "# {{ title }} weekly"),
        ("broken.html.j2", "{{ nothing }}"),
    ):
        (tmp_path / "exports" / name).write_text(source)
    dialog = opened()
    rows = [dialog.formats.item(row).text() for row in range(dialog.formats.count())]
    assert rows[-3:] == ["Your templates", "broken.html.j2", "weekly.md.j2"]
    for row, words in ((len(rows) - 1, "weekly"), (len(rows) - 2, "broken.html.j2")):
        dialog.formats.setCurrentRow(row)
        seen(qtbot, dialog)
        assert words in dialog.pane.words.toPlainText()


def test_only_what_makes_a_difference_is_asked(opened: Open) -> None:
    dialog = opened()
    form = dialog.form
    choose(dialog, "map", ".png")
    assert form.scale.isVisible()
    assert not form.paper.isVisible()
    assert not form.roles.isVisible()
    choose(dialog, "map", ".pdf")
    assert form.paper.isVisible()
    assert form.tiled.isVisible()
    choose(dialog, "matrix", ".csv")
    assert form.roles.isVisible()
    assert not form.tiled.isVisible()
    assert not form.findings.isChecked()


@pytest.mark.parametrize(("view", "suffix"), [(one.view, one.suffix) for one in offered()], ids=str)
def test_there_is_a_preview_of_every_format(
    qtbot: QtBot, opened: Open, view: str, suffix: str
) -> None:
    dialog = opened()
    choose(dialog, view, suffix)
    seen(qtbot, dialog)
    pane = dialog.pane
    shown = pane.words.toPlainText() if pane.words.isVisible() else ""
    picture = pane.picture.pixmap()
    assert "Ingest" in shown or "Ana" in shown or (not picture.isNull() and picture.width() > 100)
    assert "RuntimeError" not in shown


def test_the_preview_follows_what_is_chosen(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    choose(dialog, "matrix", ".csv")
    seen(qtbot, dialog)
    assert "Engineer" in dialog.pane.words.toPlainText()
    dialog.form.people.setChecked(True)
    seen(qtbot, dialog)
    assert "Ben" in dialog.pane.words.toPlainText()
    dialog.form.redact.setChecked(True)
    seen(qtbot, dialog)
    assert "Ben" not in dialog.pane.words.toPlainText()
    assert "Person 1" in dialog.pane.words.toPlainText()
    dialog.form.part.setCurrentIndex(dialog.form.part.findText("Serve"))
    seen(qtbot, dialog)
    assert "Ingest" not in dialog.pane.words.toPlainText()


def test_what_stands_out_can_be_handed_out_alone(opened: Open) -> None:
    work = next(one.id for one in TEAM.all(Responsibility) if one.name == "Deploy")
    dialog = opened(lit=frozenset({work, "something-else"}))
    dialog.form.part.setCurrentIndex(1)
    assert dialog.handout().shown == {work}
    assert opened().form.part.findText("Only what stands out now") < 0


@pytest.mark.parametrize("redacted", [False, True])
def test_of_a_person_who_is_filtered_for_only_that_sheet_is_handed_out(redacted: bool) -> None:
    ben = next(one.id for one in TEAM.people() if one.name == "Ben")
    work = next(one.id for one in TEAM.all(Responsibility) if one.name == "Deploy")
    source = Source(TEAM, TODAY, frozenset({work}), frozenset({ben}))
    asked = source.handout(Options(), stage=None, only_lit=True, redacted=redacted)
    assert len(asked.asked_for()) == 1
    whole = source.handout(Options(), stage=None, only_lit=False, redacted=redacted)
    assert len(whole.asked_for()) == 2


def test_what_is_judged_once_is_not_judged_again(opened: Open) -> None:
    dialog = opened()
    assert dialog.handout().findings is dialog.handout().findings


def test_pseudonyms_that_were_seen_are_those_that_are_written(opened: Open) -> None:
    dialog = opened()
    dialog.form.redact.setChecked(True)
    one, other = dialog.handout(), dialog.handout()
    assert one.org is other.org
    assert one.org is not TEAM


def test_the_file_is_written_as_it_was_chosen(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    dialog = opened()
    one = choose(dialog, "matrix", ".csv")
    dialog.form.people.setChecked(True)
    path = tmp_path / "out.csv"
    with qtbot.waitSignal(dialog.written, timeout=20_000) as told:
        dialog.write(path)
    assert told.args is not None
    assert told.args[0] == path
    assert path.read_bytes() == one.write(dialog.handout())
    assert not dialog.isVisible()


def _instead(dialog: ExportDialog, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    one = exporter_for(Path("x.csv"))
    fake = Exporter(one.suffix, one.view, one.name, write)
    monkeypatch.setattr(ExportDialog, "exporter", property(lambda _: fake))


def test_what_cannot_be_written_is_said_and_the_dialog_stays(
    qtbot: QtBot, opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened()

    def refuse(handout: Handout) -> bytes:
        raise DoesNotFit(text("Too much."))

    _instead(dialog, refuse, monkeypatch)
    with qtbot.waitSignal(dialog.failed, timeout=20_000) as told:
        dialog.write(tmp_path / "out.csv")
    assert told.args is not None
    assert str(told.args[0]) == "Too much."
    assert dialog.isVisible()
    assert dialog.formats.isEnabled()
    assert not (tmp_path / "out.csv").exists()


def test_long_work_shows_how_far_it_is_and_can_be_cancelled(
    qtbot: QtBot, opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened()
    stopped = Event()

    def never_ends(handout: Handout) -> bytes:
        try:
            while True:
                handout.progress(0.5)
                QTest.qSleep(5)
        except Cancelled:
            stopped.set()
            raise

    _instead(dialog, never_ends, monkeypatch)
    dialog.write(tmp_path / "out.csv")
    qtbot.waitUntil(dialog.bar.isVisible, timeout=5_000)
    qtbot.waitUntil(lambda: dialog.bar.value() == 500, timeout=5_000)
    dialog.reject()
    assert dialog.isVisible()
    assert not dialog.bar.isVisible()
    qtbot.waitUntil(stopped.is_set, timeout=5_000)
    assert not (tmp_path / "out.csv").exists()
    dialog.reject()
    assert not dialog.isVisible()
