"""The signs of severities: told apart without colour."""

import pytest
from PySide6.QtCore import QRectF

from rolemap.ui.look.paint import draw_sign, severity_colour, severity_sign
from tests.ui.look.pixels import SEVERITIES, at, inside, painted, raw, touched


def test_severities_have_different_signs(theme):
    assert len({severity_sign(severity) for severity in SEVERITIES}) == 4
    rect = QRectF(20, 20, 16, 16)
    ink = theme.colours.text

    def seen(severity):
        return raw(painted(lambda p: draw_sign(p, rect, severity, theme, ink), theme))

    assert len({seen(severity) for severity in SEVERITIES}) == 4


@pytest.mark.parametrize("severity", SEVERITIES)
def test_a_sign_has_its_colour_and_stays_in_its_box(theme, severity):
    rect = QRectF(20, 20, 32, 32)
    image = painted(lambda p: draw_sign(p, rect, severity, theme), theme)
    seen = {at(image, x, y) for x in range(20, 52) for y in range(20, 52)}
    assert severity_colour(severity, theme) in seen
    assert inside(rect, touched(lambda p: draw_sign(p, rect, severity, theme), theme))


def test_a_severity_of_the_future_is_told_like_a_note(theme):
    assert severity_sign("hint") == severity_sign("info")
    assert severity_colour("hint", theme) == severity_colour("info", theme)
