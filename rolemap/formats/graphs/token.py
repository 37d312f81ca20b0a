"""Ids of records as names that every graph format takes without quotes. Standard library only."""

import re

from rolemap.model.ids import Id

_OTHER = re.compile(r"[^A-Za-z0-9.-]")
_ESCAPED = re.compile(r"_([0-9a-f]+)_")


def token(record_id: Id) -> str:
    """An id of letters, digits, "." and "-"; any other character as its code point: "_5f_"."""
    return _OTHER.sub(lambda found: f"_{ord(found[0]):x}_", record_id)


def id_of(name: str) -> Id:
    """The id that `token` made `name` from."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), name)
