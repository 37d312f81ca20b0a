"""Puts copies on the clipboard and takes them off, also from another window or program."""

from collections.abc import Iterable

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from rolemap.formats.block import BadBlock, Block, csv_text, html_table, read_block, tsv
from rolemap.formats.clip import Clip, clip_plain, clip_text, lines_of, read_clip
from rolemap.model.edits.excerpts import excerpt
from rolemap.model.ids import Id
from rolemap.model.org import Org

RECORDS = "application/x-rolemap-records"


def copy(org: Org, ids: Iterable[Id]) -> bool:
    """Put these things on the clipboard; whether there was anything to copy.

    Where there is nothing, the clipboard keeps what it has.
    """
    records = excerpt(org, ids)
    if not records:
        return False
    data = QMimeData()
    data.setData(RECORDS, clip_text(records, org).encode())
    data.setText(clip_plain(records, org))
    QGuiApplication.clipboard().setMimeData(data)
    return True


def put_table(block: Block, *, headed: bool) -> None:
    """Put a table on the clipboard, as spreadsheets, documents and editors of text take it.

    Args:
        block: its rows.
        headed: whether its first row and column are headings.
    """
    heads = int(headed)
    data = QMimeData()
    data.setText(tsv(block))
    data.setHtml(html_table(block, head_rows=heads, head_columns=heads))
    data.setData("text/csv", csv_text(block).encode())
    QGuiApplication.clipboard().setMimeData(data)


def can_paste() -> bool:
    """Whether the clipboard holds a copy or text; it is looked at, not read."""
    data = _data()
    return data is not None and (data.hasFormat(RECORDS) or data.hasText())


def has_table() -> bool:
    """Whether the clipboard holds a table of another program: rows and columns."""
    data = _data()
    if data is None or data.hasFormat(RECORDS):
        return False
    try:
        block = read_block(data.html(), data.text() if "\t" in data.text() else None)
    except BadBlock:
        return False
    return len(block) > 1 and len(block[0]) > 1


def pasted() -> Clip | tuple[str, ...] | None:
    """What is on the clipboard: a copy, else the lines of a text, else None.

    Raises:
        BadClip: it holds a copy that cannot be read. Its plain text is no stand-in: it would make
            responsibilities of stages and people.
    """
    data = _data()
    if data is None:
        return None
    if data.hasFormat(RECORDS):
        # What is not UTF-8 becomes what no copy holds, and is refused.
        return read_clip(bytes(data.data(RECORDS).data()).decode("utf-8", "surrogateescape"))
    return lines_of(data.text()) or None


def _data() -> QMimeData | None:
    """What the clipboard holds; None where nothing has been put there."""
    return QGuiApplication.clipboard().mimeData()
