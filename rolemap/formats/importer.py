"""What an importer is, and every importer there is, found by looking into the importers folder."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from rolemap.formats.importing.columns import Field
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source
from rolemap.formats.progress import Progress, nobody_asks
from rolemap.model.errors import RoleMapError
from rolemap.model.text import Text, text
from rolemap.registry import modules_in

# How sure an importer is that a source is for it; OURS is what RoleMap itself has exported.
NO, PERHAPS, LIKELY, SURE, OURS = 0, 1, 2, 3, 4


class Sniff(Protocol):
    """Says whether a source is of a format, by its content; names only decide between equals."""

    def __call__(self, source: Source, mapping: Mapping) -> int:
        """NO, PERHAPS, LIKELY, SURE or OURS. Never raises for what is not of the format."""
        ...


class Read(Protocol):
    """Reads a source of a format."""

    def __call__(self, source: Source, mapping: Mapping, progress: Progress) -> Imported:
        """What it holds, with a remark for whatever was not understood.

        Raises:
            UnknownEncoding: somebody has to say how the text is written.
            NotUsable: nothing can be made of it; the message says why and what to do.
            Cancelled: somebody no longer wants it.
        """
        ...


class NotUsable(RoleMapError):
    """A source of which nothing can be made; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Importer:
    """A format that organisations, or parts of them, can be read from.

    Attributes:
        format: what `--as` and mappings call it, such as "people".
        name: what a person calls it.
        sniff: whether a source is of this format.
        read: reads one.
        patterns: what such files are usually called, as a file dialog writes it: "*.csv".
        folders: whether it reads a whole folder.
        fields: what the columns of its tables may be; () where it has none that can be chosen.
        is_staff: whether it lists everybody, so that who is missing from it has left.
    """

    format: str
    name: Text
    sniff: Sniff
    read: Read
    patterns: tuple[str, ...]
    folders: bool = False
    fields: tuple[Field, ...] = ()
    is_staff: bool = False


def importer(
    format: str,
    *,
    name: Text,
    sniff: Sniff,
    patterns: tuple[str, ...],
    folders: bool = False,
    fields: tuple[Field, ...] = (),
    is_staff: bool = False,
) -> Callable[[Read], Importer]:
    """Decorator: make a function from a source to an organisation an importer."""

    def make(read: Read) -> Importer:
        return Importer(format, name, sniff, read, patterns, folders, fields, is_staff)

    return make


@cache
def importers() -> tuple[Importer, ...]:
    """Every importer, by format."""
    found = (
        value
        for module in modules_in("rolemap.formats.importers")
        for value in vars(module).values()
        if isinstance(value, Importer)
    )
    return tuple(sorted(found, key=lambda one: one.format))


def importer_named(format: str) -> Importer:
    """The importer of a format.

    Raises:
        RoleMapError: there is none.
    """
    known = {one.format: one for one in importers()}
    if format not in known:
        raise RoleMapError(
            text(
                "There is no importer “{format}”; choose one of {known}.",
                format=format,
                known=", ".join(known),
            )
        )
    return known[format]


def fitting(source: Source, mapping: Mapping) -> tuple[Importer, ...]:
    """The importers that a source may be for, the surest first.

    Raises:
        UnknownEncoding: it is a text that does not say how it is written.
    """
    sure = {one: one.sniff(source, mapping) for one in importers()}
    return tuple(
        sorted((one for one in sure if sure[one]), key=lambda one: (-sure[one], one.format))
    )


def read_source(
    source: Source, mapping: Mapping | None = None, progress: Progress = nobody_asks
) -> Imported:
    """Read a source with the importer that the mapping names, or else with the surest.

    Raises:
        NotUsable: no importer knows it.
        RoleMapError: as `Read` says.
    """
    mapping = mapping or Mapping()
    chosen = importer_named(mapping.format) if mapping.format else surest(source, mapping)
    progress(0)  # reading may be given up before it begins, however small the source
    found = chosen.read(source, mapping, progress)
    told = found.mapping.model_copy(update={"format": chosen.format})
    return Imported(found.org, found.remarks, told)


def surest(source: Source, mapping: Mapping) -> Importer:
    """The importer that a source is for.

    Raises:
        NotUsable: no importer knows it.
    """
    from rolemap.formats.importing.strangers import why_strange

    found = fitting(source, mapping)
    if not found:
        raise NotUsable(why_strange(source))
    return found[0]
