"""One page for each person: what they answer for and do, whom they ask and tell, and their load."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rolemap.analysis.duty import Duty
from rolemap.analysis.workload import Load, load_of, on_call_of
from rolemap.formats.drawing.script import readable
from rolemap.formats.handout import Handout
from rolemap.formats.inks import TEXT, TEXT_WEAK
from rolemap.formats.paper.book import Book, lines_of
from rolemap.formats.paper.table import Cell, Table, bar, section, signed, words
from rolemap.model.ids import Id
from rolemap.model.records import Assignment, Person, Responsibility, Role, Team

_WORK = ("decide", "do", "support")
# The heading, and the senses of the letters below it; letters that are unknown come last.
_SECTIONS = (
    ("You answer for", ("decide",)),
    ("You do", ("do", "support")),
    ("You are asked about", ("consult", "recommend", "agree")),
    ("You are told of", ("inform",)),
)
# What else is said of a work that somebody has a hand in, or only hears of: the heading, its share
# of the width, and the sense of the letters.
_TOLD = (("You ask", 18.0, "consult"), ("You tell", 18.0, "inform"))
_ANSWERS = (("Who answers for it", 36.0, "decide"),)


class _Work(NamedTuple):
    """A responsibility that a person has a part in."""

    work: Responsibility
    stage: str
    duties: tuple[Duty, ...]


class Cards:
    """The pages of people, one after the other.

    Args:
        book: where they are added.
        handout: what is handed out.
    """

    def __init__(self, book: Book, handout: Handout) -> None:
        self._book = book
        self._handout = handout
        self._works = {
            work.id: (place, readable(stage.name), work)
            for place, (stage, work) in enumerate(
                (stage, work) for stage in handout.stages() for work in handout.works_in(stage.id)
            )
        }

    def add(self, person: Person) -> None:
        """The page of one person, or pages where one is too small."""
        book, handout = self._book, self._handout
        book.running = ""
        book.turn()
        name = readable(person.name)
        book.whose = book.running = name
        room, scripts = book.frame.inner_width, book.scripts
        book.put(lines_of(scripts.title, name, room, most=2))
        book.put(lines_of(scripts.body, _who(handout, person), room, TEXT_WEAK, below=4))
        works = self._works_of(person)
        if not works:
            book.space(10)
            book.put(lines_of(scripts.body, "Nothing is assigned yet.", room, TEXT_WEAK))
        for heading, senses in _SECTIONS:
            _add_works(book, handout, heading, senses, works)
        _add_works(book, handout, "You have other letters on", None, works)
        self._add_stand_ins(person)
        self._add_on_call(person)
        _add_load(book, load_of(handout.facts, person))
        if handout.with_findings(usual=False):
            _add_problems(book, handout, person)

    def _works_of(self, person: Person) -> list[_Work]:
        """What a person has a part in, in the order of the pipeline."""
        duties: dict[Id, list[Duty]] = {}
        for one in self._handout.facts.duties_of(person.id):
            duties.setdefault(one.responsibility, []).append(one)
        shown = sorted(duties.keys() & self._works.keys(), key=lambda one: self._works[one][0])
        return [
            _Work(work, stage, tuple(duties[work.id]))
            for _, stage, work in (self._works[one] for one in shown)
        ]

    def _add_stand_ins(self, person: Person) -> None:
        """For whom the person stands in, and on what."""
        org = self._handout.org
        works: dict[str, dict[int, str]] = {}
        for held in org.referring(Assignment, "deputy", person.id):
            found = self._works.get(held.responsibility)
            if found is not None:
                name = readable(org.party(held.party).name)
                works.setdefault(name, {})[found[0]] = readable(found[2].name)
        if not works:
            return
        section(self._book, "You stand in for")
        table = Table(self._book, (("Who", 30), ("On", 70)))
        scripts = self._book.scripts
        for who in sorted(works):
            on = ", ".join(name for _, name in sorted(works[who].items()))
            table.row((words(scripts.strong, who), words(scripts.body, on)))

    def _add_on_call(self, person: Person) -> None:
        duties = on_call_of(self._handout.facts, person.id)
        shown = sorted(duties.keys() & self._works.keys(), key=lambda one: self._works[one][0])
        if not shown:
            return
        section(self._book, "On call")
        table = Table(self._book, (("For", 50), ("Stage", 25), ("Of your time", 25)))
        scripts = self._book.scripts
        for _, stage, work in (self._works[one] for one in shown):
            table.row(
                (
                    words(scripts.strong, readable(work.name)),
                    words(scripts.body, stage, TEXT_WEAK),
                    words(scripts.body, percent(duties[work.id])),
                )
            )


def _who(handout: Handout, person: Person) -> str:
    """Title, level, roles and teams on one line."""
    org = handout.org
    roles = [org.get(Role, seat.role).name for seat in org.seats_held_by(person.id)]
    teams = [org.get(Team, one).name for one in person.teams]
    parts = dict.fromkeys([person.title, person.level, *roles, *teams, person.site])
    return " · ".join(readable(one) for one in parts if one)


def _add_works(
    book: Book, handout: Handout, heading: str, senses: Sequence[str] | None, works: list[_Work]
) -> None:
    """The works on which the person has a letter of these senses; None for those of no section."""
    known = {sense for _, each in _SECTIONS for sense in each}
    mine = [(one, [duty for duty in one.duties if _in(duty.sense, senses, known)]) for one in works]
    mine = [(one, duties) for one, duties in mine if duties]
    if not mine:
        return
    section(book, heading, str(len(mine)))
    active = senses is not None and bool(set(senses) & set(_WORK))
    deputies = [_deputies(handout, duties) for _, duties in mine]
    columns: list[tuple[str, float, list[str]]] = [
        ("Stage", 16, [one.stage for one, _ in mine]),
        ("Letter", 18, [_letters(duties) for _, duties in mine]),
    ]
    if active and any(deputies):
        columns.append(("Deputy", 16, deputies))
    asked = _TOLD if active else _ANSWERS
    columns += [
        (title, share, [_holders(handout, one, sense) for one, _ in mine])
        for title, share, sense in asked
    ]
    table = Table(book, (("Responsibility", 32), *((title, share) for title, share, _ in columns)))
    for at, (one, _) in enumerate(mine):
        cells = [words(book.scripts.body, said[at], _ink(title)) for title, _, said in columns]
        table.row((words(book.scripts.strong, readable(one.work.name)), *cells))


def _ink(title: str) -> str:
    return TEXT_WEAK if title in ("Stage", "Letter") else TEXT


def _deputies(handout: Handout, duties: Iterable[Duty]) -> str:
    """Who stands in, by name."""
    people = (handout.org.look(Person, one.assignment.deputy) for one in duties)
    return ", ".join(sorted({readable(one.name) for one in people if one is not None}))


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


def _add_load(book: Book, load: Load) -> None:
    """How much of the person's time is planned, and for what."""
    body = book.scripts.body
    section(book, "Load", f"of {percent(load.capacity)} of full time")
    table = Table(book, (("Planned", 30), ("", 12), ("What takes your time", 58)))
    table.row((bar(body, load.ratio), load_cell(book, load), words(body, parts_of(load))))


def parts_of(load: Load) -> str:
    """What takes the time, in a row."""
    return ", ".join(f"{readable(str(one.what))} {percent(one.share)}" for one in load.parts)


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
