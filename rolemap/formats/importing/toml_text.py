"""TOML 1.1 as trees of words."""

from collections.abc import Mapping, Sequence
from typing import cast

from rolemap.formats.importing.tree import Tree, below
from rolemap.model.errors import RoleMapError
from rolemap.model.text import Text, text

MOST_CHARACTERS = 500_000
DEEPEST = 50
# The reader looks at every beginning of a dotted key, which takes the square of its length.
_MOST_DOTS = 100


class BadToml(RoleMapError):
    """A text that is no TOML, or is some that is not read."""


def read_toml(words: str, name: str, *, file: str = "") -> Tree:
    """What stands in a TOML text; it has paths but no lines.

    Args:
        words: the text.
        name: what the person calls the file, for messages.
        file: its path in a folder, for places; "" for a single file.

    Raises:
        BadToml: it cannot be read; the message says where.
    """
    import tomli

    if len(words) > MOST_CHARACTERS:
        raise _bad(
            name, text("it is larger than {kilobytes} kB", kilobytes=MOST_CHARACTERS // 1_000)
        )
    if any(map(_is_long_key, words.split("\n"))):
        raise _bad(name, text("it is nested too deep"))
    try:
        found = cast("Mapping[str, object]", tomli.loads(words))
    except tomli.TOMLDecodeError as error:
        where = text("line {line}", line=str(error.lineno))
        raise _bad(name, text("{place}: it is no TOML there", place=where)) from None
    except RecursionError:
        raise _bad(name, text("it is nested too deep")) from None
    except ValueError:  # a number of thousands of digits, a day that is none
        raise _bad(name, text("a number or a date in it is none")) from None
    return _tree(found, "", name, file)


def _is_long_key(line: str) -> bool:
    if line.count(".") <= _MOST_DOTS or line.lstrip().startswith("#"):
        return False
    return line.partition("=")[0].count(".") > _MOST_DOTS


def _tree(value: object, path: str, name: str, file: str, depth: int = 0) -> Tree:
    if depth > DEEPEST:
        raise _bad(name, text("it is nested too deep"))
    if isinstance(value, Mapping):
        keyed = cast("Mapping[str, object]", value)
        return Tree(
            {
                key: _tree(one, below(path, key), name, file, depth + 1)
                for key, one in keyed.items()
            },
            path=path,
            file=file,
        )
    if isinstance(value, list):
        rows = cast("Sequence[object]", value)
        return Tree(
            tuple(
                _tree(one, below(path, number), name, file, depth + 1)
                for number, one in enumerate(rows)
            ),
            path=path,
            file=file,
        )
    if isinstance(value, bool):
        return Tree("true" if value else "false", path=path, file=file)
    return Tree(str(value), path=path, file=file)


def _bad(name: str, problem: Text) -> BadToml:
    return BadToml(text("“{file}” cannot be read: {problem}.", file=name, problem=problem))
