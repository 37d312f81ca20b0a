"""A drawing as a picture of pixels."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

_WHITE = 0xFFFFFFFF


def painted(svg: bytes, width: int, height: int) -> QImage:
    """An SVG picture on white, so many pixels wide and high."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(_WHITE)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, width, height))
    painter.end()
    return image


def png(svg: bytes, width: int, height: int) -> bytes:
    """The same as PNG; it holds no text about itself."""
    image = painted(svg, width, height)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    return bytes(data.data())
