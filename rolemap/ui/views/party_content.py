"""What a row about a person or a role says, as plain values: worked out without a widget."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, isinf

from rolemap.analysis.facts import Facts
from rolemap.analysis.workload import Load, load_of
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Person, Role
from rolemap.model.text import Text, text

_NO_BREAK = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class PartyRow:
    """Everything a row shows.

    Attributes:
        line: what stands under the name.
        load: planned time as a fraction of the person's own; None where no bar is drawn.
        figure: a word at the right of the name, "" for none.
        tone: "plain", "over" (too much planned), "free" (nothing to do) or "vacant".
        hint: all of it in full, for a tool tip.
        spoken: all of it in one sentence, for a screen reader.
    """

    id: Id
    name: str
    line: str
    load: float | None
    figure: str
    tone: str
    hint: str
    spoken: str


def percent(share: float) -> str:
    """A share as people write it: 0.85 is "85 %"."""
    return "∞" if isinf(share) else f"{round(share * 100)}{_NO_BREAK}%"


def party_row(facts: Facts, party: Person | Role) -> PartyRow:
    """What a row says about a person or a role."""
    return _person(facts, party) if isinstance(party, Person) else _role(facts.org, party)


def title_line(person: Person) -> str:
    """What a person is, in a few words: title and level."""
    return ", ".join(part for part in (person.title, person.level) if part)


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


def _person(facts: Facts, person: Person) -> PartyRow:
    load = load_of(facts, person)
    line, name = title_line(person), person.name
    planned = str(text("{share} planned", share=percent(load.ratio)))
    if not load.parts and not facts.duties_of(person.id):
        figure, tone, planned = str(text("free")), "free", str(text("nothing planned"))
    elif _too_much(load.ratio, facts.org.settings.limits.load):
        # Rounded up, so that a little too much does not read as just enough.
        over = load.ratio if isinf(load.ratio) else ceil(load.ratio * 100 - 1e-6) / 100
        figure, tone = percent(over), "over"
        planned = str(text("{share} planned", share=figure))
    else:
        figure, tone = "", "plain"
    hint = "\n".join(part for part in (name, line, _sum_of(load, planned)) if part)
    spoken = ", ".join(part for part in (name, line, planned) if part)
    return PartyRow(person.id, name, line, load.ratio, figure, tone, hint, spoken)


def _too_much(ratio: float, limit: float) -> bool:
    return ratio > limit + 1e-6  # shares such as 0.1 + 0.2 must not be too much by a rounding error


def _sum_of(load: Load, planned: str) -> str:
    parts = ", ".join(load_parts(load))
    return f"{planned}: {parts}" if parts else planned


def load_parts(load: Load) -> Sequence[str]:
    """What takes a person's time, each with its share of full time."""
    return [f"{part.what} {percent(part.share)}" for part in load.parts]


def _role(org: Org, role: Role) -> PartyRow:
    line, name = holders_line(org, role), role.name
    vacant = not any(seat.person for seat in org.seats_of(role.id))
    says = line if vacant else str(text("held by {names}", names=line))
    spoken = f"{name}, {says}"
    tone = "vacant" if vacant else "plain"
    return PartyRow(role.id, name, line, None, "", tone, f"{name}\n{says}", spoken)
