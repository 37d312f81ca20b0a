"""Which parts of the map a change made stale: so that an edit repaints only what it touched."""

from dataclasses import dataclass, field

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import (
    Assignment,
    Handoff,
    Person,
    Record,
    Responsibility,
    Role,
    Seat,
    Settings,
    Stage,
    Team,
)
from rolemap.session.document import Changed


@dataclass(slots=True)
class Stale:
    """What must be drawn anew.

    Attributes:
        cards: responsibilities whose card may say something else; some may be gone.
        columns: stages whose head or list of cards may be another one; some may be gone.
        order: stages came, went or changed places.
        handoffs: hand-offs came, went or changed.
    """

    cards: set[Id] = field(default_factory=set)
    columns: set[Id] = field(default_factory=set)
    order: bool = False
    handoffs: bool = False


def stale_after(event: Changed) -> Stale:
    """What `event` made stale."""
    stale = Stale()
    for record in event.change.records():
        _mark(stale, record, event.after)
    return stale


def _mark(stale: Stale, record: Record, org: Org) -> None:
    match record:
        case Settings():
            stale.cards.update(work.id for work in org.all(Responsibility))
        case Stage():
            stale.columns.add(record.id)
            stale.order = stale.handoffs = True
        case Responsibility():
            stale.cards.add(record.id)
            stale.columns.add(record.stage)
        case Assignment():
            stale.cards.add(record.responsibility)
        case Seat():
            stale.cards.update(held.responsibility for held in org.assignments_of(record.role))
        case Person() | Role() | Team():
            stale.cards.update(held.responsibility for held in org.assignments_of(record.id))
        case Handoff():
            stale.handoffs = True
        case _:
            pass
