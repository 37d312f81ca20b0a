"""Teams as the Rust project keeps them: a TOML file for each team, and one for each person.

A team stands under the topmost team that it is a part of: that one is the stage, and what the team
is there for is a responsibility. Its leads are accountable, the team is responsible.

Source: rust-lang/team, docs/toml-schema.md.
"""

import re
from collections.abc import Iterator

from rolemap.formats.importer import LIKELY, NO, SURE, NotUsable, importer
from rolemap.formats.importing.beginning import beginning
from rolemap.formats.importing.decoding import decoded
from rolemap.formats.importing.distinct import distinct
from rolemap.formats.importing.gathering import Gathering
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.remark import why
from rolemap.formats.importing.source import Source
from rolemap.formats.importing.toml_text import read_toml
from rolemap.formats.importing.tree import Tree
from rolemap.formats.importing.unread import Unread
from rolemap.formats.importing.who import Who, who
from rolemap.formats.progress import Progress, part_of
from rolemap.model.errors import RoleMapError
from rolemap.model.ids import Id
from rolemap.model.text import Plural, text

_PEOPLE = re.compile(r"^[ \t]*\[people\][ \t]*(?:#.*)?$", re.M)
_LISTS = re.compile(r"^[ \t]*(?:leads|members) *=", re.M)
_MARKER = "marker-team"
_NOT_SAID = frozenset({"", "false", "true"})

_ARCHIVED = Plural(
    "A file in the archive was left out.", "{count} files in the archive were left out."
)
_OTHERS = Plural(
    "A file is neither that of a team nor that of a person, and was left out.",
    "{count} files are neither those of teams nor those of people, and were left out.",
)
_ALUMNI = Plural(
    "Somebody was in a team and no longer is (alumni); nothing was made of it.",
    "{count} times somebody was in a team and no longer is (alumni); nothing was made of it.",
)
_ON_NO_TEAM = Plural(
    "Somebody with a file is on no team, and was left out.",
    "{count} people with files are on no team, and were left out.",
)
_STRANGERS = Plural(
    "Somebody on a team has no file in “people”, and is called by the handle.",
    "{count} people on teams have no files in “people”, and are called by their handles.",
)
_MARKERS = Plural(
    "A marker team marks people and has no work; it became a team without a responsibility.",
    "{count} marker teams mark people and have no work; they became teams without "
    "responsibilities.",
)


def _sniff(source: Source, mapping: Mapping) -> int:
    if not source.is_folder:
        return SURE if _is_team(source.data, mapping.encoding) else NO
    number = sum(
        1
        for path, data in source.files.items()
        if path.lower().endswith(".toml") and _is_team(data, mapping.encoding)
    )
    return SURE if number > 1 else LIKELY if number else NO


def _is_team(data: bytes, encoding: str) -> bool:
    if b"people" not in data[:65_536] and b"\x00" not in data[:100]:
        return False
    words = beginning(data, encoding)
    return bool(_PEOPLE.search(words) and _LISTS.search(words))


@importer(
    "rust-teams",
    name=text("Teams of the Rust project (TOML)"),
    sniff=_sniff,
    patterns=("*.toml",),
    folders=True,
)
def rust_teams(source: Source, mapping: Mapping, progress: Progress) -> Imported:
    """Topmost teams as stages, what teams are there for as responsibilities."""
    gathering, unread = Gathering(), Unread()
    reading = _Reading(gathering, unread)
    for tree in _trees(source, mapping, gathering, unread, part_of(progress, 0, 0.7)):
        reading.file(tree)
    if not reading.teams:
        raise NotUsable(
            text("“{file}” holds no team: a TOML with [people] in it.", file=source.name)
        )
    reading.read(part_of(progress, 0.7, 1))
    unread.tell(gathering)
    return gathering.imported(mapping)


def _trees(
    source: Source, mapping: Mapping, gathering: Gathering, unread: Unread, progress: Progress
) -> Iterator[Tree]:
    if not source.is_folder:
        yield read_toml(source.text(mapping.encoding), source.name)
        return
    for number, (path, data) in enumerate(source.files.items()):
        progress(number / len(source.files))
        if "archive" in path.lower().split("/")[:-1]:
            unread.also(_ARCHIVED, path)
        elif not path.lower().endswith(".toml"):
            unread.also(_OTHERS, path)
        else:
            try:
                yield read_toml(decoded(data, path, mapping.encoding), path, file=path)
            except RoleMapError as error:
                gathering.remark(path, why(error))


