"""Reads a page back with the parser of the standard library, and refuses what should not be there.

No element may refer to anything outside, carry a handler or an inline style, or be left open.
"""

from dataclasses import dataclass, field
from html.parser import HTMLParser

_EMPTY = frozenset(("meta", "rect", "line", "wbr", "br"))
_OUTSIDE = frozenset(("src", "srcset", "action", "data", "poster", "background", "ping"))
_TAGS = frozenset(
    ("html", "head", "meta", "title", "style", "script", "body", "header", "main", "section")
    + ("article", "nav", "h1", "h2", "h3", "h4", "p", "ol", "ul", "li", "a", "b", "bdi", "span")
    + ("div", "table", "caption", "thead", "tbody", "tr", "th", "td", "button", "dl", "dt", "dd")
    + ("svg", "rect", "line", "wbr")
)


@dataclass
class Cell:
    tag: str
    attributes: dict[str, str]
    text: str = ""
    chips: list[str] = field(default_factory=list[str])


@dataclass
class Page:
    tables: list[list[list[Cell]]] = field(default_factory=list[list[list[Cell]]])
    text: str = ""
    headings: list[str] = field(default_factory=list[str])
    metas: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    code: dict[str, str] = field(default_factory=dict[str, str])
    links: list[str] = field(default_factory=list[str])
    tags: list[str] = field(default_factory=list[str])
    ids: list[str] = field(default_factory=list[str])


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self.open: list[str] = []
        self.chip = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in _TAGS, tag
        given = {name: value or "" for name, value in attrs}
        assert not given.keys() & _OUTSIDE, given
        assert not [one for one in given if one.startswith("on") or one == "style"], given
        assert given.get("href", "#").startswith("#"), given
        page = self.page
        page.tags.append(tag)
        if "href" in given:
            page.links.append(given["href"])
        if "id" in given:
            page.ids.append(given["id"])
        match tag:
            case "meta":
                page.metas.append(given)
            case "table":
                page.tables.append([])
            case "tr":
                page.tables[-1].append([])
            case "th" | "td":
                page.tables[-1][-1].append(Cell(tag, given))
            case "h1" | "h2" | "h3" | "h4":
                page.headings.append("")
            case _:
                pass
        if tag not in _EMPTY:
            self.open.append(tag)
        self.chip = "chip" in given.get("class", "").split()

    def handle_endtag(self, tag: str) -> None:
        if tag not in _EMPTY:
            assert self.open[-1:] == [tag], (tag, self.open)
            self.open.pop()
        self.chip = False

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_data(self, data: str) -> None:
        if self.open[-1:] in (["style"], ["script"]):
            self.page.code[self.open[-1]] = data
            return
        self.page.text += data
        if {"th", "td"} & set(self.open):
            cell = self.page.tables[-1][-1][-1]
            cell.text += data
            if self.chip:
                cell.chips.append(data)
        if {"h1", "h2", "h3", "h4"} & set(self.open):
            self.page.headings[-1] += data


def read(data: bytes) -> Page:
    """A page, as a browser would understand it."""
    reader = _Reader()
    reader.feed(data.decode())
    reader.close()
    assert not reader.open, reader.open
    return reader.page
