"""The map as assistive technology sees it: a list of stages, with cards, with letters."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QScrollBar, QWidget

from rolemap.ui.access.kept import keep, kept
from rolemap.ui.access.news import MapNews
from rolemap.ui.access.reading import MapReading
from rolemap.ui.access.tree import ROOT
from rolemap.ui.canvas.view import MapView


def access_to(thing: QObject) -> QAccessibleInterface | None:
    """What is read of a map; None for anything else."""
    if not isinstance(thing, MapView):
        return None
    # Qt asks again whenever Python has given the class of the view another signal or slot.
    maps = (one.reading for one in kept() if isinstance(one, MapAccess))
    known = next((one for one in maps if one.alive and one.view is thing), None)
    reading = known or MapReading(thing)
    if known is None:
        MapNews(reading, thing)
    return keep(MapAccess(thing, reading))


class MapAccess(QAccessibleWidget):
    """What Qt reads of a map's view: what is on the map, then the widgets that lie on it."""

    def __init__(self, view: MapView, reading: MapReading) -> None:
        super().__init__(view, QAccessible.Role.List, view.accessibleName())
        self.reading = reading

    def state(self) -> QAccessible.State:
        made = super().state()
        made.multiSelectable = True
        return made

    def _widgets(self) -> list[QWidget]:
        """What lies on the map: the overview, and the line where a name is typed."""
        if not self.reading.alive:
            return []
        view = self.reading.view
        kind, direct = QWidget, Qt.FindChildOption.FindDirectChildrenOnly
        lying = [one for one in view.findChildren(kind, options=direct) if one.isVisible()]
        port = view.viewport()
        typed_in = any(one.isVisible() for one in port.findChildren(kind, options=direct))
        return [one for one in lying if (one is not port or typed_in) and not _scrolls(one)]

    def childCount(self) -> int:
        return len(self.reading.below(ROOT)) + len(self._widgets())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        below = self.reading.below(ROOT)
        if 0 <= index < len(below):
            return self.reading.node(below[index])
        widget = dict(enumerate(self._widgets(), start=len(below))).get(index)
        return QAccessible.queryAccessibleInterface(widget) if widget is not None else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        below, wanted = self.reading.below(ROOT), self.reading.id_of(child)
        if wanted is not None:
            return below.index(wanted) if wanted in below else -1
        places = {one: place for place, one in enumerate(self._widgets(), start=len(below))}
        thing = child.object()
        return places.get(thing, -1) if isinstance(thing, QWidget) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        at = QPoint(x, y)
        # Arrows come last and lie above the columns.
        below = reversed(self.reading.below(ROOT))
        found = next((one for one in below if self.reading.rect(one).contains(at)), None)
        return self.reading.node(found) if found else None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        if not self.reading.alive or not self.reading.view.hasFocus():
            return super().focusChild()
        current = self.reading.current
        return self.reading.node(current) if current else super().focusChild()


def _scrolls(widget: QWidget) -> bool:
    return widget.findChild(QScrollBar) is not None or isinstance(widget, QScrollBar)
