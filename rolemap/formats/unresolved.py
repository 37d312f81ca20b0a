"""Whether a merge has left conflicts in a plan: quick to ask, for every check does."""

from rolemap.formats.bad_file import BadFile
from rolemap.model.org import Org
from rolemap.model.text import Plural

# The part of the file in which they stand.
SECTION = "conflicts"

_UNRESOLVED = Plural(
    "A merge has left a conflict in “{file}” that nobody has resolved; open the file in RoleMap and"
    " choose a side.",
    "A merge has left {count} conflicts in “{file}” that nobody has resolved; open the file in"
    " RoleMap and choose a side for each.",
)


def is_conflicted(org: Org) -> bool:
    """Whether a merge has left conflicts in a plan."""
    return SECTION in org.unknown


def refuse_conflicts(org: Org, name: str) -> None:
    """Refuse a plan that is not decided yet; `name` is the file's name for messages.

    Raises:
        BadFile: a merge has left conflicts in it.
    """
    if is_conflicted(org):
        section = org.unknown[SECTION]
        count = len(section) if isinstance(section, list) else 1
        raise BadFile(_UNRESOLVED.of(count, file=name))
