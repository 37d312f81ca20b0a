"""Add and move responsibilities."""

from collections.abc import Sequence

from rolemap.model import ids
from rolemap.model.change import Change
from rolemap.model.edits.fields import checked, evolved, made, tidy
from rolemap.model.edits.order import last, rank_after
from rolemap.model.ids import Id, NewId
from rolemap.model.org import Org
from rolemap.model.records import Responsibility, Stage


def add_responsibility(
    org: Org, stage_id: Id, name: str, *, new_id: NewId = ids.fresh, **values: object
) -> Change:
    """Add a responsibility as the last of a stage; `values` are further fields.

    Raises:
        Rejected: the stage does not exist, or a value is not of its field's form.
    """
    org.get(Stage, stage_id)
    siblings = org.responsibilities_in(stage_id)
    key, ranked = rank_after(siblings, last(siblings))
    basics = {"id": new_id(), "stage": stage_id, "name": tidy(name), "rank": key}
    return checked(org, ranked.then(Change.adding(made(Responsibility, {**basics, **values}))))


def move_responsibility(org: Org, responsibility_id: Id, stage_id: Id, after: Id | None) -> Change:
    """Put a responsibility into a stage behind another one there (None: as the first).

    Raises:
        Rejected: the responsibility or the stage does not exist.
    """
    moving = org.get(Responsibility, responsibility_id)
    org.get(Stage, stage_id)
    siblings = org.responsibilities_in(stage_id)
    order = [sibling.id for sibling in siblings]
    if moving.id in order:
        place = order.index(moving.id)
        if after == moving.id or after == (order[place - 1] if place else None):
            return Change()
    others = [sibling for sibling in siblings if sibling.id != moving.id]
    key, ranked = rank_after(others, after)
    return ranked.then(Change.of((moving, evolved(moving, stage=stage_id, rank=key))))


def move_responsibilities(
    org: Org, responsibility_ids: Sequence[Id], stage_id: Id, after: Id | None
) -> Change:
    """Put responsibilities into a stage behind another one there, one below the other.

    Raises:
        Rejected: one of them or the stage does not exist.
    """
    change = Change()
    for responsibility_id in responsibility_ids:
        now = org.apply(change)
        change = change.then(move_responsibility(now, responsibility_id, stage_id, after))
        after = responsibility_id
    return change
