"""What a person chose to see of the matrix; imports nothing of Qt."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from rolemap.formats.matrix import By
from rolemap.model.ids import Id

PartyOrder: TypeAlias = Literal["planned", "name", "load"]
WorkOrder: TypeAlias = Literal["pipeline", "name", "problem"]


@dataclass(frozen=True, slots=True)
class Options:
    """Which lines the matrix has, and in which order.

    Attributes:
        by: whether the parties are roles or people.
        swapped: whether the parties are the rows, and the responsibilities the columns.
        hide_idle: whether parties without letters are left out.
        hide_open: whether responsibilities without letters are left out.
        party_order: as planned, by name, or the busiest first.
        work_order: by stages, by name, or the worst problem first; only the first has stages.
        words: what names are looked through for.
        kept: the responsibilities that a filter of the window leaves; None for all.
    """

    by: By = "role"
    swapped: bool = False
    hide_idle: bool = False
    hide_open: bool = False
    party_order: PartyOrder = "planned"
    work_order: WorkOrder = "pipeline"
    words: str = ""
    kept: frozenset[Id] | None = None
