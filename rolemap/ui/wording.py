"""How people, roles and shares are put in words, wherever they are listed."""

from math import isinf

from rolemap.analysis.wording import percent as figure
from rolemap.model.org import Org
from rolemap.model.records import Person, Role
from rolemap.model.text import Text, text

_NO_BREAK = "\N{NO-BREAK SPACE}"


def percent(share: float) -> str:
    """A share as people write it: 0.85 is "85 %"."""
    return "∞" if isinf(share) else f"{figure(share)}{_NO_BREAK}%"


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
        return str(_vacant(vacancies))
    if vacancies:
        names.append(str(_vacancies(vacancies)))
    return ", ".join(names)


def _vacant(seats: int) -> Text:
    return text("vacant") if seats < 2 else text("{count} seats, all vacant", count=seats)


def _vacancies(count: int) -> Text:
    return text("1 vacancy") if count == 1 else text("{count} vacancies", count=count)
