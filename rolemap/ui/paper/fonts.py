"""The fonts of paper: the application's own, in any size, and how wide words are in them."""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication

from rolemap.formats.drawing.measure import Measure

# Fonts have whole pixels only, so pages are painted so much larger and scaled down.
FINE = 10.0
_PROBE = 100


def font(size: float, bold: bool) -> QFont:
    """The application's font, `size` units high where `FINE` painted units are one."""
    return _font(QGuiApplication.font().toString(), max(1, round(size * FINE)), bold)


@lru_cache(maxsize=256)
def _font(described: str, pixels: int, bold: bool) -> QFont:
    made = QFont()
    made.fromString(described)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    # Paper has no pixels to fit letters to; on a screen they are as wide as on paper then.
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def measure() -> Measure:
    """Knows how wide words are in the application's font."""
    probes = {bold: QFontMetricsF(font(_PROBE / FINE, bold)) for bold in (False, True)}
    known: dict[tuple[str, bool], float] = {}

    def width(words: str, size: float, bold: bool) -> float:
        key = words, bold
        found = known.get(key)
        if found is None:
            found = known[key] = probes[bold].horizontalAdvance(words) / _PROBE
        return found * size

    return width
