"""The metrics of an organisation: figures to see how it stands, and to compare plans by.

Pure and linear in what there is. May import model and the rest of analysis.
"""

from collections.abc import Callable, Iterable, Sequence

from rolemap.analysis.coverage import ItemList
from rolemap.analysis.facts import Facts
from rolemap.analysis.metric import Metric, Metrics
from rolemap.analysis.metric_basis import Basis
from rolemap.analysis.metric_catalogues import catalogues
from rolemap.analysis.metric_cover import cover, size
from rolemap.analysis.metric_flow import flow
from rolemap.analysis.metric_load import load, on_call
from rolemap.analysis.metric_people import balance, letters, people_per_stage
from rolemap.analysis.metric_risk import risk

# What is measured, in the order in which it is shown. Another metric is another function here.
MEASURES: tuple[Callable[[Basis], Iterable[Metric]], ...] = (
    size,
    cover,
    risk,
    load,
    on_call,
    flow,
    balance,
    letters,
    people_per_stage,
    catalogues,
)


def metrics(facts: Facts, lists: Sequence[ItemList] = ()) -> Metrics:
    """Measure an organisation.

    Args:
        facts: the organisation.
        lists: the catalogues whose coverage is measured too.
    """
    basis = Basis(facts, lists)
    return Metrics(tuple(metric for measure in MEASURES for metric in measure(basis)))
