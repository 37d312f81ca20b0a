"""What an importer did not understand or had to assume, and where that stands."""

import re
from dataclasses import dataclass
from typing import TypeAlias

from rolemap.model.errors import RoleMapError
from rolemap.model.text import Text, text

# Where something stands: Text("line 3"), or words of the file itself.
Place: TypeAlias = str | Text


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that a person should know about what was read.

    Attributes:
        place: where it stands in the source; "" for the source as a whole.
        message: a sentence: what was found there, and what was made of it.
    """

    place: Place
    message: Text


_CELL = re.compile(r"[A-Z]{1,3}([0-9]+)")


def row_of(place: Place) -> tuple[str, str]:
    """The table and the number of the row that a place speaks of; "" for what it leaves open."""
    if isinstance(place, str):
        found = _CELL.fullmatch(place)
        return "", found[1] if found else ""
    values = dict(place.values)
    within = values.get("place")
    if isinstance(within, str | Text):
        return str(values.get("file", "")), row_of(within)[1]
    return "", str(values.get("row") or values.get("line") or "")


def line(number: int) -> Text:
    """The place of a line of a text, from 1."""
    return text("line {line}", line=str(number))


def inside(name: str, place: Place) -> Text:
    """A place in a file of a folder, or in a sheet of a workbook."""
    return text("{file}, {place}", file=name, place=place)


def why(error: RoleMapError) -> Text:
    """What an error says, as the message of a remark."""
    return (
        error.message
        if isinstance(error.message, Text)
        else Text("{problem}", (("problem", error.message),))
    )
