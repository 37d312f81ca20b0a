"""How far a change reaches: which records must be judged again after it.

A rule about a record may read, besides the record itself:
- stage: its responsibilities with their duties and people, its hand-offs;
- responsibility: its stage, its duties, their people, roles and teams; the responsibilities from
  which it is separated with the same, but for their stage; whether anybody has no letter on it;
  who takes turns on call for it;
- role, team: its people, its assignments and their responsibilities;
- requirement: the responsibilities that cover its item, with their duties;
- person: its seats, roles, teams and duties with their work and its stages; of those that it
  works on or answers for also who else does: through which letters and which people, but of these
  not more than the id; for whom it stands in and who reports to it;
- hand-off: both stages with their responsibilities, duties and people.
`Neighbourhood` is that list read backwards. Settings reach everything.
"""

from collections.abc import Iterable, Iterator

from rolemap.model.change import Change, Edit
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import (
    Acceptance,
    Assignment,
    Handoff,
    Person,
    Record,
    Requirement,
    Responsibility,
    Role,
    Seat,
    Separation,
    Settings,
    Stage,
    Team,
    Turn,
)


class Neighbourhood:
    """The records, by kind, whose findings a change may alter.

    Attributes:
        everything: the change reaches all there is; `touched` is empty then.
        touched: ids by kind; some may no longer exist.
    """

    def __init__(self, before: Org, after: Org, change: Change) -> None:
        edits = list(change.edits.values())
        self.everything = any(isinstance(edit.record, Settings) for edit in edits)
        self.touched: dict[str, set[Id]] = {}
        if self.everything:
            return
        same = {edit.record.id for edit in edits if _holds_the_same(edit)}
        records = list(change.records())
        for org in (before, after):
            _Reach(org, self.touched, same).start(records)


def _holds_the_same(edit: Edit) -> bool:
    """Whether the same people hold the same letters after the edit of a party or seat."""
    match edit.before, edit.after:
        case Person() as before, Person() as after:
            return before.teams == after.teams
        case Seat() as before, Seat() as after:
            return (before.role, before.person) == (after.role, after.person)
        case (Role(), Role()) | (Team(), Team()):
            return True
        case _:
            return False


