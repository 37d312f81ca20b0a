"""RM305: a person has more to think of than one head holds."""

from collections.abc import Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import things
from rolemap.model.ids import Id
from rolemap.model.records import Person, Responsibility
from rolemap.model.text import Plural, Text, text

_DOES = ("do", "decide")  # what an A alone does; support is no matter of one's own
_SIMPLE, _COMPLICATED, _COMPLEX = "simple", "complicated", "complex"

# How it is said that somebody does too much of a kind.
_SAID = {
    _COMPLEX: Plural(
        "{person} does complex work and other work beside it",
        "{person} does {count} complex things at a time",
    ),
    _COMPLICATED: Plural(
        "{person} does a complicated thing", "{person} does {count} complicated things"
    ),
    _SIMPLE: Plural("{person} does a simple thing", "{person} does {count} simple things"),
}
_NAMED = {
    _COMPLEX: text("Complex: {names}"),
    _COMPLICATED: text("Complicated: {names}"),
    _SIMPLE: text("Simple: {names}"),
}


@rule(
    "RM305",
    about=Person,
    severity=Severity.WARNING,
    limits=("simple_domains", "complicated_domains"),
    source="Skelton & Pais 2019, Team Topologies, chapter 3",
    shifts={"small": "softer"},
)
def cognitive_load(facts: Facts, person: Person) -> Iterator[Finding]:
    """A person does more that has to be thought through than one head holds.

    What counts is the `complexity` of each responsibility that the person does, also through a
    role or team, or answers for where nobody else does it. Too much is anything beside what is
    complex, more that is complicated than the limit `complicated_domains`, and more that is simple
    than the limit `simple_domains`. Work whose complexity nobody has judged never counts, and
    neither does support.

    Why it matters:
        Whoever has too much to keep in mind thinks nothing through. What is complex suffers first:
        simple work can always be finished today, and so the hard question waits.

    What to do:
        Let somebody else do what stands beside the complex work. Split what is complicated among
        people, so that each keeps few things and knows them well.

    Source:
        Skelton & Pais (2019), Team Topologies, chapter 3: two or three simple domains, one that is
        complicated, or a single complex one and nothing beside it. The book speaks of teams; that
        people are judged, and two complicated domains as the limit, is RoleMap's own choice.

    Bad:
        stage Train; person Ana; responsibility Design in Train (complexity: complex)
        responsibility Report in Train (complexity: simple); Ana is A+R on Design
        Ana is A+R on Report

    Good:
        stage Train; person Ana; person Ben; responsibility Design in Train (complexity: complex)
        responsibility Label in Train; Ana is A+R on Design; Ana is R on Label
        responsibility Evaluate in Train (complexity: complicated); Ben is A+R on Evaluate
        responsibility Deploy in Train (complexity: complicated); Ben is A+R on Deploy
        responsibility Report in Train (complexity: simple); Ben is A+R on Report
        responsibility Plan in Train (complexity: simple); Ben is A+R on Plan
    """
    limits = facts.org.settings.limits
    most = {_COMPLICATED: limits.complicated_domains, _SIMPLE: limits.simple_domains}
    found = _judged(facts, person.id)
    worst = _too_much({level: len(works) for level, works in found.items()}, most)
    if worst is None:
        return
    yield cognitive_load.finding(
        (person.id,),
        _SAID[worst].of(len(found[worst]), person=person.name),
        *_evidence(found),
        brief=text("too much to think of"),
    )


def _too_much(counts: dict[str, int], most: dict[str, int]) -> str | None:
    """What there is too much of, the most complex first."""
    if _COMPLEX in counts and sum(counts.values()) > 1:
        return _COMPLEX
    return next((one for one, limit in most.items() if counts.get(one, 0) > limit), None)


def _judged(facts: Facts, person_id: Id) -> dict[str, list[Responsibility]]:
    """What the person does whose complexity is known, by how complex it is."""
    found: dict[str, list[Responsibility]] = {}
    works = (one for one in facts.responsibilities_worked_on(person_id) if one.complexity in _SAID)
    for work in sorted(works, key=lambda one: (one.rank, one.id)):
        if _does(facts, person_id, work.id):
            found.setdefault(work.complexity, []).append(work)
    return found


def _does(facts: Facts, person_id: Id, work: Id) -> bool:
    return any(duty.sense in _DOES for duty in facts.working_of(person_id, work))


def _evidence(found: dict[str, list[Responsibility]]) -> Iterator[Text]:
    for level, named in _NAMED.items():
        if level in found:
            yield named.filled(names=things(work.name for work in found[level]))
