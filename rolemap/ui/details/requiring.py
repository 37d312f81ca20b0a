"""Which items of the catalogues could be required, and requiring the one that is picked."""

from rolemap.formats.catalogues import catalogues, item
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Requirement
from rolemap.ui.adding import set_required
from rolemap.ui.commands import Commands
from rolemap.ui.dialogs.choices import Choice
from rolemap.ui.wording import shipped


def items_to_require(org: Org) -> list[Choice]:
    """Every item that is not required yet, each with the catalogue it is from."""
    known = {one.item for one in org.all(Requirement)}
    return [
        Choice(one.id, shipped(one.name), lambda name=catalogue.name: shipped(name))
        for catalogue in catalogues()
        for one in catalogue.items
        if one.id not in known
    ]


def require_picked(commands: Commands, item_id: Id | None) -> bool:
    """Require the item that was picked; nothing where none was."""
    found = item(item_id) if item_id else None
    return found is not None and set_required(commands, found, True)
