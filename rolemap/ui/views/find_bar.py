"""The bar over the map that finds words in names, titles, notes and skills, and goes there."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.session.document import Changed
from rolemap.ui.bridge import Bridge
from rolemap.ui.commands import Commands
from rolemap.ui.look.icons import icon
from rolemap.ui.look.strokes import SMOOTH, Line, frame
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.search.finder import Finder
from rolemap.ui.search.match_rows import MatchDelegate, MatchModel, spoken
from rolemap.ui.search.things import Place
from rolemap.ui.selection import Selection

MOST_ROWS = 8
_WIDTH_IN_STAGES = 2.25
_KEY = Qt.Key


class FindBar(QFrame):
    """A line to type in, how many there are, and the first of them; hidden until `start`.

    It lies over the top end of its parent. Each step selects and shows what was found. Enter, F3
    and Down go on, with Shift or Up back; Esc closes.

    Signals:
        closed(): the bar is hidden, and the keyboard is where it was before.
    """

    closed = Signal()

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
        self._commands = commands
        self._themes = themes
        self._finder: Finder | None = None
        self._from: Place | None = None  # where to go on from
        self._focus_before: QWidget | None = None
        self._rows = MatchModel(self)
        self.line = QLineEdit()
        self.count = QLabel()
        self.previous_button = QToolButton()
        self.next_button = QToolButton()
        self.close_button = QToolButton()
        self.view = QListView()
        self.hide()
        self._set_up()
        self._lay_out()
        self._show_icons()
        self._connect()

    def _set_up(self) -> None:
        self.setProperty("look", "card")
        # What is pressed here is not meant for the map below.
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setAccessibleName(self.tr("Find"))
        self.setFocusProxy(self.line)
        self.line.setPlaceholderText(self.tr("Find"))
        self.line.setAccessibleName(self.tr("Find in names, titles, notes and skills"))
        self.line.installEventFilter(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("look", "weak")
        named = (
            (self.previous_button, self.tr("Previous"), "Shift+F3"),
            (self.next_button, self.tr("Next"), "F3"),
            (self.close_button, self.tr("Close"), "Esc"),
        )
        for button, words, key in named:
            button.setAccessibleName(words)
            shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{words} ({shown})")
        self.view.setModel(self._rows)
        self.view.setItemDelegate(MatchDelegate(self._themes, self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setProperty("look", "bare")
        # Up and Down in the line walk the same rows.
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setAccessibleName(self.tr("Found"))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _lay_out(self) -> None:
        sizes = self._themes.theme.sizes
        head = QHBoxLayout()
        head.setSpacing(sizes.half)
        head.addWidget(self.line, 1)
        for widget in (self.count, self.previous_button, self.next_button, self.close_button):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[sizes.gap] * 4)
        column.setSpacing(sizes.half)
        column.addLayout(head)
        column.addWidget(self.view)

    def _connect(self) -> None:
        self.line.textEdited.connect(self._on_typed)
        self.previous_button.clicked.connect(self.previous)
        self.next_button.clicked.connect(self.next)
        self.close_button.clicked.connect(self.stop)
        self.view.clicked.connect(self._on_clicked)
        self._bridge.changed.connect(self.on_change)
        self._selection.changed.connect(self._on_selected)
        self._themes.changed.connect(self._on_theme)
        parent = self.parentWidget()
        if parent is not None:
            parent.installEventFilter(self)

    def _show_icons(self) -> None:
        theme = self._themes.theme
        named = (
            (self.previous_button, "previous"),
            (self.next_button, "next"),
            (self.close_button, "close"),
        )
        for button, name in named:
            button.setIcon(icon(name, theme))
            button.setIconSize(QSize(theme.sizes.icon, theme.sizes.icon))

    def _on_theme(self) -> None:
        self._show_icons()
        self._place()
        self.view.viewport().update()

    # Opening and closing

    def start(self) -> None:
        """Come forward with the words of the last time, ready to type over."""
        if self.isHidden():
            self._focus_before = QApplication.focusWidget()
            self.show()
            self.raise_()
            self.show_org(self._bridge.org)
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def stop(self) -> None:
        """Hide, and give the keyboard back."""
        if self.isHidden():
            return
        before = self._focus_before
        self.hide()
        back = before if before is not None and _is_there(before) else self.parentWidget()
        if back is not None:
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        # Nothing is kept up to date that nobody sees.
        if not event.spontaneous():
            self._finder = None
            self._rows.show(None)
            self._focus_before = None
        super().hideEvent(event)

    # What is found

    def matches(self) -> tuple[Id, ...]:
        """What was found, in the order of the pipeline, then people, roles and teams."""
        return self._finder.matches if self._finder is not None else ()

    def show_org(self, org: Org) -> None:
        """Look for the words in an organisation, from nothing."""
        self._finder = Finder(org)
        self._finder.look_for(self.line.text())
        self._refresh()

    def on_change(self, event: Changed) -> None:
        """Look again at what a change touched; where the keyboard and the map are stays."""
        if self._finder is None:
            return
        self._finder.update(event.after, event.change)
        self._refresh()

    def _on_typed(self, words: str) -> None:
        """Go to the first result at or after where one is."""
        if self._finder is None:
            return
        self._finder.look_for(words)
        self._refresh()
        if self._finder.matches:
            self._go(self._finder.first_from(self._start_place()))

    def _on_selected(self, _: tuple[Id, ...]) -> None:
        if self._finder is not None:
            self._point()

    def _start_place(self) -> Place | None:
        """Where one is: at what is selected, else where the last result was."""
        finder, only = self._finder, self._selection.only
        selected = finder.place_of(only) if finder is not None and only is not None else None
        return selected or self._from

    def next(self) -> None:
        """Go to the next result; after the last one to the first."""
        self._step(1)

    def previous(self) -> None:
        """Go to the result before; before the first one to the last."""
        self._step(-1)

    def _step(self, by: int) -> None:
        if self.isHidden():
            self.start()
        found, finder = self.matches(), self._finder
        if finder is None or not found:
            return
        at = self._at()
        if at is None:
            first = finder.first_from(self._start_place())
            self._go(first if by > 0 else (first - 1) % len(found))
            return
        self._go((at + by) % len(found))
        if not 0 <= at + by < len(found):
            self._say_wrapped(self.tr("from the start") if by > 0 else self.tr("from the end"))

    def _at(self) -> int | None:
        """The number of the result that is selected."""
        found, only = self.matches(), self._selection.only
        return found.index(only) if only in found else None

    def _go(self, number: int) -> None:
        self._selection.show(self.matches()[number])
        self._point()

    def _say_wrapped(self, words: str) -> None:
        self.count.setText(f"{self.count.text()}, {words}")
        self._place()
        self._commands.said.emit(self.tr("Found again {words}").format(words=words))

    def _on_clicked(self, index: QModelIndex) -> None:
        self._go(index.row())

    # How it is shown

    def _refresh(self) -> None:
        self._rows.show(self._finder)
        for button in (self.previous_button, self.next_button):
            button.setEnabled(self._rows.rowCount() > 0)
        self._point()

    def _point(self) -> None:
        """Mark the result that is selected, and say which one it is."""
        found, at = self.matches(), self._at()
        index = self._rows.index(at) if at is not None else QModelIndex()
        self.view.setCurrentIndex(index)
        if at is not None and self._finder is not None:
            self._from = self._finder.place_of(found[at])
        self.count.setText(self._counted(len(found), at))
        self._describe(at)
        self._place()
        if index.isValid():
            self.view.scrollTo(index)

    def _counted(self, found: int, at: int | None) -> str:
        if self._finder is None or not self._finder.query:
            return ""
        if not found:
            return self.tr("nothing found")
        if at is None:
            return self.tr("{count} found").format(count=found)
        return self.tr("{at} of {count}").format(at=at + 1, count=found)

    def _describe(self, at: int | None) -> None:
        """Let a screen reader say where one is: the keyboard stays in the line."""
        match = self._rows.found_at(at) if at is not None else None
        said = (self.count.text(), spoken(match) if match is not None else "")
        self.line.setAccessibleDescription(": ".join(part for part in said if part))

    def _place(self) -> None:
        """As high as what it lists, in the upper corner at the end of a line."""
        parent, theme = self.parentWidget(), self._themes.theme
        shown = min(MOST_ROWS, self._rows.rowCount())
        edges = 2 * theme.sizes.ring
        self.view.setVisible(shown > 0)
        self.view.setFixedHeight(shown * theme.sizes.control_height + edges)
        width = round(_WIDTH_IN_STAGES * theme.sizes.stage_width)
        layout = self.layout()
        if parent is None or layout is None:
            return
        gap = theme.sizes.gap_wide
        width = max(min(width, parent.width() - 2 * gap), self.minimumSizeHint().width())
        layout.activate()
        self.resize(width, layout.sizeHint().height())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.move(gap if rtl else parent.width() - gap - width, gap)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(SMOOTH)
        # Its edge must be seen on whatever it lies over.
        line = Line(theme.colours.line_strong, theme.sizes.hairline)
        frame(painter, self.rect().toRectF(), line, theme.sizes.radius)
        painter.end()

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            return self._steer(event)
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _steer(self, event: QKeyEvent) -> bool:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match Qt.Key(event.key()):
            case _KEY.Key_Return | _KEY.Key_Enter | _KEY.Key_F3:
                self._step(-1 if back else 1)
            case _KEY.Key_Down:
                self.next()
            case _KEY.Key_Up:
                self.previous()
            case _KEY.Key_Escape:
                self.stop()
            case _:
                return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Whatever part of the bar has the keyboard; what it does not know is not for the map.
        if event.key() in (_KEY.Key_Escape, _KEY.Key_F3):
            self._steer(event)
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()


def _is_there(widget: QWidget) -> bool:
    return isValid(widget) and widget.isVisible()
