"""The guided tour: a card that says one thing at a time, and a ring around what it speaks of.

It holds nothing up: whoever takes it works on in the window. It can be left at any time, and taken
again from the menu Help.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rolemap.ui.look.theme import ThemeSource, pen
from rolemap.ui.paragraph import Paragraph
from rolemap.ui.tour.steps import STEPS, Place, Step, say
from rolemap.ui.workspace import Workspace

# How often the ring looks where its place is now: the map may be panned under it.
_LOOK_MS = 200


class Tour(QObject):
    """Leads through the steps in one window, whose document it works on.

    Args:
        window: what the card and the ring lie over.
        workspace: what they point at; the tour ends with it.
        themes: how they look.

    Signals:
        ended(bool): it is over; whether it was taken to the end.
    """

    ended = Signal(bool)

    def __init__(self, window: QWidget, workspace: Workspace, themes: ThemeSource) -> None:
        super().__init__(workspace)
        self._window = window
        self._workspace = workspace
        self._at = 0
        self._asks = False
        self._ring = _Ring(window, themes)
        self.card = _Card(window, themes)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._follow)
        self.card.went.connect(self._go)
        self.card.left.connect(lambda: self.end(finished=False))
        window.installEventFilter(self)
        workspace.destroyed.connect(self.card.deleteLater)
        workspace.destroyed.connect(self._ring.deleteLater)

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return STEPS[self._at]

    def start(self) -> None:
        """Show the first step."""
        self._show(0)
        self._look.start()

    def end(self, *, finished: bool) -> None:
        """Take the card away; what was edited stays, and can be undone."""
        if not self._look.isActive():
            return
        self._look.stop()
        self._window.removeEventFilter(self)
        for widget in (self.card, self._ring):
            widget.hide()
            widget.deleteLater()
        self._workspace.middle.setFocus()
        self.ended.emit(finished)
        self.deleteLater()

    def _go(self, by: int) -> None:
        if self._at + by >= len(STEPS):
            self.end(finished=True)
        elif self._at + by >= 0:
            self._show(self._at + by)

    def _show(self, number: int) -> None:
        self._at = number
        self._workspace.middle.show_view(self.step.view)
        self.step.begin(self._workspace)
        # Who goes back to what is done already wants to read it, not to be sent on.
        self._asks = self.step.done is not None and not self.step.done(self._workspace)
        self.card.say(self.step, number + 1, len(STEPS))
        place = self.step.place(self._workspace)
        self._point_at(place)
        self.card.show()
        self.card.raise_()
        self.card.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self) -> None:
        """Stay beside a place that moves, and go on by itself where a wish has been fulfilled."""
        if self._asks and self.step.done is not None and self.step.done(self._workspace):
            self._go(1)
        else:
            self._point_at(self.step.place(self._workspace))

    def _point_at(self, place: Place) -> None:
        widget = place.widget
        rect = place.rect or widget.rect()
        corner = widget.mapTo(self._window, rect.topLeft())
        there = QRect(corner, rect.size()).intersected(self._window.rect())
        if not widget.isVisible() or there.isEmpty():
            there = self._window.rect()
        self._ring.surround(there)
        self.card.stand_beside(there)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._point_at(self.step.place(self._workspace))
        return False


class _Ring(QWidget):
    """A line around a part of the window, through which the mouse reaches what is below."""

    def __init__(self, window: QWidget, themes: ThemeSource) -> None:
        super().__init__(window)
        self._themes = themes
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def surround(self, rect: QRect) -> None:
        if self.geometry() != rect:
            self.setGeometry(rect)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._themes.theme
        width = theme.sizes.ring + theme.sizes.hairline
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen(theme.colours.accent, width))
        inside = QRectF(self.rect()).adjusted(width, width, -width, -width)
        painter.drawRoundedRect(inside, theme.sizes.radius, theme.sizes.radius)
        painter.end()


class _Card(QFrame):
    """Says what a step is about, with buttons to go on, back and away.

    Signals:
        went(int): so many steps on; -1 for back.
        left(): the tour is to end.
    """

    went = Signal(int)
    left = Signal()

    def __init__(self, window: QWidget, themes: ThemeSource) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("tourCard")
        self._sizes = themes.theme.sizes
        self._count = Paragraph(themes, role="caption", weak=True, lines=1)
        self._title = Paragraph(themes, role="heading", strong=True, lines=2)
        self._words = Paragraph(themes, lines=8)
        self._leave = QPushButton(self.tr("Leave the tour"))
        self._back = QPushButton(self.tr("Back"))
        self.next = QPushButton(self.tr("Next"))
        self.next.setDefault(True)
        self._lay_out()
        self._leave.clicked.connect(self.left)
        self._back.clicked.connect(lambda: self.went.emit(-1))
        self.next.clicked.connect(lambda: self.went.emit(1))

    def _lay_out(self) -> None:
        sizes = self._sizes
        column = QVBoxLayout(self)
        column.setContentsMargins(*[sizes.gap_wide] * 4)
        column.setSpacing(sizes.gap)
        for paragraph in (self._count, self._title, self._words):
            column.addWidget(paragraph)
        buttons = QHBoxLayout()
        buttons.addWidget(self._leave)
        buttons.addStretch(1)
        buttons.addWidget(self._back)
        buttons.addWidget(self.next)
        column.addLayout(buttons)
        self.setFixedWidth(2 * sizes.stage_width)

    def say(self, step: Step, number: int, count: int) -> None:
        """Show a step."""
        self._count.say(self.tr("Step {number} of {count}").format(number=number, count=count))
        title, words = say(step.title), say(step.words)
        self._title.say(title)
        self._words.say(words)
        self._back.setEnabled(number > 1)
        self.next.setText(self.tr("Done") if number == count else self.tr("Next"))
        self.setAccessibleName(f"{title}. {words}")
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.setFixedHeight(layout.totalHeightForWidth(self.width()))

    def stand_beside(self, rect: QRect) -> None:
        """Stand where least of the place is covered: beside it, else in its lower end corner."""
        gap, room = self._sizes.gap_wide, self._window.rect()
        x, y = rect.left(), rect.top()
        corners = (
            QPoint(rect.right() + gap, y),
            QPoint(x - gap - self.width(), y),
            QPoint(x, rect.bottom() + gap),
            QPoint(x, y - gap - self.height()),
        )
        fits = (one for one in corners if room.contains(QRect(one, self.size())))
        inside = QPoint(
            room.right() - self.width() - gap,
            min(rect.bottom(), room.bottom()) - self.height() - gap,
        )
        self.move(next(fits, inside))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
