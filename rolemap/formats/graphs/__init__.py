"""An organisation as a graph, and its map as boxes and arrows, for graph programs."""
