"""Teams to photograph: one of sixty people, and one whose names are hard to show."""

import random

from rolemap.model import rank
from rolemap.model.org import Org
from rolemap.model.records import (
    Assignment,
    Handoff,
    Person,
    Record,
    Responsibility,
    Role,
    Seat,
    Settings,
    Stage,
)

_STAGES = [
    "Problem",
    "Data",
    "Labels",
    "EDA",
    "Features",
    "Training",
    "Evaluation",
    "PoC",
    "Deployment",
    "Serving",
    "Monitoring",
    "Maintenance",
]
_WORDS = [
    "ingest",
    "clean",
    "label",
    "split",
    "feature",
    "train",
    "tune",
    "evaluate",
    "deploy",
    "monitor",
    "alert",
    "drift",
    "cost",
    "latency",
    "batch",
    "stream",
    "registry",
    "catalogue",
    "privacy",
    "bias",
    "leakage",
    "review",
    "document",
    "rollback",
]
_FIRST = [
    "Ana",
    "Ben",
    "Chen",
    "Dana",
    "Eli",
    "Femi",
    "Gita",
    "Hugo",
    "Ines",
    "Jonas",
    "Kira",
    "Liam",
    "Mina",
    "Noor",
    "Omar",
    "Pia",
    "Quinn",
    "Rosa",
    "Sami",
    "Tara",
]
_LAST = ["Ruiz", "Okafor", "Li", "Weiss", "Haas", "Adeyemi"]
_TITLES = ("Data scientist", "ML engineer", "Data engineer")
_WORKS, _PEOPLE = 80, 60

_HARD_NAMES = (
    "Responsibility for the traceability of every training data set across all business units,"
    " including those that were acquired last year",
    "W" * 120,
    "מעקב אחר ביצועי המודל בייצור",
    "مراقبة أداء النموذج في الإنتاج والتنبيه",
    "Z" + "\u0335\u0327\u034d\u0352" * 20 + "algo monitoring",
    "<b>bold</b> <img src=x> & co",
    "Serving לשירות API v2 (بيتا)",
)


def sixty_people() -> Org:
    """12 stages, 80 responsibilities, 60 people; the same in every run."""
    draw = random.Random(3)
    people = [
        Person(id=f"p{number}", name=name, title=draw.choice(_TITLES), level="senior")
        for number, name in enumerate(
            f"{_FIRST[one % 20]} {_LAST[one // 20 + one % 3]}" for one in range(_PEOPLE)
        )
    ]
    works = [
        Responsibility(
            id=f"w{number}",
            stage=f"s{number % len(_STAGES)}",
            name=" ".join(draw.sample(_WORDS, draw.randint(1, 5))).capitalize(),
            rank=key,
        )
        for number, key in enumerate(rank.spread(_WORKS))
    ]
    letters = [
        Assignment(id=f"{work.id}{letter}", party=party.id, responsibility=work.id, letter=letter)
        for work in works
        for letter, party in zip("ARCI", draw.sample(people, 4), strict=True)
        if draw.random() < (0.88 if letter in "AR" else 0.4)
    ]
    far = Handoff(id="far", source="s2", target="s9"), Handoff(id="back", source="s10", target="s4")
    return Org.of(Settings(name="Sixty people"), *_chain(_STAGES), *far, *people, *works, *letters)


def hard_names() -> Org:
    """Very long names, names from right to left, combining marks, and what looks like HTML."""
    records: list[Record] = [Settings(name=f"שמות {_HARD_NAMES[5]} {'and so on ' * 12}")]
    count = len(_HARD_NAMES)
    for number, name in enumerate(_HARD_NAMES):
        records.append(Person(id=f"p{number}", name=name, title=name, level="senior"))
        records.append(Role(id=f"r{number}", name=name))
        records.append(Seat(id=f"t{number}", role=f"r{number}", person=f"p{number}", share=0.8))
        for place, key in enumerate(rank.spread(4)):
            work, said = f"w{number}-{place}", _HARD_NAMES[(number + place) % count]
            records.append(Responsibility(id=work, stage=f"s{number}", name=said, rank=key))
            for order, letter in enumerate("ARCI"):
                if (number + place + order) % 3:
                    party = f"{'pr'[order % 2]}{(number + place + order) % count}"
                    held = f"{work}{letter}"
                    records.append(
                        Assignment(id=held, party=party, responsibility=work, letter=letter)
                    )
    return Org.of(*_chain(_HARD_NAMES), *records)


def _chain(names: tuple[str, ...] | list[str]) -> list[Record]:
    """Stages that hand off to each other in order."""
    keys = rank.spread(len(names))
    stages = [
        Stage(id=f"s{number}", name=name, rank=keys[number]) for number, name in enumerate(names)
    ]
    pairs = range(len(names) - 1)
    return [
        *stages,
        *(Handoff(id=f"h{one}", source=f"s{one}", target=f"s{one + 1}") for one in pairs),
    ]
