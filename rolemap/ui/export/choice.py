"""What an organisation is handed out as: what is to be shown, and under which names."""

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from rolemap.analysis.facts import Facts
from rolemap.formats.handout import Handout, Options, works_of
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
        lit: the ids of what stands out now; None where nothing does.
    """

    org: Org
    today: date
    lit: frozenset[Id] | None = field(default=None)

    @cached_property
    def _hidden(self) -> Redaction:
        # One for all: what was seen beforehand is what is written.
        return Redaction(self.org)

    def handout(
        self, options: Options, *, stage: Id | None, only_lit: bool, redacted: bool
    ) -> Handout:
        """The part that is wanted, with names or with pseudonyms."""
        shown: frozenset[Id] | None = None
        if stage is not None:
            shown = works_of(Facts(self.org, self.today), [stage])
        elif only_lit and self.lit is not None:
            shown = frozenset(one for one in self.lit if self.org.look(Responsibility, one))
        if not redacted:
            return Handout(self.org, self.today, options, shown)
        hidden = self._hidden
        part = None if shown is None else hidden.ids_of(shown)
        return Handout(hidden.org, self.today, options, part)
