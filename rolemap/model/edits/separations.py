"""Say that two duties must not be in one hand."""

from rolemap.model import ids
from rolemap.model.change import Change
from rolemap.model.edits.fields import made, tidy
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id, NewId
from rolemap.model.org import Org
from rolemap.model.records import Responsibility, Separation
from rolemap.model.text import text


def separate(
    org: Org, first: Id, second: Id, reason: str = "", *, new_id: NewId = ids.fresh
) -> Change:
    """Separate two responsibilities; nothing changes if they are separated already.

    Raises:
        Rejected: both are the same, or one does not exist.
    """
    org.get(Responsibility, first)
    org.get(Responsibility, second)
    if first == second:
        raise Rejected(text("A duty cannot be separated from itself."), record_id=first)
    if any({known.first, known.second} == {first, second} for known in org.all(Separation)):
        return Change()
    values: dict[str, object] = {"id": new_id(), "first": first, "second": second}
    return Change.adding(made(Separation, {**values, "reason": tidy(reason)}))
