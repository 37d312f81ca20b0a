"""RM301: a person is planned for more time than there is."""

from collections.abc import Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import percent
from rolemap.analysis.workload import Load, load_of
from rolemap.model.records import Person
from rolemap.model.text import Text, text


@rule(
    "RM301",
    about=Person,
    severity=Severity.ERROR,
    limits=("load",),
    source="Holaspirit, time spent in roles",
)
def over_capacity(facts: Facts, person: Person) -> Iterator[Finding]:
    """A person is planned for more time than the person has.

    Counted are the shares of all seats, the effort of work that is assigned beside them, and
    on-call duty. The limit `load` says how much of a person's capacity may be planned.

    Why it matters:
        Each part of the plan was agreed to by itself; together they cannot be done. What is
        dropped is then left to chance, and it is seldom the pager.

    What to do:
        Take the smallest part that makes the rest fit and give it to somebody with time, lower
        the share of a seat, or correct the capacity.

    Source:
        Holaspirit counts the time that people spend in their roles. That direct work and on-call
        duty count too is RoleMap's own choice.

    Bad:
        person Ana; role Scientist; role Engineer
        Ana holds Scientist at 60 %; Ana holds Engineer at 50 %

    Good:
        person Ana; role Scientist; role Engineer
        Ana holds Scientist at 60 %; Ana holds Engineer at 40 %
    """
    load = load_of(facts, person)
    limit = facts.org.settings.limits.load
    if load.ratio <= limit:
        return
    evidence = [
        text("{what}: {share} %", what=part.what, share=percent(part.share, digits=1))
        for part in sorted(load.parts, key=lambda part: -part.share)
        if part.share
    ]
    if limit != 1:
        evidence.append(
            text("The limit is {share} % of the capacity", share=percent(limit, digits=1))
        )
    yield over_capacity.finding((person.id,), _message(person, load), *evidence)


def _message(person: Person, load: Load) -> Text:
    planned = percent(load.planned, digits=1)  # 100.4 % must not read as 100 %
    if load.capacity == 1:
        return text(
            "{person} is planned for {planned} % of full time", person=person.name, planned=planned
        )
    return text(
        "{person} is planned for {planned} % of full time and has {capacity} %",
        person=person.name,
        planned=planned,
        capacity=percent(load.capacity, digits=1),
    )
