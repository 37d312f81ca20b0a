"""Small widgets side by side, on as many lines as they need."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget


class FlowRow(QWidget):
    """Lays its children out like words of a text; mirrored where text begins at the right."""

    def __init__(self, space: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._space = space
        self._shown: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hold(self, widgets: Iterable[QWidget]) -> None:
        """Show these, in this order, instead of the ones before."""
        old, self._shown = self._shown, list(widgets)
        for widget in old:
            if widget not in self._shown:
                widget.hide()
                widget.deleteLater()
        for widget in self._shown:
            widget.setParent(self)
            widget.show()
        self.updateGeometry()
        self._arrange(self.width())

    def _arrange(self, width: int, *, move: bool = True) -> int:
        """Put everything in its place; returns how high that is."""
        left = top = high = 0
        for widget in self._shown:
            size = widget.sizeHint().boundedTo(QSize(max(1, width), widget.maximumHeight()))
            if left and left + size.width() > width:
                left, top, high = 0, top + high, 0
            high = max(high, size.height())
            if move:
                self._put(widget, left, top, size)
            left += size.width() + self._space
        return top + high

    def _put(self, widget: QWidget, left: int, top: int, size: QSize) -> None:
        place = widget.geometry()
        place.setRect(left, top, size.width(), size.height())
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width, move=False)

    def sizeHint(self) -> QSize:
        wide = sum(widget.sizeHint().width() + self._space for widget in self._shown)
        return QSize(wide, self._arrange(self.width() or wide, move=False))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, max((one.sizeHint().height() for one in self._shown), default=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(self.width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange):
            self._arrange(self.width())

    def event(self, event: QEvent) -> bool:
        # A child that says something longer wants more room.
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._arrange(self.width())
        return super().event(event)

    def focus_first(self) -> None:
        """Give the keyboard to the first that takes it."""
        for widget in self._shown:
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return
