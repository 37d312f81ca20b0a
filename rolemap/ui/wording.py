"""How people, roles, shares and letters are put in words, wherever they are listed."""

from math import isinf

from PySide6.QtCore import QCoreApplication

from rolemap.analysis.wording import percent as figure
from rolemap.model.letters import Letter
from rolemap.model.org import Org
from rolemap.model.records import Person, Role
from rolemap.model.text import Plural, text
from rolemap.ui.look.speech import said

_COUNTS = {
    "stage": Plural("1 stage", "{count} stages"),
    "responsibility": Plural("1 responsibility", "{count} responsibilities"),
    "person": Plural("1 person", "{count} people"),
    "role": Plural("1 role", "{count} roles"),
    "team": Plural("1 team", "{count} teams"),
}


def things(kind: str, count: int) -> str:
    """How many there are of a kind of record: "3 stages"."""
    return said(_COUNTS[kind].of(count))


def percent(share: float) -> str:
    """A share as people write it: 0.85 is "85 %"."""
    if isinf(share):
        return "∞"
    return said(text("{share}\N{NO-BREAK SPACE}%", share=figure(share)))


def letter_name(letter: Letter) -> str:
    """What a letter is called."""
    return QCoreApplication.translate("Letters", letter.name)


def letter_meaning(letter: Letter) -> str:
    """What a letter means, in a sentence."""
    return QCoreApplication.translate("Letters", letter.meaning)


def shipped(words: str) -> str:
    """The name or the story of a template or sample that RoleMap ships."""
    return QCoreApplication.translate("Templates", words) if words else ""


def title_line(person: Person) -> str:
    """What a person is, in a few words: title and level."""
    return ", ".join(part for part in (person.title, person.level) if part)


def is_vacant(org: Org, role: Role) -> bool:
    """Whether nobody holds a role."""
    return not any(seat.person for seat in org.seats_of(role.id))


def holders_line(org: Org, role: Role) -> str:
    """Who holds a role and how many of its seats are vacant; "vacant" where nobody does."""
    seats = org.seats_of(role.id)
    held = (org.look(Person, seat.person) for seat in seats)
    names = list(dict.fromkeys(person.name for person in held if person is not None))
    vacancies = sum(seat.person is None for seat in seats)
    if not names:
        if vacancies < 2:
            return said(text("vacant"))
        return said(text("{count} seats, all vacant", count=vacancies))
    if vacancies:
        names.append(said(Plural("1 vacancy", "{count} vacancies").of(vacancies)))
    return ", ".join(names)
