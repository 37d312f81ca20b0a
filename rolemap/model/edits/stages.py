"""Add, move and join stages; the hand-offs along the pipeline follow."""

from collections.abc import Sequence

from rolemap.model import ids
from rolemap.model.change import Change
from rolemap.model.edits.fields import evolved, made, tidy
from rolemap.model.edits.handoffs import add_handoff, cut, splice
from rolemap.model.edits.order import rank_after
from rolemap.model.ids import Id, NewId
from rolemap.model.org import Org
from rolemap.model.records import Stage

_LAST = "\N{REPLACEMENT CHARACTER}"  # no id is this: "after all others"


def add_stage(
    org: Org,
    name: str,
    *,
    after: Id | None = _LAST,
    across: bool = False,
    new_id: NewId = ids.fresh,
) -> Change:
    """Add a stage after another (None: as the first; not given: as the last).

    Work handed from the stage before to the stage behind now passes through the new one.

    Raises:
        Rejected: the name is empty.
    """
    key, ranked = rank_after(org.stages(), after)
    stage = made(Stage, {"id": new_id(), "name": tidy(name), "rank": key, "across": across})
    change = ranked.then(Change.adding(stage))
    return change.then(splice(org.apply(change), stage.id, new_id=new_id))


def move_stage(org: Org, stage_id: Id, after: Id | None, *, new_id: NewId = ids.fresh) -> Change:
    """Put a stage behind another (None: first) and let the chain of hand-offs follow.

    Only a stage that is a plain link of the chain (from its left to its right neighbour) is taken
    out of it and put in again; hand-offs drawn otherwise stay as they are.
    """
    stage = org.get(Stage, stage_id)
    if after == stage_id or after == _left_of(org, stage_id):
        return Change()
    others = [other for other in org.stages() if other.id != stage_id]
    key, ranked = rank_after(others, after)
    moved = ranked.then(Change.of((stage, evolved(stage, rank=key))))
    if not _is_link(org, stage_id):
        return moved
    loose = moved.then(cut(org, stage_id, new_id=new_id))
    return loose.then(splice(org.apply(loose), stage_id, new_id=new_id))


def move_stages(
    org: Org, stage_ids: Sequence[Id], after: Id | None, *, new_id: NewId = ids.fresh
) -> Change:
    """Put stages behind another (None: first), one behind the other."""
    change = Change()
    for stage_id in stage_ids:
        moved = move_stage(org.apply(change), stage_id, after, new_id=new_id)
        change = change.then(moved)
        after = stage_id
    return change


def _left_of(org: Org, stage_id: Id) -> Id | None:
    order = [stage.id for stage in org.stages()]
    place = order.index(stage_id)
    return order[place - 1] if place else None


def _is_link(org: Org, stage_id: Id) -> bool:
    """Whether all hand-offs of the stage lead to its neighbours in the pipeline, as laid out."""
    order = [stage.id for stage in org.stages() if not stage.across]
    if stage_id not in order:
        return False
    place = order.index(stage_id)
    into, out_of = org.handoffs_to(stage_id), org.handoffs_from(stage_id)
    from_left = all(place > 0 and h.source == order[place - 1] for h in into)
    to_right = all(place + 1 < len(order) and h.target == order[place + 1] for h in out_of)
    return bool(into or out_of) and from_left and to_right


def join_in_order(org: Org, *, new_id: NewId = ids.fresh) -> Change:
    """Hand work from each stage to the next one wherever no hand-off says so yet."""
    order = [stage.id for stage in org.stages() if not stage.across]
    pairs = zip(order, order[1:], strict=False)
    return Change.joined(
        add_handoff(org, source, target, new_id=new_id) for source, target in pairs
    )
