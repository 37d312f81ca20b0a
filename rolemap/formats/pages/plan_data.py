"""The plan as plain data: the matrix, the stages with their work, and the hand-offs."""

from rolemap.analysis.flow import passage
from rolemap.formats.cell_text import in_order
from rolemap.formats.handout import DoesNotFit
from rolemap.formats.pages.data import Cell, Handoff, Holder, Matrix, Row, Stage, Work
from rolemap.formats.pages.source import Source, named, percent, seen
from rolemap.model.ids import Id
from rolemap.model.records import Responsibility, Role
from rolemap.model.records import Stage as StageRecord
from rolemap.model.text import text

# A browser takes a few seconds for so many; of ten times as many it opens nothing.
MOST_CELLS = 500_000


def matrix_data(source: Source) -> Matrix:
    """The matrix of what is shown.

    Raises:
        DoesNotFit: it has more cells than a page can show.
    """
    table = source.handout.matrix
    rows = sum(len(group.rows) for group in table.groups)
    if rows * len(table.columns) > MOST_CELLS:
        raise DoesNotFit(
            text(
                "A page cannot show a matrix of {rows} rows and {columns} columns; choose some of"
                " the stages or people, or export it as CSV.",
                rows=rows,
                columns=len(table.columns),
            )
        )
    # The same few texts stand in all cells.
    cells: dict[str, Cell] = {}

    def cell(words: str) -> Cell:
        known = cells.get(words)
        if known is None:
            known = cells[words] = _cell(source, words)
        return known

    def row(work: Id, name: str, words: tuple[str, ...]) -> Row:
        found = [cell(one) for one in words]
        return {"name": seen(name), "cells": found, "problems": source.problems(work)}

    return {
        "columns": [{"name": seen(one.heading), "kind": one.kind} for one in table.columns],
        "groups": [
            {
                "name": seen(group.name),
                "rows": [row(one.id, one.name, one.cells) for one in group.rows],
            }
            for group in table.groups
        ],
    }


def _cell(source: Source, words: str) -> Cell:
    # A letter that the scheme does not know may hold a slash itself.
    parts = words.split("/") if words else []
    letters = parts if all(one in source.letters for one in parts) else [words]
    return {"text": seen(words), "letters": [source.mark(one) for one in letters]}


def stages_data(source: Source) -> list[Stage]:
    """The stages that are shown, with their work."""
    handout = source.handout
    to: dict[Id, list[str]] = {}
    for one in handout.handoffs():
        target = handout.org.get(StageRecord, one.target).name
        to.setdefault(one.source, []).append(seen(target))
    return [
        {
            "number": number,
            "name": seen(stage.name),
            "across": stage.across,
            "notes": seen(stage.notes),
            "works": [_work(source, one) for one in handout.works_in(stage.id)],
            "to": to.get(stage.id, []),
            "problems": source.problems(stage.id),
        }
        for number, stage in enumerate(handout.stages(), 1)
    ]


def _work(source: Source, work: Responsibility) -> Work:
    return {
        "name": seen(work.name),
        "notes": seen(work.notes),
        "holders": _holders(source, work.id),
        "effort": percent(work.effort),
        "on_call": _on_call(work),
        "skills": [seen(one) for one in work.skills],
        "problems": source.problems(work.id),
    }


def _holders(source: Source, work: Id) -> list[Holder]:
    """Who holds a letter on it, those who decide first; by role or by person as is asked for."""
    handout = source.handout
    org, facts = handout.org, handout.facts
    held: dict[Id, tuple[str, bool, set[str]]] = {}
    for one in org.assignments_on(work):
        party = org.party(one.party)
        holders = facts.holders(party.id)
        if handout.options.by == "person" and holders:
            for person in holders:
                held.setdefault(person.id, (person.name, False, set()))[2].add(one.letter)
            continue
        kind = "vacant" if isinstance(party, Role) else "nobody"
        name = party.name if holders else f"{party.name} ({kind})"
        held.setdefault(party.id, (name, not holders, set()))[2].add(one.letter)
    order = in_order({letter for *_, letters in held.values() for letter in letters}, org.scheme)
    found: list[tuple[tuple[int, str, Id], Holder]] = []
    for party_id, (name, nobody, letters) in held.items():
        marks = [source.mark(one) for one in in_order(letters, org.scheme)]
        first = min(order.index(one) for one in letters)
        holder: Holder = {"letters": marks, "name": seen(name), "nobody": nobody}
        found.append(((first, name.casefold(), party_id), holder))
    return [holder for _, holder in sorted(found, key=lambda one: one[0])]


def _on_call(work: Responsibility) -> str:
    """What is kept on call, in words; "" for what is not."""
    if work.on_call is None:
        return ""
    known = work.on_call
    parts = [f"{known.hours:g} h a week"]
    if known.slots > 1:
        parts.append(f"{known.slots} at a time")
    if known.sites > 1:
        parts.append(f"{known.sites} sites")
    return ", ".join(parts)


def handoffs_data(source: Source) -> list[Handoff]:
    """The hand-offs between stages that are shown."""
    handout = source.handout
    found: list[Handoff] = []
    for one in handout.handoffs():
        passed = passage(handout.facts, one)
        found.append(
            {
                "source": seen(handout.org.get(StageRecord, one.source).name),
                "target": seen(handout.org.get(StageRecord, one.target).name),
                "what": seen(one.what),
                "from_people": named(source, passed.from_people),
                "to_people": named(source, passed.to_people),
                "shared": named(source, passed.shared),
                "wall": source.told and passed.walled,
            }
        )
    return found
