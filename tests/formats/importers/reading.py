"""Reads a sample and says what was read, in words that stand in a table."""

from datetime import date
from pathlib import Path

from rolemap.analysis.catalogue import rule_called
from rolemap.analysis.engine import analyse
from rolemap.formats.importer import read_source
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source
from rolemap.model.org import Org
from rolemap.model.records import (
    Assignment,
    Person,
    Responsibility,
    Role,
    Stage,
    Team,
)

_COUNTED = (Stage, Responsibility, Role, Person, Team, Assignment)


def sample(path: Path, name: str = "") -> Source:
    """A file, under another name if one is told."""
    return Source.of(name or path.name, path.read_bytes())


def imported(source: Source | str, name: str = "sample", format: str = "") -> Imported:
    """What a source, or a text, is read as."""
    if isinstance(source, str):
        source = Source.of(name, source.encode())
    return read_source(source, Mapping(format=format))


def counts(read: Imported) -> tuple[int, ...]:
    """How many stages, responsibilities, roles, people, teams, letters and remarks there are."""
    return (*(read.org.count(kind) for kind in _COUNTED), len(read.remarks))


def chart(org: Org) -> dict[str, dict[str, str]]:
    """Who holds what: the letters by party, by "stage / responsibility"."""
    found: dict[str, dict[str, str]] = {}
    for work in org.all(Responsibility):
        row = found.setdefault(f"{org.get(Stage, work.stage).name} / {work.name}", {})
        for held in sorted(org.assignments_on(work.id), key=lambda one: one.letter):
            party = org.party(held.party).name
            row[party] = row.get(party, "") + held.letter
    return found


def remarks(read: Imported) -> list[str]:
    """What was remarked, with the place before it."""
    return [f"{one.place}: {one.message}".removeprefix(": ") for one in read.remarks]


def found_by(org: Org, code: str) -> set[str]:
    """The ids of the responsibilities that a rule reports, each alone or with people."""
    return {one.subjects[0] for one in analyse(org, date(2030, 1, 1), [rule_called(code)])}
