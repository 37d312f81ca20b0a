"""What an opened row shows below it: its load, what would fall open, and the kinds of work."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from rolemap.analysis.facts import Facts
from rolemap.analysis.leaving import DECIDE, DO, ON_CALL
from rolemap.analysis.wording import people
from rolemap.analysis.workload import LoadPart, load_of
from rolemap.model.ids import Id
from rolemap.model.records import Person, Responsibility, Role, Stage
from rolemap.model.text import Text, text
from rolemap.planning.absence import Loss, falls_open
from rolemap.ui.look.speech import said
from rolemap.ui.wording import percent
from rolemap.ui.work_words import kind_name, work_of, works_named


@dataclass(frozen=True, slots=True)
class Detail:
    """One line below a person.

    Attributes:
        to: what it leads to: a seat or a responsibility; "" for nothing.
        figure: a share, "" for none.
        severity: the sign of what would fall open, or of a title that says something else than the
            work; "" for the rest.
        words: what it is about.
        more: what is to be said of it.
    """

    to: Id
    figure: str
    severity: str
    words: str
    more: str

    @property
    def spoken(self) -> str:
        """All of it in one sentence."""
        return ", ".join(part for part in (self.words, self.figure, self.more) if part)


def details_of(facts: Facts, person: Person) -> tuple[Detail, ...]:
    """What makes the load up, what would fall open without the person, what kinds of work it is."""
    found = (
        *_load_lines(facts, person),
        *_loss_lines(facts, person),
        *_kind_lines(facts, person),
    )
    if found:
        return found
    nothing = QCoreApplication.translate(
        "PeopleColumns", "Nothing is planned, and nothing would fall open."
    )
    return (Detail("", "", "", nothing, ""),)


# What makes the load up


def _load_lines(facts: Facts, person: Person) -> Iterator[Detail]:
    parts = list(load_of(facts, person).parts)
    seats = facts.org.seats_held_by(person.id)
    for seat, part in zip(seats, parts, strict=False):
        role = facts.org.get(Role, seat.role).name
        more = QCoreApplication.translate("PeopleColumns", "seat in a role")
        yield Detail(seat.id, percent(part.share), "", role, more)
    works = facts.responsibilities_worked_on(person.id)
    yield from _work_lines(facts, works, parts[len(seats) :])


def _work_lines(
    facts: Facts, works: Sequence[Responsibility], parts: list[LoadPart]
) -> Iterator[Detail]:
    # A part does not say what it is about; but the parts come in the order of the work.
    waiting = iter(parts)
    part = next(waiting, None)
    for work in works:
        effort, duty = text("{work}", work=work.name), text("on call for {work}", work=work.name)
        while part is not None and part.what in (effort, duty):
            kind = _on_call() if part.what == duty else _assigned()
            more = said(text("{kind}, in {stage}", kind=kind, stage=_stage(facts, work)))
            yield Detail(work.id, percent(part.share), "", work.name, more)
            part = next(waiting, None)


def _on_call() -> Text:
    return text("on call")


def _assigned() -> Text:
    return text("assigned directly")


def _stage(facts: Facts, work: Responsibility) -> str:
    return facts.org.get(Stage, work.stage).name


# What would fall open


def _loss_lines(facts: Facts, person: Person) -> Iterator[Detail]:
    for loss in falls_open(facts, person.id):
        words = loss_words(facts, loss)
        yield Detail(loss.responsibility, "", loss_severity(loss), work_name(facts, loss), words)


def work_name(facts: Facts, loss: Loss) -> str:
    """What would fall open."""
    return facts.org.get(Responsibility, loss.responsibility).name


def loss_severity(loss: Loss) -> str:
    """How bad it would be: an error where nobody would be left at all."""
    return "warning" if loss.remaining else "error"


def loss_words(facts: Facts, loss: Loss) -> str:
    """What nobody else would do, and who would be left."""
    open_then = _LOST[loss.lost]
    if not loss.remaining:
        return said(open_then)
    left = people(facts.org.get(Person, one) for one in loss.remaining)
    return said(text("{open}; left: {names}", open=open_then, names=left))


_LOST: dict[tuple[str, ...], Text] = {
    (DECIDE,): text("nobody else decides"),
    (DO,): text("nobody else does it"),
    (ON_CALL,): text("nobody else is on call"),
    (DECIDE, DO): text("nobody else decides or does it"),
    (DECIDE, ON_CALL): text("nobody else decides or is on call"),
    (DO, ON_CALL): text("nobody else does it or is on call"),
    (DECIDE, DO, ON_CALL): text("nobody else decides, does it or is on call"),
}


# What kind of work it is


def _kind_lines(facts: Facts, person: Person) -> Iterator[Detail]:
    work = work_of(facts, person)
    for part in work.mix.kinds:
        more = said(text("kind of work: {works}", works=works_named(facts, part)))
        yield Detail("", percent(part.share), "", kind_name(part), more)
    if work.contradiction:
        yield Detail("", "", "info", work.contradiction, "")
