"""Groups: records by what can be said of each, kept up with their facts for rules that are wide."""

from bisect import bisect_left, insort
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Generic, TypeAlias, TypeVar

from rolemap.model.ids import Id
from rolemap.model.org import Org, by_name
from rolemap.model.records import Person, Responsibility, Role, Team

P = TypeVar("P", bound=Person | Role | Team | Responsibility)
V = TypeVar("V", bound=Hashable)

Member: TypeAlias = tuple[str, str, Id]  # as `by_name` has it: the name as it sorts, the name, id


class Groups(Generic[P, V]):
    """The parties, or the work, by what is said of each; what is said None of is in no group.

    What is said may depend on the neighbourhood of the record only.
    """

    def __init__(self, about: type[P]) -> None:
        self.about = about
        self._place: dict[Id, tuple[V, Member]] = {}
        self._members: dict[V, list[Member]] = {}

    @property
    def members(self) -> Mapping[V, Sequence[Member]]:
        """Everybody of each group that is not empty, by name."""
        return MappingProxyType(self._members)

    def of(self, party_id: Id) -> V | None:
        """What is said of a party."""
        place = self._place.get(party_id)
        return place[0] if place else None

    def start(self, org: Org, say: Callable[[P], V | None]) -> None:
        """Group everybody there is."""
        for party in org.all(self.about):
            said = say(party)
            if said is not None:
                member = by_name(party)
                self._place[party.id] = said, member
                self._members.setdefault(said, []).append(member)
        for members in self._members.values():
            members.sort()

    def move_on(self, org: Org, touched: Iterable[Id], say: Callable[[P], V | None]) -> None:
        """Group those again who may stand elsewhere, or be gone."""
        for party_id in touched:
            party = org.look(self.about, party_id)
            said = None if party is None else say(party)
            new = None if party is None or said is None else (said, by_name(party))
            old = self._place.pop(party_id, None)
            if new is not None:
                self._place[party_id] = new
            if old == new:
                continue
            if old is not None:
                self._take_out(*old)
            if new is not None:
                insort(self._members.setdefault(new[0], []), new[1])

    def _take_out(self, said: V, member: Member) -> None:
        members = self._members[said]
        del members[bisect_left(members, member)]
        if not members:
            del self._members[said]

    def copy(self) -> "Groups[P, V]":
        """The same groups, to be moved on by themselves."""
        other = Groups[P, V](self.about)
        other._place = dict(self._place)
        other._members = {said: list(members) for said, members in self._members.items()}
        return other
