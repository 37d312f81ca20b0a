"""Who really holds what: letters resolved from roles and teams to people, before every rule."""

from collections.abc import Iterable, Mapping
from datetime import date

from rolemap.analysis.duty import Duties, Duty
from rolemap.model.ids import Id
from rolemap.model.org import Org, by_name
from rolemap.model.records import Assignment, Person, Responsibility, Role, Stage, Team


class Facts:
    """An Org as the rules read it: resolved to people, with each answer worked out once.

    Attributes:
        org: what the answers are about.
        today: the day on which acceptances may have ended.
    """

    def __init__(self, org: Org, today: date) -> None:
        self.org = org
        self.today = today
        self._letters = {known.letter: known for known in org.scheme.letters}
        self._duties: dict[Id, Duties] = {}
        self._holders: dict[Id, tuple[Person, ...]] = {}
        self._works: dict[Id, tuple[Responsibility, ...]] = {}
        self._workers: dict[Id, dict[Id, Person]] = {}

    def after(self, org: Org, touched: Mapping[str, Iterable[Id]]) -> "Facts":
        """The facts of a later state, as `move_on` has it; these here stay as they are."""
        later = Facts(self.org, self.today)
        later._duties.update(self._duties)
        later._holders.update(self._holders)
        later._works.update(self._works)
        later._workers.update(self._workers)
        later.move_on(org, touched)
        return later

    def move_on(self, org: Org, touched: Mapping[str, Iterable[Id]]) -> None:
        """Speak of `org` from now on; answers about what is not touched are kept.

        Args:
            org: a later state with the same letter scheme.
            touched: all that the change from the one to the other reaches, as `Neighbourhood`
                has it.
        """
        self.org = org
        for kind, caches in (
            (Responsibility.KIND, (self._duties,)),
            (Stage.KIND, (self._works, self._workers)),
            *((party.KIND, (self._holders,)) for party in (Person, Role, Team)),
        ):
            for record_id in touched.get(kind, ()):
                for cache in caches:
                    cache.pop(record_id, None)

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

    def _on(self, responsibility_id: Id) -> Duties:
        known = self._duties.get(responsibility_id)
        if known is None:
            assignments = self.org.assignments_on(responsibility_id)
            found = (duty for assignment in assignments for duty in self._resolve(assignment))
            known = self._duties[responsibility_id] = Duties(tuple(found))
        return known

    def _resolve(self, assignment: Assignment) -> list[Duty]:
        party_id = assignment.party
        letter = self._letters.get(assignment.letter)
        via = self.org.look(Role, party_id) or self.org.look(Team, party_id)
        return [
            Duty(person, assignment.responsibility, assignment, letter, via)
            for person in self.holders(party_id)
        ]

    def duties(self, responsibility_id: Id) -> tuple[Duty, ...]:
        """Who holds which letter on a responsibility, people only."""
        return self._on(responsibility_id).all

    def bound_to_nobody(self, responsibility_id: Id) -> list[Assignment]:
        """The letters of vacant roles and empty teams on it, which nobody really holds."""
        on_it = self.org.assignments_on(responsibility_id)
        return [held for held in on_it if not self.holders(held.party)]

    def duties_of(self, person_id: Id) -> tuple[Duty, ...]:
        """What a person holds, directly or through roles and teams."""
        return tuple(
            duty
            for responsibility_id in self._touching(person_id)
            for duty in self._on(responsibility_id).by_person.get(person_id, ())
        )

    def _touching(self, person_id: Id) -> list[Id]:
        """The responsibilities on which the person holds anything, by id."""
        parties = self.parties_of(person_id)
        held = (one for party_id in parties for one in self.org.assignments_of(party_id))
        return sorted({one.responsibility for one in held})

    def parties_of(self, person_id: Id) -> tuple[Id, ...]:
        """The person, the roles the person sits in and the person's teams, by id."""
        person = self.org.look(Person, person_id)
        roles = dict.fromkeys(seat.role for seat in self.org.seats_held_by(person_id))
        return (person_id, *roles, *(person.teams if person else ()))

    def deciders(self, responsibility_id: Id) -> tuple[Person, ...]:
        """Who answers for it: the accountable people, each once, by name."""
        return self._on(responsibility_id).deciders

    def doers(self, responsibility_id: Id) -> tuple[Person, ...]:
        """Who does it: the responsible people, each once, by name."""
        return self._on(responsibility_id).doers

    def working(self, responsibility_id: Id) -> tuple[Duty, ...]:
        """The duties through which people spend time on it: those that do or support it.

        Where nobody does, whoever is accountable does it too: an A alone is an implied R.
        """
        return self._on(responsibility_id).working

    def working_of(self, person_id: Id, responsibility_id: Id) -> list[Duty]:
        """The duties through which one person spends time on it."""
        held = self._on(responsibility_id)
        return [duty for duty in held.by_person.get(person_id, ()) if held.takes_time(duty)]

    def workers(self, responsibility_id: Id) -> tuple[Person, ...]:
        """Who spends time on it, each once, by name."""
        return self._on(responsibility_id).workers

    def responsibilities_worked_on(self, person_id: Id) -> list[Responsibility]:
        """What a person spends time on, in the order of ids."""
        return [
            self.org.get(Responsibility, found)
            for found in self._touching(person_id)
            if person_id in self._on(found).working_ids
        ]

    def heard(self, responsibility_id: Id) -> frozenset[Id]:
        """The ids of the people who have a say in it; being informed is none."""
        return self._on(responsibility_id).heard_ids

    def works_in(self, stage_id: Id) -> tuple[Responsibility, ...]:
        """The responsibilities of a stage, in order."""
        known = self._works.get(stage_id)
        if known is None:
            known = self._works[stage_id] = tuple(self.org.responsibilities_in(stage_id))
        return known

    def workers_in(self, stage_id: Id) -> Mapping[Id, Person]:
        """Who spends time on anything in a stage, by id."""
        known = self._workers.get(stage_id)
        if known is None:
            works = self.works_in(stage_id)
            known = {one.id: one for work in works for one in self.workers(work.id)}
            self._workers[stage_id] = known
        return known
