"""OWNERS files as Kubernetes and its relatives keep them: who approves what in which folder.

A folder with such a file is a responsibility; the folder at the top that it lies in is the stage.
Approvers are accountable, reviewers responsible; approvers without reviewers are both, for then
they review too. An alias is a team.

Source: the guide to OWNERS files at k8s.dev.
"""

import re
from collections.abc import Iterable

from rolemap.formats.importer import LIKELY, NO, SURE, NotUsable, importer
from rolemap.formats.importing.beginning import beginning
from rolemap.formats.importing.gathering import Gathering
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source
from rolemap.formats.importing.tree import Tree
from rolemap.formats.importing.unread import Unread
from rolemap.formats.importing.who import People, known_handles
from rolemap.formats.importing.yaml_files import yaml_trees
from rolemap.formats.progress import Progress, part_of
from rolemap.model.ids import Id
from rolemap.model.text import Plural, text

_KEYS = re.compile(r"^(?:approvers|reviewers|filters) *:", re.M)
_FILTERS = re.compile(r"^ +(?:approvers|reviewers) *:", re.M)
_ALIASES = re.compile(r"^aliases *:", re.M)
_FILES = ("owners", "owners_aliases")
_EVERYTHING = frozenset({".*", "", "*"})
_PAST = ("emeritus_approvers", "emeritus_reviewers", "emeritus")

_LEFT = Plural(
    "Somebody approved or reviewed here and does so no longer (emeritus); nothing was made of it.",
    "{count} times somebody approved or reviewed and does so no longer (emeritus); "
    "nothing was made of it.",
)


def _sniff(source: Source, mapping: Mapping) -> int:
    if not source.is_folder:
        return _looks(source.data, mapping.encoding)
    number = sum(
        1
        for path, data in source.files.items()
        if _is_owners(path) and _looks(data, mapping.encoding)
    )
    return SURE if number > 1 else LIKELY if number else NO


def _looks(data: bytes, encoding: str) -> int:
    words = beginning(data, encoding)
    found = set(_KEYS.findall(words))
    if len(found) > 1 or (found and _FILTERS.search(words)):
        return SURE
    return LIKELY if found or _ALIASES.search(words) else NO


def _is_owners(path: str) -> bool:
    return path.rpartition("/")[2].lower() in _FILES


@importer(
    "owners",
    name=text("OWNERS files (approvers and reviewers)"),
    sniff=_sniff,
    patterns=("OWNERS", "OWNERS_ALIASES"),
    folders=True,
)
def owners(source: Source, mapping: Mapping, progress: Progress) -> Imported:
    """Folders as responsibilities, approvers as accountable, reviewers as responsible."""
    gathering, unread = Gathering(), Unread()
    trees = yaml_trees(source, mapping, gathering, _FILES, part_of(progress, 0, 0.7))
    reading = _Reading(source, gathering, unread, trees)
    aliases = [tree.one("aliases") for tree in trees if tree.one("aliases").entries]
    for tree in aliases:
        reading.aliases(tree)
    files = [tree for tree in trees if any(key in tree.entries for key in _READ)]
    if not files and not aliases:
        raise NotUsable(text("“{file}” names neither approvers nor reviewers.", file=source.name))
    for number, tree in enumerate(files):
        part_of(progress, 0.7, 1)(number / len(files))
        reading.file(tree)
    reading.end()
    unread.tell(gathering)
    return gathering.imported(mapping)


_READ = ("approvers", "reviewers", "filters")


class _Reading:
    """Makes records of OWNERS files, one after the other."""

    def __init__(
        self, source: Source, gathering: Gathering, unread: Unread, trees: Iterable[Tree]
    ) -> None:
        self._top = source.name
        self._gathering = gathering
        self._unread = unread
        self._people = People(gathering, known_handles(trees))
        self._teams: dict[str, Id] = {}
        self._members: dict[Id, dict[Id, None]] = {}

    def aliases(self, tree: Tree) -> None:
        """Each alias as a team with its members."""
        for name, people in tree.entries.items():
            team = self._gathering.team(name, place=people.place)
            self._teams[name.casefold()] = team
            for person in self._people.of(people.rows):
                self._members.setdefault(person, {})[team] = None

    def file(self, tree: Tree) -> None:
        """The folder of a file, and what its filters single out."""
        folder = tree.file.rpartition("/")[0]
        stage = self._gathering.stage(folder.partition("/")[0] or self._top)
        name = folder or self._top
        self._work(stage, name, tree)
        for pattern, told in tree.one("filters").entries.items():
            self._work(stage, name if pattern in _EVERYTHING else f"{name}: {pattern}", told)
            self._unread.but(told, (*_PAST, "approvers", "reviewers"), "filters")
        self._unread.but(tree, (*_READ, *_PAST, "aliases"))

    def end(self) -> None:
        """Say who is on which team, when all is read."""
        for person, teams in self._members.items():
            self._gathering.state(person, teams=tuple(teams))

    def _work(self, stage: Id, name: str, tree: Tree) -> None:
        for one in (one for key in _PAST for one in tree.one(key).rows):
            self._unread.also(_LEFT, one.place)
        approvers = self._parties(tree.one("approvers"))
        reviewers = self._parties(tree.one("reviewers"))
        if not approvers and not reviewers and tree.one("filters"):
            return
        work = self._gathering.work(stage, name, place=tree.place)
        for party in approvers:
            self._gathering.hold(party, work, "A", place=tree.place)
        for party in reviewers or approvers:
            self._gathering.hold(party, work, "R", place=tree.place)

    def _parties(self, tree: Tree) -> list[Id]:
        found: list[Id] = []
        for one in tree.rows:
            team = self._teams.get(one.word.casefold())
            found += [team] if team else self._people.of([one])
        return found
