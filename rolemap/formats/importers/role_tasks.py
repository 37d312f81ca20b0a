"""Texts in Markdown whose headings are roles or stages, with lists of tasks below them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from rolemap.formats.importer import LIKELY, NO, PERHAPS, NotUsable, importer
from rolemap.formats.importing.decoding import decoded
from rolemap.formats.importing.gathering import Gathering
from rolemap.formats.importing.grids import looks_like_text
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.outline import Item, Section, outline
from rolemap.formats.importing.remark import Place, inside, line
from rolemap.formats.importing.source import Source
from rolemap.formats.importing.table_words import likeness, quoted
from rolemap.formats.progress import Progress
from rolemap.model.edits.namesakes import name_key
from rolemap.model.errors import RoleMapError
from rolemap.model.ids import Id
from rolemap.model.text import Plural, text

_TASKS = r"(?:tasks|responsibilities|duties|activities|to-?dos|accountabilities|aufgaben|pflichten)"
_ROLE = re.compile(
    rf"(?i)(?:(?P<before>.{{2,80}}?)(?:['’]s?)?[\s:–-]+{_TASKS}"
    rf"|{_TASKS}\s+(?:of|for|der|des)\s+(?:the\s+|an?\s+)?(?P<behind>.{{2,80}}))"
)
_NUMBERED = re.compile(r"(\d+(?:\.\d+)*)[.):]?\s+(.{2,})")
_CALLED = re.compile(r"(?i)(?:stage|phase|step|etappe|schritt)\s+\w{1,4}\s*[:.–-]\s*(.{2,})")
_SPEAKS = re.compile(r"(?i)\b(?:stages?|phases?|lifecycle|life cycle|phasen|lebenszyklus)\b")
_WHO = re.compile(r"(.{3,}?)\s*\(([^()]{2,80})\)[\s.]*")
_EITHER = re.compile(r"(?i)\s*(?:,|/|;|\bor\b|\band\b|&|\boder\b|\bund\b)\s*")
_SENTENCE = re.compile(r"(?<=[^\W\d_]{3})[.;:]\s+(?=[A-ZÄÖÜ(])")
_SUFFIXES = (".md", ".markdown", ".mdown", ".txt")
_MOST = 400  # a longer item is cut into a name and notes wherever a word ends

_ITEMS = Plural(
    "One item of a list was not read, because no heading of a role stands above it.",
    "{count} items of lists were not read, because no heading of a role stands above them.",
)
_PROSE = Plural(
    "One line of prose was not read.",
    "{count} lines of prose were not read.",
)


def sniff(source: Source, mapping: Mapping) -> int:
    """Whether headings name roles and lists stand below them, or headings name stages."""
    texts = [_Text(name, outline(words)) for name, words in _texts(source, mapping)]
    roles = sum(
        bool(one.roles[at]) and bool(section.items)
        for one in texts
        for at, section in enumerate(one.sections)
    )
    if roles > 1:
        return PERHAPS if source.is_folder else LIKELY
    staged = any(len(one.stages) > 1 and one.speaks_of_stages for one in texts)
    return PERHAPS if roles or staged else NO


def _texts(source: Source, mapping: Mapping) -> Iterator[tuple[str, str]]:
    """The texts of a source that have headings of Markdown."""
    if not source.is_folder and not looks_like_text(source):
        return
    for name, data in source.files.items():
        if not data.startswith(b"#") and b"\n#" not in data and b"\n #" not in data:
            continue
        if source.is_folder and not name.lower().endswith(_SUFFIXES):
            continue
        try:
            yield name, decoded(data, name, mapping.encoding)
        except RoleMapError:
            if not source.is_folder:
                raise


@importer(
    "role-tasks",
    name=text("Text with tasks of roles or stages (Markdown)"),
    sniff=sniff,
    patterns=("*.md", "*.markdown"),
    folders=True,
)
def role_tasks(source: Source, mapping: Mapping, progress: Progress) -> Imported:
    """A role is responsible for each item below its heading; what is prose is not read."""
    texts = [_Text(name, outline(words)) for name, words in _texts(source, mapping)]
    texts = [one for one in texts if any(one.roles) or one.stages]
    if not texts:
        raise NotUsable(
            text(
                "“{name}” has no headings of roles, such as “Team lead tasks”, or of stages, such "
                "as “1. Collect data”; choose another format.",
                name=source.name,
            )
        )
    gathering = Gathering()
    reading = _Reading(gathering)
    for one in texts:
        reading.know(one)
    for number, one in enumerate(texts):
        progress(number / len(texts))
        reading.read(one, one.name if source.is_folder else "")
    return gathering.imported(mapping)


class _Text:
    """One text: its sections, and what each heading is.

    Attributes:
        roles: the name of the role by section, or "".
        stages: the name of the stage, by the number of the section.
    """

    def __init__(self, name: str, sections: list[Section]) -> None:
        self.name = name
        self.sections = sections
        self.roles = [_role_of(one) for one in sections]
        self.stages = _stages(sections, self.roles)

    @property
    def speaks_of_stages(self) -> bool:
        """Whether any heading, or the name, says that stages follow."""
        said = [self.name, *(one.words for one in self.sections if one.level <= 1)]
        return any(_SPEAKS.search(words) for words in said)

    @property
    def title(self) -> str:
        """The first heading, or the name of the file."""
        titles = (one.words for one in self.sections if one.level == 1 and one.words)
        return next(titles, PurePath(self.name).stem or self.name)


def _role_of(section: Section) -> str:
    """The role that a heading names, or ""."""
    found = _NUMBERED.fullmatch(section.words)
    words = found[2] if found else section.words
    tasks = _ROLE.fullmatch(words)
    if tasks:
        name = (tasks["before"] or tasks["behind"]).strip()
        return name if likeness([name]) == 1 and len(name.split()) <= 6 else ""
    alone = section.items and likeness([words]) == 1 and len(words.split()) <= 4
    return words if alone and section.level > 1 else ""


def _stages(sections: Sequence[Section], roles: Sequence[str]) -> dict[int, str]:
    """The headings that name a stage: numbered as others of their level are, or called so."""
    called = {
        at: found[1].strip()
        for at, one in enumerate(sections)
        if not roles[at] and (found := _CALLED.fullmatch(one.words))
    }
    if len(called) > 1:
        return called
    numbered: dict[int, dict[int, str]] = {}
    for at, one in enumerate(sections):
        found = _NUMBERED.fullmatch(one.words)
        if found and "." not in found[1] and not roles[at] and one.level:
            numbered.setdefault(one.level, {})[at] = found[2].strip()
    for level in sorted(numbered):
        if len(numbered[level]) > 1:
            return numbered[level]
    return {}


@dataclass(slots=True)
class _Reading:
    """The texts, one after the other."""

    gathering: Gathering
    known: dict[str, Id] = field(default_factory=dict[str, Id])
    file: str = ""
    told: set[int] = field(default_factory=set[int])

    def know(self, one: _Text) -> None:
        """Get to know the roles of a text, from its headings and from lists of roles."""
        for role in one.roles:
            if role:
                self.known[name_key(role)] = self.gathering.role(role)
        for section in one.sections:
            if not re.search(r"(?i)\b(?:roles|rollen)\b", section.words):
                continue
            for item in section.items:
                if item.lead and likeness([item.lead]) == 1:
                    about = item.words.removeprefix(item.lead).lstrip(" .:–-")
                    told = {"notes": about} if about else {}
                    self.told.add(id(item))
                    self.known[name_key(item.lead)] = self.gathering.role(item.lead, **told)

    def read(self, one: _Text, file: str) -> None:
        """Read a text whose roles are known."""
        self.file = file
        stage: Id | None = None
        deep = 0
        items = prose = 0
        for at, section in enumerate(one.sections):
            if at in one.stages:
                stage = self.gathering.stage(one.stages[at], place=self._place(section.line))
                deep = section.level
            elif stage is not None and section.level <= deep:
                stage = None
            left = self._section(one, at, stage)
            items += left
            prose += section.prose
        if items:
            self.gathering.remark(file, _ITEMS.of(items))
        if prose:
            self.gathering.remark(file, _PROSE.of(prose))

    def _section(self, one: _Text, at: int, stage: Id | None) -> int:
        """Read a section; how many of its items were not."""
        section, role = one.sections[at], one.roles[at]
        if role:
            where = stage or self.gathering.stage(one.title)
            for item in section.items:
                self._task(where, item, [self.known[name_key(role)]])
            return 0
        if at in one.stages or stage is None:
            return self._with_holders(section, stage)
        found = _NUMBERED.fullmatch(section.words)
        if found and "." in found[1]:
            self.gathering.work(stage, found[2].strip(), place=self._place(section.line))
        return self._with_holders(section, stage)

    def _with_holders(self, section: Section, stage: Id | None) -> int:
        """Read the items that end in a role that is known, such as "Review (Team Lead)"."""
        if not any(self._holders(item)[1] for item in section.items):
            return sum(id(item) not in self.told for item in section.items)
        left = 0
        for item in section.items:
            name, holders, strange = self._holders(item)
            if not holders and not strange:
                left += 1
                continue
            where = stage or self.gathering.stage(section.words, place=self._place(section.line))
            self._task(where, Item(item.line, name, more=item.more), holders)
            for one in strange:
                self.gathering.remark(
                    self._place(item.line),
                    text("“{name}” is no role of this text and was left out.", name=quoted(one)),
                )
        return left

    def _holders(self, item: Item) -> tuple[str, list[Id], list[str]]:
        """What an item says without who does it, who that is, and who is not known."""
        found = _WHO.fullmatch(item.words)
        if not found:
            return item.words, [], []
        names = [one for one in _EITHER.split(found[2]) if one]
        known = [self.known[key] for one in names if (key := name_key(one)) in self.known]
        strange = [one for one in names if name_key(one) not in self.known]
        return found[1], known, strange

    def _task(self, stage: Id, item: Item, holders: Sequence[Id]) -> None:
        name, about = _name_and_notes(item)
        place = self._place(item.line)
        told = {"notes": about} if about else {}
        work = self.gathering.work(stage, name, place=place, **told)
        for one in holders:
            self.gathering.hold(one, work, self.gathering.scheme.doer.letter, place=place)

    def _place(self, number: int) -> Place:
        return inside(self.file, line(number)) if self.file else line(number)


def _name_and_notes(item: Item) -> tuple[str, str]:
    """The first sentence of an item, and what else it says."""
    first, *rest = _SENTENCE.split(item.words, maxsplit=1)
    name = first.strip().rstrip(".;:,")
    if len(name) > _MOST:
        cut = name.rfind(" ", 0, _MOST)
        cut = cut if cut > 0 else _MOST
        name, rest = name[:cut], [name[cut:].strip(), *rest]
    return name or item.words, "\n".join((*rest, *item.more))
