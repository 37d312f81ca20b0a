"""Backstage catalogs: who owns which component, API, resource and system.

A system is a stage, and so is a domain; what is part of a system is a responsibility there, and so
is the system as a whole. Groups are teams. An owner is accountable.
"""

import re
from collections.abc import Iterator

from rolemap.formats.importer import LIKELY, NO, SURE, NotUsable, importer
from rolemap.formats.importing.beginning import beginning
from rolemap.formats.importing.catalog import OF_BACKSTAGE, Entity, Ref, entities
from rolemap.formats.importing.distinct import distinct
from rolemap.formats.importing.gathering import Gathering
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source
from rolemap.formats.importing.tree import Tree
from rolemap.formats.importing.unread import Unread
from rolemap.formats.importing.yaml_files import yaml_trees
from rolemap.formats.progress import Progress, part_of
from rolemap.model.ids import Id
from rolemap.model.text import Plural, text

_FILES = (".yaml", ".yml")
_VERSION = re.compile(
    r"^[ \t\[{,-]*[\"']?apiVersion[\"']? *: *[\"']?" + re.escape(OF_BACKSTAGE), re.M
)
_OWNED = ("component", "api", "resource")
_STAGES = ("domain", "system")
_READ = frozenset({"user", "group", *_OWNED, *_STAGES})
_LOGIN = "github.com/user-login"
_NO_SYSTEM = "Without a system"
_CALLED = "{system} as a whole"
_MOST_STEPS = 20  # from a part of a component to the component that is part of a system

_STRANGERS = Plural(
    "An owner or member is not in the catalog, and is called as it is referred to.",
    "{count} times an owner or member is not in the catalog; it is called as it is referred to.",
)
_AS_USER = Plural(
    "An owner is no group of the catalog, but a user has this name or address, and was taken.",
    "{count} owners are no groups of the catalog, but users have these names or addresses, "
    "and were taken.",
)
_ELSEWHERE = Plural(
    "An owner or member stands in another file ($text and the like), which is not read.",
    "{count} owners or members stand in other files ($text and the like), which are not read.",
)
_NO_PARTY = Plural(
    "An owner or member is neither a group nor a user, and was left out.",
    "{count} owners or members are neither groups nor users, and were left out.",
)
_ALONE = Plural(
    "A component, API or resource names no system; it stands under “Without a system”.",
    "{count} components, APIs or resources name no system; they stand under “Without a system”.",
)


def _sniff(source: Source, mapping: Mapping) -> int:
    sign = OF_BACKSTAGE.encode()
    if not source.is_folder:
        wide = source.data[:2] in {b"\xff\xfe", b"\xfe\xff"}
        if not wide and sign not in source.data[:65_536]:
            return NO
        return SURE if _VERSION.search(beginning(source.data, mapping.encoding)) else NO
    some = (
        data
        for path, data in source.files.items()
        if path.lower().endswith(_FILES) and sign in data[:65_536]
    )
    number = sum(1 for data in some if _VERSION.search(beginning(data, mapping.encoding)))
    return SURE if number > 1 else LIKELY if number else NO


@importer(
    "backstage",
    name=text("Backstage catalog"),
    sniff=_sniff,
    patterns=("*.yaml", "*.yml"),
    folders=True,
)
def backstage(source: Source, mapping: Mapping, progress: Progress) -> Imported:
    """Systems as stages, what they consist of as responsibilities, owners as accountable."""
    gathering, unread = Gathering(), Unread()
    trees = yaml_trees(
        source, mapping, gathering, _FILES, part_of(progress, 0, 0.7), mark=OF_BACKSTAGE
    )
    found = entities(trees, unread)
    if not any(one.ref.kind in _READ for one in found):
        raise NotUsable(
            text("“{file}” holds no entities of a Backstage catalog.", file=source.name)
        )
    _Reading(gathering, unread, found).read(part_of(progress, 0.7, 1))
    unread.tell(gathering)
    return gathering.imported(mapping)


