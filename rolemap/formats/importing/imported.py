"""What an importer makes of a source: an organisation, and what it did not understand."""

from dataclasses import dataclass

from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.remark import Remark
from rolemap.model.org import Org


@dataclass(frozen=True, slots=True)
class Imported:
    """What was read.

    Attributes:
        org: the records. A field that the source says something about is in the record's
            `model_fields_set`, even where that is nothing: a person whose manager is left empty
            there has none any more.
        remarks: what was not understood or had to be assumed, in the order of the source.
        mapping: how it was read, with what was guessed.
    """

    org: Org
    remarks: tuple[Remark, ...] = ()
    mapping: Mapping = Mapping()
