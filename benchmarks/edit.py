"""One edit: how long it takes with many people, and how that grows."""

import random

from benchmarks.generator import organisation
from benchmarks.timing import heading, ratio, seconds, shown
from rolemap.model.edits.assignments import assign
from rolemap.model.org import Org
from rolemap.model.records import Person, Responsibility

_EDITS = 2_000
_SIZES = (1_000, 10_000, 100_000)


def main() -> None:
    """Print the time of one edit with its look-ups for each size, and the growth."""
    heading("One edit: verb, apply, and the look-ups that a view needs after it")
    medians: dict[int, float] = {}
    for people in _SIZES:
        medians[people] = shown(f"{people:,} people", _edits(organisation(people)))
    ratio("10,000 people: median in milliseconds", medians[10_000] * 1e3, 1.0)
    ratio("growth from 1,000 to 100,000 people", medians[100_000] / medians[1_000], 2.0)


def _edits(org: Org) -> list[float]:
    """The times of a long run of edits, each on the state that the one before left."""
    draw = random.Random(3)
    people = [person.id for person in org.all(Person)]
    works = [work.id for work in org.all(Responsibility)]
    state = _edited(org, people[0], works[0], "A")  # builds the look-ups, once

    def work() -> None:
        nonlocal state
        state = _edited(state, draw.choice(people), draw.choice(works), draw.choice("RACI"))

    return seconds(work, _EDITS)


def _edited(org: Org, person: str, responsibility: str, letter: str) -> Org:
    after = org.apply(assign(org, person, responsibility, letter))
    after.assignments_on(responsibility)
    after.assignments_of(person)
    after.seats_held_by(person)
    return after


if __name__ == "__main__":
    main()
