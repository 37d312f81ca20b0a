"""Groups of a foundation as `sigs.yaml` and its relatives list them: who leads what.

A group is a stage. Its own lead is a responsibility there, for a group without parts has chairs
too; what belongs to it are further ones, led by the group's leaders unless they name their own.
"""

import re
from collections import Counter

from rolemap.formats.importer import LIKELY, NO, PERHAPS, SURE, NotUsable, importer
from rolemap.formats.importing.beginning import beginning
from rolemap.formats.importing.gathering import Gathering
from rolemap.formats.importing.groups import (
    GROUP_NAMES,
    PARTS,
    STORIES,
    Group,
    Groups,
    groups_in,
    known_people,
    leaders,
    parts_of,
)
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source
from rolemap.formats.importing.tree import Tree
from rolemap.formats.importing.unread import Unread
from rolemap.formats.importing.who import HANDLES, MAILS, NAMES, People
from rolemap.formats.importing.yaml_text import read_yaml
from rolemap.formats.progress import Progress
from rolemap.model.edits.namesakes import name_key
from rolemap.model.ids import Id
from rolemap.model.text import Plural, text

_SECTION = re.compile(
    r"^(?:sigs|wgs|working_?groups|user_?groups|committees|groups|teams) *:", re.M
)
_LED = re.compile(
    r"^ *(?:- +)?(?:leadership|(?:co-?)?chairs|tech_leads|mission_statement|subprojects) *:", re.M
)
_LISTED = re.compile(r"^ *- +(?:dir|name|sig_name) *:", re.M)
_CHAIRS = re.compile(r"^ *chairs *: *\n\s+- ", re.M)
_MOST_LETTERS = 50_000  # leaders times what they lead may be many from a few lines
_CALLED = "{group} as a whole"  # what the lead of a group itself is called

_LEFT = Plural(
    "Somebody led a group and does so no longer (emeritus); nothing was made of it.",
    "{count} times somebody led a group and does so no longer (emeritus); nothing was made of it.",
)
_ELSEWHERE = Plural(
    "Who owns a part of a group stands in a file elsewhere, which is not read.",
    "Who owns the parts of groups stands in {count} files elsewhere, which are not read.",
)
_NO_LETTER = Plural(
    "Somebody stands here outside of any group, and was added without a letter.",
    "{count} people stand outside of any group, and were added without a letter.",
)


def _sniff(source: Source, mapping: Mapping) -> int:
    if source.is_folder:
        return NO
    words = beginning(source.data, mapping.encoding)
    if _SECTION.search(words):
        if _LED.search(words):
            return SURE
        return PERHAPS if _LISTED.search(words) else NO
    return LIKELY if _CHAIRS.search(words) else NO


@importer(
    "sigs",
    name=text("Groups of a foundation (sigs.yaml)"),
    sniff=_sniff,
    patterns=("*.yaml", "*.yml"),
)
def sigs(source: Source, mapping: Mapping, progress: Progress) -> Imported:
    """Each group as a stage, what belongs to it as responsibilities, who leads as letters."""
    yaml = read_yaml(source.text(mapping.encoding), source.name)
    unread = Unread()
    found = groups_in(yaml.documents, unread)
    if not found.groups:
        raise NotUsable(
            text(
                "“{file}” names no groups, such as “sigs” with “chairs” in them.", file=source.name
            )
        )
    gathering = Gathering()
    gathering.remarks += yaml.remarks
    people = People(gathering, known_people(yaml.documents))
    reading = _Reading(gathering, people, unread, found)
    for number, group in enumerate(found.groups):
        progress(number / len(found.groups))
        reading.group(group)
    for lone in found.people:
        people.of([lone])
        unread.also(_NO_LETTER, lone.place)
    unread.tell(gathering)
    return gathering.imported(mapping)


class _Reading:
    """Makes records of groups, one after the other."""

    def __init__(self, gathering: Gathering, people: People, unread: Unread, found: Groups) -> None:
        self._gathering = gathering
        self._people = people
        self._unread = unread
        self._held = 0
        self._named = Counter(name_key(group.name) for group in found.groups)

    def group(self, group: Group) -> None:
        """The stage of a group and all that belongs to it."""
        tree, name = group.tree, group.name
        other = tree.one("dir", "label", "prefix").word or tree.path
        if self._named[name_key(name)] > 1 and other:
            name = f"{name} ({other})"
        notes = tree.one(*STORIES).word
        stage = self._gathering.stage(name, place=tree.place, notes=notes)
        whole = self._gathering.work(stage, _CALLED.format(group=name), place=tree.place)
        held = self._lead(tree, GROUP_NAMES + STORIES + PARTS)
        for letter, people in held.items():
            self._hold(people, whole, letter, tree)
        told: Counter[str] = Counter()
        for part in parts_of(tree):
            told[name_key(part.name)] += 1
            again = f" ({told[name_key(part.name)]})" if told[name_key(part.name)] > 1 else ""
            self._part(stage, Group(part.name + again, part.tree), held)

    def _part(self, stage: Id, part: Group, held: dict[str, list[Id]]) -> None:
        """A responsibility; whatever nobody is named for is with those of the group."""
        tree = part.tree
        work = self._gathering.work(
            stage, part.name, place=tree.place, notes=tree.one(*STORIES).word
        )
        own = self._lead(tree, (*GROUP_NAMES, *STORIES, "owners"))
        own.setdefault("A", []).extend(self._people.of(self._owners(tree)))
        for letter in ("A", "R"):
            self._hold(own.get(letter) or held.get(letter, []), work, letter, tree)
        self._hold(own.get("C", []), work, "C", tree)

    def _owners(self, tree: Tree) -> list[Tree]:
        """The owners who are people and no addresses of files."""
        people: list[Tree] = []
        for owner in tree.one("owners").rows:
            if "://" in owner.word or owner.word.endswith("OWNERS"):
                self._unread.also(_ELSEWHERE, owner.place)
            else:
                people.append(owner)
        return people

    def _lead(self, tree: Tree, read: tuple[str, ...]) -> dict[str, list[Id]]:
        """Who leads a group, or a part of one, by letter; the rest of what is said is noted."""
        found = leaders(tree)
        for one in found.past:
            self._unread.also(_LEFT, one.place)
        known = found.keys | set(read)
        self._unread.but(tree, known | {"contact"})
        self._unread.but(tree.one("contact"), known, "contact")
        for trees in found.holders.values():
            for one in trees:
                self._unread.but(one, {*NAMES, *HANDLES, *MAILS})
        return {letter: self._people.of(trees) for letter, trees in found.holders.items()}

    def _hold(self, people: list[Id], work: Id, letter: str, tree: Tree) -> None:
        self._held += len(people)
        if self._held > _MOST_LETTERS:
            raise NotUsable(
                text(
                    "Who leads the groups of this file would hold more than {most} letters; "
                    "split it.",
                    most=_MOST_LETTERS,
                )
            )
        for person in people:
            self._gathering.hold(person, work, letter, place=tree.place)
