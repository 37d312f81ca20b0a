"""All menus, in the order of the menu bar."""

from rolemap.ui.menus.add import ADD
from rolemap.ui.menus.edit import EDIT
from rolemap.ui.menus.entry import Entries
from rolemap.ui.menus.file import FILE
from rolemap.ui.menus.help import HELP
from rolemap.ui.menus.view import VIEW

MENUS: dict[str, Entries] = {
    "&File": FILE,
    "&Edit": EDIT,
    "&Add": ADD,
    "&View": VIEW,
    "&Help": HELP,
}
