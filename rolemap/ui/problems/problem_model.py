"""The findings of an organisation as a list model, and the filter over it."""

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from rolemap.analysis.finding import Finding
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Handoff, Responsibility, Stage
from rolemap.model.text import Plural, text
from rolemap.session.document import Changed
from rolemap.ui.bridge import Bridge
from rolemap.ui.look.speech import said
from rolemap.ui.look.text import plain
from rolemap.ui.problems.problem_content import SHOWN_AS, detail, shown_as, spoken, stages_of

if TYPE_CHECKING:
    from rolemap.analysis.engine import SortKey
    from rolemap.analysis.folding import Causes

    Key: TypeAlias = tuple[SortKey, int, SortKey]

Index: TypeAlias = QModelIndex | QPersistentModelIndex

FINDING = Qt.ItemDataRole.UserRole
DETAIL = Qt.ItemDataRole.UserRole + 1

_NOWHERE = QModelIndex()
_TELLS_FOLDING = (DETAIL, Qt.ItemDataRole.AccessibleTextRole)
_FOLLOWING = Plural("1 more follows from it", "{count} more follow from it")
# More news than this (a first analysis, an import) is shown from nothing: that is quicker.
_MANY = 200


class ProblemModel(QAbstractListModel):
    """One row for each finding, worst first, then in the order of the pipeline."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._findings: list[Finding] = []
        self._keys: list[Key] = []
        self._key_of: dict[Finding, Key] = {}
        self._about: dict[Id, set[Finding]] = {}
        self._causes: Causes = {}

    @property
    def _org(self) -> Org:
        return self._bridge.org

    def show(self) -> None:
        """Hold the findings that are known now, from nothing."""
        self.beginResetModel()
        self._causes = self._bridge.causes()
        self._key_of = {finding: self._key(finding) for finding in self._bridge.findings()}
        self._findings = sorted(self._key_of, key=lambda finding: self._key_of[finding])
        self._keys = [self._key_of[finding] for finding in self._findings]
        self._about = {}
        for finding in self._findings:
            self._note(finding)
        self.endResetModel()

    def _key(self, finding: Finding) -> "Key":
        """Where a finding stands: with what follows from it right behind it."""
        from rolemap.analysis.engine import sort_key  # rules load after the first paint

        own = sort_key(self._org, finding)
        cause = self.cause_of(finding)
        return (own, 0, own) if cause is None else (sort_key(self._org, cause), 1, own)

    def cause_of(self, finding: Finding) -> Finding | None:
        """The finding from which another one follows; None where it follows from none."""
        cause = self._causes.get((finding.code, finding.subjects[0]))
        return cause if finding.accepted is None else None

    def following(self, cause: Finding) -> list[Finding]:
        """What follows from a finding, in the order of the list."""
        if not self._causes:
            return []
        explained = (one for one, known in self._causes.items() if known == cause)
        there = (
            finding
            for code, subject in explained
            for finding in self._about.get(subject, ())
            if (finding.code, finding.subjects[0]) == (code, subject) and finding.accepted is None
        )
        return sorted(there, key=lambda finding: self._key_of[finding])

    def _note(self, finding: Finding) -> None:
        for subject in finding.subjects:
            self._about.setdefault(subject, set()).add(finding)

    def on_change(self, event: Changed) -> None:
        """Put what a change moved where it belongs now; what came and went is told later."""
        if not self._findings:
            return
        for record_id in _moved(event):
            for finding in list(self._about.get(record_id, ())):
                if finding.subjects[0] == record_id:
                    for one in (finding, *self.following(finding)):
                        self._move(one)

    def _move(self, finding: Finding) -> None:
        old, new = self._key_of[finding], self._key(finding)
        row, target = bisect_left(self._keys, old), bisect_left(self._keys, new)
        # Qt counts the target before the row is taken out, and refuses a move to its own place.
        moves = target not in (row, row + 1)
        if moves:
            self.beginMoveRows(_NOWHERE, row, row, _NOWHERE, target)
        del self._keys[row]
        self._keys.insert(target - (target > row), new)
        self._findings.insert(target - (target > row), self._findings.pop(row))
        self._key_of[finding] = new
        if moves:
            self.endMoveRows()
        else:  # it may lie in another stage now, and pass the filter or not
            self.dataChanged.emit(self.index(row), self.index(row))

    def on_found(self, ids: Collection[Id]) -> None:
        """Let the findings about these records come and go."""
        old = {finding for subject in ids for finding in self._about.get(subject, ())}
        new = {finding for subject in ids for finding in self._bridge.findings_on(subject)}
        gone, come = old - new, new - old
        causes = self._bridge.causes()
        # Those that follow from another finding now than before stand elsewhere.
        other = {
            one for one in {*causes, *self._causes} if causes.get(one) != self._causes.get(one)
        }
        for code, subject in other:
            for finding in self._about.get(subject, set()) - gone:
                if finding.code == code and finding.subjects[0] == subject:
                    gone.add(finding)
                    come.add(finding)
        if len(gone) + len(come) > _MANY:
            self.show()
            return
        for finding in gone:
            self._remove(finding)
        self._causes = causes
        for finding in come:
            self._insert(finding)

    def _remove(self, finding: Finding) -> None:
        row = bisect_left(self._keys, self._key_of.pop(finding))
        self.beginRemoveRows(_NOWHERE, row, row)
        del self._keys[row]
        del self._findings[row]
        for subject in finding.subjects:
            self._about[subject].discard(finding)
        self.endRemoveRows()

    def _insert(self, finding: Finding) -> None:
        key = self._key_of[finding] = self._key(finding)
        row = bisect_left(self._keys, key)
        self.beginInsertRows(_NOWHERE, row, row)
        self._keys.insert(row, key)
        self._findings.insert(row, finding)
        self._note(finding)
        self.endInsertRows()

    def index_of(self, code: str, subjects: tuple[Id, ...]) -> QModelIndex:
        """Where a rule's finding about these records stands; an invalid index if there is none."""
        for finding in self._about.get(subjects[0], ()):
            if (finding.code, finding.subjects) == (code, subjects):
                return self.index(bisect_left(self._keys, self._key_of[finding]))
        return _NOWHERE

    def finding(self, row: int) -> Finding:
        """The finding in a row."""
        return self._findings[row]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._findings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        says = _SAYS.get(role) if index.isValid() else None
        if says is None:
            return None
        finding = self._findings[index.row()]
        told = says(self._org, finding)
        return self._with_folding(str(told), finding, role) if role in _TELLS_FOLDING else told

    def _with_folding(self, told: str, finding: Finding, role: int) -> str:
        """What is told of a finding, and what it has to do with others.

        Below what it follows from, a finding need say so only to who does not see it.
        """
        count = len(self.following(finding))
        cause = self.cause_of(finding)
        more = ""
        if count:
            more = said(_FOLLOWING.of(count))
        elif cause is not None and role == Qt.ItemDataRole.AccessibleTextRole:
            more = said(text("follows from: {message}", message=cause.text))
        return " · ".join(part for part in (more, told) if part)


