"""The fonts of paper: the application's own, in any size, and how wide words are in them."""

from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication

from rolemap.formats.drawing.measure import Measure

# Fonts have whole pixels only, so pages are painted so much larger and scaled down.
FINE = 10.0
_PROBE = 100


def font(size: float, bold: bool) -> QFont:
    """The application's font, `size` units high where `FINE` painted units are one."""
    made = QFont(QGuiApplication.font())
    made.setPixelSize(max(1, round(size * FINE)))
    made.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    # A ligature is one character to whoever searches a PDF: "Oﬃcer" is not found by "Officer".
    for feature in ("liga", "clig"):
        made.setFeature(QFont.Tag(feature), 0)
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
