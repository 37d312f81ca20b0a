"""Decides what stands out in every view: whom the pointer is on, who is selected, or a filter."""

from PySide6.QtCore import QObject, QTimer, Signal

from rolemap.model.ids import Id
from rolemap.model.records import Person, Role, Team
from rolemap.ui.bridge import Bridge
from rolemap.ui.lens import Filter, Light, light_of, light_of_parties
from rolemap.ui.selection import Selection

# The pointer passes over many on its way: only where it rests is meant.
_REST_MS = 90


class Spotlight(QObject):
    """Lights up everything that a person or role touches; the rest steps back.

    Signals:
        lit(Light): other things stand out now.
        filtered(Filter): the filter is another one now.
    """

    lit = Signal(object)
    filtered = Signal(object)

    def __init__(self, bridge: Bridge, selection: Selection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._light = Light()
        self._bridge = bridge
        self._selection = selection
        self._filter = Filter()
        self._hovered: tuple[Id, ...] = ()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.refresh)
        selection.changed.connect(self.refresh)
        selection.hovered.connect(self._on_hover)
        bridge.changed.connect(self.refresh)
        bridge.found.connect(self._on_found)

    @property
    def filter(self) -> Filter:
        """What was asked for."""
        return self._filter

    def set_filter(self, asked: Filter) -> None:
        """Let what is asked for stand out."""
        if asked != self._filter:
            self._filter = asked
            self.refresh()
            self.filtered.emit(asked)

    def _on_hover(self, ids: tuple[Id, ...]) -> None:
        self._hovered = ids
        self._rest.start()

    def _on_found(self, *_: object) -> None:
        if self._filter.kind in ("gaps", "problems", "finding"):
            self.refresh()

    def refresh(self, *_: object) -> None:
        """Light up what should be now."""
        light = self._find()
        if light != self._light:
            self._light = light
            self.lit.emit(light)

    @property
    def light(self) -> Light:
        """What stands out now."""
        return self._light

    def filtered_ids(self) -> frozenset[Id] | None:
        """What the filter lets stand out, whatever else does; None where there is no filter."""
        return None if self._filter.kind == "all" else light_of(self._bridge, self._filter).ids

    def _find(self) -> Light:
        org = self._bridge.org
        parties = [one for one in self._hovered if org.find(one) is not None]
        if not parties:
            parties = [one for one in self._selection.ids if self._is_party(one)]
        if parties:
            return light_of_parties(org, parties)
        return light_of(self._bridge, self._filter)

    def _is_party(self, record_id: Id) -> bool:
        return isinstance(self._bridge.org.find(record_id), Person | Role | Team)
