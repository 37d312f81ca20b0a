"""What holds for everything that is painted: its place, its text, the painter it leaves."""

from collections.abc import Callable
from itertools import product

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from rolemap.ui.look.paint import (
    draw_avatar,
    draw_badge,
    draw_card,
    draw_chip,
    draw_column,
    draw_load_bar,
    draw_plus,
    draw_sign,
    draw_text,
)
from rolemap.ui.look.theme import Theme, make_theme
from tests.ui.look.pixels import (
    BAR,
    CARD,
    HEIGHT,
    LONG_NAMES,
    LTR,
    RTL,
    WIDTH,
    changed,
    inside,
    painted,
    touched,
)


def test_text_is_never_taken_for_html(theme):
    def image(text):
        return painted(lambda p: draw_text(p, QRectF(0, 0, 200, 20), text, theme), theme)

    assert image("<b>i</b>") != image("i")
    assert not changed(image("<b>i</b>"), image("i")).isNull()


@pytest.mark.parametrize("direction", [LTR, RTL], ids=["ltr", "rtl"])
def test_no_text_leaves_its_rectangle(theme, direction):
    for name, width in product(LONG_NAMES, (3, 20, 111)):
        rect = QRectF(60, 60, width, 18)
        found = touched(
            lambda p, r=rect, n=name: draw_text(p, r, n, theme, strong=True),
            theme,
            direction=direction,
        )
        assert inside(rect, found), (name, width, found)


def test_text_begins_at_the_right_in_a_mirrored_window(theme):
    rect = QRectF(20, 20, 200, 20)
    left = touched(lambda p: draw_text(p, rect, "Ana", theme), theme)
    right = touched(lambda p: draw_text(p, rect, "Ana", theme), theme, direction=RTL)
    assert left.right() < 60
    assert right.left() > 180


ALL: dict[str, Callable[[QPainter, Theme], None]] = {
    "avatar": lambda p, t: draw_avatar(p, QRectF(60, 60, 28, 28), "AR", t),
    "badge": lambda p, t: draw_badge(p, QRectF(60, 60, 40, 20), "error", 2, t),
    "card": lambda p, t: draw_card(p, CARD, "gap", t, selected=True, focused=True),
    "chip": lambda p, t: draw_chip(
        p, QRectF(60, 60, 80, 20), "A", "Ana", "work", t, state="dimmed"
    ),
    "column": lambda p, t: draw_column(p, CARD, 30, "target", t, selected=True, across=True),
    "load": lambda p, t: draw_load_bar(p, BAR, 1.2, t),
    "piled marks": lambda p, t: draw_text(p, QRectF(60, 60, 80, 20), LONG_NAMES[5], t),
    "plus": lambda p, t: draw_plus(p, QRectF(60, 60, 80, 20), "role", t),
    "sign": lambda p, t: draw_sign(p, QRectF(60, 60, 16, 16), "warning", t),
    "text": lambda p, t: draw_text(p, QRectF(60, 60, 80, 20), "Ana", t),
}


@pytest.mark.parametrize("name", ALL)
def test_the_painter_is_left_as_it_was(theme, name):
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)

    def state():
        return (
            painter.pen(),
            painter.brush(),
            painter.font(),
            painter.opacity(),
            painter.renderHints(),
            painter.transform(),
            painter.hasClipping(),
        )

    before = state()
    ALL[name](painter, theme)
    assert state() == before
    painter.end()


@pytest.mark.parametrize("name", ALL)
def test_the_same_is_painted_twice(theme, name):
    def draw(painter):
        ALL[name](painter, theme)

    assert painted(draw, theme) == painted(draw, theme)
    fresh = make_theme(dark=theme.dark)
    assert fresh == theme
    assert painted(lambda p: ALL[name](p, fresh), theme) == painted(draw, theme)


@pytest.mark.parametrize("name", ALL)
def test_zoomed_and_moved_it_is_painted_too(theme, name):
    def draw(painter):
        painter.translate(QPointF(11, 7))
        painter.scale(0.5, 0.5)
        ALL[name](painter, theme)

    assert not touched(draw, theme).isNull()
