"""What an organisation is handed out as: what is to be shown, and under which names."""

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from threading import Lock

from rolemap.analysis.facts import Facts
from rolemap.formats.handout import Handout, Known, Options, works_of
from rolemap.formats.redaction import Redaction
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Responsibility


@dataclass(frozen=True)
class Source:
    """What a window has to hand out.

    Attributes:
        org: the organisation.
        today: the day by which it is judged.
        lit: the ids of what a filter lets stand out; None where there is none.
        parties: the ids of those whose work the filter asks for.
    """

    org: Org
    today: date
    lit: frozenset[Id] | None = None
    parties: frozenset[Id] = frozenset()
    _lock: Lock = field(default_factory=Lock, compare=False)

    @cached_property
    def _known(self) -> Known:
        return Known(self.org, self.today)

    @cached_property
    def _hidden(self) -> tuple[Redaction, Known]:
        # One for all: what was seen beforehand is what is written.
        redaction = Redaction(self.org)
        return redaction, Known(redaction.org, self.today)

    def handout(
        self, options: Options, *, stage: Id | None, only_lit: bool, redacted: bool
    ) -> Handout:
        """The part that is wanted, with names or with pseudonyms.

        Pseudonyms for thousands of people take seconds: to be called away from the window's thread.
        """
        shown: frozenset[Id] | None = None
        if stage is not None:
            shown = works_of(Facts(self.org, self.today), [stage])
        elif only_lit and self.lit is not None:
            shown = frozenset(one for one in self.lit if self.org.look(Responsibility, one))
        parties = self.parties if only_lit else frozenset[Id]()
        if not redacted:
            return Handout(self.org, self.today, options, shown, parties=parties, known=self._known)
        with self._lock:
            hidden, known = self._hidden
        part = None if shown is None else hidden.ids_of(shown)
        whom = hidden.ids_of(parties)
        return Handout(hidden.org, self.today, options, part, parties=whom, known=known)
