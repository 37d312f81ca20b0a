"""An empty presentation from python-pptx, and its bytes: always the same, with no name in them."""

from io import BytesIO
from typing import TYPE_CHECKING, Any, cast
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from rolemap.formats.slides.drawing import emu
from rolemap.formats.slides.page import HEIGHT, WIDTH

if TYPE_CHECKING:
    from pptx.presentation import Presentation

# Of those that python-pptx brings; the others are for pictures and columns of words.
LAYOUTS = ("Title Slide", "Title and Content", "Title Only", "Blank")
# What it brings of its own author: names, times, a picture of another presentation, a printer.
_FOREIGN = ("core-properties", "extended-properties", "thumbnail", "printerSettings")


def blank() -> "Presentation":
    """A presentation of no slides in 16:9 with the usual layouts."""
    import pptx

    made = pptx.Presentation()
    for layout in list(made.slide_layouts):
        if layout.name not in LAYOUTS:
            made.slide_layouts.remove(layout)
    _widen(made)
    _without_foreign(made)
    return made


def _widen(made: "Presentation") -> None:
    """From 4:3 to 16:9; the height is the same."""
    loose = cast("Any", made)  # python-pptx says little of its types
    factor = emu(WIDTH) / loose.slide_width
    loose.slide_width, loose.slide_height = emu(WIDTH), emu(HEIGHT)
    for page in (loose.slide_master, *loose.slide_layouts):
        for shape in page.placeholders:
            # Where it has no place of its own, it has that of the master, which is moved already.
            if shape.element.find(".//{*}xfrm") is not None:
                shape.left = round(shape.left * factor)
                shape.width = round(shape.width * factor)


def _without_foreign(made: "Presentation") -> None:
    package = made.part.package
    for one in list(package.iter_rels()):
        if one.reltype.endswith(_FOREIGN[:3]):
            package.drop_rel(one.rId)
    for key, one in list(made.part.rels.items()):
        if one.reltype.endswith(_FOREIGN[3]):
            made.part.drop_rel(key)


def written(made: "Presentation") -> bytes:
    """The file, in which nothing tells when it was made."""
    out, timeless = BytesIO(), BytesIO()
    made.save(out)
    with ZipFile(out) as source, ZipFile(timeless, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = ZipInfo(name)  # of 1980, as every entry
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 3  # otherwise that of the machine
            target.writestr(entry, source.read(name))
    return timeless.getvalue()
