"""What is painted from right to left is the mirror image of what is painted from left to right."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel

from rolemap.model.records import Person
from rolemap.ui.canvas.items.card import Shape
from rolemap.ui.dialogs.key_caps import draw_way, way_width
from rolemap.ui.header import Header
from rolemap.ui.look.cards import CardLook
from rolemap.ui.look.mirror import Flow, placed, reads_from_right
from rolemap.ui.look.shapes import draw_card_shape
from rolemap.ui.look.theme import Theme, ThemeSource
from rolemap.ui.start.miniature import MiniCard, MiniColumn, Sketch, picture
from rolemap.ui.team.party_ghost import ghost
from tests.ui.look.pixels import CARD, LTR, RTL, painted, raw

_SHADE = 32
FORWARDS, BACKWARDS = Flow(), Flow(rtl=True)
WHOLE = st.integers(-5000, 5000).map(float)
LENGTHS = st.integers(0, 5000).map(float)
RECTS = st.builds(QRectF, WHOLE, WHOLE, LENGTHS, LENGTHS)


def test_a_flow_belongs_to_a_direction() -> None:
    for flow in (FORWARDS, BACKWARDS):
        assert Flow.of(flow.direction) == flow
    assert Flow.of(Qt.LayoutDirection.LayoutDirectionAuto) == FORWARDS


@given(rect=RECTS, across=WHOLE)
def test_from_left_to_right_all_is_as_it_was(rect: QRectF, across: float) -> None:
    assert FORWARDS.rect(rect, across) is rect
    assert FORWARDS.x(rect.left(), rect.width(), across) == rect.left()
    assert FORWARDS.point(rect.center(), across) == rect.center()


@given(rect=RECTS, within=RECTS)
def test_what_is_turned_twice_is_as_it_was(rect: QRectF, within: QRectF) -> None:
    turned = placed(rect, within, RTL)
    assert placed(turned, within, RTL) == rect
    assert turned.size() == rect.size()
    assert turned.top() == rect.top()
    # As far from the right as it was from the left.
    assert within.right() - turned.right() == rect.left() - within.left()


@given(rect=RECTS, across=WHOLE)
def test_points_and_lengths_are_turned_alike(rect: QRectF, across: float) -> None:
    turned = BACKWARDS.rect(rect, across)
    assert BACKWARDS.point(rect.topLeft(), across) == turned.topRight()
    assert BACKWARDS.x(rect.left(), rect.width(), across) == turned.left()


def test_a_path_is_turned_like_its_points() -> None:
    path = QPainterPath(QPointF(3, 4))
    path.cubicTo(QPointF(5, 0), QPointF(9, 0), QPointF(12, 4))
    assert BACKWARDS.path(path).pointAtPercent(1.0) == QPointF(-12, 4)
    assert BACKWARDS.path(path).boundingRect() == BACKWARDS.rect(path.boundingRect())


def test_only_the_keys_to_the_sides_change_places() -> None:
    keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_A)
    assert tuple(map(FORWARDS.key, keys)) == keys
    assert tuple(map(BACKWARDS.key, keys)) == (keys[1], keys[0], *keys[2:])


def test_a_wheel_is_turned_sideways_alone() -> None:
    at, buttons = QPointF(3, 4), Qt.MouseButton.NoButton
    keys, phase = Qt.KeyboardModifier.AltModifier, Qt.ScrollPhase.ScrollUpdate
    event = QWheelEvent(at, at, QPoint(5, 7), QPoint(120, 240), buttons, keys, phase, False)
    turned = BACKWARDS.wheel(event)
    assert FORWARDS.wheel(event) is event
    assert (turned.pixelDelta(), turned.angleDelta()) == (QPoint(-5, 7), QPoint(-120, 240))
    assert (turned.position(), turned.modifiers(), turned.phase()) == (at, keys, phase)


@pytest.mark.parametrize(
    ("words", "from_right"),
    [
        ("", False),
        ("Ana", False),
        ("42 %", False),
        ("עידו", True),
        ("محمد", True),
        ("(עידו)", True),
        ("42 עידו", True),
        ("Ana עידו", False),
        ("Zoë", False),
        ("数据", False),
        ("…", False),
        ("\u2068עידו\u2069 works", False),
        ("\u2068Ana\u2069 עובדת", True),
        ("\u2069עידו", True),
        ("\u2068\u2068a\u2069 עידו\u2069 on é", False),
    ],
)
def test_the_way_a_text_runs_by_itself(words: str, from_right: bool) -> None:
    assert reads_from_right(words) is from_right


@pytest.mark.parametrize("look", ["plain", "gap", "crowded"])
@pytest.mark.parametrize("selected", [False, True])
def test_a_card_from_far_is_mirrored(theme: Theme, look: CardLook, selected: bool) -> None:
    shape = Shape(look, "", 3, ("decide", "work", "consult", "inform", "other"))

    def draw(painter: QPainter) -> None:
        draw_card_shape(painter, QRectF(20, 20, 200, 120), shape, theme, 1.0, selected)

    forwards, backwards = painted(draw, theme), painted(draw, theme, direction=RTL)
    assert raw(forwards) != raw(backwards)
    assert raw(flipped(backwards)) == raw(forwards)


def test_a_miniature_is_mirrored(theme: Theme) -> None:
    some = MiniCard("plain", "", 0.6, ("decide", "work"))
    gap = MiniCard("gap", "error", 0.9, ())
    sketch = Sketch((MiniColumn(True, (some, gap)), MiniColumn(False, (gap,))))
    size = QSizeF(240, 120)
    forwards = picture(sketch, theme, size, 2.0).toImage()
    backwards = picture(sketch, theme, size, 2.0, RTL).toImage()
    # Dashes begin at the same corner in both.
    assert _apart(forwards, flipped(backwards)) * 8 < _apart(forwards, backwards)


def _apart(one: QImage, other: QImage) -> float:
    """How many of a thousand pixels differ by more than a shade."""
    pairs = zip(raw(one), raw(other), strict=True)
    return sum(abs(a - b) > _SHADE for a, b in pairs) * 1000 / len(raw(one))


def flipped(image: QImage) -> QImage:
    return image.flipped(Qt.Orientation.Horizontal)


def test_keys_are_named_from_left_to_right_in_either_window(theme: Theme) -> None:
    way = ["Ctrl", "Shift", "Z"]
    wide = way_width(way, theme)
    assert wide < CARD.width()
    at_end = QRectF(CARD.right() - wide, CARD.top(), wide, CARD.height())
    backwards = painted(lambda on: draw_way(on, CARD, way, theme), theme, direction=RTL)
    forwards = painted(lambda on: draw_way(on, at_end, way, theme), theme, direction=LTR)
    assert raw(backwards) == raw(forwards)


def test_a_ghost_of_people_is_mirrored(theme: Theme, qapp: QApplication) -> None:
    people = (Person(id="p1", name="Ana"), Person(id="p2", name="Ben"))
    forwards = ghost(people, theme, 1.0).toImage()
    qapp.setLayoutDirection(RTL)
    try:
        backwards = ghost(people, theme, 1.0).toImage()
    finally:
        qapp.setLayoutDirection(LTR)
    middle, end = backwards.height() // 2, backwards.width() - 1
    edge = theme.sizes.half + 2  # just inside of the circle with the initials
    circle = forwards.pixelColor(edge, middle)
    assert backwards.pixelColor(end - edge, middle) == circle
    assert backwards.pixelColor(edge, middle) != circle


@pytest.mark.parametrize("name", ["Ana", "עידו"])
@pytest.mark.parametrize("direction", [LTR, RTL])
def test_the_star_stands_where_the_name_ends(
    qapp: QApplication, name: str, direction: Qt.LayoutDirection
) -> None:
    header = Header(ThemeSource("light"))
    header.setLayoutDirection(direction)
    header.show_name(name, modified=True)
    (shown,) = [label.text() for label in header.findChildren(QLabel) if label.text()]
    assert shown.endswith("\u2069 *")
    # Only what is not fenced off says which way the line runs.
    assert reads_from_right(shown) is (direction == RTL)
    header.deleteLater()
