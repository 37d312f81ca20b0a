"""Avatars, load bars and badges."""

import math
from itertools import product

import pytest
from PySide6.QtCore import QRectF

from rolemap.ui.look.paint import (
    badge_width,
    draw_avatar,
    draw_badge,
    draw_load_bar,
    severity_colour,
)
from rolemap.ui.look.text import initials
from rolemap.ui.look.theme import Theme
from tests.ui.look.pixels import (
    BAR,
    LONG_NAMES,
    LTR,
    RTL,
    SEVERITIES,
    at,
    changed,
    inside,
    painted,
    row,
    touched,
)


def test_initials_stay_in_their_circle(theme):
    rect = QRectF(60, 60, 28, 28)
    for name in ("Ana Ruiz", "W W", *LONG_NAMES, ""):
        found = touched(lambda p, n=name: draw_avatar(p, rect, initials(n), theme), theme)
        assert inside(rect, found), name
        assert found.width() > 20, name


def test_an_avatar_is_round_and_tinted(theme):
    image = painted(lambda p: draw_avatar(p, QRectF(60, 60, 28, 28), "", theme), theme)
    assert at(image, 74, 74) == theme.colours.accent_weak
    assert at(image, 61, 61) == theme.colours.surface


def bar(theme: Theme, share: float, direction=LTR) -> list[str]:
    image = painted(lambda p: draw_load_bar(p, BAR, share, theme), theme, direction=direction)
    return row(image, 22, BAR.left() + 3, BAR.right() - 3)


def test_a_bar_is_as_long_as_the_load(theme):
    seen = bar(theme, 0.5)
    assert abs(seen.count(theme.colours.fine) - 97) <= 1
    assert abs(seen.count(theme.colours.track) - 97) <= 2
    assert seen[0] == theme.colours.fine


def test_a_bar_fills_from_the_right_in_a_mirrored_window(theme):
    seen = bar(theme, 0.25, RTL)
    assert seen[0] == theme.colours.track
    assert seen[-1] == theme.colours.fine


def test_over_100_percent_is_red_with_a_notch(theme):
    seen = bar(theme, 1.25)
    assert set(seen) == {theme.colours.error, theme.colours.surface}
    assert seen.count(theme.colours.surface) == 2
    assert seen.index(theme.colours.surface) == pytest.approx(160 - 3, abs=1)


def test_the_notch_is_mirrored(theme):
    assert bar(theme, 1.25, RTL).index(theme.colours.surface) == pytest.approx(40 - 3, abs=1)


@pytest.mark.parametrize("share", [1.0, 1.0000000000000002, 0.1 * 3 + 0.7, 1.004])
def test_100_percent_is_not_too_much(theme, share):
    assert set(bar(theme, share)) == {theme.colours.fine}


@pytest.mark.parametrize("share", [0, -0.5, math.nan, math.inf])
def test_nothing_planned_is_an_empty_bar(theme, share):
    assert set(bar(theme, share)) == {theme.colours.track}


def test_a_little_load_can_be_seen(theme):
    found = changed(
        painted(lambda p: draw_load_bar(p, BAR, 0, theme), theme),
        painted(lambda p: draw_load_bar(p, BAR, 0.006, theme), theme),
    )
    assert found.width() >= 3


@pytest.mark.parametrize("share", [0, 0.01, 1, 1.01, 99])
def test_a_bar_stays_in_its_rectangle(theme, share):
    assert inside(BAR, touched(lambda p: draw_load_bar(p, BAR, share, theme), theme))


@pytest.mark.parametrize("direction", [LTR, RTL], ids=["ltr", "rtl"])
def test_a_badge_has_room_for_its_figure(theme, direction):
    for severity, count in product(SEVERITIES, (1, 12, 99, 100, 12345)):
        rect = QRectF(60, 60, badge_width(count, theme), theme.sizes.badge_height)

        def draw(painter, rect=rect, severity=severity, count=count):
            draw_badge(painter, rect, severity, count, theme)

        assert inside(rect, touched(draw, theme, direction=direction)), (severity, count)
        image = painted(draw, theme)
        assert at(image, rect.center().x(), 61) == severity_colour(severity, theme)


def test_many_findings_do_not_make_a_badge_wider_and_wider(theme):
    assert badge_width(1, theme) < badge_width(99, theme) < badge_width(100, theme)
    assert badge_width(100, theme) == badge_width(100_000, theme)
