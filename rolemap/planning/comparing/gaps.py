"""What is left with nobody, and what somebody has taken up, roles and teams resolved to people."""

from collections.abc import Iterator

from rolemap.model.ids import Id
from rolemap.model.records import Assignment, Person, Responsibility, Seat
from rolemap.model.text import text
from rolemap.planning.comparing.phrases import holding
from rolemap.planning.comparing.sentence import Sentence, sentence
from rolemap.planning.comparing.sides import Sides

OPENED, FILLED = "opened", "filled"
_SENSES = ("decide", "do")


def gaps_told(sides: Sides) -> Iterator[Sentence]:
    """Responsibilities that are there on both sides and lose, or gain, their first holder."""
    for work_id in sorted(_touched(sides)):
        work = sides.after.look(Responsibility, work_id)
        if work is None or sides.before.look(Responsibility, work_id) is None:
            continue
        lost: list[str] = []
        gained: list[str] = []
        for letter in sides.after.scheme.letters:
            if letter.sense in _SENSES:
                was = bool(sides.was.duties_saying(work_id, letter.sense))
                now = bool(sides.now.duties_saying(work_id, letter.sense))
                lost += [letter.letter] if was and not now else []
                gained += [letter.letter] if now and not was else []
        values = {"work": work.name}
        if lost:
            what = holding(sides.after.scheme, lost)
            said = text("Nobody is {what} “{work}” any more", what=what, **values)
            yield sentence(work, OPENED, said, ())
        if gained:
            what = holding(sides.after.scheme, gained)
            said = text("Somebody is now {what} “{work}”; nobody was", what=what, **values)
            yield sentence(work, FILLED, said, ())


def _touched(sides: Sides) -> set[Id]:
    """On which responsibilities somebody's letters may have changed."""
    found: set[Id] = set()
    parties: set[Id] = set()
    for pair in sides.pairs(Assignment):
        found |= {held.responsibility for held in pair if held is not None}
    for seats in sides.pairs(Seat):
        parties |= {seat.role for seat in seats if seat is not None}
    for before, after in sides.pairs(Person):
        parties |= set(before.teams if before else ()) ^ set(after.teams if after else ())
    for org in (sides.before, sides.after):
        found |= {held.responsibility for party in parties for held in org.assignments_of(party)}
    return found
