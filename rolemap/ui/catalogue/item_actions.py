"""What can be done about an item of a catalogue, from its row, its menu or its card."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget

from rolemap.analysis.coverage import likely, likely_stage
from rolemap.formats.catalogues import Item
from rolemap.model.ids import Id
from rolemap.model.records import Responsibility
from rolemap.model.text import text
from rolemap.ui.adding import add_to_stage, add_with_stage, link, set_required, unlink
from rolemap.ui.catalogue.catalogue_content import stage_words
from rolemap.ui.catalogue.catalogue_model import CatalogueModel
from rolemap.ui.commands import Commands
from rolemap.ui.dialogs.choices import Choice, choice_of
from rolemap.ui.dialogs.pick import PickDialog
from rolemap.ui.labels import label
from rolemap.ui.look.speech import said
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.selection import Selection
from rolemap.ui.wording import shipped

_MENU_WIDTH = 50  # of a menu's entry, in times the width of an x
_NEW_STAGE = ""  # no record has this id


class ItemActions(QObject):
    """Adds items, links them to responsibilities and unlinks them.

    Args:
        items: what there is of each item.
        selection: what is selected, and selects what was added.
        commands: what commits each edit.
        themes: how dialogs look.
        over: the widget that menus and dialogs belong to.
    """

    def __init__(
        self,
        items: CatalogueModel,
        selection: Selection,
        commands: Commands,
        themes: ThemeSource,
        over: QWidget,
    ) -> None:
        super().__init__(over)
        self._over = over
        self._items = items
        self._selection = selection
        self._commands = commands
        self._themes = themes

    def works(self, item: Item) -> tuple[Responsibility, ...]:
        """The responsibilities that are an item."""
        found = self._items.coverage(item.id)
        return found.responsibilities if found is not None else ()

    def take(self, item: Item) -> None:
        """Do what comes first: show the item's card, or add the item where there is none."""
        if not self.jump(item):
            self.add(item)

    def jump(self, item: Item) -> bool:
        """Show the card of an item; whether there is one."""
        works = [work.id for work in self.works(item)]
        if not works:
            return False
        # The next one, where there are several.
        at = works.index(self._selection.only) + 1 if self._selection.only in works else 0
        self._selection.show(works[at % len(works)])
        return True

    # What brings an item onto the map

    def add(self, item: Item) -> PickDialog | None:
        """Add an item to the stage that its own is most like, or ask to which."""
        names = (stage_words(item.stage), item.stage)
        stage = likely_stage(self._commands.org, names)
        if stage is None:
            return self.ask_stage(item)
        add_to_stage(self._commands, item, stage.id)
        return None

    def ask_stage(self, item: Item) -> PickDialog:
        """Ask for the stage and add the item there."""
        org, words = self._commands.org, stage_words(item.stage)
        choices = [choice_of(org, stage) for stage in org.stages()]
        choices.append(Choice(_NEW_STAGE, words, lambda: said(text("a new stage")), head=True))
        name = shipped(item.name)
        dialog = self._dialog(said(text("Stage for “{item}”", item=name)), choices)

        def take() -> None:
            if dialog.picked:
                add_to_stage(self._commands, item, dialog.picked)
            else:
                add_with_stage(self._commands, item, words)

        dialog.accepted.connect(take)
        return dialog

    def link(self, item: Item, work_id: Id) -> None:
        """Say that a responsibility is an item."""
        link(self._commands, item, work_id)

    def ask_work(self, item: Item) -> PickDialog:
        """Ask which responsibility an item is."""
        org = self._commands.org
        known = {work.id for work in self.works(item)}
        works = [one for stage in org.stages() for one in org.responsibilities_in(stage.id)]
        choices = [choice_of(org, work) for work in works if work.id not in known]
        name = shipped(item.name)
        dialog = self._dialog(said(text("Which one is “{item}”?", item=name)), choices)

        def take() -> None:
            if dialog.picked is not None:
                self.link(item, dialog.picked)

        dialog.accepted.connect(take)
        return dialog

    def unlink(self, item: Item, work_id: Id) -> None:
        """Say that a responsibility is not an item."""
        unlink(self._commands, item, work_id)

    def set_required(self, item: Item, wanted: bool) -> None:
        """Say whether somebody has to own an item."""
        set_required(self._commands, item, wanted)

    def _dialog(self, title: str, choices: Sequence[Choice]) -> PickDialog:
        dialog = PickDialog(title, choices, self._themes, self._over.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    # Menus

    def selected(self, item: Item) -> Responsibility | None:
        """The selected responsibility, if the item could be linked to it."""
        work = self._commands.org.look(Responsibility, self._selection.only)
        return work if work is not None and item.id not in work.covers else None

    def probable(self, item: Item) -> list[Responsibility]:
        """What the item probably is, by its name; nobody said so yet."""
        found = likely(self._commands.org, shipped(item.name))
        return [work for work in found if item.id not in work.covers]

    def menu(self, item: Item) -> QMenu:
        """Everything that can be done about an item."""
        menu = QMenu(self._over)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.works(item):
            menu.addAction(self.tr("Show where"), lambda: self.jump(item))
        else:
            menu.addAction(self.tr("Add to the map"), lambda: self.add(item))
        menu.addAction(self.tr("Add to a stage…"), lambda: self.ask_stage(item))
        menu.addSeparator()
        self.fill_links(menu, item)
        if self.works(item):
            menu.addSeparator()
            self.fill_unlinks(menu, item)
        menu.addSeparator()
        required = menu.addAction(self.tr("Somebody has to own this"))
        required.setCheckable(True)
        required.setChecked(self._items.is_required(item.id))
        required.toggled.connect(lambda wanted: self.set_required(item, wanted))
        return menu

    def fill_links(self, menu: QMenu, item: Item) -> None:
        """Offer what an item can be linked to."""
        chosen = self.selected(item)
        offers = [chosen] if chosen is not None else []
        offers += [work for work in self.probable(item) if work != chosen]
        for work in offers:
            words = said(text("This is “{work}”", work=work.name))
            menu.addAction(self._label(menu, words), lambda work=work: self.link(item, work.id))
        action = menu.addAction(self.tr("This is…"), lambda: self.ask_work(item))
        action.setEnabled(self._commands.org.count(Responsibility) > len(self.works(item)))

    def fill_unlinks(self, menu: QMenu, item: Item) -> None:
        """Offer what an item can be unlinked from."""
        for work in self.works(item):
            words = said(text("Not “{work}”", work=work.name))
            menu.addAction(self._label(menu, words), lambda work=work: self.unlink(item, work.id))

    def _label(self, menu: QMenu, words: str) -> str:
        metrics = menu.fontMetrics()
        return label(words, metrics, _MENU_WIDTH * metrics.horizontalAdvance("x"))
