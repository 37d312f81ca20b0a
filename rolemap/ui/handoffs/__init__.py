"""The pipeline as a graph: stages as boxes in layers, hand-offs as arrows between them."""
