"""Where in a file of a foundation its groups stand, who leads them, and what belongs to them.

Files of the family differ in their keys: groups are a list under "sigs", or keys by their names;
those who lead them stand under "leadership" or beside it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from rolemap.formats.importing.tree import Tree
from rolemap.formats.importing.unread import Unread
from rolemap.formats.importing.who import HANDLES, MAILS, NAMES, Who, known_handles, who

GROUP_NAMES = ("name", "sig_name", "wg_name", "group_name", "title", "dir", "label")
PARTS = ("subprojects", "sub_projects", "projects", "repositories", "repos")
STORIES = ("mission_statement", "mission", "scope", "description", "charter")
_LEADERSHIP = ("leadership", "leaders", "governance")
# What they hold, by how the key is written without "-", "_" and blanks, in the singular.
_HOLDS = {
    **dict.fromkeys(
        ("chair", "cochair", "chairperson", "lead", "colead", "leader", "coleader", "coordinator",
         "organizer", "organiser", "convener", "facilitator"),
        "A",
    ),
    **dict.fromkeys(
        ("techlead", "technicallead", "maintainer", "member", "committer", "contributor",
         "approver", "secretary"),
        "R",
    ),
    **dict.fromkeys(("liaison", "advisor", "mentor", "reviewer", "sponsor"), "C"),
}  # fmt: skip
_PAST = ("emeritus", "former", "past", "alumni", "alumnus", "retired", "inactive")
_EVERYBODY = frozenset({"people", "persons", "users"})


@dataclass(frozen=True, slots=True)
class Group:
    """A group: what it is called, and what is said of it."""

    name: str
    tree: Tree


@dataclass(slots=True)
class Groups:
    """What a file lists: its groups, and people who stand there for themselves."""

    groups: list[Group] = field(default_factory=list[Group])
    people: list[Tree] = field(default_factory=list[Tree])


@dataclass(slots=True)
class Leaders:
    """Who holds which letter, who held one, and which keys said so."""

    holders: dict[str, list[Tree]] = field(default_factory=dict[str, list[Tree]])
    past: list[Tree] = field(default_factory=list[Tree])
    keys: set[str] = field(default_factory=set[str])


def groups_in(documents: Iterable[Tree], unread: Unread) -> Groups:
    """The groups of a file; keys that hold none are noted as not read."""
    found = Groups()
    for document in documents:
        if document.is_list:
            found.groups += _listed(document.rows, unread)
        for key, tree in document.entries.items():
            if key.casefold() not in _EVERYBODY:
                _add(found, key, tree, unread)
            else:
                for one in (*tree.entries.values(), *(tree.rows if tree.is_list else ())):
                    unread.but(one, {*NAMES, *HANDLES, *MAILS}, key)
    return found


def known_people(documents: Sequence[Tree]) -> dict[str, Who]:
    """Everybody of whom a file says more than a handle, by handle in small letters."""
    known = known_handles(documents)
    for key, listed in (entry for document in documents for entry in document.entries.items()):
        if key.casefold() in _EVERYBODY:
            for handle, tree in listed.entries.items():
                told = who(tree) if tree.entries else Who(tree.word)
                known.setdefault(handle.casefold(), Who(told.name, handle, told.mail))
    return known


def leaders(tree: Tree) -> Leaders:
    """Who leads a group, or a part of one."""
    found = Leaders()
    for within in (tree.one(*_LEADERSHIP), tree, tree.one("contact")):
        for key, people in within.entries.items():
            holds = hold_of(key)
            if holds == "past":
                found.past += people.rows
            elif holds:
                found.holders.setdefault(holds, []).extend(people.rows)
            if holds:
                found.keys.add(key)
    direct = next((one for one in map(tree.one, _LEADERSHIP) if one.is_list), Tree())
    if direct:
        found.holders.setdefault("A", []).extend(direct.rows)
    found.keys.update(_LEADERSHIP)
    return found


def hold_of(key: str) -> str:
    """The letter that those hold whom a key names, "past" if they do no longer, or ""."""
    plain = "".join(one for one in key.casefold() if one.isalnum())
    if plain.startswith(_PAST):
        return "past"
    return _HOLDS.get(plain) or _HOLDS.get(plain.removesuffix("s"), "")


def parts_of(tree: Tree) -> Iterator[Group]:
    """What belongs to a group: subprojects, or the repositories it keeps."""
    for key in PARTS:
        parts = tree.one(key)
        if parts.entries and not _is_group(parts):
            yield from (Group(name, part) for name, part in parts.entries.items())
        elif parts:
            yield from (Group(part.word or _name_of(part), part) for part in parts.rows)


def _add(found: Groups, key: str, tree: Tree, unread: Unread) -> None:
    """What stands under a key of the whole file."""
    if tree.is_list:
        found.groups += _listed(tree.rows, unread)
    elif _is_group(tree):
        found.groups.append(Group(_name_of(tree) or key, tree))
    elif inner := [Group(name, one) for name, one in tree.entries.items() if _is_group(one)]:
        found.groups += inner
        for one in tree.entries.values():
            if one and not _is_group(one):
                unread.key(one.path, one.place)
    elif tree.one(*HANDLES, *MAILS):
        found.people.append(tree)
    elif tree:
        unread.key(key, tree.place)


def _listed(rows: Iterable[Tree], unread: Unread) -> Iterator[Group]:
    for row in rows:
        if row.entries and (_is_group(row) or _name_of(row)):
            yield Group(_name_of(row), row)
        else:
            unread.key(row.path.partition("[")[0] or "-", row.place)


def _name_of(tree: Tree) -> str:
    return tree.one(*GROUP_NAMES).word


def _is_group(tree: Tree) -> bool:
    """Whether keys are those of a group: it is led, or something belongs to it."""
    told = tree.entries
    return any(key in told for key in (*_LEADERSHIP, *PARTS, "mission_statement")) or any(
        hold_of(key) in {"A", "R"} for key in told
    )
