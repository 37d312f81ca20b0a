"""What can be done with somebody in a chart, from a menu: each entry asks, then makes one edit."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Person, Team
from rolemap.model.text import text
from rolemap.ui.chart.plan import Spot
from rolemap.ui.chart.proposals import would_move, would_report, would_stop
from rolemap.ui.commands import Commands
from rolemap.ui.dialogs.choices import Choice, choice_of
from rolemap.ui.dialogs.pick import PickDialog
from rolemap.ui.labels import label
from rolemap.ui.look.speech import said
from rolemap.ui.look.theme import ThemeSource
from rolemap.ui.promise import Promise

_NAME_WIDTH = 240


@dataclass(frozen=True)
class PersonMenu:
    """Makes the entries for one person.

    Attributes:
        commands: what commits the edits.
        themes: how the dialogs look.
        over: the widget that the dialogs lie over.
    """

    commands: Commands
    themes: ThemeSource
    over: QWidget

    def actions(self, spot: Spot, parent: QObject) -> list[QAction]:
        """The entries for somebody, standing in a team or not; empty where nobody is meant."""
        person = self.commands.org.look(Person, spot.person)
        if person is None:
            return []
        made = [self._report(spot, parent, also=False)]
        if person.managers:
            made.append(self._report(spot, parent, also=True))
            made += [self._stop(person, one, parent) for one in dict.fromkeys(person.managers)]
        made += self._teams(person, spot, parent)
        return made

    def _report(self, spot: Spot, parent: QObject, *, also: bool) -> QAction:
        words = (
            QCoreApplication.translate("PersonMenu", "Also report to…")
            if also
            else QCoreApplication.translate("PersonMenu", "Report to…")
        )

        def run() -> None:
            org = self.commands.org
            manager = self._pick(words, _managers_for(org, spot.person))
            if manager is not None:
                self._do(lambda now: would_report(now, (spot.person,), manager, also=also))

        action = _action(words, run, parent)
        action.setEnabled(bool(_managers_for(self.commands.org, spot.person)))
        return action

    def _stop(self, person: Person, manager_id: Id, parent: QObject) -> QAction:
        manager = self.commands.org.get(Person, manager_id)
        metrics = self.over.fontMetrics()
        words = said(
            text("No longer report to {manager}", manager=label(manager.name, metrics, _NAME_WIDTH))
        )
        return _action(
            words, lambda: self._do(lambda now: would_stop(now, person.id, manager_id)), parent
        )

    def _teams(self, person: Person, spot: Spot, parent: QObject) -> list[QAction]:
        """Move to a team, join one more, leave the one it stands in."""
        org = self.commands.org
        others = [choice_of(org, one) for one in org.teams() if one.id not in person.teams]
        old = spot.team if spot.team in person.teams else next(iter(person.teams), "")
        at = Spot(person.id, old)

        def moves(words: str, *, also: bool) -> QAction:
            def run() -> None:
                team = self._pick(words, others)
                if team is not None:
                    self._do(lambda now: would_move(now, (at,), team, also=also))

            action = _action(words, run, parent)
            action.setEnabled(bool(others))
            return action

        if not org.count(Team):
            return []
        made = [moves(QCoreApplication.translate("PersonMenu", "Move to team…"), also=False)]
        if old:
            made.append(
                moves(QCoreApplication.translate("PersonMenu", "Also join team…"), also=True)
            )
            name = label(org.get(Team, old).name, self.over.fontMetrics(), _NAME_WIDTH)
            words = said(text("Leave {team}", team=name))
            leave = _action(
                words, lambda: self._do(lambda now: would_move(now, (at,), "", also=False)), parent
            )
            made.append(leave)
        return made

    def _pick(self, title: str, choices: list[Choice]) -> Id | None:
        dialog = PickDialog(title.rstrip("…"), choices, self.themes, self.over)
        try:
            if dialog.exec() != QDialog.DialogCode.Accepted:
                return None
            return dialog.picked
        finally:
            dialog.deleteLater()

    def _do(self, would: Callable[[Org], Promise]) -> None:
        promise = would(self.commands.org)
        if promise.welcome:
            self.commands.do(promise.label, lambda now: would(now).change)
        else:
            self.commands.refused.emit(said(promise.words))


def _managers_for(org: Org, person_id: Id) -> list[Choice]:
    """Everybody whom a person could report to and does not yet."""
    person = org.look(Person, person_id)
    if person is None:
        return []
    below = _below(org, person_id)
    return [
        choice_of(org, one)
        for one in org.people()
        if one.id not in below and one.id not in person.managers
    ]


def _below(org: Org, person_id: Id) -> set[Id]:
    """A person and all who report to it, at whatever distance."""
    found, layer = {person_id}, [person_id]
    while layer:
        next_ones = [
            one.id for manager in layer for one in org.referring(Person, "managers", manager)
        ]
        layer = [one for one in dict.fromkeys(next_ones) if one not in found]
        found.update(layer)
    return found


def _action(words: str, run: Callable[[], None], parent: QObject) -> QAction:
    action = QAction(words, parent)
    action.triggered.connect(lambda _checked=False: run())
    return action
