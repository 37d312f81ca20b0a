"""CODEOWNERS, of GitHub or GitLab: who has to approve a change to which files."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from rolemap.formats.importer import LIKELY, NO, PERHAPS, SURE, NotUsable, importer
from rolemap.formats.importing.codeowners import (
    Entry,
    Heading,
    Lines,
    Oddity,
    lines_of,
    role_in,
)
from rolemap.formats.importing.decoding import UnknownEncoding, decoded
from rolemap.formats.importing.gathering import Gathering
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.naming import Naming
from rolemap.formats.importing.owners import Mention, Owners, email_in
from rolemap.formats.importing.remark import Remark, line
from rolemap.formats.importing.source import Source
from rolemap.formats.progress import Progress
from rolemap.model.edits.namesakes import name_key
from rolemap.model.ids import Id
from rolemap.model.text import Plural, text

# Where the file lies in a repository, in the order in which the code hosts look for it.
_PLACES = (".github/CODEOWNERS", ".gitlab/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS")
_WHOLE, _NO_SECTION = "Whole repository", "No section"
_EVERYTHING = frozenset({"*", "**", "/**", "**/*", "/**/*"})
_ROWS_BETWEEN_NEWS = 500
_OVERRULED = Plural(
    "“{pattern}” matches everything and overrules the line above it, which was left out.",
    "“{pattern}” matches everything and overrules the {count} lines above it, which were left out.",
)
_MAY_BE_GROUPS = Plural(
    "“{name}” may be a user or a group of GitLab; it was taken for a person.",
    "{count} owners, such as “{name}”, may be users or groups of GitLab; they were taken for "
    "people.",
)


@dataclass(slots=True)
class _Section:
    """What stands under the headings of one name; "" where there is none yet."""

    name: str
    optional: bool = True
    approvals: int = 0
    entries: list[Entry] = field(default_factory=lambda: [])


_ENOUGH = 50_000  # characters tell what a file is


def sniff(source: Source, mapping: Mapping) -> int:
    """Whether nearly every line is a pattern with owners."""
    name = _file(source)
    if not name:
        return NO
    is_called_so = name.rpartition("/")[2].upper() == "CODEOWNERS"
    try:
        words = decoded(source.files[name], name, mapping.encoding)
    except UnknownEncoding:
        if is_called_so:
            raise
        return NO
    found = lines_of(words[:_ENOUGH].rpartition("\n")[0] if len(words) > _ENOUGH else words)
    if not found.owned or found.strange * 5 > found.owned:
        return PERHAPS if is_called_so and found.said else NO
    if is_called_so:
        return SURE
    inherited = sum(isinstance(one, Entry) and not one.owners for one in found.said)
    return LIKELY if inherited <= found.owned else PERHAPS


@importer(
    "codeowners",
    name=text("Code owners (CODEOWNERS)"),
    sniff=sniff,
    patterns=("CODEOWNERS", "*.codeowners"),
    folders=True,
)
def read(source: Source, mapping: Mapping, progress: Progress) -> Imported:
    """Read the patterns as responsibilities of those who own what they match."""
    name = _file(source)
    words = decoded(source.files[name], name, mapping.encoding) if name else ""
    told = True if name.startswith(".gitlab/") else None
    found = lines_of(words, gitlab=False if name.startswith(".github/") else told)
    if not any(isinstance(one, Entry) for one in found.said):
        raise NotUsable(
            text("“{name}” has no line with a pattern and its owners.", name=source.name)
        )
    return _Reading(found).read(progress).imported(mapping)


def _file(source: Source) -> str:
    """The file to read: the only one, or of a folder the one that the code hosts would take."""
    if not source.is_folder:
        return next(iter(source.files), "")
    return next((one for one in _PLACES if one in source.files), "")


class _Reading:
    """A file that is being read."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._found = Gathering()
        self._owners = Owners()
        self._naming = Naming()
        self._groups = frozenset[str]()

    def read(self, progress: Progress) -> Gathering:
        """Gather everything that the lines say."""
        sections = self._sections()
        whole = len(sections) == 1 and not sections[0].name
        used = [(one, list(self._in_force(one))) for one in sections]
        self._groups = _groups(used)
        self._owners.tell(
            _mention(owner) for _, entries in used for one in entries for owner in one.owners
        )
        tops = {_top(entry.pattern) for _, entries in used for entry in entries}
        for section, entries in used:
            for number, entry in enumerate(entries):
                if number % _ROWS_BETWEEN_NEWS == 0:
                    progress(number / len(entries))
                stage = _folder(entry.pattern, tops) if whole else section.name or _NO_SECTION
                self._entry(self._found.stage(stage, place=line(entry.line)), entry)
            if not whole:
                self._about(section)
            elif any(one.excluded for one in section.entries):
                stage = self._found.stage(_WHOLE)
                self._found.state(stage, notes=_excluded(section))
        self._tell_of_groups(used)
        return self._found

    def _sections(self) -> list[_Section]:
        """What stands in which section; those of one name are one."""
        current = _Section("")
        sections = {"": current}
        defaults: tuple[str, ...] = ()
        for one in self._lines.said:
            if isinstance(one, Oddity):
                self._found.remark(line(one.line), one.message)
            elif isinstance(one, Heading):
                current = sections.setdefault(name_key(one.name), _Section(one.name))
                current.optional = current.optional and one.optional
                current.approvals = max(current.approvals, one.approvals)
                defaults = one.owners
            else:
                owners = defaults if one.inherits else one.owners
                entry = Entry(one.line, one.pattern, owners, one.excluded)
                current.entries.append(entry)
        return [one for one in sections.values() if one.entries or one.name]

    def _in_force(self, section: _Section) -> Iterator[Entry]:
        """The entries that own anything: the last one that matches wins, what is excluded stays."""
        entries = [one for one in section.entries if not one.excluded]
        last = {one.pattern: one for one in entries}
        whole = [at for at, one in enumerate(entries) if one.pattern in _EVERYTHING]
        start = whole[-1] if whole else 0
        if start:
            message = _OVERRULED.of(start, pattern=entries[start].pattern)
            self._found.remark(line(entries[start].line), message)
        gone = {one.pattern: one.line for one in section.entries if one.excluded}
        for one in entries[start:]:
            if last[one.pattern] is not one:
                message = text("“{pattern}” stands again on line {line}, which is what counts.")
                again = str(last[one.pattern].line)
                self._found.remark(line(one.line), message.filled(pattern=one.pattern, line=again))
            elif one.pattern in gone:
                message = text("“{pattern}” is excluded on line {line}; it was left out.")
                again = str(gone[one.pattern])
                self._found.remark(line(one.line), message.filled(pattern=one.pattern, line=again))
            else:
                yield one

    def _entry(self, stage: Id, entry: Entry) -> None:
        place = line(entry.line)
        name = self._naming.name(entry.pattern, entry.pattern, stage)
        work = self._found.work(stage, name, place=place)
        # Each of several owners may approve, and the file does not say who of them answers for it.
        alone = len(entry.owners) == 1 and self._is_person(entry.owners[0])
        for owner in entry.owners:
            self._found.hold(
                self._party(owner, entry), work, ("A", "R") if alone else "R", place=place
            )

    def _party(self, owner: str, entry: Entry) -> Id:
        place = line(entry.line)
        if role_in(owner):
            return self._found.role(role_in(owner), place=place)
        if not self._is_person(owner):
            return self._found.team(owner.removeprefix("@"), place=place)
        return self._owners.person(self._found, _mention(owner))

    def _is_person(self, owner: str) -> bool:
        if role_in(owner) or owner.casefold() in self._groups:
            return False
        return "/" not in owner or bool(email_in(owner))

    def _about(self, section: _Section) -> None:
        """Say what the heading of a section says."""
        stage = self._found.stage(section.name or _NO_SECTION)
        notes = [_excluded(section)]
        if section.name and section.optional:
            notes.append("Optional")
        elif section.approvals > 1:
            notes.append(f"Approvals: {section.approvals}")
        self._found.state(stage, notes="\n".join(filter(None, notes)))

    def _tell_of_groups(self, used: list[tuple[_Section, list[Entry]]]) -> None:
        if not self._lines.gitlab:
            return
        owners = (owner for _, entries in used for entry in entries for owner in entry.owners)
        names = [one for one in dict.fromkeys(owners) if self._is_person(one) and one[0] == "@"]
        if names:
            message = _MAY_BE_GROUPS.of(len(names), name=names[0])
            self._found.remarks.append(Remark("", message))


def _mention(owner: str) -> Mention:
    return Mention(email=owner) if email_in(owner) else Mention(handle=owner)


def _groups(used: list[tuple[_Section, list[Entry]]]) -> frozenset[str]:
    """The handles that stand before a stroke elsewhere, and so are no people."""
    owners = (owner for _, entries in used for entry in entries for owner in entry.owners)
    return frozenset(owner.partition("/")[0].casefold() for owner in owners if "/" in owner)


def _excluded(section: _Section) -> str:
    patterns = dict.fromkeys(one.pattern for one in section.entries if one.excluded)
    return f"Excluded: {', '.join(patterns)}" if patterns else ""


def _top(pattern: str) -> str:
    """The folder at the top that a pattern lies in, or ""."""
    top, stroke, _ = pattern.removeprefix("/").partition("/")
    return top if stroke and not any(sign in top for sign in "*?[") else ""


def _folder(pattern: str, tops: set[str]) -> str:
    """The stage of a pattern: its folder at the top; it may be that folder itself."""
    bare = pattern.removeprefix("/")
    return _top(pattern) or (bare if bare in tops else "") or _WHOLE
