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
    (b"{\\rtf", text("a text of a word processor (RTF)")),
)
_INSIDE_ZIP = (
    (b"word/", text("a Word document (.docx)")),
    (b"ppt/", text("a PowerPoint file (.pptx)")),
    (b"application/vnd.oasis.opendocument.text", text("a text document (.odt)")),
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
        return next((kind for sign, kind in _INSIDE_ZIP if sign in data[:200_000]), None)
    return None
