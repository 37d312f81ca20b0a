"""A drawing as a picture of pixels."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

_WHITE = 0xFFFFFFFF


def png(svg: bytes, width: int, height: int) -> bytes:
    """An SVG picture as PNG, so many pixels wide and high; it holds no text about itself."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(_WHITE)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, width, height))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    return bytes(data.data())
