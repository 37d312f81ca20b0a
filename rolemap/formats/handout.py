"""What is handed out: an organisation as an exporter sees it, with what is wanted of it."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Literal, TypeAlias

from rolemap.analysis.engine import analyse
from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding
from rolemap.formats.matrix import By, Matrix, matrix
from rolemap.formats.progress import Progress, nobody_asks
from rolemap.model.errors import RoleMapError
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Handoff, Person, Responsibility, Stage

View: TypeAlias = Literal["matrix", "map", "people", "report"]
VIEWS: tuple[View, ...] = ("matrix", "map", "people", "report")
Paper: TypeAlias = Literal["A4", "Letter"]


class DoesNotFit(RoleMapError):
    """A format cannot hold what is to be written in it."""


@dataclass(frozen=True, slots=True)
class Options:
    """How something is handed out; what a format has no use for it does not look at.

    Attributes:
        by: what the columns of a matrix are.
        findings: whether problems are told too; None for what is usual in the format.
        paper: the size of the pages.
        tiled: whether a map is spread over as many pages as it takes, to be put together.
        scale: pixels of a picture for each logical pixel.
        dated: the day that is written on it; None for none, so that it is the same every day.
    """

    by: By = "role"
    findings: bool | None = None
    paper: Paper = "A4"
    tiled: bool = False
    scale: float = 1.0
    dated: date | None = None


class Known:
    """What is worked out about an organisation once, for all that is handed out of it."""

    def __init__(self, org: Org, today: date) -> None:
        self._org = org
        self._today = today

    @cached_property
    def facts(self) -> Facts:
        """Who really holds what."""
        return Facts(self._org, self._today)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """Everything that is found, worst first, accepted last."""
        return tuple(analyse(self._org, self._today))


@dataclass(frozen=True)
class Handout:
    """An organisation to be written in some format.

    Attributes:
        org: the organisation as it is to be shown; names in it may be pseudonyms.
        today: the day by which it is judged.
        options: how it is handed out.
        shown: the ids of the responsibilities to show; None for all.
        progress: is told how much is done, from 0 to 1; it may raise `Cancelled`.
        parties: the ids of the people, roles and teams that were asked for; none for all.
        known: what is worked out about the organisation; its own, unless several share it.
    """

    org: Org
    today: date
    options: Options = Options()
    shown: frozenset[Id] | None = None
    progress: Progress = field(default=nobody_asks, compare=False)
    parties: frozenset[Id] = frozenset()
    known: Known | None = field(default=None, compare=False)

    @cached_property
    def _known(self) -> Known:
        return self.known or Known(self.org, self.today)

    @property
    def facts(self) -> Facts:
        """Who really holds what, of the whole: the load of a person is that of all stages."""
        return self._known.facts

    @cached_property
    def matrix(self) -> Matrix:
        """The matrix of what is shown."""
        return matrix(self.org, self.options.by, self.shown)

    def stages(self) -> list[Stage]:
        """The stages that are shown, in the order of the pipeline."""
        return [one for one in self.org.stages() if self.shown is None or self.works_in(one.id)]

    def works_in(self, stage_id: Id) -> list[Responsibility]:
        """The responsibilities of a stage that are shown, in order."""
        works = self.org.responsibilities_in(stage_id)
        return [one for one in works if self.shown is None or one.id in self.shown]

    def handoffs(self) -> list[Handoff]:
        """The hand-offs between stages that are shown, along the pipeline."""
        place = {stage.id: number for number, stage in enumerate(self.stages())}
        inside = [
            one for one in self.org.all(Handoff) if one.source in place and one.target in place
        ]
        return sorted(inside, key=lambda one: (place[one.source], place[one.target], one.id))

    def people(self) -> list[Person]:
        """The people that are shown, by name: all, or who has a letter on what is shown."""
        if self.shown is None:
            return self.org.people()
        there = {duty.person.id for one in self.shown for duty in self.facts.duties(one)}
        return [person for person in self.org.people() if person.id in there]

    def asked_for(self) -> list[Person]:
        """Of the people that are shown those who were asked for, by name or by role or team."""
        if not self.parties:
            return self.people()
        behind = {person.id for one in self.parties for person in self.facts.holders(one)}
        return [person for person in self.org.people() if person.id in behind]

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What is found about what is shown, worst first, accepted last."""
        found = self._known.findings
        if self.shown is None:
            return found
        about = {
            *self.shown,
            *(one.id for one in self.stages()),
            *(one.id for one in self.handoffs()),
            *(one.id for one in self.people()),
        }
        return tuple(one for one in found if one.subjects[0] in about)

    @cached_property
    def findings_about(self) -> dict[Id, list[Finding]]:
        """The same by what they are about first; what was accepted is left out."""
        found: dict[Id, list[Finding]] = {}
        for one in self.findings:
            if one.accepted is None:
                found.setdefault(one.subjects[0], []).append(one)
        return found

    def with_findings(self, usual: bool) -> bool:
        """Whether problems are told, in a format in which that is usual or not."""
        return usual if self.options.findings is None else self.options.findings

    def with_progress(self, progress: Progress) -> "Handout":
        """The same, with somebody who wants to know how far it is; what is known stays known."""
        other = replace(self, progress=progress)
        vars(other).update({**vars(self), "progress": progress})
        return other


def works_of(
    facts: Facts,
    stages: Collection[Id] = (),
    parties: Collection[Id] = (),
    *,
    only_gaps: bool = False,
    findings: Iterable[Finding] = (),
) -> frozenset[Id]:
    """The responsibilities that a selection leaves: each condition that is given holds.

    Args:
        facts: the organisation.
        stages: only those of these stages.
        parties: only those on which one of these people, roles or teams holds a letter.
        only_gaps: only those about which a gap is found (codes RM1xx).
        findings: what is found, where `only_gaps` is asked for.
    """
    gaps = {one.subjects[0] for one in findings if one.code.startswith("RM1")}

    def held(work: Responsibility) -> bool:
        names = {one.party for one in facts.org.assignments_on(work.id)}
        names |= {duty.person.id for duty in facts.duties(work.id)}
        return not names.isdisjoint(parties)

    return frozenset(
        work.id
        for work in facts.org.all(Responsibility)
        if (not stages or work.stage in stages)
        and (not parties or held(work))
        and (not only_gaps or work.id in gaps)
    )
