"""What the metrics of a small team are made of, counted by hand."""

from datetime import date

import pytest

from rolemap.analysis.facts import Facts
from rolemap.analysis.metric_basis import amounts_of
from rolemap.analysis.metric_heat import heat_map
from rolemap.analysis.metrics import metrics
from rolemap.formats.notation import parse
from rolemap.model.records import Responsibility

# Ben answers for Clean beside Ana, and does Evaluate as a scientist. Nobody answers for Pager.
TEAM = """
stage Data; stage Train; stage Run; Data hands off to Train; Train hands off to Run
responsibility Ingest in Data; responsibility Clean in Data; responsibility Evaluate in Train
responsibility Pager in Run (on call: 2 slots)
role Scientist (track: research)
person Ana (track: development); person Ben; person Cem; person Dee
Ben holds Scientist at 50 %
Ana is A+R on Ingest; Ana is A on Clean; Ben is A on Clean; Scientist is A on Evaluate
Ana is R on Pager; Cem is R on Pager
"""
FACTS = Facts(parse(TEAM), date(2026, 1, 15))


@pytest.mark.parametrize(
    ("metric_id", "parts"),
    [
        ("responsibilities", [("Data", 2), ("Train", 1), ("Run", 1)]),
        ("coverage", [("Data", 0.5), ("Train", 1), ("Run", 0)]),
        ("gaps", [("Nobody is accountable", 1), ("Nobody works on it", 0)]),
        ("overlaps", [("More than one is accountable", 1), ("Too many are responsible", 0)]),
        ("bus-factor", [("Ana", 1), ("Ben", 2)]),  # in which order they leave
        ("stage-bus-factor", [("Data", 2), ("Train", 1), ("Run", 2)]),
        ("highest-load", [("Ana", 1), ("Cem", 1), ("Ben", 0.5), ("Dee", 0)]),
        ("on-call-share", [("Ana", 1), ("Cem", 1)]),
        ("longest-path", [("Data", 1), ("Train", 2), ("Run", 3)]),
        ("research", [("Research", 0.25), ("Development", 0.5), ("No track is known", 0.25)]),
        ("letters-per-person", [("Ana", 4), ("Ben", 2), ("Cem", 1), ("Dee", 0)]),
        ("most-accountable", [("Ana", 0.5), ("Ben", 0.5)]),
        ("people-per-stage", [("Data", 2), ("Train", 1), ("Run", 2)]),
    ],
)
def test_parts(metric_id: str, parts: list[tuple[str, float]]) -> None:
    found = metrics(FACTS)[metric_id].parts
    assert [(str(one.name), one.value) for one in found] == parts
    for one in found:
        record = FACTS.org.find(one.record)
        assert getattr(record, "name", str(one.name)) == str(one.name)


@pytest.mark.parametrize(
    ("metric_id", "names"),
    [
        ("coverage", "Clean Pager"),
        ("gaps", "Pager"),
        ("overlaps", "Clean"),
        ("bus-factor", "Ana Ben"),
        ("stage-bus-factor", "Train"),
        ("nearly-full", "Ana Cem"),
        ("with-room", "Ben"),
        ("free", "Dee"),
        ("highest-load", "Ana Cem"),
        ("on-call-people", "Ana Cem"),
        ("on-call-share", "Ana Cem"),
        ("longest-path", "Data Train Run"),
        ("most-accountable", "Ana Ben"),
    ],
)
def test_whom_a_figure_is_about(metric_id: str, names: str) -> None:
    found = (FACTS.org.find(one) for one in metrics(FACTS)[metric_id].subjects)
    assert [getattr(one, "name", "") for one in found] == names.split()


def test_only_the_busiest_are_named() -> None:
    org = parse(
        """
        stage Run; responsibility Pager in Run (on call); responsibility Night in Run (on call)
        person Ana; person Ben; person Cem (capacity: 0 %)
        Ben is A+R on Pager; Ana is R on Pager; Ana is A+R on Night
        """
    )
    found = metrics(Facts(org, date(2026, 1, 15)))
    for metric_id, values in (("on-call-share", [1.5, 0.5]), ("highest-load", [1.5, 0.5])):
        metric = found[metric_id]
        assert [one.value for one in metric.parts] == values
        assert metric.subjects == ("person-ana",)
    assert [one.record for one in found["letters-per-person"].parts] == [
        "person-ana",
        "person-ben",
        "person-cem",
    ]


def test_where_nothing_weighs_anything_all_work_counts_alike() -> None:
    works = "; ".join(f"responsibility W{one} in Run (weight: 0)" for one in range(4))
    facts = Facts(parse(f"stage Run; {works}; person Ana; Ana is R on W1"), date(2026, 1, 15))
    assert heat_map(facts).cells["stage-run"]["person-ana"].share == 0.25


def test_handoffs_are_named_along_the_pipeline() -> None:
    org = parse(
        """
        stage Data; stage Train; stage Run; person Ana; person Ben; person Cem
        responsibility Ingest in Data; responsibility Evaluate in Train; responsibility Pager in Run
        Ana is R on Ingest; Ben is R on Evaluate; Cem is R on Pager
        Train hands off to Run; Data hands off to Run; Data hands off to Train
        """
    )
    found = metrics(Facts(org, date(2026, 1, 15)))
    for metric_id in ("handoffs", "walls"):
        assert found[metric_id].subjects == ("handoff-3", "handoff-2", "handoff-1")


@pytest.mark.parametrize(
    ("first", "second", "amounts"),
    [
        ("", " (weight: 3)", [1, 3]),
        (" (effort: 40 %, weight: 2)", "", [0.4, 0.2]),
        (" (effort: 50 %, weight: 0)", "", [0.5, 1]),
    ],
)
def test_how_much_work_each_takes(first: str, second: str, amounts: list[float]) -> None:
    org = parse(f"stage Run; responsibility A in Run{first}; responsibility B in Run{second}")
    assert list(amounts_of(org.all(Responsibility)).values()) == amounts
