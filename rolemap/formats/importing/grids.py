"""Finds out what kind of table a source is, by its content, and reads it."""

from dataclasses import dataclass, replace
from functools import lru_cache

from rolemap.formats.importing.columns import distinct
from rolemap.formats.importing.decoding import UnknownEncoding, marked
from rolemap.formats.importing.delimited_grid import delimited_grid, is_even
from rolemap.formats.importing.grid import Grid
from rolemap.formats.importing.html_grid import html_grids, is_html, said_encoding
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.markdown_grid import has_table, markdown_grids
from rolemap.formats.importing.remark import Remark
from rolemap.formats.importing.source import Source
from rolemap.formats.importing.strangers import what_it_is
from rolemap.formats.importing.workbook_grid import Sheet, other_sheets, workbook_sheets
from rolemap.formats.importing.workbook_parts import check_parts, locked, parts_of
from rolemap.model.errors import RoleMapError
from rolemap.model.text import text

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_OLD_BOOK = "Workbook".encode("utf-16-le")
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument.spreadsheet"
# What no text has, but tabs, line breaks and what terminals need.
_CONTROLS = bytes(set(range(32)) - {7, 8, 9, 10, 12, 13, 26, 27})


@dataclass(frozen=True, slots=True)
class _Found:
    """The tables of a source, and those that its program hides."""

    grids: tuple[Grid, ...] = ()
    hidden: tuple[Grid, ...] = ()


def grids(source: Source, mapping: Mapping) -> tuple[Grid, ...]:
    """The tables in a source that are to be read; none where it is no table.

    Sheets that a workbook hides are read only if the mapping names them, and told otherwise.

    Raises:
        UnknownEncoding: a text that does not say how it is written.
        RoleMapError: a table that cannot be read, such as a workbook with a password.
    """
    found = _known(source, mapping.encoding, mapping.delimiter)
    if not mapping.sheet:
        return found.grids
    return tuple(one for one in (*found.grids, *found.hidden) if one.name == mapping.sheet)


def looks_like_text(source: Source) -> bool:
    """Whether a source is a file that somebody could read in an editor, whatever its encoding."""
    start = source.data[:8_000]
    if marked(start):
        return True
    controls = len(start) - len(start.translate(None, _CONTROLS))
    return bool(start) and controls * 100 <= len(start)


@lru_cache(maxsize=1)
def _known(source: Source, encoding: str, delimiter: str) -> _Found:
    """All tables of a source, read once for all who look whether they know them."""
    data = source.data
    if data.startswith(_OLE) and _LOCKED in data:
        raise RoleMapError(locked(source.name))
    if data.startswith((b"PK\x03\x04", _OLE)):
        return _of_workbook(source)
    if not data.strip() or not looks_like_text(source) or what_it_is(data) is not None:
        return _Found()
    return _Found(_of_text(_text(source, encoding), delimiter))


def _text(source: Source, encoding: str) -> str:
    try:
        return source.text(encoding)
    except UnknownEncoding:
        said = said_encoding(source.data)
        if not said:
            raise
        return source.text(said)


def _of_text(words: str, delimiter: str) -> tuple[Grid, ...]:
    found = () if delimiter else _of_page(words)
    if found:
        return found
    table = delimited_grid(words, delimiter)
    return () if table is None else (table,)


def _of_page(words: str) -> tuple[Grid, ...]:
    """The tables of a text for readers: HTML, Markdown, or Markdown with HTML in it."""
    found: list[Grid] = []
    if has_table(words) and not is_even(words):
        found += markdown_grids(words)
    if is_html(words):
        found += html_grids(words)
    found.sort(key=lambda one: one.line_of(0))
    names = distinct([one.name or f"#{at}" for at, one in enumerate(found, start=1)])
    if len(found) < 2:
        return tuple(found)
    return tuple(replace(one, name=name) for one, name in zip(found, names, strict=True))


def _of_workbook(source: Source) -> _Found:
    sheets = _sheets(source)
    hidden = tuple(one.grid for one in sheets if one.is_hidden)
    shown = tuple(one.grid for one in sheets if not one.is_hidden)
    if not any(one.rows for one in shown):
        if not any(one.rows for one in hidden):
            _raise_first(source, sheets)
        shown, hidden = (*shown, *hidden), ()
    told = tuple(_hidden(one.name) for one in hidden)
    first = (replace(one, remarks=(*one.remarks, *told)) for one in shown[:1])
    return _Found((*first, *shown[1:]), hidden)


def _sheets(source: Source) -> list[Sheet]:
    """The sheets of a workbook; none where it is something else that begins like one."""
    data = source.data
    if data.startswith(_OLE):
        return list(other_sheets(source.name, data)) if _OLD_BOOK in data else []
    if b"xl/" not in data and _OPEN_DOCUMENT not in data[:200]:
        return []
    parts = parts_of(source.name, data)
    if parts is not None and parts.has("xl/workbook.xml"):
        return list(workbook_sheets(parts))
    if parts is None or _OPEN_DOCUMENT not in data[:200]:
        return []
    check_parts(parts)
    return list(other_sheets(source.name, data))


def _raise_first(source: Source, sheets: list[Sheet]) -> None:
    """Say why nothing of a workbook could be read, if anything stands in it."""
    for remark in (remark for sheet in sheets for remark in sheet.grid.remarks):
        raise RoleMapError(
            text(
                "Nothing in “{file}” can be read. {sheet}: {problem}",
                file=source.name,
                sheet=remark.place,
                problem=remark.message,
            )
        )


def _hidden(name: str) -> Remark:
    return Remark(
        name, text("This sheet is hidden and was not read; choose it if it is to be imported.")
    )
