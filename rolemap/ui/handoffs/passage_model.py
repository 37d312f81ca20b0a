"""Who passes what to whom, a row for each hand-off."""

from collections.abc import Iterable
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from rolemap.analysis.facts import Facts
from rolemap.analysis.flow import Passage, passage
from rolemap.model.ids import Id
from rolemap.model.records import Handoff, Person, Stage
from rolemap.model.text import text
from rolemap.session.document import Changed
from rolemap.ui.bridge import Bridge
from rolemap.ui.commands import Commands
from rolemap.ui.handoffs.content import Wall, wall_of, wall_words, works_words
from rolemap.ui.look.paint import severity_colour
from rolemap.ui.look.speech import said
from rolemap.ui.look.text import one_line, plain
from rolemap.ui.look.theme import Theme

Index: TypeAlias = QModelIndex | QPersistentModelIndex

ID = Qt.ItemDataRole.UserRole
HANDOFF, FROM, WHAT, TO, SHARED = range(5)

_NOWHERE = QModelIndex()
# Names beyond these are a figure; the tool tip has more of them.
_MOST_NAMES, _MOST_TOLD = 8, 40


class PassageModel(QAbstractTableModel):
    """What a row says is worked out when it is first seen and kept until a change touches it."""

    def __init__(
        self, bridge: Bridge, commands: Commands, theme: Theme, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._commands = commands
        self._theme = theme
        self._facts = Facts(bridge.org, bridge.today)
        self._ids: list[Id] = []
        self._known: dict[Id, Passage] = {}

    def show(self, facts: Facts) -> None:
        """List the hand-offs of an organisation, from nothing."""
        self.beginResetModel()
        self._facts = facts
        self._known.clear()
        self._ids = self._in_order()
        self.endResetModel()

    def _in_order(self) -> list[Id]:
        org = self._facts.org
        place = {stage.id: number for number, stage in enumerate(org.stages())}
        found = ((place[one.source], place[one.target], one.id) for one in org.all(Handoff))
        return [handoff for *_, handoff in sorted(found)]

    def on_change(self, event: Changed) -> None:
        """Forget what a change touched; the facts are those of the state after it."""
        reach = self._bridge.reach(event)
        ids = self._in_order()
        if reach.everything or ids != self._ids:
            self.show(self._facts)
            return
        self._tell(reach.touched.get(Handoff.KIND, ()))

    def on_found(self, ids: Iterable[Id]) -> None:
        """What the findings say of these is another thing now."""
        self._tell(ids)

    def _tell(self, ids: Iterable[Id]) -> None:
        for handoff in ids:
            self._known.pop(handoff, None)
            row = self.row_of(handoff)
            if row is not None:
                self.dataChanged.emit(self.index(row, 0), self.index(row, SHARED))

    def on_theme(self, theme: Theme) -> None:
        """Use the colours of another look."""
        self._theme = theme

    def row_of(self, handoff: Id | None) -> int | None:
        """The row of a hand-off, or None."""
        return self._ids.index(handoff) if handoff in self._ids else None

    # What Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else SHARED + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        names = (
            self.tr("Hand-off"),
            self.tr("From"),
            self.tr("Passes on"),
            self.tr("To"),
            self.tr("On both sides"),
        )
        return names[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() == WHAT else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid():
            return None
        handoff = self._facts.org.get(Handoff, self._ids[index.row()])
        match role:
            case Qt.ItemDataRole.UserRole:
                return handoff.id
            case Qt.ItemDataRole.DisplayRole:
                return one_line(self._words(handoff, index.column(), _MOST_NAMES))
            case Qt.ItemDataRole.EditRole if index.column() == WHAT:
                return handoff.what
            case Qt.ItemDataRole.ToolTipRole:
                return plain(self._words(handoff, index.column(), _MOST_TOLD))
            case Qt.ItemDataRole.AccessibleTextRole:
                heading = self.headerData(index.column(), Qt.Orientation.Horizontal)
                return f"{heading}: {one_line(self._words(handoff, index.column(), _MOST_TOLD))}"
            case Qt.ItemDataRole.ForegroundRole if index.column() == SHARED:
                wall = self._wall(handoff.id)
                return QColor(severity_colour(wall, self._theme)) if wall else None
            case _:
                return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() != WHAT:
            return False
        handoff = self._facts.org.get(Handoff, self._ids[index.row()])
        words = str(value)
        return words != handoff.what and self._commands.set_field(handoff.id, "what", words)

    # In words

    def _wall(self, handoff: Id) -> Wall:
        return wall_of(self._bridge.findings_on(handoff))

    def _passage(self, handoff: Handoff) -> Passage:
        found = self._known.get(handoff.id)
        if found is None:
            found = self._known[handoff.id] = passage(self._facts, handoff)
        return found

    def _words(self, handoff: Handoff, column: int, most: int) -> str:
        found = self._passage(handoff)
        match column:
            case 0:
                org = self._facts.org
                ends = (org.get(Stage, one).name for one in (handoff.source, handoff.target))
                source, target = ends
                return said(text("{source} → {target}", source=source, target=target))
            case 1:
                return self._names(found.from_people, most)
            case 2:
                works = works_words(found.responsibilities)
                return ", ".join(part for part in (handoff.what, works) if part)
            case 3:
                return self._names(found.to_people, most)
            case _:
                shared = self._names(found.shared, most)
                return ", ".join(
                    part for part in (shared, wall_words(self._wall(handoff.id))) if part
                )

    def _names(self, people: tuple[Id, ...], most: int) -> str:
        names = [self._facts.org.get(Person, one).name for one in people[:most]]
        if len(people) > most:
            names.append(said(text("{count} more", count=len(people) - most)))
        return ", ".join(names) or self.tr("nobody")
