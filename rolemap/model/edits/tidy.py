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
            next(iter(waiting.values())),
        )
        done[ready.id] = waiting.pop(ready.id)
    wanted = [*done.values(), *(stage for stage in now if stage.across)]
    if wanted == now:
        return Change()
    keys = rank.spread(len(wanted))
    pairs = ((stage, evolved(stage, rank=key)) for stage, key in zip(wanted, keys, strict=True))
    return Change.of(*(pair for pair in pairs if pair[0] != pair[1]))


def _waits(org: Org, stage: Stage, waiting: dict[Id, Stage]) -> bool:
    return any(one.source in waiting for one in org.handoffs_to(stage.id))
