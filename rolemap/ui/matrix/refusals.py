"""A small list of what an edit refused, below the link that asks for it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QWidget

from rolemap.ui.look.text import one_line
from rolemap.ui.look.tokens import Sizes

_MOST_SEEN = 8


class RefusalList(QListWidget):
    """Reasons, one below the other; Esc or a click elsewhere closes it."""

    def __init__(self, reasons: Sequence[str], sizes: Sizes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("What was refused"))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.addItems([one_line(one) for one in reasons])
        seen = min(_MOST_SEEN, len(reasons))
        # Most reasons take two lines of this width.
        self.resize(2 * sizes.stage_width, 2 * sizes.row_height * seen + sizes.gap)
        if reasons:
            self.setCurrentRow(0)

    def open_below(self, widget: QWidget) -> None:
        """Open where the end of a widget is."""
        corner = widget.mapToGlobal(widget.rect().bottomRight())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = widget.mapToGlobal(QPoint()).x() if rtl else corner.x() - self.width()
        self.move(left, corner.y())
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
