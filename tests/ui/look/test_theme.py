"""The theme applied to real widgets, and the object that tells of its change."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTabBar,
    QTableWidget,
    QToolButton,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)

from rolemap.ui.look.theme import (
    ThemeSource,
    apply_theme,
    brush,
    follow,
    make_theme,
    motion,
    pen,
)
from rolemap.ui.look.tokens import DARK, LIGHT


@pytest.fixture
def app(qapp) -> Iterator[QApplication]:
    """The application, which gets its old clothes back."""
    font, palette, sheet = qapp.font(), qapp.palette(), qapp.styleSheet()
    flash = qapp.cursorFlashTime()
    yield qapp
    qapp.setCursorFlashTime(flash)
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)


# The style sheet


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_the_style_sheet_is_whole(app, dark):
    apply_theme(app, make_theme(dark=dark))
    sheet = app.styleSheet()
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    urls = re.findall(r"url\((.*?)\)", sheet)
    assert len(urls) > 10
    for url in urls:
        assert QDir(url).exists() or QImage(url).width() > 0, url


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_the_palette_has_the_colours_of_the_theme(app, dark):
    theme = make_theme(dark=dark)
    apply_theme(app, theme)
    found = app.palette()
    assert found.color(QPalette.ColorRole.Window).name().upper() == theme.colours.surface
    assert found.color(QPalette.ColorRole.Text).name().upper() == theme.colours.text
    off = found.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert off.name().upper() == theme.colours.text_disabled


def test_the_same_theme_is_not_applied_twice(app, monkeypatch):
    theme = make_theme(dark=False)
    apply_theme(app, theme)
    monkeypatch.setattr(QApplication, "setStyleSheet", lambda *_: pytest.fail("polished again"))
    apply_theme(app, theme)


def primary() -> QPushButton:
    button = QPushButton("Fix")
    button.setProperty("look", "primary")
    return button


def filled_list() -> QListWidget:
    widget = QListWidget()
    widget.addItems(["Ana", "Ben"])
    return widget


def tabs() -> QTabBar:
    bar = QTabBar()
    bar.addTab("People")
    bar.addTab("Roles")
    return bar


KINDS = {
    "button": lambda: QPushButton("Fix"),
    "primary button": primary,
    "tool button": QToolButton,
    "line edit": QLineEdit,
    "text edit": QPlainTextEdit,
    "spin box": QSpinBox,
    "date edit": QDateEdit,
    "combo box": QComboBox,
    "check box": lambda: QCheckBox("Check"),
    "radio button": lambda: QRadioButton("Radio"),
    "slider": lambda: QSlider(Qt.Orientation.Horizontal),
    "tabs": tabs,
    "list": filled_list,
    "tree": QTreeWidget,
    "table": lambda: QTableWidget(2, 2),
}


def contrast(one: QColor, other: QColor) -> float:
    def light(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    darker, lighter = sorted((light(one), light(other)))
    return (lighter + 0.05) / (darker + 0.05)


def clearly_changed(before: QImage, after: QImage) -> int:
    """How many pixels changed so much that an eye sees it."""
    return sum(
        contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= 2
        for y in range(before.height())
        for x in range(before.width())
        if before.pixel(x, y) != after.pixel(x, y)
    )


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_the_focus_can_be_seen(app, qtbot, kind, dark):
    apply_theme(app, make_theme(dark=dark))
    window, other, widget = QWidget(), QPushButton("Other"), KINDS[kind]()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(other)
    layout.addWidget(widget)
    # No blinking cursor: what changes is the ring.
    app.setCursorFlashTime(0)
    window.resize(200, 150)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    other.setFocus()
    before, place = widget.grab().toImage(), widget.geometry()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.qWait(0)

    assert widget.hasFocus()
    # A ring of two pixels along the short sides at least.
    assert clearly_changed(before, widget.grab().toImage()) >= 2 * min(widget.height(), 24)
    assert widget.geometry() == place


@pytest.mark.parametrize("kind", ["button", "line edit", "spin box", "combo box"])
def test_nothing_grows_when_it_gets_the_focus(app, qtbot, kind):
    theme = make_theme(dark=False)
    apply_theme(app, theme)
    widget = KINDS[kind]()
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitExposed(widget)
    heights = set()
    for focus in (widget.clearFocus, widget.setFocus):
        focus()
        heights.add(widget.sizeHint().height())
    assert heights == {theme.sizes.control_height}


# The theme


def test_fonts_follow_the_application(app):
    font = QFont(app.font())
    font.setPointSizeF(18)
    app.setFont(font)
    theme = make_theme(dark=False)
    assert theme.font("body").pointSizeF() == pytest.approx(18)
    assert theme.font("caption").pointSizeF() == pytest.approx(16.5)
    assert theme.font("heading", strong=True).pointSizeF() == pytest.approx(22.5)
    assert theme.font("heading", strong=True).weight() == QFont.Weight.DemiBold
    assert theme.sizes.chip_height > make_theme_at(app, 9).sizes.chip_height


def make_theme_at(app: QApplication, points: float):
    font = QFont(app.font())
    font.setPointSizeF(points)
    app.setFont(font)
    return make_theme(dark=False)


def test_a_font_in_pixels_has_points_too(app):
    font = QFont(app.font())
    font.setPixelSize(24)
    app.setFont(font)
    assert make_theme(dark=False).font("body").pointSizeF() > 0


def test_figures_of_one_width_are_asked_for(app):
    theme = make_theme(dark=False)
    tags = [tag.toString() for tag in theme.font("body", tabular=True).featureTags()]
    assert tags == ["tnum"]
    assert theme.font("body").featureTags() == []


def test_fonts_pens_and_brushes_are_made_once(app):
    theme = make_theme(dark=False)
    assert theme.font("body") is theme.font("body")
    assert theme.metrics("body") is theme.metrics("body")
    assert pen(LIGHT.line, 1.0) is pen(LIGHT.line, 1.0)
    assert brush(LIGHT.line) is brush(LIGHT.line)


def test_dashes_are_as_long_as_they_say(app):
    assert pen(LIGHT.error, 2.0, (5.0, 4.0)).dashPattern() == [2.5, 2.0]


def test_themes_are_values(app):
    assert make_theme(dark=True) == make_theme(dark=True)
    assert make_theme(dark=True) != make_theme(dark=False)


def test_movements_are_short(app):
    assert 0 <= motion(make_theme(dark=False)) <= 120


# The source


class Heard(list):
    """The themes that a source told of."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        source.changed.connect(self.append)


