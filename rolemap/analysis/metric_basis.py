"""What several metrics are worked out from, gone through once: people, work, and who does it."""

from collections.abc import Iterable, Sequence
from functools import cached_property

from rolemap.analysis.coverage import ItemList
from rolemap.analysis.facts import Facts
from rolemap.model.ids import Id
from rolemap.model.records import Person, Responsibility, Stage


class Basis:
    """An organisation in the order in which metrics list it.

    Attributes:
        facts: who really holds what.
        stages: the stages in the order of the pipeline.
        works: the responsibilities, stage by stage.
        people: the people by name.
        lists: the catalogues to measure by.
    """

    def __init__(self, facts: Facts, lists: Sequence[ItemList] = ()) -> None:
        self.facts = facts
        self.lists = lists
        self.stages: list[Stage] = facts.org.stages()
        self.works: list[Responsibility] = [
            work for stage in self.stages for work in facts.works_in(stage.id)
        ]
        self.people: list[Person] = facts.org.people()

    @cached_property
    def amounts(self) -> dict[Id, float]:
        """How much work each responsibility takes; see `amounts_of`."""
        return amounts_of(self.works)


def amounts_of(works: Iterable[Responsibility]) -> dict[Id, float]:
    """How much work each takes beside the others.

    That is its effort. Where no effort is estimated the weight stands in: a unit of weight for as
    much effort as it takes on the work that is estimated.
    """
    known = list(works)
    estimated = [work for work in known if work.effort]
    weight = sum(work.weight for work in estimated)
    unit = sum(work.effort for work in estimated) / weight if weight else 1.0
    return {work.id: work.effort or work.weight * unit for work in known}
