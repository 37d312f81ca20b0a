"""What a list of people says of each: time, letters, stages and where the person stands."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite

from rolemap.analysis.workload import load_of, on_call_of, together
from rolemap.formats.handout import Handout, Progress
from rolemap.formats.problems import in_brief
from rolemap.model.ids import Id
from rolemap.model.records import Person, Stage, Team

# So many people are looked at between two looks at whether somebody still wants to know.
_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One person.

    Attributes:
        teams: their names, as are `managers` and `stages`.
        capacity: working time, in full-time people; so is `planned`.
        ratio: planned time as a fraction of the capacity; None where there is no capacity.
        on_call: the share of full time for which the person is on call.
        letters: on how many responsibilities the person holds each letter of the list.
        stages: those in which the person holds a letter, in the order of the pipeline.
        problems: what is found about the person, in brief.
    """

    id: Id
    name: str
    title: str
    level: str
    teams: tuple[str, ...]
    managers: tuple[str, ...]
    capacity: float
    planned: float
    ratio: float | None
    on_call: float
    letters: tuple[int, ...]
    stages: tuple[str, ...]
    problems: str


@dataclass(frozen=True, slots=True)
class PeopleList:
    """The people of an organisation, by name.

    Attributes:
        letters: what heads the columns of letters: those of the scheme, then any others in use.
    """

    letters: tuple[str, ...]
    lines: tuple[PersonLine, ...]


def people_list(handout: Handout, progress: Progress) -> PeopleList:
    """The people that are shown; letters and stages are counted on what is shown.

    Time is that of everything, shown or not: nobody has more of it because of what is left out.

    Args:
        handout: the organisation.
        progress: is told how much is done, from 0 to 1; it may raise `Cancelled`.
    """
    known = handout.org.scheme.letters
    there = {one.letter for one in known}
    used = {letter for work in _works(handout) for letter in _letters_on(handout, work)}
    others = sorted(used - there)
    letters = [*(one.letter for one in known), *others]
    heads = [f"{one.name} ({one.letter})" for one in known] + [f"Letter {one}" for one in others]
    works, stages = _works(handout), handout.stages()
    people = handout.people()
    lines: list[PersonLine] = []
    for number, person in enumerate(people):
        if number % _AT_ONCE == 0:
            progress(number / len(people))
        lines.append(_line(handout, person, letters, works, stages))
    progress(1)
    return PeopleList(tuple(heads), tuple(lines))


def _works(handout: Handout) -> dict[Id, Id]:
    """The stage of each responsibility that is shown."""
    return {work.id: one.id for one in handout.stages() for work in handout.works_in(one.id)}


def _letters_on(handout: Handout, work: Id) -> set[str]:
    return {duty.assignment.letter for duty in handout.facts.duties(work)}


def _line(
    handout: Handout,
    person: Person,
    letters: Sequence[str],
    works: dict[Id, Id],
    stages: Sequence[Stage],
) -> PersonLine:
    org, facts = handout.org, handout.facts
    held = {
        (duty.responsibility, duty.assignment.letter)
        for duty in facts.duties_of(person.id)
        if duty.responsibility in works
    }
    count = Counter(letter for _, letter in held)
    there = {works[work] for work, _ in held}
    load = load_of(facts, person)
    return PersonLine(
        person.id,
        person.name,
        person.title,
        person.level,
        tuple(org.get(Team, one).name for one in person.teams),
        tuple(org.get(Person, one).name for one in person.managers),
        person.capacity,
        load.planned,
        load.ratio if isfinite(load.ratio) else None,
        together(on_call_of(facts, person.id).values()),
        tuple(count[letter] for letter in letters),
        tuple(one.name for one in stages if one.id in there),
        in_brief(handout.findings_about.get(person.id, ())),
    )
