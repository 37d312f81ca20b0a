"""How much a table looks like a list of people."""

from collections.abc import Iterable
from itertools import islice

from rolemap.formats.cell_text import BadCell, read_letters
from rolemap.formats.importing.columns import Columns, heading_key
from rolemap.formats.importing.grid import Grid
from rolemap.formats.importing.people.fields import NAMING
from rolemap.model.letters import RACI

# No, perhaps, likely and surely a list of people; the levels of importers.
NO, PERHAPS, LIKELY, SURE = 0, 1, 2, 3

# Fields that only people have, unless the heading is one that other things have as well.
_OF_PEOPLE = frozenset(
    {"family_first", "given", "family", "email", "login", "staff_id", "title", "manager"}
    | {"other_manager", "capacity", "hours", "pay_band", "end"}
)
_GENERAL = (
    "id numberid number nr no title position job managers identifier uniqueid uniqueidentifier "
    "externalid objectid stelle capacity kapazitat band enddate enddatum positionid"
)
_OF_ANYTHING = frozenset(_GENERAL.split())
_LETTERED = frozenset({"responsible", "accountable", "consulted", "informed", "raci"})
_ROWS = 200


def likeness(grid: Grid, found: Columns | None) -> int:
    """NO, PERHAPS, LIKELY or SURE: by its headings, and by letters in other columns."""
    if found is None or _has_letters(grid, found):
        return NO
    keys = set(found.fields.values())
    naming = keys & NAMING
    if not naming:
        return NO
    of_people = {
        key
        for at, key in found.fields.items()
        if key in _OF_PEOPLE and heading_key(found.headings[at]) not in _OF_ANYTHING
    }
    is_named = bool(naming - {"email", "login"}) and naming != {"given"}
    named_by = {"name"} if "name" in naming else {"given", "family"} & naming or naming
    further = of_people - named_by
    others = keys - named_by
    if (further and is_named) or len(further) > 1 or (len(others) > 1 and is_named):
        return SURE
    return LIKELY if others and (is_named or further) else PERHAPS


def _has_letters(grid: Grid, found: Columns) -> bool:
    """Whether columns that hold nothing of people hold letters, or are headed by their words."""
    others = [at for at in range(grid.width) if at not in found.fields]
    headings = {heading_key(one) for one in found.left_out()}
    if headings & _LETTERED:
        return True
    rows = [row for row in islice(grid.filled(), _ROWS) if row > found.heading]
    return any(_are_letters(grid.cell(row, at) for row in rows) for at in others)


def _are_letters(cells: Iterable[str]) -> bool:
    filled = [cell for cell in cells if cell.strip()]
    return bool(filled) and sum(map(_is_letters, filled)) * 2 > len(filled)


def _is_letters(cell: str) -> bool:
    if len(cell) > 40:
        return False
    try:
        return bool(read_letters(cell, RACI))
    except BadCell:
        return False
