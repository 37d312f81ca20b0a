"""What travels with a drag: the ids of people, roles or teams."""

import json
from collections.abc import Iterable

from PySide6.QtCore import QMimeData

from rolemap.model.ids import Id
from rolemap.model.records import Party

PARTIES = "application/x-rolemap-parties"


def parties_data(parties: Iterable[Party]) -> QMimeData:
    """A drag's data for these parties; their names as plain text for other programs."""
    dragged = tuple(parties)
    data = QMimeData()
    data.setData(PARTIES, json.dumps([party.id for party in dragged]).encode())
    data.setText("\n".join(party.name for party in dragged))
    return data


def parties_in(data: QMimeData) -> tuple[Id, ...]:
    """The ids in a drag's data; empty if it holds anything else."""
    if not data.hasFormat(PARTIES):
        return ()
    try:
        ids = json.loads(bytes(data.data(PARTIES).data()))
    except ValueError:
        return ()
    return tuple(ids) if isinstance(ids, list) and all(isinstance(one, str) for one in ids) else ()
