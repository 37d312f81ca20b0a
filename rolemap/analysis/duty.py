"""A duty: a person holds a letter on a responsibility. And all duties on one responsibility."""

from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from rolemap.model.ids import Id
from rolemap.model.letters import Letter
from rolemap.model.org import by_name
from rolemap.model.records import Assignment, Person, Role, Team

_NO_SAY = ("inform", "")  # told afterwards, or a letter that the scheme does not know


class Duty(NamedTuple):
    """A person holds a letter on a responsibility, directly or through a role or team.

    Attributes:
        letter: the letter's meaning, or None for one that the scheme does not know.
        via: the role or team through which the person holds it, or None.
    """

    person: Person
    responsibility: Id
    assignment: Assignment
    letter: Letter | None
    via: Role | Team | None

    @property
    def sense(self) -> str:
        """What the letter says ("decide", "do", ...), "" for an unknown one."""
        return self.letter.sense if self.letter else ""

    @property
    def works(self) -> bool:
        """Whether it costs working time."""
        return self.letter.works if self.letter else False


class Duties:
    """The duties on one responsibility, with each answer worked out once.

    Attributes:
        all: every duty, in the order of the assignments' ids.
        by_person: the duties of each person who has one.
        by_sense: those that say the same, in the same order.
    """

    def __init__(self, duties: tuple[Duty, ...]) -> None:
        self.all = duties
        self.by_person: dict[Id, list[Duty]] = {}
        self.by_sense: dict[str, list[Duty]] = {}
        for duty in duties:
            self.by_person.setdefault(duty.person.id, []).append(duty)
            self.by_sense.setdefault(duty.sense, []).append(duty)

    @cached_property
    def _nobody_named(self) -> bool:
        return not any(duty.works for duty in self.all)

    def takes_time(self, duty: Duty) -> bool:
        """Whether a duty here costs time: an A does where nobody else does the work."""
        return duty.sense == "decide" if self._nobody_named else duty.works

    @cached_property
    def working(self) -> tuple[Duty, ...]:
        """The duties that cost time."""
        return tuple(duty for duty in self.all if self.takes_time(duty))

    @cached_property
    def workers(self) -> tuple[Person, ...]:
        """Who spends time on it, by name."""
        return _people(self.working)

    @cached_property
    def working_ids(self) -> frozenset[Id]:
        """The ids of those who spend time on it."""
        return frozenset(duty.person.id for duty in self.working)

    @cached_property
    def heard_ids(self) -> frozenset[Id]:
        """The ids of those who have a say in it: being told afterwards is none."""
        said = (duties for sense, duties in self.by_sense.items() if sense not in _NO_SAY)
        return frozenset(duty.person.id for duties in said for duty in duties)

    @cached_property
    def deciders(self) -> tuple[Person, ...]:
        """Who answers for it, by name."""
        return _people(self.by_sense.get("decide", ()))

    @cached_property
    def doers(self) -> tuple[Person, ...]:
        """Who does it, by name."""
        return _people(self.by_sense.get("do", ()))


def _people(duties: Iterable[Duty]) -> tuple[Person, ...]:
    return tuple(sorted({duty.person.id: duty.person for duty in duties}.values(), key=by_name))
