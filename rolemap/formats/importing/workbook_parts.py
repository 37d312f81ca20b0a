"""Looks into the zip file of a workbook before anything of it is parsed.

A few kilobytes can unpack to gigabytes, a single cell at the far end of a sheet makes a reader ask
for billions of them, and what a zip file says about its own sizes need not be true. So each part is
unpacked here, no further than it says, and the cells are counted as they are written down.
"""

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from io import BytesIO
from posixpath import join, normpath
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from rolemap.model.errors import RoleMapError
from rolemap.model.text import Text, text

MOST_UNPACKED = 200_000_000
MOST_PARTS = 1_000
MOST_RATIO = 100
# So little may unpack to as much as it likes.
_FREE = 10_000_000
_HEADER = 30

_TAG = r"<(?:[\w.-]+:)?{}\b([^>]*)>"
_SHEET = re.compile(_TAG.format("sheet"))
_RELATION = re.compile(_TAG.format("Relationship"))
_ATTRIBUTE = re.compile(r"([\w:.-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")


class Damaged(RoleMapError):
    """A workbook that cannot be unpacked, or would not be one."""


def damaged(name: str, detail: str = "") -> Damaged:
    """What a person is told of a workbook that cannot be read."""
    return Damaged(
        text(
            "“{file}” is a damaged workbook; open it in the spreadsheet program, save it again "
            "as a workbook (.xlsx) or as CSV, and import that.",
            file=name,
        ),
        detail=f"workbook refused: {detail}",
    )


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a zip file, none of them unpacked yet.

    Attributes:
        name: the file's name, for messages.
        data: its bytes.
        infos: its parts by name, in small letters.
    """

    name: str
    data: bytes
    infos: dict[str, ZipInfo]

    def has(self, part: str) -> bool:
        """Whether there is such a part."""
        return _plain(part) in self.infos

    def unpacked(self, part: str) -> bytes:
        """The bytes of a part; none where there is none.

        Raises:
            Damaged: it cannot be unpacked, or is longer than it says.
        """
        info = self.infos.get(_plain(part))
        if info is None:
            return b""
        start = info.header_offset + _HEADER
        lengths = self.data[start - 4 : start]
        start += int.from_bytes(lengths[:2], "little") + int.from_bytes(lengths[2:], "little")
        packed = self.data[start : start + info.compress_size]
        if info.compress_type == ZIP_STORED:
            found = packed
        else:
            unpacking = zlib.decompressobj(-zlib.MAX_WBITS)
            try:
                found = unpacking.decompress(packed, info.file_size + 1)
            except zlib.error as error:
                raise damaged(self.name, str(error)) from None
        if len(found) != info.file_size:
            raise damaged(self.name, f"{part} is not as long as it says")
        return found


def parts_of(name: str, data: bytes) -> Parts | None:
    """The parts of a zip file, or None where the bytes are none.

    Raises:
        Damaged: it is broken, or has two parts of one name.
    """
    if not data.startswith(b"PK\x03\x04"):
        return None
    try:
        with ZipFile(BytesIO(data)) as file:
            infos = file.infolist()
    except (BadZipFile, NotImplementedError, ValueError, OSError, EOFError) as error:
        raise damaged(name, str(error)) from None
    known = {_plain(info.filename): info for info in infos}
    if len(known) < len(infos):
        raise damaged(name, "two parts of one name")
    return Parts(name, data, known)


def _plain(part: str) -> str:
    """The name of a part as readers look for it: some programs write it in other ways."""
    return part.replace("\\", "/").lstrip("/").lower()


def check_parts(parts: Parts) -> None:
    """Refuse what would unpack to more than can be read.

    Raises:
        Damaged: it has a way of packing that workbooks do not have.
        RoleMapError: it would unpack to too much.
    """
    infos = parts.infos.values()
    size = sum(info.file_size for info in infos)
    packed = max(1, len(parts.data))
    if (
        size > MOST_UNPACKED
        or len(infos) > MOST_PARTS
        or (size > _FREE and size > MOST_RATIO * packed)
    ):
        raise RoleMapError(
            text(
                "“{file}” would unpack to {megabytes} MB in {parts} parts, which is too much for "
                "a workbook; save the table that you need as a workbook of its own, or as CSV.",
                file=parts.name,
                megabytes=max(1, size // 1_000_000),
                parts=len(infos),
            )
        )
    if any(info.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for info in infos):
        raise damaged(parts.name, "unknown compression")
    if any(info.flag_bits & 1 for info in infos):
        raise RoleMapError(locked(parts.name))


def locked(name: str) -> Text:
    """What a person is told of a workbook with a password."""
    return text(
        "“{file}” is locked with a password; save it without one and import that.", file=name
    )


def sheet_parts(parts: Parts) -> dict[str, str]:
    """The part of each sheet of an .xlsx workbook, by the name of the sheet."""
    relations = _words(parts.unpacked("xl/_rels/workbook.xml.rels"))
    targets = {
        one.get("Id", ""): normpath(join("/xl", one.get("Target", ""))).lstrip("/")
        for one in _attributes(_RELATION, relations)
    }
    sheets = _attributes(_SHEET, _words(parts.unpacked("xl/workbook.xml")))
    return {one.get("name", ""): targets.get(one.get("id", ""), "") for one in sheets}


def _words(xml: bytes) -> str:
    return xml.decode("utf-16" if xml[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8", "replace")


def _attributes(tag: re.Pattern[str], xml: str) -> Iterator[dict[str, str]]:
    """The attributes of each such tag, without their prefixes."""
    for found in tag.finditer(xml):
        yield {
            one[1].rpartition(":")[2]: unescape(one[2] or one[3] or "")
            for one in _ATTRIBUTE.finditer(found[1])
        }
