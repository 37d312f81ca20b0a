"""Paper: how it will look, and the printing."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from rolemap.formats.handout import Handout, View
from rolemap.ui.paper.sheet import print_on
from rolemap.ui.paper.sheets import sheet_of

_SIZES = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}
_UPRIGHT = ("people", "report")


class PrintPreview(QPrintPreviewDialog):
    """Shows the pages of a view and prints them.

    Args:
        handout: what is printed.
        view: which view of it.
        parent: what the dialog belongs to.
    """

    def __init__(self, handout: Handout, view: View, parent: QWidget) -> None:
        # Qt does not keep the printer, though the dialog uses it to its end.
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setPageSize(QPageSize(_SIZES[handout.options.paper]))
        turned = QPageLayout.Orientation
        upright = view in _UPRIGHT
        self._printer.setPageOrientation(turned.Portrait if upright else turned.Landscape)
        super().__init__(self._printer, parent)
        self._sheet = sheet_of(handout, view)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.paintRequested.connect(self._paint)

    def _paint(self, printer: QPrinter) -> None:
        print_on(printer, self._sheet)
