"""Fills the style sheet in the resources with the tokens of a theme."""

from dataclasses import fields
from string import Template

from PySide6.QtCore import QDir

from rolemap.places import resources
from rolemap.ui.look.tokens import Colours, Sizes

# A search path of Qt, so that no character in the name of a folder can end a url(...).
_ICONS = "rolemapicons"


def stylesheet(colours: Colours, sizes: Sizes, points: float, *, dark: bool) -> str:
    """The style sheet of an application whose font is `points` high.

    Raises:
        KeyError: the template names a token that there is not.
        OSError: the template cannot be read.
    """
    QDir.setSearchPaths(_ICONS, [str(resources() / "icons")])
    source = (resources() / "styles" / "rolemap.qss").read_text(encoding="utf-8")
    values = _values(colours, sizes) | {
        "theme": "dark" if dark else "light",
        "heading_points": f"{points * sizes.heading:.2f}",
    }
    return Template(source).substitute(values)


def _values(colours: Colours, sizes: Sizes) -> dict[str, str]:
    values = {field.name: str(getattr(colours, field.name)) for field in fields(Colours)}
    values |= {field.name: str(getattr(sizes, field.name)) for field in fields(Sizes)}
    # A focus ring is wider than the outline that it replaces: what is inside gives the difference
    # back, so that nothing moves.
    wider = sizes.ring - int(sizes.hairline)
    hairline = int(sizes.hairline)
    thumb_margin = 2
    # What Qt adds to the height of a spin box.
    spin_extra = 3
    return values | {
        "icons": f"{_ICONS}:",
        "outlined": str(sizes.control_height - 2 * hairline),
        "ringed": str(sizes.control_height - 2 * sizes.ring),
        "spin_outlined": str(sizes.control_height - 2 * hairline - spin_extra),
        "spin_ringed": str(sizes.control_height - 2 * sizes.ring - spin_extra),
        "control_height_ringed": str(sizes.control_height - wider),
        "padding_ringed": str(sizes.padding - wider),
        "gap_ringed": str(sizes.gap - wider),
        "half_ringed": str(sizes.half - wider),
        "check": str(sizes.icon - 2 * hairline),
        "radio_radius": str(sizes.icon // 2),
        "small_icon": str(sizes.icon * 3 // 4),
        "menu": str(sizes.half + sizes.ring),
        "tab": str(sizes.control_height - 2 * sizes.gap),
        "item": str(sizes.control_height - 2 * hairline),
        "group_margin": str(sizes.control_height // 2),
        "thumb_margin": str(thumb_margin),
        "thumb_radius": str(sizes.scroll_bar // 2 - thumb_margin),
    }