def _moved(event: Changed) -> set[Id]:
    """The records whose findings a change put into another place."""
    moved: set[Id] = set()
    for edit in event.change.edits.values():
        match edit.before, edit.after:
            case Stage(id=stage_id, rank=before), Stage(rank=after) if before != after:
                moved.add(stage_id)
                moved.update(work.id for work in event.after.responsibilities_in(stage_id))
                moved.update(handoff.id for handoff in event.after.handoffs_from(stage_id))
            case Responsibility() as before, Responsibility() as after if (
                before.stage,
                before.rank,
            ) != (after.stage, after.rank):
                moved.add(after.id)
            case Handoff(source=before), Handoff(source=after) if before != after:
                moved.add(edit.record.id)
            case _:
                pass
    return moved


def _hint(org: Org, finding: Finding) -> str:
    return plain("\n".join(part for part in (said(finding.text), detail(org, finding)) if part))


_SAYS: dict[int, Callable[[Org, Finding], object]] = {
    FINDING: lambda _, finding: finding,
    DETAIL: detail,
    Qt.ItemDataRole.DisplayRole: lambda _, finding: f"{finding.code} {said(finding.text)}",
    Qt.ItemDataRole.ToolTipRole: _hint,
    Qt.ItemDataRole.AccessibleTextRole: spoken,
}


class ProblemFilter(QSortFilterProxyModel):
    """The findings of one stage, or of all, of the severities that are asked for."""

    def __init__(
        self, bridge: Bridge, problems: ProblemModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.problems = problems
        self.stage: Id | None = None
        self.kinds: frozenset[str] = frozenset(SHOWN_AS)
        self._opened: frozenset[Finding] = frozenset()
        self.setSourceModel(problems)

    def set_stage(self, stage: Id | None) -> None:
        """Show what lies in one stage; None shows all."""
        self.stage = stage
        self._filter_again()

    def set_kinds(self, kinds: Iterable[str]) -> None:
        """Show findings of these kinds: severities, or "accepted"."""
        self.kinds = frozenset(kinds)
        self._filter_again()

    def finding(self, index: Index) -> Finding | None:
        """The finding in a row that is shown."""
        found = index.data(FINDING) if index.isValid() else None
        return found if isinstance(found, Finding) else None

    def _filter_again(self) -> None:
        # What is meant for this has another name in nearly every version of Qt.
        self.setFilterFixedString("")

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        finding = self.problems.finding(source_row)
        if not self._passes(finding):
            return False
        cause = self.problems.cause_of(finding)
        return cause is None or not self._passes(cause) or cause in self._opened

    def _passes(self, finding: Finding) -> bool:
        if shown_as(finding) not in self.kinds:
            return False
        return self.stage is None or self.stage in stages_of(self._bridge.org, finding)

    def is_open(self, finding: Finding) -> bool:
        """Whether what follows from a finding is shown."""
        return finding in self._opened

    def turn(self, finding: Finding, *, on: bool) -> None:
        """Show what follows from a finding, or hide it again."""
        if on != self.is_open(finding) and self.problems.following(finding):
            self._opened ^= {finding}
            self._filter_again()

    def stands_under(self, finding: Finding) -> Finding | None:
        """The finding under which another one is shown; None where it stands on its own."""
        cause = self.problems.cause_of(finding)
        return cause if cause is not None and self._passes(cause) else None
