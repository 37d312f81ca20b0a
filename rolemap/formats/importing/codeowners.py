r"""The lines of a CODEOWNERS file: sections, patterns and owners, as GitHub and GitLab read them.

The two read the same file differently: only GitLab has sections, roles, excluded paths and `\#`;
only GitHub has comments at the end of a line, and skips a line of which it does not understand one
owner.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from rolemap.formats.importing.owners import email_in
from rolemap.model.text import Text, text

_HEADING = re.compile(r"(\^?)\[([^\[\]]{1,1000})\](?:\[(\d{0,9})\])?(?:\s+(.*))?")
_WORD = re.compile(r"(?:\\.|[^\\\s])+|\\")
_PART = r"[A-Za-z0-9_][A-Za-z0-9_.-]*"
_OWNER = re.compile(rf"@{_PART}(?:/{_PART})*")
_ROLE = re.compile(r"@@([A-Za-z]{1,30})")
_ROLES = {"developer": "Developer", "maintainer": "Maintainer", "owner": "Owner"}
_TEAM_OF_TEAMS = re.compile(rf"@{_PART}(?:/{_PART}){{2,}}")


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a section, which only GitLab has.

    Attributes:
        optional: whether nobody need approve.
        approvals: how many have to; 0 if it does not say.
    """

    line: int
    name: str
    optional: bool
    approvals: int
    owners: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A pattern and who owns what it matches.

    Attributes:
        excluded: whether what it matches is left out.
        owners: handles, teams, roles and addresses, as they are written.
        inherits: whether it names nobody, and so has the owners of its section.
    """

    line: int
    pattern: str
    owners: tuple[str, ...] = ()
    excluded: bool = False
    inherits: bool = False


@dataclass(frozen=True, slots=True)
class Oddity:
    """A line, or part of one, that the code host does not understand either."""

    line: int
    message: Text


@dataclass(slots=True)
class Lines:
    """What the lines of a file say, in order.

    Attributes:
        gitlab: whether it is a file of GitLab.
        owned: how many lines name a pattern and an owner.
        strange: how many name something that is neither.
    """

    said: list[Heading | Entry | Oddity] = field(default_factory=lambda: [])
    gitlab: bool = False
    owned: int = 0
    strange: int = 0


def lines_of(words: str, *, gitlab: bool | None = None) -> Lines:
    """Read the lines of a file.

    Args:
        words: the file.
        gitlab: whether it is one of GitLab; None to tell by what it holds.
    """
    numbered = [(at, line.strip()) for at, line in enumerate(words.split("\n"), start=1)]
    rows = [(at, line) for at, line in numbered if line and not line.startswith("#")]
    sign = next((at for at, line in rows if _is_of_gitlab(line)), 0)
    if not sign and not any(_has_comment(line) for _, line in rows):
        sign = next((at for at, line in rows if line.startswith(("!", "\\#"))), 0)
    told = bool(sign) if gitlab is None else gitlab
    found = Lines(gitlab=told)
    for at, line in rows:
        for one in _gitlab_line(at, line) if told else _github_line(at, line):
            found.said.append(one)
            found.owned += isinstance(one, Entry) and bool(one.owners)
            found.strange += isinstance(one, Oddity)
    return found


def role_in(owner: str) -> str:
    """The role of a project that an owner such as "@@developers" stands for, or ""."""
    found = _ROLE.fullmatch(owner)
    return _ROLES.get(found[1].casefold().removesuffix("s"), "") if found else ""


def _is_owner(word: str) -> bool:
    return bool(_OWNER.fullmatch(word) or email_in(word))


def _is_of_gitlab(line: str) -> bool:
    if _HEADING.fullmatch(line):
        return True
    words = line.split()[1:]
    return any(role_in(word) or _TEAM_OF_TEAMS.fullmatch(word) for word in words)


def _has_comment(line: str) -> bool:
    """Whether it ends in a comment, as only GitHub has it."""
    return any(word.startswith("#") for word in line.split()[1:])


def _github_line(at: int, line: str) -> Iterator[Entry | Oddity]:
    pattern, *rest = _WORD.findall(line)
    owners = list(_before_comment(rest))
    wrong = next((one for one in owners if not _is_owner(one) or one.count("/") > 1), None)
    if pattern.startswith(("!", "\\#")) or re.search(r"(?<!\\)\[", pattern):
        message = text("“{line}” is no pattern that GitHub understands; it skips it.", line=pattern)
        yield Oddity(at, message)
    elif wrong is not None:
        message = text(
            "“{owner}” is no owner, so GitHub skips the line; “{pattern}” was left out.",
            owner=wrong,
            pattern=_plain(pattern),
        )
        yield Oddity(at, message)
    else:
        yield Entry(at, _plain(pattern), tuple(dict.fromkeys(owners)))


def _before_comment(words: list[str]) -> Iterator[str]:
    for word in words:
        if word.startswith("#"):
            return
        yield word


def _gitlab_line(at: int, line: str) -> Iterator[Heading | Entry | Oddity]:
    heading = _HEADING.fullmatch(line)
    if heading and heading[2].strip():
        owners = tuple((heading[4] or "").split())
        known, wrong = _sorted(at, owners)
        yield from wrong
        yield Heading(at, heading[2].strip(), bool(heading[1]), int(heading[3] or 0), known)
    elif line.startswith(("[", "^[")):
        yield Oddity(at, text("“{line}” is no heading of a section; it was left out.", line=line))
    else:
        yield from _gitlab_entry(at, line)


def _gitlab_entry(at: int, line: str) -> Iterator[Entry | Oddity]:
    first, *rest = _WORD.findall(line)
    pattern = _plain(first.removeprefix("!"))
    if first.startswith("!"):
        if rest and not rest[0].startswith("#"):
            message = text("“{pattern}” is excluded; its owners do not count.", pattern=pattern)
            yield Oddity(at, message)
        yield Entry(at, pattern, excluded=True)
        return
    owners, wrong = _sorted(at, tuple(rest))
    yield from wrong
    yield Entry(at, pattern, owners, inherits=not rest)


def _sorted(at: int, words: tuple[str, ...]) -> tuple[tuple[str, ...], list[Oddity]]:
    """The owners among words, and what is none: GitLab looks for them in a comment too."""
    owners: list[str] = []
    wrong: list[Oddity] = []
    in_comment = False
    for word in words:
        in_comment = in_comment or word.startswith("#")
        if role_in(word) or _is_owner(word):
            owners.append(word)
            if in_comment:
                message = text(
                    "GitLab takes “{owner}” for an owner, though it stands in a comment."
                )
                wrong.append(Oddity(at, message.filled(owner=word)))
        elif not in_comment:
            message = text("“{owner}” is no owner; GitLab ignores it.", owner=word)
            wrong.append(Oddity(at, message))
    return tuple(dict.fromkeys(owners)), wrong


def _plain(pattern: str) -> str:
    """A pattern as a person reads it: without what says that a space or `#` is part of it."""
    return re.sub(r"\\([\s#])", r"\1", pattern)
