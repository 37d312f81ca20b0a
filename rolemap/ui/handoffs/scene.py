"""Everything that is drawn of the hand-offs; follows the organisation by what changed."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtWidgets import QGraphicsScene

from rolemap.analysis.facts import Facts
from rolemap.analysis.flow import Flow, flow_of, longest_path
from rolemap.model.change import Edit
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Handoff, Record, Responsibility, Stage
from rolemap.session.document import Changed
from rolemap.ui.bridge import Bridge
from rolemap.ui.handoffs.arrow import Arrow, Grip, Heading, Loose
from rolemap.ui.handoffs.box import Box
from rolemap.ui.handoffs.content import box_content, link_content
from rolemap.ui.handoffs.layout import Picture, Spacing, Way, arrange
from rolemap.ui.handoffs.measures import line_height
from rolemap.ui.lens import Light
from rolemap.ui.look.paint import CardLook
from rolemap.ui.look.theme import Theme

_EMPTY = Flow((), (), ())


class FlowScene(QGraphicsScene):
    """Stages in layers and hand-offs between them.

    `show_org` draws it from nothing; `on_change` and `on_found` alter only what is no longer true.
    Both lead to the same picture.

    Attributes:
        mirrored: the pipeline runs from right to left.
        path: the stages of the longest path.

    Signals:
        edited(): what is drawn may say something else now.
    """

    edited = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # How large an item is hangs on the theme and on how much it passes; an index that misses
        # one such change holds items that are gone. There are too few of them to need one.
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self._bridge = bridge
        self.theme = theme
        self.mirrored = False
        self.boxes: dict[Id, Box] = {}
        self.arrows: dict[Id, Arrow] = {}
        self.flow = _EMPTY
        self.path: tuple[Id, ...] = ()
        self._facts = Facts(bridge.org, bridge.today)
        self._light = Light()
        self._on_path_only = False
        self.grip = Grip(self)
        self.loose = Loose(self)
        self.heading = Heading(self)
        for item in (self.grip, self.loose, self.heading):
            self.addItem(item)

    @property
    def facts(self) -> Facts:
        """Who works on what, as it is drawn."""
        return self._facts

    # From nothing, and by what changed

    def show_org(self, org: Org) -> None:
        """Draw an organisation from nothing."""
        self._facts = Facts(org, self._bridge.today)
        self._sync(org)
        self._renew(self.boxes)
        self._place()
        self.edited.emit()

    def on_change(self, event: Changed) -> None:
        """Draw what a change made stale."""
        reach, org = self._bridge.reach(event), event.after
        if reach.everything:
            self.show_org(org)
            return
        self._facts.move_on(org, reach.touched)
        moved = any(map(_leads_elsewhere, event.change.edits.values()))
        if moved:
            self._sync(org)
        touched = [one for kind in (Stage, Handoff) for one in reach.touched.get(kind.KIND, ())]
        if self._renew(touched) or moved:
            self._place()
        else:
            self._shine()
        self.edited.emit()

    def on_found(self, ids: Iterable[Id]) -> None:
        """Draw what the findings about these records say now."""
        stale = {self.holder_of(record_id) for record_id in ids}
        if self._renew(one for one in stale if one is not None):
            self._place()
        self.edited.emit()

    def on_theme(self, theme: Theme) -> None:
        """Draw everything in another look."""
        self.theme = theme
        for item in (*self.boxes.values(), *self.arrows.values()):
            item.measure()
        self._place()
        self.update()

    def mirror(self, mirrored: bool) -> None:
        """Let the pipeline run from right to left, or from left to right."""
        if mirrored != self.mirrored:
            self.mirrored = mirrored
            self._place()
            self.update()

    def _sync(self, org: Org) -> None:
        """Have a box for each stage and an arrow for each hand-off."""
        self.flow, self.path = flow_of(org), longest_path(org)
        items: tuple[dict[Id, Box] | dict[Id, Arrow], ...] = (self.boxes, self.arrows)
        for kind, known in zip((Stage, Handoff), items, strict=True):
            for record_id in [one for one in known if org.look(kind, one) is None]:
                self.removeItem(known.pop(record_id))
        for stage in org.all(Stage):
            if stage.id not in self.boxes:
                content = box_content(self._bridge, self._facts, stage)
                box = self.boxes[stage.id] = Box(self, content)
                self.addItem(box)
        back = {route.handoff: route.back for route in self.flow.routes}
        for handoff in org.all(Handoff):
            self._sync_arrow(handoff, back=back[handoff.id])

    def _sync_arrow(self, handoff: Handoff, *, back: bool) -> None:
        content = link_content(self._bridge, self._facts, handoff, back=back)
        ends = handoff.source, handoff.target
        known = self.arrows.get(handoff.id)
        if known is None:
            known = self.arrows[handoff.id] = Arrow(self, content, ends)
            self.addItem(known)
        known.ends = ends
        known.show_content(content)

    def _renew(self, ids: Iterable[Id]) -> bool:
        """Let boxes and arrows say what is true now; returns whether sizes are other ones."""
        org, moved = self._facts.org, False
        for record_id in ids:
            box, arrow = self.boxes.get(record_id), self.arrows.get(record_id)
            if box is not None:
                stage = org.get(Stage, record_id)
                moved |= box.show_content(box_content(self._bridge, self._facts, stage))
            elif arrow is not None:
                handoff, back = org.get(Handoff, record_id), arrow.content.back
                content = link_content(self._bridge, self._facts, handoff, back=back)
                moved |= arrow.show_content(content)
        return moved

    # Where things are

    def _place(self) -> None:
        """Put everything where it belongs."""
        boxes = {one: box.form.size for one, box in self.boxes.items()}
        labels = {one: arrow.label.size for one, arrow in self.arrows.items()}
        widths = {one: arrow.width for one, arrow in self.arrows.items()}
        picture = arrange(self.flow, boxes, labels, widths, self._spacing())
        for stage_id, rect in picture.boxes.items():
            self.boxes[stage_id].setPos(self._flip(rect).topLeft())
        for handoff_id, way in picture.ways.items():
            self.arrows[handoff_id].run(self._flip_way(way))
        self._place_heading(picture)
        self.grip.show_at("", None)
        self._shine()
        self._fit()

    def _spacing(self) -> Spacing:
        sizes = self.theme.sizes
        return Spacing(
            between=1.5 * sizes.gap_wide,
            passing=sizes.gap + sizes.half,
            room=2 * sizes.gap_wide,
            level=1.5 * sizes.gap,
            port=sizes.gap_wide,
        )

    def _place_heading(self, picture: Picture) -> None:
        if picture.below is None:
            self.heading.say("", None)
            return
        words = self.tr("Stages that nothing is handed to or from")
        if not self.arrows:
            words = self.tr("Nothing is handed on yet: drag the dot beside a stage onto another.")
        high = line_height(self.theme, "body")
        wide = max(rect.right() for rect in picture.boxes.values())
        metrics = self.theme.metrics("body")
        wide = max(wide, metrics.horizontalAdvance(words) + self.theme.sizes.gap)
        top = picture.below - high - self.theme.sizes.gap
        self.heading.say(words, self._flip(QRectF(0, top, wide, high)))

    def _fit(self) -> None:
        whole = QRectF()
        for item in (*self.boxes.values(), *self.arrows.values()):
            whole = whole.united(item.sceneBoundingRect())
        if self.heading.isVisible():
            whole = whole.united(self.heading.boundingRect())
        room = 2 * self.theme.sizes.gap_wide
        self.setSceneRect(whole.adjusted(-room, -room, room, room))

    def _flip(self, rect: QRectF) -> QRectF:
        if not self.mirrored:
            return rect
        return QRectF(-rect.right(), rect.top(), rect.width(), rect.height())

    def _flip_way(self, way: Way) -> Way:
        if not self.mirrored:
            return way
        runs = tuple((_mirrored(start), _mirrored(end)) for start, end in way.runs)
        return Way(runs, self._flip(way.label))

    def holder_of(self, record_id: Id | None) -> Id | None:
        """The stage or hand-off by which a record is shown, or None."""
        record: Record | None = self._facts.org.find(record_id) if record_id else None
        match record:
            case Stage() | Handoff():
                return record.id
            case Responsibility():
                return record.stage
            case Assignment():
                return self._facts.org.get(Responsibility, record.responsibility).stage
            case _:
                return None

    def place_of(self, record_id: Id | None) -> QRectF | None:
        """Where a record is shown, or None: a box, or the label of an arrow."""
        holder = self.holder_of(record_id) or ""
        item = self.boxes.get(holder) or self.arrows.get(holder)
        return item.place() if item is not None else None

    def box_at(self, at: QPointF) -> Box | None:
        """The box at a point of the scene."""
        found = (box for box in self.items(at) if isinstance(box, Box))
        return next((box for box in found if box.place().contains(at)), None)

    # What stands out

    def shine(self, light: Light) -> None:
        """Let some stand out; the rest steps back."""
        if light != self._light:
            self._light = light
            self._shine()

    def highlight_path(self, *, on: bool) -> None:
        """Let the longest path stand out, or all alike."""
        if on != self._on_path_only:
            self._on_path_only = on
            self._shine()

    @property
    def walls_on_path(self) -> int:
        """Over how many walls work is thrown along the longest path."""
        steps = set(pairwise(self.path))
        on_path = (arrow for arrow in self.arrows.values() if arrow.ends in steps)
        return sum(arrow.content.wall == "warning" for arrow in on_path)

    def _shine(self) -> None:
        on = self._on_path_only
        steps = set(pairwise(self.path))
        lit = self._lit_stages()
        for stage_id, box in self.boxes.items():
            shows = stage_id in lit and (not on or stage_id in self.path)
            box.setOpacity(1.0 if shows else self.theme.sizes.dimmed)
        for handoff_id, arrow in self.arrows.items():
            stands = self._light.lets_stand_out(handoff_id) or lit.issuperset(arrow.ends)
            shows = stands and (not on or arrow.ends in steps)
            arrow.setOpacity(1.0 if shows else self.theme.sizes.dimmed)
            arrow.highlight(on=on and arrow.ends in steps)

    def _lit_stages(self) -> set[Id]:
        """The stages of which something stands out."""
        if self._light.ids is None:
            return set(self.boxes)
        works = (self._facts.org.look(Responsibility, one) for one in self._light.ids)
        return {work.stage for work in works if work is not None}

    def aim(self, stage_id: Id | None, words: str = "", *, welcome: bool = True) -> None:
        """Let one box be the target of a hand-off and say what it would be, or none."""
        look: CardLook = "target" if welcome else "refused"
        for one, box in self.boxes.items():
            if one == stage_id:
                box.aim(look, words)
            else:
                box.aim(None)


def _leads_elsewhere(edit: Edit) -> bool:
    """Whether stages or hand-offs came, went, or stand in another order now."""
    match edit.before, edit.after:
        case Stage() as before, Stage() as after:
            return before.rank != after.rank
        case Handoff() as before, Handoff() as after:
            return (before.source, before.target) != (after.source, after.target)
        case _:
            return isinstance(edit.record, Stage | Handoff)


def _mirrored(point: QPointF) -> QPointF:
    return QPointF(-point.x(), point.y())
