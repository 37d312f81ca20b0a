"""The icons: all there, in the colour of the theme, sharp on every screen."""

from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap

from rolemap.places import resources
from rolemap.ui.look.icons import app_icon, icon
from rolemap.ui.look.theme import make_theme

NAMES = [
    *("undo", "redo", "new", "open", "save", "export", "delete", "rename", "fix", "assign"),
    *("add-stage", "add-responsibility", "add-person", "add-role"),
    *("fit", "zoom-in", "zoom-out", "theme"),
    *("find", "previous", "next", "close"),
]
FILES = sorted((resources() / "icons").glob("*.svg"))


def image(made: QIcon, side: int, ratio: float = 1.0, mode: QIcon.Mode = QIcon.Mode.Normal):
    return made.pixmap(QSize(side, side), ratio, mode).toImage()


def darkest(picture: QImage) -> QColor:
    """The colour of the pixel that covers most of what is below."""
    pixels = [
        picture.pixelColor(x, y) for y in range(picture.height()) for x in range(picture.width())
    ]
    return max(pixels, key=QColor.alpha)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_icons_have_the_colour_of_text(qapp, dark):
    theme = make_theme(dark=dark)
    for name in NAMES:
        shown = darkest(image(icon(name, theme), 16, 2.0))
        assert shown.alpha() == 255, name
        assert shown.name().upper() == theme.colours.text, name


def test_an_icon_can_have_another_colour(qapp):
    theme = make_theme(dark=False)
    shown = darkest(image(icon("fix", theme, theme.colours.on_accent), 24))
    assert shown.name().upper() == theme.colours.on_accent


def test_icons_are_drawn_anew_for_each_kind_of_screen(qapp):
    made = icon("undo", make_theme(dark=False))
    for ratio in (1.0, 1.5, 2.0):
        shown = image(made, 16, ratio)
        assert shown.width() == 16 * ratio
        assert shown.devicePixelRatio() == ratio
    stretched = QPixmap.fromImage(image(made, 16)).scaled(32, 32).toImage()
    assert image(made, 16, 2.0) != stretched


def test_a_disabled_icon_is_fainter(qapp):
    made = icon("undo", make_theme(dark=True))
    off = darkest(image(made, 16, 1.0, QIcon.Mode.Disabled))
    assert off.alpha() < darkest(image(made, 16)).alpha() * 0.6


def test_an_icon_that_is_not_there_is_told(qapp):
    with pytest.raises(FileNotFoundError):
        icon("nothing", make_theme(dark=False))


def test_the_icon_of_the_program_shows_a_gap(qapp):
    shown = image(app_icon(), 64)
    colours = {shown.pixelColor(x, y).name().upper() for x in range(64) for y in range(64)}
    assert {"#2F6FDE", "#C62828", "#FFFFFF"} <= colours
    assert shown.pixelColor(0, 0).alpha() == 0
    assert image(app_icon(), 256).width() == 256


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_file_is_a_plain_drawing(file):
    source = file.read_text("utf-8")
    root = ElementTree.fromstring(source)
    side = 64 if file.stem == "rolemap" else 16
    assert root.get("viewBox") == f"0 0 {side} {side}"
    kinds = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert kinds <= {"svg", "path", "rect", "circle"}
    if file.stem in NAMES:
        assert "currentColor" in source
        assert "#" not in source


def test_no_file_is_missing_or_forgotten():
    sheet = (resources() / "styles" / "rolemap.qss").read_text("utf-8")
    for file in FILES:
        family = file.stem.removesuffix("-light").removesuffix("-dark")
        assert file.stem in (*NAMES, "rolemap") or family in sheet, file
    assert set(NAMES) <= {file.stem for file in FILES}
