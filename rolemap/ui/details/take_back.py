"""Separates duties, and takes back what was said: what is kept apart, accepted, required."""

from rolemap.model.edits.acceptances import withdraw
from rolemap.model.edits.on_call import replace_turns
from rolemap.model.edits.remove import remove
from rolemap.model.edits.requiring import no_longer_require
from rolemap.model.edits.separations import separate
from rolemap.model.ids import Id
from rolemap.model.records import Acceptance, Requirement, Responsibility, Separation, Turn
from rolemap.model.text import text
from rolemap.ui.commands import Commands


def keep_apart(commands: Commands, first: Id, second: Id) -> bool:
    """Say that one person must not hold both duties."""
    names = [commands.org.get(Responsibility, one).name for one in (first, second)]
    label = text("Separate {first} from {second}", first=names[0], second=names[1])
    return commands.do(label, lambda org: separate(org, first, second))


def take_back(commands: Commands, record_id: Id) -> bool:
    """Remove a separation, an acceptance or the like, by the name of what that means."""
    org = commands.org
    record = org.find(record_id)
    if isinstance(record, Acceptance):
        code, subjects = record.code, record.subjects
        label = text("No longer accept {code}", code=code)
        return commands.do(label, lambda org: withdraw(org, code, subjects))
    if isinstance(record, Separation):
        first = org.get(Responsibility, record.first).name
        second = org.get(Responsibility, record.second).name
        label = text("No longer separate {first} from {second}", first=first, second=second)
        return commands.do(label, lambda org: remove(org, record_id))
    if isinstance(record, Requirement):
        item = record.item
        label = text("No longer require “{item}”", item=record.name)
        return commands.do(label, lambda org: no_longer_require(org, item))
    if isinstance(record, Turn):
        work, calendar = record.responsibility, record.calendar
        about = org.get(Responsibility, work).name
        label = text("Forget the calendar of “{work}”", work=about)
        return commands.do(label, lambda org: replace_turns(org, work, calendar, {}))
    return commands.remove([record_id])
