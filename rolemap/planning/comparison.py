"""What has changed between two organisations, in the words of the domain.

Things are matched by their ids alone. Imports analysis and model only.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from rolemap.model.change import Change
from rolemap.model.diff import diff
from rolemap.model.ids import Id
from rolemap.model.kind_words import kind_at_start
from rolemap.model.letters import Scheme
from rolemap.model.org import Org, by_name
from rolemap.model.records import Person, Record, Responsibility, Role, Stage, Team, name_of
from rolemap.model.text import text
from rolemap.planning.comparing.agreements import (
    acceptances_told,
    placements_told,
    requirements_told,
    separations_told,
)
from rolemap.planning.comparing.gaps import FILLED, OPENED, gaps_told
from rolemap.planning.comparing.handover import HandOver, hand_overs
from rolemap.planning.comparing.letters import letters_told
from rolemap.planning.comparing.order import order_told
from rolemap.planning.comparing.people import people_told, roles_told, teams_told
from rolemap.planning.comparing.seats import seats_told
from rolemap.planning.comparing.sentence import Sentence, sentence
from rolemap.planning.comparing.settings import settings_told, unknown_parts_told
from rolemap.planning.comparing.sides import Sides
from rolemap.planning.comparing.turns import turns_told
from rolemap.planning.comparing.work import handoffs_told, responsibilities_told, stages_told

# What is told, in the order in which it stands under one record.
_TELLERS: tuple[Callable[[Sides], Iterator[Sentence]], ...] = (
    settings_told,
    stages_told,
    responsibilities_told,
    roles_told,
    teams_told,
    people_told,
    seats_told,
    gaps_told,
    letters_told,
    handoffs_told,
    separations_told,
    turns_told,
    requirements_told,
    acceptances_told,
    order_told,
    placements_told,
    unknown_parts_told,
)
# The kinds of record under which sentences stand, in the order in which they are read.
KINDS_TOLD = (
    "settings",
    "stage",
    "responsibility",
    "role",
    "team",
    "person",
    "requirement",
    "acceptance",
)
_FATES = ("left", "joined", "moved", "changed")


@dataclass(frozen=True, slots=True)
class Comparison:
    """What has changed from one organisation to another.

    Attributes:
        change: the same as edits of records.
        scheme: the letters in which it is told, those of the later organisation.
        everything: each sentence, by the record under which it stands, in the order of the plan.
        people: each person for whom something changes: leavers, joiners, movers, the others; each
            of them by name.
    """

    change: Change
    scheme: Scheme
    everything: tuple[Sentence, ...]
    people: tuple[HandOver, ...]

    def __bool__(self) -> bool:
        return bool(self.everything)

    @property
    def joiners(self) -> tuple[HandOver, ...]:
        """Who is new."""
        return self._fated("joined")

    @property
    def leavers(self) -> tuple[HandOver, ...]:
        """Who is gone."""
        return self._fated("left")

    @property
    def movers(self) -> tuple[HandOver, ...]:
        """Who has another team, manager, title, level or role."""
        return self._fated("moved")

    @property
    def others(self) -> tuple[HandOver, ...]:
        """For whom something else changes, such as the work."""
        return self._fated("changed")

    def _fated(self, fate: str) -> tuple[HandOver, ...]:
        return tuple(one for one in self.people if one.fate == fate)

    @property
    def opened(self) -> tuple[Sentence, ...]:
        """What nobody is accountable or responsible for any more."""
        return tuple(one for one in self.everything if one.what == OPENED)

    @property
    def filled(self) -> tuple[Sentence, ...]:
        """What somebody is accountable or responsible for again."""
        return tuple(one for one in self.everything if one.what == FILLED)

    def under(self, kind: str) -> Mapping[Id, tuple[Sentence, ...]]:
        """The sentences that stand under records of a kind, by record."""
        found: dict[Id, tuple[Sentence, ...]] = {}
        for one in self.everything:
            if one.kind == kind:
                found[one.id] = (*found.get(one.id, ()), one)
        return found


def compared(before: Org, after: Org) -> Comparison:
    """What has changed from `before` to `after`.

    Looked at is what differs and the people whom it touches. Where the letter scheme was switched,
    that is one sentence, and all else is told in the letters of `after`.
    """
    whole = diff(before, after)
    sides = Sides(before, after, whole)
    told = [one for tell in _TELLERS for one in tell(sides)]
    told += _left_out(sides, whole, told)
    told.sort(key=_Place(sides))
    return Comparison(whole, after.scheme, tuple(told), tuple(_people(sides, told)))


def _left_out(sides: Sides, whole: Change, told: Iterable[Sentence]) -> Iterator[Sentence]:
    """What no teller has told, such as a record that was written anew under another id."""
    known = {one for each in told for one in each.tells}
    by_kind: dict[str, list[Id]] = {}
    for key in sorted(whole.edits.keys() - known):
        by_kind.setdefault(whole.edits[key].record.KIND, []).append(key)
    for kind, ids in by_kind.items():
        said = text(
            "{kind}: {count} records written in another way, with the same meaning",
            kind=kind_at_start(kind),
            count=len(ids),
        )
        yield sentence(sides.after.settings, "rewritten", said, ids)


def _people(sides: Sides, told: Iterable[Sentence]) -> list[HandOver]:
    """Each person for whom something changes, with what is said of him or her."""
    said: dict[Id, list[Sentence]] = {}
    for one in told:
        if one.kind == Person.KIND or one.what == "deputy":
            for about in one.about:
                if sides.look(Person, about) is not None and _concerns(one, about):
                    said.setdefault(about, []).append(one)
    found = {one.person.id: one for one in hand_overs(sides)}
    for person_id in said.keys() - found.keys():
        before, after = (org.look(Person, person_id) for org in (sides.before, sides.after))
        found[person_id] = HandOver(before, after, "changed", (), (), ())
    people = [replace(one, sentences=tuple(said.get(key, ()))) for key, one in found.items()]
    return sorted(people, key=lambda one: (_FATES.index(one.fate), by_name(one.person)))


def _concerns(one: Sentence, person_id: Id) -> bool:
    """Whether a sentence is about a person's own lot: not about the manager of somebody."""
    return one.id == person_id or one.what in ("deputy", "seat taken", "seat moved")


class _Place:
    """Where a sentence stands: by kind, then as in the plan, then by name."""

    def __init__(self, sides: Sides) -> None:
        self._sides = sides

    def __call__(self, one: Sentence) -> tuple[int, bool, tuple[str, ...], Id]:
        across, place = self._place(self._sides.record(one.id))
        return KINDS_TOLD.index(one.kind), across, place, one.id

    def _place(self, record: Record | None) -> tuple[bool, tuple[str, ...]]:
        match record:
            case Stage():
                return record.across, (record.rank, record.id)
            case Responsibility():
                across, place = self._place(self._sides.look(Stage, record.stage))
                return across, (*place, record.rank, record.id)
            case Role() | Team():
                return False, (record.rank, record.id)
            case None:
                return False, ()
            case _:
                return False, (name_of(record).casefold(), name_of(record))
