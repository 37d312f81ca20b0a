"""Metrics of how work is spread: research and development, letters, people per stage."""

from collections import Counter
from collections.abc import Iterator

from rolemap.analysis.duty import Duty
from rolemap.analysis.metric import Metric, Part
from rolemap.analysis.metric_basis import Basis
from rolemap.model.ids import Id
from rolemap.model.records import Role
from rolemap.model.text import text

_BALANCE = text("Balance")
# "both" is half the one and half the other.
_TRACKS = {
    "research": ("research",),
    "development": ("development",),
    "both": ("research", "development"),
}


def balance(basis: Basis) -> Iterator[Metric]:
    """How the work is split between research and development."""
    facts = basis.facts
    sums = {"research": 0.0, "development": 0.0, "": 0.0}
    done = [work for work in basis.works if facts.workers(work.id)]
    unweighed = not any(basis.amounts[work.id] for work in done)
    for work in done:
        amount = 1.0 if unweighed else basis.amounts[work.id]
        workers = len(facts.workers(work.id))
        working = Counter(duty.person.id for duty in facts.working(work.id))
        for duty in facts.working(work.id):
            mine = amount / workers / working[duty.person.id]
            tracks = _TRACKS.get(_track(duty), ("",))
            for track in tracks:
                sums[track] += mine / len(tracks)
    told, whole = sums["research"] + sums["development"], sum(sums.values())
    names = (
        ("research", text("Research")),
        ("development", text("Development")),
        ("", text("No track is known")),
    )
    yield Metric(
        "research",
        _BALANCE,
        text("Research beside development"),
        "share",
        sums["research"] / told if told else None,
        text("The share of the work that is research; the rest is development."),
        text(
            "By the track of the role through which work is held, else of the person; work counts "
            "with its effort, or with its weight where none is estimated."
        ),
        tuple(Part(name, sums[track] / whole if whole else None) for track, name in names),
    )


def _track(duty: Duty) -> str:
    through = duty.via.track if isinstance(duty.via, Role) else ""
    return through or duty.person.track


def letters(basis: Basis) -> Iterator[Metric]:
    """How the letters are spread over people."""
    facts = basis.facts
    held: Counter[Id] = Counter()
    decided: Counter[Id] = Counter()
    for work in basis.works:
        cells = {(duty.person.id, duty.assignment.letter) for duty in facts.duties(work.id)}
        held.update(person for person, _ in cells)
        decided.update(person.id for person in facts.deciders(work.id))
    people, answers = len(basis.people), sum(decided.values())
    most = max(decided.values(), default=0)
    ranked = sorted(
        (one for one in basis.people if decided[one.id]), key=lambda one: -decided[one.id]
    )
    yield Metric(
        "letters-per-person",
        _BALANCE,
        text("Letters per person"),
        "letters",
        sum(held.values()) / people if people else None,
        text("How many letters a person holds on average."),
        text("Each letter on each responsibility counts once, held directly or through others."),
        tuple(
            Part(person.name, held[person.id], person.id)
            for person in sorted(basis.people, key=lambda one: -held[one.id])
        ),
    )
    yield Metric(
        "most-accountable",
        _BALANCE,
        text("Accountability of the busiest"),
        "share",
        most / answers if answers else None,
        text("The share of all accountability that lies with one person."),
        text("For how many responsibilities the person answers, out of all that anybody does."),
        tuple(Part(one.name, decided[one.id] / answers, one.id) for one in ranked),
        tuple(one.id for one in ranked if decided[one.id] == most),
    )


def people_per_stage(basis: Basis) -> Iterator[Metric]:
    """How many people work on each stage."""
    found = [(stage, len(basis.facts.workers_in(stage.id))) for stage in basis.stages]
    yield Metric(
        "people-per-stage",
        _BALANCE,
        text("People per stage"),
        "people",
        sum(count for _, count in found) / len(found) if found else None,
        text("How many people work on a stage on average."),
        text("Whoever does or supports any of its work counts once for each stage."),
        tuple(Part(stage.name, count, stage.id) for stage, count in found),
    )
