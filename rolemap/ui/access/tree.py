"""The map as what is in what, in the order in which it is read; knows the records only."""

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Handoff, Record, Responsibility, Stage

ROOT: Id = ""


class Tree:
    """Stages with their responsibilities with their letters, then the hand-offs, of one `Org`."""

    def __init__(self, org: Org) -> None:
        self.org = org
        self._below: dict[Id, list[Id]] = {}
        self._letters = [letter.letter for letter in org.scheme.letters]

    def below(self, record_id: Id) -> list[Id]:
        """What a record holds; `ROOT` is the map itself."""
        found = self._below.get(record_id)
        if found is None:
            found = self._below[record_id] = self._find_below(record_id)
        return found

    def _find_below(self, record_id: Id) -> list[Id]:
        org = self.org
        if record_id == ROOT:
            stages = [stage.id for stage in org.stages()]
            return stages + [one.id for stage in stages for one in org.handoffs_from(stage)]
        match org.find(record_id):
            case Stage():
                return [work.id for work in org.responsibilities_in(record_id)]
            case Responsibility():
                return [one.id for one in sorted(org.assignments_on(record_id), key=self._place)]
            case _:
                return []

    def _place(self, held: Assignment) -> tuple[int, str, Id]:
        known = held.letter in self._letters
        place = self._letters.index(held.letter) if known else len(self._letters)
        return place, self.org.party(held.party).name.casefold(), held.id

    def above(self, record_id: Id) -> Id | None:
        """What holds a record; None for one that is not on the map."""
        return holder_of(self.org.find(record_id))


def holder_of(record: Record | None) -> Id | None:
    """What a record stands in; None for one that does not stand on the map."""
    match record:
        case Stage() | Handoff():
            return ROOT
        case Responsibility(stage=stage):
            return stage
        case Assignment(responsibility=work):
            return work
        case _:
            return None
