"""What can be painted page by page, and the two ways to do so besides files: print and preview."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

from rolemap.formats.paper.page import Page
from rolemap.formats.progress import Progress, nobody_asks
from rolemap.ui.paper.painting import paint_page

_WHITE = 0xFFFFFFFF


class Sheet(Protocol):
    """Something on pages, numbered from 0."""

    def pages(self) -> int:
        """How many there are; at least one."""
        ...

    def size(self, page: int) -> QSizeF:
        """How large a page is, in points."""
        ...

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint a page; the painter counts in points from its upper left corner."""
        ...


class PaperSheet:
    """Pages that were laid out before."""

    def __init__(self, pages: Sequence[Page]) -> None:
        self._pages = pages

    def pages(self) -> int:
        return len(self._pages)

    def size(self, page: int) -> QSizeF:
        return QSizeF(self._pages[page].width, self._pages[page].height)

    def paint(self, painter: QPainter, page: int) -> None:
        paint_page(painter, self._pages[page])


def print_on(printer: QPrinter, sheet: Sheet, progress: Progress = nobody_asks) -> bool:
    """Print the pages that the printer was asked for; works for a print preview too.

    A page that is larger than the paper is made smaller, and lies as it was laid out.

    Returns:
        Whether the printer took it.

    Raises:
        Cancelled: `progress` says that nobody wants it any more.
    """
    printer.setFullPage(True)
    first = max(1, printer.fromPage())
    last = min(sheet.pages(), printer.toPage() or sheet.pages())
    _turn(printer, sheet.size(first - 1))
    painter = QPainter()
    if not painter.begin(printer):
        return False
    try:
        for number in range(first, last + 1):
            progress((number - first) / (last - first + 1))
            size = sheet.size(number - 1)
            if number > first:
                _turn(printer, size)
                printer.newPage()
            _paint_to_fit(painter, printer, sheet, number - 1)
    finally:
        painter.end()
    return True


def _turn(printer: QPrinter, size: QSizeF) -> None:
    wide = size.width() > size.height()
    orientation = QPageLayout.Orientation
    printer.setPageOrientation(orientation.Landscape if wide else orientation.Portrait)


def _paint_to_fit(painter: QPainter, printer: QPrinter, sheet: Sheet, page: int) -> None:
    size, paper = sheet.size(page), printer.paperRect(QPrinter.Unit.DevicePixel)
    scale = min(paper.width() / size.width(), paper.height() / size.height())
    painter.save()
    painter.scale(scale, scale)
    sheet.paint(painter, page)
    painter.restore()


def preview(sheet: Sheet, page: int, width: int) -> QImage:
    """A page as a picture so many pixels wide."""
    size = sheet.size(page)
    scale = width / size.width()
    image = QImage(width, max(1, round(size.height() * scale)), QImage.Format.Format_RGB32)
    image.fill(_WHITE)
    painter = QPainter(image)
    painter.scale(scale, scale)
    sheet.paint(painter, page)
    painter.end()
    return image
