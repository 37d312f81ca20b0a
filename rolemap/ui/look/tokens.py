"""Every colour and size of the program, by meaning; the one file to change a look; imports nothing.

Colours are `#rrggbb`. Sizes are in pixels that do not depend on the screen's scale; text sizes are
multiples of the application's own font size.
"""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class ChipTone:
    """How one kind of letter looks: its filled circle and the pill that holds the name."""

    fill: str
    ring: str
    letter: str
    back: str


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme, named by what they are for.

    Attributes:
        canvas: what the map lies on.
        surface: columns, lists, side bars, inputs.
        card: what lies on a surface and can be taken up.
        panel: bands on a surface: heads of columns and tables.
        control: a button; `control_hover` is one under the pointer.
        hover: a row under the pointer.
        selected: a chosen row or card.
        track: the empty part of a bar.
        line: dividers and quiet outlines, which nobody has to see to understand.
        line_strong: outlines and marks that carry meaning, 3:1 on every surface.
        text: names and sentences.
        text_weak: what is said beside them.
        text_disabled: what cannot be used now.
        accent: fills and outlines of what is chosen or possible; `on_accent` is text on it.
        accent_hover: the same under the pointer.
        accent_weak: a tint of it; `accent_text` is accent as text, on every surface.
        focus: the ring around what the keyboard is at; `focus_on_accent` if that is an accent.
        error: sign, text and outline of an error; `on_error` is text on it.
        error_weak: a tint of it; warning, fine and info likewise.
        shadow: the edge of shade below a card, not see-through, which would be slow to paint.
    """

    canvas: str
    surface: str
    card: str
    panel: str
    control: str
    control_hover: str
    hover: str
    selected: str
    track: str
    line: str
    line_strong: str
    text: str
    text_weak: str
    text_disabled: str
    accent: str
    accent_hover: str
    accent_weak: str
    accent_text: str
    on_accent: str
    focus: str
    focus_on_accent: str
    error: str
    error_weak: str
    on_error: str
    warning: str
    warning_weak: str
    on_warning: str
    fine: str
    fine_weak: str
    on_fine: str
    info: str
    info_weak: str
    on_info: str
    shadow: str
    chip_decide: ChipTone
    chip_work: ChipTone
    chip_support: ChipTone
    chip_consult: ChipTone
    chip_inform: ChipTone
    chip_other: ChipTone


LIGHT = Colours(
    canvas="#F4F6F8",
    surface="#FFFFFF",
    card="#FFFFFF",
    panel="#EEF2F7",
    control="#F4F6F8",
    control_hover="#E9EEF5",
    hover="#F4F6F9",
    selected="#F1F6FE",
    track="#E7EBF0",
    line="#DDE1E7",
    line_strong="#7B8696",
    text="#1B1F24",
    text_weak="#5B6470",
    text_disabled="#9AA3AF",
    accent="#2F6FDE",
    accent_hover="#2561C8",
    accent_weak="#EBF2FD",
    accent_text="#1D5AC4",
    on_accent="#FFFFFF",
    focus="#2F6FDE",
    focus_on_accent="#1B1F24",
    error="#C62828",
    error_weak="#FDF0F0",
    on_error="#FFFFFF",
    warning="#9A6200",
    warning_weak="#FFF8EA",
    on_warning="#FFFFFF",
    fine="#2E7D32",
    fine_weak="#EFF8F0",
    on_fine="#FFFFFF",
    info="#5B6470",
    info_weak="#F4F6F8",
    on_info="#FFFFFF",
    shadow="#E6EAEF",
    chip_decide=ChipTone(fill="#2F6FDE", ring="#2F6FDE", letter="#FFFFFF", back="#E3ECFB"),
    chip_work=ChipTone(fill="#46505E", ring="#46505E", letter="#FFFFFF", back="#F0F2F5"),
    chip_support=ChipTone(fill="#697482", ring="#697482", letter="#FFFFFF", back="#F0F2F5"),
    chip_consult=ChipTone(fill="#D3DAE3", ring="#7B8696", letter="#333B46", back="#F0F2F5"),
    chip_inform=ChipTone(fill="#FFFFFF", ring="#7B8696", letter="#5B6470", back="#F0F2F5"),
    chip_other=ChipTone(fill="#FFFFFF", ring="#46505E", letter="#1B1F24", back="#F0F2F5"),
)

DARK = Colours(
    canvas="#14181D",
    surface="#1D2229",
    card="#242A33",
    panel="#262C35",
    control="#2A313B",
    control_hover="#343C48",
    hover="#252B34",
    selected="#24324A",
    track="#323A45",
    line="#333B46",
    line_strong="#76818F",
    text="#E3E7ED",
    text_weak="#A2ACB9",
    text_disabled="#667080",
    accent="#5E92F0",
    accent_hover="#739FF3",
    accent_weak="#22314C",
    accent_text="#8DB4FA",
    on_accent="#0D1624",
    focus="#8DB4FA",
    focus_on_accent="#FFFFFF",
    error="#F28B82",
    error_weak="#35211F",
    on_error="#2A0F0C",
    warning="#E2B458",
    warning_weak="#312817",
    on_warning="#261A02",
    fine="#7FC686",
    fine_weak="#1C2C20",
    on_fine="#0B2410",
    info="#A2ACB9",
    info_weak="#262C35",
    on_info="#14181D",
    shadow="#14181D",
    chip_decide=ChipTone(fill="#5E92F0", ring="#5E92F0", letter="#0D1624", back="#2B3D5E"),
    chip_work=ChipTone(fill="#B9C2CE", ring="#B9C2CE", letter="#14181D", back="#323A45"),
    chip_support=ChipTone(fill="#8C97A6", ring="#8C97A6", letter="#0F1317", back="#323A45"),
    chip_consult=ChipTone(fill="#414B58", ring="#8590A0", letter="#E3E7ED", back="#323A45"),
    chip_inform=ChipTone(fill="#242A33", ring="#7F8A99", letter="#A2ACB9", back="#323A45"),
    chip_other=ChipTone(fill="#242A33", ring="#B9C2CE", letter="#E3E7ED", back="#323A45"),
)

# An application font of this many pixels is what the sizes below are drawn for.
FONT_PIXELS = 12.0

# What has text in it, and so grows with the application's font.
_GROWS_WITH_TEXT = (
    "stage_width",
    "stage_header",
    "card_width",
    "usual_card",
    "folded_width",
    "chip_height",
    "badge_height",
    "avatar",
    "control_height",
    "row_height",
    "person_height",
    "icon",
)


@dataclass(frozen=True, slots=True)
class Sizes:
    """Lengths on a grid of 8 pixels, and text sizes as multiples of the application's font.

    Attributes:
        half: half a step, between things that belong together.
        gap: one step of the grid.
        gap_wide: two steps, between groups.
        padding: from the outline of a card to what is in it.
        ring: width of the ring around what is selected or has the focus.
        outset: how far rings and shadows reach out of the rectangle of a card or stage.
        outline: width of an outline that says something.
        hairline: width of a quiet outline.
        stroke: width of a line that is a sign or an arrow.
        dash: length of a dash of an outline, then of the space after it; `dash_fine` of a hairline.
        dimmed: opacity of what steps back.
        usual_card: height of a card that nobody has measured yet.
        folded_width: width of a stage that is folded up.
        handle: radius of what an arrow is drawn by.
        caption: text beside names; `body`, `title` and `heading` go up from there.
        motion: the longest movement, in milliseconds.
    """

    half: int = 4
    gap: int = 8
    gap_wide: int = 16
    padding: int = 10
    radius_small: int = 6
    radius: int = 8
    radius_large: int = 10
    ring: int = 2
    outset: int = 5
    outline: float = 2.0
    hairline: float = 1.0
    stroke: float = 1.5
    dash: tuple[float, float] = (5.0, 4.0)
    dash_fine: tuple[float, float] = (4.0, 3.0)
    dimmed: float = 0.45
    stage_width: int = 192
    stage_header: int = 40
    card_width: int = 176
    usual_card: int = 92
    folded_width: int = 44
    handle: int = 8
    chip_height: int = 20
    badge_height: int = 20
    avatar: int = 28
    control_height: int = 28
    row_height: int = 32
    person_height: int = 56
    icon: int = 16
    bar: int = 4
    scroll_bar: int = 10
    caption: float = 11 / 12
    body: float = 1.0
    title: float = 13 / 12
    heading: float = 15 / 12
    motion: int = 120

    def for_font(self, pixels: float) -> "Sizes":
        """These sizes for an application font of `pixels`: never smaller than drawn."""
        factor = max(1.0, pixels / FONT_PIXELS)
        return replace(
            self, **{name: round(getattr(self, name) * factor) for name in _GROWS_WITH_TEXT}
        )
