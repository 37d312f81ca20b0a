"""What `git diff` calls for a plan: prints the difference, and keeps nothing from the reader.

git passes: path old-file old-hex old-mode new-file new-hex new-mode, and for a renamed file its new
path and what else has changed; of a file that is in conflict it passes the path alone.
"""

import os
from collections.abc import Iterator, Sequence
from difflib import unified_diff
from pathlib import Path

from rolemap.cli.differences.text import write
from rolemap.cli.shown import shown
from rolemap.formats.org_file import loads
from rolemap.formats.safe_file import read
from rolemap.model.errors import RoleMapError
from rolemap.model.org import Org
from rolemap.planning.comparison import compared

PLAIN, RENAMED, CONFLICT = 7, 9, 1  # how many arguments git passes
_MOST_LINES = 5_000  # comparing lines takes time that grows with their square


def git_difference(said: Sequence[str]) -> str:
    """What to print for the arguments that git passes.

    Raises:
        RoleMapError: a file cannot be read.
    """
    if len(said) == CONFLICT:
        return f"{shown(said[0])}: this file is in conflict; merge it first."
    path, old, _, _, new, _, _, *renamed = said
    name = renamed[0] if renamed else path
    title = path if name == path else f"{path} → {name}"
    before, after = _side(old), _side(new)
    if before is None:
        title = f"{title} (a new plan)"
    if after is None:
        title = f"{title} (no longer there)"
    try:
        first, second = (_org(side, name) for side in (before, after))
    except RoleMapError as error:
        lines = _lines(before or b"", after or b"")
        why = f"Compared line by line, because one side cannot be read as a plan. {error}"
        return "\n".join([shown(title), shown(why), *lines])
    return write(compared(first, second), title, title)


def _side(path: str) -> bytes | None:
    """The bytes of one side; None where there is no file."""
    return None if path in ("/dev/null", os.devnull) else read(Path(path))[0]


def _org(data: bytes | None, name: str) -> Org:
    return Org.of() if data is None else loads(data, name)


def _lines(before: bytes, after: bytes) -> Iterator[str]:
    old, new = (side.decode(errors="backslashreplace").splitlines() for side in (before, after))
    if max(len(old), len(new)) > _MOST_LINES:
        # So long a file is compared as a set of lines: what is gone, and what has come.
        known, there = set(old), set(new)
        yield from (f"-{shown(line)}" for line in old if line not in there)
        yield from (f"+{shown(line)}" for line in new if line not in known)
        return
    for line in unified_diff(old, new, lineterm="", n=1):
        if not line.startswith(("---", "+++")):
            yield shown(line)
