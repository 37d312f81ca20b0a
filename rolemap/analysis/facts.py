"""Who really holds what: letters resolved from roles and teams to people, before every rule."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from rolemap.model.ids import Id
from rolemap.model.letters import Letter
from rolemap.model.org import Org, by_name
from rolemap.model.records import Assignment, Person, Responsibility, Role, Team


@dataclass(frozen=True, slots=True)
class Duty:
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


class Facts:
    """An Org as the rules read it: resolved to people, with each answer worked out once."""

    def __init__(self, org: Org, today: date) -> None:
        self.org = org
        self.today = today
        self._scheme = org.scheme
        self._duties: dict[Id, tuple[Duty, ...]] = {}
        self._holders: dict[Id, tuple[Person, ...]] = {}

    def holders(self, party_id: Id) -> tuple[Person, ...]:
        """The people behind a party: the person, who sits in the role, or the team's members."""
        known = self._holders.get(party_id)
        if known is None:
            known = self._holders[party_id] = self._look_up_holders(party_id)
        return known

    def _look_up_holders(self, party_id: Id) -> tuple[Person, ...]:
        org = self.org
        person = org.look(Person, party_id)
        if person is not None:
            return (person,)
        found = [org.look(Person, seat.person) for seat in org.seats_of(party_id)]
        people = {one.id: one for one in (*found, *org.members_of(party_id)) if one is not None}
        return tuple(sorted(people.values(), key=by_name))

    def duties(self, responsibility_id: Id) -> tuple[Duty, ...]:
        """Who holds which letter on a responsibility, people only."""
        known = self._duties.get(responsibility_id)
        if known is None:
            assignments = self.org.assignments_on(responsibility_id)
            found = (duty for assignment in assignments for duty in self._resolve(assignment))
            known = self._duties[responsibility_id] = tuple(found)
        return known

    def _resolve(self, assignment: Assignment) -> list[Duty]:
        letter = self._scheme.find(assignment.letter)
        via = self.org.look(Role, assignment.party) or self.org.look(Team, assignment.party)
        return [
            Duty(person, assignment.responsibility, assignment, letter, via)
            for person in self.holders(assignment.party)
        ]

    def bound_to_nobody(self, responsibility_id: Id) -> list[Assignment]:
        """The letters of vacant roles and empty teams on it, which nobody really holds."""
        on_it = self.org.assignments_on(responsibility_id)
        return [held for held in on_it if not self.holders(held.party)]

    def duties_of(self, person_id: Id) -> tuple[Duty, ...]:
        """What a person holds, directly or through roles and teams."""
        responsibilities = {
            assignment.responsibility
            for party_id in self.parties_of(person_id)
            for assignment in self.org.assignments_of(party_id)
        }
        return tuple(
            duty
            for responsibility_id in sorted(responsibilities)
            for duty in self.duties(responsibility_id)
            if duty.person.id == person_id
        )

    def parties_of(self, person_id: Id) -> tuple[Id, ...]:
        """The person, the roles the person sits in and the person's teams, by id."""
        person = self.org.look(Person, person_id)
        roles = dict.fromkeys(seat.role for seat in self.org.seats_held_by(person_id))
        return (person_id, *roles, *(person.teams if person else ()))

    def deciders(self, responsibility_id: Id) -> list[Person]:
        """Who answers for it: the accountable people, each once, by name."""
        return _people(duty for duty in self.duties(responsibility_id) if duty.sense == "decide")

    def doers(self, responsibility_id: Id) -> list[Person]:
        """Who does it: the responsible people, each once, by name."""
        return _people(duty for duty in self.duties(responsibility_id) if duty.sense == "do")

    def working(self, responsibility_id: Id) -> list[Duty]:
        """The duties through which people spend time on it: those that do or support it.

        Where nobody does, whoever is accountable does it too: an A alone is an implied R.
        """
        duties = self.duties(responsibility_id)
        found = [duty for duty in duties if duty.works]
        return found or [duty for duty in duties if duty.sense == "decide"]

    def workers(self, responsibility_id: Id) -> list[Person]:
        """Who spends time on it, each once, by name."""
        return _people(self.working(responsibility_id))

    def responsibilities_worked_on(self, person_id: Id) -> list[Responsibility]:
        """What a person spends time on, in the order of ids."""
        ids = dict.fromkeys(duty.responsibility for duty in self.duties_of(person_id))
        return [
            self.org.get(Responsibility, found)
            for found in ids
            if any(worker.id == person_id for worker in self.workers(found))
        ]


def _people(duties: Iterable[Duty]) -> list[Person]:
    return sorted({duty.person.id: duty.person for duty in duties}.values(), key=by_name)
