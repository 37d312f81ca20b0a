"""What a file will look like, before it is written: its beginning, or its first pages."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QImage

from rolemap.formats.exporter import Exporter
from rolemap.formats.handout import Handout
from rolemap.formats.progress import Progress
from rolemap.formats.visible import visible
from rolemap.ui.export.offers import offered

_LINES = 200
_LETTERS = 20_000
_PICTURES = (".svg", ".png")
# Text that a person would rather see than read.
_SEEN = (".svg", ".html")
_HIGHEST = 20_000  # pixels


@dataclass(frozen=True, slots=True)
class Preview:
    """The beginning of a file as text, or a page of it as a picture.

    Attributes:
        page: which page is shown, from 0.
        pages: how many there are.
        likeness: whether it only shows what is in it, and the program that opens it will lay it out
            its own way.
    """

    words: str = ""
    picture: QImage | None = None
    page: int = 0
    pages: int = 1
    likeness: bool = False


def preview_of(
    one: Exporter, make: Callable[[], Handout], page: int, width: int
) -> Callable[[Progress], Preview]:
    """What works a preview out.

    Args:
        one: the format.
        make: makes what is handed out; it may take long.
        page: which page to show, from 0; the last one if there are not so many.
        width: how wide a picture of it is, in pixels of the screen.
    """

    def work(progress: Progress) -> Preview:
        wanted = make().with_progress(progress)
        # What a template of the user makes is like no page of ours.
        if one.text and (one.suffix not in _SEEN or one not in offered()):
            return Preview(words=_beginning(one.write(wanted)))
        if one.suffix in _PICTURES:
            return Preview(picture=_drawn(wanted, width))
        from rolemap.ui.paper.sheet import preview
        from rolemap.ui.paper.sheets import sheet_of

        sheet = sheet_of(wanted, one.view)
        pages = sheet.pages()
        shown = min(page, pages - 1)
        picture = preview(sheet, shown, width)
        return Preview(picture=picture, page=shown, pages=pages, likeness=one.suffix != ".pdf")

    return work


def _drawn(handout: Handout, width: int) -> QImage:
    """The map as it is in a picture, so many pixels wide."""
    from rolemap.formats.drawing.map import map_drawing
    from rolemap.formats.drawing.svg import svg
    from rolemap.ui.paper.picture import painted

    drawing = map_drawing(handout)
    wide, high = drawing[:2]
    return painted(svg(drawing), width, max(1, min(_HIGHEST, round(high * width / wide))))


def _beginning(data: bytes) -> str:
    words = data[: 4 * _LETTERS].decode("utf-8-sig", errors="ignore")
    lines = words[:_LETTERS].splitlines()
    shown = lines[:_LINES]
    more = ["…"] if len(lines) > _LINES or len(data) > 4 * _LETTERS else []
    return "\n".join(visible(line, keep="\t") for line in [*shown, *more])