class _Reading:
    """Makes records of the entities of a catalog."""

    def __init__(self, gathering: Gathering, unread: Unread, found: list[Entity]) -> None:
        self._gathering = gathering
        self._unread = unread
        self._found = {one.ref: one for one in found}
        self._parties: dict[Ref, Id] = {}
        self._teams: dict[Id, dict[Id, None]] = {}
        self._stages: dict[Ref, Id] = {}
        self._mails: dict[str, Ref] = {}

    def read(self, progress: Progress) -> None:
        """Make all of them: first who there is, then what they own."""
        self._name_parties()
        for one in self._of("group"):
            for member in one.spec.one("members").rows:
                self._join(self._party(one, member, "user"), self._parties[one.ref])
        for one in self._of("user"):
            for group in one.spec.one("memberOf").rows:
                self._join(self._parties[one.ref], self._party(one, group, "group"))
        for person, teams in self._teams.items():
            self._gathering.state(person, teams=tuple(teams))
        self._make_stages()
        works = list(self._of(*_OWNED))
        called = distinct((one.ref, one.name, one.tree.one("kind").word) for one in works)
        for number, one in enumerate(works):
            progress(number / len(works))
            work = self._gathering.work(
                self._stage_of(one), called[one.ref], place=one.tree.place, notes=one.notes
            )
            self._own(one, work)
        self._tell_rest()

    def _of(self, *kinds: str) -> Iterator[Entity]:
        return (one for one in self._found.values() if one.ref.kind in kinds)

    def _name_parties(self) -> None:
        groups = list(self._of("group"))
        called = distinct((one.ref, one.name, one.full_name) for one in groups)
        for one in groups:
            self._parties[one.ref] = self._gathering.team(
                called[one.ref], place=one.tree.place, notes=one.notes
            )
        for one in self._of("user"):
            mail = one.spec.one("profile").one("email").word
            login = one.meta.one("annotations").one(_LOGIN).word
            stated = {"email": mail} if mail else {}
            stated["staff_id"] = f"@{login}" if login else one.full_name
            self._parties[one.ref] = self._gathering.person(
                one.name, place=one.tree.place, **stated
            )
            if mail:
                self._mails.setdefault(mail.casefold(), one.ref)

    def _join(self, person: Id | None, team: Id | None) -> None:
        if person and team:
            self._teams.setdefault(person, {})[team] = None

    def _party(self, one: Entity, tree: Tree, kind: str) -> Id | None:
        """The team or person that an entity refers to; None for what cannot be one."""
        ref = one.refers(tree, kind)
        if ref in self._parties:
            return self._parties[ref]
        if tree.entries:
            self._unread.also(_ELSEWHERE, tree.place)
            return None
        user = self._mails.get(tree.word.casefold()) or Ref("user", ref.namespace, ref.name)
        if kind == "group" and ":" not in tree.word and user in self._parties:
            self._unread.also(_AS_USER, tree.place)
            return self._parties[user]
        if not ref.name or ref.kind not in {"group", "user"}:
            self._unread.also(_NO_PARTY, tree.place)
            return None
        self._unread.also(_STRANGERS, tree.place)
        name = tree.word.rpartition(":")[2].strip().removeprefix("default/")
        if ref.kind == "group":
            self._parties[ref] = self._gathering.team(name, place=tree.place)
        else:
            self._parties[ref] = self._gathering.person(name, place=tree.place, staff_id=name)
        return self._parties[ref]

    def _make_stages(self) -> None:
        """Each domain, then its systems; what belongs to no domain comes last."""
        found = list(self._of(*_STAGES))
        called = distinct((one.ref, one.name, one.tree.one("kind").word) for one in found)
        inside: dict[Ref, list[Entity]] = {}
        for one in self._of("system"):
            inside.setdefault(one.refers(one.spec.one("domain"), "domain"), []).append(one)
        for domain in self._of("domain"):
            self._make_stage(domain, called[domain.ref])
            for one in inside.get(domain.ref, ()):
                self._make_stage(one, called[one.ref])
        for one in found:
            if one.ref not in self._stages:
                self._make_stage(one, called[one.ref])

    def _make_stage(self, one: Entity, name: str) -> None:
        stage = self._gathering.stage(name, place=one.tree.place, notes=one.notes)
        self._stages[one.ref] = stage
        whole = _CALLED.format(system=name)
        self._own(one, self._gathering.work(stage, whole, place=one.tree.place))

    def _stage_of(self, one: Entity) -> Id:
        """The system of an entity, or of what it is a part of."""
        for _ in range(_MOST_STEPS):
            system = one.spec.one("system")
            if system.word:
                return self._system(one.refers(system, "system"), system)
            above = one.refers(one.spec.one("subcomponentOf"), "component")
            if above not in self._found or above == one.ref:
                break
            one = self._found[above]
        self._unread.also(_ALONE, one.tree.place)
        return self._gathering.stage(_NO_SYSTEM)

    def _system(self, ref: Ref, tree: Tree) -> Id:
        if ref not in self._stages:
            name = tree.word.rpartition(":")[2].strip().removeprefix("default/")
            self._stages[ref] = self._gathering.stage(name, place=tree.place)
        return self._stages[ref]

    def _own(self, one: Entity, work: Id) -> None:
        owner = one.spec.one("owner")
        if not owner:
            return
        party = self._party(one, owner, "group")
        if party:
            self._gathering.hold(party, work, "A", place=owner.place)

    def _tell_rest(self) -> None:
        for one in self._found.values():
            kind = one.tree.one("kind")
            if one.ref.kind not in _READ:
                self._unread.key(f"kind: {kind.word[:100]}", kind.place)
                continue
            self._unread.but(one.tree, {"apiVersion", "kind", "metadata", "spec"})
            read = {"name", "namespace", "title", "description", "annotations"}
            self._unread.but(one.meta, read, "metadata")
            annotations = one.meta.one("annotations")
            if any(key != _LOGIN for key in annotations.entries):
                self._unread.key("metadata.annotations", annotations.place)
            self._unread.but(one.spec, _read_of(one.ref.kind), "spec")
            shown = {"displayName", "email"} if one.ref.kind == "user" else {"displayName"}
            self._unread.but(one.spec.one("profile"), shown, "spec.profile")


def _read_of(kind: str) -> tuple[str, ...]:
    if kind == "user":
        return ("profile", "memberOf")
    if kind == "group":
        return ("profile", "members")
    if kind in _STAGES:
        return ("owner", "domain") if kind == "system" else ("owner",)
    return ("owner", "system", "subcomponentOf")
