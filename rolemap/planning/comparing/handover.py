"""What each person gives up and to whom, takes over and from whom, directly or through a role."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from rolemap.analysis.facts import Facts
from rolemap.model.ids import Id
from rolemap.model.org import by_name
from rolemap.model.records import Assignment, Person, Responsibility, Seat, Stage
from rolemap.planning.comparing.phrases import in_order
from rolemap.planning.comparing.sentence import Sentence
from rolemap.planning.comparing.sides import Sides

Fate: TypeAlias = Literal["joined", "left", "moved", "changed"]


@dataclass(frozen=True, slots=True)
class Passed:
    """Letters on one responsibility that somebody gives up or takes over.

    Attributes:
        work: the responsibility, as it is now, or as it was if it is gone.
        letters: in the order of the scheme; in the letters that are used now.
        people: who takes them, or who had them and has them no longer; by name.
        still: who holds them before and after; by name.
        weighs: whether one of them decides or costs time, so that somebody has to hold it.
        unplanned: whether the responsibility itself is gone, or is new.
    """

    work: Responsibility
    letters: tuple[str, ...]
    people: tuple[Person, ...]
    still: tuple[Person, ...]
    weighs: bool
    unplanned: bool = False

    @property
    def by_nobody(self) -> bool:
        """Whether nobody holds them on the other side, though somebody should."""
        return self.weighs and not (self.unplanned or self.people or self.still)


@dataclass(frozen=True, slots=True)
class Kept:
    """A responsibility that somebody keeps with other letters.

    Attributes:
        was: the letters before.
        now: the letters after.
        lost: those given up, and to whom.
        gained: those taken over, and from whom.
    """

    work: Responsibility
    was: tuple[str, ...]
    now: tuple[str, ...]
    lost: tuple[Passed, ...]
    gained: tuple[Passed, ...]


@dataclass(frozen=True, slots=True)
class HandOver:
    """What changes for one person.

    Attributes:
        before: the person before; None for one who joins.
        after: the person after; None for one who leaves.
        fate: "joined", "left", "moved" (another team, manager, title, level or role) or "changed".
        gives_up: what the person no longer holds in any way.
        takes_over: what the person did not hold in any way.
        keeps: what the person holds with other letters.
        sentences: what else is said of the person: title, seats, teams, ...
    """

    before: Person | None
    after: Person | None
    fate: Fate
    gives_up: tuple[Passed, ...]
    takes_over: tuple[Passed, ...]
    keeps: tuple[Kept, ...]
    sentences: tuple[Sentence, ...] = ()

    @property
    def person(self) -> Person:
        """The person as he or she is now, or was."""
        found = self.after or self.before
        assert found is not None
        return found

    @property
    def left_to_nobody(self) -> int:
        """How many responsibilities have nobody any more for a letter that the person held."""
        lost = (*self.gives_up, *(one for kept in self.keeps for one in kept.lost))
        return len({one.work.id for one in lost if one.by_nobody})


def hand_overs(sides: Sides) -> Iterator[HandOver]:
    """What changes for each person who is touched, in no order; sentences are not in it yet."""
    flow, touched = _Flow(sides), _touched(sides)
    edited = {one.id for pair in sides.pairs(Person) for one in pair if one is not None}
    for person_id in sorted(touched | edited):
        before, after = (org.look(Person, person_id) for org in (sides.before, sides.after))
        gives_up, takes_over, keeps = flow.of(person_id) if person_id in touched else ((), (), ())
        fate = _fate(sides, before, after)
        if gives_up or takes_over or keeps or fate != "changed" or before != after:
            yield HandOver(before, after, fate, gives_up, takes_over, keeps)


def _touched(sides: Sides) -> set[Id]:
    """Whose letters may have changed."""
    found: set[Id] = set()
    for before, after in sides.pairs(Person):
        # Whoever comes or goes brings and leaves letters of teams.
        if (before.teams if before else ()) != (after.teams if after else ()):
            found |= {one.id for one in (before, after) if one is not None}
    for seats in sides.pairs(Seat):
        found |= {one.person for one in seats if one is not None and one.person is not None}
    for pair in sides.pairs(Assignment):
        for held, facts in zip(pair, (sides.was, sides.now), strict=True):
            if held is not None:
                found |= {person.id for person in facts.holders(held.party)}
    return found


def _fate(sides: Sides, before: Person | None, after: Person | None) -> Fate:
    if before is None:
        return "joined"
    if after is None:
        return "left"
    for field in ("title", "level", "managers", "teams"):
        was, now = getattr(before, field), getattr(after, field)
        if was != now and (isinstance(was, str) or set(was) != set(now)):
            return "moved"
    was, now = (
        {seat.role for seat in org.seats_held_by(after.id)} for org in (sides.before, sides.after)
    )
    return "moved" if was != now else "changed"


class _People(NamedTuple):
    """People by name, and their ids."""

    all: tuple[Person, ...]
    ids: tuple[Id, ...]

    @classmethod
    def of(cls, people: Iterable[Person]) -> "_People":
        """These people in order."""
        found = tuple(sorted(people, key=by_name))
        return cls(found, tuple(one.id for one in found))


class _Flow:
    """From whom to whom letters pass, each responsibility looked at once."""

    def __init__(self, sides: Sides) -> None:
        self._sides = sides
        self._scheme = sides.after.scheme
        self._sets: dict[tuple[Id, str], tuple[_People, _People, _People]] = {}

    def of(self, person_id: Id) -> tuple[tuple[Passed, ...], tuple[Passed, ...], tuple[Kept, ...]]:
        """What a person gives up, takes over, and keeps with other letters."""
        was, now = (_letters(one, person_id) for one in (self._sides.was, self._sides.now))
        gives_up: list[Passed] = []
        takes_over: list[Passed] = []
        keeps: list[Kept] = []
        for work in self._in_order({*was, *now}):
            old, new = was.get(work.id, set()), now.get(work.id, set())
            lost, gained = self._lost(work, old - new), self._gained(work, new - old)
            if old == new:
                continue
            if old and new:
                first, then = (tuple(in_order(self._scheme, letters)) for letters in (old, new))
                keeps.append(Kept(work, first, then, lost, gained))
            gives_up += lost if not new else ()
            takes_over += gained if not old else ()
        return tuple(gives_up), tuple(takes_over), tuple(keeps)

    def _in_order(self, ids: set[Id]) -> list[Responsibility]:
        found = [self._sides.look(Responsibility, one) for one in ids]
        return sorted((one for one in found if one is not None), key=self._place)

    def _place(self, work: Responsibility) -> tuple[bool, str, Id, str, Id]:
        """In the order of the pipeline."""
        stage = self._sides.look(Stage, work.stage)
        assert stage is not None
        return stage.across, stage.rank, stage.id, work.rank, work.id

    def _lost(self, work: Responsibility, letters: set[str]) -> tuple[Passed, ...]:
        gone = self._sides.after.look(Responsibility, work.id) is None
        return self._passed(work, letters, 1, unplanned=gone)

    def _gained(self, work: Responsibility, letters: set[str]) -> tuple[Passed, ...]:
        new = self._sides.before.look(Responsibility, work.id) is None
        return self._passed(work, letters, 0, unplanned=new)

    def _passed(
        self, work: Responsibility, letters: set[str], way: int, *, unplanned: bool
    ) -> tuple[Passed, ...]:
        """Letters that pass from and to the same people, together."""
        alike: dict[tuple[tuple[Id, ...], tuple[Id, ...]], list[str]] = {}
        people: dict[str, tuple[_People, _People]] = {}
        for letter in in_order(self._scheme, letters):
            shift = self._shift(work.id, letter)
            people[letter] = shift[way], shift[2]
            # By ids: to hash a record takes longer than all else here.
            alike.setdefault((shift[way].ids, shift[2].ids), []).append(letter)
        return tuple(
            Passed(
                work,
                tuple(together),
                people[together[0]][0].all,
                people[together[0]][1].all,
                self._weigh(together),
                unplanned,
            )
            for together in alike.values()
        )

    def _weigh(self, letters: list[str]) -> bool:
        known = [self._scheme.find(letter) for letter in letters]
        return any(one and (one.works or one.sense == "decide") for one in known)

    def _shift(self, work_id: Id, letter: str) -> tuple[_People, _People, _People]:
        """Who has a letter no longer, who has it now, and who still has it."""
        known = self._sets.get((work_id, letter))
        if known is None:
            was, now = (
                {
                    duty.person.id: duty.person
                    for duty in facts.duties(work_id)
                    if duty.assignment.letter == letter
                }
                for facts in (self._sides.was, self._sides.now)
            )
            known = self._sets[work_id, letter] = (
                _People.of(one for key, one in was.items() if key not in now),
                _People.of(one for key, one in now.items() if key not in was),
                _People.of(one for key, one in now.items() if key in was),
            )
        return known


def _letters(facts: Facts, person_id: Id) -> dict[Id, set[str]]:
    found: dict[Id, set[str]] = {}
    for held in facts.letters_of(person_id):
        found.setdefault(held.responsibility, set()).add(held.letter)
    return found
