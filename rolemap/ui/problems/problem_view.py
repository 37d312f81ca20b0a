"""The rows of the problem list: jump, mend, accept, explain and copy, by mouse and by keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QWidget

from rolemap.analysis.finding import Finding
from rolemap.model.records import Responsibility
from rolemap.ui.bridge import Bridge
from rolemap.ui.commands import Commands
from rolemap.ui.labels import label
from rolemap.ui.look.paint import draw_sign, draw_text
from rolemap.ui.look.speech import said
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.problems.problem_content import copied, is_gap
from rolemap.ui.problems.problem_delegate import Hot, ProblemDelegate
from rolemap.ui.problems.problem_fixes import Fixes
from rolemap.ui.problems.problem_model import ProblemFilter
from rolemap.ui.selection import Selection

_MENU_WIDTH = 50  # of a menu's entry, in times the width of an x


# Names in a row that did not change itself may be painted anew so many milliseconds later.
_SOON_MS = 120


class ProblemView(QListView):
    """The findings, one below the other.

    Signals:
        accept_wanted(Finding): a reason is wanted, to accept this.
        explain_wanted(Finding): the page of this finding's rule is wanted.
        assign_wanted(tuple): somebody is wanted for these records.
    """

    accept_wanted = Signal(object)
    explain_wanted = Signal(object)
    assign_wanted = Signal(object)

    def __init__(
        self,
        shown: ProblemFilter,
        bridge: Bridge,
        selection: Selection,
        commands: Commands,
        themes: ThemeSource,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shown = shown
        self._bridge = bridge
        self._selection = selection
        self._commands = commands
        self._themes = themes
        self.fixes = Fixes(bridge, self)
        self.fixes.worked_out.connect(self.viewport().update)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.viewport().update)
        self._delegate = ProblemDelegate(shown, self.fixes, themes, self)
        self.setAccessibleName(self.tr("Problems"))
        self.setProperty("look", "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(shown)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def on_news(self) -> None:
        """The organisation is another one: what is told of it is painted anew in a moment.

        Rows that came or went are painted by themselves; the rest can wait until the hand rests.
        """
        self.fixes.forget()
        self._delegate.hot = None
        self._soon.start()

    def refresh(self) -> None:
        """Paint anew what is seen: the organisation or the theme is another one."""
        self.fixes.forget()
        self._delegate.hot = None
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def dataChanged(
        self,
        topLeft: QModelIndex | QPersistentModelIndex,  # noqa: N803
        bottomRight: QModelIndex | QPersistentModelIndex,  # noqa: N803
        roles: Sequence[int] = (),
    ) -> None:
        # NOTE: QListView's own lays all rows out anew, which takes as long as there are rows; here
        # all are of one height.
        QAbstractItemView.dataChanged(self, topLeft, bottomRight, roles)

    def current(self) -> Finding | None:
        """The finding that the keyboard is at."""
        return self._shown.finding(self.currentIndex())

    def go_to(self, source: QModelIndex) -> None:
        """Make a row of the unfiltered model the current one."""
        index = self._shown.mapFromSource(source)
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)

    def jump(self, finding: Finding) -> None:
        """Select what a finding is about and bring it into view."""
        self._selection.show(finding.subjects[0])

    # The mouse

    def _button(self, at: QPoint) -> tuple[QModelIndex, Finding] | None:
        """The row whose button is under a point of the viewport."""
        index = self.indexAt(at)
        finding = self._shown.finding(index)
        if finding is None:
            return None
        rect = self._button_rect(index, finding)
        return (index, finding) if rect.contains(QPointF(at)) else None

    def _button_rect(self, index: QModelIndex, finding: Finding) -> QRectF:
        return self._delegate.button_at(self.visualRect(index), finding, self.layoutDirection())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        found = self._button(event.position().toPoint())
        self._heat(found[1] if found else None, pressed=False)

    def _heat(self, finding: Finding | None, *, pressed: bool) -> None:
        hot = Hot(finding.code, finding.subjects, pressed) if finding else None
        if hot != self._delegate.hot:
            self._delegate.hot = hot
            hand = Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(hand if hot else Qt.CursorShape.ArrowCursor)
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        found = self._button(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton:
            self._heat(found[1] if found else None, pressed=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at, hot = event.position().toPoint(), self._delegate.hot
        found = self._button(at)
        if found is not None:
            index, finding = found
            pressed = hot == Hot(finding.code, finding.subjects, pressed=True)
            self._heat(finding, pressed=False)
            if pressed:
                self._press(finding, self._button_rect(index, finding))
        elif hot is None and (finding := self._shown.finding(self.indexAt(at))) is not None:
            row = self.visualRect(self.indexAt(at))
            sign, step = self._delegate.fold_at(row, self.layoutDirection()), row.height() // 4
            if sign.adjusted(-step, 0, step / 2, 0).contains(QPointF(at)):
                self._shown.turn(finding, on=not self._shown.is_open(finding))
            else:
                self.jump(finding)

    def _press(self, finding: Finding, button: QRectF) -> None:
        """What a click on the button does: the one thing to do, or the choice of several."""
        shown = self.fixes.button(finding)
        self.fixes.of(finding)
        if self.fixes.button(finding) != shown:
            # It was about another state, and its neighbour would not be what was meant.
            self.viewport().update()
        elif shown is not None and shown.several:
            below = button.bottomLeft().toPoint() + QPoint(0, self._themes.theme.sizes.ring)
            self.menu(finding).popup(self.viewport().mapToGlobal(below))
        else:
            self.mend(finding)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._heat(None, pressed=False)

    def mend(self, finding: Finding) -> None:
        """Do what the button says."""
        if finding.accepted is not None:
            self._commands.withdraw(finding)
        elif found := self.fixes.of(finding):
            self._commands.apply_fix(found[0])
        elif is_gap(self._bridge.org, finding):
            self.assign_wanted.emit(finding.subjects[:1])
        else:
            self.explain_wanted.emit(finding)

    # The keyboard and the menu

    def event(self, event: QEvent) -> bool:
        # Del removes what is selected on the map; here it could be meant for the finding.
        deletes = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete
        if deletes and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        finding = self.current()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if finding is None:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.jump(finding)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._turn(finding, Qt.Key(event.key()))
        elif event.key() == Qt.Key.Key_Period and control:
            self._open_menu(finding)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy(finding)
        else:
            super().keyPressEvent(event)

    def _turn(self, finding: Finding, key: Qt.Key) -> None:
        """Show what follows from a finding, hide it, or go from there to what it follows from."""
        onwards = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        cause = self._shown.stands_under(finding)
        if key == onwards or cause is None:
            self._shown.turn(finding, on=key == onwards)
        else:
            self.go_to(self._shown.problems.index_of(cause.code, cause.subjects))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        finding = self.current()
        if finding is None:
            return
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._open_menu(finding)
        else:
            self.menu(finding).popup(event.globalPos())

    def _open_menu(self, finding: Finding) -> None:
        corner = self.visualRect(self.currentIndex()).bottomLeft()
        self.menu(finding).popup(self.viewport().mapToGlobal(corner))

    def menu(self, finding: Finding) -> QMenu:
        """Everything that can be done about a finding."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        metrics = menu.fontMetrics()
        width = _MENU_WIDTH * metrics.horizontalAdvance("x")
        if finding.accepted is not None:
            menu.addAction(self.tr("No longer accept"), lambda: self._commands.withdraw(finding))
        else:
            for fix in self.fixes.of(finding):
                words = label(said(fix.label), metrics, width)
                menu.addAction(words, lambda fix=fix: self._commands.apply_fix(fix))
            if is_gap(self._bridge.org, finding):
                subject = finding.subjects[:1]
                menu.addAction(self.tr("Assign…"), lambda: self.assign_wanted.emit(subject))
            menu.addSeparator()
            words = self.tr("Accept with a reason…")
            menu.addAction(words, lambda: self.accept_wanted.emit(finding))
        menu.addSeparator()
        menu.addAction(self.tr("Show where"), lambda: self.jump(finding))
        menu.addAction(self.tr("Explain"), lambda: self.explain_wanted.emit(finding))
        menu.addAction(self.tr("Copy"), lambda: self.copy(finding))
        return menu

    def copy(self, finding: Finding) -> None:
        """Put a finding on the clipboard as text."""
        QGuiApplication.clipboard().setText(copied(self._bridge.org, finding))

    # Nothing to list

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._shown.rowCount():
            painter = QPainter(self.viewport())
            painter.setLayoutDirection(self.layoutDirection())
            self._draw_emptiness(painter)
            painter.end()

    def emptiness(self) -> tuple[str, str]:
        """Why nothing is listed: what it is called, and a sentence about it."""
        if not self._bridge.judged:
            return "", self.tr("Looking for gaps and overlaps…")
        hidden = self._shown.problems.rowCount()
        if hidden:
            return "", self.tr("Nothing here passes the filter; %n are hidden.", "", hidden)
        if not self._bridge.org.count(Responsibility):
            return "", self.tr("What nobody owns is listed here, once there is something to own.")
        return (
            self.tr("Nothing is missing."),
            self.tr("Everything has somebody who answers for it and somebody who does it."),
        )

    def _draw_emptiness(self, painter: QPainter) -> None:
        theme = self._themes.theme
        sizes, metrics = theme.sizes, theme.metrics("body", strong=True)
        title, sentence = self.emptiness()
        height = metrics.height()
        room = QRectF(self.viewport().rect()).adjusted(sizes.gap_wide, 0, -sizes.gap_wide, 0)
        line = QRectF(room.left(), room.top() + sizes.gap, room.width(), height)
        if title:
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            sign = QRectF(line.right() - height if rtl else line.left(), line.top(), height, height)
            draw_sign(painter, sign, "fine", theme)
            shift = height + sizes.gap
            room = room.adjusted(0, 0, -shift, 0) if rtl else room.adjusted(shift, 0, 0, 0)
            line = QRectF(room.left(), line.top(), room.width(), height)
            draw_text(painter, line, title, theme, strong=True)
            line.translate(0, height + sizes.half)
        draw_text(painter, line, sentence, theme, colour=theme.colours.text_weak)
