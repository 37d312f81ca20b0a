"""What is typed into the cells of the table of people, made into values and edits."""

import re

from rolemap.model.edits.fields import rename, tidy
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id
from rolemap.model.text import Text, text
from rolemap.ui.commands import Commands
from rolemap.ui.details.field_editors import listed
from rolemap.ui.look.speech import said
from rolemap.ui.people.columns import FIELDS, Column

_MOST = 1000  # percent of full time, as records.Share
_PERCENT = re.compile(r"\s*(\d+(?:[.,]\d+)?)\s*[%٪]?\s*")


def problem_with(commands: Commands, person_id: Id, column: Column, typed: str) -> str:
    """Why this cannot stand there, in words; "" where it can."""
    if column is Column.NAME:
        try:
            rename(commands.org, person_id, typed)
        except Rejected as error:
            return said(error.message) if isinstance(error.message, Text) else error.message
    if column is Column.CAPACITY and share_of(typed) is None:
        return said(
            text(
                "“{typed}” is no working time; type a percentage from 0 to {most}.",
                typed=typed,
                most=_MOST,
            )
        )
    return ""


def share_of(typed: str) -> float | None:
    """The share that a percentage says: 0.8 for "80 %"; None where it says none."""
    found = _PERCENT.fullmatch(typed)
    number = float(found.group(1).replace(",", ".")) if found else _MOST + 1
    return None if number > _MOST else round(number / 100, 6)


def take(commands: Commands, person_id: Id, column: Column, typed: str) -> bool:
    """Make what was typed the value of a field, as one step, or say why not."""
    if column is Column.NAME:
        return commands.rename(person_id, typed)
    share = share_of(typed)
    if column is Column.CAPACITY and share is None:
        return False
    values: dict[Column, object] = {Column.SKILLS: listed(typed), Column.CAPACITY: share}
    return commands.set_field(person_id, FIELDS[column], values.get(column, tidy(typed)))
