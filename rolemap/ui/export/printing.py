"""Paper: how it will look, and the printing."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from rolemap.formats.handout import Handout, View
from rolemap.ui.paper.sheets import sheet_of
from rolemap.ui.paper.sheet import print_on

_SIZES = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}


def preview_dialog(handout: Handout, view: View, parent: QWidget) -> QPrintPreviewDialog:
    """A dialog that shows the pages of a view and prints them.

    Args:
        handout: what is printed.
        view: which view of it.
        parent: what the dialog belongs to.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(_SIZES[handout.options.paper]))
    upright = view in ("people", "report")
    turned = QPageLayout.Orientation
    printer.setPageOrientation(turned.Portrait if upright else turned.Landscape)
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.paintRequested.connect(lambda onto: print_on(onto, sheet_of(handout, view)))
    return dialog
