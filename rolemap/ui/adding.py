"""Bring an item of a catalogue onto the map, new or as what is there, and require it."""

from PySide6.QtCore import QMimeData

from rolemap.formats.catalogues import Item, item
from rolemap.model import ids
from rolemap.model.change import Change
from rolemap.model.edits.covering import add_item, cover, uncover
from rolemap.model.edits.requiring import no_longer_require, require
from rolemap.model.edits.stages import add_stage
from rolemap.model.errors import RoleMapError
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Responsibility, Stage
from rolemap.model.text import Text, text
from rolemap.ui.commands import Commands
from rolemap.ui.look.speech import said
from rolemap.ui.mime import item_in
from rolemap.ui.promise import Promise
from rolemap.ui.wording import shipped


def add_to_stage(commands: Commands, wanted: Item, stage_id: Id) -> bool:
    """Add an item to a stage, as one step, and show its card."""
    stage = commands.org.look(Stage, stage_id)
    if stage is None:
        return False
    new, name = ids.fresh(), shipped(wanted.name)
    label = text("Add {work} to {stage}", work=name, stage=stage.name)
    done = commands.do(
        label,
        lambda org: add_item(
            org, name, wanted.id, stage_id, on_call=wanted.on_call, new_id=lambda: new
        ),
    )
    if done:
        commands.selection.show(new)
    return done


def add_with_stage(commands: Commands, wanted: Item, stage_name: str) -> bool:
    """Add an item and the stage that it belongs to, as one step, and show its card."""
    new, name = ids.fresh(), shipped(wanted.name)

    def make(org: Org) -> Change:
        first = add_stage(org, stage_name)
        after = org.apply(first)
        (stage,) = (one for one in after.stages() if org.look(Stage, one.id) is None)
        return first.then(
            add_item(after, name, wanted.id, stage.id, on_call=wanted.on_call, new_id=lambda: new)
        )

    done = commands.do(text("Add {work} to {stage}", work=name, stage=stage_name), make)
    if done:
        commands.selection.show(new)
    return done


def link(commands: Commands, wanted: Item, work_id: Id) -> bool:
    """Say that a responsibility is an item."""
    work = commands.org.look(Responsibility, work_id)
    if work is None:
        return False
    return commands.do(_link_label(wanted, work), lambda org: cover(org, work_id, wanted.id))


def unlink(commands: Commands, wanted: Item, work_id: Id) -> bool:
    """Say that a responsibility is not an item."""
    work = commands.org.look(Responsibility, work_id)
    if work is None:
        return False
    label = text("{work} is not “{item}”", work=work.name, item=shipped(wanted.name))
    return commands.do(label, lambda org: uncover(org, work_id, wanted.id))


def set_required(commands: Commands, wanted: Item, required: bool) -> bool:
    """Say whether somebody has to own an item here."""
    name = shipped(wanted.name)
    if required:
        label = text("Require “{item}”", item=name)
        return commands.do(label, lambda org: require(org, wanted.id, name))
    label = text("No longer require “{item}”", item=name)
    return commands.do(label, lambda org: no_longer_require(org, wanted.id))


def _link_label(wanted: Item, work: Responsibility) -> Text:
    return text("{work} is “{item}”", work=work.name, item=shipped(wanted.name))


class Adding:
    """An item in a hand: on a stage it becomes a responsibility there, on one it is linked to it.

    Args:
        commands: what commits the drop.
        wanted: the item.
    """

    def __init__(self, commands: Commands, wanted: Item) -> None:
        self._commands = commands
        self.item = wanted

    @classmethod
    def of(cls, commands: Commands, data: QMimeData) -> "Adding | None":
        """The item in a drag's data; None if it holds anything else."""
        item_id = item_in(data)
        try:
            found = item(item_id) if item_id else None
        except RoleMapError:
            return None  # the panel says what is wrong with the files
        return cls(commands, found) if found is not None else None

    def would(self, ids: tuple[Id, ...], target_id: Id, letter: str | None = None) -> Promise:
        """What `put` would do, in words, before it does it."""
        org, name = self._commands.org, shipped(self.item.name)
        match org.find(target_id):
            case Stage(name=stage) as target:
                words = text("Adds “{work}” to “{stage}”", work=name, stage=stage)
                change = add_item(org, name, self.item.id, target.id, on_call=self.item.on_call)
            case Responsibility(name=work) as target:
                words = text("“{work}” is “{item}”", work=work, item=name)
                change = cover(org, target.id, self.item.id)
                if not change:
                    words = text("“{work}” is “{item}” already.", work=work, item=name)
            case _:
                words, change = text("Drop it on a stage or a responsibility."), Change()
        return Promise(words, words, change)

    def put(self, ids: tuple[Id, ...], target_id: Id, letter: str | None = None) -> bool:
        """Bring the item there, as one step."""
        would = self.would(ids, target_id)
        if not would.welcome:
            self._commands.refused.emit(said(would.words))
            return False
        if self._commands.org.look(Stage, target_id) is not None:
            return add_to_stage(self._commands, self.item, target_id)
        self._commands.selection.set((target_id,))
        return link(self._commands, self.item, target_id)
