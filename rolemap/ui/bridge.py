"""Turns a document's news into Qt signals and keeps its findings up to date."""

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from rolemap.analysis.finding import Finding
from rolemap.analysis.neighbourhood import Neighbourhood
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Assignment
from rolemap.session.document import Changed, Document

if TYPE_CHECKING:
    from rolemap.analysis.engine import LiveAnalysis
    from rolemap.analysis.folding import Causes

# From this many assignments on, the first analysis takes long enough to be felt.
_LARGE = 2_000


class Bridge(QObject):
    """A document's changes and findings as signals; every view listens here.

    Signals:
        changed(Changed): the document went from one state to another.
        found(frozenset): the findings about these records are other ones now.
        saved(): the document is on disk, or its file or modified state is another one.
    """

    changed = Signal(object)
    found = Signal(object)
    saved = Signal()

    def __init__(self, document: Document, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.today = today
        self._live: LiveAnalysis | None = None
        self._by_subject: dict[Id, list[Finding]] = {}
        self._counts: Counter[str] = Counter()
        self._causing: dict[Finding, None] = {}
        self._reach: tuple[Changed, Neighbourhood] | None = None
        self._closed = False
        self._stop = document.listen(self._on_change)

    @property
    def org(self) -> Org:
        """The current state."""
        return self.document.org

    @property
    def judged(self) -> bool:
        """Whether the findings are known yet."""
        return self._live is not None

    def close(self) -> None:
        """Stop listening to the document; an analysis that is under way is not taken any more."""
        if not self._closed:
            self._closed = True
            self._stop()

    def start_analysis(self) -> None:
        """Judge the whole organisation; called once, after the first paint."""
        if self._closed:
            return
        if self.org.count(Assignment) < _LARGE:
            self._take(self.org, _judge(self.org, self.today))
            return
        work = _FirstAnalysis(self.org, self.today)
        work.news.done.connect(self._take)
        QThreadPool.globalInstance().start(work)

    def _take(self, org: Org, live: "LiveAnalysis") -> None:
        if self._closed:
            return
        if org is not self.org:  # edited meanwhile: that answer is no longer about this state
            self.start_analysis()
            return
        self._live = live
        self._sort_in()
        self.found.emit(frozenset(self._by_subject))

    def _sort_in(self) -> None:
        self._by_subject = {}
        found = self._live.findings() if self._live else []
        self._counts = Counter(map(_counted_as, found))
        self._causing = dict.fromkeys(filter(_may_explain, found))
        for finding in found:
            for subject in finding.subjects:
                self._by_subject.setdefault(subject, []).append(finding)

    def _on_change(self, event: Changed) -> None:
        self.changed.emit(event)
        if self._live is None:
            return
        delta = self._live.update(event.before, event.after, event.change, self.reach(event))
        for finding in delta.gone:
            for subject in finding.subjects:
                self._by_subject[subject].remove(finding)
        for finding in delta.come:
            for subject in finding.subjects:
                self._by_subject.setdefault(subject, []).append(finding)
        for finding in delta.gone:
            self._causing.pop(finding, None)
        self._causing.update(dict.fromkeys(filter(_may_explain, delta.come)))
        self._counts.subtract(map(_counted_as, delta.gone))
        self._counts.update(map(_counted_as, delta.come))
        touched = {subject for one in (*delta.gone, *delta.come) for subject in one.subjects}
        self.found.emit(frozenset(touched))

    def reach(self, event: Changed) -> Neighbourhood:
        """How far a change reaches; worked out once for all views that ask."""
        if self._reach is None or self._reach[0] is not event:
            self._reach = event, Neighbourhood(event.before, event.after, event.change)
        return self._reach[1]

    def findings(self) -> list[Finding]:
        """Every finding, worst first, then in the order of the pipeline."""
        from rolemap.analysis.engine import in_order

        return in_order(self.org, self._live.findings()) if self._live else []

    def findings_on(self, record_id: Id) -> list[Finding]:
        """The findings about one record, worst first and accepted ones last."""
        found = self._by_subject.get(record_id, ())
        return sorted(
            found, key=lambda one: (one.accepted is not None, one.severity.order, one.code)
        )

    def causes(self) -> "Causes":
        """Which findings follow from which others, in the present state."""
        from rolemap.analysis.engine import in_order

        return self._live.causes(in_order(self.org, self._causing)) if self._live else {}

    def counts(self) -> Counter[str]:
        """How many findings there are: by severity, and "accepted"."""
        return +self._counts


def _counted_as(finding: Finding) -> str:
    return "accepted" if finding.accepted else finding.severity.value


def _may_explain(finding: Finding) -> bool:
    from rolemap.analysis.folding import may_explain  # rules load after the first paint

    return may_explain(finding)


def _judge(org: Org, today: date) -> "LiveAnalysis":
    from rolemap.analysis.engine import LiveAnalysis  # rules load after the first paint

    return LiveAnalysis(org, today)


class _News(QObject):
    done = Signal(object, object)


class _FirstAnalysis(QRunnable):
    """Judges a large organisation away from the window's thread; an Org never changes."""

    def __init__(self, org: Org, today: date) -> None:
        super().__init__()
        self.news = _News()
        self._org = org
        self._today = today

    def run(self) -> None:
        self.news.done.emit(self._org, _judge(self._org, self._today))
