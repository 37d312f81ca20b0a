"""Set what stands in cells of the matrix: one cell, or a whole block as one Change."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rolemap.model import ids
from rolemap.model.change import Change, Edit
from rolemap.model.edits.cascade import without
from rolemap.model.edits.fields import evolved, made
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id, NewId
from rolemap.model.letters import Scheme
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Party, Person, Responsibility, Role, Team
from rolemap.model.text import Text, text


@dataclass(frozen=True, slots=True)
class Refusal:
    """A cell that stays as it is, and why."""

    party: Id
    responsibility: Id
    why: Text


@dataclass(frozen=True, slots=True)
class CellsEdit:
    """What setting a block of cells would do.

    Attributes:
        change: all cells that can be set, at once.
        refusals: the cells that cannot, in the order in which they were asked for.
        cells: how many cells hold something else afterwards.
    """

    change: Change
    refusals: tuple[Refusal, ...]
    cells: int


def set_cell(
    org: Org,
    party_id: Id,
    responsibility_id: Id,
    letters: Sequence[str],
    *,
    new_id: NewId = ids.fresh,
) -> Change:
    """Let a party itself hold exactly these letters on a responsibility; none clears the cell.

    An assignment whose letter stays is left alone. One whose letter goes takes on a letter that
    comes, with its deputy and notes, so that correcting a letter loses nothing.

    Raises:
        Rejected: a letter is not of the scheme, the letters cannot stand together, or a side does
            not exist.
    """
    edit = set_cells(org, {(party_id, responsibility_id): letters}, new_id=new_id)
    for refusal in edit.refusals:
        raise Rejected(refusal.why, record_id=responsibility_id)
    return edit.change


def set_cells(
    org: Org, wanted: Mapping[tuple[Id, Id], Sequence[str]], *, new_id: NewId = ids.fresh
) -> CellsEdit:
    """Set many cells, (party, responsibility) to letters, each as `set_cell` does.

    What cannot be set is refused; the others are set all the same.
    """
    sheet = _Sheet(org)
    edits: dict[Id, Edit] = {}
    surplus: list[Assignment] = []
    refusals: list[Refusal] = []
    cells = 0
    for (party, work), letters in wanted.items():
        why = _refused(sheet, party, work, letters)
        if why is not None:
            refusals.append(Refusal(party, work, why))
            continue
        going, coming = _difference(sheet, party, work, letters)
        for one, letter in zip(going, coming, strict=False):
            # A letter that somebody chose stands for itself, no longer for one of another scheme.
            edits[one.id] = Edit(one, evolved(one, letter=letter, mapped_from=""))
        for letter in coming[len(going) :]:
            values: dict[str, object] = {"id": new_id(), "party": party, "letter": letter}
            new = made(Assignment, {**values, "responsibility": work})
            edits[new.id] = Edit(None, new)
        surplus += going[len(coming) :]
        cells += bool(going or coming)
    change = Change({**without(org, *surplus).edits, **edits})
    return CellsEdit(change, tuple(refusals), cells)


class _Sheet:
    """What the cells of an Org hold, and whose they are; each thing is looked up once."""

    def __init__(self, org: Org) -> None:
        self._org = org
        self._parties: dict[Id, Party | None] = {}
        self._works: dict[Id, Responsibility | None] = {}
        self._rows: dict[Id, dict[Id, list[Assignment]]] = {}
        self.scheme = org.scheme
        self.decider = org.scheme.decider.letter
        self.known = {known.letter for known in org.scheme.letters}

    def party(self, party: Id) -> Party | None:
        if party not in self._parties:
            org = self._org
            found = org.look(Person, party) or org.look(Role, party) or org.look(Team, party)
            self._parties[party] = found
        return self._parties[party]

    def work(self, work: Id) -> Responsibility | None:
        if work not in self._works:
            self._works[work] = self._org.look(Responsibility, work)
        return self._works[work]

    def cell(self, party: Id, work: Id) -> Sequence[Assignment]:
        row = self._rows.get(work)
        if row is None:
            row = self._rows[work] = {}
            for one in self._org.assignments_on(work):
                row.setdefault(one.party, []).append(one)
        return row.get(party, ())


def _difference(
    sheet: _Sheet, party: Id, work: Id, letters: Sequence[str]
) -> tuple[list[Assignment], list[str]]:
    """The assignments that have to go and the letters that have to come, who decides first."""
    decider, cell = sheet.decider, sheet.cell(party, work)
    there = {one.letter for one in cell}
    going = [one for one in cell if one.letter not in letters]
    coming = [letter for letter in dict.fromkeys(letters) if letter not in there]
    going.sort(key=lambda one: one.letter != decider)
    coming.sort(key=lambda letter: letter != decider)
    return going, coming


def _refused(sheet: _Sheet, party_id: Id, work_id: Id, letters: Sequence[str]) -> Text | None:
    """Why a cell cannot hold these letters, or None if it can."""
    party, work = sheet.party(party_id), sheet.work(work_id)
    if party is None:
        return text(
            "The person, role or team of this cell no longer exists; choose a cell of another one."
        )
    if work is None:
        return text("The responsibility of this cell no longer exists; choose a cell of another.")
    scheme = sheet.scheme
    for letter in letters:
        if letter not in sheet.known:
            return text(
                "“{letter}” for {party} on “{work}” is not a letter of {scheme}; "
                "use one of {known}.",
                letter=letter,
                party=party.name,
                work=work.name,
                scheme=scheme.name,
                known=", ".join(known.letter for known in scheme.letters),
            )
    return None if _go_together(scheme, letters) else _clash(scheme, party, work, letters)


def _go_together(scheme: Scheme, letters: Sequence[str]) -> bool:
    if len(letters) < 2:
        return True
    different = tuple(dict.fromkeys(letters))
    return len(different) == 1 or (len(different) == 2 and scheme.may_share_cell(*different))


def _clash(scheme: Scheme, party: Party, work: Responsibility, letters: Sequence[str]) -> Text:
    return text(
        "{party} cannot hold {letters} on “{work}” at once; choose one letter, "
        "or {decider} with one that does work ({workers}).",
        party=party.name,
        letters=", ".join(dict.fromkeys(letters)),
        work=work.name,
        decider=scheme.decider.letter,
        workers=", ".join(known.letter for known in scheme.letters if known.works),
    )
