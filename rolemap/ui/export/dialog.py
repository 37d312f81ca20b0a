"""Hands an organisation out: in which format, which part of it, with what; and how it will look."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rolemap.formats.exporter import Exporter
from rolemap.formats.handout import Handout
from rolemap.formats.safe_file import Fingerprint
from rolemap.model.errors import RoleMapError
from rolemap.ui.export.choice import Source
from rolemap.ui.export.format_list import FormatList
from rolemap.ui.export.offers import first_of, offered, own_formats
from rolemap.ui.export.options_form import OptionsForm
from rolemap.ui.export.preview import Preview, preview_of
from rolemap.ui.export.preview_pane import PreviewPane
from rolemap.ui.look.speech import why
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.work import Work

_REST = 150  # milliseconds without another choice
_SHOW_AFTER = 500  # milliseconds until progress is worth a look


class ExportDialog(QDialog):
    """Formats on the left, what is wanted of them below, and the preview beside.

    Args:
        source: what there is to hand out.
        view: what somebody is looking at: its usual format is chosen first.
        themes: how it looks.
        parent: the window that it belongs to.

    Signals:
        save_wanted(Exporter): a file is wanted in this format.
        previewed(): what is chosen is seen now, or why not.
        print_wanted(): paper is wanted.
        written(Path, Fingerprint): it is written.
        failed(RoleMapError): it could not be written.
    """

    save_wanted = Signal(object)
    previewed = Signal()
    print_wanted = Signal()
    written = Signal(object, object)
    failed = Signal(object)

    def __init__(
        self, source: Source, view: str, themes: ThemeSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._themes = themes
        self._page = 0
        self._seeing: Work | None = None
        self._writing: Work | None = None
        known = offered()
        self.formats = FormatList(known, own_formats(), themes)
        self.form = OptionsForm(source.org, themes, lit=source.lit is not None)
        self.pane = PreviewPane(themes)
        self.bar = QProgressBar()
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Save | standard.Cancel)
        self.print_button = QPushButton(self.tr("Print…"))
        self._rest, self._patience = QTimer(self), QTimer(self)
        self._set_up()
        self._lay_out()
        self._connect()
        self.formats.choose(first_of(view, known))

    def _set_up(self) -> None:
        self.setWindowTitle(self.tr("Export"))
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setText(self.tr("Export…"))
        self.buttons.addButton(self.print_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_SHOW_AFTER)

    def _lay_out(self) -> None:
        sizes = self._themes.theme.sizes
        left = QVBoxLayout()
        left.setSpacing(sizes.gap)
        left.addWidget(self.formats, 1)
        left.addWidget(self.form)
        row = QHBoxLayout()
        row.setSpacing(sizes.gap_wide)
        row.addLayout(left)
        row.addWidget(self.pane, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[sizes.gap_wide] * 4)
        column.setSpacing(sizes.gap)
        column.addLayout(row, 1)
        column.addWidget(self.bar)
        column.addWidget(self.buttons)

    def sizeHint(self) -> QSize:
        wide = self._themes.theme.sizes.stage_width
        return QSize(5 * wide, 4 * wide)

    def _connect(self) -> None:
        self.formats.chosen.connect(self._on_format)
        self.form.changed.connect(self._see_soon)
        self.pane.turned.connect(self._turn)
        self.pane.resized.connect(self._see_soon)
        self.print_button.clicked.connect(self.print_wanted)
        self.buttons.accepted.connect(self._ask_to_save)
        self.buttons.rejected.connect(self.reject)
        self._rest.timeout.connect(self._see)
        self._patience.timeout.connect(self.bar.show)

    # What is chosen

    @property
    def exporter(self) -> Exporter:
        """The format that is chosen."""
        return self.formats.exporter

    def handout(self) -> Handout:
        """What is handed out, as it is chosen now; with pseudonyms it may take long."""
        return self._chosen()()

    def _chosen(self) -> Callable[[], Handout]:
        """What makes the handout of what is chosen now."""
        return partial(
            self._source.handout,
            self.form.options(self._source.today),
            stage=self.form.stage,
            only_lit=self.form.only_lit,
            redacted=self.form.redact.isChecked(),
        )

    def _on_format(self, one: Exporter) -> None:
        self.form.show_for(one)
        self._see_soon()

    # The preview

    def _see_soon(self) -> None:
        self._page = 0
        self._rest.start()

    def _turn(self, page: int) -> None:
        self._page = page
        self._see()

    def _see(self) -> None:
        """Work out what it will look like, away from the window's thread."""
        if self._seeing is not None:
            self._seeing.give_up()
        width = self.pane.width_of_page
        self._seeing = Work(preview_of(self.exporter, self._chosen(), self._page, width), self)
        self._seeing.done.connect(self._on_seen)
        self._seeing.failed.connect(self._on_unseen)

    def _on_seen(self, found: Preview) -> None:
        self.pane.show_preview(found)
        self.previewed.emit()

    def _on_unseen(self, error: RoleMapError) -> None:
        self.pane.show_problem(why(error))
        self.previewed.emit()

    # The file

    def _ask_to_save(self) -> None:
        self.save_wanted.emit(self.exporter)

    def write(self, path: Path) -> None:
        """Write the file; the dialog stays until it is written, and can be cancelled."""
        one, make = self.exporter, self._chosen()
        self._enable(on=False)
        self._patience.start()
        self._writing = Work(
            lambda progress: one.export(make().with_progress(progress), path), self
        )
        self._writing.moved.connect(lambda done: self.bar.setValue(round(done * 1000)))
        self._writing.done.connect(lambda saved: self._on_written(path, saved))
        self._writing.failed.connect(self._on_failed)

    def _enable(self, *, on: bool) -> None:
        for part in (self.formats, self.form, self.pane, self.print_button):
            part.setEnabled(on)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(on)

    def _on_written(self, path: Path, saved: Fingerprint) -> None:
        self._writing = None
        self._quiet()
        self.accept()
        self.written.emit(path, saved)

    def _on_failed(self, error: RoleMapError) -> None:
        self._writing = None
        self._quiet()
        self._enable(on=True)
        self.failed.emit(error)

    def _quiet(self) -> None:
        self._patience.stop()
        self.bar.hide()
        self.bar.setValue(0)

    def reject(self) -> None:
        """Give up what is being written; where nothing is, close."""
        if self._writing is not None:
            self._writing.give_up()
            self._writing = None
            self._quiet()
            self._enable(on=True)
            return
        self._rest.stop()
        if self._seeing is not None:
            self._seeing.give_up()
        super().reject()
