"""What a person's work really is: in which stages it lies, and which letters the person holds."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from rolemap.analysis.facts import Facts
from rolemap.model.ids import Id
from rolemap.model.records import Responsibility, Stage


@dataclass(frozen=True, slots=True)
class StageShare:
    """The part of a person's work that lies in a stage; 1 is all of it."""

    stage: Id
    share: float


def profile(facts: Facts, person_id: Id) -> tuple[StageShare, ...]:
    """In which stages a person's work lies: largest share first, one in all; empty without work.

    What takes the person's time counts with its effort, split among those who work on it. Where
    no effort is estimated the weight stands in: a unit of weight for as much effort as it takes
    on the person's estimated work.
    """
    works = facts.responsibilities_worked_on(person_id)
    amounts = _amounts(works)
    if not any(amounts):
        amounts = [1.0] * len(works)
    in_stages: dict[Id, float] = {}
    for work, amount in zip(works, amounts, strict=True):
        mine = amount / len(facts.workers(work.id))
        in_stages[work.stage] = in_stages.get(work.stage, 0.0) + mine
    whole = sum(in_stages.values())
    ranks = {one: facts.org.get(Stage, one).rank for one in in_stages}
    shares = [StageShare(one, part / whole) for one, part in in_stages.items() if part]
    return tuple(sorted(shares, key=lambda one: (-one.share, ranks[one.stage], one.stage)))


def _amounts(works: Sequence[Responsibility]) -> list[float]:
    """How much work each takes: the effort, or what the weight says where there is none."""
    estimated = [work for work in works if work.effort]
    weight = sum(work.weight for work in estimated)
    unit = sum(work.effort for work in estimated) / weight if weight else 1.0
    return [work.effort or work.weight * unit for work in works]


def letters_held(facts: Facts, person_id: Id) -> dict[str, int]:
    """On how many responsibilities a person holds each letter, directly or through others.

    The letter that decides comes first, then the others as the scheme has them, then those that
    it does not know.
    """
    held = {(duty.responsibility, duty.assignment.letter) for duty in facts.duties_of(person_id)}
    counted = Counter(letter for _, letter in held)
    scheme = facts.org.scheme
    known = dict.fromkeys([scheme.decider.letter, *(one.letter for one in scheme.letters)])
    unknown = sorted(counted.keys() - known.keys())
    return {letter: counted[letter] for letter in (*known, *unknown) if counted[letter]}
