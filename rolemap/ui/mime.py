"""What travels with a drag: ids of people, roles or teams, of their letters, or of an item."""

import json
from collections.abc import Iterable

from PySide6.QtCore import QMimeData

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Party, Responsibility

PARTIES = "application/x-rolemap-parties"
LETTERS = "application/x-rolemap-letters"
ITEM = "application/x-rolemap-catalogue-item"


def parties_data(parties: Iterable[Party]) -> QMimeData:
    """A drag's data for these parties; their names as plain text for other programs."""
    dragged = tuple(parties)
    return _data(PARTIES, ((party.id, party.name) for party in dragged))


def letters_data(org: Org, letters: Iterable[Assignment]) -> QMimeData:
    """A drag's data for letters; who holds what as plain text for other programs."""
    said = (
        (one.id, f"{one.letter} {org.party(one.party).name}: {_work(org, one)}") for one in letters
    )
    return _data(LETTERS, said)


def item_data(item_id: str, name: str) -> QMimeData:
    """A drag's data for an item of a catalogue; its name as plain text for other programs."""
    return _data(ITEM, ((item_id, name),))


def item_in(data: QMimeData) -> str:
    """The id of an item in a drag's data; "" if it holds anything else."""
    found = _ids(data, ITEM)
    return found[0] if len(found) == 1 else ""


def _work(org: Org, one: Assignment) -> str:
    return org.get(Responsibility, one.responsibility).name


def _data(kind: str, dragged: Iterable[tuple[Id, str]]) -> QMimeData:
    pairs = tuple(dragged)
    data = QMimeData()
    data.setData(kind, json.dumps([record_id for record_id, _ in pairs]).encode())
    data.setText("\n".join(said for _, said in pairs))
    return data


def parties_in(data: QMimeData) -> tuple[Id, ...]:
    """The ids of parties in a drag's data; empty if it holds anything else."""
    return _ids(data, PARTIES)


def dragged_in(data: QMimeData) -> tuple[Id, ...]:
    """The ids of parties or letters in a drag's data; empty if it holds anything else."""
    return _ids(data, PARTIES) or _ids(data, LETTERS)


def _ids(data: QMimeData, kind: str) -> tuple[Id, ...]:
    if not data.hasFormat(kind):
        return ()
    try:
        ids = json.loads(bytes(data.data(kind).data()))
    except ValueError:
        return ()
    return tuple(ids) if isinstance(ids, list) and all(isinstance(one, str) for one in ids) else ()
