"""What the row of a person says in each column, as plain values: worked out without a widget."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from rolemap.analysis.facts import Facts
from rolemap.analysis.profile import letters_held
from rolemap.analysis.workload import load_of
from rolemap.model.ids import Id
from rolemap.model.org import by_name
from rolemap.model.records import Person, Responsibility, Role, Stage, Team
from rolemap.model.text import text
from rolemap.planning.absence import falls_open
from rolemap.ui.look.chips import Tone, tone_of
from rolemap.ui.look.speech import said
from rolemap.ui.people.columns import Column
from rolemap.ui.people.person_details import loss_severity, loss_words, work_name
from rolemap.ui.search.folding import fold
from rolemap.ui.team.party_content import PartyRow, party_row
from rolemap.ui.wording import letter_name, percent
from rolemap.ui.work_words import nearest_line, part_line, work_line, work_of

# More lines than this nobody reads in a tool tip.
_MOST_TOLD = 12


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one column.

    Attributes:
        words: what is read at a glance.
        hint: all of it, on several lines if need be.
        spoken: all of it in one sentence, for a screen reader.
        typed: what is edited, where something can be.
        count: a number before the words, "" for none.
        severity: the sign before them, "" for none.
    """

    words: str
    hint: str = ""
    spoken: str = ""
    typed: str = ""
    count: str = ""
    severity: str = ""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Everything the row of a person shows.

    Attributes:
        load: planned time as a fraction of the person's own.
        letters: each letter with its tone and how often the person holds it.
        cells: what stands in each column, in their order.
    """

    id: Id
    load: float
    letters: tuple[tuple[str, Tone, int], ...]
    cells: tuple[Cell, ...]


def person_row(facts: Facts, person: Person) -> PersonRow:
    """What the row of a person says."""
    party, scheme = party_row(facts, person), facts.org.scheme
    made = {column: cell(facts, person) for column, cell in _CELLS.items()}
    made[Column.NAME] = Cell(person.name, party.hint, party.spoken, person.name)
    made[Column.LOAD] = _load(party)
    tones: dict[str, Tone] = {one.letter: tone_of(one.sense) for one in scheme.letters}
    letters = letters_held(facts, person.id)
    return PersonRow(
        person.id,
        party.load or 0.0,
        tuple((one, tones.get(one, "other"), count) for one, count in letters.items()),
        tuple(made[column] for column in Column),
    )


def _load(row: PartyRow) -> Cell:
    share = percent(row.load or 0.0)
    told = row.hint.rpartition("\n")[2]
    match row.tone:
        case "over":
            words, severity = said(text("{share}, too much", share=share)), "error"
        case "free":
            words, severity = QCoreApplication.translate("PeopleColumns", "free"), "warning"
        case _:
            words, severity = share, ""
    return Cell(words, told, _both(words, told), severity=severity)


def _both(words: str, told: str) -> str:
    return said(text("{words}: {told}", words=words, told=told))


def _letters(facts: Facts, person: Person) -> Cell:
    held = letters_held(facts, person.id)
    words = ", ".join(f"{letter} {count}" for letter, count in held.items())
    names = {one.letter: letter_name(one) for one in facts.org.scheme.letters}
    lines = [_both(names.get(letter, letter), str(count)) for letter, count in held.items()]
    return Cell(words, "\n".join(lines), ", ".join(lines))


def _stages(facts: Facts, person: Person) -> Cell:
    names = [one.name for one in stages_touched(facts, person.id)]
    count = str(len(names)) if names else ""
    words = ", ".join(names)
    return Cell(words, "\n".join(names), _both(count, words) if names else "", count=count)


def stages_touched(facts: Facts, person_id: Id) -> list[Stage]:
    """The stages in which a person holds any letter, in the order of the pipeline."""
    works = {duty.responsibility for duty in facts.duties_of(person_id)}
    stages = {stage.id: stage for one in works if (stage := _stage_of(facts, one))}
    return sorted(stages.values(), key=lambda one: (one.rank, one.id))


def _stage_of(facts: Facts, responsibility_id: Id) -> Stage | None:
    work = facts.org.look(Responsibility, responsibility_id)
    return facts.org.look(Stage, work.stage) if work is not None else None


def _open(facts: Facts, person: Person) -> Cell:
    lost = falls_open(facts, person.id)
    if not lost:
        nothing = QCoreApplication.translate("PeopleColumns", "Nothing would fall open.")
        return Cell("", nothing, nothing)
    severities = {loss_severity(one) for one in lost}
    lines = [f"{work_name(facts, one)}: {loss_words(facts, one)}" for one in lost]
    hint = "\n".join(_told(lines))
    words = ", ".join(work_name(facts, one) for one in lost)
    count = str(len(lost))
    severity = "error" if "error" in severities else "warning"
    spoken = _both(count, "; ".join(_told(lines)))
    return Cell(words, hint, spoken, count=count, severity=severity)


def _told(lines: Sequence[str]) -> list[str]:
    left = len(lines) - _MOST_TOLD
    if left <= 0:
        return list(lines)
    return [*lines[:_MOST_TOLD], said(text("and {count} more", count=left))]


def _work(facts: Facts, person: Person) -> Cell:
    work = work_of(facts, person)
    stages = [
        said(
            text(
                "{stage} {share}",
                stage=facts.org.get(Stage, one.stage).name,
                share=percent(one.share),
            )
        )
        for one in work.mix.stages
    ]
    parts = [part_line(facts, part) for part in work.mix.kinds]
    told = [line for line in (work.contradiction, nearest_line(work), *parts) if line]
    if stages:
        told.append(said(text("In the stages: {stages}", stages=", ".join(stages))))
    severity = "info" if work.contradiction else ""
    return Cell(work_line(facts, work.mix), "\n".join(told), ". ".join(told), severity=severity)


def _listed(lines: Sequence[str], typed: str = "") -> Cell:
    words = ", ".join(lines)
    return Cell(words, "\n".join(lines), words, typed)


def _plain(words: str) -> Cell:
    return Cell(words, words, words, words)


def _teams(facts: Facts, person: Person) -> Cell:
    teams = (facts.org.look(Team, one) for one in person.teams)
    found = sorted((one for one in teams if one), key=lambda one: (one.rank, one.id))
    return _listed([one.name for one in found])


def _managers(facts: Facts, person: Person) -> Cell:
    found = [facts.org.look(Person, one) for one in person.managers]
    return _listed([one.name for one in sorted((one for one in found if one), key=by_name)])


def _roles(facts: Facts, person: Person) -> Cell:
    seats = facts.org.seats_held_by(person.id)
    held = [(facts.org.get(Role, seat.role), seat.share) for seat in seats]
    held.sort(key=lambda one: (one[0].rank, one[0].id))
    return _listed(
        [said(text("{role} {share}", role=role.name, share=percent(it))) for role, it in held]
    )


_CELLS: dict[Column, Callable[[Facts, Person], Cell]] = {
    Column.LETTERS: _letters,
    Column.STAGES: _stages,
    Column.OPEN: _open,
    Column.TITLE: lambda _, person: _plain(person.title),
    Column.WORK: _work,
    Column.SKILLS: lambda _, person: _listed(person.skills, ", ".join(person.skills)),
    Column.LEVEL: lambda _, person: _plain(person.level),
    Column.CAPACITY: lambda _, person: _plain(percent(person.capacity)),
    Column.SITE: lambda _, person: _plain(person.site),
    Column.TEAMS: _teams,
    Column.MANAGERS: _managers,
    Column.ROLES: _roles,
}


# What rows are sorted by. Values of one column can be compared with each other.


def sort_value(facts: Facts, person: Person, column: Column) -> tuple[object, ...]:
    """What a person is sorted by in a column; those who have nothing there come last."""
    match column:
        case Column.NAME:
            return ()
        case Column.LOAD:
            return (load_of(facts, person).ratio,)
        case Column.LETTERS:
            return _counts(facts, person)
        case Column.STAGES:
            return (len(stages_touched(facts, person.id)),)
        case Column.OPEN:
            lost = falls_open(facts, person.id)
            return (len(lost), sum(loss_severity(one) == "error" for one in lost))
        case Column.CAPACITY:
            return (person.capacity,)
        case _:
            words = fold(_CELLS[column](facts, person).words)
            return (not words, words)


def _counts(facts: Facts, person: Person) -> tuple[object, ...]:
    held = letters_held(facts, person.id)
    scheme = facts.org.scheme
    known = dict.fromkeys([scheme.decider.letter, *(one.letter for one in scheme.letters)])
    return tuple(held.get(letter, 0) for letter in known)


def matches(facts: Facts, person: Person, words: Iterable[str]) -> bool:
    """Whether each of the folded words stands in what the person is called, is, can or is in."""
    columns = (Column.TEAMS, Column.ROLES, Column.MANAGERS)
    more = (_CELLS[column](facts, person).words for column in columns)
    own = (person.name, person.title, person.level, person.site, *person.skills)
    line = fold("  ".join((*own, *more)))
    return all(word in line for word in words)
