"""PDF files as another program reads them: poppler's tools."""

import subprocess
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

_XHTML = "{http://www.w3.org/1999/xhtml}"


class Word(NamedTuple):
    """A word on a page and the middle of where it stands, in points."""

    text: str
    x: float
    y: float


def _run(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def text_of(data: bytes, folder: Path) -> str:
    """All words of a file, with single spaces."""
    return " ".join(_run("pdftotext", "-layout", _kept(data, folder), "-").split())


def words_of(data: bytes, folder: Path) -> list[list[Word]]:
    """The words of each page with their places."""
    root = ElementTree.fromstring(_run("pdftotext", "-bbox", _kept(data, folder), "-"))
    return [
        [_word(one) for one in page.iter(f"{_XHTML}word")] for page in root.iter(f"{_XHTML}page")
    ]


def _word(one: ElementTree.Element) -> Word:
    left, top, right, bottom = (float(one.get(key, "")) for key in ("xMin", "yMin", "xMax", "yMax"))
    return Word(one.text or "", (left + right) / 2, (top + bottom) / 2)


def info_of(data: bytes, folder: Path) -> dict[str, str]:
    """What the file says of itself."""
    lines = _run("pdfinfo", _kept(data, folder)).splitlines()
    return {key: value.strip() for key, _, value in (line.partition(":") for line in lines)}


def _kept(data: bytes, folder: Path) -> str:
    path = folder / "read.pdf"
    path.write_bytes(data)
    return str(path)
