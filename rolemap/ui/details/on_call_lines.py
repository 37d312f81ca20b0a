"""What the inspector lists of a calendar: who is really on call, and how many hours a week."""

from rolemap.analysis.facts import Facts
from rolemap.model.ids import Id
from rolemap.model.records import Person, Responsibility, Turn
from rolemap.model.text import Figure, text
from rolemap.ui.details.inspector_content import Leads, Lines, Own
from rolemap.ui.details.link_row import Link
from rolemap.ui.look.speech import day, said


def turns_of_work(facts: Facts, work: Responsibility) -> Lines:
    """Who is really on call for a responsibility, the most hours first."""
    org = facts.org
    turns = org.referring(Turn, "responsibility", work.id)
    return [_turn(one, org.get(Person, one.person)) for one in sorted(turns, key=_most_hours)]


def turns_of_person(facts: Facts, person: Person) -> Lines:
    """What a person is really on call for, the most hours first."""
    org = facts.org
    turns = org.referring(Turn, "person", person.id)
    return [
        _turn(one, org.get(Responsibility, one.responsibility))
        for one in sorted(turns, key=_most_hours)
    ]


def parts_of_turn(facts: Facts, turn: Turn) -> Lines:
    """Who is on call for what, and all that the calendar says of it."""
    org = facts.org
    person, work = org.get(Person, turn.person), org.get(Responsibility, turn.responsibility)
    told = [
        (text("Hours a week"), turn.hours),
        (text("Hours in the busiest week"), turn.busiest),
        (text("Hours at a stretch"), turn.shift),
    ]
    lines: Lines = [Leads(Link(person.name), person.id), Leads(Link(work.name), work.id)]
    lines += [
        Leads(Link(said(what), said(text("{hours}", hours=Figure(round(hours, 1))))))
        for what, hours in told
        if hours
    ]
    if turn.since and turn.until:
        period = text("{first} to {last}", first=day(turn.since), last=day(turn.until))
        lines.append(Leads(Link(said(text("Period")), said(period))))
    if turn.calendar:
        lines.append(Leads(Link(said(text("Calendar")), turn.calendar)))
    return lines


def _most_hours(turn: Turn) -> tuple[float, Id]:
    return -turn.hours, turn.id


def _turn(turn: Turn, other: Person | Responsibility) -> Own:
    about = said(text("{hours} h/week", hours=Figure(round(turn.hours, 1))))
    remove = said(text("Forget what this calendar says"))
    return Own(turn.id, Link(other.name, about, hint=_more(turn)), other.id, remove)


def _more(turn: Turn) -> str:
    """Which calendar says so, and how bad a week can be."""
    if not turn.busiest:
        return turn.calendar
    busiest = said(text("{hours} h in the busiest week", hours=Figure(round(turn.busiest, 1))))
    return f"{turn.calendar}: {busiest}" if turn.calendar else busiest
