"""Cards and columns: a gap looks empty, an overlap crowded, a target inviting."""

from itertools import product

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from rolemap.ui.look.paint import CardLook, card_ink, draw_card, draw_column, draw_plus
from rolemap.ui.look.theme import Theme
from tests.ui.look.pixels import CARD, at, changed, changes, inside, painted, raw, row, touched

LOOKS: tuple[CardLook, ...] = ("plain", "gap", "crowded", "accepted", "target", "refused", "add")


def top_edge(theme: Theme, look, **flags) -> list[str]:
    image = painted(lambda p: draw_card(p, CARD, look, theme, **flags), theme)
    return row(image, CARD.top(), CARD.left() + 10, CARD.right() - 10)


def test_a_gap_is_dashed_in_the_colour_of_errors(theme):
    edge = top_edge(theme, "gap")
    assert changes(edge) > 20
    assert theme.colours.error in edge
    assert theme.colours.surface in edge or theme.colours.card in edge


def test_a_target_is_dashed_in_the_accent(theme):
    edge = top_edge(theme, "target")
    assert changes(edge) > 20
    assert theme.colours.accent in edge
    inside = painted(lambda p: draw_card(p, CARD, "target", theme), theme)
    assert at(inside, 100, 60) == theme.colours.accent_weak


def test_an_overlap_is_solid_and_thicker(theme):
    assert set(top_edge(theme, "crowded")) == {theme.colours.warning}
    image = painted(lambda p: draw_card(p, CARD, "crowded", theme), theme)
    below = [at(image, 100, CARD.top() + depth) for depth in range(4)]
    assert below.count(theme.colours.warning) == 2
    assert set(top_edge(theme, "plain")) == {theme.colours.line}


def test_what_is_accepted_is_calm_but_marked(theme):
    assert set(top_edge(theme, "accepted")) == {theme.colours.line_strong}
    assert card_ink("accepted", theme) == theme.colours.text_weak


def test_the_severity_decides_the_colour_of_the_outline(theme):
    assert theme.colours.warning in top_edge(theme, "gap", severity="warning")
    assert set(top_edge(theme, "crowded", severity="error")) == {theme.colours.error}
    assert card_ink("gap", theme, "warning") == theme.colours.warning


def test_looks_differ_without_colour(theme):
    def grey(look):
        image = painted(lambda p: draw_card(p, CARD, look, theme), theme)
        return raw(image.convertToFormat(QImage.Format.Format_Grayscale8))

    assert len({grey(look) for look in LOOKS}) == len(LOOKS)


@pytest.mark.parametrize("look", LOOKS)
def test_selection_and_focus_show_on_every_look(theme, look):
    def image(**flags):
        return painted(lambda p: draw_card(p, CARD, look, theme, **flags), theme)

    plain, selected, focused = image(), image(selected=True), image(focused=True)
    both = image(selected=True, focused=True)
    assert theme.colours.accent in {at(selected, 100, CARD.top() - out) for out in (0, 1, -1)}
    assert at(focused, 100, CARD.top() - 4) == theme.colours.focus
    for one, other in ((plain, selected), (plain, focused), (selected, both), (focused, both)):
        assert not changed(one, other).isNull()


@pytest.mark.parametrize("look", LOOKS)
def test_a_card_reaches_out_no_further_than_it_says(theme, look):
    out = theme.sizes.outset
    room = CARD.adjusted(-out, -out, out, out)
    for selected, focused in product((False, True), repeat=2):
        found = touched(
            lambda p, s=selected, f=focused: draw_card(p, CARD, look, theme, selected=s, focused=f),
            theme,
        )
        assert inside(room, found)


def test_outlines_are_sharp_on_a_dense_screen(theme):
    image = painted(lambda p: draw_card(p, CARD, "accepted", theme), theme, ratio=2)
    edge = [at(image, 100, CARD.top() + half / 2) for half in range(-1, 4)]
    colours = theme.colours
    assert edge == [colours.surface, *[colours.line_strong] * 2, *[colours.card] * 2]


def test_a_column_has_a_band_for_its_name(theme):
    image = painted(lambda p: draw_column(p, CARD, 30, "plain", theme), theme)
    assert at(image, 100, CARD.top() + 20) == theme.colours.panel
    assert at(image, 100, CARD.top() + 40) == theme.colours.surface


def test_what_goes_across_has_a_line_over_its_band(theme):
    image = painted(lambda p: draw_column(p, CARD, 30, "plain", theme, across=True), theme)
    assert at(image, 100, CARD.top() + 2) == theme.colours.line_strong


@pytest.mark.parametrize("look", ["plain", "target", "refused"])
def test_a_selected_column_shows(theme, look):
    image = painted(lambda p: draw_column(p, CARD, 30, look, theme, selected=True), theme)
    assert theme.colours.accent in {at(image, CARD.left() - out, 90) for out in (1, -1)}
    out = theme.sizes.outset
    found = touched(lambda p: draw_column(p, CARD, 30, look, theme, selected=True), theme)
    assert inside(CARD.adjusted(-out, -out, out, out), found)


def test_a_plus_says_what_it_adds(theme):
    rect = QRectF(20, 20, 160, 28)
    found = touched(lambda p: draw_plus(p, rect, "responsibility" * 9, theme), theme)
    assert inside(rect, found)
    assert found.width() > 100
