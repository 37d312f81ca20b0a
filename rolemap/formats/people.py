"""What a list of people says of each: time, letters, stages and where the person stands."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite

from rolemap.analysis.facts import Facts
from rolemap.analysis.workload import load_of, on_call_share, together
from rolemap.formats.handout import Handout
from rolemap.formats.progress import Progress
from rolemap.model.ids import Id
from rolemap.model.records import OnCall, Person, Responsibility, Stage, Team

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
    counts = _Counts(handout)
    known = handout.org.scheme.letters
    others = sorted(counts.used - {one.letter for one in known})
    letters = [*(one.letter for one in known), *others]
    heads = [f"{one.name} ({one.letter})" for one in known] + [f"Letter {one}" for one in others]
    people = handout.people()
    lines: list[PersonLine] = []
    for number, person in enumerate(people):
        if number % _AT_ONCE == 0:
            progress(number / len(people))
        lines.append(_line(handout, person, letters, counts))
    progress(1)
    return PeopleList(tuple(heads), tuple(lines))


class _Counts:
    """What people hold, looked through once for all of them.

    Attributes:
        used: every letter that somebody holds on what is shown.
        letters: on how many responsibilities that are shown a person holds a letter.
        stages: the names of the stages in which a person holds any, in their order.
        on_call: the shares of full time for which a person is on call, shown or not.
    """

    def __init__(self, handout: Handout) -> None:
        self.used: set[str] = set()
        self.letters: Counter[tuple[Id, str]] = Counter()
        self.stages: dict[Id, dict[Id, str]] = {}
        self.on_call: dict[Id, list[float]] = {}
        for stage in handout.stages():
            for work in handout.works_in(stage.id):
                self._count(handout.facts, work.id, stage)
        for work in sorted(handout.org.all(Responsibility), key=lambda one: one.id):
            if work.on_call is not None:
                self._call(handout.facts, work, work.on_call)

    def _count(self, facts: Facts, work: Id, stage: Stage) -> None:
        held = {(duty.person.id, duty.assignment.letter) for duty in facts.duties(work)}
        self.letters.update(held)
        for person, letter in held:
            self.used.add(letter)
            self.stages.setdefault(person, {})[stage.id] = stage.name

    def _call(self, facts: Facts, work: Responsibility, on_call: OnCall) -> None:
        people = facts.workers(work.id)
        for person in people:
            share = on_call_share(on_call, len(people))
            self.on_call.setdefault(person.id, []).append(share)


def _line(handout: Handout, person: Person, letters: Sequence[str], counts: _Counts) -> PersonLine:
    org = handout.org
    load = load_of(handout.facts, person)
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
        together(counts.on_call.get(person.id, ())),
        tuple(counts.letters[person.id, letter] for letter in letters),
        tuple(counts.stages.get(person.id, {}).values()),
    )
