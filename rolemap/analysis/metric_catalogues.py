"""Metrics of the catalogues: how much of what one lists somebody owns here."""

from collections.abc import Iterator

from rolemap.analysis.coverage import ItemList, Links, coverage, tallies, tally
from rolemap.analysis.metric import Metric, Part
from rolemap.analysis.metric_basis import Basis
from rolemap.model.text import text

_CATALOGUES = text("Catalogues")


def catalogues(basis: Basis) -> Iterator[Metric]:
    """How much of each catalogue somebody owns."""
    links = Links(basis.facts.org) if basis.lists else None
    for one in basis.lists:
        yield _metric(basis, one, links)


def _metric(basis: Basis, one: ItemList, links: Links | None) -> Metric:
    found = coverage(basis.facts, one.stage_of, links)
    whole = tally(found)
    parts = tallies(found, one.stage_of).items()
    return Metric(
        f"catalogue-{one.id}",
        _CATALOGUES,
        text("Owned of “{catalogue}”", catalogue=one.name),
        "share",
        whole.owned / whole.total if whole.total else None,
        text("The share of what the catalogue lists that somebody here answers for."),
        text("A responsibility that covers the item has somebody accountable; for each stage too."),
        tuple(Part(stage, counts.owned / counts.total) for stage, counts in parts),
        tuple(
            work.id for item in found if item.state == "unowned" for work in item.responsibilities
        ),
    )
