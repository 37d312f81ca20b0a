"""Reads another RoleMap organisation: all of it, or what of it an organisation lacks."""

from rolemap.formats.bad_file import BadFile
from rolemap.formats.importer import NO, SURE, NotUsable, importer
from rolemap.formats.importing.imported import Imported
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.source import Source
from rolemap.formats.org_file import loads
from rolemap.formats.progress import Progress
from rolemap.model.text import text


def sniff(source: Source, mapping: Mapping) -> int:  # noqa: ARG001, every importer gets both
    """By the first words of the file."""
    start = source.data[:2_000]
    return SURE if b'"format"' in start and b'"rolemap"' in start else NO


@importer(
    "rolemap", name=text("RoleMap organisation"), sniff=sniff, patterns=("*.rolemap.json", "*.json")
)
def rolemap_file(source: Source, mapping: Mapping, progress: Progress) -> Imported:
    """All records, under their ids."""
    progress(0)
    try:
        return Imported(loads(source.data, source.name), mapping=mapping)
    except BadFile as error:
        raise NotUsable(error.message) from None
