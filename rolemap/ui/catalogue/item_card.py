"""What is known of the item that the keyboard is at, with a button for each thing to do."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from rolemap.formats.catalogues import Item
from rolemap.model.records import Responsibility
from rolemap.model.text import in_a_row, text
from rolemap.ui.catalogue.catalogue_content import ItemRow
from rolemap.ui.catalogue.item_actions import ItemActions
from rolemap.ui.look.speech import said
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.paragraph import Paragraph


class ItemCard(QFrame):
    """Name and note of an item, who owns it, and what can be done about it.

    Args:
        actions: what the buttons do.
        themes: how it looks.
        parent: the widget that holds it.
    """

    def __init__(
        self, actions: ItemActions, themes: ThemeSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._acts = actions
        self._themes = themes
        self._item: Item | None = None
        self._likely: Responsibility | None = None
        self.title = Paragraph(themes, strong=True, lines=2)
        self.note = Paragraph(themes, role="caption", weak=True, lines=3)
        self.where = Paragraph(themes, role="caption", lines=3)
        self.likely = Paragraph(themes, role="caption", lines=3)
        self.probable = QPushButton(self.tr("Yes"))
        self.add = QPushButton(self.tr("Add to the map"))
        self.this_is = QPushButton(self.tr("This is"))
        self.not_this = QPushButton(self.tr("Not this"))
        self._links = QMenu(self.this_is)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        sizes = self._themes.theme.sizes
        self.setProperty("look", "panel")
        self.setAccessibleName(self.tr("Chosen item"))
        self.probable.setProperty("look", "quiet")
        self.add.setProperty("look", "primary")
        self.this_is.setMenu(self._links)
        self.this_is.setAccessibleName(self.tr("This is a responsibility of the map"))
        self.not_this.setAccessibleName(self.tr("This is not the responsibility it is linked to"))
        self.not_this.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[sizes.gap] * 4)
        column.setSpacing(sizes.half)
        for part in (self.title, self.note, self.where):
            column.addWidget(part)
        question = QHBoxLayout()
        question.setSpacing(sizes.gap)
        question.addWidget(self.likely, 1)
        question.addWidget(self.probable)
        column.addLayout(question)
        row = QHBoxLayout()
        row.setSpacing(sizes.gap)
        row.addWidget(self.add)
        row.addWidget(self.this_is)
        row.addWidget(self.not_this)
        row.addStretch(1)
        column.addLayout(row)

    def _connect(self) -> None:
        self.probable.clicked.connect(self._link_probable)
        self.add.clicked.connect(self._add)
        self.not_this.clicked.connect(self._unlink)
        self._links.aboutToShow.connect(self._fill)

    def show_item(self, item: Item | None, row: ItemRow | None) -> None:
        """Show another item, or the same as it is now; None shows nothing."""
        self._item = item
        self.setVisible(item is not None)
        if item is None or row is None:
            return
        missing = row.state == "missing"
        self.title.say(row.name)
        self.note.say(row.note)
        self.where.say(
            said(in_a_row([row.words, row.where])), severity="warning" if row.wanting else ""
        )
        pressed = [one for one in (self.add, self.probable, self.not_this) if one.hasFocus()]
        # First away, then here: all at once need more room than there is.
        for part, wanted in sorted(
            ((self.add, missing), (self.where, not missing), (self.not_this, not missing)),
            key=lambda pair: pair[1],
        ):
            part.setVisible(wanted)
        found = self._acts.probable(item) if missing else []
        self._likely = found[0] if found else None
        self._ask_probable()
        # The keyboard stays here, though the button that was pressed is gone.
        if pressed and pressed[0].isHidden():
            self.this_is.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_probable(self) -> None:
        """Offer what the item probably is; nobody said so yet."""
        for part in (self.likely, self.probable):
            part.setVisible(self._likely is not None)
        if self._likely is not None:
            name = self._likely.name
            self.likely.say(said(text("This is probably “{work}”?", work=name)))
            self.probable.setAccessibleName(said(text("Yes, this is “{work}”", work=name)))

    def _add(self) -> None:
        if self._item is not None:
            self._acts.add(self._item)

    def _link_probable(self) -> None:
        if self._item is not None and self._likely is not None:
            self._acts.link(self._item, self._likely.id)

    def _fill(self) -> None:
        """What can be linked now; made when the menu opens."""
        self._links.clear()
        if self._item is not None:
            self._acts.fill_links(self._links, self._item)

    def _unlink(self) -> None:
        """Take the only link away, or ask which one."""
        if self._item is None:
            return
        works = self._acts.works(self._item)
        if len(works) == 1:
            self._acts.unlink(self._item, works[0].id)
        elif works:
            menu = QMenu(self)
            self._acts.fill_unlinks(menu, self._item)
            menu.aboutToHide.connect(menu.deleteLater)
            below = QPoint(0, self.not_this.height())
            menu.popup(self.not_this.mapToGlobal(below))
