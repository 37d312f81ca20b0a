"""What a source is that no importer knows, and what a person can do about it."""

from rolemap.formats.importing.source import Source
from rolemap.model.text import Text, text

# What files begin with that people take for tables: what it is, and what to do.
_BEGINNINGS = (
    (b"%PDF-", text("a PDF")),
    (b"\x89PNG", text("a picture")),
    (b"\xff\xd8\xff", text("a picture")),
    (b"GIF8", text("a picture")),
    (b"\x7fELF", text("a program")),
    (b"MZ", text("a program")),
    (b"\x1f\x8b", text("a compressed file")),
    (b"7z\xbc\xaf", text("a compressed file")),
    (b"\x28\xb5\x2f\xfd", text("a compressed file")),
    (b"Rar!", text("a compressed file")),
    (b"SQLite format 3", text("a database")),
    (b"PAR1", text("a table for programs (Parquet)")),
    (b"{\\rtf", text("a text of a word processor (RTF)")),
)
_INSIDE_ZIP = (
    (b"word/", text("a Word document (.docx)")),
    (b"ppt/", text("a PowerPoint file (.pptx)")),
    (b"application/vnd.oasis.opendocument.text", text("a text document (.odt)")),
    (b"xl/workbook.bin", text("a binary workbook (.xlsb)")),
    (b".iwa", text("a Numbers spreadsheet")),
)
# Old files of Office are little file systems, with names in UTF-16.
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_INSIDE_OLE = (
    ("WordDocument", text("an old Word document (.doc)")),
    ("PowerPoint Document", text("an old PowerPoint file (.ppt)")),
    ("Book", text("a workbook of Excel 95 or older (.xls)")),
    ("__substg1.0", text("an e-mail of Outlook (.msg)")),
)


def why_strange(source: Source) -> Text:
    """A sentence that says what the source is, and what could be imported instead."""
    if source.is_folder:
        return text(
            "Nothing in the folder “{name}” is of a format that can be imported; "
            "choose a file in it.",
            name=source.name,
        )
    if not source.data.strip():
        return text("“{name}” is empty; choose another file.", name=source.name)
    kind = what_it_is(source.data)
    if kind is None:
        return text(
            "“{name}” is of no format that can be imported, or lacks headings that tell what is "
            "what; say the format, or choose the columns.",
            name=source.name,
        )
    return text(
        "“{name}” is {kind}, whatever its name says; save its table as CSV or a workbook (.xlsx) "
        "and import that.",
        name=source.name,
        kind=kind,
    )


def what_it_is(data: bytes) -> Text | None:
    """What bytes are that are no table and no text, or None."""
    for start, kind in _BEGINNINGS:
        if data.startswith(start):
            return kind
    if data.startswith(b"PK\x03\x04"):
        return next((kind for sign, kind in _INSIDE_ZIP if sign in data), None)
    if data.startswith(_OLE):
        return next((kind for sign, kind in _INSIDE_OLE if sign.encode("utf-16-le") in data), None)
    return None
