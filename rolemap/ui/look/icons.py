"""Icons from the resources, in the colour of the theme and sharp on every screen."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from rolemap.places import resources
from rolemap.ui.look.theme import Theme

# The sizes at which icons are asked for, and the scales that a screen may have next week; those of
# the screens at hand come in addition. An icon drawn on demand would need a QIconEngine, and one
# written in Python crashes when its icon is copied.
_SIZES = (16, 24)
_SCALES = (1.0, 2.0)
_APP_PIXELS = (16, 24, 32, 48, 64, 128, 256)


def icon(name: str, theme: Theme, colour: str | None = None) -> QIcon:
    """The icon `name` in the text colour of `theme`, or in `colour`; fainter where disabled.

    Raises:
        OSError: there is no such icon.
    """
    made = QIcon()
    source = _source(name).replace("currentColor", colour or theme.colours.text)
    renderer = QSvgRenderer(QByteArray(source.encode()))
    for pixels in _wanted(theme.sizes.icon):
        pixmap = _rendered(renderer, pixels)
        made.addPixmap(pixmap)
        # Qt makes one too, but hardly fainter in dark colours.
        made.addPixmap(_dimmed(pixmap, theme.sizes.dimmed), QIcon.Mode.Disabled)
    return made


def app_icon() -> QIcon:
    """The icon of the program itself, in its own colours."""
    made = QIcon()
    renderer = QSvgRenderer(QByteArray(_source("rolemap").encode()))
    for pixels in _APP_PIXELS:
        made.addPixmap(_rendered(renderer, pixels))
    return made


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def _wanted(size: int) -> list[int]:
    scales = {*_SCALES, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}
    return sorted({round(side * scale) for side in (*_SIZES, size) for scale in scales})


def _rendered(renderer: QSvgRenderer, pixels: int) -> QPixmap:
    pixmap, painter = _blank(pixels)
    renderer.render(painter)
    painter.end()
    return pixmap


def _dimmed(pixmap: QPixmap, opacity: float) -> QPixmap:
    dimmed, painter = _blank(pixmap.width())
    painter.setOpacity(opacity)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return dimmed


def _blank(pixels: int) -> tuple[QPixmap, QPainter]:
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap, QPainter(pixmap)
