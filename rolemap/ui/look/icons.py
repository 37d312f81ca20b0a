"""Icons from the resources, in the colour of the theme and sharp on every screen."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from rolemap.places import resources
from rolemap.ui.look.theme import Theme

# In pixels of the screen: 16, 20 and 24 at the usual scales from 100 % to 300 %. An icon drawn on
# demand would need a QIconEngine, and one written in Python crashes when its icon is copied.
_PIXELS = (16, 20, 24, 28, 32, 40, 48, 64)
_APP_PIXELS = (*_PIXELS, 128, 256)


def icon(name: str, theme: Theme, colour: str | None = None) -> QIcon:
    """The icon `name` in the text colour of `theme`, or in `colour`; grey where disabled.

    Raises:
        OSError: there is no such icon.
    """
    source = _source(name)
    made = QIcon()
    _add(made, source, colour or theme.colours.text, QIcon.Mode.Normal)
    _add(made, source, theme.colours.text_disabled, QIcon.Mode.Disabled)
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


def _add(made: QIcon, source: str, colour: str, mode: QIcon.Mode) -> None:
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
    for pixels in _PIXELS:
        made.addPixmap(_rendered(renderer, pixels), mode)


def _rendered(renderer: QSvgRenderer, pixels: int) -> QPixmap:
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    return pixmap
