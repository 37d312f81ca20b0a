"""An organisation without anything by which a person could be known, for handing it out."""

from collections.abc import Iterable, Mapping, Sequence
from random import Random, SystemRandom

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import (
    Acceptance,
    Person,
    Record,
    Role,
    Settings,
)

# The steps of a ladder, from below: what is told of a level is only in which third it is.
_BANDS = ("lower", "middle", "upper")


class Redaction:
    """The same organisation under pseudonyms.

    People become “Person 01” and so on in an order drawn by lot, the same throughout this one
    result and another one the next time: who has two of them cannot lay them side by side. Ids
    become random too. Notes, titles, sites, pay bands, reasons, names of calendars and unknown
    fields go; of a level is told in which third of the ladder it is. Stages, responsibilities,
    roles and teams keep their names, for they are the plan; the organisation's own name and story
    go.

    Args:
        org: whose people are to be hidden.
        random: draws the lots; that of the operating system, unless a test says otherwise.

    Attributes:
        org: the organisation without anything by which a person could be known.
    """

    def __init__(self, org: Org, random: Random | None = None) -> None:
        lots = random or SystemRandom()
        people = sorted(one.id for one in org.all(Person))
        lots.shuffle(people)
        width = len(str(len(people)))
        names = {one: f"Person {number:0{width}}" for number, one in enumerate(people, 1)}
        ids = sorted(one.id for one in org.records())
        self._ids = {one: f"{lots.getrandbits(60):015x}" for one in ids}
        self._ids["settings"] = "settings"
        levels = org.settings.levels
        self.org = Org.of(*(_hidden(one, names, self._ids, levels) for one in org.records()))

    def ids_of(self, ids: Iterable[Id]) -> frozenset[Id]:
        """What records with these ids are called now."""
        return frozenset(self._ids[one] for one in ids)


def _hidden(
    record: Record, names: Mapping[Id, str], ids: Mapping[Id, Id], levels: Sequence[str]
) -> Record:
    known = {name: getattr(record, name) for name in type(record).model_fields}
    values = {**known, "id": ids[record.id], **_renamed(record, ids)}
    values |= {
        name: ""
        for name in ("notes", "story", "reason", "mapped_from", "calendar")
        if name in known
    }
    match record:
        case Person():
            values |= dict.fromkeys(("email", "staff_id", "title", "site", "pay_band"), "")
            values["name"] = names[record.id]
            values["level"] = _band(record.level, levels)
        case Role():
            values |= {"pay_band": "", "level": _band(record.level, levels)}
        case Settings():
            values |= {"name": "", "levels": _BANDS}
        case Acceptance():
            values["reason"] = "(not told)"
        case _:
            pass
    return type(record).model_validate(values)


def _renamed(record: Record, ids: Mapping[Id, Id]) -> dict[str, object]:
    """What the record refers to, under the new ids."""
    found: dict[str, object] = {}
    for name in record.REFERS:
        value: Id | tuple[Id, ...] | None = getattr(record, name)
        if value is not None:
            found[name] = ids[value] if isinstance(value, str) else _each(value, ids)
    return found


def _each(values: Iterable[Id], ids: Mapping[Id, Id]) -> tuple[Id, ...]:
    return tuple(ids[one] for one in values)


def _band(level: str, levels: Sequence[str]) -> str:
    """In which third of the ladder a level is; "" for one that is not on it."""
    if level not in levels:
        return ""
    return _BANDS[levels.index(level) * len(_BANDS) // len(levels)]
