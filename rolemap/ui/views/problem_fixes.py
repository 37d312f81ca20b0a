"""What can be done about a finding, worked out when somebody looks at it."""

from PySide6.QtCore import QCoreApplication

from rolemap.analysis.finding import Finding, Fix
from rolemap.ui.bridge import Bridge
from rolemap.ui.views.problem_content import is_gap


class Fixes:
    """The fixes of findings, kept until the organisation changes."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self._known: dict[Finding, tuple[Fix, ...]] = {}

    def of(self, finding: Finding) -> tuple[Fix, ...]:
        """The edits that would remove a finding, best first."""
        from rolemap.analysis.engine import fixes  # rules load after the first paint

        known = self._known.get(finding)
        if known is None:
            known = fixes(self._bridge.org, finding, self._bridge.today)
            self._known[finding] = known
        return known

    def forget(self) -> None:
        """An edit starts from one state: after a change, all of them are other ones."""
        self._known.clear()

    def label(self, finding: Finding) -> str:
        """What the button of a finding says: the best there is to do about it."""
        if finding.accepted is not None:
            return _words("No longer accept")
        found = self.of(finding)
        if found:
            return str(found[0].label)
        return _words("Assign…") if is_gap(self._bridge.org, finding) else _words("Explain")

    def several(self, finding: Finding) -> bool:
        """Whether there is a choice."""
        return finding.accepted is None and len(self.of(finding)) > 1


def _words(source: str) -> str:
    return QCoreApplication.translate("Fixes", source)
