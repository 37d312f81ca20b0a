"""How a source is to be read: what a person can say where a guess would not do, and keep."""

from pydantic import BaseModel, ConfigDict, ValidationError

from rolemap.model.errors import RoleMapError
from rolemap.model.text import text


class Mapping(BaseModel):
    """How a source is to be read; what is empty is guessed.

    Attributes:
        format: the importer, by `Importer.format`.
        encoding: the encoding of a text, such as "cp1252".
        delimiter: what stands between the cells of a line.
        sheet: the name of the sheet; "" for all that can be read.
        heading: on which row of the table the headings stand, from 1; 0 for the one that looks so.
        columns: the key of the field that each column is, by its heading; "" leaves it out.
        responsibility: what the work is called here that a calendar is about.
        stage: in which stage it is.
        turned: whether the work stands in columns and the people in rows.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", str_max_length=10_000)

    format: str = ""
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    heading: int = 0
    columns: dict[str, str] = {}
    responsibility: str = ""
    stage: str = ""
    turned: bool | None = None


def mapping_bytes(mapping: Mapping) -> bytes:
    """The file of a mapping, to be used again."""
    return (mapping.model_dump_json(indent=1, exclude_defaults=True) + "\n").encode()


def read_mapping(data: bytes, name: str) -> Mapping:
    """The mapping in a file; `name` is the file's name for messages.

    Raises:
        RoleMapError: it is none.
    """
    try:
        return Mapping.model_validate_json(data)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        raise RoleMapError(
            text(
                "{file} is no mapping: {where}: {problem}; save one with an import and use that.",
                file=name,
                where=".".join(map(str, first["loc"])) or "JSON",
                problem=first["msg"],
            )
        ) from None
