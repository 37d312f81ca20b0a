"""A drawing as SVG 1.1: text stays text, nothing is fetched, nothing runs. Standard library only.

Every word goes through `_escaped`; there is no other way into the file. Only presentation
attributes are used, so that simple readers and strict servers show the same.
"""

from collections.abc import Iterable, Iterator

from rolemap.formats.drawing.marks import Box, Curve, Drawing, Group, Line, Mark, Words

_FAMILIES = "Inter, 'Segoe UI', 'Helvetica Neue', 'DejaVu Sans', Arial, sans-serif"
_SPECIAL = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})


def svg(drawing: Drawing) -> bytes:
    """The picture as a file."""
    width, height = _number(drawing.width), _number(drawing.height)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"'
        f' viewBox="0 0 {width} {height}" font-family="{_FAMILIES}" role="img">',
        f"<title>{_escaped(drawing.title)}</title>",
        *_lines(drawing.marks),
        "</svg>",
    ]
    return ("\n".join(lines) + "\n").encode()


def _lines(marks: Iterable[Mark]) -> Iterator[str]:
    for mark in marks:
        match mark:
            case Group():
                yield f"<g><title>{_escaped(mark.title)}</title>"
                yield from _lines(mark.marks)
                yield "</g>"
            case Box():
                yield _box(mark)
            case Words():
                yield _words(mark)
            case Line():
                yield _path("M" + "L".join(map(_point, mark.points)), mark.stroke, mark.thick)
            case Curve():
                handles = " ".join(map(_point, (mark.one, mark.two, mark.end)))
                yield _path(f"M{_point(mark.start)}C{handles}", mark.stroke, mark.thick)


def _box(box: Box) -> str:
    parts = [
        f'<rect x="{_number(box.x)}" y="{_number(box.y)}"',
        f' width="{_number(box.width)}" height="{_number(box.height)}"',
    ]
    if box.radius:
        parts.append(f' rx="{_number(box.radius)}"')
    parts.append(f' fill="{box.fill or "none"}"')
    if box.stroke is not None:
        parts.append(f' stroke="{box.stroke}"')
        if box.thick != 1:
            parts.append(f' stroke-width="{_number(box.thick)}"')
    if box.dash is not None:
        dash, space = map(_number, box.dash)
        parts.append(f' stroke-dasharray="{dash} {space}"')
    return "".join(parts) + "/>"


def _words(words: Words) -> str:
    x, y = _number(words.x), _number(words.y)
    parts = [f'<text x="{x}" y="{y}" font-size="{_number(words.size)}" fill="{words.ink}"']
    if words.bold:
        parts.append(' font-weight="700"')
    if words.anchor != "start":
        parts.append(f' text-anchor="{words.anchor}"')
    if words.turned:
        parts.append(f' transform="rotate(-90 {x} {y})"')
    return "".join(parts) + f">{_escaped(words.text)}</text>"


def _path(data: str, ink: str, thick: float) -> str:
    return (
        f'<path d="{data}" fill="none" stroke="{ink}" stroke-width="{_number(thick)}"'
        ' stroke-linecap="round" stroke-linejoin="round"/>'
    )


def _point(point: tuple[float, float]) -> str:
    return f"{_number(point[0])} {_number(point[1])}"


def _number(value: float) -> str:
    """A number with two digits at the most: "12", "12.5"."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _escaped(words: str) -> str:
    return words.translate(_SPECIAL)
