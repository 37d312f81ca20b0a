"""What all pages of the inspector share: a column of widgets, in the order of the keyboard."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Record
from rolemap.ui.details.inspector_rows import Desk, Rows
from rolemap.ui.paragraph import Paragraph


def words(source: str) -> str:
    """A heading of the tables, in the language of the window."""
    return QCoreApplication.translate("Inspector", source)


class Page(QWidget):
    """What is shown of one selection, kept up to date by `refresh` and `refresh_findings`.

    Signals:
        assign_wanted(tuple): these records want somebody, or something to do.
    """

    assign_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        # Other records that are named on the page: it changes when their names do.
        self.mentioned: set[Id] = set()
        sizes = desk.themes.theme.sizes
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(sizes.gap_wide, sizes.gap_wide, sizes.gap_wide, sizes.gap)
        self.column.setSpacing(sizes.gap)
        self.kind = Paragraph(desk.themes, role="caption", weak=True, lines=2)
        self.column.addWidget(self.kind)

    @property
    def org(self) -> Org:
        """The current state."""
        return self.desk.bridge.org

    def point_to(self, record: Record) -> None:
        """Be about another record of the same kind."""
        self.refresh()
        self.refresh_findings()

    def refresh(self) -> None:
        """Show what the organisation says now."""

    def refresh_findings(self) -> None:
        """Show what is found now."""

    def offered(self) -> tuple[type[Record], ...]:
        """The kinds of records that can be chosen from on the page."""
        return ()

    def add_rows(self) -> Rows:
        """Room for rows."""
        rows = Rows(self.desk)
        self.column.addWidget(rows)
        return rows

    def add_buttons(self, *buttons: tuple[str, Callable[[], object]]) -> list[QPushButton]:
        """Buttons side by side: what they say, what they do."""
        row = QHBoxLayout()
        row.setSpacing(self.desk.themes.theme.sizes.gap)
        made = [QPushButton(said) for said, _ in buttons]
        for button, (_, run) in zip(made, buttons, strict=True):
            button.clicked.connect(lambda _=False, run=run: run())
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)
        return made

    def _stops(self) -> list[QWidget]:
        """Where Tab stops, from top to bottom."""
        found = _in_order(self.layout())
        return [one for one in found if _taking(one).focusPolicy() & Qt.FocusPolicy.TabFocus]

    def first_field(self) -> QWidget | None:
        """Where the keyboard comes to first."""
        return next(iter(self._stops()), None)

    def order_keyboard(self) -> None:
        """Let Tab go from top to bottom: rows that come later would be last."""
        stops = self._stops()
        for before, behind in zip(stops, stops[1:], strict=False):
            QWidget.setTabOrder(before, behind)

    def said(self) -> list[Sequence[str | tuple[str, ...]]]:
        """Everything that is shown, in words: equal for pages that look alike."""
        notes = [one.words for one in self.findChildren(Paragraph) if not one.isHidden()]
        return [sorted(notes), *(rows.said() for rows in self.findChildren(Rows))]


def _taking(widget: QWidget) -> QWidget:
    """What has the keyboard where a widget is given it."""
    return widget.focusProxy() or widget


def _in_order(layout: QLayout | None) -> Iterator[QWidget]:
    for place in range(layout.count() if layout is not None else 0):
        assert layout is not None
        item = layout.itemAt(place)
        widget = item.widget() if item is not None else None
        if widget is not None:
            yield widget
            # What is in an editor stays with it: were it moved in front of the editor, which leads
            # Tab to it, Tab would go round there for ever.
            if _taking(widget) is widget:
                yield from _in_order(widget.layout())
        elif item is not None:
            yield from _in_order(item.layout())
