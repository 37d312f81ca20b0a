"""The palette: type a few letters, and run any command or go to anything there is."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QVBoxLayout, QWidget

from rolemap.ui.bridge import Bridge
from rolemap.ui.dialogs.palette_offers import Offers, Row
from rolemap.ui.dialogs.palette_rows import PaletteDelegate, PaletteModel
from rolemap.ui.look.strokes import Line, frame
from rolemap.ui.look.text import one_line
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.paragraph import Paragraph
from rolemap.ui.selection import Selection

MOST_ROWS = 12
_WIDTH_IN_STAGES = 3
# How far down in the window it opens.
_DOWN = 1 / 8
_POLICY = Qt.ScrollBarPolicy
_FLAG = QItemSelectionModel.SelectionFlag


class Palette(QDialog):
    """A line to type in over a list that fits it; the keyboard stays in the line.

    Up and Down walk the list, Enter or a click chooses, Esc or a click elsewhere closes.

    Args:
        bridge: the document.
        selection: what shows the thing that was chosen.
        actions: the commands, in the order of the menus.
        themes: how it looks.
        parent: the window over which it opens.
        recent: the commands used lately, the last one first.

    Signals:
        ran(QAction): this command was chosen; it runs once the palette is closed.
    """

    ran = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        selection: Selection,
        actions: Sequence[QAction],
        themes: ThemeSource,
        parent: QWidget | None = None,
        *,
        recent: Sequence[QAction] = (),
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._bridge = bridge
        self._selection = selection
        self._themes = themes
        self._offers = Offers(bridge.org, actions, recent)
        self._rows = PaletteModel(self)
        self.line = QLineEdit()
        self.view = QListView()
        self.nothing = Paragraph(themes, weak=True, lines=2)
        self.legend = Paragraph(themes, role="caption", weak=True, lines=2)
        self._set_up()
        self._lay_out()
        self._connect()
        self._show_rows()

    def _set_up(self) -> None:
        self.setWindowTitle(self.tr("Commands and things"))
        self.line.setPlaceholderText(self.tr("Type a command or a name"))
        self.line.setAccessibleName(self.tr("Command or name"))
        self.line.setClearButtonEnabled(True)
        self.line.installEventFilter(self)
        self.setFocusProxy(self.line)
        self.view.setModel(self._rows)
        self.view.setItemDelegate(PaletteDelegate(self._themes, self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setProperty("look", "bare")
        self.view.setAccessibleName(self.tr("What fits"))
        self.view.setHorizontalScrollBarPolicy(_POLICY.ScrollBarAlwaysOff)
        self.legend.say(
            self.tr("Begin with > for commands, @ for people, # for stages and responsibilities.")
        )

    def _lay_out(self) -> None:
        sizes = self._themes.theme.sizes
        column = QVBoxLayout(self)
        column.setContentsMargins(*[sizes.gap] * 4)
        column.setSpacing(sizes.gap)
        # `_place` knows the width, and so how many lines the words below take.
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        for widget in (self.line, self.view, self.nothing, self.legend):
            column.addWidget(widget)

    def _connect(self) -> None:
        self.line.textChanged.connect(lambda _: self._show_rows())
        self.view.clicked.connect(self._choose)
        self.view.selectionModel().currentChanged.connect(self._announce)

    # What is listed

    def _show_rows(self) -> None:
        typed = self.line.text()
        rows = self._offers.rows(typed)
        self._rows.show(rows)
        self.view.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.nothing.say(self.tr("Nothing found for “{words}”.").format(words=one_line(typed)))
        self._place()
        self._go(0)
        if not rows:
            self.line.setAccessibleDescription(self.nothing.words)

    def _go(self, row: int) -> None:
        row = max(0, min(self._rows.rowCount() - 1, row))
        index = self._rows.index(row)
        # The view itself would not go to what cannot be chosen now, and nobody would learn why.
        self.view.selectionModel().setCurrentIndex(index, _FLAG.NoUpdate)
        self.view.scrollTo(index)
        self.view.viewport().update()

    def _announce(self, index: QModelIndex) -> None:
        """Let a screen reader say the current row: the keyboard is in the line all the time."""
        if index.isValid():
            words = self.tr("{at} of {count}: {row}").format(
                at=index.row() + 1,
                count=self._rows.rowCount(),
                row=self._rows.rows[index.row()].spoken,
            )
            self.line.setAccessibleDescription(words)

    @property
    def current(self) -> Row | None:
        """The row that Enter would choose."""
        index = self.view.currentIndex()
        return self._rows.rows[index.row()] if index.isValid() else None

    # Where it lies

    def showEvent(self, event: QShowEvent) -> None:
        self._place()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        super().showEvent(event)

    def _place(self) -> None:
        """As high as its rows, in the middle of the upper part of the window, on the screen."""
        sizes, room = self._themes.theme.sizes, self._room()
        shown = min(MOST_ROWS, self._rows.rowCount())
        edges = 2 * self.view.frameWidth() + 2 * sizes.ring
        self.view.setFixedHeight(shown * sizes.row_height + edges)
        width = min(_WIDTH_IN_STAGES * sizes.stage_width, room.width() - 2 * sizes.gap_wide)
        top = room.top() + round(room.height() * _DOWN)
        layout = self.layout()
        assert layout is not None
        layout.activate()
        height = layout.totalHeightForWidth(width)
        self.setGeometry(room.center().x() - width // 2, top, width, height)

    def _room(self) -> QRect:
        """The window, as far as it is on the screen."""
        screen = self.screen().availableGeometry()
        parent = self.parentWidget()
        if parent is None:
            return screen
        window = parent.window()
        inside = window.frameGeometry().intersected(screen)
        return inside if inside.isValid() else screen

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = self._themes.theme
        painter = QPainter(self)
        line = Line(theme.colours.line_strong, theme.sizes.hairline)
        frame(painter, self.rect().toRectF(), line, 0)
        painter.end()

    # What is chosen

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.choose(self._rows.rows[index.row()])

    def choose(self, row: Row) -> None:
        """Close, then run the command or show the thing; nothing where that cannot be."""
        if not row.can:
            return
        self.accept()
        if row.action is not None:
            self.ran.emit(row.action)
            # The command may ask something, and must not do so over a palette that still closes.
            QTimer.singleShot(0, row.action, row.action.trigger)
        elif row.id is not None and self._bridge.org.find(row.id) is not None:
            self._selection.show(row.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            return self._steer(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _steer(self, event: QKeyEvent) -> bool:
        """Keys that mean the list, though the line has the keyboard."""
        row = self.view.currentIndex().row()
        page = min(MOST_ROWS, max(1, self._rows.rowCount())) - 1
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self._go(row + step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.view.currentIndex())
        else:
            return False
        return True
