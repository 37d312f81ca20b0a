"""A Markdown text as its headings, with the list items and the number of other lines below each.

Fenced code, comments, front matter, tables and tags are no lines of the text here. Takes time in
proportion to the text. Standard library only.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*")
_ITEM = re.compile(r"([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+(\S.*)")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()]*(?:\([^()]*\)[^()]*)*\)")
_MARKS = re.compile(r"\*+|`+|(?<!\w)_+(?=\w)|(?<=\w)_+(?!\w)")
_TAG = re.compile(r"</?[A-Za-z!][^<>]*/?>|<!--.*?-->")
_BOLD_START = re.compile(r"(\*\*\*|\*\*|__)(?=\S)([^*_]{2,100}?)[.:]?\1[ \t]*[.:–—-]*[ \t]*")
_DEEPER = 2  # so many spaces further in, an item belongs to the one above


@dataclass(slots=True)
class Item:
    """An item of a list.

    Attributes:
        line: where it stands, from 1.
        words: what it says, without marks.
        lead: the bold words at its beginning, or "".
        more: what stands below it, indented.
    """

    line: int
    words: str
    lead: str = ""
    more: list[str] = field(default_factory=list[str])


@dataclass(slots=True)
class Section:
    """A heading and what stands below it, up to the next one.

    Attributes:
        line: where the heading stands, from 1; 0 for what stands above the first.
        level: 1 for a title; 0 for what stands above the first heading.
        words: the heading, without marks.
        items: the items of its lists.
        prose: how many lines are neither empty nor in a list.
    """

    line: int
    level: int
    words: str
    items: list[Item] = field(default_factory=list[Item])
    prose: int = 0


def plain(words: str) -> str:
    """Words without the marks of Markdown; of a link, what one reads."""
    return " ".join(_MARKS.sub("", _TAG.sub("", _LINK.sub(r"\1", words))).split())


def outline(words: str) -> list[Section]:
    """The sections of a Markdown text, the first for what stands above any heading."""
    sections = [Section(0, 0, "")]
    indent: int | None = None
    for number, line in _lines(words):
        here = sections[-1]
        if found := _HEADING.fullmatch(line):
            sections.append(Section(number, len(found[1]), plain(found[2])))
            indent = None
        elif found := _ITEM.fullmatch(line):
            deep = len(found[1].expandtabs(4))
            if indent is None or deep < indent + _DEEPER or not here.items:
                indent = deep
                here.items.append(_item(number, found[2]))
            else:
                here.items[-1].more.append(plain(found[2]))
        elif not line.strip():
            continue
        elif indent is not None and here.items and line[:1] in " \t":
            here.items[-1].more.append(plain(line))
        else:
            here.prose += 1
            indent = None
    return sections


def _item(number: int, words: str) -> Item:
    bold = _BOLD_START.match(words)
    lead = plain(bold[2]) if bold else ""
    return Item(number, plain(words), lead)


def _lines(words: str) -> Iterator[tuple[int, str]]:
    """The lines that are text, each with its number."""
    fence = ""
    front = words.startswith("---\n")
    tag = False
    for number, line in enumerate(words.split("\n"), 1):
        if front:
            front = number == 1 or line.strip() not in ("---", "...")
            continue
        if found := _FENCE.match(line):
            fence = "" if fence and found[1].startswith(fence) else fence or found[1]
            continue
        # A tag over several lines, as pages of documentation begin with.
        opens = line.lstrip()[:1] == "<" and ">" not in line
        if fence or tag or opens:
            tag = (tag or opens) and ">" not in line
            continue
        if not line.lstrip().startswith(("|", "<!--")):
            yield number, line
