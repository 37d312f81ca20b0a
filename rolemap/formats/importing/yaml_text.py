"""YAML as trees of words, read from its events: nothing in it is ever made into an object.

Aliases are refused, for a few lines of them stand for millions of values, or for themselves.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rolemap.formats.importing.remark import Remark
from rolemap.formats.importing.tree import Tree, below
from rolemap.model.errors import RoleMapError
from rolemap.model.text import Text, text

if TYPE_CHECKING:
    from yaml.events import Event, ScalarEvent

MOST_CHARACTERS = 10_000_000
MOST_NODES = 200_000
DEEPEST = 50
_CORE = "tag:yaml.org,2002:"
_PLAIN_TAGS = frozenset(
    ("!", *(_CORE + one for one in ("str", "int", "float", "bool", "null", "timestamp")))
    + (_CORE + "seq", _CORE + "map")
)
_NOTHING = frozenset({"~", "null"})


class BadYaml(RoleMapError):
    """A text that is no YAML, or is some that is not read."""


@dataclass(frozen=True, slots=True)
class Yaml:
    """What a YAML text holds.

    Attributes:
        documents: its documents, those without words left out.
        remarks: keys that stand twice in the same place.
    """

    documents: tuple[Tree, ...]
    remarks: tuple[Remark, ...]


def read_yaml(words: str, name: str, *, file: str = "") -> Yaml:
    """The documents of a YAML text.

    Args:
        words: the text.
        name: what the person calls the file, for messages.
        file: its path in a folder, for places; "" for a single file.

    Raises:
        BadYaml: it cannot be read; the message names the line.
    """
    import yaml

    if len(words) > MOST_CHARACTERS:
        raise BadYaml(
            text(
                "“{file}” is larger than {megabytes} MB; split it.",
                file=name,
                megabytes=MOST_CHARACTERS // 1_000_000,
            )
        )
    growing = _Growing(name, file)
    try:
        for event in _events(words):
            growing.take(event)
    except yaml.YAMLError as error:
        raise _unreadable(growing, error, words) from None
    return Yaml(tuple(one for one in growing.documents if one), tuple(growing.remarks))


def _events(words: str) -> "Iterator[Event]":
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.parse(words, loader)


def _unreadable(growing: "_Growing", error: Exception, words: str) -> BadYaml:
    mark = getattr(error, "problem_mark", None)
    if mark is not None:
        problem = text("it is no YAML there; check indentation, quotes and colons")
        return growing.bad(int(mark.line) + 1, problem)
    number = words.count("\n", 0, getattr(error, "position", 0)) + 1
    return growing.bad(number, text("a character stands there that YAML does not allow"))


@dataclass(slots=True)
class _Open:
    """A list, or keys, whose end has not come yet."""

    line: int
    path: str
    is_map: bool
    rows: list[Tree] = field(default_factory=list[Tree])
    entries: dict[str, Tree] = field(default_factory=dict[str, Tree])
    key: str | None = None


class _Growing:
    """The documents of a text, while its events come in."""

    def __init__(self, name: str, file: str) -> None:
        self.documents: list[Tree] = []
        self.remarks: list[Remark] = []
        from yaml import events

        self._events = events
        self._name = name
        self._file = file
        self._open: list[_Open] = []
        self._nodes = 0

    def take(self, event: "Event") -> None:
        """Take the next event.

        Raises:
            BadYaml: it is one that is not read.
        """
        events = self._events
        if isinstance(event, events.NodeEvent):
            self._check(event)
        if isinstance(event, events.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, events.CollectionStartEvent):
            self._start(event, is_map=isinstance(event, events.MappingStartEvent))
        elif isinstance(event, events.CollectionEndEvent):
            done = self._open.pop()
            value = done.entries if done.is_map else tuple(done.rows)
            self._put(Tree(value, done.line, done.path, self._file))

    def bad(self, line: int, problem: Text) -> BadYaml:
        """The error that names a line."""
        return BadYaml(
            text(
                "“{file}”, line {line}: {problem}.",
                file=self._name,
                line=str(line),
                problem=problem,
            )
        )

    def _check(self, event: "Event") -> None:
        number = _line(event)
        if isinstance(event, self._events.AliasEvent) or getattr(event, "anchor", None) is not None:
            raise self.bad(
                number,
                text("anchors (&) and aliases (*) are not read; write out what they stand for"),
            )
        tag = getattr(event, "tag", None)
        if tag is not None and tag not in _PLAIN_TAGS:
            raise self.bad(number, text("tags (!) are not read; take them out"))
        self._nodes += 1
        if self._nodes > MOST_NODES:
            raise self.bad(
                number, text("it holds more than {most} values; split it", most=MOST_NODES)
            )

    def _scalar(self, event: "ScalarEvent") -> None:
        words = event.value
        parent = self._open[-1] if self._open else None
        if parent is not None and parent.is_map and parent.key is None:
            self._key(parent, words, _line(event))
            return
        is_plain = not event.style
        value = "" if is_plain and words in _NOTHING else words
        self._put(Tree(value, _line(event), self._path(), self._file))

    def _key(self, parent: _Open, words: str, number: int) -> None:
        if words == "<<":
            raise self.bad(
                number, text("merge keys (<<) are not read; write out what they stand for")
            )
        parent.key = words
        if words in parent.entries:
            place = Tree("", number, below(parent.path, words), self._file).place
            self.remarks.append(
                Remark(place, text("This key stands here twice; the last one was read."))
            )

    def _start(self, event: "Event", *, is_map: bool) -> None:
        number = _line(event)
        if len(self._open) >= DEEPEST:
            raise self.bad(number, text("it is nested more than {most} levels deep", most=DEEPEST))
        parent = self._open[-1] if self._open else None
        if parent is not None and parent.is_map and parent.key is None:
            raise self.bad(number, text("a list or keys cannot be a key; use a word"))
        self._open.append(_Open(number, self._path(), is_map))

    def _path(self) -> str:
        """The path of what comes next."""
        if not self._open:
            return ""
        parent = self._open[-1]
        return below(parent.path, len(parent.rows) if parent.key is None else parent.key)

    def _put(self, tree: Tree) -> None:
        if not self._open:
            self.documents.append(tree)
            return
        parent = self._open[-1]
        if parent.key is None:
            parent.rows.append(tree)
        else:
            parent.entries[parent.key] = tree
            parent.key = None


def _line(event: "Event") -> int:
    assert event.start_mark is not None
    return event.start_mark.line + 1
