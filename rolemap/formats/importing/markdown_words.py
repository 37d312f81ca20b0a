"""The words that a reader sees of a cell of Markdown: without its marks.

It goes over the cell once, whatever stands there; marks that enclose nothing stay, as they do for a
reader. Links by reference stay too, because what they lead to stands elsewhere. Standard library
only.
"""

import re
from dataclasses import dataclass, field
from html import unescape

_MOST_PASSED = 4
_MARK = re.compile(r"[\\`*_~<&\[]")
_TOKEN = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|(?P<code>`+)"
    r"|(?P<entity>&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)"
    r"|(?P<line><br[ \t]*/?>)"
    r"|<(?P<address>[A-Za-z][A-Za-z0-9+.-]{1,31}:[^<>\s]*|[\w.+-]+@[\w.-]+)>"
    r"|(?P<tag><[A-Za-z][A-Za-z0-9-]*(?:\s+[A-Za-z_:][\w.:-]*"
    r"(?:\s*=\s*(?:[^\s\"'=<>`]+|'[^']*'|\"[^\"]*\"))?)*\s*/?>|</[A-Za-z][A-Za-z0-9-]*\s*>"
    r"|<!--(?!-?>)[^<>]*-->|<![A-Za-z][^<>]*>|<\?[^<>]*\?>)"
    r"|(?P<open>!?\[)"
    r"|(?P<link>\]\([ \t]*(?:<[^<>]*>|[^\s()<]?[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)"
    r"(?:[ \t]+(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))?[ \t]*\))"
    r"|(?P<close>\])"
    r"|(?P<run>\*+|_+|~+)",
    re.IGNORECASE,
)


def plain_words(cell: str) -> str:
    """The words of a cell, with a line break for each <br>."""
    if not _MARK.search(cell):
        return cell.strip()
    return _Words(cell).read().strip()


@dataclass(slots=True)
class _Run:
    """Marks of one kind in a row, such as "**": which piece they are, and what they may do."""

    mark: str
    at: int
    left: int
    both: bool


@dataclass(slots=True)
class _Words:
    cell: str
    pieces: list[str] = field(default_factory=list[str])
    # Where a link begins, and what may yet be the beginning of bold words.
    links: list[int] = field(default_factory=list[int])
    runs: dict[str, list[_Run]] = field(default_factory=dict[str, list[_Run]])

    def read(self) -> str:
        at = 0
        closing = _closing(self.cell)
        while found := _TOKEN.search(self.cell, at):
            self.pieces.append(self.cell[at : found.start()])
            at = found.end()
            match found.lastgroup:
                case "code":
                    start, at = at, closing.get(found.start(), at)
                    self._code(found["code"], self.cell[start:at])
                case "run":
                    self._run(found["run"], found.start(), at)
                case "link" if self.links:
                    self._end_link()
                case "link":
                    # Only the bracket is used up: words of what is no link are words.
                    self.pieces.append("]")
                    at = found.start() + 1
                case kind:
                    self._other(kind or "", found)
        self.pieces.append(self.cell[at:])
        return "".join(self.pieces)

    def _code(self, marks: str, rest: str) -> None:
        if not rest:
            self.pieces.append(marks)
            return
        words = rest[: -len(marks)]
        padded = words.startswith(" ") and words.endswith(" ") and words.strip()
        self.pieces.append(words[1:-1] if padded else words)

    def _other(self, kind: str, found: re.Match[str]) -> None:
        match kind:
            case "escaped" | "address":
                self.pieces.append(found[kind])
            case "entity":
                self.pieces.append(unescape(found[kind]))
            case "line":
                self.pieces.append("\n")
            case "open":
                self.links.append(len(self.pieces))
                self.pieces.append(found[kind])
            case "close":
                self.pieces.append("]")
                del self.links[-1:]
            case _:
                pass  # a tag

    def _end_link(self) -> None:
        start = self.links.pop()
        is_picture = self.pieces[start].startswith("!")
        self.pieces[start] = ""
        for runs in self.runs.values():
            while runs and runs[-1].at > start:
                runs.pop()
        if not is_picture:
            self.links.clear()  # no link stands in a link

    def _run(self, marks: str, start: int, end: int) -> None:
        before = self.cell[start - 1] if start else " "
        after = self.cell[end] if end < len(self.cell) else " "
        opens = _flanks(before, after)
        closes = _flanks(after, before)
        if marks[0] == "_":
            opens, closes = (
                opens and (not closes or _is_sign(before)),
                closes and (not opens or _is_sign(after)),
            )
        self.pieces.append(marks)
        run = _Run(marks[0], len(self.pieces) - 1, len(marks), opens and closes)
        if closes:
            self._close(run)
        if opens and run.left:
            self.runs.setdefault(run.mark, []).append(run)

    def _close(self, run: _Run) -> None:
        openers = self.runs.get(run.mark, [])
        while run.left:
            # Only the last few may be passed over, so that it stays one pass.
            fitting = (one for one in openers[: -_MOST_PASSED - 1 : -1] if not _is_third(one, run))
            opener = next(fitting, None)
            number = _number(opener, run) if opener else 0
            if opener is None or not number:
                return
            for one in (opener, run):
                one.left -= number
                self.pieces[one.at] = one.mark * one.left
            for others in self.runs.values():
                while others and others[-1].at > opener.at:
                    others.pop()
            if not opener.left:
                openers.pop()


def _number(opener: _Run, closer: _Run) -> int:
    """How many marks of each go: two are bold, one is italic."""
    if opener.mark == "~":
        return 2 if opener.left == closer.left == 2 else 0
    return 2 if min(opener.left, closer.left) > 1 else 1


def _is_third(opener: _Run, closer: _Run) -> bool:
    """The rule of CommonMark by which "*a**b*" is no mixture of bold and italic."""
    length = opener.left + closer.left
    return (opener.both or closer.both) and length % 3 == 0 and opener.left % 3 != 0


def _closing(cell: str) -> dict[int, int]:
    """Where the code that begins at each run of backticks ends."""
    found: dict[int, int] = {}
    last: dict[int, int] = {}
    for run in reversed([*re.finditer("`+", cell)]):
        length = run.end() - run.start()
        if length in last:
            found[run.start()] = last[length]
        last[length] = run.end()
    return found


def _is_sign(one: str) -> bool:
    return not one.isalnum() and not one.isspace()


def _flanks(before: str, after: str) -> bool:
    """Whether marks between two characters stand at the beginning of a word."""
    if after.isspace():
        return False
    return not _is_sign(after) or before.isspace() or _is_sign(before)
