"""Hand-offs between stages: draw one, take one away, keep the chain whole."""

from rolemap.model import ids
from rolemap.model.change import Change
from rolemap.model.edits.cascade import without
from rolemap.model.edits.fields import checked, evolved, made, tidy
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id, NewId
from rolemap.model.org import Org
from rolemap.model.records import Handoff, Stage
from rolemap.model.text import text


def add_handoff(
    org: Org, source: Id, target: Id, *, what: str = "", new_id: NewId = ids.fresh
) -> Change:
    """Say that work passes from one stage to another; nothing changes if that is said already.

    Raises:
        Rejected: both are the same stage, or one does not exist.
    """
    org.get(Stage, source)
    org.get(Stage, target)
    if any(known.target == target for known in org.handoffs_from(source)):
        return Change()
    values: dict[str, object] = {"id": new_id(), "source": source, "target": target}
    return checked(org, Change.adding(made(Handoff, {**values, "what": tidy(what)})))


def redirect_handoff(org: Org, handoff_id: Id, source: Id, target: Id) -> Change:
    """Let a hand-off lead between two other stages; what is handed on stays.

    Raises:
        Rejected: both are the same stage, one does not exist, or a hand-off leads there already.
    """
    handoff = org.get(Handoff, handoff_id)
    first, second = org.get(Stage, source), org.get(Stage, target)
    if any(one.target == target and one.id != handoff_id for one in org.handoffs_from(source)):
        values = {"source": first.name, "target": second.name}
        raise Rejected(text("{source} hands off to {target} already.", **values))
    return checked(org, Change.of((handoff, evolved(handoff, source=source, target=target))))


def splice(org: Org, stage_id: Id, *, new_id: NewId = ids.fresh) -> Change:
    """Put a stage without hand-offs into the chain between its neighbours in the pipeline.

    Raises:
        Rejected: the stage does not exist.
    """
    if org.get(Stage, stage_id).across:
        return Change()
    order = [stage.id for stage in org.stages() if not stage.across]
    place = order.index(stage_id)
    left = order[place - 1] if place else None
    right = order[place + 1] if place + 1 < len(order) else None
    change = Change()
    if left is not None and right is not None:
        change = without(org, *(h for h in org.handoffs_from(left) if h.target == right))
    for source, target in ((left, stage_id), (stage_id, right)):
        if source is not None and target is not None:
            change = change.then(add_handoff(org, source, target, new_id=new_id))
    return change


def cut(org: Org, stage_id: Id, *, new_id: NewId = ids.fresh) -> Change:
    """Take a stage out of the chain: what came in now goes straight to where it went out."""
    gone = without(org, *org.handoffs_to(stage_id), *org.handoffs_from(stage_id))
    return gone.then(bridge(org, stage_id, new_id=new_id))


def bridge(org: Org, stage_id: Id, *, new_id: NewId = ids.fresh) -> Change:
    """Hand what comes into a stage straight on to where it goes out."""
    pairs = {
        (into.source, out_of.target): None
        for into in org.handoffs_to(stage_id)
        for out_of in org.handoffs_from(stage_id)
        if into.source != out_of.target
    }
    return Change.joined(add_handoff(org, *pair, new_id=new_id) for pair in pairs)
