"""What stands in a file of nested keys and lists: words at places, whatever language it is in.

Every scalar is its words: an owner called "no" is somebody, not False.
"""

from dataclasses import dataclass
from typing import TypeAlias

from rolemap.formats.importing.remark import Place, inside
from rolemap.model.text import text

Branches: TypeAlias = "str | tuple[Tree, ...] | dict[str, Tree]"
_MOST_OF_KEY = 40  # a path is for a reader


@dataclass(frozen=True, slots=True)
class Tree:
    """A part of such a file; what is not there is a tree without words.

    Attributes:
        value: words, a list, or what stands under each key.
        line: the line it begins on, from 1; 0 where nobody knows.
        path: the keys that lead there: "sigs[3].leadership".
        file: the file of a folder that it stands in; "" in a single file.
    """

    value: Branches = ""
    line: int = 0
    path: str = ""
    file: str = ""

    @property
    def word(self) -> str:
        """The words, without space around them; "" for a list or keys."""
        return self.value.strip() if isinstance(self.value, str) else ""

    @property
    def rows(self) -> "tuple[Tree, ...]":
        """The items of a list; what stands alone is a list of one."""
        if isinstance(self.value, tuple):
            return self.value
        return (self,) if self else ()

    @property
    def entries(self) -> "dict[str, Tree]":
        """What stands under each key; none where there are no keys."""
        return self.value if isinstance(self.value, dict) else {}

    @property
    def is_list(self) -> bool:
        """Whether it is a list."""
        return isinstance(self.value, tuple)

    @property
    def place(self) -> Place:
        """Where it stands, for a person."""
        where: Place = self.path
        if self.line and self.path:
            where = text("line {line}, {path}", line=str(self.line), path=self.path)
        elif self.line:
            where = text("line {line}", line=str(self.line))
        return inside(self.file, where) if self.file and where else where or self.file

    def one(self, *keys: str) -> "Tree":
        """What stands under the first of these keys that says something."""
        for key in keys:
            found = self.entries.get(key)
            if found:
                return found
        return Tree("", self.line, self.path, self.file)

    def __bool__(self) -> bool:
        """Whether it says anything."""
        return bool(self.word) if isinstance(self.value, str) else bool(self.value)


def below(path: str, key: str | int) -> str:
    """The path of what stands under a key, or at a position in a list, from 0."""
    if isinstance(key, int):
        return f"{path}[{key}]"
    short = key if len(key) <= _MOST_OF_KEY else f"{key[: _MOST_OF_KEY - 1]}…"
    return f"{path}.{short}" if path else short
