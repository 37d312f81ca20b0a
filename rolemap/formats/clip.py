"""A copy on the clipboard: for RoleMap, a small organisation file; for other programs, plain text.

The text that RoleMap reads is the file format with one more part, "clip", so what is read has gone
through all the checks of a file. Text from elsewhere is read as lines.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from pydantic import BaseModel, ConfigDict, ValidationError

from rolemap.formats.formula import guarded
from rolemap.formats.org_file import dumps, loads
from rolemap.formats.visible import visible
from rolemap.model.edits.excerpts import excerpt, holders
from rolemap.model.edits.fields import tidy
from rolemap.model.errors import RoleMapError
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import (
    Assignment,
    Party,
    Record,
    Responsibility,
    Settings,
    Stage,
    name_of,
)
from rolemap.model.text import text

VERSION = 1
# An organisation of 10,000 people with 60,000 assignments takes about 10 million.
MOST_CHARACTERS = 50_000_000
MOST_LINES = 1_000

_LONGEST_NAME = 500
_MOST_LINE_CHARACTERS = _LONGEST_NAME * MOST_LINES
_BULLET = r"(?:[-–—*+•‣◦▪▫●○■□·∙❖➢✓✔☐☑☒]|o(?=\t))(?:\s+|$)"
_CHECKBOX = r"\[[ xX]?\]\s+"
_NUMBER = r"(?:(?:\d{1,3}\.){0,5}\d{1,3}[.)]|\(?(?:\d{1,3}|[a-zA-Z])\))(?:\s+|$)"
_MARK = re.compile(f"\\s*(?:{_BULLET})?(?:{_CHECKBOX})?(?:{_NUMBER})?")


class BadClip(RoleMapError):
    """What is on the clipboard is no copy that this RoleMap can paste."""


@dataclass(frozen=True, slots=True)
class Clip:
    """What was copied.

    Attributes:
        records: as `excerpt` gave them.
        scheme: what their letters mean.
    """

    records: tuple[Record, ...]
    scheme: str


class _Mark(BaseModel):
    """What makes a file a clip: its version, and the stages that were not copied themselves."""

    model_config = ConfigDict(strict=True, frozen=True)

    version: int
    holders: list[Id] = []


def clip_text(records: Sequence[Record], org: Org) -> str:
    """The text that carries an excerpt of `org` to another window.

    It says nothing of the organisation but the name of its letter scheme, and the stages that
    responsibilities were copied out of.
    """
    homes = [org.get(Stage, stage) for stage in holders(records)]
    mark = _Mark(version=VERSION, holders=[stage.id for stage in homes])
    settings = Settings(scheme=org.settings.scheme)
    return dumps(Org.of(settings, *records, *homes, unknown={"clip": mark.model_dump()})).decode()


def read_clip(source: str) -> Clip:
    """What `clip_text` wrote.

    Raises:
        BadClip: it is anything else, or from a RoleMap that is newer than this one.
    """
    if len(source) > MOST_CHARACTERS:
        raise _bad("it is too large")
    try:
        # Half a surrogate pair becomes bytes that are not UTF-8, and is refused as such.
        org = loads(source.encode("utf-8", "surrogatepass"), "clipboard")
        mark = _Mark.model_validate(org.unknown.get("clip"))
    except (RoleMapError, ValidationError, ValueError, RecursionError) as error:
        raise _bad(getattr(error, "detail", "") or type(error).__name__) from None
    if mark.version != VERSION:
        raise _bad(f"version {mark.version}")
    records = excerpt(org, (one.id for one in org.records() if one.id not in set(mark.holders)))
    if not records:
        raise _bad("it is empty")
    return Clip(records, org.settings.scheme)


def _bad(detail: str) -> BadClip:
    sentence = text("What is on the clipboard is damaged or from a newer RoleMap; copy it again.")
    return BadClip(sentence, detail=f"clip refused: {detail}")


def clip_plain(records: Sequence[Record], org: Org) -> str:
    """An excerpt of `org` for other programs: a table of three columns, separated by tabs.

    Each responsibility is a line: stage, name, who holds which letter ("A: Ana; R: Ben, Cem"). Of
    people, roles and teams that were copied alone, it is their names, a line each.
    """
    rows = list(_rows(records, org))
    if not rows:
        rows = [(one.name,) for one in records if isinstance(one, Party)]
    return "\n".join("\t".join(_cell(cell) for cell in row) for row in rows)


def _rows(records: Sequence[Record], org: Org) -> Iterable[tuple[str, ...]]:
    works: dict[Id, list[Responsibility]] = {}
    for one in records:
        if isinstance(one, Stage):
            works.setdefault(one.id, [])
        elif isinstance(one, Responsibility):
            works.setdefault(one.stage, []).append(one)
    held: dict[Id, list[Assignment]] = {}
    for one in records:
        if isinstance(one, Assignment):
            held.setdefault(one.responsibility, []).append(one)
    for stage in (one for one in org.stages() if one.id in works):
        for work in works[stage.id]:
            yield stage.name, work.name, _letters(held.get(work.id, []), org)
        if not works[stage.id]:
            yield stage.name, "", ""


def _letters(held: Sequence[Assignment], org: Org) -> str:
    """Who holds which letter: who decides first, the others as the scheme has them."""
    order = [org.scheme.decider.letter, *(known.letter for known in org.scheme.letters)]
    holding: dict[str, list[str]] = {letter: [] for letter in order}
    for one in held:
        holding.setdefault(one.letter, []).append(name_of(org.party(one.party)))
    return "; ".join(
        f"{letter}: {', '.join(sorted(names))}" for letter, names in holding.items() if names
    )


def _cell(words: str) -> str:
    return guarded(visible(" ".join(words.split())))


def lines_of(source: str) -> tuple[str, ...]:
    """The first lines of a text from elsewhere that say something, at most `MOST_LINES`.

    They come without bullets, numbers, control characters and space around them, and are cut to
    what a name may hold.
    """
    lines = (line for line in source[:_MOST_LINE_CHARACTERS].splitlines() if line.strip())
    return tuple(islice(filter(_says_something, map(_plain_line, lines)), MOST_LINES))


def _plain_line(line: str) -> str:
    whole = line.encode("utf-8", "ignore").decode().lstrip("\ufeff")
    return tidy(tidy(_MARK.sub("", whole, count=1))[:_LONGEST_NAME])


def _says_something(line: str) -> bool:
    return any(one.isprintable() and not one.isspace() for one in line)
