"""Writes the map as a picture, without a window: `python -m rolemap.ui.picture FILE OUT.png`."""

import sys
from datetime import date
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from rolemap.session.document import Document
from rolemap.ui.application import make_app
from rolemap.ui.bridge import Bridge
from rolemap.ui.canvas.scene import MapScene
from rolemap.ui.look.theme import ThemeSource, follow

_SCALE = 2


def map_picture(bridge: Bridge, themes: ThemeSource) -> QImage:
    """The whole map with its findings, at twice the size of the screen."""
    scene = MapScene(bridge, themes)
    scene.finish()
    bridge.start_analysis()
    area = scene.sceneRect()
    image = QImage(area.size().toSize() * _SCALE, QImage.Format.Format_RGB32)
    image.fill(themes.theme.colours.canvas)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    target = QRectF(image.rect())
    scene.render(painter, target, area, Qt.AspectRatioMode.KeepAspectRatio)
    painter.end()
    return image


def main() -> int:
    """Write the picture; returns the exit code."""
    source, target = (Path(word) for word in sys.argv[1:3])
    app = make_app()
    themes = ThemeSource("light", app)
    follow(app, themes)
    bridge = Bridge(Document.open(source), date.today())
    return 0 if map_picture(bridge, themes).save(str(target)) else 1


if __name__ == "__main__":
    sys.exit(main())
