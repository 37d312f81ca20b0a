"""How a file begins, for a quick look at what it may be."""

from rolemap.formats.importing.decoding import decoded
from rolemap.model.errors import RoleMapError

_MUCH = 65_536


def beginning(data: bytes, encoding: str = "") -> str:
    """The first words of a file, wherever they are cut off; "" for what is no text."""
    start = data[:_MUCH]
    if b"\x00" in start and not (encoding or start.startswith((b"\xff\xfe", b"\xfe\xff"))):
        return ""
    try:
        return decoded(start, "", encoding)
    except RoleMapError:
        return start.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
