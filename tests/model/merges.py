"""Plans that two people have edited since they had the same, and what has to become of them."""

from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from rolemap.formats.notation import parse
from rolemap.model.conflict import Conflict, Key, Merged, Side
from rolemap.model.ids import Id
from rolemap.model.merge import merge
from rolemap.model.org import Org
from rolemap.model.records import KINDS, Record
from tests.model.samples import content, crowded, team_of_three
from tests.random_edits import GRADED, START, random_org

# So small that two people get in each other's way all the time.
TINY = parse(
    """
    stage Data; stage Train; Data hands off to Train
    responsibility Ingest in Data; responsibility Fit in Train
    role Engineer; team Core; person Ana; person Ben
    Ana holds Engineer at 50 %; Ben is in Core; Ben reports to Ana
    Ana is A+R on Ingest; Engineer is R on Fit
    """
)
STARTS = (START, GRADED, TINY, TINY, team_of_three(), crowded())


class Triple(NamedTuple):
    """A plan, and what two people have made of it."""

    base: Org
    ours: Org
    theirs: Org

    def mirrored(self) -> "Triple":
        return Triple(self.base, self.theirs, self.ours)

    def merged(self) -> Merged:
        return merge(*self)


def random_triple(seed: int) -> Triple:
    """What two random users have made of a plan; at times much, at times next to nothing."""
    random = Random(seed)
    base = random_org(seed, random.choice([0, 0, 5, 30]), random.choice(STARTS))
    ours, theirs = (
        random_org(random.getrandbits(32), random.choice([0, 1, 2, 4, 8, 16]), base)
        for _ in range(2)
    )
    return Triple(base, ours, theirs)


def mirrored_choices(merged: Merged, random: Random) -> dict[Key, Side]:
    return {one.key: random.choice(("ours", "theirs")) for one in merged.conflicts}


def mirrored(conflict: Conflict) -> Conflict:
    """The same conflict for who calls ours what it calls theirs."""

    def turned(one):
        from dataclasses import replace

        return replace(one, ours=one.theirs, theirs=one.ours)

    return Conflict(conflict.why, turned(conflict.about), tuple(map(turned, conflict.others)))
