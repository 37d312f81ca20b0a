"""The catalogues of work that somebody should own: files in resources/catalogues."""

from functools import cache
from pathlib import Path
from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError

from rolemap import places
from rolemap.analysis.coverage import ItemList
from rolemap.formats.bad_file import BadFile, bad
from rolemap.formats.json_place import line_of_item, line_of_key
from rolemap.formats.safe_file import read
from rolemap.model.records import ItemId
from rolemap.model.text import Text, text

SUFFIX = ".json"

Words: TypeAlias = Annotated[str, StringConstraints(min_length=1, max_length=500)]
StageHint = Literal["Problem", "Data", "EDA", "PoC model", "Deployment", "Maintenance"]


class Item(BaseModel):
    """A piece of work that somebody should own.

    Attributes:
        id: what a responsibility that is this work keeps; never changes.
        stage: the stage of a usual pipeline that it belongs to.
        on_call: whether somebody has to be on call for it.
        note: what it is, in a sentence.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    id: ItemId
    name: Words
    stage: StageHint
    on_call: bool = False
    note: Words


class Catalogue(BaseModel):
    """A list of such work, with where it comes from.

    Attributes:
        about: what it lists, in a sentence.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    id: ItemId
    name: Words
    source: Words
    about: Words
    items: tuple[Item, ...]

    def stages(self) -> tuple[StageHint, ...]:
        """The stages of its items, each once, in the order in which they are first met."""
        return tuple(dict.fromkeys(item.stage for item in self.items))


def catalogues() -> tuple[Catalogue, ...]:
    """All catalogues, by name; the files are read when this is first asked.

    Raises:
        RoleMapError: one of the files is damaged.
    """
    return _read_all(_folder())


def item_lists() -> tuple[ItemList, ...]:
    """What all catalogues list, by name, for the metrics.

    Raises:
        RoleMapError: one of the files is damaged.
    """
    return tuple(
        ItemList(one.id, one.name, {item.id: item.stage for item in one.items})
        for one in catalogues()
    )


def item(item_id: str) -> Item | None:
    """The item with this id; None where no catalogue has it, as one of a later version.

    Raises:
        RoleMapError: one of the files is damaged.
    """
    return _items(_folder()).get(item_id)


@cache
def _items(folder: Path) -> dict[str, Item]:
    return {one.id: one for catalogue in _read_all(folder) for one in catalogue.items}


@cache
def _read_all(folder: Path) -> tuple[Catalogue, ...]:
    found: list[Catalogue] = []
    taken: set[str] = set()
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        data, _ = read(path)
        catalogue = loads(data, path.name)
        _check_new(catalogue, taken, data, path.name)
        found.append(catalogue)
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.id)))


def loads(data: bytes, name: str) -> Catalogue:
    """The catalogue in `data`; `name` is the file's name for messages.

    Raises:
        BadFile: it is none.
    """
    try:
        return Catalogue.model_validate_json(data)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"] if not isinstance(part, int))
        problem = text("“{where}”: {problem}.", where=where or name, problem=first["msg"])
        raise _bad(name, _line(data, first["loc"]), problem) from None


def _check_new(catalogue: Catalogue, taken: set[str], data: bytes, name: str) -> None:
    """Refuse an id that stands for something else already: links would mean two things."""
    if catalogue.id != name.removesuffix(SUFFIX):
        problem = text("The id “{id}” is not the name of the file.", id=catalogue.id)
        raise _bad(name, line_of_key(data.decode(), "id"), problem)
    for place, one in enumerate(catalogue.items):
        if one.id in taken:
            line = line_of_item(data.decode(), "items", place)
            raise _bad(name, line, text("The id “{id}” is used twice.", id=one.id))
        taken.add(one.id)


def _line(data: bytes, location: tuple[int | str, ...]) -> int | None:
    match location:
        case ("items", int(place), *_):
            return line_of_item(data.decode(errors="replace"), "items", place)
        case (str(key), *_):
            return line_of_key(data.decode(errors="replace"), key)
        case _:
            return None


def _bad(name: str, line: int | None, problem: Text) -> BadFile:
    return bad(name, line, problem, text("Install RoleMap again."))


def _folder() -> Path:
    return places.resources() / "catalogues"
