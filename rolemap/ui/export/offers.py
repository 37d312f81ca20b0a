"""What can be chosen when an organisation is handed out: formats, and what each has a use for."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from rolemap.formats.exporter import Exporter, exporters, exporters_in, in_order
from rolemap.formats.handout import View
from rolemap.model.text import Text, text

PAINTED = "rolemap.ui.exporters"

VIEW_WORDS: dict[View, Text] = {
    "matrix": text("Matrix"),
    "map": text("Map"),
    "people": text("People"),
    "report": text("Report"),
}


@dataclass(frozen=True, slots=True)
class Uses:
    """Which options make a difference to a format."""

    by: bool
    paper: bool
    tiled: bool
    scale: bool


def offered() -> tuple[Exporter, ...]:
    """Every format there is, by view and suffix."""
    return in_order((*exporters(), *exporters_in(PAINTED)))


def own_formats() -> tuple[Exporter, ...]:
    """The templates in the user's own folder as formats; each is read when it is filled."""
    from rolemap.formats.pages.own_page import own_page, own_page_names

    def own(name: str) -> Exporter:
        suffix = Path(name.casefold().removesuffix(".j2")).suffix
        return Exporter(
            suffix, "report", name, lambda handout: own_page(name).write(handout), findings=True
        )

    return tuple(map(own, own_page_names()))


def name_of(one: Exporter) -> str:
    """What a format is called, in the language of the window."""
    return QCoreApplication.translate("Exporters", one.name)


def uses(one: Exporter) -> Uses:
    """Which options a format looks at."""
    paged = one.suffix in (".pdf", ".xlsx")
    return Uses(
        by=one.view in ("matrix", "report"),
        paper=paged,
        tiled=one.view == "map" and one.suffix == ".pdf",
        scale=one.suffix == ".png",
    )


def first_of(view: str, known: Sequence[Exporter]) -> Exporter:
    """What is offered first to somebody who looks at a view: a file to be read by others."""
    liked = {"matrix": ".xlsx", "map": ".png", "people": ".pdf", "report": ".pdf"}
    wanted = (view, liked.get(view, ""))
    return next((one for one in known if (one.view, one.suffix) == wanted), known[0])
