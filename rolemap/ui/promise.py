"""What putting several parties on several targets would do, in words and as one edit."""

from collections.abc import Iterable
from dataclasses import dataclass

from rolemap.model.change import Change
from rolemap.model.edits.offers import Offer, offer
from rolemap.model.edits.transfers import transfer
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Person, Record, Responsibility, Role, Stage, Team
from rolemap.model.text import Text, text


@dataclass(frozen=True, slots=True)
class Promise:
    """What would happen, before it happens.

    Attributes:
        words: what would be done; where nothing would, why not.
        label: what the step is called in the history.
        change: the edit; empty where nothing would be done.
    """

    words: Text
    label: Text
    change: Change

    @property
    def welcome(self) -> bool:
        """Whether it would do anything."""
        return bool(self.change)


def promise(org: Org, pairs: Iterable[tuple[Id, Id]], letter: str | None = None) -> Promise:
    """What putting each party on its target would do, one after the other, as one step.

    Pairs of which nothing would come are left out.

    Args:
        org: the state it starts from.
        pairs: ids of (party, target), or of (assignment, target).
        letter: the letter given; the usual one when None.
    """
    taken: list[Offer] = []
    refusal = text("Nothing is chosen.")
    now, whole = org, Change()
    for party_id, target_id in pairs:
        try:
            one = _offer(now, party_id, target_id, letter)
            now = now.apply(one.change)
        except Rejected as error:
            refusal = text("{why}", why=error.message)
        else:
            taken.append(one)
            whole = whole.then(one.change)
    if not whole:
        return Promise(refusal, refusal, Change())
    return Promise(_and_more(taken), _label(taken), whole)


def _offer(org: Org, one: Id, target: Id, letter: str | None) -> Offer:
    """What putting a party, or a letter that somebody holds, on a target would do."""
    if org.look(Assignment, one) is not None:
        return transfer(org, one, target)
    return offer(org, one, target, letter)


def _and_more(taken: list[Offer]) -> Text:
    first, more = taken[0].promise, len(taken) - 1
    if not more:
        return first
    return text("{promise}, and {count} more like it", promise=first, count=more)


def _label(taken: list[Offer]) -> Text:
    return taken[0].label if len(taken) == 1 else text("Make {count} assignments", count=len(taken))


def oriented(org: Org, one: Id, other: Id) -> tuple[Id, Id] | None:
    """Which of two records is the party and which the target; None where no pair makes sense."""
    first, second = org.find(one), org.find(other)
    for party, target in ((first, second), (second, first)):
        if party is not None and target is not None and _fits(party, target):
            return party.id, target.id
    return None


def _fits(party: Record, target: Record) -> bool:
    match party, target:
        case ((Person() | Role() | Team()), (Responsibility() | Stage())):
            return True
        case Person(), (Role() | Team()):
            return True
        case Assignment(), (Responsibility() | Person() | Role() | Team()):
            return True
        case _:
            return False
