"""Picks the organisation to start from."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from rolemap.formats.org_file import open_org
from rolemap.formats.own_templates import OWN, any_template, any_template_ids
from rolemap.formats.templates import Template
from rolemap.model.errors import RoleMapError
from rolemap.ui.look.paint import draw_card, draw_text
from rolemap.ui.look.speech import why
from rolemap.ui.look.strokes import after, at_start
from rolemap.ui.look.text import wrap
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.paragraph import Paragraph
from rolemap.ui.start.miniature import Sketch, draw_miniature, sketch_of
from rolemap.ui.wording import shipped, things

Index = QModelIndex | QPersistentModelIndex

TEMPLATE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
_STORY_LINES = 3
_ROWS_SHOWN = 4
# How wide a picture is, in heights of itself.
_PICTURE = 1.75
_STATE = QStyle.StateFlag


def counts_line(one: Template) -> str:
    """How much there is in a template."""
    counts = one.counts
    counted = (
        things("stage", counts.stages),
        things("responsibility", counts.responsibilities),
        things("role", counts.roles),
        things("person", counts.people),
    )
    if is_own(one):
        counted = (QCoreApplication.translate("TemplateDialog", "Your own"), *counted)
    return " · ".join(counted)


def is_own(one: Template) -> bool:
    """Whether it is one of the user's own, whose words nobody translates."""
    return one.id.startswith(OWN)


def _worded(one: Template, words: str) -> str:
    return words if is_own(one) else shipped(words)


class TemplateModel(QAbstractListModel):
    """One row for each template."""

    def __init__(self, found: Sequence[Template], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found = found

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self._found[index.row()]
        if role == TEMPLATE:
            return one
        if role == Qt.ItemDataRole.DisplayRole:
            return _worded(one, one.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{_worded(one, one.name)}. {_worded(one, one.story)} {counts_line(one)}"
        return None


class TemplateDelegate(QStyledItemDelegate):
    """Paints a template as a card: its map as a picture, name, story, counts."""

    def __init__(self, themes: ThemeSource, parent: QObject) -> None:
        super().__init__(parent)
        self._themes = themes
        self._sketches: dict[str, Sketch] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = self._themes.theme
        sizes = theme.sizes
        lines = theme.metrics("body").lineSpacing() * _STORY_LINES
        head = theme.metrics("title", strong=True).lineSpacing()
        foot = theme.metrics("caption").lineSpacing() + sizes.half
        height = head + lines + foot + 2 * sizes.padding + sizes.gap + sizes.half
        return QSize(3 * sizes.stage_width, round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one = index.data(TEMPLATE)
        if not isinstance(one, Template):
            return
        theme = self._themes.theme
        sizes = theme.sizes
        out = sizes.outset
        card = QRectF(option.rect).adjusted(out, sizes.half, -out, -sizes.half)
        painter.save()
        painter.setLayoutDirection(option.direction)
        draw_card(
            painter, card, "plain", theme, selected=bool(option.state & _STATE.State_Selected)
        )
        pad = sizes.padding
        inside = card.adjusted(pad, pad, -pad, -pad)
        width = min(inside.height() * _PICTURE, inside.width() / 2)
        draw_miniature(painter, at_start(inside, width, painter), self._sketch(one), theme)
        inside = after(inside, width + sizes.padding, painter)
        self._draw_words(painter, inside, one)
        painter.restore()

    def _sketch(self, one: Template) -> Sketch:
        found = self._sketches.get(one.id)
        if found is None:
            try:
                found = sketch_of(open_org(one.path).org)
            except RoleMapError:
                found = Sketch(())  # gone a moment after it was listed
            self._sketches[one.id] = found
        return found

    def _draw_words(self, painter: QPainter, inside: QRectF, one: Template) -> None:
        theme = self._themes.theme
        sizes = theme.sizes
        slot = QRectF(inside)
        slot.setHeight(theme.metrics("title", strong=True).lineSpacing())
        draw_text(painter, slot, _worded(one, one.name), theme, role="title", strong=True)
        slot.translate(0, slot.height() + sizes.half)
        metrics = theme.metrics("body")
        slot.setHeight(metrics.lineSpacing())
        for line in wrap(_worded(one, one.story), metrics, slot.width(), _STORY_LINES):
            draw_text(painter, slot, line, theme)
            slot.translate(0, slot.height())
        slot.setHeight(theme.metrics("caption").lineSpacing())
        slot.moveBottom(inside.bottom())
        weak = theme.colours.text_weak
        draw_text(painter, slot, counts_line(one), theme, role="caption", colour=weak)


class TemplateDialog(QDialog):
    """Asks which template to start from.

    Attributes:
        template_id: the template that is picked, "" where there is none.
    """

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        found, problems = _read()
        self._templates = TemplateModel(found, self)
        self.view = QListView()
        self.problem = Paragraph(themes)
        self.problem.say("\n".join(problems), severity="error" if problems else "")
        self.problem.setVisible(bool(problems))
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        self._set_up()
        self._connect()
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(self._templates.index(0), flag)
        self._refresh()

    def _set_up(self) -> None:
        sizes = self._themes.theme.sizes
        self.setWindowTitle(self.tr("New from template"))
        heading = QLabel(self.tr("What does your team look like?"))
        heading.setProperty("look", "heading")
        self.view.setModel(self._templates)
        self.view.setItemDelegate(TemplateDelegate(self._themes, self.view))
        self.view.setAccessibleName(self.tr("Templates"))
        self.view.setProperty("look", "bare")
        self.view.setUniformItemSizes(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = max(1, min(_ROWS_SHOWN, self._templates.rowCount()))
        height = rows * self.view.sizeHintForRow(0) + 4 * sizes.ring
        self.view.setMinimumSize(4 * sizes.stage_width, max(sizes.stage_width, height))
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self.tr("Start from it"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[sizes.gap_wide] * 4)
        column.setSpacing(sizes.gap)
        for widget in (heading, self.view, self.problem, self.buttons):
            column.addWidget(widget)
        column.setStretchFactor(self.view, 1)

    def _connect(self) -> None:
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._refresh())
        self.view.doubleClicked.connect(lambda _: self.accept())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _refresh(self) -> None:
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(self.template_id))

    @property
    def template_id(self) -> str:
        """What is picked."""
        rows = self.view.selectionModel().selectedIndexes()
        one = rows[0].data(TEMPLATE) if rows else None
        return one.id if isinstance(one, Template) else ""


def _read() -> tuple[list[Template], list[str]]:
    """The templates that can be read, and what is wrong with the others."""
    found: list[Template] = []
    problems: list[str] = []
    for template_id in any_template_ids():
        try:
            found.append(any_template(template_id))
        except RoleMapError as error:
            problems.append(why(error))
    return found, problems
