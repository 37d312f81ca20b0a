"""Which column is what: guessed from headings, or as a mapping says."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import category, normalize

from rolemap.formats.importing.grid import Grid
from rolemap.formats.importing.mapping import Mapping
from rolemap.model.text import Text

_MOST_HEADING_ROWS = 30


@dataclass(frozen=True, slots=True)
class Field:
    """Something that a column may hold.

    Attributes:
        key: what mappings call it.
        name: what a person calls it.
        known_as: headings that it goes by; capitals, spaces and signs do not matter.
        required: whether nothing can be read without it.
        many: whether several columns may hold it.
    """

    key: str
    name: Text
    known_as: tuple[str, ...] = ()
    required: bool = False
    many: bool = False


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a table, as they are to be read.

    Attributes:
        heading: the row, from 0, on which the headings stand.
        fields: the key of the field by column, from 0; columns that are left out are not here.
        headings: the heading by column, each different from the others.
    """

    heading: int
    fields: dict[int, str]
    headings: tuple[str, ...]

    def of(self, key: str) -> tuple[int, ...]:
        """The columns that hold a field, from the left."""
        return tuple(at for at, known in sorted(self.fields.items()) if known == key)

    def first(self, key: str) -> int | None:
        """The column that holds a field, or None."""
        return next(iter(self.of(key)), None)

    def left_out(self) -> tuple[str, ...]:
        """The headings of the columns that are not read."""
        return tuple(one for at, one in enumerate(self.headings) if one and at not in self.fields)

    def mapping(self, mapping: Mapping) -> Mapping:
        """The mapping, with what was guessed put into it."""
        chosen = {one: self.fields.get(at, "") for at, one in enumerate(self.headings) if one}
        return mapping.model_copy(update={"heading": self.heading + 1, "columns": chosen})


def columns(grid: Grid, fields: Sequence[Field], mapping: Mapping) -> Columns | None:
    """The columns of a table, or None where it lacks a field that is required.

    Args:
        grid: the table.
        fields: what columns may hold.
        mapping: what a person said; it goes before any guess.
    """
    if mapping.heading > len(grid.rows):
        return None
    rows = [mapping.heading - 1] if mapping.heading else _likely(grid)
    best = max((_read(grid, row, fields, mapping) for row in rows), key=_known, default=None)
    if best is None:
        return None
    there = set(best.fields.values())
    return best if all(one.key in there for one in fields if one.required) else None


def _likely(grid: Grid) -> list[int]:
    return [row for _, row in zip(range(_MOST_HEADING_ROWS), grid.filled(), strict=False)]


def _known(found: Columns) -> tuple[int, int]:
    return len(set(found.fields.values())), -found.heading


def _read(grid: Grid, row: int, fields: Sequence[Field], mapping: Mapping) -> Columns:
    headings = distinct(grid.rows[row])
    known = _by_heading(tuple(fields))
    by_key = {one.key: one for one in fields}
    chosen: dict[int, str] = {}
    for at, heading in enumerate(headings):
        said = mapping.columns.get(heading)
        found = by_key.get(said) if said is not None else known.get(heading_key(heading))
        if found is None or (not found.many and found.key in chosen.values()):
            continue
        chosen[at] = found.key
    return Columns(row, chosen, headings)


@lru_cache
def _by_heading(fields: tuple[Field, ...]) -> dict[str, Field]:
    """The fields by what a heading may say, worked out once: every importer asks at every table."""
    return {heading_key(name): one for one in fields for name in (one.key, *one.known_as)}


def distinct(headings: Sequence[str]) -> tuple[str, ...]:
    """Headings that can be told apart: the second "Name" is "Name (2)"; empty ones stay empty."""
    found: list[str] = []
    seen: set[str] = set()
    often: dict[str, int] = {}
    for heading in (" ".join(one.split()) for one in headings):
        name = heading
        while name and name in seen:
            often[heading] = often.get(heading, 1) + 1
            name = f"{heading} ({often[heading]})"
        seen.add(name)
        found.append(name)
    return tuple(found)


def heading_key(heading: str) -> str:
    """What two headings have in common that mean the same: "E-Mail" and "e mail" are "email".

    "Employee #" is "employeenumber", for "Employee" is something else.
    """
    heading = heading.replace("#", "number")
    if heading.isascii():  # most, and this is quick
        return "".join(filter(str.isalnum, heading.lower()))
    plain = normalize("NFKD", heading.replace("ß", "ss")).casefold()
    return "".join(one for one in plain if category(one)[0] in "LN")
