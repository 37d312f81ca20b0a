"""NAME.rolemap.json: read and write an organisation, one record on each line.

docs/file-format.md describes the format. Nothing that this version does not know is dropped.
"""

import gc
import json
from codecs import BOM_UTF8
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args

from pydantic import BaseModel, ConfigDict, ValidationError

from rolemap.formats.bad_file import BadFile, bad, explained, too_new
from rolemap.formats.json_place import line_of_item, line_of_key
from rolemap.formats.safe_file import Fingerprint, SaveFailed, create, read, save
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import (
    KINDS,
    Acceptance,
    Assignment,
    Handoff,
    Part,
    Person,
    Placement,
    Record,
    Requirement,
    Responsibility,
    Role,
    Seat,
    Separation,
    Settings,
    Stage,
    Team,
    Turn,
)
from rolemap.model.text import text

SUFFIX = ".rolemap.json"
VERSION = 1


class OrgFile(BaseModel):
    """The file as a whole; its JSON Schema is what `rolemap schema` prints."""

    model_config = ConfigDict(extra="allow", defer_build=True, allow_inf_nan=False, frozen=True)

    format: Literal["rolemap"]
    version: int
    settings: Settings = Settings()
    stages: tuple[Stage, ...] = ()
    responsibilities: tuple[Responsibility, ...] = ()
    roles: tuple[Role, ...] = ()
    teams: tuple[Team, ...] = ()
    people: tuple[Person, ...] = ()
    seats: tuple[Seat, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    handoffs: tuple[Handoff, ...] = ()
    placements: tuple[Placement, ...] = ()
    separations: tuple[Separation, ...] = ()
    requirements: tuple[Requirement, ...] = ()
    turns: tuple[Turn, ...] = ()
    acceptances: tuple[Acceptance, ...] = ()


# Which section of the file holds which kind of record, in the order of the file.
SECTIONS: dict[str, type[Record]] = {
    "stages": Stage,
    "responsibilities": Responsibility,
    "roles": Role,
    "teams": Team,
    "people": Person,
    "seats": Seat,
    "assignments": Assignment,
    "handoffs": Handoff,
    "placements": Placement,
    "separations": Separation,
    "requirements": Requirement,
    "turns": Turn,
    "acceptances": Acceptance,
}


@dataclass(frozen=True, slots=True)
class Opened:
    """An organisation with what its file looked like when it was read."""

    org: Org
    fingerprint: Fingerprint


def open_org(path: Path) -> Opened:
    """Read an organisation from a file.

    Raises:
        ReadFailed: the file cannot be read.
        BadFile: it is not an organisation.
    """
    data, fingerprint = read(path)
    return Opened(loads(data, path.name), fingerprint)


def save_org(path: Path, org: Org, *, expected: Fingerprint | None = None) -> Fingerprint:
    """Write an organisation, whole or not at all.

    Args:
        path: where to; a link is followed.
        org: what to write.
        expected: what the file looked like when it was read; None overwrites whatever is there.

    Raises:
        SaveFailed: nothing was changed; the message says why.
        ChangedOnDisk: somebody else wrote the file since.
    """
    return save(path, _checked(path, org), expected=expected)


def create_org(path: Path, org: Org) -> Fingerprint:
    """Write an organisation to a new file.

    Raises:
        AlreadyThere: a file of that name exists.
        SaveFailed: it could not be written.
    """
    return create(path, _checked(path, org))


def _checked(path: Path, org: Org) -> bytes:
    """The bytes of an Org, proved readable before a disk is touched."""
    data = dumps(org)
    try:
        same = loads(data, path.name).same_as(org)
    except BadFile:
        same = False
    if not same:
        raise SaveFailed(
            text(
                "“{path}” was not saved because RoleMap could not read back what it had made;"
                " nothing was written. Please report this.",
                path=str(path),
            )
        )
    return data


def loads(data: bytes, name: str) -> Org:
    """The organisation in `data`; `name` is the file's name for messages.

    Raises:
        BadFile: it is not an organisation.
    """
    data = data.removeprefix(BOM_UTF8)
    with _collector_paused():
        try:
            file = OrgFile.model_validate_json(data)
        except ValidationError as error:
            raise explained(error, data, name, VERSION) from None
        if file.version > VERSION:
            raise too_new(name, file.version, VERSION)
        _check_unknown(file, data, name)
        known = [record for section in SECTIONS for record in _section(file, section)]
        try:
            return Org.of(file.settings, *known, unknown=file.model_extra)
        except Rejected as error:
            line = _line_of_record(file, data.decode(), error.record_id)
            raise bad(name, line, error.message, text("Mend or delete that line.")) from None


def _section(file: OrgFile, section: str) -> tuple[Record, ...]:
    return getattr(file, section)


def _line_of_record(file: OrgFile, source: str, record_id: Id) -> int | None:
    """The line of the last record with this id: of two with the same id, the one too many."""
    for section in reversed(SECTIONS):
        records = _section(file, section)
        for position in reversed(range(len(records))):
            if records[position].id == record_id:
                return line_of_item(source, section, position)
    return line_of_key(source, "settings") if record_id == file.settings.id else None


def _check_unknown(file: OrgFile, data: bytes, name: str) -> None:
    """Refuse unknown fields that could be read but never be written again: NaN and Infinity."""
    problem = text("There is a number here that JSON does not know.")
    remedy = text("Replace NaN and Infinity by a number.")
    for key, value in (file.model_extra or {}).items():
        if not _is_json(value):
            raise bad(name, line_of_key(data.decode(), key), problem, remedy)
    if not _is_writable(file.settings):
        raise bad(name, line_of_key(data.decode(), "settings"), problem, remedy)
    for section, kind in SECTIONS.items():
        has_parts = bool(_part_fields(kind))
        for position, record in enumerate(_section(file, section)):
            # Not model_extra: for most records this line is all that happens.
            if (record.__pydantic_extra__ or has_parts) and not _is_writable(record):
                raise bad(name, line_of_item(data.decode(), section, position), problem, remedy)


def _is_writable(part: Part) -> bool:
    return _is_json(part.model_extra) and all(map(_is_writable, _parts(part).values()))


def _is_json(value: object) -> bool:
    try:
        _json(value)
    except ValueError:
        return False
    return True


@cache
def _part_fields(kind: type[Part]) -> tuple[str, ...]:
    """The fields of `kind` whose value may have fields itself."""
    return tuple(
        name
        for name, field in kind.model_fields.items()
        for form in (field.annotation, *get_args(field.annotation))
        if isinstance(form, type) and issubclass(form, Part)
    )


def _parts(part: Part) -> dict[str, Part]:
    """The parts inside a record or part, by field."""
    found = {name: getattr(part, name) for name in _part_fields(type(part))}
    return {name: value for name, value in found.items() if value is not None}


@contextmanager
def _collector_paused() -> Generator[None]:
    """No garbage collection while thousands of records are made: none of them is garbage."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def dumps(org: Org) -> bytes:
    """The bytes of an organisation: the same for the same content, one record on each line."""
    head = ['"format":"rolemap"', f'"version":{VERSION}', f'"settings":{_line(org.settings)}']
    known = [
        f'"{section}":{_array(org, kind)}' for section, kind in SECTIONS.items() if org.count(kind)
    ]
    unknown = [f"{_json(key)}:{_json(value)}" for key, value in sorted(org.unknown.items())]
    return ("{\n" + ",\n".join((*head, *known, *unknown)) + "\n}\n").encode()


def _array(org: Org, kind: type[Record]) -> str:
    records = sorted(org.all(kind), key=lambda record: record.id)
    return "[\n" + ",\n".join(_line(record) for record in records) + "\n]"


def _line(record: Record) -> str:
    """A record as JSON: known fields in their order, then unknown ones by name; no defaults."""
    line = record.__pydantic_serializer__.to_json(record, exclude_defaults=True).decode()
    if record.model_extra or (_part_fields(type(record)) and _parts_have_unknown(record)):
        return _object(record, json.loads(line))
    return line


def _parts_have_unknown(part: Part) -> bool:
    return any(inner.model_extra or _parts_have_unknown(inner) for inner in _parts(part).values())


def _object(part: Part, values: dict[str, Any]) -> str:
    unknown, parts = part.model_extra or {}, _parts(part)
    known = [key for key in values if key not in unknown]
    fields = [
        f"{_json(key)}:{_object(parts[key], values[key]) if key in parts else _json(values[key])}"
        for key in (*known, *sorted(unknown))
    ]
    return "{" + ",".join(fields) + "}"


def _json(value: object) -> str:
    """JSON with every object sorted, for equal objects are to be the same bytes."""
    return json.dumps(
        value, ensure_ascii=False, separators=(",", ":"), allow_nan=False, sort_keys=True
    )


assert {"settings", *(kind.KIND for kind in SECTIONS.values())} == set(KINDS)