class _Reading:
    """Makes records of teams and people, once all files were looked at."""

    def __init__(self, gathering: Gathering, unread: Unread) -> None:
        self.teams: dict[str, Tree] = {}
        self._gathering = gathering
        self._unread = unread
        self._files: dict[str, Tree] = {}
        self._people: dict[str, Id] = {}
        self._on: dict[Id, list[Id]] = {}
        self._tops: dict[str, tuple[str, str]] = {}

    def file(self, tree: Tree) -> None:
        """Take what a file says: of a team, or of a person."""
        if tree.one("people").entries:
            stem = tree.file.rpartition("/")[2].rpartition(".")[0]
            name = tree.one("name").word or stem
            if name.casefold() in self.teams:
                self._gathering.remark(
                    tree.place,
                    text("There is a team “{name}” already; this file was left out.", name=name),
                )
                return
            self.teams[name.casefold()] = tree
        elif tree.one("github").word:
            self._files.setdefault(tree.one("github").word.casefold(), tree)
        else:
            self._unread.also(_OTHERS, tree.place)

    def read(self, progress: Progress) -> None:
        """Make the records."""
        called = distinct((key, _name(key, one), key) for key, one in self.teams.items())
        for number, (key, tree) in enumerate(self.teams.items()):
            progress(number / len(self.teams))
            self._team(key, tree, called)
        for person, teams in self._on.items():
            self._gathering.state(person, teams=tuple(teams))
        for handle, tree in self._files.items():
            if handle not in self._people:
                self._unread.also(_ON_NO_TEAM, tree.place)

    def _team(self, key: str, tree: Tree, called: dict[str, str]) -> None:
        people, site = tree.one("people"), tree.one("website")
        told = site.one("description").word
        team = self._gathering.team(called[key], place=tree.place, notes=told)
        leads = self._persons(people.one("leads"))
        members = self._persons(people.one("members"))
        for person in dict.fromkeys((*leads, *members)):
            self._on.setdefault(person, []).append(team)
        for one in people.one("alumni").rows:
            self._unread.also(_ALUMNI, one.place or tree.place)
        self._note(tree)
        if tree.one("kind").word == _MARKER:
            self._unread.also(_MARKERS, tree.place)
            return
        top, name = self._topmost(key, called)
        notes = self.teams[top].one("website").one("description").word if top in self.teams else ""
        stage = self._gathering.stage(name, place=tree.place, notes=notes)
        charge = told.rstrip(".") or f"{called[key]} as a whole"
        work = self._gathering.work(stage, charge, place=tree.place, notes=called[key])
        for person in leads:
            self._gathering.hold(person, work, "A", place=people.place)
        if members or leads:
            self._gathering.hold(team, work, "R", place=people.place)

    def _topmost(self, key: str, called: dict[str, str]) -> tuple[str, str]:
        """The topmost of the teams that a team is a part of, and what it is called."""
        seen = {key: None}
        last = key
        while last not in self._tops and (above := self.teams[last].one("subteam-of")):
            name, last = above.word, above.word.casefold()
            if last in seen:
                ring = list(seen)[list(seen).index(last) :]
                self._gathering.remark(
                    above.place, text("These teams are parts of each other in a circle.")
                )
                self._tops[last] = (min(ring), called[min(ring)])
            elif last not in self.teams:
                self._gathering.remark(
                    above.place, text("There is no team “{name}” here; it is a stage.", name=name)
                )
                self._tops[last] = (last, name)
            seen[last] = None
        top = self._tops.get(last, (last, called.get(last, last)))
        self._tops.update(dict.fromkeys(seen, top))
        return top

    def _persons(self, trees: Tree) -> list[Id]:
        found: list[Id] = []
        for tree in trees.rows:
            told = who(tree)
            if told:
                found.append(self._person(told, tree))
            else:
                self._gathering.remark(
                    tree.place, text("This names nobody; nothing was made of it.")
                )
            self._unread.but(tree, {"github", "name", "email"}, "people")
        return found

    def _person(self, told: Who, tree: Tree) -> Id:
        key = (told.handle or told.mail or told.name).casefold()
        if key in self._people:
            return self._people[key]
        file = self._files.get(key, Tree())
        if not file and told.handle:
            self._unread.also(_STRANGERS, tree.place)
        mail = file.one("email").word
        mail = told.mail if mail in _NOT_SAID else mail
        stated = {"staff_id": f"@{told.handle}"} if told.handle else {}
        if mail or file.one("email"):
            stated["email"] = mail
        name = file.one("name").word or told.name or told.handle or told.mail
        self._people[key] = self._gathering.person(name, place=file.place or tree.place, **stated)
        self._unread.but(file, {"name", "github", "email"}, "people")
        return self._people[key]

    def _note(self, tree: Tree) -> None:
        """Note what is said of a team and not read."""
        self._unread.but(tree, {"name", "subteam-of", "kind", "people", "website"})
        self._unread.but(tree.one("people"), {"leads", "members", "alumni"}, "people")
        self._unread.but(tree.one("website"), {"name", "description"}, "website")


def _name(key: str, tree: Tree) -> str:
    return tree.one("website").one("name").word or tree.one("name").word or key
