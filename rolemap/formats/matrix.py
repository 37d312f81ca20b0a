"""The responsibility matrix: work in rows, roles or people in columns, letters in the cells."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypeAlias

from rolemap.analysis.facts import Facts
from rolemap.formats.cell_text import cell_text, in_order
from rolemap.model.ids import Id
from rolemap.model.letters import Scheme
from rolemap.model.org import Org
from rolemap.model.records import Party, Responsibility, Role

By: TypeAlias = Literal["role", "person"]

# What stands above the columns of a table that are no party; no party is headed the same.
STAGE, RESPONSIBILITY, PROBLEMS = "Stage", "Responsibility", "Problems"

_Held: TypeAlias = Callable[[Id], Iterable[tuple[Id, str]]]


@dataclass(frozen=True, slots=True)
class Column:
    """A role, person or team; `heading` is its name, made unlike that of every other column."""

    id: Id
    kind: str
    heading: str


@dataclass(frozen=True, slots=True)
class Row:
    """A responsibility with one cell for each column: "A", "A/R", or "" for none.

    Attributes:
        held: the same as letters, for each column that has any, by its id and in its order.
    """

    id: Id
    name: str
    cells: tuple[str, ...]
    held: Mapping[Id, tuple[str, ...]] = field(
        default_factory=dict[Id, tuple[str, ...]], compare=False
    )


@dataclass(frozen=True, slots=True)
class Group:
    """A stage with its responsibilities in order; none where nothing is planned in it yet."""

    id: Id
    name: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Who holds which letter on what; stages are in the order of the pipeline.

    Attributes:
        title: the organisation's name, or "".
        by: what the columns are.
        scheme: what the letters mean.
    """

    title: str
    by: By
    scheme: Scheme
    columns: tuple[Column, ...]
    groups: tuple[Group, ...]


def matrix(org: Org, by: By, shown: Collection[Id] | None = None) -> Matrix:
    """The matrix of an organisation.

    By role, the columns are all roles, then the teams and people that hold letters themselves, so
    that every assignment is somewhere. By person, letters are those that people hold directly or
    through a role or team; the columns are all people, with letters or without, then the vacant
    roles and empty teams that hold letters which otherwise nobody would see.

    Args:
        org: the organisation.
        by: what the columns are.
        shown: the responsibilities to show; then stages without any and columns without a letter
            are left out. None for all.
    """
    # Who holds what does not depend on the day.
    facts = Facts(org, date.min)
    parties, held = _by_role(org) if by == "role" else _by_person(org, facts)
    columns = _columns(parties if shown is None else _with_letters(parties, held, shown))
    places = {column.id: place for place, column in enumerate(columns)}
    scheme = org.scheme

    def works(stage: Id) -> list[Responsibility]:
        found = org.responsibilities_in(stage)
        return found if shown is None else [one for one in found if one.id in shown]

    def row(work: Responsibility) -> Row:
        letters: dict[Id, set[str]] = {}
        for party, letter in held(work.id):
            letters.setdefault(party, set()).add(letter)
        # Most cells are empty: of ten thousand people, thirty hold a letter on something.
        cells = [""] * len(columns)
        there = sorted((one for one in letters if one in places), key=places.__getitem__)
        for party in there:
            cells[places[party]] = cell_text(letters[party], scheme)
        in_each = {party: in_order(letters[party], scheme) for party in there}
        return Row(work.id, work.name, tuple(cells), in_each)

    groups = [Group(one.id, one.name, tuple(map(row, works(one.id)))) for one in org.stages()]
    if shown is not None:
        groups = [group for group in groups if group.rows]
    return Matrix(org.settings.name, by, scheme, columns, tuple(groups))


_Named: TypeAlias = tuple[Party, str]


def _with_letters(
    parties: Sequence[_Named], held: _Held, shown: Collection[Id]
) -> Sequence[_Named]:
    there = {party for work in shown for party, _ in held(work)}
    return [(party, name) for party, name in parties if party.id in there]


def _by_role(org: Org) -> tuple[list[_Named], _Held]:
    direct = [one for one in (*org.teams(), *org.people()) if org.assignments_of(one.id)]

    def held(work: Id) -> Iterable[tuple[Id, str]]:
        return ((one.party, one.letter) for one in org.assignments_on(work))

    return [(one, one.name) for one in (*org.roles(), *direct)], held


def _by_person(org: Org, facts: Facts) -> tuple[list[_Named], _Held]:
    nobody = [
        (party, f"{party.name} ({'vacant' if isinstance(party, Role) else 'nobody'})")
        for party in (*org.roles(), *org.teams())
        if org.assignments_of(party.id) and not facts.holders(party.id)
    ]

    def held(work: Id) -> Iterable[tuple[Id, str]]:
        for duty in facts.duties(work):
            yield duty.person.id, duty.assignment.letter
        for assignment in facts.bound_to_nobody(work):
            yield assignment.party, assignment.letter

    return [*((person, person.name) for person in org.people()), *nobody], held


def _columns(parties: Sequence[_Named]) -> tuple[Column, ...]:
    """A column for each party: two people called Ana are "Ana" and "Ana (2)"."""
    taken = {STAGE, RESPONSIBILITY, PROBLEMS}
    columns: list[Column] = []
    for party, name in parties:
        heading, number = name, 1
        while heading in taken:
            number += 1
            heading = f"{name} ({number})"
        taken.add(heading)
        columns.append(Column(party.id, party.KIND, heading))
    return tuple(columns)
