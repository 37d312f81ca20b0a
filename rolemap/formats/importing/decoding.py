"""Bytes as text: by the mark at their beginning, as UTF-8, or as a person says; never by a guess.

Standard library and model only.
"""

import codecs

from rolemap.model.errors import RoleMapError
from rolemap.model.text import text

# What people's programs write, in the order in which one would try.
ENCODINGS = ("cp1252", "iso8859-15", "cp1250", "cp1251", "mac-roman", "shift_jis", "gb18030")

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


# Codecs that are no way to write a text down; some need the square of its length.
_NO_ENCODINGS = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined"})


class UnknownEncoding(RoleMapError):
    """A text that does not say how it is written; somebody has to."""


def decoded(data: bytes, name: str, encoding: str = "") -> str:
    """The text, with line breaks of one kind and without NULs.

    Args:
        data: the bytes.
        name: the file's name, for messages.
        encoding: how it is written; "" to go by its mark, else UTF-8.

    Raises:
        UnknownEncoding: it has no mark, is no UTF-8, and `encoding` is "".
        RoleMapError: it is not written in `encoding`, or nobody knows such an encoding.
    """
    said = encoding or marked(data) or "utf-8"
    try:
        if codecs.lookup(said).name.replace("-", "_") in _NO_ENCODINGS:
            raise LookupError(said)
        words = data.decode(said)
    except LookupError:
        raise RoleMapError(
            text("There is no encoding “{encoding}”; try cp1252.", encoding=encoding)
        ) from None
    except (UnicodeError, ValueError):
        raise _unreadable(name, encoding) from None
    # Some codecs let half a character pass, which no file can hold.
    words = words.encode("utf-8", "replace").decode()
    return (
        words.replace("\x00", "").replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    )


def marked(data: bytes) -> str:
    """The encoding that the bytes begin to speak of, or ""."""
    return next((encoding for mark, encoding in _MARKS if data.startswith(mark)), _wide(data))


def _wide(data: bytes) -> str:
    """UTF-16 without a mark: every second byte of what people write is nothing."""
    start = data[:2_000]
    if len(start) < 4 or len(data) % 2:
        return ""
    half = len(start) // 2
    if start[1::2].count(0) > half * 0.7 and not start[::2].count(0):
        return "utf-16-le"
    return "utf-16-be" if start[::2].count(0) > half * 0.7 and not start[1::2].count(0) else ""


def _unreadable(name: str, encoding: str) -> RoleMapError:
    if encoding:
        return RoleMapError(
            text(
                "“{file}” is not written in {encoding}; choose another encoding.",
                file=name,
                encoding=encoding,
            )
        )
    return UnknownEncoding(
        text(
            "“{file}” is not UTF-8 and does not say how it is written; say which encoding it has, "
            "such as cp1252 for what older Windows programs write.",
            file=name,
        )
    )
