"""Accept a finding with a reason, or take the acceptance back."""

from datetime import date

from rolemap.model import ids
from rolemap.model.change import Change
from rolemap.model.edits.cascade import without
from rolemap.model.edits.fields import checked, made, tidy
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id, NewId
from rolemap.model.org import Org
from rolemap.model.records import Acceptance
from rolemap.model.text import text


def accept(
    org: Org,
    code: str,
    subjects: tuple[Id, ...],
    reason: str,
    *,
    on: date | None = None,
    until: date | None = None,
    new_id: NewId = ids.fresh,
) -> Change:
    """Accept the finding `code` about `subjects`, for ever or until a day.

    Raises:
        Rejected: no reason is given, a subject does not exist, or it would have ended already.
    """
    if not tidy(reason):
        raise Rejected(text("An accepted finding needs a reason, so that others can follow it."))
    if on is not None and until is not None and until < on:
        day = until.isoformat()
        raise Rejected(text("{day} is past; accept it until a later day.", day=day))
    values: dict[str, object] = {"id": new_id(), "code": code, "subjects": subjects}
    values |= {"reason": tidy(reason), "accepted_on": on, "until": until}
    accepted = Change.adding(made(Acceptance, values))
    return checked(org, withdraw(org, code, subjects).then(accepted))


def withdraw(org: Org, code: str, subjects: tuple[Id, ...]) -> Change:
    """Take the acceptance of a finding back."""
    known = (one for one in org.all(Acceptance) if one.code == code and one.subjects == subjects)
    return without(org, *known)
