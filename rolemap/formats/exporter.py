"""What an exporter is, and every exporter there is, found by looking into the exporters folder."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Protocol

from rolemap.formats.handout import VIEWS, Handout, View
from rolemap.formats.safe_file import Fingerprint, save
from rolemap.model.errors import RoleMapError
from rolemap.model.text import text
from rolemap.registry import modules_in


class Write(Protocol):
    """Turns what is handed out into the bytes of a file: the same bytes each time."""

    def __call__(self, handout: Handout) -> bytes:
        """The bytes.

        Raises:
            DoesNotFit: the format cannot hold so much.
            Cancelled: somebody no longer wants it.
        """
        ...


@dataclass(frozen=True, slots=True)
class Exporter:
    """A format that an organisation can be handed out in.

    Attributes:
        suffix: how the names of such files end, with the point.
        view: what of the organisation it shows.
        name: what a file dialog calls them.
        write: makes the bytes.
        findings: whether problems are usually told in it.
        text: whether the bytes are UTF-8 text.
    """

    suffix: str
    view: View
    name: str
    write: Write
    findings: bool = False
    text: bool = True

    def export(self, handout: Handout, path: Path) -> Fingerprint:
        """Write a file; one that is there is replaced.

        Raises:
            SaveFailed: it could not be written.
            DoesNotFit: the format cannot hold so much.
            Cancelled: somebody no longer wants it; nothing was written.
        """
        return save(path, self.write(handout))


def exporter(
    suffix: str, *, view: View, name: str, findings: bool = False, text: bool = True
) -> Callable[[Write], Exporter]:
    """Decorator: make a function from what is handed out to bytes an exporter."""

    def make(write: Write) -> Exporter:
        return Exporter(suffix, view, name, write, findings, text)

    return make


def exporters() -> tuple[Exporter, ...]:
    """Every exporter that needs no Qt, by view and suffix."""
    return exporters_in("rolemap.formats.exporters")


@cache
def exporters_in(folder: str) -> tuple[Exporter, ...]:
    """The exporters of a package, by view and suffix."""
    found = [
        value
        for module in modules_in(folder)
        for value in vars(module).values()
        if isinstance(value, Exporter)
    ]
    return in_order(found)


def in_order(found: Iterable[Exporter]) -> tuple[Exporter, ...]:
    """Exporters by view, as `VIEWS` has them, and suffix."""
    return tuple(sorted(found, key=lambda one: (VIEWS.index(one.view), one.suffix)))


def exporter_for(
    path: Path, view: View | None = None, known: Sequence[Exporter] | None = None
) -> Exporter:
    """The exporter for files named like `path`; capitals do not matter.

    Args:
        path: the file to be written.
        view: what is to be shown; None for the first view that has such files.
        known: the exporters to choose from; those that need no Qt when None.

    Raises:
        RoleMapError: no format has such a suffix, or none of this view.
    """
    name = path.name.casefold()
    offered = [one for one in known or exporters() if view in (None, one.view)]
    fitting = [one for one in offered if name.endswith(one.suffix)]
    if not fitting:
        known_ones = ", ".join(dict.fromkeys(one.suffix for one in offered))
        raise RoleMapError(
            text(
                "“{name}” does not say what to export to; end it in one of {known}.",
                name=path.name,
                known=known_ones,
            )
        )
    return max(fitting, key=lambda one: len(one.suffix))
