"""NAME.rolemap.json: read and write an organisation, one record on each line.

docs/file-format.md describes the format. Nothing that this version does not know is dropped.
"""

import gc
import json
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from rolemap.formats.json_place import line_of_id, line_of_item
from rolemap.formats.safe_file import Fingerprint, create, read, save
from rolemap.model.errors import Rejected, RoleMapError
from rolemap.model.org import Org
from rolemap.model.records import (
    KINDS,
    Acceptance,
    Assignment,
    Handoff,
    Person,
    Placement,
    Record,
    Responsibility,
    Role,
    Seat,
    Separation,
    Settings,
    Stage,
    Team,
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
    "acceptances": Acceptance,
}
_HEADER = ("format", "version", "settings")


class BadFile(RoleMapError):
    """A file that is not an organisation; the message names file, line and remedy."""


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
    return save(path, _checked(org), expected=expected)


def create_org(path: Path, org: Org) -> Fingerprint:
    """Write an organisation to a new file.

    Raises:
        AlreadyThere: a file of that name exists.
        SaveFailed: it could not be written.
    """
    return create(path, _checked(org))


def _checked(org: Org) -> bytes:
    """The bytes of an Org, proved readable before a disk is touched."""
    data = dumps(org)
    assert loads(data, "what was about to be saved").same_as(org)
    return data


def loads(data: bytes, name: str) -> Org:
    """The organisation in `data`; `name` is the file's name for messages.

    Raises:
        BadFile: it is not an organisation.
    """
    with _collector_paused():
        try:
            file = OrgFile.model_validate_json(data)
        except ValidationError as error:
            raise _explained(error, data, name) from None
        if file.version > VERSION:
            raise _too_new(name, file.version)
        known = [record for section in SECTIONS for record in getattr(file, section)]
        _check_unknown(file, known, name)
        try:
            return Org.of(file.settings, *known, unknown=file.model_extra)
        except Rejected as error:
            line = line_of_id(data.decode(), error.record_id)
            raise _bad(name, line, str(error), "Mend or delete that line.") from None


def _check_unknown(file: OrgFile, records: list[Record], name: str) -> None:
    """Refuse unknown fields that could be read but never be written again: NaN and Infinity."""
    for holder in (file, file.settings, *records):
        if not holder.__pydantic_extra__:  # not `model_extra`: a property, slow 80,000 times
            continue
        try:
            _json(holder.__pydantic_extra__)
        except ValueError:
            problem = "There is a number here that JSON does not know"
            raise _bad(name, None, problem, "Replace NaN and Infinity by a number.") from None


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


def _bad(name: str, line: int | None, problem: str, remedy: str) -> BadFile:
    place = f"{name}, line {line}" if line else name
    values = {"place": place, "problem": problem.rstrip("."), "remedy": remedy}
    return BadFile(text("{place}: {problem}. {remedy}", **values))


def _too_new(name: str, version: int) -> BadFile:
    problem = f"This is a file of version {version}; this RoleMap reads up to version {VERSION}"
    return _bad(name, None, problem, "Open it with a newer RoleMap.")


def _explained(error: ValidationError, data: bytes, name: str) -> BadFile:
    """What a person can do with a validation error: which file, which line, what to mend."""
    first = error.errors(include_input=False, include_url=False)[0]
    location = first["loc"]
    if first["type"] == "json_invalid":
        return _not_json(str(first.get("ctx", {}).get("error", first["msg"])), data, name)
    if location[:1] == ("format",) or first["type"] == "model_type":
        remedy = "Choose a file that RoleMap has saved."
        return _bad(name, None, "This is JSON, but not a RoleMap organisation", remedy)
    if location[:1] == ("version",) and _version(data) > VERSION:
        return _too_new(name, _version(data))
    where = ".".join(str(part) for part in location if not isinstance(part, int))
    line = None
    if len(location) > 1 and isinstance(location[1], int):
        line = line_of_item(data.decode(errors="replace"), str(location[0]), location[1])
    problem = f"“{where}”: {first['msg'][:1].lower()}{first['msg'][1:]}"
    return _bad(name, line, problem, "Mend that value.")


def _version(data: bytes) -> int:
    found = json.loads(data).get("version")
    return found if isinstance(found, int) else 0


def _not_json(problem: str, data: bytes, name: str) -> BadFile:
    message, _, place = problem.partition(" at line ")
    line = int(place.split(" ")[0]) if place else None
    if any(mark in data for mark in (b"\n<<<<<<< ", b"\n>>>>>>> ")):
        remedy = "Resolve the conflict in git first."
        return _bad(name, line, "There are conflict marks of git in this file", remedy)
    if not data.strip():
        return _bad(name, None, "This file is empty", "Restore it from a backup.")
    return _bad(name, line, f"This is not JSON ({message})", "Mend that line or use a backup.")


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
    if not record.model_extra:
        return line
    values: dict[str, Any] = json.loads(line)
    known = [key for key in values if key not in record.model_extra]
    return _json({key: values[key] for key in (*known, *sorted(record.model_extra))})


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


assert {"settings", *(kind.KIND for kind in SECTIONS.values())} == set(KINDS)
