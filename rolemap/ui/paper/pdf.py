"""Pages as the bytes of a PDF file: the same bytes whenever and wherever the fonts are the same."""

import re

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from rolemap.formats.progress import Progress
from rolemap.ui.paper.fonts import FINE
from rolemap.ui.paper.sheet import Sheet

_POINTS = 72.0
# As fine as the marks are painted: then their numbers are short, and the file is.
_DPI = round(_POINTS * FINE)
# Qt writes the time into it, which would tell when, and where in the world.
_NOTHING_MORE = b"""<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF \
xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>
<?xpacket end="r"?>"""
_DATE = re.compile(rb"/(CreationDate|ModDate) \(D:[^)]*\)")
_HEAD = 4096  # what the file says of itself stands at its beginning
_NO_ID = QUuid("{00000000-0000-4000-8000-000000000000}")


def pdf(sheet: Sheet, title: str, progress: Progress) -> bytes:
    """The pages of a sheet as a file.

    Args:
        sheet: what is on the pages.
        title: what readers show above it; "" for none.
        progress: is told how far it is, from a half on.

    Raises:
        Cancelled: `progress` says that nobody wants it any more.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("RoleMap")
    writer.setDocumentId(_NO_ID)
    writer.setDocumentXmpMetadata(QByteArray(_NOTHING_MORE))
    writer.setResolution(_DPI)
    writer.setPageLayout(_layout(sheet.size(0)))
    painter = QPainter(writer)
    try:
        for page in range(sheet.pages()):
            progress(0.5 + page / sheet.pages() / 2)
            if page:
                writer.setPageLayout(_layout(sheet.size(page)))
                writer.newPage()
            painter.save()
            painter.scale(_DPI / _POINTS, _DPI / _POINTS)
            sheet.paint(painter, page)
            painter.restore()
    finally:
        painter.end()
        buffer.close()
    return _timeless(bytes(data.data()))


def _layout(size: QSizeF) -> QPageLayout:
    kind = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    return QPageLayout(kind, QPageLayout.Orientation.Portrait, QMarginsF())


def _timeless(data: bytes) -> bytes:
    """The file without the time of its making; no byte moves, since it lists where parts begin."""
    return _DATE.sub(_without_time, data[:_HEAD]) + data[_HEAD:]


def _without_time(found: "re.Match[bytes]") -> bytes:
    blank = b"/%s (D:20000101000000Z)" % found[1]
    return blank[: len(found[0])].ljust(len(found[0]))
