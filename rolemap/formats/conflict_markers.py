"""Both sides of a plan that git has merged as plain text, and left with marks in it.

One record stands on each line, so marks stand between lines. What is outside of them is on both
sides; a line may have a comma too many or too few, for git does not know what it merges.
"""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from rolemap.formats.bad_file import BadFile, bad
from rolemap.formats.git import unmerged
from rolemap.formats.org_file import loads
from rolemap.model.conflict import Merged
from rolemap.model.merge import merge
from rolemap.model.org import Org
from rolemap.model.text import text

_START = re.compile(r"<{7,}(?= |$)")
# What stands after each mark, in the order of the marks.
_PARTS = {"<": "ours", "|": "base", "=": "theirs", ">": ""}


@dataclass(frozen=True, slots=True)
class Sides:
    """What marks were found between.

    Attributes:
        base: what both started from; None where the file does not have it.
    """

    base: Org | None
    ours: Org
    theirs: Org


def is_marked(data: bytes) -> bool:
    """Whether git has left marks in a file."""
    return any(_START.match(line) for line in data.decode(errors="replace").split("\n"))


def loads_marked(data: bytes, name: str) -> Sides:
    """Both sides of the plan in `data`; `name` is the file's name for messages.

    Raises:
        BadFile: the marks make no sense, or a side between them is no plan.
    """
    sides = _split(data, name)
    base = _base(sides["base"], name) if sides["base"] else None
    return Sides(base, _org(sides["ours"], name), _org(sides["theirs"], name))


def merge_marked(path: Path, data: bytes) -> Merged:
    """The plan in a file with marks, merged as a plan instead of as text.

    Git knows the sides better than the file, in which it has already mixed what is outside of its
    marks: they are taken from there unless somebody has written into the file since. Where nobody
    knows what both started from, each side has added all that the other has not.

    Args:
        path: where the file lies.
        data: what is in it.

    Raises:
        BadFile: there are no sides to be found.
    """
    kept = [unmerged(path, stage) for stage in (1, 2, 3)]
    base = _plan(kept[0], path.name)
    if _is_as_git_left_it(data, kept):
        ours, theirs = (_plan(one, path.name) for one in kept[1:])
        if ours is not None and theirs is not None:
            return merge(base or Org.of(), ours, theirs)
    sides = loads_marked(data, path.name)
    return merge(base or sides.base or Org.of(), sides.ours, sides.theirs)


def _is_as_git_left_it(data: bytes, kept: Sequence[bytes | None]) -> bool:
    """Whether each line is from some side, or a mark."""
    known = {_bare(line) for one in kept for line in (one or b"").splitlines()}
    lines = (line for line in data.splitlines() if line[:7] not in _MARKS)
    return all(_bare(line) in known for line in lines)


_MARKS = tuple(sign.encode() * 7 for sign in _PARTS)


def _bare(line: bytes) -> bytes:
    return line.strip().rstrip(b",")


def _plan(data: bytes | None, name: str) -> Org | None:
    """The plan as git keeps it; None where it does not, or keeps something else."""
    try:
        return loads(data, name) if data else None
    except BadFile:
        return None


def _lines(data: bytes, name: str) -> list[str]:
    # Not splitlines: a name may hold a character that only some call the end of a line.
    try:
        return [line.removesuffix("\r") for line in data.decode().split("\n")]
    except UnicodeDecodeError:
        raise bad(name, None, text("This file is not in UTF-8."), _REMEDY) from None


def _split(data: bytes, name: str) -> dict[str, list[str]]:
    """The lines of each side; those of the base are empty where one of its parts is missing."""
    lines = _lines(data, name)
    first = next((found for line in lines if (found := _START.match(line))), None)
    if first is None:
        raise bad(name, None, text("There are no conflict marks in this file."), _REMEDY)
    marks = {sign * len(first[0]): sign for sign in _PARTS}
    sides: dict[str, list[str]] = {"ours": [], "base": [], "theirs": []}
    inside, hunks, bases = "", 0, 0
    for number, line in enumerate(lines, start=1):
        sign = marks.get(line.partition(" ")[0], "")
        if not sign:
            for side in (inside,) if inside else sides:
                sides[side].append(line)
            continue
        if sign not in _NEXT[inside]:
            raise bad(name, number, text("This conflict mark is out of place."), _REMEDY)
        inside = _PARTS[sign]
        hunks, bases = hunks + (sign == "<"), bases + (sign == "|")
    if inside:
        raise bad(name, len(lines), text("A conflict mark is never closed."), _REMEDY)
    return sides if bases == hunks else {**sides, "base": []}


_REMEDY = text("Resolve the conflict in git, or take the file from before the merge.")
# Which marks may follow, by what one is inside of.
_NEXT = {"": "<", "ours": "|=", "base": "=", "theirs": ">"}


def _base(lines: Sequence[str], name: str) -> Org | None:
    """None where it is no plan: of several bases, git writes one with marks of its own."""
    try:
        return _org(lines, name)
    except BadFile:
        return None


def _org(lines: Sequence[str], name: str) -> Org:
    source = "\n".join(_with_commas([line.strip().rstrip(",") for line in lines if line.strip()]))
    try:
        json.loads(source, object_pairs_hook=_without_doubles)
    except RecursionError:
        pass  # `loads` says so
    except ValueError:
        problem = text("What git has left between its conflict marks makes no plan.")
        raise bad(name, None, problem, _REMEDY) from None
    return loads(source.encode(), name)


def _with_commas(lines: Sequence[str]) -> Iterator[str]:
    """Lines with a comma wherever one thing follows another."""
    # Not strict: there may be no line at all.
    for line, following in zip(lines, (*lines[1:], "}"), strict=False):
        opens, closes = line.endswith(("[", "{")), following.startswith(("]", "}"))
        yield line if opens or closes else f"{line},"


def _without_doubles(pairs: list[tuple[str, object]]) -> None:
    """Refuse a section that stands twice: only one of them would be read."""
    if len({key for key, _ in pairs}) < len(pairs):
        raise ValueError("a key stands twice")
