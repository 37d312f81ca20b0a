"""Somebody on the way to another manager or team, in the hand or by the keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from rolemap.model.ids import Id
from rolemap.ui.chart.plan import Spot
from rolemap.ui.commands import Commands
from rolemap.ui.look.speech import said
from rolemap.ui.promise import Promise

# Told what is aimed at, what that would do, and whether it is welcome.
Show = Callable[[Spot | None, str, bool], None]
# What putting spots on a target would do; the flag says whether they stay where they are besides.
Would = Callable[[tuple[Spot, ...], Spot, bool], Promise]


class Carry(QObject):
    """Holds who is carried; nothing is edited before `place`.

    Args:
        commands: what commits it.
        would: what putting them on a target would do.
        show: shows that.
        parent: what it belongs to.
    """

    def __init__(
        self, commands: Commands, would: Would, show: Show, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._would = would
        self._show = show
        self._also = False
        self._promise: Promise | None = None
        self.spots: tuple[Spot, ...] = ()
        self.target: Spot | None = None

    @property
    def busy(self) -> bool:
        """Whether somebody is carried."""
        return bool(self.spots)

    @property
    def people(self) -> frozenset[Id]:
        """Who is carried."""
        return frozenset(spot.person for spot in self.spots)

    def take(self, spots: tuple[Spot, ...]) -> None:
        """Take people up."""
        self.give_up()
        self.spots = spots

    def aim(self, target: Spot | None, *, also: bool | None = None) -> None:
        """Mean a person or a team, or none; `also` keeps managers or teams there are."""
        also = self._also if also is None else also
        # What lies under its own ghost is not meant.
        if target is not None and target.person in self.people:
            target = None
        if (target, also) == (self.target, self._also):
            return
        self.target, self._also = target, also
        self._promise = self._would(self.spots, target, also) if target is not None else None
        if self._promise is None:
            self._show(None, "", False)
        else:
            self._show(target, said(self._promise.words), self._promise.welcome)

    def place(self) -> bool:
        """Put them on what is aimed at; whether that did anything."""
        promise, target, spots, also = self._promise, self.target, self.spots, self._also
        self.give_up()
        if promise is None or target is None:
            return False
        if not promise.welcome:
            self._commands.refused.emit(said(promise.words))
            return False
        return self._commands.do(promise.label, lambda _: self._would(spots, target, also).change)

    def give_up(self) -> bool:
        """Leave them where they are; returns whether anybody was carried."""
        busy, self.spots = self.busy, ()
        self.target, self._promise, self._also = None, None, False
        if busy:
            self._show(None, "", False)
        return busy
