"""Who really holds what: letters resolved from roles and teams to people, before every rule."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any, NamedTuple, TypeVar

from rolemap.analysis.duty import Duties, Duty
from rolemap.analysis.groups import Groups
from rolemap.model.ids import Id
from rolemap.model.org import Org, by_name
from rolemap.model.records import (
    Assignment,
    Person,
    Record,
    Responsibility,
    Role,
    Stage,
    Team,
)

P = TypeVar("P", bound=Person | Role | Team | Responsibility)
V = TypeVar("V", bound=Hashable)


class Owned(NamedTuple):
    """What a role owns by its own letters; `does` says whether it works on that or decides it."""

    does: bool
    works: frozenset[Id]


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
        self._parties: dict[Id, tuple[Id, ...]] = {}
        self._held: dict[Id, tuple[Assignment, ...]] = {}
        self._own: dict[Id, tuple[Duty, ...]] = {}
        self._worked_on: dict[Id, tuple[Responsibility, ...]] = {}
        self._owned: dict[Id, Owned] = {}
        self._groups: dict[Callable[..., Any], Groups[Any, Any]] = {}

    def after(self, org: Org, touched: Mapping[str, Iterable[Id]]) -> "Facts":
        """The facts of a later state, as `move_on` has it; these here stay as they are."""
        later = Facts(self.org, self.today)
        for (_, known), (_, mine) in zip(later._kept(), self._kept(), strict=True):
            known.update(mine)
        later._groups = {say: groups.copy() for say, groups in self._groups.items()}
        later.move_on(org, touched)
        return later

    def _kept(self) -> tuple[tuple[type[Record], dict[Id, Any]], ...]:
        """All answers that are kept, and by the ids of which kind."""
        of_person = (self._parties, self._held, self._own, self._worked_on)
        return (
            (Responsibility, self._duties),
            (Stage, self._works),
            (Stage, self._workers),
            (Role, self._owned),
            *((party, self._holders) for party in (Person, Role, Team)),
            *((Person, known) for known in of_person),
        )

    def move_on(self, org: Org, touched: Mapping[str, Iterable[Id]]) -> None:
        """Speak of `org` from now on; answers about what is not touched are kept.

        Args:
            org: a later state with the same letter scheme.
            touched: all that the change from the one to the other reaches, as `Neighbourhood`
                has it.
        """
        self.org = org
        for kind, known in self._kept():
            for record_id in touched.get(kind.KIND, ()):
                known.pop(record_id, None)
        for say, groups in self._groups.items():
            groups.move_on(org, touched.get(groups.about.KIND, ()), partial(say, self))

    def grouped(self, about: type[P], say: "Callable[[Facts, P], V | None]") -> Groups[P, V]:
        """The parties, or the work, by what `say` tells of each; it is the same function each time.

        It takes all of them once; from then on the groups move on with the facts.
        """
        known = self._groups.get(say)
        if known is None:
            known = self._groups[say] = Groups(about)
            known.start(self.org, partial(say, self))
        return known

    def owned_by(self, role_id: Id) -> "Owned":
        """What a role does by its own letters; where it does nothing, what it answers for."""
        known = self._owned.get(role_id)
        if known is None:
            held = self.org.assignments_of(role_id)
            works = frozenset(one.responsibility for one in held if self._does(one))
            decides = (one.responsibility for one in held if self._sense(one) == "decide")
            known = self._owned[role_id] = Owned(bool(works), works or frozenset(decides))
        return known

    def _does(self, held: Assignment) -> bool:
        letter = self._letters.get(held.letter)
        return letter is not None and letter.works

    def _sense(self, held: Assignment) -> str:
        letter = self._letters.get(held.letter)
        return letter.sense if letter else ""

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
        person = self.org.look(Person, party_id)
        if person is not None:
            return [Duty(person, assignment.responsibility, assignment, letter, None)]
        via = self.org.look(Role, party_id) or self.org.look(Team, party_id)
        return [
            Duty(person, assignment.responsibility, assignment, letter, via)
            for person in self.holders(party_id)
        ]

    def duties(self, responsibility_id: Id) -> tuple[Duty, ...]:
        """Who holds which letter on a responsibility, people only."""
        return self._on(responsibility_id).all

    def duties_saying(self, responsibility_id: Id, sense: str) -> Sequence[Duty]:
        """Those of the duties on a responsibility whose letter says this."""
        return self._on(responsibility_id).by_sense.get(sense, ())

    def bound_to_nobody(self, responsibility_id: Id) -> list[Assignment]:
        """The letters of vacant roles and empty teams on it, which nobody really holds."""
        on_it = self.org.assignments_on(responsibility_id)
        return [held for held in on_it if not self.holders(held.party)]

    def duties_of(self, person_id: Id) -> tuple[Duty, ...]:
        """What a person holds, directly or through roles and teams."""
        known = self._own.get(person_id)
        if known is None:
            found: list[Duty] = []
            for work in sorted({one.responsibility for one in self.letters_of(person_id)}):
                on_it = self._duties.get(work) or self._on(work)
                found += on_it.by_person.get(person_id, ())
            known = self._own[person_id] = tuple(found)
        return known

    def letters_of(self, person_id: Id) -> tuple[Assignment, ...]:
        """The letters of a person and of the roles and teams that the person is in."""
        known = self._held.get(person_id)
        if known is None:
            known = self._held[person_id] = tuple(
                held
                for party_id in self.parties_of(person_id)
                for held in self.org.assignments_of(party_id)
            )
        return known

    def parties_of(self, person_id: Id) -> tuple[Id, ...]:
        """The person, the roles the person sits in and the person's teams, by id."""
        known = self._parties.get(person_id)
        if known is None:
            person = self.org.look(Person, person_id)
            roles = dict.fromkeys(seat.role for seat in self.org.seats_held_by(person_id))
            teams = person.teams if person else ()
            known = self._parties[person_id] = (person_id, *roles, *teams)
        return known

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

    def responsibilities_worked_on(self, person_id: Id) -> tuple[Responsibility, ...]:
        """What a person spends time on, in the order of ids."""
        known = self._worked_on.get(person_id)
        if known is None:
            held = dict.fromkeys(duty.responsibility for duty in self.duties_of(person_id))
            known = self._worked_on[person_id] = tuple(
                self.org.get(Responsibility, found)
                for found in held
                if person_id in self._on(found).working_ids
            )
        return known

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
