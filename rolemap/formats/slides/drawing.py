"""Tables and words as the XML of PresentationML (ECMA-376, 19 and 21.1).

Written as text: an object for each cell would make a large matrix take minutes.
"""

from collections.abc import Iterable

from rolemap.formats.inks import LINE
from rolemap.formats.slides.page import PAD_X, PAD_Y, Cell, Line, Table
from rolemap.formats.xml_words import xml_words

_SPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
_TABLE = "http://schemas.openxmlformats.org/drawingml/2006/table"


def emu(points: float) -> int:
    """Points in the unit of the format: 12700 to a point."""
    return round(points * 12_700)


def run(words: str, size: float, colour: str, *, bold: bool = False) -> str:
    """Words in one look; each line break of theirs is one."""
    looks = (
        f'lang="en-US" sz="{round(size * 100)}" b="{int(bold)}" dirty="0"><a:solidFill>'
        f'<a:srgbClr val="{colour[1:]}"/></a:solidFill>'
    )
    parts = (
        f"<a:r><a:rPr {looks}</a:rPr><a:t>{line}</a:t></a:r>"
        for line in xml_words(words).split("\n")
    )
    return "<a:br/>".join(parts)


def words_xml(
    number: int,
    place: tuple[float, float, float, float],
    runs: Iterable[str],
    *,
    align: str = "l",
    anchor: str = "ctr",
    holder: str = "",
) -> str:
    """A box of words.

    Args:
        number: the shape's id on its slide.
        place: left, top, width and height, in points.
        runs: from `run`, or a field.
        align: "l", "ctr" or "r".
        anchor: "t", "ctr" or "b".
        holder: the placeholder that it is, as XML; "" for a mere box.
    """
    left, top, width, height = map(emu, place)
    kind = '<p:cNvSpPr txBox="1"/>' if not holder else "<p:cNvSpPr/>"
    return (
        f'<p:sp {_SPACES}><p:nvSpPr><p:cNvPr id="{number}" name="Words {number}"/>{kind}'
        f"<p:nvPr>{holder}</p:nvPr></p:nvSpPr>"
        f'<p:spPr><a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>'
        '<p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" '
        f'anchor="{anchor}"/>'
        f'<a:lstStyle/><a:p><a:pPr algn="{align}"/>{"".join(runs)}</a:p></p:txBody></p:sp>'
    )


def bar_xml(number: int, place: tuple[float, float, float, float], colour: str) -> str:
    """A filled rectangle that only adorns."""
    left, top, width, height = map(emu, place)
    return (
        f'<p:sp {_SPACES}><p:nvSpPr><p:cNvPr id="{number}" name="Bar {number}"/><p:cNvSpPr/>'
        "<p:nvPr/></p:nvSpPr>"
        f'<p:spPr><a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f'<a:solidFill><a:srgbClr val="{colour[1:]}"/></a:solidFill><a:ln><a:noFill/></a:ln>'
        "</p:spPr></p:sp>"
    )


def table_xml(number: int, left: float, top: float, table: Table, *, headed: bool = True) -> str:
    """A table that can be edited; `headed` says whether its first row is a heading."""
    height = sum(line.height for line in table.lines)
    columns = "".join(f'<a:gridCol w="{emu(width)}"/>' for width in table.widths)
    lines = "".join(map(_line, table.lines))
    return (
        f'<p:graphicFrame {_SPACES}><p:nvGraphicFramePr><p:cNvPr id="{number}" '
        f'name="Table {number}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/>'
        "</p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>"
        f'<p:xfrm><a:off x="{emu(left)}" y="{emu(top)}"/>'
        f'<a:ext cx="{sum(map(emu, table.widths))}" cy="{emu(height)}"/></p:xfrm>'
        f'<a:graphic><a:graphicData uri="{_TABLE}"><a:tbl><a:tblPr firstRow="{int(headed)}"/>'
        f"<a:tblGrid>{columns}</a:tblGrid>{lines}</a:tbl></a:graphicData></a:graphic>"
        "</p:graphicFrame>"
    )


def _line(line: Line) -> str:
    return f'<a:tr h="{emu(line.height)}">{"".join(map(_cell, line.cells))}</a:tr>'


def _cell(cell: Cell) -> str:
    align = "ctr" if cell.centred else "l"
    size = round(cell.size * 100)
    inside = (
        run(cell.words, cell.size, cell.colour, bold=cell.bold)
        if cell.words
        else f'<a:endParaRPr lang="en-US" sz="{size}"/>'
    )
    fill = (
        f'<a:solidFill><a:srgbClr val="{cell.fill[1:]}"/></a:solidFill>'
        if cell.fill
        else "<a:noFill/>"
    )
    turned = ' vert="vert270"' if cell.turned else ""
    x, y = emu(PAD_X / 2), emu(PAD_Y / 2)
    return (
        f'<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="{align}"/>{inside}</a:p>'
        f'</a:txBody><a:tcPr marL="{x}" marR="{x}" marT="{y}" marB="{y}" '
        f'anchor="{"b" if cell.low else "ctr"}"{turned}>{_EDGES}{fill}</a:tcPr></a:tc>'
    )


def _edge(side: str, width: float, colour: str) -> str:
    return (
        f'<a:{side} w="{emu(width)}"><a:solidFill><a:srgbClr val="{colour[1:]}"/></a:solidFill>'
        f"</a:{side}>"
    )


# White between the letters of a row, so that each is a tile of its own; a fine line between rows.
_EDGES = "".join(
    (
        _edge("lnL", 3.0, "#FFFFFF"),
        _edge("lnR", 3.0, "#FFFFFF"),
        _edge("lnT", 1.0, LINE),
        _edge("lnB", 1.0, LINE),
    )
)
