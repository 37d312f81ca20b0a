"""Where things stand: nothing overlaps, everybody is there, managers stand above."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import combinations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF

from rolemap.analysis.reporting import Forest, forest_of, groups_of
from rolemap.model.org import Org
from rolemap.model.records import Person, Team
from rolemap.ui.chart.plan import Lines, Measures, Plan, Spot
from rolemap.ui.chart.team_layout import lay_out_teams
from rolemap.ui.chart.tree_layout import lay_out_tree

MEASURES = Measures(
    box=QSizeF(200, 90),
    across=16,
    close=8,
    down=44,
    indent=48,
    apart=48,
    head=40,
    inside=16,
    handle=QSizeF(48, 20),
)


def grown(seed: int, most: int = 30) -> Org:
    """A team of random shape: wide, deep, in circles, with second managers and teams."""
    random = Random(seed)
    count, reach = random.randint(0, most), random.choice([1, 3, 8, 1000])
    teams = [
        Team(id=f"t{one}", name=f"T{one}", rank=f"V{one}") for one in range(random.randint(0, 4))
    ]
    people = []
    for one in range(count):
        above = [f"p{random.randrange(max(1, min(one, reach)))}"] if one else []
        managers = [*above, f"p{random.randrange(count)}"]
        chosen = random.choices([(), managers[:1], managers, managers[1:]], [1, 6, 1, 0.2])[0]
        inside = tuple(team.id for team in teams if random.random() < 0.4)
        people.append(
            Person(id=f"p{one}", name=f"{random.random()}", managers=tuple(chosen), teams=inside)
        )
    return Org.of(*teams, *people)


seeds = st.integers(0, 2**32 - 1)


def overlapping(rects: Iterable[QRectF]) -> set[tuple[int, int]]:
    """The pairs, by their places, that have a part in common; compared where they are near."""
    cells: dict[tuple[int, int], list[tuple[int, QRectF]]] = {}
    for place, rect in enumerate(rects):
        for across in range(int(rect.left() // 300), int(rect.right() // 300) + 1):
            for down in range(int(rect.top() // 300), int(rect.bottom() // 300) + 1):
                cells.setdefault((across, down), []).append((place, rect))
    return {
        (one, other)
        for near in cells.values()
        for (one, rect), (other, beside) in combinations(near, 2)
        if rect.intersects(beside)
    }


@dataclass(frozen=True)
class Tree:
    org: Org
    forest: Forest
    folded: frozenset[str]

    @classmethod
    def of(cls, seed: int) -> "Tree":
        org = grown(seed)
        forest = forest_of(org)
        random = Random(seed)
        folded = frozenset(one for one in forest.standing if random.random() < 0.1)
        return cls(org, forest, folded)

    def plan(self, *, mirrored: bool = False) -> Plan:
        return lay_out_tree(self.forest, self.folded, MEASURES, mirrored=mirrored)

    def seen(self) -> set[str]:
        return {
            one for one in self.forest.standing if not set(self.forest.above(one)) & self.folded
        }


@given(seed=seeds, mirrored=st.booleans())
def test_tree_shows_everybody_once_and_nothing_overlaps(seed: int, mirrored: bool) -> None:
    tree = Tree.of(seed)
    plan = tree.plan(mirrored=mirrored)
    assert [spot.team for spot in plan.boxes if spot.team] == []
    assert {spot.person for spot in plan.boxes} == tree.seen()
    handles = [one.rect for one in plan.handles.values()]
    assert overlapping([*plan.boxes.values(), *handles]) == set()
    for rect in (*plan.boxes.values(), *handles):
        assert plan.area.contains(rect)


@given(seed=seeds)
def test_who_reports_stands_below(seed: int) -> None:
    tree = Tree.of(seed)
    plan = tree.plan()
    for spot, rect in plan.boxes.items():
        manager = tree.forest.standing[spot.person].manager
        if manager is not None:
            assert rect.top() >= plan.boxes[Spot(manager)].bottom() + MEASURES.down


@given(seed=seeds)
def test_handles_stand_where_somebody_leads_and_count_all_below(seed: int) -> None:
    tree = Tree.of(seed)
    plan = tree.plan()
    leading = {one for one in tree.seen() if tree.forest.standing[one].reports}
    assert set(plan.handles) == leading
    for one, handle in plan.handles.items():
        assert handle.count == tree.forest.standing[one].below
        assert handle.folded == (one in tree.folded)


def joined(plan: Plan) -> list[set[Spot]]:
    """The groups of boxes that lines join, touching point by point."""
    lines = (QRectF(line.p1(), line.p2()) for line in plan.lines.within(plan.area))
    rects = [rect.normalized().adjusted(-0.5, -0.5, 0.5, 0.5) for rect in lines]
    rects += plan.boxes.values()
    groups = [{place} for place in range(len(rects))]
    for one, other in overlapping(rects):
        if groups[one] is not groups[other]:
            groups[one] |= groups[other]
            for place in groups[other]:
                groups[place] = groups[one]
    first = len(rects) - len(plan.boxes)
    spots = list(plan.boxes)
    found = {id(group): group for group in groups}.values()
    return [{spots[place - first] for place in group if place >= first} for group in found]


@given(seed=seeds)
def test_lines_join_a_whole_tree_and_nothing_else(seed: int) -> None:
    tree = Tree.of(seed)
    plan = tree.plan()
    trees = [
        {Spot(one) for one in tree.seen() if one == top or top in tree.forest.above(one)}
        for top in tree.forest.tops
    ]
    assert sorted(map(sorted, joined(plan))) == sorted(map(sorted, trees))


@given(seed=seeds)
def test_further_managers_have_a_line_where_both_are_seen(seed: int) -> None:
    tree = Tree.of(seed)
    plan, seen = tree.plan(), tree.seen()
    wanted = {
        (one, other)
        for one, place in tree.forest.standing.items()
        for other in place.others
        if one in seen and other in seen
    }
    assert {(extra.person, extra.manager) for extra in plan.extras} == wanted
    assert len(plan.extras) == len(wanted)
    for extra in plan.extras:
        start, end = extra.path.pointAtPercent(0), extra.path.pointAtPercent(1)
        room = 0.5
        for at, person in ((start, extra.person), (end, extra.manager)):
            assert plan.boxes[Spot(person)].adjusted(-room, -room, room, room).contains(at)
        assert not extra.circle or tree.forest.standing[extra.person].circle


@given(seed=seeds)
def test_mirrored_is_the_same_from_the_other_side(seed: int) -> None:
    tree = Tree.of(seed)
    groups = groups_of(tree.org)
    pairs = [
        (tree.plan(), tree.plan(mirrored=True)),
        (lay_out_teams(groups, MEASURES), lay_out_teams(groups, MEASURES, mirrored=True)),
    ]
    for plan, other in pairs:
        width = plan.area.width()
        assert (plan.mirrored, other.mirrored) == (False, True)
        assert plan.area == other.area
        for spot, rect in plan.boxes.items():
            turned = other.boxes[spot]
            assert (turned.top(), turned.size()) == (rect.top(), rect.size())
            assert turned.left() == pytest.approx(width - rect.right())
        assert len(plan.lines) == len(other.lines)


@given(seed=seeds, mirrored=st.booleans())
def test_teams_hold_their_people_and_nothing_overlaps(seed: int, mirrored: bool) -> None:
    org = grown(seed)
    groups = groups_of(org)
    plan = lay_out_teams(groups, MEASURES, mirrored=mirrored)
    wanted = {Spot(one, group.team or "") for group in groups for one in group.people}
    assert set(plan.boxes) == wanted
    assert [frame.team for frame in plan.frames] == [group.team or "" for group in groups]
    assert [frame.count for frame in plan.frames] == [len(group.people) for group in groups]
    assert overlapping(plan.boxes.values()) == set()
    assert overlapping(frame.rect for frame in plan.frames) == set()
    for spot, rect in plan.boxes.items():
        frame = plan.frame_of(spot.team)
        assert frame is not None
        assert frame.rect.contains(rect)
        assert not frame.head.intersects(rect)


@given(seed=seeds, x=st.floats(-50, 3_000), y=st.floats(-50, 2_000), side=st.floats(1, 4_000))
def test_what_is_found_by_place_is_what_is_there(
    seed: int, x: float, y: float, side: float
) -> None:
    org = grown(seed, most=25)
    for plan in (
        lay_out_tree(forest_of(org), frozenset(), MEASURES),
        lay_out_teams(groups_of(org), MEASURES),
    ):
        area, at = QRectF(x, y, side, side), QPointF(x, y)
        inside = {spot for spot, rect in plan.boxes.items() if rect.intersects(area)}
        assert set(plan.boxes_in(area)) == inside
        here = [spot for spot, rect in plan.boxes.items() if rect.contains(at)]
        assert plan.box_at(at) == (here[0] if here else None)
        for handle in plan.handles.values():
            assert plan.handle_at(handle.rect.center()) == handle


@given(
    ends=st.lists(st.tuples(*[st.integers(0, 40)] * 3, st.booleans()), max_size=30),
    box=st.tuples(*[st.integers(0, 40)] * 4),
)
def test_lines_in_an_area_are_found(
    ends: list[tuple[int, int, int, bool]], box: tuple[int, int, int, int]
) -> None:
    lines = [
        QLineF(one, here, other, here) if flat else QLineF(here, one, here, other)
        for one, other, here, flat in ends
        if one != other
    ]
    area = QRectF(*box)
    found = sorted(one.toTuple() for one in Lines(lines).within(area))
    ordered = (
        (
            min(one.x1(), one.x2()),
            min(one.y1(), one.y2()),
            max(one.x1(), one.x2()),
            max(one.y1(), one.y2()),
        )
        for one in lines
    )
    wanted = [
        (left, top, right, bottom)
        for left, top, right, bottom in ordered
        if left <= area.right()
        and right >= area.left()
        and top <= area.bottom()
        and bottom >= area.top()
    ]
    assert found == sorted(wanted)


@pytest.mark.parametrize("shape", ["chain", "row", "alone"])
def test_ten_thousand_are_laid_out(shape: str) -> None:
    count = 10_000
    above = {
        "chain": lambda one: (f"p{one - 1}",) if one else (),
        "row": lambda one: ("p0",) if one else (),
        "alone": lambda one: (),
    }[shape]
    org = Org.of(
        *(Person(id=f"p{one}", name=f"{one:05}", managers=above(one)) for one in range(count))
    )
    plan = lay_out_tree(forest_of(org), frozenset(), MEASURES)
    assert len(plan.boxes) == count
    assert overlapping(plan.boxes.values()) == set()


def test_a_pile_over_the_edge_goes_on_beside_itself() -> None:
    org = Org.of(
        Person(id="boss", name="Boss"),
        *(Person(id=f"p{one}", name=f"{one:02}", managers=("boss",)) for one in range(9)),
    )
    plan = lay_out_tree(forest_of(org), frozenset(), MEASURES)
    columns = {rect.left() for spot, rect in plan.boxes.items() if spot.person != "boss"}
    assert len(columns) == 2
    narrow = replace(MEASURES, box=QSizeF(100, 90))
    assert lay_out_tree(forest_of(org), frozenset(), narrow).area.width() < plan.area.width()
