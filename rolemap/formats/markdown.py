"""Puts the words of a person into Markdown so that they stay words. Standard library only."""

import re

from rolemap.formats.visible import visible

_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\n": "<br>"}
_SPECIAL = re.compile(r"[\\`*_{}\[\]|~#$]|(?<=www)\.|:(?=//)", re.IGNORECASE)

# What is written at the start of a line could be the mark of a list or a heading.
_AT_THE_START = re.compile(r"^(?:(?=[-+=])|(\d+)(?=[.)](?:\s|$)))")


def as_words(words: str) -> str:
    """`words` as they are, with nothing that Markdown or a browser would take for a mark."""
    plain = "".join(_ENTITIES.get(one, one) for one in visible(words.strip(), keep="\n"))
    return _SPECIAL.sub(r"\\\g<0>", plain)


def as_line(words: str) -> str:
    """The same for words with which a line or an item of a list begins."""
    return _AT_THE_START.sub(r"\1\\", as_words(words))


def table_row(*cells: str) -> str:
    """A row of a table from cells that are Markdown already."""
    return "| " + " | ".join(cells) + " |"
