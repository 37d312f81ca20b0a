"""The matrix as slides with tables that can be edited (PowerPoint, Impress, Google Slides)."""

from collections.abc import Sequence

from rolemap.formats.exporter import exporter
from rolemap.formats.handout import DoesNotFit, Handout
from rolemap.formats.inks import TEXT_WEAK, tone_of
from rolemap.formats.matrix import Matrix
from rolemap.formats.slides.deck import Cover, Footer, deck
from rolemap.formats.slides.finding_pages import finding_pages
from rolemap.formats.slides.matrix_pages import matrix_pages
from rolemap.formats.slides.page import Cell, Line, Page, Table
from rolemap.model.text import text

# More than anybody looks at, and more than programs open without waiting.
MOST_SLIDES = 500


@exporter(".pptx", view="matrix", name="Slides for PowerPoint", findings=True, text=False)
def pptx_matrix(handout: Handout) -> bytes:
    """A cover with what the letters mean, the matrix stage by stage, and what was found."""
    table = handout.matrix
    pages = list[Page]()
    for done, page in matrix_pages(table):
        handout.progress(done / 2)
        pages.append(page)
        _check(pages)
    if handout.with_findings(True):
        pages += finding_pages(handout)
        _check(pages)
    letters = [(one.letter, one.name) for one in table.scheme.letters]
    name = table.title or "Responsibilities"
    cover, footer = _cover(handout, name), Footer(letters, name)
    return deck(cover, pages, footer, lambda done: handout.progress((1 + done) / 2))


def _check(pages: Sequence[Page]) -> None:
    if len(pages) + 1 > MOST_SLIDES:
        raise DoesNotFit(
            text(
                "This would be more than {most} slides; export fewer stages, or only what some "
                "people hold, or a spreadsheet instead.",
                most=MOST_SLIDES,
            )
        )


def _cover(handout: Handout, name: str) -> Cover:
    table = handout.matrix
    works = sum(len(group.rows) for group in table.groups)
    parts = (
        _counted(len(table.groups), "stage", "stages"),
        _counted(works, "responsibility", "responsibilities"),
        _parties(table),
    )
    dated = handout.options.dated
    day = [dated.isoformat()] if dated else []
    kind = f"Who does what, by {table.by}"
    return Cover(name, (" · ".join((kind, *day)), ", ".join(parts)), _legend(table))


def _parties(table: Matrix) -> str:
    words = {"role": ("role", "roles"), "team": ("team", "teams"), "person": ("person", "people")}
    kinds = [one.kind for one in table.columns]
    parts = [_counted(kinds.count(kind), *words[kind]) for kind in words if kind in kinds]
    return ", ".join(parts) or "nobody"


def _counted(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"


def _legend(table: Matrix) -> Table:
    """What each letter means, in the colours in which it stands in the matrix."""
    lines = list[Line]()
    for known in table.scheme.letters:
        tone = tone_of(known.letter, table.scheme)
        cells = (
            Cell(known.letter, 16.0, bold=True, colour=tone.letter, fill=tone.fill, centred=True),
            Cell(known.name, 16.0, bold=True),
            Cell(known.meaning, 14.0, colour=TEXT_WEAK),
        )
        lines.append(Line(cells, 32.0))
    return Table((44.0, 140.0, 600.0), tuple(lines))
