"""One page for each person: what they answer for and do, whom they ask and tell, and their load."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rolemap.analysis.duty import Duty
from rolemap.analysis.workload import Load, load_of, on_call_of
from rolemap.formats.drawing.inks import TEXT_WEAK
from rolemap.formats.drawing.script import readable
from rolemap.formats.handout import Handout
from rolemap.formats.pages.book import Book, lines_of
from rolemap.formats.pages.table import Cell, Table, bar, section, signed, words
from rolemap.model.ids import Id
from rolemap.model.records import Person, Responsibility, Role, Stage, Team

_WORK = ("decide", "do", "support")
# The heading, and the senses of the letters below it; letters that are unknown come last.
_SECTIONS = (
    ("You answer for", ("decide",)),
    ("You do", ("do", "support")),
    ("You are asked about", ("consult", "recommend", "agree")),
    ("You are told of", ("inform",)),
)


class _Work(NamedTuple):
    """A responsibility that a person has a part in."""

    work: Responsibility
    stage: str
    duties: tuple[Duty, ...]


def add_person(book: Book, handout: Handout, person: Person) -> None:
    """The page of one person, or pages where one is too small."""
    book.running = ""
    book.turn()
    name = readable(person.name)
    book.running = name
    room, scripts = book.frame.inner_width, book.scripts
    book.put(lines_of(scripts.title, name, room, most=2))
    book.put(lines_of(scripts.body, _who(handout, person), room, TEXT_WEAK, below=4))
    works = _works(handout, person)
    if not works:
        book.space(10)
        book.put(lines_of(scripts.body, "Nothing is assigned yet.", room, TEXT_WEAK))
    for heading, senses in _SECTIONS:
        _add_works(book, handout, heading, senses, works)
    _add_works(book, handout, "You have other letters on", None, works)
    _add_deputies(book, handout, person)
    _add_on_call(book, handout, person)
    _add_load(book, load_of(handout.facts, person))
    if handout.with_findings(usual=False):
        _add_problems(book, handout, person)


def _who(handout: Handout, person: Person) -> str:
    """Title, level, roles and teams on one line."""
    org = handout.org
    roles = [org.get(Role, seat.role).name for seat in org.seats_held_by(person.id)]
    teams = [org.get(Team, one).name for one in person.teams]
    parts = [person.title, person.level, *dict.fromkeys(roles), *teams, person.site]
    return " · ".join(readable(one) for one in parts if one)


def _works(handout: Handout, person: Person) -> list[_Work]:
    """What a person has a part in, in the order of the pipeline."""
    found: list[_Work] = []
    for stage in handout.stages():
        for work in handout.works_in(stage.id):
            mine = [one for one in handout.facts.duties(work.id) if one.person.id == person.id]
            if mine:
                found.append(_Work(work, readable(stage.name), tuple(mine)))
    return found


def _add_works(
    book: Book, handout: Handout, heading: str, senses: Sequence[str] | None, works: list[_Work]
) -> None:
    """The works on which the person has a letter of these senses; None for those of no section."""
    known = {sense for _, each in _SECTIONS for sense in each}
    mine = [(one, [duty for duty in one.duties if _in(duty.sense, senses, known)]) for one in works]
    mine = [(one, duties) for one, duties in mine if duties]
    if not mine:
        return
    body, strong = book.scripts.body, book.scripts.strong
    active = senses is not None and bool(set(senses) & set(_WORK))
    section(book, heading, str(len(mine)))
    last = (("You ask", 22), ("You tell", 22)) if active else (("Who answers for it", 44),)
    table = Table(book, (("Responsibility", 36), ("Stage", 18), ("Letter", 18), *last))
    for one, duties in mine:
        first: list[Cell] = [
            words(strong, readable(one.work.name)),
            words(body, one.stage, TEXT_WEAK),
            words(body, _letters(duties), TEXT_WEAK),
        ]
        others = ("consult", "inform") if active else ("decide",)
        rest = [words(body, _holders(handout, one, sense)) for sense in others]
        table.row((*first, *rest))


def _in(sense: str, senses: Sequence[str] | None, known: set[str]) -> bool:
    return sense not in known if senses is None else sense in senses


def _letters(duties: Iterable[Duty]) -> str:
    """The letter, and the roles and teams through which it is held."""
    found = [
        readable(one.assignment.letter) + (f" as {readable(one.via.name)}" if one.via else "")
        for one in duties
    ]
    return ", ".join(dict.fromkeys(found))


def _holders(handout: Handout, work: _Work, sense: str) -> str:
    """Who else holds a letter of this sense on it, by name; roles and teams without anybody too."""
    me = work.duties[0].person.id
    facts = handout.facts
    people = {
        one.person.id: one.person
        for one in facts.duties(work.work.id)
        if one.sense == sense and one.person.id != me
    }
    letters = {one.letter for one in handout.org.scheme.letters if one.sense == sense}
    vacant = {
        handout.org.party(one.party).name
        for one in facts.bound_to_nobody(work.work.id)
        if one.letter in letters
    }
    names = sorted(readable(one.name) for one in people.values())
    names += [f"{readable(one)} (nobody)" for one in sorted(vacant)]
    return ", ".join(names)


def _add_deputies(book: Book, handout: Handout, person: Person) -> None:
    """Who stands in for the person, and for whom the person does."""
    rows: list[tuple[str, str]] = []
    for stage in handout.stages():
        for work in handout.works_in(stage.id):
            rows += _deputies(handout, person.id, work)
    if not rows:
        return
    section(book, "Deputies")
    table = Table(book, (("Responsibility", 50), ("Who stands in", 50)))
    for work, who in rows:
        table.row((words(book.scripts.strong, work), words(book.scripts.body, who)))


def _deputies(handout: Handout, me: Id, work: Responsibility) -> list[tuple[str, str]]:
    org, found = handout.org, list[tuple[str, str]]()
    mine = {one.assignment.id for one in handout.facts.duties(work.id) if one.person.id == me}
    for held in org.assignments_on(work.id):
        deputy = org.look(Person, held.deputy)
        if deputy is None:
            continue
        if deputy.id == me:
            who = f"You, for {readable(org.party(held.party).name)}"
            found.append((readable(work.name), who))
        elif held.id in mine:
            found.append((readable(work.name), f"{readable(deputy.name)}, for you"))
    return list(dict.fromkeys(found))


def _add_on_call(book: Book, handout: Handout, person: Person) -> None:
    duties = on_call_of(handout.facts, person.id)
    org = handout.org
    works = [
        work
        for stage in handout.stages()
        for work in handout.works_in(stage.id)
        if work.id in duties
    ]
    if not works:
        return
    section(book, "On call")
    table = Table(book, (("For", 50), ("Stage", 25), ("Of your time", 25)))
    for work in works:
        table.row(
            (
                words(book.scripts.strong, readable(work.name)),
                words(book.scripts.body, readable(org.get(Stage, work.stage).name), TEXT_WEAK),
                words(book.scripts.body, percent(duties[work.id])),
            )
        )


def _add_load(book: Book, load: Load) -> None:
    """What takes the person's time, against what there is of it."""
    scripts = book.scripts
    section(book, "Load", f"of {percent(load.capacity)} of full time")
    table = Table(book, (("What takes your time", 50), ("", 35), ("", 15)))
    for part in load.parts:
        table.row(
            (
                words(scripts.body, readable(str(part.what))),
                bar(scripts.body, min(part.share, 1.0)),
                words(scripts.body, percent(part.share)),
            )
        )
    table.row(
        (words(scripts.strong, "Together"), bar(scripts.body, load.ratio), load_cell(book, load))
    )


def load_cell(book: Book, load: Load) -> Cell:
    """The load in figures, with a sign where it is too much."""
    if load.ratio > 1:
        return signed(book.scripts.strong, "error", percent(load.ratio))
    return words(book.scripts.strong, percent(load.ratio))


def _add_problems(book: Book, handout: Handout, person: Person) -> None:
    found = handout.findings_about.get(person.id, [])
    if found:
        section(book, "Problems")
        table = Table(book, (("", 100),))
        for one in found:
            table.row((signed(book.scripts.body, one.severity.value, readable(one.message)),))


def percent(share: float) -> str:
    """A share as a person reads it; without end where there is no time at all."""
    return f"{share * 100:.0f} %" if share < 1000 else "∞ %"
