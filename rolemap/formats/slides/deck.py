"""Puts slides together: a cover, and pages with a title, a table and a footer."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from rolemap.formats.inks import ACCENT, TEXT, TEXT_WEAK
from rolemap.formats.slides.blank import LAYOUTS, blank, written
from rolemap.formats.slides.drawing import bar_xml, run, table_xml, words_xml
from rolemap.formats.slides.page import (
    BOLD,
    FOOTER,
    MARGIN,
    ROOM,
    TOP,
    WIDTH,
    Page,
    Table,
)
from rolemap.formats.wrapping import shortened, wrapped

if TYPE_CHECKING:
    from pptx.presentation import Presentation
    from pptx.slide import Slide

_TITLE, _COVER_TITLE = 28.0, 44.0
_SMALL = 10.0


@dataclass(frozen=True, slots=True)
class Cover:
    """The first slide.

    Attributes:
        title: whose presentation it is.
        sentences: what is said below, each on a line.
        legend: what the letters mean.
    """

    title: str
    sentences: Sequence[str]
    legend: Table


@dataclass(frozen=True, slots=True)
class Footer:
    """What stands at the foot of each page beside its number: the letters, and whose it is."""

    letters: Sequence[tuple[str, str]]
    name: str


def deck(
    cover: Cover, pages: Sequence[Page], footer: Footer, progress: Callable[[float], None]
) -> bytes:
    """The bytes of a presentation; `progress` is told how much is done."""
    made = blank()
    _put(_add(made, "Title Slide"), _cover(cover))
    for number, page in enumerate(pages):
        if number % 16 == 0:
            progress(number / len(pages))
        _put(_add(made, "Title Only"), (*_content(page), *_footer(footer, number + 2)))
    return written(made)


def _add(made: "Presentation", layout: str) -> "Slide":
    found = made.slide_layouts.get_by_name(layout)
    assert found is not None, LAYOUTS
    slide = made.slides.add_slide(found)
    for shape in list(slide.placeholders):  # they are written with what is in them
        _tree(slide).remove(shape.element)
    return slide


def _put(slide: "Slide", shapes: Iterable[str]) -> None:
    from pptx.oxml import parse_xml

    for shape in shapes:
        _tree(slide).append(parse_xml(shape))


def _tree(slide: "Slide") -> Any:  # noqa: ANN401, python-pptx does not say
    return cast("Any", slide.shapes).element


def _one_line(words: str, room: float, size: float) -> str:
    return shortened(words.replace("\n", " "), room / (size * BOLD), 1)


def _cover(cover: Cover) -> Iterator[str]:
    left, room = MARGIN + 24, ROOM - 24
    wide = room / (_COVER_TITLE * BOLD)
    title = shortened(cover.title.replace("\n", " "), wide, 2)
    height = 54.0 * len(wrapped(title, wide))
    yield bar_xml(2, (MARGIN, 186 - height, 6, height + 60), ACCENT)
    place = (left, 184 - height, room, height)
    runs = [run(title, _COVER_TITLE, TEXT, bold=True)]
    yield words_xml(3, place, runs, anchor="b", holder='<p:ph type="ctrTitle"/>')
    said = [run("\n".join(cover.sentences), 18.0, TEXT_WEAK)]
    yield words_xml(4, (left, 194.0, room, 60.0), said, anchor="t")
    yield table_xml(5, left, 276.0, cover.legend, headed=False)


def _content(page: Page) -> Iterator[str]:
    runs = [run(_one_line(page.title, ROOM, _TITLE), _TITLE, TEXT, bold=True)]
    place = (MARGIN, 26.0, ROOM, 38.0)
    yield words_xml(2, place, runs, anchor="b", holder='<p:ph type="title"/>')
    if page.note:
        note = [run(_one_line(page.note, ROOM, 13), 13.0, TEXT_WEAK)]
        yield words_xml(3, (MARGIN, 66.0, ROOM, 20.0), note)
    if page.table is not None:
        yield table_xml(4, MARGIN, TOP, page.table)
    else:
        said = [run(page.sentence, 18.0, TEXT_WEAK)]
        yield words_xml(4, (MARGIN, TOP, ROOM, 40.0), said, anchor="t")


def _footer(footer: Footer, number: int) -> Iterator[str]:
    runs: list[str] = []
    for letter, name in footer.letters:
        runs.append(run(letter, _SMALL, TEXT, bold=True))
        runs.append(run(f" {name}     ", _SMALL, TEXT_WEAK))
    yield words_xml(5, (MARGIN, FOOTER, 560.0, 16.0), runs)
    name = run(_one_line(footer.name, 240, _SMALL), _SMALL, TEXT_WEAK)
    holder = '<p:ph type="ftr" sz="quarter" idx="11"/>'
    place = (WIDTH - MARGIN - 290, FOOTER, 250.0, 16.0)
    yield words_xml(6, place, [name], align="r", holder=holder)
    field = run(str(number), _SMALL, TEXT).replace(
        "<a:r>", '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">', 1
    )
    holder = '<p:ph type="sldNum" sz="quarter" idx="12"/>'
    place = (WIDTH - MARGIN - 36, FOOTER, 36.0, 16.0)
    field = field.replace("</a:r>", "</a:fld>")
    yield words_xml(7, place, [field], align="r", holder=holder)
