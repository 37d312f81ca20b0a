"""Plans that two people have edited since they had the same, and what has to become of them."""

from dataclasses import replace
from random import Random
from typing import Any, NamedTuple

from rolemap.formats.notation import parse
from rolemap.model.conflict import Conflict, Key, Merged, Side
from rolemap.model.edits.cascade import without
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id
from rolemap.model.merge import merge
from rolemap.model.org import Org
from rolemap.model.records import Record, Settings
from tests.model.samples import content, crowded, team_of_three
from tests.random_edits import GRADED, START, random_org

# So small that two people get in each other's way all the time.
TINY = parse(
    """
    stage Data; stage Train; Data hands off to Train
    responsibility Ingest in Data; responsibility Fit in Train
    role Engineer; team Core; person Ana; person Ben
    Ana holds Engineer at 50 %; Ben is in Core; Ben reports to Ana
    Ana is A+R on Ingest; Engineer is R on Fit
    """
)
STARTS = (START, GRADED, TINY, TINY, team_of_three(), crowded())


class Triple(NamedTuple):
    """A plan, and what two people have made of it."""

    base: Org
    ours: Org
    theirs: Org

    def mirrored(self) -> "Triple":
        return Triple(self.base, self.theirs, self.ours)

    def merged(self) -> Merged:
        return merge(*self)


def random_triple(seed: int) -> Triple:
    """What two people have made of a plan: with verbs, by hand in the file, much or nothing."""
    random = Random(seed)
    base = random_org(seed, random.choice([0, 0, 5, 30]), random.choice(STARTS))
    base = rough_org(random, random.choice([0, 0, 3]), base)
    return Triple(base, _edited(random, base), _edited(random, base))


def _edited(random: Random, org: Org) -> Org:
    org = random_org(random.getrandbits(32), random.choice([0, 1, 3, 8, 16]), org)
    return rough_org(random, random.choice([0, 0, 2, 6]), org)


def rough_org(random: Random, length: int, org: Org) -> Org:
    """What somebody leaves behind who edits the file itself, without regard to what verbs do."""
    for _ in range(length):
        records = content(org)
        unknown = dict(org.unknown)
        try:
            random.choice(_ROUGH)(random, records, unknown)
            org = Org.of(*records.values(), unknown=unknown)
        except (Rejected, ValueError):
            continue
    return org


Records = dict[Id, Record]
Unknown = dict[str, Any]


def _remove(random: Random, records: Records, unknown: Unknown) -> None:
    record = records[random.choice(sorted(records))]
    gone = without(Org.of(*records.values()), record)
    for one, edit in gone.edits.items():
        records.pop(one)
        records.update({one: edit.after} if edit.after else {})


def _add_as(random: Random, records: Records, unknown: Unknown) -> None:
    """Under an id that the other may choose as well, for a thing of any kind."""
    record = random.choice([records[one] for one in sorted(records)])
    added = random.choice(["x1", "x2", "x3"])
    records[added] = _rebuilt(record, id=added)


def _set_field(random: Random, records: Records, unknown: Unknown) -> None:
    """To what it is elsewhere, or to something that a reference may name."""
    record = records[random.choice(sorted(records))]
    name = random.choice([one for one in type(record).model_fields if one != "id"])
    same_kind = [one for one in records.values() if type(one) is type(record)]
    value = getattr(min(same_kind, key=lambda one: random.random()), name)
    if name in record.REFERS and random.random() < 0.7:
        value = random.choice(sorted(records))
        if isinstance(getattr(record, name), tuple):
            value = (*getattr(record, name), value)
    elif isinstance(value, tuple):
        value = random.sample(("SQL", "Go", *value), random.randint(0, len(value) + 1))
    records[record.id] = _rebuilt(record, **{name: value})


def _set_unknown(random: Random, records: Records, unknown: Unknown) -> None:
    value = random.choice([True, 1, 1.0, "1", None, [1], [True], {"a": 1, "b": [2]}])
    key = random.choice(["copy", "later", "x.y"])
    record = records[random.choice(sorted(records))]
    target = random.choice([record, records["settings"], None])
    if target is None:
        unknown.pop(key, None) if random.random() < 0.3 else unknown.update({key: value})
    elif random.random() < 0.3 and isinstance(target, Settings):
        limits = {**target.limits.model_dump(), "bus_factor": random.randint(1, 3), key: value}
        records[target.id] = _rebuilt(target, limits=limits)
    else:
        records[target.id] = _rebuilt(target, **{key: value})


def _put_elsewhere(random: Random, records: Records, unknown: Unknown) -> None:
    ordered = [one for one in sorted(records) if "rank" in type(records[one]).model_fields]
    if ordered:
        one = random.choice(ordered)
        records[one] = _rebuilt(records[one], rank=random.choice("AKVk"))


def _rebuilt(record: Record, **values: object) -> Record:
    known = {**record.__dict__, **(record.model_extra or {}), **values}
    return type(record).model_validate(known)


_ROUGH = (_remove, _add_as, _set_field, _set_field, _set_unknown, _put_elsewhere)


def choices_for(merged: Merged, random: Random) -> dict[Key, Side]:
    """A side for each conflict."""
    return {one.key: random.choice(("ours", "theirs")) for one in merged.conflicts}


def all_of(side: Side, merged: Merged) -> dict[Key, Side]:
    """The same side for each conflict."""
    return {one.key: side for one in merged.conflicts}


def turned(conflict: Conflict) -> Conflict:
    """The same conflict for who calls ours what it calls theirs."""
    about, *others = (
        replace(one, ours=one.theirs, theirs=one.ours) for one in conflict.differences
    )
    return Conflict(conflict.why, about, tuple(others))
