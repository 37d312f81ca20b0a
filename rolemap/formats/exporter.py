"""What an exporter is, and every exporter there is, found by looking into the exporters folder."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Protocol

from rolemap.formats.matrix import By
from rolemap.formats.safe_file import Fingerprint, save
from rolemap.model.errors import RoleMapError
from rolemap.model.org import Org
from rolemap.model.text import text
from rolemap.registry import modules_in


class Write(Protocol):
    """Turns an organisation into the bytes of a file: the same bytes each time."""

    def __call__(self, org: Org, *, by: By) -> bytes:
        """The bytes, with roles or people in the columns."""
        ...


@dataclass(frozen=True, slots=True)
class Exporter:
    """A format that an organisation can be handed out in.

    Attributes:
        suffix: how the names of such files end, with the point.
        name: what a file dialog calls them.
        write: makes the bytes.
    """

    suffix: str
    name: str
    write: Write

    def export(self, org: Org, path: Path, *, by: By = "role") -> Fingerprint:
        """Write a file; one that is there is replaced.

        Raises:
            SaveFailed: it could not be written.
        """
        return save(path, self.write(org, by=by))


def exporter(suffix: str, *, name: str) -> Callable[[Write], Exporter]:
    """Decorator: make a function from an Org to bytes an exporter."""

    def make(write: Write) -> Exporter:
        return Exporter(suffix, name, write)

    return make


@cache
def exporters() -> tuple[Exporter, ...]:
    """Every exporter, by suffix."""
    found = [
        value
        for module in modules_in("rolemap.formats.exporters")
        for value in vars(module).values()
        if isinstance(value, Exporter)
    ]
    return tuple(sorted(found, key=lambda one: one.suffix))


def exporter_for(path: Path) -> Exporter:
    """The exporter for files named like `path`; capitals do not matter.

    Raises:
        RoleMapError: no format has such a suffix.
    """
    name = path.name.casefold()
    fitting = [one for one in exporters() if name.endswith(one.suffix)]
    if not fitting:
        known = ", ".join(one.suffix for one in exporters())
        raise RoleMapError(
            text(
                "“{name}” does not say what to export to; end it in one of {known}.",
                name=path.name,
                known=known,
            )
        )
    return max(fitting, key=lambda one: len(one.suffix))
