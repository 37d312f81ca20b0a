"""Which differences are decided together: spots in groups."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product

from rolemap.model.conflict import Side, Why
from rolemap.model.merge_atoms import Atoms, Spot

SIDES: tuple[Side, Side] = ("ours", "theirs")


@dataclass(frozen=True, slots=True)
class Ties:
    """Spots in groups, each of which is decided as one; a spot in no group is as its atom prefers.

    Attributes:
        parents: for each spot in a group another one nearer to the group's first.
    """

    atoms: Atoms
    parents: dict[Spot, Spot] = field(default_factory=dict[Spot, Spot])

    def group(self, spot: Spot) -> Spot | None:
        """The first spot of the group of `spot`, or None if it is in none."""
        parent = self.parents.get(spot)
        while parent is not None and parent != spot:
            spot, parent = parent, self.parents[parent]
        return parent

    def tie(self, *spots: Spot) -> bool:
        """Let these be decided as one; whether they were not before."""
        roots = {self.group(spot) or spot for spot in spots}
        if len(roots) == 1 and roots <= self.parents.keys():
            return False
        first = min(roots)
        for root in roots:
            self.parents[root] = first
        return True

    def blame(self, spot: Spot, why: Why) -> None:
        """Say why a spot cannot simply be merged, where nothing but its two values was said yet."""
        if self.atoms.causes.get(spot, Why.BOTH_EDITED) is Why.BOTH_EDITED:
            self.atoms.causes[spot] = why

    def sides(self, spot: Spot) -> tuple[Side, ...]:
        """The sides from which a spot may come."""
        atom = self.atoms.at.get(spot)
        if atom is None or spot in self.parents or atom.prefers is None:
            return SIDES
        return (atom.prefers,)

    def side(self, spot: Spot) -> Side:
        """The side from which a spot comes as long as nobody has decided."""
        return "ours" if spot in self.parents else self.sides(spot)[0]

    def groups(self) -> list[list[Spot]]:
        """The groups, and the spots in them, in an order that is the same in every run."""
        found: dict[Spot, list[Spot]] = {}
        for spot in sorted(self.parents):
            found.setdefault(self.group(spot) or spot, []).append(spot)
        return list(found.values())


def mixtures(ties: Ties, spots: Sequence[Spot]) -> Iterator[tuple[Side, ...]]:
    """The sides from which the spots may come, each group as one."""
    keys = [ties.group(spot) or spot for spot in spots]
    ways = {key: ties.sides(key) for key in keys}
    for chosen in product(*ways.values()):
        sides = dict(zip(ways, chosen, strict=True))
        yield tuple(sides[key] for key in keys)
