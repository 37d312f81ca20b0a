"""Large organisations from a fixed seed, so that every run measures the same thing."""

import random

from rolemap.model import rank
from rolemap.model.org import Org
from rolemap.model.records import (
    Assignment,
    Handoff,
    OnCall,
    Person,
    Record,
    Responsibility,
    Role,
    Seat,
    Stage,
)

_PEOPLE_PER_ROLE = 20
_PEOPLE_PER_RESPONSIBILITY = 5
_LETTERS_PER_RESPONSIBILITY = 30
_FEWEST_LETTERS = 3
_STRONG_LETTERS = "ARRCII"
_WORKS_PER_STAGE = 50
_TITLES = (
    "Data scientist",
    "Data engineer",
    "ML engineer",
    "Software engineer",
    "Platform engineer",
    "Product manager",
    "",
)
_LEVELS = ("junior", "mid", "senior", "principal", "director", "")
_TRACKS = ("research", "development", "")
_WORKS = (
    "Data ingestion",
    "Feature pipelines",
    "Neural networks",
    "Experiments",
    "Deployment",
    "Monitoring",
    "Requirements",
    "Papers",
    "Reports",
    "Lunch",
)


def organisation(people: int, seed: int = 7) -> Org:
    """An Org of `people` people: 10,000 hold 60,000 letters on 2,000 responsibilities.

    A role for twenty people, a stage for fifty responsibilities, one responsibility in twenty on
    call.
    """
    works = max(1, people // _PEOPLE_PER_RESPONSIBILITY)
    stages = max(2, works // _WORKS_PER_STAGE)
    return _organisation(people, works, stages, _LETTERS_PER_RESPONSIBILITY, seed)


def described(people: int, seed: int = 7) -> Org:
    """As `organisation`, with what the rules about titles, kinds of work and ladders read."""
    draw = random.Random(seed)
    return Org.of(*(_described(draw, record) for record in organisation(people, seed).records()))


def _described(draw: random.Random, record: Record) -> Record:
    match record:
        case Person():
            title, level, track = map(draw.choice, (_TITLES, _LEVELS, _TRACKS))
            more = {
                "title": title,
                "level": level,
                "track": track,
                "pay_band": draw.choice("34567"),
            }
        case Role():
            more = {"kind": draw.choice(_TITLES), "level": draw.choice(_LEVELS)}
        case Responsibility():
            more = {"name": f"{draw.choice(_WORKS)} {record.id}"}
        case _:
            return record
    return record.model_copy(update=more)


def mapped(stages: int, each: int, seed: int = 7) -> Org:
    """An Org for the map: `stages` columns of `each` cards with three letters.

    One person for five cards.
    """
    works = stages * each
    people = max(_FEWEST_LETTERS, works // _PEOPLE_PER_RESPONSIBILITY)
    return _organisation(people, works, stages, _FEWEST_LETTERS, seed)


def tabled(works: int, people: int, letters: int, seed: int = 7) -> Org:
    """An Org for a matrix of `works` rows and `people` columns, so many letters in each row."""
    return _organisation(people, works, max(2, works // _WORKS_PER_STAGE), letters, seed)


def _organisation(people: int, works: int, stages: int, letters: int, seed: int) -> Org:
    draw = random.Random(seed)
    roles = max(1, people // _PEOPLE_PER_ROLE)
    return Org.of(
        *_pipeline(works, stages),
        *_team(draw, people, roles),
        *_assignments(draw, works, people, roles, letters),
    )


def _pipeline(works: int, stages: int) -> list[Record]:
    columns = [
        Stage(id=f"s{number}", name=f"Stage {number}", rank=key)
        for number, key in enumerate(rank.spread(stages))
    ]
    handoffs = [
        Handoff(id=f"h{number}", source=f"s{number}", target=f"s{number + 1}")
        for number in range(stages - 1)
    ]
    keys = rank.spread(works)
    cards = [
        Responsibility(
            id=f"w{number}",
            stage=f"s{number % stages}",
            name=f"Responsibility {number}",
            rank=keys[number],
            on_call=OnCall() if number % 20 == 0 else None,
        )
        for number in range(works)
    ]
    return [*columns, *handoffs, *cards]


def _team(draw: random.Random, people: int, roles: int) -> list[Record]:
    found: list[Record] = [
        Role(id=f"r{number}", name=f"Role {number}", rank=key)
        for number, key in enumerate(rank.spread(roles))
    ]
    for number in range(people):
        role = f"r{draw.randrange(roles)}"
        found.append(Person(id=f"p{number}", name=f"Person {number}", title="Engineer"))
        found.append(Seat(id=f"e{number}", role=role, person=f"p{number}", share=0.5))
    return found


def _assignments(
    draw: random.Random, works: int, people: int, roles: int, letters: int
) -> list[Record]:
    """Letters on each responsibility: mostly of people, the last one of a role."""
    found: list[Record] = []
    for work in range(works):
        parties = [f"p{person}" for person in draw.sample(range(people), letters)]
        parties[-1] = f"r{draw.randrange(roles)}"
        for place, party in enumerate(parties):
            letter = _STRONG_LETTERS[place] if place < len(_STRONG_LETTERS) else "I"
            found.append(
                Assignment(
                    id=f"a{work}-{place}", party=party, responsibility=f"w{work}", letter=letter
                )
            )
    return found
