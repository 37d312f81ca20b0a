"""The tokens: enough contrast wherever a colour is used, and no colour or size anywhere else."""

import re
from dataclasses import fields, replace
from pathlib import Path

import pytest

from rolemap.places import resources
from rolemap.ui.look.tokens import DARK, FONT_PIXELS, LIGHT, ChipTone, Colours, Sizes

ROOT = Path(__file__).resolve().parents[3]
THEMES = {"light": LIGHT, "dark": DARK}
CHIPS = [field.name for field in fields(Colours) if field.name.startswith("chip_")]
PLAIN = [field.name for field in fields(Colours) if not field.name.startswith("chip_")]

GROUND = ("canvas", "surface", "card", "hover", "selected")
STATES = ("error", "warning", "fine", "info")

# What is text on what.
TEXTS: dict[str, tuple[str, ...]] = {
    "text": (*GROUND, "panel", "control", "control_hover", "track", "accent_weak"),
    "text_weak": (*GROUND, "panel", "control"),
    "accent_text": (*GROUND, "panel", "accent_weak"),
    "on_accent": ("accent", "accent_hover"),
    **{state: (*GROUND, f"{state}_weak") for state in STATES},
    **{f"on_{state}": (state,) for state in STATES},
}
# What is a mark or an outline that has to be seen on what.
MARKS: dict[str, tuple[str, ...]] = {
    "line_strong": (*GROUND, "panel", "control"),
    "accent": (*GROUND, "panel", "track", "accent_weak"),
    "focus": (*GROUND, "panel", "control"),
    "focus_on_accent": ("accent", "surface"),
    "fine": ("track",),
    "error": ("surface", "card", "track"),
}


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, contrast ratio."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_the_formula_gives_what_others_publish():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#FF0000", "#FFFFFF") == pytest.approx(4.0, abs=0.01)


def too_weak(colours: Colours, pairs: dict[str, tuple[str, ...]], least: float) -> list[str]:
    return [
        f"{ink} on {ground}: {ratio:.2f}"
        for ink, grounds in pairs.items()
        for ground in grounds
        if (ratio := contrast(getattr(colours, ink), getattr(colours, ground))) < least
    ]


@pytest.mark.parametrize("theme", THEMES)
def test_text_can_be_read(theme):
    assert too_weak(THEMES[theme], TEXTS, 4.5) == []


@pytest.mark.parametrize("theme", THEMES)
def test_marks_can_be_seen(theme):
    assert too_weak(THEMES[theme], MARKS, 3.0) == []


def test_weak_contrast_is_noticed():
    pale = replace(LIGHT, text_weak="#9AA3AF")
    assert len(too_weak(pale, TEXTS, 4.5)) == len(TEXTS["text_weak"])


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("chip", CHIPS)
def test_chips_can_be_read(theme, chip):
    colours, tone = THEMES[theme], getattr(THEMES[theme], chip)
    assert isinstance(tone, ChipTone)
    assert contrast(tone.letter, tone.fill) >= 4.5
    assert contrast(colours.text, tone.back) >= 4.5
    for ground in (tone.back, colours.card, colours.surface):
        assert contrast(tone.ring, ground) >= 3, ground


@pytest.mark.parametrize("theme", THEMES)
def test_letters_grow_weaker_from_a_to_i(theme):
    colours = THEMES[theme]
    order = (colours.chip_work, colours.chip_support, colours.chip_consult, colours.chip_inform)
    strength = [contrast(tone.fill, colours.card) for tone in order]
    assert strength == sorted(strength, reverse=True)
    assert len(set(strength)) == len(strength)
    # The strongest of all has the accent to itself.
    assert colours.chip_decide.fill == colours.accent
    assert colours.accent not in {tone.fill for tone in order}


@pytest.mark.parametrize("theme", THEMES)
def test_colours_are_whole_and_opaque(theme):
    for name in PLAIN:
        assert re.fullmatch(r"#[0-9A-F]{6}", getattr(THEMES[theme], name)), name


def test_dark_is_dark_and_has_its_own_values():
    for ground in ("canvas", "surface", "card", "panel", "control", "hover", "selected"):
        assert luminance(getattr(DARK, ground)) < 0.05
        assert luminance(getattr(LIGHT, ground)) > 0.8
    for name in PLAIN:
        assert getattr(LIGHT, name) != getattr(DARK, name), name


def test_lengths_are_on_the_grid():
    sizes = Sizes()
    on_grid = ("gap", "gap_wide", "radius", "stage_width", "stage_header", "card_width")
    for name in (*on_grid, "row_height", "person_height", "icon"):
        assert getattr(sizes, name) % 8 == 0, name
    for name in ("half", "chip_height", "badge_height", "avatar", "control_height"):
        assert getattr(sizes, name) % 4 == 0, name


def test_a_card_fits_into_its_stage_with_its_rings():
    sizes = Sizes()
    beside = (sizes.stage_width - sizes.card_width) / 2
    assert beside >= sizes.outset >= 2 * sizes.ring + sizes.hairline


def test_what_holds_text_grows_with_the_font():
    twice = Sizes().for_font(2 * FONT_PIXELS)
    assert twice.chip_height == 2 * Sizes().chip_height
    assert twice.card_width == 2 * Sizes().card_width
    assert (twice.radius, twice.outline, twice.gap) == (8, 2.0, 8)
    assert Sizes().for_font(FONT_PIXELS) == Sizes()


def test_a_small_font_does_not_make_targets_smaller():
    assert Sizes().for_font(FONT_PIXELS / 2) == Sizes()


@pytest.mark.parametrize("theme", THEMES)
def test_icons_of_the_style_sheet_can_be_seen(theme):
    colours = THEMES[theme]
    for name in ("chevron-up", "chevron-down", "chevron-right", "check"):
        stroke = _stroke(name)
        for ground in (colours.surface, colours.control):
            assert contrast(stroke, ground) >= 3, name
    for name in ("check", "dash", "dot"):
        assert contrast(_stroke(f"{name}-{theme}"), colours.accent) >= 3, name


def _stroke(name: str) -> str:
    source = (resources() / "icons" / f"{name}.svg").read_text("utf-8")
    (stroke,) = re.findall(r'stroke="(#[0-9A-F]{6})"', source)
    return stroke


HARD_CODED = re.compile(
    r"""["']\#[0-9A-Fa-f]{3,8}\b|GlobalColor\.(?!transparent)|QColor\(\s*\d"""
    r"""|setPixelSize|setPointSize\(|\brgba?\(""",
    re.VERBOSE,
)


def test_colours_and_text_sizes_are_nowhere_else():
    files = [*(ROOT / "rolemap" / "ui").rglob("*.py"), *(resources() / "styles").iterdir()]
    assert len(files) > 10
    found = [
        f"{file.relative_to(ROOT)}:{number} {line.strip()}"
        for file in files
        # Paper is no screen: its sizes are those of its pages.
        if file.name != "tokens.py" and file.parent.name != "paper"
        for number, line in enumerate(file.read_text("utf-8").splitlines(), start=1)
        if HARD_CODED.search(line)
    ]
    assert found == []


@pytest.mark.parametrize(
    "line",
    ['x = "#ABCDEF"', "Qt.GlobalColor.red", "QColor(1, 2, 3)", "f.setPixelSize(9)", "rgb(1,2,3)"],
)
def test_hard_coded_colours_are_noticed(line):
    assert HARD_CODED.search(line)
