"""How the copies of an excerpt are fitted in: their ids, names, order and hand-offs."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar

from rolemap.model import rank
from rolemap.model.change import Change
from rolemap.model.edits.cascade import without
from rolemap.model.edits.fields import evolved, made
from rolemap.model.edits.namesakes import name_key, namesakes, newcomers
from rolemap.model.edits.order import last, rank_after
from rolemap.model.errors import Rejected
from rolemap.model.ids import Id, NewId
from rolemap.model.org import Org
from rolemap.model.records import (
    Assignment,
    Handoff,
    Person,
    Record,
    Responsibility,
    Role,
    Stage,
    Team,
    targets,
)
from rolemap.model.text import text

R = TypeVar("R", bound=Record)
Ranked = TypeVar("Ranked", Stage, Responsibility, Role, Team)

_LONGEST_NAME = 500
_COPY = re.compile(r" copy( \d+)?$")


@dataclass(frozen=True, slots=True)
class Place:
    """Where copies go.

    Attributes:
        behind: the stage behind which stages go; None is the end.
        into: the stage that takes responsibilities without a stage; None is their own one, where
            they go behind their originals.
        after: the responsibility there behind which they go; None is the end.
    """

    behind: Id | None = None
    into: Id | None = None
    after: Id | None = None


class Names:
    """Keeps new names apart from those that are there already."""

    def __init__(self, names: Iterable[str]) -> None:
        self._there = frozenset(map(name_key, names))
        self._used = set(self._there)

    def unlike(self, name: str) -> str:
        """`name`, or "NAME copy", "NAME copy 2" and so on where it is there already."""
        free, number = name, 1
        if name_key(name) in self._there:
            # A copy of "Train copy" is "Train copy 2".
            stem = _COPY.sub("", name) or name
            while name_key(free) in self._used:
                tail = " copy" if number == 1 else f" copy {number}"
                free, number = stem[: _LONGEST_NAME - len(tail)] + tail, number + 1
        self._used.add(name_key(free))
        return free


class Pasting:
    """What has to be done to `org` to bring in the `parts` of `source`.

    Attributes:
        added: the parts that get a copy.
        new: what each part is called by in `org`: a fresh id, or that of a party that is there.
    """

    def __init__(self, org: Org, source: Org, parts: Sequence[Record], new_id: NewId) -> None:
        self._org = org
        self._source = source
        self._new_id = new_id
        self._known = namesakes(org, source)
        self.added = newcomers(source, parts, self._known)
        self.new: dict[Id, Id] = self._known | {one.id: new_id() for one in self.added}
        self._change = Change()  # to what is there already
        self._fitted: dict[Id, dict[str, object]] = {}  # fields of copies, by the originals' ids
        self._joined: list[Handoff] = []

    def of(self, kind: type[R]) -> list[R]:
        """The parts of a kind that get a copy, in their order."""
        return [one for one in self.added if isinstance(one, kind)]

    def loose(self) -> list[Responsibility]:
        """The responsibilities that were copied without their stage."""
        stages = {stage.id for stage in self.of(Stage)}
        return [work for work in self.of(Responsibility) if work.stage not in stages]

    def change(self, place: Place) -> Change:
        """The whole edit.

        Raises:
            Rejected: no stage is there to take the responsibilities.
        """
        self._fit_stages(place.behind)
        for stage_id, works in self._by_stage(place.into).items():
            self._fit_works(stage_id, place, works)
        roles, teams = self._org.roles(), self._org.teams()
        self._rank(roles, last(roles), self.of(Role))
        self._rank(teams, last(teams), self.of(Team))
        self._let_join()
        copies = Change.adding(*map(self._copy, self.added), *self._joined)
        return self._change.then(copies)

    def _fit_stages(self, behind: Id | None) -> None:
        stages, there = self.of(Stage), self._org.stages()
        behind = behind or last(there)
        self._rank(there, behind, stages)
        self._name(there, stages)
        inside: dict[Id, list[Responsibility]] = {stage.id: [] for stage in stages}
        for work in self.of(Responsibility):
            if work.stage in inside:
                inside[work.stage].append(work)
        for works in inside.values():
            for work, key in zip(works, rank.spread(len(works)), strict=True):
                self._fit(work, rank=key)
        self._pass_through([stage for stage in stages if not stage.across], there, behind)

    def _pass_through(
        self, stages: Sequence[Stage], there: Sequence[Stage], behind: Id | None
    ) -> None:
        """Let work pass through the new stages as it does through one that is added.

        Where their own hand-offs do not say how, work goes from one of them to the next.
        """
        place = 1 + next((n for n, stage in enumerate(there) if stage.id == behind), -1)
        left = next((one.id for one in reversed(there[:place]) if not one.across), None)
        right = next((one.id for one in there[place:] if not one.across), None)
        if not stages or (left is None and right is None):
            return
        if left is not None:
            passed_by = [one for one in self._org.handoffs_from(left) if one.target == right]
            self._change = self._change.then(without(self._org, *passed_by))
        self._join(left, self.new[stages[0].id])
        for one, following in pairwise(stages):
            says = self._source.handoffs_from(one.id) or self._source.handoffs_to(following.id)
            if not says:
                self._join(self.new[one.id], self.new[following.id])
        self._join(self.new[stages[-1].id], right)

    def _join(self, source: Id | None, target: Id | None) -> None:
        if source is not None and target is not None:
            values: dict[str, object] = {"source": source, "target": target}
            self._joined.append(made(Handoff, {"id": self._new_id(), **values}))

    def _by_stage(self, into: Id | None) -> dict[Id, list[Responsibility]]:
        """The responsibilities without their stage, by the stage that takes them."""
        found: dict[Id, list[Responsibility]] = {}
        for work in self.loose():
            found.setdefault(into or work.stage, []).append(work)
        for stage_id, works in found.items():
            if self._org.look(Stage, stage_id) is None:
                raise Rejected(
                    text("Select the stage that is to take “{name}” first.", name=works[0].name)
                )
        return found

    def _fit_works(self, stage_id: Id, place: Place, works: Sequence[Responsibility]) -> None:
        there = self._org.responsibilities_in(stage_id)
        originals = {work.id for work in works} if place.into is None else set[Id]()
        beside = [one for one in there if one.id in originals] or there
        self._rank(there, place.after or last(beside), works)
        self._name(there, works)
        for work in works:
            self._fit(work, stage=stage_id)

    def _name(self, there: Sequence[Ranked], copies: Sequence[Ranked]) -> None:
        names = Names(one.name for one in there)
        for copy in copies:
            self._fit(copy, name=names.unlike(copy.name))

    def _rank(self, there: Sequence[Ranked], after: Id | None, copies: Sequence[Ranked]) -> None:
        """Give the copies ranks right behind the sibling `after`, in their order."""
        if not copies:
            return
        first, moved = rank_after(there, after)
        self._change = self._change.then(moved)
        now = self._org.apply(moved)
        ranks = [now.get(type(one), one.id).rank for one in there]
        end = min((key for key in ranks if key > first), default=None)
        for copy, key in zip(copies, [first, *_between(first, end, len(copies) - 1)], strict=True):
            self._fit(copy, rank=key)

    def _let_join(self) -> None:
        """Let people who are there already join the new teams that they are in."""
        new_teams = {team.id for team in self.of(Team)}
        for person_id, there_id in self._known.items():
            person = self._source.look(Person, person_id)
            teams = new_teams.intersection(person.teams) if person is not None else ()
            if teams:
                there = self._org.get(Person, there_id)
                joined = (*there.teams, *sorted(self.new[team] for team in teams))
                self._change = self._change.then(Change.of((there, evolved(there, teams=joined))))

    def _fit(self, record: Record, **values: object) -> None:
        self._fitted.setdefault(record.id, {}).update(values)

    def _copy(self, record: Record) -> Record:
        """The copy of a part: fitted in, and naming copies or parties that are there."""
        values = {"id": self.new[record.id], **self._fitted.get(record.id, {})}
        for field in record.REFERS:
            if field not in values:
                named = [self.new[one] for one in targets(record, field) if one in self.new]
                several = isinstance(getattr(record, field), tuple)
                values[field] = tuple(named) if several else next(iter(named), None)
        if isinstance(record, Assignment):
            values["confirmed_on"] = None
        return evolved(record, **values)


def _between(low: str, high: str | None, count: int) -> list[str]:
    """`count` ranks in order between two others, about as short as can be."""
    if count == 0:
        return []
    middle, left = rank.between(low, high), count // 2
    return [*_between(low, middle, left), middle, *_between(middle, high, count - left - 1)]
