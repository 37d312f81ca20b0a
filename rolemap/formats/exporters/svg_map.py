"""The map as an SVG picture, for slides, wikis and drawing programs."""

from rolemap.formats.exporter import exporter
from rolemap.formats.handout import Handout


@exporter(".svg", view="map", name="Map as SVG", findings=True)
def svg_map(handout: Handout) -> bytes:
    """One picture of all stages that are shown; text in it stays text."""
    from rolemap.formats.drawing.map import map_drawing
    from rolemap.formats.drawing.svg import svg

    return svg(map_drawing(handout))
