"""Why a file is no organisation, in a sentence that names file, line and remedy."""

import json

from pydantic import ValidationError

from rolemap.formats.json_place import line_of_item, line_of_key
from rolemap.model.errors import RoleMapError
from rolemap.model.text import Text, text

# What pydantic says in the words of Python.
_WORDS = {
    "model_type": text("input should be an object"),
    "tuple_type": text("input should be a valid array"),
}


class BadFile(RoleMapError):
    """A file that is not an organisation; the message names file, line and remedy."""


def bad(name: str, line: int | None, problem: str | Text, remedy: Text) -> BadFile:
    """The error for a file; problem and remedy are sentences."""
    place = text("{file}, line {line}", file=name, line=line) if line else name
    return BadFile(text("{place}: {problem} {remedy}", place=place, problem=problem, remedy=remedy))


def too_new(name: str, version: int, newest: int) -> BadFile:
    """The error for a file of a version that is still to come."""
    problem = text(
        "This is a file of version {version}; this RoleMap reads up to version {newest}.",
        version=version,
        newest=newest,
    )
    return bad(name, None, problem, text("Open it with a newer RoleMap."))


def explained(error: ValidationError, data: bytes, name: str, newest: int) -> BadFile:
    """What a person can do with a validation error: which file, which line, what to mend."""
    first = error.errors(include_input=False, include_url=False)[0]
    location, kind = first["loc"], first["type"]
    if kind == "json_invalid":
        return _not_json(str(first.get("ctx", {}).get("error", first["msg"])), data, name)
    if not location or location[0] == "format":
        remedy = text("Choose a file that RoleMap has saved.")
        return bad(name, None, text("This is JSON, but not a RoleMap organisation."), remedy)
    version = json.loads(data).get("version")
    if isinstance(version, int) and version > newest:
        # It may well look different; that is no mistake.
        return too_new(name, version, newest)
    where = ".".join(str(part) for part in location if not isinstance(part, int))
    said = _WORDS.get(kind, f"{first['msg'][:1].lower()}{first['msg'][1:]}")
    problem = text("“{where}”: {problem}.", where=where, problem=said)
    return bad(name, _line(data.decode(), location), problem, text("Mend that value."))


def _line(source: str, location: tuple[int | str, ...]) -> int | None:
    section, *inside = location
    if inside and isinstance(inside[0], int):
        return line_of_item(source, str(section), inside[0])
    return line_of_key(source, str(section))


def _not_json(said: str, data: bytes, name: str) -> BadFile:
    if not data.strip():
        return bad(name, None, text("This file is empty."), text("Restore it from a backup."))
    if (encoding := _wrong_encoding(data, name)) is not None:
        return encoding
    message, _, place = said.partition(" at line ")
    line = int(place.split(" ")[0]) if place else None
    if any(mark in data for mark in (b"\n<<<<<<< ", b"\n>>>>>>> ")):
        remedy = text("Resolve the conflict in git first.")
        return bad(name, line, text("There are conflict marks of git in this file."), remedy)
    problem = text("This is not JSON ({message}).", message=message)
    return bad(name, line, problem, text("Mend that line or use a backup."))


def _wrong_encoding(data: bytes, name: str) -> BadFile | None:
    problem, remedy = text("This file is not in UTF-8."), text("Save it as text in UTF-8.")
    try:
        data.decode()
    except UnicodeDecodeError as wrong:
        return bad(name, data.count(b"\n", 0, wrong.start) + 1, problem, remedy)
    # UTF-16 without a mark, or no text at all.
    return bad(name, None, problem, remedy) if b"\0" in data else None
