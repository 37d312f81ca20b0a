"""The part of the start page with one's own templates, and what can be done with them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rolemap.formats.own_templates import (
    Removed,
    own_template,
    put_back,
    remove_own,
    stamps,
    tell_own,
)
from rolemap.model.errors import RoleMapError
from rolemap.model.text import text
from rolemap.ui.dialogs.message import show_problem
from rolemap.ui.dialogs.save_template import SaveTemplateDialog
from rolemap.ui.look.speech import said
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.own.own_cards import OwnCards
from rolemap.ui.paragraph import Paragraph
from rolemap.ui.start.offers import Offer


class OwnShelf(QWidget):
    """Own templates under their heading; hidden while there are none and none was just removed.

    Args:
        heading: stands above them.
        themes: how it looks.
        parent: the page that it is on.

    Signals:
        chosen(Offer): somebody starts from this.
    """

    chosen = Signal(object)

    def __init__(
        self, heading: QWidget, themes: ThemeSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._removed: Removed | None = None
        self._stamps = stamps()
        self.cards = OwnCards(themes)
        self.news = Paragraph(themes, weak=True, lines=2)
        self.put_back_button = QPushButton(self.tr("Put back"))
        self._line = QWidget()
        across = QHBoxLayout(self._line)
        sizes = themes.theme.sizes
        # In line with what is in the cards.
        across.setContentsMargins(sizes.gap + sizes.ring, 0, sizes.gap, sizes.gap)
        across.addWidget(self.news, 1)
        across.addWidget(self.put_back_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.gap)
        for widget in (heading, self.cards, self._line):
            column.addWidget(widget)
        self.cards.chosen.connect(self.chosen)
        self.cards.rename_wanted.connect(self._rename)
        self.cards.remove_wanted.connect(self._remove)
        self.put_back_button.clicked.connect(self._put_back)
        self.refresh()

    def refresh(self) -> None:
        """List what is there; nothing is read again where no file is another one."""
        found = stamps()
        if found != self._stamps:
            self._stamps = found
            self.cards.refresh()
        some = bool(found)
        self.cards.setVisible(some)
        self._line.setVisible(self._removed is not None)
        self.setVisible(some or self._removed is not None)

    def _rename(self, offer: Offer) -> None:
        try:
            known = own_template(offer.template)
        except RoleMapError as error:
            self._fail(error)
            return
        dialog = SaveTemplateDialog(
            self._themes, known.name, known.story, known=True, parent=self.window()
        )
        if dialog.exec():
            try:
                tell_own(offer.template, dialog.name, dialog.story)
            except RoleMapError as error:
                self._fail(error)
            self.refresh()
        dialog.deleteLater()

    def _remove(self, offer: Offer) -> None:
        try:
            self._removed = remove_own(offer.template)
        except RoleMapError as error:
            self._fail(error)
            return
        self.news.say(said(text("Removed: {name}", name=self._removed.name)))
        had_focus = self.cards.hasFocus()
        self.refresh()
        if had_focus and not self.cards.isVisible():
            self.put_back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_back(self) -> None:
        removed, self._removed = self._removed, None
        if removed is not None:
            try:
                put_back(removed)
            except RoleMapError as error:
                self._removed = removed
                self._fail(error)
        self.refresh()
        if self.cards.isVisible():
            self.cards.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fail(self, error: RoleMapError) -> None:
        show_problem(self.window(), error)
        self.refresh()
