"""All that the matrix shows, worked out for what is looked at and kept until a change touches it.

Nothing here goes through all cells: a responsibility's are found by its letters.
"""

from collections.abc import Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.workload import load_of
from rolemap.formats.cell_text import in_order
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Person, Responsibility, Role, Stage, Team
from rolemap.session.document import Changed
from rolemap.ui.bridge import Bridge
from rolemap.ui.matrix.cells import EMPTY, Cell, Cells
from rolemap.ui.matrix.heads import Head, party_head, stage_head, work_head
from rolemap.ui.matrix.lines import Line, Parties, has_line, headings, works_of
from rolemap.ui.matrix.options import Options
from rolemap.ui.search.folding import fold

_ORDER = {"error": 0, "warning": 1, "info": 2}
_NO_PROBLEM = len(_ORDER)
_PARTIES = (Person.KIND, Role.KIND, Team.KIND)


class Content:
    """The lines of the matrix, and what stands in their heads and cells.

    Attributes:
        options: what was chosen to be seen.
        works: the responsibilities in order, bands of stages among them.
        parties: the roles or people in order.
    """

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self.options = Options()
        self.works: list[Line] = []
        self.parties: list[Line] = []
        self._start(bridge.org)

    def _start(self, org: Org) -> None:
        self._facts = Facts(org, self._bridge.today)
        self._parties = Parties()
        self._forget_all()

    def _forget_all(self) -> None:
        self._cells: dict[Id, Cells] = {}
        self._heads: dict[Id, Head] = {}
        self._loads: dict[Id, tuple[int, float]] = {}
        self._names: dict[Id, str] = {}
        self._shown: set[Id] = set()

    @property
    def org(self) -> Org:
        """What is shown."""
        return self._facts.org

    # The two entrances

    def show(self, org: Org) -> None:
        """Show an organisation from nothing."""
        self._start(org)
        self._line_up()

    def choose(self, options: Options) -> None:
        """Show other lines, or the same ones otherwise."""
        if options.by != self.options.by:
            self._forget_all()
        self.options = options
        self._line_up()

    def on_change(self, event: Changed) -> bool:
        """Forget what a change touched; whether there may be other lines now."""
        reach = self._bridge.reach(event)
        if reach.everything:
            self.show(event.after)
            return True
        self._facts.move_on(event.after, reach.touched)
        for edited in event.change.edits:
            self._heads.pop(edited, None)
        for work in reach.touched.get(Responsibility.KIND, ()):
            self._cells.pop(work, None)
            self._heads.pop(work, None)
        touched = {one for kind in _PARTIES for one in reach.touched.get(kind, ())}
        for party in touched:
            self._heads.pop(party, None)
            self._loads.pop(party, None)
        other = self._other_lines(event, touched)
        if other:
            self._line_up()
        return other

    def _other_lines(self, event: Changed, touched: set[Id]) -> bool:
        """Whether a change may add, take away, rename or move a line."""
        options = self.options
        other = options.party_order == "load" or options.work_order == "problem"
        for edit in event.change.edits.values():
            if isinstance(edit.record, Person):
                if name_of(edit.before) != name_of(edit.after):
                    self._parties.forget_people()
                    return True
            elif isinstance(edit.record, Stage | Responsibility | Role | Team):
                return True
            elif isinstance(edit.record, Assignment):
                other = other or options.hide_open
        if other:
            return True
        return any(has_line(self._facts, options, one) != (one in self._shown) for one in touched)

    def on_found(self, ids: frozenset[Id]) -> bool:
        """Forget what had other findings; whether there may be another order now."""
        for one in ids:
            self._heads.pop(one, None)
            self._cells.pop(one, None)
        again = self.options.work_order == "problem"
        if again:
            self._line_up()
        return again

    # The lines

    def _line_up(self) -> None:
        """Find the lines and their order."""
        options, org = self.options, self.org
        parties = self._parties.all(self._facts, options)
        names = headings(org, parties)
        for party in parties:  # a name may be made unlike another one only now
            if names[party] != self._names.get(party):
                self._heads.pop(party, None)
        self._names, self._shown = names, set(parties)
        parties = self._sorted(parties)
        words = fold(options.words).split()

        def hit(name: str) -> bool:
            folded = fold(name)
            return all(word in folded for word in words)

        found = [one for one in parties if hit(names[one])] if words else parties
        works = works_of(org, options, self._severity, hit)
        if words and not found and works:
            found = parties  # the words are the name of a responsibility
        elif words and found and not works:
            works = works_of(org, options, self._severity, lambda _: True)
        self.parties = [Line("party", one) for one in found]
        self.works = works

    def _sorted(self, parties: list[Id]) -> list[Id]:
        match self.options.party_order:
            case "planned":
                return parties
            case "name":
                return sorted(parties, key=lambda one: (fold(self._names[one]), one))
            case "load":
                return sorted(parties, key=self._load)

    def _load(self, party: Id) -> tuple[int, float]:
        """A sort key: who is planned for most first; those without time of their own by letters."""
        found = self._loads.get(party)
        if found is None:
            person = self.org.look(Person, party) if self.options.by == "person" else None
            if person is not None:
                found = 0, -load_of(self._facts, person).ratio
            else:
                found = 1, -float(len(self.org.assignments_of(party)))
            self._loads[party] = found
        return found

    def _severity(self, record_id: Id) -> int:
        findings = self._bridge.findings_on(record_id)
        found = next((one.severity.value for one in findings if one.accepted is None), "")
        return _ORDER.get(found, _NO_PROBLEM)

    # What is in them

    def cells(self, work: Id) -> Cells:
        """The cells of a responsibility that are not empty, by party."""
        found = self._cells.get(work)
        if found is None:
            findings = self._bridge.findings_on(work)
            found = Cells(self._facts, self.options.by, work, findings)
            self._cells[work] = found
        return found

    def cell(self, party: Id, work: Id) -> Cell:
        """What a party has to do with a responsibility."""
        return self.cells(work).get(party, EMPTY)

    def head(self, line: Line) -> Head:
        """What the head of a line says."""
        found = self._heads.get(line.id)
        if found is None:
            found = self._heads[line.id] = self._make_head(line)
        return found

    def _make_head(self, line: Line) -> Head:
        org = self.org
        match line.kind:
            case "stage":
                return stage_head(org.get(Stage, line.id))
            case "work":
                counts = self.cells(line.id).counts()
                findings = self._bridge.findings_on(line.id)
                work = org.get(Responsibility, line.id)
                return work_head(org.scheme, work, findings, counts)
            case "party":
                findings = self._bridge.findings_on(line.id)
                name = self._names[line.id]
                return party_head(self._facts, self.options.by, line.id, name, findings)

    def work_ahead(self) -> Iterator[None]:
        """Resolve letters to people, one responsibility a time: what is asked next is known then.

        Who works on it is what the load of people is made of.
        """
        for work in [one.id for one in self.org.all(Responsibility)]:
            if self.org.look(Responsibility, work) is not None:
                self._facts.workers(work)
                yield

    def name(self, record_id: Id) -> str:
        """What a line is called; parties are called unlike each other."""
        found = self._names.get(record_id)
        return found if found is not None else name_of(self.org.find(record_id))

    def letters(self) -> tuple[str, ...]:
        """The letters of the scheme, who decides first."""
        scheme = self.org.scheme
        return in_order((one.letter for one in scheme.letters), scheme)


def name_of(record: object) -> str:
    """The name of a record; "" for none."""
    return str(getattr(record, "name", ""))
