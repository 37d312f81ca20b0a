"""Which rows of the outline hold what is typed into its filter."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from rolemap.model.org import Org
from rolemap.model.records import Assignment, Record, Responsibility
from rolemap.ui.outline.outline_content import find_as
from rolemap.ui.outline.outline_places import (
    PEOPLE,
    ROOT,
    SECTIONS,
    Spot,
    above,
    below,
    count_below,
    is_branch,
)


@lru_cache(maxsize=1 << 15)
def folded(said: str) -> str:
    """`said` without case and accents: "Zoë" is found by "zoe"."""
    if said.isascii():
        return said.lower()
    apart = unicodedata.normalize("NFKD", said.casefold())
    return "".join(one for one in apart if not unicodedata.combining(one))


class OutlineFilter:
    """Lets rows through that hold every word, with what stands above and below them."""

    def __init__(self, said: str = "") -> None:
        self.words = tuple(dict.fromkeys(folded(said).split()))
        # By what is said: thousands of letters are held by few people on few responsibilities.
        self._known: dict[tuple[str, str], bool] = {}
        self._org: Org | None = None
        self._leads: dict[Spot, bool] = {}  # as it is in that organisation

    def __bool__(self) -> bool:
        return bool(self.words)

    def matches(self, org: Org, spot: Spot, record: Record) -> bool:
        """Whether the row of a record in a branch itself holds every word."""
        if isinstance(record, Assignment):
            if spot[0] == PEOPLE:
                said = (record.letter, org.get(Responsibility, record.responsibility).name)
            else:
                said = (record.letter, org.party(record.party).name)
        else:
            said = ("", find_as(org, spot, record))
        known = self._known.get(said)
        if known is None:
            line = folded("  ".join(said))
            known = self._known[said] = all(word in line for word in self.words)
        return known

    def leads(self, org: Org, spot: Spot) -> bool:
        """Whether a row anywhere below a branch holds every word."""
        if org is not self._org:
            self._org = org
            self._leads.clear()
        found = self._leads.get(spot)
        if found is None:
            found = self._leads[spot] = self._look(org, spot)
        return found

    def _look(self, org: Org, spot: Spot) -> bool:
        if spot == ROOT:
            return any(self.leads(org, (section, "")) for section in SECTIONS)
        return any(
            self.matches(org, spot, record)
            or (is_branch(spot, type(record)) and self.leads(org, (spot[0], record.id)))
            for record in below(org, spot)
        )

    def under_match(self, org: Org, spot: Spot) -> bool:
        """Whether a branch, or one that it stands in, holds every word itself."""
        branch: Spot | None = spot
        while branch is not None and branch[1]:
            record, upper = org.find(branch[1]), above(org, branch)
            if record is not None and upper is not None and self.matches(org, upper, record):
                return True
            branch = upper
        return False

    def shows(self, org: Org, spot: Spot, record: Record) -> bool:
        """Whether the row of a record in a branch is shown."""
        if not self.words or self.matches(org, spot, record):
            return True
        if is_branch(spot, type(record)) and self.leads(org, (spot[0], record.id)):
            return True
        return self.under_match(org, spot)

    def shows_any(self, org: Org, spot: Spot) -> bool:
        """Whether any row in a branch is shown."""
        if not self.words:
            return count_below(org, spot) > 0
        if self.leads(org, spot):
            return True
        return self.under_match(org, spot) and bool(below(org, spot))

    def shown(self, org: Org, spot: Spot) -> Sequence[Record]:
        """The records in a branch whose rows are shown, in no order that means anything."""
        found = below(org, spot)
        if not self.words or self.under_match(org, spot):
            return found
        return [
            one
            for one in found
            if self.matches(org, spot, one)
            or (is_branch(spot, type(one)) and self.leads(org, (spot[0], one.id)))
        ]
