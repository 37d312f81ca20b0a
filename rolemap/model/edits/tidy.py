"""Lay the pipeline out so that work flows one way."""

from rolemap.model import rank
from rolemap.model.change import Change
from rolemap.model.edits.fields import evolved
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Stage


def tidy_layout(org: Org) -> Change:
    """Put every stage behind those that hand work to it; stages across all others come last.

    Otherwise the order stays as it is. In a circle of hand-offs the stage that stands first now
    stays first.
    """
    now = org.stages()
    done: dict[Id, Stage] = {}
    waiting = {stage.id: stage for stage in now if not stage.across}
    while waiting:
        ready = next(
            (stage for stage in waiting.values() if not _waits(org, stage, waiting)),
            _first_in_circle(org, waiting),
        )
        done[ready.id] = waiting.pop(ready.id)
    wanted = [*done.values(), *(stage for stage in now if stage.across)]
    if wanted == now:
        return Change()
    keys = rank.spread(len(wanted))
    pairs = ((stage, evolved(stage, rank=key)) for stage, key in zip(wanted, keys, strict=True))
    return Change.of(*(pair for pair in pairs if pair[0] != pair[1]))


def _first_in_circle(org: Org, waiting: dict[Id, Stage]) -> Stage:
    """The first stage that waits for none but those that wait for it: they wait in a circle."""
    return next(
        stage
        for stage in waiting.values()
        if _led_to(org, stage.id, waiting, back=True) <= _led_to(org, stage.id, waiting)
    )


def _led_to(org: Org, start: Id, within: dict[Id, Stage], *, back: bool = False) -> set[Id]:
    """The stages that hand-offs lead to from `start`, or from which they lead there."""
    found: set[Id] = set()
    ahead = [start]
    while ahead:
        stage_id = ahead.pop()
        handoffs = org.handoffs_to(stage_id) if back else org.handoffs_from(stage_id)
        nearest = {one.source if back else one.target for one in handoffs}
        ahead += (nearest & within.keys()) - found
        found |= nearest & within.keys()
    return found


def _waits(org: Org, stage: Stage, waiting: dict[Id, Stage]) -> bool:
    return any(one.source in waiting for one in org.handoffs_to(stage.id))
