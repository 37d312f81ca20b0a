"""What is painted: looked at pixel by pixel where that says something."""

import math
from collections.abc import Callable
from itertools import pairwise, product

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from rolemap.ui.look.paint import (
    badge_width,
    card_ink,
    chip_width,
    draw_avatar,
    draw_badge,
    draw_card,
    draw_chip,
    draw_column,
    draw_load_bar,
    draw_plus,
    draw_sign,
    draw_text,
    severity_colour,
    severity_sign,
    tone_of,
)
from rolemap.ui.look.text import initials
from rolemap.ui.look.theme import Theme, make_theme

Draw = Callable[[QPainter], None]

WIDTH, HEIGHT = 240, 160
CARD = QRectF(20, 20, 176, 90)
LOOKS = ("plain", "gap", "crowded", "accepted", "target", "refused", "add")
TONES = ("decide", "work", "support", "consult", "inform", "other")
STATES = ("plain", "hover", "selected", "dimmed", "problem", "vacant", "ghost")
SEVERITIES = ("error", "warning", "info", "accepted")
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
LONG_NAMES = (
    "Maximiliane Wolkenstein-Trostburg",
    "W" * 400,
    "محمد علي حسن عبد الرحمن بن عبد العزيز",
    "数据新鲜度和质量监控负责人",
    "👨\u200d👩\u200d👧" * 20,
    "Z\u0351\u036b\u0343\u036a\u0302\u0319\u0324\u0329\u031f" * 20,
    "<h1>Ann</h1><br><br>",
    "two\nlines",
)


@pytest.fixture(params=[False, True], ids=["light", "dark"])
def theme(request, qapp) -> Theme:
    return make_theme(dark=request.param)


def painted(draw: Draw | None, theme: Theme, *, direction=LTR, ratio: int = 1) -> QImage:
    image = QImage(WIDTH * ratio, HEIGHT * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(theme.colours.surface))
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    if draw:
        draw(painter)
    painter.end()
    return image


def at(image: QImage, x: float, y: float) -> str:
    ratio = image.devicePixelRatio()
    return image.pixelColor(int(x * ratio), int(y * ratio)).name().upper()


def lines(image: QImage) -> list[bytes]:
    bits, length = image.constBits().tobytes(), image.bytesPerLine()
    return [bits[start : start + length] for start in range(0, len(bits), length)]


def changed(one: QImage, other: QImage) -> QRectF:
    """The smallest rectangle around all pixels that differ; null if none do."""
    ys, xs = [], []
    for y, (first, second) in enumerate(zip(lines(one), lines(other), strict=True)):
        if first != second:
            ys.append(y)
            xs += [at // 4 for at in range(len(first)) if first[at] != second[at]]
    if not ys:
        return QRectF()
    return QRectF(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


def inside(rect: QRectF, found: QRectF) -> bool:
    return found.isNull() or rect.contains(found)


def touched(draw: Draw, theme: Theme, *, direction=LTR) -> QRectF:
    return changed(painted(None, theme), painted(draw, theme, direction=direction))


def row(image: QImage, y: float, start: float, end: float) -> list[str]:
    return [at(image, x, y) for x in range(int(start), int(end))]


def changes(colours: list[str]) -> int:
    return sum(one != other for one, other in pairwise(colours))


# Cards


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
    grey = {
        look: painted(lambda p, look=look: draw_card(p, CARD, look, theme), theme)
        .convertToFormat(QImage.Format.Format_Grayscale8)
        .constBits()
        .tobytes()
        for look in LOOKS
    }
    assert len(set(grey.values())) == len(LOOKS)


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


# Chips


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
    images = {
        painted(lambda p, s=state: draw_chip(p, rect, "A", "Ana", "decide", theme, state=s), theme)
        .constBits()
        .tobytes()
        for state in STATES
    }
    assert len(images) == len(STATES)


@pytest.mark.parametrize("direction", [LTR, RTL], ids=["ltr", "rtl"])
def test_no_name_leaves_its_chip(theme, direction):
    chips = ((20, "plain"), (31, "selected"), (47, "ghost"), (100, "problem"))
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


# Text


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


def test_a_plus_says_what_it_adds(theme):
    rect = QRectF(20, 20, 160, 28)
    found = touched(lambda p: draw_plus(p, rect, "responsibility" * 9, theme), theme)
    assert inside(rect, found)
    assert found.width() > 100


# Avatars


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


# Load bars

BAR = QRectF(20, 20, 200, 4)


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


# Signs and badges


def test_severities_have_different_signs(theme):
    assert len({severity_sign(severity) for severity in SEVERITIES}) == 4
    rect = QRectF(20, 20, 16, 16)
    ink = theme.colours.text
    drawn = {
        painted(lambda p, s=severity: draw_sign(p, rect, s, theme, ink), theme)
        .constBits()
        .tobytes()
        for severity in SEVERITIES
    }
    assert len(drawn) == 4


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


# All of them

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
