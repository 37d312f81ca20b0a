"""On which line of a saved file each record stands, for reports that point into the file.

A saved file has one record on each line, its id first: that is read off the lines, and nothing is
parsed a second time.
"""

import json
import re

from rolemap.model.ids import Id

_RECORD = re.compile(rb'\s*\{?\s*"id"\s*:\s*("(?:[^"\\]|\\.)*")')


def lines_of(data: bytes) -> dict[Id, int]:
    """The lines (from 1) on which the records of a file stand, by id.

    What nobody can be sure of is left out rather than guessed: in a file that was written by hand,
    records whose id is not the first thing on a line, or is there twice.

    Args:
        data: the bytes of a file that could be read as an organisation.
    """
    found: dict[Id, int | None] = {}
    # A line break inside a string is escaped in JSON, so that each line starts outside of one.
    for number, line in enumerate(data.split(b"\n"), start=1):
        start = _RECORD.match(line)
        if start is not None:
            record_id: Id = json.loads(start[1].decode())
            found[record_id] = None if record_id in found else number
    return {record_id: line for record_id, line in found.items() if line is not None}
