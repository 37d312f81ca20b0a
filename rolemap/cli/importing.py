"""Reads a source for the command line, brings it into an organisation, and says what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rolemap.cli.files import source as opened
from rolemap.cli.output import complain, counted, say, say_json
from rolemap.cli.shown import shown
from rolemap.formats.foreign.away import outcome_away
from rolemap.formats.importer import importer_named
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.joining import joined
from rolemap.formats.importing.mapping import Mapping, mapping_bytes, read_mapping
from rolemap.formats.importing.preview import preview
from rolemap.formats.importing.remark import Remark
from rolemap.formats.importing.source import source_at
from rolemap.formats.org_file import save_org
from rolemap.formats.safe_file import Fingerprint, read, save
from rolemap.model.org import Org
from rolemap.model.records import (
    Assignment,
    Person,
    Record,
    Responsibility,
    Role,
    Stage,
    Team,
)
from rolemap.model.text import Text

_COUNTED: dict[str, tuple[type[Record], str, str]] = {
    "stages": (Stage, "stage", "stages"),
    "responsibilities": (Responsibility, "responsibility", "responsibilities"),
    "roles": (Role, "role", "roles"),
    "people": (Person, "person", "people"),
    "teams": (Team, "team", "teams"),
    "assignments": (Assignment, "letter", "letters"),
}


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """What was read, and the organisation as it is with it.

    Attributes:
        name: what was read.
        imported: what it held.
        remarks: what was not understood or had to be assumed, of reading and of joining.
        before: the organisation that it joins; an empty one where it joins none.
        after: the same with all that was read.
        changes: what is different then, a sentence a line; none for a new plan.
        fingerprint: what the file of that organisation looked like.
    """

    name: str
    imported: Imported
    remarks: Sequence[Remark]
    before: Org
    after: Org
    changes: Sequence[Text | str]
    fingerprint: Fingerprint | None


def mapping_for(path: Path | None, **given: str | None) -> Mapping:
    """The mapping in a file, with what else was said; the latter goes before.

    Raises:
        RoleMapError: the file cannot be read, or is none.
    """
    kept = Mapping() if path is None else read_mapping(read(path)[0], str(path))
    return kept.model_copy(update={key: one for key, one in given.items() if one is not None})


def bring_in(path: Path, mapping: Mapping, into: Path | None, *, remove_leavers: bool) -> BroughtIn:
    """Read a source and bring it into an organisation, without writing anything.

    Raises:
        RoleMapError: one of them cannot be read.
    """
    known = opened(into) if into is not None else None
    source = source_at(path)
    imported = outcome_away(source, mapping).usable()
    before = known.org if known else Org.of()
    join = joined(
        before,
        imported,
        is_staff=importer_named(imported.mapping.format).is_staff,
        remove_leavers=remove_leavers,
    )
    after = before.apply(join.change)
    return BroughtIn(
        source.name,
        imported,
        (*imported.remarks, *join.remarks),
        before,
        after,
        preview(before, after, len(join.change.edits)) if known else (),
        known.fingerprint if known else None,
    )


def write(found: BroughtIn, output: Path | None, into: Path | None) -> Path:
    """Write the organisation: to `output`, else to the file that it joined.

    Returns:
        The file.

    Raises:
        RoleMapError: it could not be written.
    """
    target = output or into
    assert target is not None
    itself = into is not None and target.exists() and target.samefile(into)
    saved = save_org(target, found.after, expected=found.fingerprint if itself else None)
    for note in saved.notes:
        complain(str(note))
    return target


def report(found: BroughtIn, form: str, written: Path | None) -> None:
    """Say what was read: the counts, and each remark with its place."""
    org = found.imported.org
    counts = {key: org.count(kind) for key, (kind, _, _) in _COUNTED.items()}
    importer = importer_named(found.imported.mapping.format)
    if form == "json":
        remarks = [{"place": str(one.place), "message": str(one.message)} for one in found.remarks]
        say_json({"format": importer.format, "counts": counts, "remarks": remarks})
        return
    words = (counted(counts[key], one, many) for key, (_, one, many) in _COUNTED.items())
    say(f"Read {shown(found.name)} ({importer.name}): {', '.join(words)}")
    for change in found.changes:
        say("  " + shown(str(change)))
    for remark in found.remarks:
        place = str(remark.place)
        say("  " + shown(f"{place}: {remark.message}" if place else str(remark.message)))
    if written is not None:
        say(f"Wrote {shown(str(written))}")


def keep_mapping(mapping: Mapping, path: Path) -> None:
    """Write a mapping to a file.

    Raises:
        RoleMapError: it could not be written.
    """
    save(path, mapping_bytes(mapping))
