"""All menus, in the order of the menu bar."""

from rolemap.ui.menus.add import ADD
from rolemap.ui.menus.edit import EDIT
from rolemap.ui.menus.entry import Entries, later
from rolemap.ui.menus.file import FILE
from rolemap.ui.menus.help import HELP
from rolemap.ui.menus.view import VIEW

MENUS: dict[str, Entries] = {
    later("&File"): FILE,
    later("&Edit"): EDIT,
    later("&Add"): ADD,
    later("&View"): VIEW,
    later("&Help"): HELP,
}
