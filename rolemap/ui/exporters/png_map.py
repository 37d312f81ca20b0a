"""The map as a PNG picture, for slides and chats."""

from rolemap.formats.exporter import exporter
from rolemap.formats.handout import DoesNotFit, Handout
from rolemap.model.text import text

_MOST_SIDE = 30_000
_MOST_PIXELS = 400_000_000


@exporter(".png", view="map", name="Map as PNG", findings=True, text=False)
def png_map(handout: Handout) -> bytes:
    """The same picture as in SVG, with `options.scale` pixels for each logical one.

    Raises:
        DoesNotFit: it would have too many pixels.
    """
    from rolemap.formats.drawing.map import map_drawing
    from rolemap.formats.drawing.svg import svg
    from rolemap.ui.paper.application import ready_to_paint
    from rolemap.ui.paper.picture import png

    drawing = map_drawing(handout)
    width, height = (round(one * handout.options.scale) for one in drawing[:2])
    if max(width, height) > _MOST_SIDE or width * height > _MOST_PIXELS:
        raise DoesNotFit(
            text(
                "The picture would be {width} × {height} pixels, too large for most programs;"
                " choose a smaller scale, only some stages, or SVG or PDF, which have no pixels.",
                width=width,
                height=height,
            )
        )
    ready_to_paint()
    return png(svg(drawing), max(1, width), max(1, height))
