"""The theme in use: tokens made ready for painting, and the object that tells of its change."""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QGuiApplication,
    QPalette,
    QPen,
    QStaticText,
)
from PySide6.QtWidgets import QApplication, QStyle

from rolemap.ui.look.palette import palette
from rolemap.ui.look.stylesheet import stylesheet
from rolemap.ui.look.tokens import DARK, LIGHT, Colours, Sizes

Choice = Literal["system", "light", "dark"]
FontRole = Literal["caption", "body", "title", "heading"]


# Pens, brushes and colours are shared: whoever wants another one asks for another one.


@lru_cache(maxsize=256)
def colour(value: str) -> QColor:
    """The colour of a token."""
    return QColor(value)


@lru_cache(maxsize=256)
def brush(value: str) -> QBrush:
    """A brush that fills with the colour of a token."""
    return QBrush(QColor(value))


@lru_cache(maxsize=256)
def pen(value: str, width: float, dash: tuple[float, float] | None = None) -> QPen:
    """A pen with the colour of a token; `dash` is the length of a dash and of a space."""
    made = QPen(QColor(value), width)
    made.setCapStyle(Qt.PenCapStyle.RoundCap if dash is None else Qt.PenCapStyle.FlatCap)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dash is not None:
        # Qt counts dashes in widths of the pen.
        made.setDashPattern([length / width for length in dash])
    return made


@dataclass(frozen=True)
class Theme:
    """Colours and sizes in use; equal themes paint the same picture.

    Attributes:
        lines: text that `strokes` has laid out for this theme.
    """

    colours: Colours
    sizes: Sizes
    dark: bool
    _fonts: dict[tuple[str, bool, bool], QFont] = field(
        default_factory=dict[tuple[str, bool, bool], QFont], compare=False, repr=False
    )
    _metrics: dict[tuple[str, bool, bool], QFontMetricsF] = field(
        default_factory=dict[tuple[str, bool, bool], QFontMetricsF], compare=False, repr=False
    )
    lines: dict[tuple[str, int, str, bool], tuple[QStaticText, bool]] = field(
        default_factory=dict[tuple[str, int, str, bool], tuple[QStaticText, bool]],
        compare=False,
        repr=False,
    )

    def font(self, role: FontRole, *, strong: bool = False, tabular: bool = False) -> QFont:
        """The application's font in the size of `role`; `tabular` gives figures one width.

        The font is shared: copy it before changing it.
        """
        key = (role, strong, tabular)
        found = self._fonts.get(key)
        if found is None:
            found = self._fonts[key] = self._make_font(role, strong=strong, tabular=tabular)
        return found

    def metrics(
        self, role: FontRole, *, strong: bool = False, tabular: bool = False
    ) -> QFontMetricsF:
        """The measures of `font(role, ...)`; shared too."""
        key = (role, strong, tabular)
        found = self._metrics.get(key)
        if found is None:
            found = QFontMetricsF(self.font(role, strong=strong, tabular=tabular))
            self._metrics[key] = found
        return found

    def _make_font(self, role: FontRole, *, strong: bool, tabular: bool) -> QFont:
        font = QFont(QGuiApplication.font())
        # A desktop may give its font in pixels, and then the size in points is -1.
        points = font.pointSizeF() if font.pointSizeF() > 0 else QFontInfo(font).pointSizeF()
        font.setPointSizeF(points * getattr(self.sizes, role))
        if strong:
            font.setWeight(QFont.Weight.DemiBold)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font


def make_theme(*, dark: bool) -> Theme:
    """The light or the dark theme, sized for the application's font."""
    pixels = QFontInfo(QGuiApplication.font()).pixelSize()
    return Theme(DARK if dark else LIGHT, Sizes().for_font(pixels), dark)


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Give every widget of `app` the look of `theme`."""
    # With a style sheet, which only comes from here, the style has no name of its own.
    if not app.styleSheet() and app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(palette(theme.colours))
    points = theme.font("body").pointSizeF()
    sheet = stylesheet(theme.colours, theme.sizes, points, dark=theme.dark)
    # Qt polishes every widget again even for the same text.
    if app.styleSheet() != sheet:
        app.setStyleSheet(sheet)


def motion(theme: Theme) -> int:
    """How long a movement may last, in milliseconds; 0 where the system asks for none."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return min(theme.sizes.motion, QApplication.style().styleHint(hint))


class ThemeSource(QObject):
    """Knows which theme is in use and tells whoever paints when it changes.

    Signals:
        changed(Theme): the theme is another one now.
    """

    changed = Signal(object)

    def __init__(self, choice: Choice = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Asked now: later the application's palette is our own.
        window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
        self._desktop_is_dark = window.lightnessF() < 0.5
        self._choice: Choice = choice
        self._theme = make_theme(dark=self._wants_dark())
        self._hint_to_system()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_scheme)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.fontChanged.connect(self._on_font)

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._theme

    @property
    def choice(self) -> Choice:
        """What was asked for."""
        return self._choice

    def set_choice(self, choice: Choice) -> None:
        """Use the light theme, the dark one, or whichever the system uses."""
        self._choice = choice
        self._hint_to_system()
        self._update()

    def _wants_dark(self) -> bool:
        if self._choice != "system":
            return self._choice == "dark"
        scheme = QGuiApplication.styleHints().colorScheme()
        if scheme == Qt.ColorScheme.Unknown:
            return self._desktop_is_dark
        return scheme == Qt.ColorScheme.Dark

    def _hint_to_system(self) -> None:
        # Only some desktops heed this; there it colours title bars and file dialogs too.
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        scheme = schemes.get(self._choice, Qt.ColorScheme.Unknown)
        QGuiApplication.styleHints().setColorScheme(scheme)

    def _on_scheme(self) -> None:
        self._update()

    def _on_font(self) -> None:
        self._update(fonts_too=True)

    def _update(self, *, fonts_too: bool = False) -> None:
        theme = make_theme(dark=self._wants_dark())
        # The same sizes may still mean another family of letters.
        if fonts_too or theme != self._theme:
            self._theme = theme
            self.changed.emit(theme)


def follow(app: QApplication, source: ThemeSource) -> None:
    """Give `app` the theme of `source`, now and on each change."""

    def apply(theme: Theme) -> None:
        apply_theme(app, theme)

    apply(source.theme)
    source.changed.connect(apply)
