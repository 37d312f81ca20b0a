"""Asks what a template of one's own is called, and what it tells."""

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from rolemap.ui.look.theme import ThemeSource

_LONGEST = 500


class SaveTemplateDialog(QDialog):
    """Takes a name and a story; where there are people, whether their names go along.

    Args:
        themes: how it looks.
        name: what it is called until another name is typed.
        story: what it tells until something else is typed.
        people: whether there are people whose names could be left out.
        known: whether the template is there already, and is only told otherwise.
        parent: the window that it belongs to.
    """

    def __init__(
        self,
        themes: ThemeSource,
        name: str,
        story: str,
        *,
        people: bool = False,
        known: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._known = known
        self.line = QLineEdit(" ".join(name.split()))
        self.text = QPlainTextEdit(story)
        self.nameless = QCheckBox(self.tr("Without people's names"))
        self.nameless.setVisible(people and not known)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        self._set_up()
        self._lay_out()
        self._connect()
        self._refresh()

    def _set_up(self) -> None:
        known = self._known
        title = self.tr("Rename the template") if known else self.tr("Save as template")
        self.setWindowTitle(title)
        self.line.setMaxLength(_LONGEST)
        self.line.setAccessibleName(self.tr("Name"))
        self.line.selectAll()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Story"))
        self.text.setPlaceholderText(self.tr("What team it shows, and when to start from it"))
        self.text.setFixedHeight(4 * self._themes.theme.sizes.row_height)
        hint = self.tr(
            "People are called Person 1 and so on; what is said about them in notes, and the"
            " reasons of accepted problems, are left out."
        )
        self.nameless.setToolTip(hint)
        self.nameless.setAccessibleDescription(hint)
        words = self.tr("Rename") if known else self.tr("Save")
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(words)

    def _lay_out(self) -> None:
        sizes = self._themes.theme.sizes
        name, story = QLabel(self.tr("&Name")), QLabel(self.tr("&Story"))
        name.setBuddy(self.line)
        story.setBuddy(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[sizes.gap_wide] * 4)
        column.setSpacing(sizes.gap)
        for widget in (name, self.line, story, self.text, self.nameless):
            column.addWidget(widget)
        column.addSpacing(sizes.gap)
        column.addWidget(self.buttons)
        self.setMinimumWidth(2 * sizes.stage_width)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._refresh)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _refresh(self) -> None:
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(self.name))

    @property
    def name(self) -> str:
        """What it is called."""
        return " ".join(self.line.text().split())

    @property
    def story(self) -> str:
        """What it tells."""
        return self.text.toPlainText().strip()

    @property
    def without_names(self) -> bool:
        """Whether the names of people are left out."""
        return not self.nameless.isHidden() and self.nameless.isChecked()
