"""Chips: the letter in its circle, the name beside it and never outside."""

from functools import partial
from itertools import product

import pytest
from PySide6.QtCore import QRectF

from rolemap.ui.look.paint import Tone, chip_width, draw_chip, tone_of
from tests.ui.look.pixels import (
    LONG_NAMES,
    LTR,
    RTL,
    STATES,
    at,
    inside,
    painted,
    raw,
    touched,
)

TONES: tuple[Tone, ...] = ("decide", "work", "support", "consult", "inform", "other")


def test_the_letter_stands_where_a_line_begins(theme):
    rect = QRectF(20, 20, 100, 20)

    def draw(painter):
        draw_chip(painter, rect, "", "Ana", "decide", theme)

    left, right = painted(draw, theme), painted(draw, theme, direction=RTL)
    fill, back = theme.colours.chip_decide.fill, theme.colours.chip_decide.back
    assert (at(left, 30, 30), at(left, 110, 30)) == (fill, back)
    assert (at(right, 30, 30), at(right, 110, 30)) == (back, fill)


@pytest.mark.parametrize("tone", TONES)
def test_a_circle_has_the_colour_of_its_tone(theme, tone):
    image = painted(lambda p: draw_chip(p, QRectF(20, 20, 20, 20), "", "", tone, theme), theme)
    assert at(image, 30, 30) == getattr(theme.colours, f"chip_{tone}").fill


def test_states_of_chips_differ(theme):
    rect = QRectF(20, 20, 80, 20)

    def seen(state):
        draw = partial(draw_chip, theme=theme, state=state)
        return raw(painted(lambda p: draw(p, rect, "A", "Ana", "decide"), theme))

    assert len({seen(state) for state in STATES}) == len(STATES)


@pytest.mark.parametrize("direction", [LTR, RTL], ids=["ltr", "rtl"])
def test_no_name_leaves_its_chip(theme, direction):
    chips = tuple(zip((20, 31, 47, 60, 80, 100, 120), STATES, strict=True))
    for name, (width, state) in product(LONG_NAMES, chips):
        rect = QRectF(60, 60, width, 20)
        found = touched(
            lambda p, r=rect, s=state, n=name: draw_chip(p, r, "A", n, "decide", theme, state=s),
            theme,
            direction=direction,
        )
        assert inside(rect, found), (name, width, found)


@pytest.mark.parametrize("name", ["Ana", "Maximiliane Wolkenstein-Trostburg", "محمد علي", "a\nb"])
@pytest.mark.parametrize("letter", ["A", "AR"])
def test_a_chip_as_wide_as_asked_for_shows_the_whole_name(theme, name, letter):
    width = chip_width(letter, name, theme.metrics("caption"), theme.sizes)

    def words(extra):
        rect = QRectF(0, 0, width + extra, 20)
        return painted(lambda p: draw_chip(p, rect, letter, name, "work", theme), theme)

    # More room changes nothing in the first part of the chip.
    upto = int(width) - 10
    first, second = words(0), words(60)
    assert first.copy(0, 0, upto, 20) == second.copy(0, 0, upto, 20)


def test_a_chip_without_a_name_is_a_circle(theme):
    assert chip_width("A", "", theme.metrics("caption"), theme.sizes) == theme.sizes.chip_height


def test_senses_of_letters_have_tones():
    assert [tone_of(sense) for sense in ("decide", "do", "support", "consult", "inform")] == [
        "decide",
        "work",
        "support",
        "consult",
        "inform",
    ]
    assert tone_of("verify") == tone_of("") == "other"
