"""What can be done about a finding, worked out when somebody looks at it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, QTimer, Signal

from rolemap.analysis.finding import Finding, Fix
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Assignment
from rolemap.ui.bridge import Bridge
from rolemap.ui.look.speech import said
from rolemap.ui.problems.problem_content import is_gap

Key: TypeAlias = tuple[str, tuple[Id, ...]]

# With fewer assignments, trying the fixes of a finding takes a millisecond or two.
_SMALL = 300
# So long after an edit nobody is likely to make another one at once, in milliseconds. Trying fixes
# in another thread would make every edit wait for its turn.
_PAUSE = 500


@dataclass(frozen=True, slots=True)
class Button:
    """What the button of a finding offers.

    Attributes:
        label: what it says: the best there is to do.
        several: whether there is a choice.
    """

    label: str
    several: bool


class Fixes(QObject):
    """The fixes of findings, kept until the organisation changes.

    In a large organisation, where fixes take long to try, they are worked out beside the window;
    until then the button of a row says what it said before, or is not there.

    Signals:
        worked_out(): something that was asked for is known now.
    """

    worked_out = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._known: dict[Finding, tuple[Fix, ...]] = {}
        self._shown: dict[Key, Button] = {}
        self._asked: dict[Finding, None] = {}
        self._work: _Work | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._start)

    def of(self, finding: Finding) -> tuple[Fix, ...]:
        """The edits that would remove a finding, best first; worked out now if need be."""
        if finding not in self._known:
            self._keep(finding, _worked_out(self._bridge.org, finding, self._bridge.today))
        return self._known[finding]

    def button(self, finding: Finding) -> Button | None:
        """What to paint on the button of a finding; None while that is not known."""
        if finding.accepted is not None:
            return Button(_words("No longer accept"), several=False)
        if self._bridge.org.count(Assignment) < _SMALL:
            self.of(finding)
        elif finding not in self._known:
            self._asked[finding] = None
            if not self._timer.isActive() and self._work is None:
                self._timer.start()
        return self._shown.get((finding.code, finding.subjects))

    def forget(self) -> None:
        """An edit starts from one state: after a change, all of them are other ones."""
        self._known.clear()
        self._asked.clear()
        if self._work is not None:
            self._work.given_up = True
            self._work = None
        if self._timer.isActive():
            self._timer.start()

    def _start(self) -> None:
        if self._asked:
            self._work = _Work(self._bridge.org, tuple(self._asked), self._bridge.today)
            self._work.news.done.connect(self._take)
            self._work.news.ended.connect(self._end)
            self._asked.clear()
            QThreadPool.globalInstance().start(self._work)

    def _take(self, org: Org, finding: Finding, found: tuple[Fix, ...]) -> None:
        if org is self._bridge.org:
            self._keep(finding, found)
            self.worked_out.emit()

    def _end(self, org: Org) -> None:
        if org is self._bridge.org:
            self._work = None
            self._start()

    def _keep(self, finding: Finding, found: tuple[Fix, ...]) -> None:
        self._known[finding] = found
        if found:
            label = said(found[0].label)
        else:
            gap = is_gap(self._bridge.org, finding)
            label = _words("Assign…") if gap else _words("Explain")
        self._shown[finding.code, finding.subjects] = Button(label, len(found) > 1)


def _worked_out(org: Org, finding: Finding, today: date) -> tuple[Fix, ...]:
    from rolemap.analysis.engine import fixes  # rules load after the first paint

    return fixes(org, finding, today)


class _News(QObject):
    done = Signal(object, object, object)
    ended = Signal(object)


class _Work(QRunnable):
    """Works fixes out away from the window's thread; an Org never changes."""

    def __init__(self, org: Org, findings: Sequence[Finding], today: date) -> None:
        super().__init__()
        self.news = _News()
        self.given_up = False
        self._org = org
        self._findings = findings
        self._today = today

    def run(self) -> None:
        for finding in self._findings:
            if self.given_up:
                return
            found = _worked_out(self._org, finding, self._today)
            self.news.done.emit(self._org, finding, found)
        self.news.ended.emit(self._org)


def _words(source: str) -> str:
    return QCoreApplication.translate("Fixes", source)
