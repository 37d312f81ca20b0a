"""What a name on the command line means."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from rolemap.model.errors import RoleMapError
from rolemap.model.ids import Id


class Named(Protocol):
    """A record with a name."""

    @property
    def id(self) -> Id: ...  # noqa: D102
    @property
    def name(self) -> str: ...  # noqa: D102


def ids_of(known: Iterable[Named], names: Sequence[str], kind: str) -> frozenset[Id]:
    """The ids of the records with these names; large and small letters are one.

    Args:
        known: what may be meant.
        names: as they were typed.
        kind: what they are called in a refusal, "stage".

    Raises:
        RoleMapError: there is none of that name.
    """
    everything = list(known)
    found: set[Id] = set()
    for name in names:
        fitting = [one.id for one in everything if one.name.casefold() == name.strip().casefold()]
        if not fitting:
            raise RoleMapError(f"There is no {kind} called “{name}” in the file.")
        found.update(fitting)
    return frozenset(found)