class _Reach:
    """Collects what some records reach in one Org.

    Args:
        same: the parties and seats of which only others things than duties changed.
    """

    def __init__(self, org: Org, touched: dict[str, set[Id]], same: set[Id]) -> None:
        self.org = org
        self.touched = touched
        self._same = same
        self._done: set[Id] = set()
        self._shared: set[Id] = set()
        letters = org.scheme.letters
        self._counting = {one.letter for one in letters if one.works or one.sense == "decide"}

    def start(self, records: Iterable[Record]) -> None:
        for record in records:
            self._add(record.KIND, record.id)
            for work, shared in self._work_behind(record):
                self._work(work)
                if shared:
                    self._sharing(work)

    def _add(self, kind: str, record_id: Id) -> None:
        self.touched.setdefault(kind, set()).add(record_id)

    def _work_behind(self, record: Record) -> Iterable[tuple[Id, bool]]:
        """The responsibilities through which a changed record acts on others.

        With each goes whether that is another one for who works on it or answers for it.
        """
        match record:
            case Responsibility():
                for held in self.org.assignments_on(record.id):
                    self._party(held.party)
                    self._party(held.deputy)
                return [(record.id, False)]
            case Stage():
                self._stage(record.id)
                works = [found.id for found in self.org.responsibilities_in(record.id)]
                for held in (held for work in works for held in self.org.assignments_on(work)):
                    self._party(held.party)
                return [(work, True) for work in works]
            case Handoff():
                self._stage(record.source)
                self._stage(record.target)
            case Assignment():
                self._party(record.party)
                self._party(record.deputy)
                return [(record.responsibility, record.letter in self._counting)]
            case Seat() | Person() | Role() | Team():
                return self._work_of_party(record)
            case Separation():
                return [(record.first, False), (record.second, False)]
            case Turn() | Acceptance():
                self._told_of(record)
            case _:
                pass
        return []

    def _work_of_party(self, record: Seat | Person | Role | Team) -> Iterator[tuple[Id, bool]]:
        match record:
            case Seat():
                self._add(Role.KIND, record.role)
                parties = [record.role]
                if record.person is not None:
                    self._add(Person.KIND, record.person)
                    yield from ((one.responsibility, False) for one in self._held([record.person]))
            case Person():
                if self.org.look(Person, record.id) is None:
                    self._rows_of_all()
                for turn in self.org.referring(Turn, "person", record.id):
                    self._add(Responsibility.KIND, turn.responsibility)
                for manager in record.managers:
                    self._add(Person.KIND, manager)
                for team in record.teams:
                    self._add(Team.KIND, team)
                roles = [seat.role for seat in self.org.seats_held_by(record.id)]
                for role in roles:
                    self._add(Role.KIND, role)
                parties = [record.id, *record.teams, *roles]
            case _:
                self._party(record.id)
                parties = [record.id]
        other = record.id not in self._same
        for held in self._held(parties):
            yield held.responsibility, other and held.letter in self._counting

    def _held(self, party_ids: Iterable[Id]) -> list[Assignment]:
        return [held for party_id in party_ids for held in self.org.assignments_of(party_id)]

    def _rows_of_all(self) -> None:
        """The responsibilities on which everybody may have a letter: those of any one person.

        Where somebody is missing who is there before or after, such a row gains or loses a blank.
        """
        anybody = next(iter(self.org.all(Person)), None)
        if anybody is not None:
            roles = (seat.role for seat in self.org.seats_held_by(anybody.id))
            for held in self._held([anybody.id, *anybody.teams, *roles]):
                self._add(Responsibility.KIND, held.responsibility)

    def _told_of(self, record: Turn | Acceptance) -> None:
        """What a calendar speaks of, or what is accepted of whom."""
        turn = isinstance(record, Turn)
        for subject in (record.responsibility, record.person) if turn else record.subjects:
            found = self.org.find(subject)
            if found is not None:
                self._add(found.KIND, subject)

    def _party(self, party_id: Id | None) -> None:
        """A party itself and the people behind it."""
        found = self.org.find(party_id) if party_id is not None else None
        if found is not None:
            self._add(found.KIND, found.id)
            self._people(found.id)

    def _people(self, party_id: Id) -> None:
        """The people behind a party."""
        if self.org.look(Person, party_id) is not None:
            self._add(Person.KIND, party_id)
            return
        people = self.touched.setdefault(Person.KIND, set())
        people.update(seat.person for seat in self.org.seats_of(party_id) if seat.person)
        people.update(member.id for member in self.org.members_of(party_id))

    def _work(self, responsibility_id: Id) -> None:
        """A responsibility whose duties may have changed, its stage and what it is apart from.

        Those from which it is separated see its duties, but nobody sees them through it.
        """
        if responsibility_id in self._done:
            return
        self._done.add(responsibility_id)
        self._add(Responsibility.KIND, responsibility_id)
        self._requirements_of(responsibility_id)
        for apart in self.org.referring(Separation, "first", responsibility_id):
            self._add(Responsibility.KIND, apart.second)
        for apart in self.org.referring(Separation, "second", responsibility_id):
            self._add(Responsibility.KIND, apart.first)
        responsibility = self.org.look(Responsibility, responsibility_id)
        if responsibility is not None:
            self._stage(responsibility.stage)

    def _requirements_of(self, responsibility_id: Id) -> None:
        """The requirements that a responsibility may meet."""
        work = self.org.look(Responsibility, responsibility_id)
        if work is not None and work.covers:
            for known in self.org.all(Requirement):
                if known.item in work.covers:
                    self._add(Requirement.KIND, known.id)

    def _sharing(self, responsibility_id: Id) -> None:
        """Who works on a responsibility or answers for it."""
        if responsibility_id in self._shared:
            return
        self._shared.add(responsibility_id)
        for held in self.org.assignments_on(responsibility_id):
            if held.letter in self._counting:
                self._people(held.party)

    def _stage(self, stage_id: Id) -> None:
        self._add(Stage.KIND, stage_id)
        for handoff in (*self.org.handoffs_from(stage_id), *self.org.handoffs_to(stage_id)):
            self._add(Handoff.KIND, handoff.id)
