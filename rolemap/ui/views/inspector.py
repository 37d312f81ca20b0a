"""The panel at the right: what is selected, with its fields to edit as one types."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Acceptance, Assignment, Handoff, Record, Seat, Separation, Turn
from rolemap.session.document import Changed
from rolemap.ui.bridge import Bridge
from rolemap.ui.commands import Commands
from rolemap.ui.details.inspector_other import OrgPage, SeveralPage
from rolemap.ui.details.inspector_page import Page
from rolemap.ui.details.inspector_record import RecordPage
from rolemap.ui.details.inspector_rows import Desk
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.selection import Selection

# What these say of others is not in the reach of the others.
_JOINING = (Acceptance, Assignment, Handoff, Seat, Separation, Turn)


class Inspector(QWidget):
    """Shows the record that is selected, what several have in common, or the organisation.

    Signals:
        assign_wanted(tuple): these records want somebody, or something to do.
    """

    assign_wanted = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        selection: Selection,
        commands: Commands,
        themes: ThemeSource,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._selection = selection
        self._themes = themes
        self._desk = Desk(bridge, selection, commands, themes)
        self._ids: tuple[Id, ...] | None = None
        self.page: Page
        self._frames: dict[type[Record], _Frame] = {}
        self._stack = QStackedWidget()
        self._set_up()
        self._connect()
        self.show_org(bridge.org)

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Details"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _connect(self) -> None:
        self._selection.changed.connect(self._on_selection)
        self._bridge.changed.connect(self.on_change)
        self._bridge.found.connect(self.on_found)
        self._themes.changed.connect(self._on_theme)

    def sizeHint(self) -> QSize:
        sizes = self._themes.theme.sizes
        return QSize(sizes.stage_width + 12 * sizes.gap, 3 * sizes.stage_width)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._themes.theme.sizes.stage_width, 0)

    # What is shown

    def show_org(self, org: Org) -> None:
        """Show the selection in an organisation, from nothing."""
        for frame in self._frames.values():
            self._drop(frame)
        self._frames.clear()
        self._ids = None
        self._on_selection(self._selection.ids)

    def _on_selection(self, ids: tuple[Id, ...]) -> None:
        org = self._bridge.org
        there = tuple(one for one in ids if org.find(one) is not None)
        if there == self._ids:
            return
        self._ids = there
        frame = self._frame_for(there)
        self.page = frame.page
        self._stack.setCurrentWidget(frame)
        frame.verticalScrollBar().setValue(0)
        self._make_room()
        # Who comes to this panel by keyboard comes to its first field.
        first = self.page.first_field()
        if first is not None:
            self.setFocusProxy(first)

    def _make_room(self) -> None:
        """Be as wide as the page needs, which is more with a large font: it would be cut."""
        needed = self.page.minimumSizeHint().width() + self._themes.theme.sizes.scroll_bar
        self.setMinimumWidth(max(self.minimumWidth(), needed))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make_room()  # only what is shown has the sizes of the style sheet

    def _frame_for(self, ids: tuple[Id, ...]) -> "_Frame":
        """A page about these; one about the same kind of record is taken again."""
        if len(ids) > 1:
            several = self._frames.pop(Record, None)
            if several is not None:
                self._drop(several)
            return self._frame(Record, SeveralPage(self._desk, ids))
        org = self._bridge.org
        record = (org.find(ids[0]) if ids else None) or org.settings
        known = self._frames.get(type(record))
        if known is not None:
            known.page.point_to(record)
            return known
        page = OrgPage(self._desk) if record is org.settings else RecordPage(self._desk, record)
        return self._frame(type(record), page)

    def _frame(self, kind: type[Record], page: Page) -> "_Frame":
        page.assign_wanted.connect(self.assign_wanted)
        frame = self._frames[kind] = _Frame(page)
        self._stack.addWidget(frame)
        return frame

    def _drop(self, frame: "_Frame") -> None:
        self._stack.removeWidget(frame)
        # Only later: the click that asked for another page may come from this one.
        frame.deleteLater()

    def on_change(self, event: Changed) -> None:
        """Show what a change did to what is shown."""
        self._on_selection(self._selection.ids)  # what was selected may be gone, or back
        if self._concerns(event):
            self.page.refresh()

    def _concerns(self, event: Changed) -> bool:
        only = self._ids[0] if self._ids else ""
        if isinstance(self.page, OrgPage) or isinstance(event.after.find(only), _JOINING):
            return True
        if not self.page.mentioned.isdisjoint(event.change.edits):
            return True
        if any(isinstance(record, self.page.offered()) for record in event.change.records()):
            return True
        reach = self._bridge.reach(event)
        shown = self._ids or ()
        return reach.everything or not all(one.isdisjoint(shown) for one in reach.touched.values())

    def on_found(self, ids: frozenset[Id]) -> None:
        """Show what is found about what is shown."""
        if isinstance(self.page, OrgPage) or ids.intersection(self._ids or ()):
            self.page.refresh_findings()

    def _on_theme(self) -> None:
        # Sizes may be other ones too, and they are laid out only once.
        self.show_org(self._bridge.org)


class _Frame(QScrollArea):
    """Lets a page scroll up and down."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
