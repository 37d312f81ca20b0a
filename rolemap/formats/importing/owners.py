"""Who is who in lists of owners: by handle, whatever name stands beside it each time."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from rolemap.formats.importing.gathering import Gathering
from rolemap.formats.importing.remark import Place, Remark
from rolemap.model.edits.fields import tidy
from rolemap.model.edits.namesakes import name_key
from rolemap.model.ids import Id
from rolemap.model.text import text

_HANDLE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,254}")
_AT_HOME = re.compile(r"(?:https?://)?(?:www\.)?(?:github|gitlab)\.com/", re.IGNORECASE)
_LINK = re.compile(r"\[([^\[\]]{1,500})\]\([^()]{0,2000}\)")
_EMAIL = re.compile(r"[^\s@<>()\[\],;\"]{1,200}@[^\s@<>()\[\],;\"]{1,200}")
_BESIDE = re.compile(r"(.*?)\s*[<(\[]\s*([^<>()\[\]]*?)\s*[>)\]]")

# What people write where they have nobody to name.
_NOBODY = {
    *("", "-", "--", "—", "–", ".", "?", "??", "n/a", "na", "none", "nil", "null", "nobody"),
    *("no-one", "noone", "unassigned", "unowned", "vacant", "vakant", "unknown", "unbekannt"),
    *("tbd", "tba", "tbc", "todo", "orphaned", "orphan", "keiner", "niemand", "offen"),
}


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody, as a source speaks of them once; what it does not say is "".

    Attributes:
        handle: what a code host calls them, with the sign before it: "@ana".
        place: where that stands.
    """

    name: str = ""
    handle: str = ""
    email: str = ""
    place: Place = ""

    @property
    def key(self) -> str:
        """What two mentions of the same person have in common."""
        return (self.handle or self.email).casefold() or name_key(self.name)


def is_nobody(words: str) -> bool:
    """Whether words say that there is nobody, or nothing: "n/a", "TBD"."""
    return words.casefold() in _NOBODY


def handle_in(words: str) -> str:
    """The handle that a cell holds, with its sign: of "ana", "@ana" or an address; else ""."""
    words = tidy(words)
    link = _LINK.fullmatch(words)
    words = link[1] if link else words
    bare = _AT_HOME.sub("", words, count=1).strip("/, ").removeprefix("@")
    return f"@{bare}" if _HANDLE.fullmatch(bare) else ""


def email_in(words: str) -> str:
    """The e-mail address that words are, or ""."""
    bare = tidy(words).removeprefix("mailto:").strip("<>")
    return bare if _EMAIL.fullmatch(bare) else ""


def mention(words: str, place: Place = "") -> Mention:
    """Whom words name: by name, e-mail, handle, or a name with one of them in brackets."""
    words = tidy(words)
    beside = _BESIDE.fullmatch(words[:1_000])
    if beside and beside[1]:
        inner = mention(beside[2], place)
        if inner.email or inner.handle:
            return replace(inner, name=beside[1])
    if email_in(words):
        return Mention(email=email_in(words), place=place)
    if words.startswith("@") or _AT_HOME.match(words):
        return Mention("" if handle_in(words) else words, handle_in(words), place=place)
    return Mention(words, place=place)


def mentions(words: str, place: Place = "") -> list[Mention]:
    """All whom a cell names, one after the other; a comma may be part of a name."""
    parts = [tidy(one) for one in re.split(r"[;\n|]", words)]
    found = [one for part in parts for one in _apart(part)]
    return [mention(one, place) for one in found if not is_nobody(one)]


def _apart(words: str) -> list[str]:
    """Words between commas or spaces, if each of them is an address or a handle."""
    for sign in (",", " "):
        parts = [tidy(one) for one in words.split(sign) if one.strip()]
        if len(parts) > 1 and all(email_in(one) or one.startswith("@") for one in parts):
            return parts
    return [words]


class Owners:
    """The people of a source, each with the name that stands beside their handle most often.

    All mentions are told first, so that the order in which they stand does not matter.
    """

    def __init__(self) -> None:
        self._names: dict[str, Counter[str]] = {}
        self._first: dict[tuple[str, str], Place] = {}
        self._handles: dict[str, str] = {}

    def tell(self, told: Iterable[Mention]) -> None:
        """Take down how somebody is called."""
        for one in told:
            names = self._names.setdefault(one.key, Counter())
            if one.handle:
                # The one in small letters, wherever it stands: hosts do not tell them apart.
                self._handles[one.key] = max(one.handle, self._handles.get(one.key, ""))
            if one.name:
                names[one.name] += 1
                self._first.setdefault((one.key, one.name), one.place)

    def name(self, one: Mention) -> str:
        """What somebody is called; of several names the commonest, then the longest."""
        names = self._names.get(one.key)
        if names:
            return max(names, key=lambda name: (names[name], len(name), name))
        return one.name or self._handles.get(one.key, one.handle).removeprefix("@") or one.email

    def person(self, found: Gathering, one: Mention) -> Id:
        """The person of a mention, as gathered."""
        told = {"staff_id": self._handles.get(one.key, one.handle), "email": one.email}
        said = {field: value for field, value in told.items() if value}
        return found.person(self.name(one), place=one.place, **said)

    def remarks(self) -> Iterator[Remark]:
        """Who is called by several names, and which name several people have."""
        bearers: dict[str, list[str]] = {}
        for key, names in self._names.items():
            for name in sorted(names):
                bearers.setdefault(name_key(name), []).append(key)
            if key in self._handles and len(set(map(name_key, names))) > 1:
                yield self._variants(key)
        for keys in bearers.values():
            several = [key for key in dict.fromkeys(keys) if key in self._handles]
            if len(several) > 1:
                yield self._namesakes(several)

    def _variants(self, key: str) -> Remark:
        kept = self.name(Mention(handle=self._handles[key]))
        other = next(name for name in self._names[key] if name_key(name) != name_key(kept))
        message = text(
            "“{handle}” is called “{kept}” and “{other}”; “{kept}” was kept.",
            handle=self._handles[key],
            kept=kept,
            other=other,
        )
        return Remark(self._first[key, other], message)

    def _namesakes(self, keys: list[str]) -> Remark:
        name = self.name(Mention(handle=self._handles[keys[-1]]))
        message = text(
            "“{name}” has the handles {handles}; they were taken for different people.",
            name=name,
            handles=", ".join(self._handles[key] for key in keys),
        )
        return Remark(self._first.get((keys[-1], name), ""), message)
