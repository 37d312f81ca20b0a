"""Who owns what a catalogue lists: which responsibilities are an item, and who answers for them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal
from unicodedata import category, normalize

from rolemap.analysis.facts import Facts
from rolemap.model.change import Change
from rolemap.model.ids import Id
from rolemap.model.org import Org, by_name
from rolemap.model.records import Person, Record, Responsibility, Stage

State = Literal["owned", "unowned", "missing"]

# How alike two names must be, of 100, to be offered as the same. Below it, names that share one
# common word ("quality", "data") would be offered for each other.
LIKELY = 80.0
MOST_LIKELY = 3


@dataclass(frozen=True, slots=True)
class Coverage:
    """What an organisation has of one item.

    Attributes:
        item: the item's id.
        responsibilities: what is this item, in the order of the pipeline.
        owners: who answers for any of them, by name; roles and teams are resolved to people.
        doers: who does any of them, likewise.
    """

    item: str
    responsibilities: tuple[Responsibility, ...]
    owners: tuple[Person, ...]
    doers: tuple[Person, ...]

    @property
    def state(self) -> State:
        """How far somebody owns it."""
        if not self.responsibilities:
            return "missing"
        return "owned" if self.owners else "unowned"


@dataclass(frozen=True, slots=True)
class ItemList:
    """What a catalogue lists, without its words.

    Attributes:
        id: the catalogue's id.
        name: what people call it.
        stage_of: for the id of each item the stage of a usual pipeline that it belongs to.
    """

    id: str
    name: str
    stage_of: Mapping[str, str]


class Links:
    """Which responsibilities are which item, kept up with each change."""

    def __init__(self, org: Org) -> None:
        self._found: dict[str, set[Id]] = {}
        for work in org.all(Responsibility):
            for item in work.covers:
                self._found.setdefault(item, set()).add(work.id)

    def move_on(self, change: Change) -> set[str]:
        """Follow a change; the items whose responsibilities are others now."""
        news: set[str] = set()
        for edit in change.edits.values():
            before, after = _items(edit.before), _items(edit.after)
            news |= before ^ after
            for item in before - after:
                self._found[item].discard(edit.record.id)
            for item in after - before:
                self._found.setdefault(item, set()).add(edit.record.id)
        return news

    def of(self, item: str) -> frozenset[Id]:
        """The responsibilities that are an item."""
        return frozenset(self._found.get(item, ()))


def _items(record: Record | None) -> set[str]:
    return set(record.covers) if isinstance(record, Responsibility) else set()


def coverage(
    facts: Facts, items: Iterable[str], links: Links | None = None
) -> tuple[Coverage, ...]:
    """What there is of each item, in their order.

    Args:
        facts: the organisation.
        items: ids of items; one that no responsibility names is missing.
        links: those of the same organisation, where somebody has them.
    """
    known = links or Links(facts.org)
    return tuple(_covered(facts, item, known.of(item)) for item in items)


def _covered(facts: Facts, item: str, ids: Iterable[Id]) -> Coverage:
    found = [facts.org.get(Responsibility, one) for one in ids]
    works = sorted(found, key=lambda work: _place(facts.org, work))
    owners = (person for work in works for person in facts.deciders(work.id))
    doers = (person for work in works for person in facts.doers(work.id))
    return Coverage(item, tuple(works), _people(owners), _people(doers))


def _place(org: Org, work: Responsibility) -> tuple[str, ...]:
    return org.get(Stage, work.stage).rank, work.stage, work.rank, work.id


def _people(found: Iterable[Person]) -> tuple[Person, ...]:
    return tuple(sorted({one.id: one for one in found}.values(), key=by_name))


@dataclass(frozen=True, slots=True)
class Tally:
    """How many items are in which state."""

    owned: int = 0
    unowned: int = 0
    missing: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.owned + self.unowned + self.missing


def tally(found: Iterable[Coverage]) -> Tally:
    """How many of these are owned, unowned and missing."""
    states = [one.state for one in found]
    return Tally(*(states.count(state) for state in ("owned", "unowned", "missing")))


def tallies(found: Sequence[Coverage], stage_of: Mapping[str, str]) -> dict[str, Tally]:
    """The same for each stage; `stage_of` says to which one an item belongs."""
    stages = dict.fromkeys(stage_of[one.item] for one in found)
    return {stage: tally(one for one in found if stage_of[one.item] == stage) for stage in stages}


def likely(org: Org, item_name: str) -> list[Responsibility]:
    """Responsibilities that are probably what an item of this name means, the likeliest first.

    A guess by the words of the names, at most three, to be offered and never counted: `LIKELY`
    says how alike they must be, whatever the order of the words; a name whose words are all in the
    other one is alike.
    """
    works = sorted(org.all(Responsibility), key=lambda work: work.id)
    best = _alike([item_name], [work.name for work in works])
    return [works[place] for place in best[:MOST_LIKELY]]


def likely_stage(org: Org, names: Sequence[str]) -> Stage | None:
    """The stage whose name is most like one of these, by the same measure; None if none is."""
    stages = org.stages()
    best = _alike(names, [stage.name for stage in stages])
    return stages[best[0]] if best else None


def _alike(wanted: Sequence[str], names: Sequence[str]) -> list[int]:
    """The places of the names that are like one of those wanted, the best first."""
    from rapidfuzz import fuzz, process  # not before somebody asks

    bare = [_bare(name) for name in names]
    found: dict[int, tuple[float, float]] = {}
    for one in filter(None, map(_bare, wanted)):
        hits = process.extract(
            one, bare, scorer=fuzz.token_set_ratio, score_cutoff=LIKELY, limit=None
        )
        for name, score, place in hits:
            found[place] = max(found.get(place, (0.0, 0.0)), (score, fuzz.ratio(one, name)))
    return sorted(found, key=lambda place: (-found[place][0], -found[place][1], place))


@lru_cache(maxsize=4096)
def _bare(name: str) -> str:
    """A name without case, accents and signs, its words with single spaces between."""
    spread = normalize("NFKD", name).casefold()
    letters = (one for one in spread if category(one) not in ("Mn", "Me", "Cf"))
    return " ".join("".join(one if one.isalnum() else " " for one in letters).split())
