"""The formats that are painted; whoever starts the command line says where they are."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import click

if TYPE_CHECKING:
    from rolemap.formats.exporter import Exporter

Find: TypeAlias = "Callable[[], tuple[Exporter, ...]]"


@dataclass(frozen=True, slots=True)
class Painted:
    """What a command is given to find the exporters that need Qt: the command line knows none."""

    find: Find


def all_exporters(ctx: click.Context) -> "tuple[Exporter, ...]":
    """Every exporter there is, by view and suffix."""
    from rolemap.formats.exporter import exporters, in_order

    painted = ctx.find_object(Painted)
    return in_order((*exporters(), *(painted.find() if painted else ())))