def test_a_choice_is_told_once(app):
    source = ThemeSource("light")
    heard = Heard(source)
    assert source.theme.colours == LIGHT
    source.set_choice("dark")
    source.set_choice("dark")
    assert [theme.colours for theme in heard] == [DARK]
    assert (source.theme.colours, source.theme.dark, source.choice) == (DARK, True, "dark")


class Hints:
    """Stands for the system, which on this platform cannot change its mind."""

    scheme = Qt.ColorScheme.Unknown


@pytest.fixture
def system(app, monkeypatch) -> type[Hints]:
    real = type(QGuiApplication.styleHints())
    monkeypatch.setattr(real, "colorScheme", lambda _: Hints.scheme)
    monkeypatch.setattr(Hints, "scheme", Qt.ColorScheme.Unknown)
    return Hints


def told(scheme: Qt.ColorScheme) -> None:
    Hints.scheme = scheme
    QGuiApplication.styleHints().colorSchemeChanged.emit(scheme)


def test_the_system_is_followed(system):
    source = ThemeSource("system")
    heard = Heard(source)
    told(Qt.ColorScheme.Dark)
    told(Qt.ColorScheme.Light)
    assert [theme.dark for theme in heard] == [True, False]


def test_a_choice_of_ones_own_is_stronger_than_the_system(system):
    source = ThemeSource("light")
    heard = Heard(source)
    told(Qt.ColorScheme.Dark)
    assert heard == []
    source.set_choice("system")
    assert [theme.dark for theme in heard] == [True]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_a_system_that_says_nothing_is_judged_by_its_palette(system, app, dark):
    colours = DARK if dark else LIGHT
    palette = QPalette(app.palette())
    palette.setColor(QPalette.ColorRole.Window, QColor(colours.surface))
    app.setPalette(palette)
    source = ThemeSource("system")
    assert source.theme.dark is dark
    # Its own palette must not make it change its mind.
    apply_theme(app, make_theme(dark=not dark))
    source.set_choice("light")
    source.set_choice("system")
    assert source.theme.dark is dark


def test_another_font_is_another_theme(app):
    source = ThemeSource("light")
    heard = Heard(source)
    make_theme_at(app, 20)
    assert heard
    assert heard[-1].font("body").pointSizeF() == pytest.approx(20)
    assert source.theme.sizes.chip_height > 20


def test_the_application_follows_its_source(app):
    source = ThemeSource("light")
    follow(app, source)
    assert app.palette().color(QPalette.ColorRole.Window).name().upper() == LIGHT.surface
    source.set_choice("dark")
    assert app.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.surface
    assert DARK.surface in app.styleSheet()
    app.setStyleSheet("")
    assert app.style().name() == "fusion"
