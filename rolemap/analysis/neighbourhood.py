"""How far a change reaches: which records must be judged again after it.

A rule about a record may read, besides the record itself:
- stage: its responsibilities with their duties and people, its hand-offs;
- responsibility: its stage, its duties, their people, roles and teams; the responsibilities from
  which it is separated with the same, but for their stage; whether anybody has no letter on it;
- role, team: its people, its assignments and their responsibilities;
- person: its seats, teams and duties with their responsibilities; of those that it works on or
  answers for also the stage, and who else works on them or answers for them; for whom it stands in
  and who reports to it;
- hand-off: both stages with their responsibilities, duties and people.
`Neighbourhood` is that list read backwards. Settings reach everything.
"""

from collections.abc import Iterable

from rolemap.model.change import Change
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import (
    Acceptance,
    Assignment,
    Handoff,
    Person,
    Record,
    Responsibility,
    Role,
    Seat,
    Separation,
    Settings,
    Stage,
    Team,
)


class Neighbourhood:
    """The records, by kind, whose findings a change may alter.

    Attributes:
        everything: the change reaches all there is; `touched` is empty then.
        touched: ids by kind; some may no longer exist.
    """

    def __init__(self, before: Org, after: Org, change: Change) -> None:
        records = list(change.records())
        self.everything = any(isinstance(record, Settings) for record in records)
        self.touched: dict[str, set[Id]] = {}
        if self.everything:
            return
        for org in (before, after):
            _Reach(org, self.touched).start(records)


class _Reach:
    """Collects what some records reach in one Org."""

    def __init__(self, org: Org, touched: dict[str, set[Id]]) -> None:
        self.org = org
        self.touched = touched
        self._done: set[Id] = set()
        letters = org.scheme.letters
        self._counting = {one.letter for one in letters if one.works or one.sense == "decide"}

    def start(self, records: Iterable[Record]) -> None:
        for record in records:
            self._add(record.KIND, record.id)
            if isinstance(record, Responsibility):
                self._named_on(record.id)
            for responsibility_id in dict.fromkeys(self._work_behind(record)):
                self._work(responsibility_id)

    def _named_on(self, responsibility_id: Id) -> None:
        """All who hold a letter on a responsibility that is another one now."""
        for held in self.org.assignments_on(responsibility_id):
            self._parties(held.party, held.deputy)

    def _add(self, kind: str, record_id: Id) -> None:
        self.touched.setdefault(kind, set()).add(record_id)

    def _work_behind(self, record: Record) -> list[Id]:
        """The responsibilities through which a changed record acts on others."""
        match record:
            case Responsibility():
                return [record.id]
            case Stage():
                self._stage(record.id)
                return [found.id for found in self.org.responsibilities_in(record.id)]
            case Handoff():
                self._stage(record.source)
                self._stage(record.target)
            case Assignment():
                self._parties(record.party, record.deputy)
                return [record.responsibility]
            case Seat() | Person() | Role() | Team():
                return self._work_of_party(record)
            case Separation():
                return [record.first, record.second]
            case Acceptance():
                self._accepted(record)
            case _:
                pass
        return []

    def _work_of_party(self, record: Seat | Person | Role | Team) -> list[Id]:
        match record:
            case Seat():
                self._parties(record.role, record.person)
                return self._work_of(record.role, record.person)
            case Person():
                if self.org.look(Person, record.id) is None:
                    self._rows_of_all()
                self._parties(record.id, *record.managers, *record.teams)
                seats = self.org.seats_held_by(record.id)
                for seat in seats:
                    self._add(Role.KIND, seat.role)
                return self._work_of(record.id, *record.teams, *(seat.role for seat in seats))
            case _:
                self._parties(record.id)
                return self._work_of(record.id)

    def _rows_of_all(self) -> None:
        """The responsibilities on which everybody may have a letter: those of any one person.

        Where somebody is missing who is there before or after, such a row gains or loses a blank.
        """
        anybody = next(iter(self.org.all(Person)), None)
        if anybody is not None:
            roles = (seat.role for seat in self.org.seats_held_by(anybody.id))
            for work in self._work_of(anybody.id, *anybody.teams, *roles):
                self._add(Responsibility.KIND, work)

    def _accepted(self, acceptance: Acceptance) -> None:
        for subject in acceptance.subjects:
            found = self.org.find(subject)
            if found is not None:
                self._add(found.KIND, subject)

    def _work_of(self, *party_ids: Id | None) -> list[Id]:
        parties = [party_id for party_id in party_ids if party_id is not None]
        return [held.responsibility for party in parties for held in self.org.assignments_of(party)]

    def _parties(self, *party_ids: Id | None) -> None:
        """The parties themselves and the people behind them."""
        for party_id in party_ids:
            found = self.org.find(party_id) if party_id is not None else None
            if found is None:
                continue
            self._add(found.KIND, found.id)
            if not isinstance(found, Person):
                self._people(found.id)

    def _people(self, party_id: Id) -> None:
        """The people behind a party."""
        people = self.touched.setdefault(Person.KIND, set())
        if self.org.look(Person, party_id) is not None:
            people.add(party_id)
            return
        people.update(seat.person for seat in self.org.seats_of(party_id) if seat.person)
        people.update(member.id for member in self.org.members_of(party_id))

    def _work(self, responsibility_id: Id) -> None:
        """A responsibility whose duties may have changed, its stage and all who share its work.

        Who is only asked or told shares no work, and sees nothing of others through it. Those from
        which it is separated see its duties, but nobody sees them through it.
        """
        if responsibility_id in self._done:
            return
        self._done.add(responsibility_id)
        self._add(Responsibility.KIND, responsibility_id)
        for held in self.org.assignments_on(responsibility_id):
            if held.letter in self._counting:
                self._people(held.party)
        for apart in self.org.referring(Separation, "first", responsibility_id):
            self._add(Responsibility.KIND, apart.second)
        for apart in self.org.referring(Separation, "second", responsibility_id):
            self._add(Responsibility.KIND, apart.first)
        responsibility = self.org.look(Responsibility, responsibility_id)
        if responsibility is not None:
            self._stage(responsibility.stage)

    def _stage(self, stage_id: Id) -> None:
        self._add(Stage.KIND, stage_id)
        for handoff in (*self.org.handoffs_from(stage_id), *self.org.handoffs_to(stage_id)):
            self._add(Handoff.KIND, handoff.id)
