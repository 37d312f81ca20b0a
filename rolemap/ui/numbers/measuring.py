"""When figures are worked out: only while somebody looks, and only when the hand rests."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal

from rolemap.analysis.coverage import ItemList
from rolemap.analysis.facts import Facts
from rolemap.analysis.metric import Metrics
from rolemap.analysis.metric_heat import HeatMap, heat_map
from rolemap.analysis.metrics import metrics
from rolemap.formats.catalogues import catalogues
from rolemap.model.errors import RoleMapError
from rolemap.model.org import Org
from rolemap.model.records import Assignment
from rolemap.ui.bridge import Bridge
from rolemap.ui.catalogue.catalogue_content import stage_words
from rolemap.ui.wording import shipped

# From this many assignments on, it takes long enough to be felt.
_LARGE = 1_000
_REST = 200  # milliseconds without an edit


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything that the panel shows of one state."""

    metrics: Metrics
    heat: HeatMap


class Measuring(QObject):
    """Works the figures out, away from the window's thread where there is much to measure.

    Signals:
        measured(Figures): the figures of the present state.
    """

    measured = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._stale = True
        self._looked_at = False
        self._working = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self.catch_up)

    @property
    def waiting(self) -> bool:
        """Whether the figures that are shown are not those of the present state."""
        return self._stale

    def look(self, on: bool) -> None:
        """Somebody looks from now on, or nobody does."""
        self._looked_at = on
        if not on:
            self._rest.stop()
        elif self._stale:
            self._rest.start(0)  # after the panel itself has been painted

    def note(self) -> None:
        """There is another state; it is measured when the hand rests."""
        self._stale = True
        if self._looked_at:
            self._rest.start(_REST)

    def measure(self) -> None:
        """Measure the present state now."""
        self._stale = True
        self.catch_up()

    def catch_up(self) -> None:
        """Measure the present state, unless that is done or under way."""
        self._rest.stop()
        if not self._stale or self._working:
            return
        org = self._bridge.org
        if org.count(Assignment) < _LARGE:
            self._take(org, _figures(org, self._bridge.today))
            return
        self._working = True
        work = _Work(org, self._bridge.today)
        work.news.done.connect(self._on_done)
        QThreadPool.globalInstance().start(work)

    def _on_done(self, org: Org, found: Figures) -> None:
        self._working = False
        self._take(org, found)

    def _take(self, org: Org, found: Figures) -> None:
        if org is not self._bridge.org:  # edited meanwhile: not the figures of this state
            self.note()
            return
        self._stale = False
        self.measured.emit(found)


def _figures(org: Org, today: date) -> Figures:
    facts = Facts(org, today)
    return Figures(metrics(facts, _lists()), heat_map(facts))


def _lists() -> tuple[ItemList, ...]:
    """The catalogues in the language of the window."""
    try:
        known = catalogues()
    except RoleMapError:
        return ()  # the panel of the catalogues says what is wrong with the files
    return tuple(
        ItemList(
            one.id, shipped(one.name), {item.id: stage_words(item.stage) for item in one.items}
        )
        for one in known
    )


class _News(QObject):
    done = Signal(object, object)


class _Work(QRunnable):
    """Measures away from the window's thread; an Org never changes."""

    def __init__(self, org: Org, today: date) -> None:
        super().__init__()
        self.news = _News()
        self._org = org
        self._today = today

    def run(self) -> None:
        self.news.done.emit(self._org, _figures(self._org, self._today))
