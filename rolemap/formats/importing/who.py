"""People as files of groups name them: a handle, a name with an address, or keys for each."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from rolemap.formats.importing.gathering import Gathering
from rolemap.formats.importing.tree import Tree
from rolemap.model.ids import Id
from rolemap.model.text import text

HANDLES = (
    "github",
    "gitlab",
    "gitee",
    "gitcode",
    "gitcode_id",
    "gitee_id",
    "handle",
    "login",
    "username",
    "githubId",
    "github_id",
)
NAMES = ("name", "full_name", "fullname", "displayName", "display_name")
MAILS = ("email", "mail", "e-mail")
_WITH_MAIL = re.compile(r"(?P<name>[^<>]*)<(?P<mail>[^<>\s]+@[^<>\s]+)>")
_HANDLE = re.compile(r"@?[A-Za-z0-9](?:[A-Za-z0-9._/-]*[A-Za-z0-9_])?")
_MOST_OF_NAME = 500  # longer ones are no names, and would keep the patterns busy
# What people write where nobody is.
_NOBODY = frozenset({"unknown", "tbd", "todo", "n/a", "none", "nobody", "vacant", "xxx", "-", "?"})


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody, as far as told; "" for what is not.

    Attributes:
        handle: what a forge calls the person, without the "@".
    """

    name: str = ""
    handle: str = ""
    mail: str = ""

    def __bool__(self) -> bool:
        """Whether it is anybody."""
        return bool(self.name or self.handle or self.mail)


def who(tree: Tree) -> Who:
    """Whom a tree names; nobody where it names none."""
    if tree.entries:
        found = Who(
            tree.one(*NAMES).word, tree.one(*HANDLES).word.lstrip("@"), tree.one(*MAILS).word
        )
        told = (found.name, found.handle, found.mail)
        return Who(*("" if one.casefold() in _NOBODY else one for one in told))
    words = tree.word
    if words.casefold() in _NOBODY:
        return Who()
    if len(words) > _MOST_OF_NAME:
        return Who(name=words)
    if split := _WITH_MAIL.fullmatch(words):
        return Who(split["name"].strip(), mail=split["mail"])
    if _HANDLE.fullmatch(words):
        return Who(handle=words.lstrip("@"))
    return Who(mail=words) if "@" in words and " " not in words else Who(name=words)


def known_handles(trees: Iterable[Tree]) -> dict[str, Who]:
    """Everybody of whom a file says anywhere both a handle and more, by handle in small letters."""
    known: dict[str, Who] = {}
    left = list(trees)
    while left:
        tree = left.pop()
        left += tree.entries.values() if tree.entries else tree.rows if tree.is_list else ()
        told = who(tree) if tree.entries else Who()
        if told.handle and told.name:
            before = known.get(told.handle.casefold(), told)
            known[told.handle.casefold()] = Who(told.name, told.handle, told.mail or before.mail)
    return known


class People:
    """Finds the people of a source whom it sometimes calls by their handles alone."""

    def __init__(self, gathering: Gathering, known: Mapping[str, Who]) -> None:
        self._gathering = gathering
        self._known = known

    def of(self, trees: Iterable[Tree]) -> list[Id]:
        """The people whom these trees name; whoever is nobody is told."""
        return [person for tree in trees for person in self._one(tree)]

    def _one(self, tree: Tree) -> Iterator[Id]:
        told = who(tree)
        if told:
            yield self.person(told, tree)
        elif tree.entries or tree.word or tree.is_list:
            self._gathering.remark(tree.place, text("This names nobody; nothing was made of it."))

    def person(self, told: Who, tree: Tree) -> Id:
        """The person of a handle, an address or a name."""
        known = self._known.get(told.handle.casefold(), Who()) if told.handle else Who()
        mail = told.mail or known.mail
        stated = {"staff_id": f"@{told.handle}"} if told.handle else {}
        if mail:
            stated["email"] = mail
        name = told.name or known.name or told.handle or mail
        return self._gathering.person(name, place=tree.place, **stated)
