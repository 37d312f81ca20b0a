"""Where boxes, labels and arrows lie: nothing on anything else, whatever the pipeline."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF

from rolemap.analysis.flow import flow_of
from rolemap.model.org import Org
from rolemap.model.records import Handoff, Stage
from rolemap.ui.handoffs.layout import Picture, Spacing, arrange

SPACING = Spacing(between=24, passing=12, room=32, level=12, port=16)

pairs = st.tuples(st.integers(0, 8), st.integers(0, 8)).filter(lambda pair: pair[0] != pair[1])
heights = st.integers(40, 120)


@st.composite
def pictures(draw: st.DrawFn) -> tuple[Org, Picture]:
    stages = [Stage(id=f"s{n}", name=f"s{n}", rank=chr(97 + n)) for n in range(9)]
    wanted = draw(st.lists(pairs, unique=True, max_size=16))
    handoffs = [Handoff(id=f"{a}>{b}", source=f"s{a}", target=f"s{b}") for a, b in wanted]
    org = Org.of(*stages, *handoffs)
    boxes = {stage.id: QSizeF(190, draw(heights)) for stage in stages}
    labels = {one.id: QSizeF(draw(st.integers(20, 150)), draw(heights)) for one in handoffs}
    widths = {one.id: draw(st.floats(1.6, 9)) for one in handoffs}
    return org, arrange(flow_of(org), boxes, labels, widths, SPACING)


def crossed(rect: QRectF, start: QPointF, end: QPointF) -> bool:
    """Whether a level piece goes through the inside of a rectangle."""
    inside = rect.adjusted(1, 1, -1, -1)
    left, right = sorted((start.x(), end.x()))
    return (
        inside.top() < start.y() < inside.bottom()
        and right > inside.left()
        and left < inside.right()
    )


@given(pictures())
def test_nothing_lies_on_anything_else(drawn: tuple[Org, Picture]) -> None:
    org, picture = drawn
    assert set(picture.boxes) == {stage.id for stage in org.all(Stage)}
    assert set(picture.ways) == {one.id for one in org.all(Handoff)}
    places = [*picture.boxes.values(), *(way.label for way in picture.ways.values())]
    assert not any(one.intersects(other) for one, other in combinations(places, 2))
    for handoff, way in picture.ways.items():
        others = [one.label for other, one in picture.ways.items() if other != handoff]
        for start, end in way.runs:
            assert start.y() == end.y()
            assert start.x() <= end.x()
            assert not any(crossed(rect, start, end) for rect in (*others, *picture.boxes.values()))


@given(pictures())
def test_ways_lead_from_box_to_box(drawn: tuple[Org, Picture]) -> None:
    org, picture = drawn
    back = {route.handoff: route.back for route in flow_of(org).routes}
    for handoff in org.all(Handoff):
        runs = picture.ways[handoff.id].runs
        left, right = handoff.source, handoff.target
        if back[handoff.id]:
            left, right = right, left
        first, last = picture.boxes[left], picture.boxes[right]
        assert runs[0][0].x() == first.right()
        assert runs[-1][0].x() == last.left()
        assert first.top() < runs[0][0].y() < first.bottom()
        assert last.top() < runs[-1][0].y() < last.bottom()
        assert all(
            one[1].x() < other[0].x()
            for one, other in zip(runs, runs[1:], strict=False)
            if one is not runs[0]
        )
        # Its label lies on it.
        label = picture.ways[handoff.id].label
        assert any(
            start.x() <= label.left()
            and label.right() <= end.x()
            and start.y() == label.center().y()
            for start, end in runs
        )


@given(pictures())
def test_arrows_touch_a_box_in_different_places(drawn: tuple[Org, Picture]) -> None:
    _, picture = drawn
    ends = [
        point.toTuple()
        for way in picture.ways.values()
        for point in (way.runs[0][0], way.runs[-1][0])
    ]
    assert len(ends) == len(set(ends))


def test_a_chain_is_straight() -> None:
    stages = [Stage(id=f"s{n}", name=f"s{n}", rank=chr(97 + n)) for n in range(4)]
    handoffs = [Handoff(id=f"h{n}", source=f"s{n}", target=f"s{n + 1}") for n in range(3)]
    boxes = {stage.id: QSizeF(190, 80) for stage in stages}
    labels = {one.id: QSizeF(60, 30) for one in handoffs}
    picture = arrange(
        flow_of(Org.of(*stages, *handoffs)), boxes, labels, dict.fromkeys(labels, 3.0), SPACING
    )
    heights = {point.y() for way in picture.ways.values() for run in way.runs for point in run}
    assert len(heights) == 1


def test_stages_without_hand_offs_stand_in_rows_below() -> None:
    stages = [Stage(id=f"s{n}", name=f"s{n}", rank=chr(97 + n)) for n in range(9)]
    boxes = {stage.id: QSizeF(190, 80) for stage in stages}
    alone = arrange(flow_of(Org.of(*stages)), boxes, {}, {}, SPACING)
    assert alone.below == 0
    assert [alone.boxes[f"s{n}"].top() for n in (0, 3, 4, 8)] == [0, 0, 104, 208]
    one = Handoff(id="h", source="s0", target="s1")
    picture = arrange(flow_of(Org.of(*stages, one)), boxes, {"h": QSizeF(9, 9)}, {"h": 2}, SPACING)
    assert picture.below is not None
    assert picture.below > picture.boxes["s0"].bottom()
    assert picture.boxes["s2"].top() == picture.below
