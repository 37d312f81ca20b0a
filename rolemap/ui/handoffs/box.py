"""The box of a stage: its name, how much there is to do, and who works there."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from rolemap.model.ids import Id
from rolemap.model.text import text
from rolemap.ui.canvas.items.parts import draw_words
from rolemap.ui.handoffs.content import BoxContent, works_words
from rolemap.ui.handoffs.drawn import FAR, Drawn
from rolemap.ui.handoffs.measures import BoxShape, box_shape, line_height
from rolemap.ui.look.paint import (
    CardLook,
    badge_width,
    draw_avatar,
    draw_badge,
    draw_card,
    draw_sign,
    draw_text,
    severity_colour,
)
from rolemap.ui.look.speech import said


class Box(QGraphicsObject):
    """One stage; all that it says is in `content`, where it stands in `form`."""

    def __init__(self, scene: Drawn, content: BoxContent) -> None:
        super().__init__()
        self._scene = scene
        self.record_id: Id = content.id
        self.content = content
        self.form = box_shape(content, scene.theme)
        self.selected = False
        self.focused = False
        self.look: CardLook | None = None
        self.words = ""

    def show_content(self, content: BoxContent) -> bool:
        """Say something else; returns whether the box is of another size now."""
        if content == self.content:
            return False
        before = self.form
        self.content = content
        self.measure()
        return before.size != self.form.size

    def measure(self) -> None:
        """Be as large as what is said needs."""
        self.prepareGeometryChange()
        self.form: BoxShape = box_shape(self.content, self._scene.theme)
        self.update()

    def mark(self, *, selected: bool, focused: bool) -> None:
        """Show whether the stage is selected, and whether the keyboard is at it."""
        if (selected, focused) != (self.selected, self.focused):
            self.selected, self.focused = selected, focused
            self.update()

    def aim(self, look: CardLook | None, words: str = "") -> None:
        """Look like the target of a hand-off and say what it would be, or look as usual."""
        if (look, words) != (self.look, self.words):
            self.look, self.words = look, words
            self.update()

    def rect(self) -> QRectF:
        """The box itself, in its own coordinates."""
        return QRectF(QPointF(0, 0), self.form.size)

    def place(self) -> QRectF:
        """The box itself, in the scene."""
        return self.rect().translated(self.pos())

    def port(self) -> QPointF:
        """Where a hand-off is drawn from, in the scene: the middle of the side where lines end."""
        place = self.place()
        return QPointF(place.left() if self._scene.mirrored else place.right(), place.center().y())

    def face_at(self, at: QPointF) -> Id | None:
        """The person whose face is at a point of the box."""
        for face, rect in zip(self.content.faces, self._face_rects(), strict=False):
            if rect.contains(at):
                return face.person
        return None

    def _face_rects(self) -> list[QRectF]:
        sizes, row = self._scene.theme.sizes, self.form.faces
        step = sizes.avatar + sizes.half
        rects: list[QRectF] = []
        for number in range(self.form.shown):
            left = row.left() + number * step
            if self._scene.mirrored:
                left = row.right() - number * step - sizes.avatar
            rects.append(QRectF(left, row.top(), sizes.avatar, sizes.avatar))
        return rects

    # Painting

    def boundingRect(self) -> QRectF:
        out = self._scene.theme.sizes.outset
        return self.rect().adjusted(-out, -out, out, out)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        theme, content = self._scene.theme, self.content
        mirrored = self._scene.mirrored
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        )
        look: CardLook = self.look or ("gap" if content.idle else "plain")
        marks = {"selected": self.selected, "focused": self.focused}
        severity = None if self.look else content.idle or None
        draw_card(painter, self.rect(), look, theme, severity=severity, **marks)
        if painter.worldTransform().m11() < FAR:
            return
        title = self.form.title
        high = line_height(theme, "title")
        for number, line in enumerate(self.form.name):
            row = QRectF(title.left(), title.top() + number * high, title.width(), high)
            draw_text(painter, row, line, theme, role="title", strong=True)
        self._paint_count(painter)
        self._paint_faces(painter)
        if self.words:
            draw_words(painter, self.rect(), self.words, self.look == "target", theme)

    def _paint_count(self, painter: QPainter) -> None:
        theme, content, row = self._scene.theme, self.content, QRectF(self.form.count)
        if content.severity:
            wide = badge_width(content.problems, theme)
            height = theme.sizes.badge_height
            left = row.left() if self._scene.mirrored else row.right() - wide
            badge = QRectF(left, row.center().y() - height / 2, wide, height)
            draw_badge(painter, badge, content.severity, content.problems, theme)
            taken = wide + theme.sizes.half
            row.adjust(
                taken if self._scene.mirrored else 0, 0, 0 if self._scene.mirrored else -taken, 0
            )
        words, weak = works_words(content.works), theme.colours.text_weak
        draw_text(painter, row, words, theme, role="caption", colour=weak)

    def _paint_faces(self, painter: QPainter) -> None:
        theme, shape = self._scene.theme, self.form
        if not self.content.people:
            self._paint_nobody(painter)
            return
        rects = self._face_rects()
        for face, rect in zip(self.content.faces, rects, strict=False):
            draw_avatar(painter, rect, face.initials, theme)
        if shape.more:
            room = QRectF(shape.faces)
            taken = len(rects) * (theme.sizes.avatar + theme.sizes.half)
            room.adjust(
                0 if self._scene.mirrored else taken, 0, -taken if self._scene.mirrored else 0, 0
            )
            more = said(text("+{count}", count=shape.more))
            weak = theme.colours.text_weak
            draw_text(painter, room, more, theme, role="caption", colour=weak, strong=True)

    def _paint_nobody(self, painter: QPainter) -> None:
        theme, row, mirrored = self._scene.theme, QRectF(self.form.faces), self._scene.mirrored
        token = theme.colours.text_weak
        if self.content.idle:
            token = severity_colour(self.content.idle, theme)
            side = theme.sizes.icon * 0.75
            left = row.right() - side if mirrored else row.left()
            sign = QRectF(left, row.center().y() - side / 2, side, side)
            draw_sign(painter, sign, self.content.idle, theme)
            taken = theme.sizes.icon
            row.adjust(0 if mirrored else taken, 0, -taken if mirrored else 0, 0)
        words = QCoreApplication.translate("Handoffs", "Nobody works here")
        draw_text(painter, row, words, theme, role="caption", colour=token)
