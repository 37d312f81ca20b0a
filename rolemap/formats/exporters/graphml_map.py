"""The organisation as GraphML, for yEd, Gephi, Cytoscape and networkx, and to be read again."""

from rolemap.formats.exporter import exporter
from rolemap.formats.graphs.graph import graph_of
from rolemap.formats.graphs.graphml import graphml
from rolemap.formats.handout import Handout


@exporter(".graphml", view="map", name="Graph as GraphML")
def graphml_map(handout: Handout) -> bytes:
    """Everything that fits into a graph; docs/exports.md says what that is."""
    graph = graph_of(handout)
    handout.progress(0.5)
    return ("\n".join(graphml(handout, graph)) + "\n").encode()
