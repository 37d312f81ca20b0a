"""Every pair of colours that meets on the screen: text 4.5:1, marks 3:1; and never colour alone.

What the tokens promise each other is in test_tokens.py; here are the pairs that painting makes of
them, most of them tints of a state below words of another one.
"""

from dataclasses import fields

import pytest

from rolemap.analysis.finding import Severity
from rolemap.ui.look.paint import tone_of
from rolemap.ui.look.palette import palette
from rolemap.ui.look.signs import severity_sign
from rolemap.ui.look.tokens import DARK, LIGHT, ChipTone, Colours
from rolemap.ui.problems.problem_content import SHOWN_AS, counted
from tests.ui.look.test_tokens import MARKS, TEXTS, contrast

THEMES = {"light": LIGHT, "dark": DARK}
TINTS = ("error_weak", "warning_weak", "fine_weak", "info_weak", "accent_weak")
UNDER_ROWS = ("surface", "card", "canvas", "hover", "selected", "accent_weak")

# Who writes with what on what, where test_tokens.py does not say so already.
WRITTEN: dict[str, tuple[str, ...]] = {
    # A card that lacks something is tinted; its name and what is beside it stand on the tint.
    "text": (*TINTS, "line", "card"),
    "text_weak": (*TINTS, "hover", "selected", "canvas"),
    # A problem in a chosen row, below the pointer, in a panel's head.
    "error": ("accent_weak", "panel"),
    "warning": ("accent_weak", "panel"),
    "fine": ("accent_weak", "panel"),
    "info": ("accent_weak", "panel"),
    # A button among the rows of a list.
    "accent_text": ("hover", "selected", "control", "accent_weak"),
    "on_accent": ("accent", "accent_hover"),
}
# What has to be seen, not read.
DRAWN: dict[str, tuple[str, ...]] = {
    "focus": UNDER_ROWS + ("panel", "control", "control_hover", *TINTS),
    # Around a filled button: seen against the button, and against what the button lies on.
    "focus_on_accent": ("accent", "surface"),
    "accent": UNDER_ROWS,
    "line_strong": ("surface", "card", "canvas", "panel", "control"),
    "error": (*UNDER_ROWS, "track", "error_weak"),
    "warning": (*UNDER_ROWS, "warning_weak"),
    "fine": (*UNDER_ROWS, "track"),
    "info": UNDER_ROWS,
}


def weak(colours: Colours, pairs: dict[str, tuple[str, ...]], least: float) -> list[str]:
    return [
        f"{ink} on {ground}: {ratio:.2f}"
        for ink, grounds in pairs.items()
        for ground in grounds
        if (ratio := contrast(getattr(colours, ink), getattr(colours, ground))) < least
    ]


@pytest.mark.parametrize("theme", THEMES)
def test_whatever_is_written_can_be_read(theme: str) -> None:
    assert weak(THEMES[theme], WRITTEN, 4.5) == []


@pytest.mark.parametrize("theme", THEMES)
def test_whatever_is_drawn_can_be_seen(theme: str) -> None:
    assert weak(THEMES[theme], DRAWN, 3.0) == []


# Quiet on purpose: nobody has to see them to understand, or they cannot be used now.
QUIET = {"line", "shadow", "track", "text_disabled"}


def test_every_colour_is_in_a_pair() -> None:
    tables = (TEXTS, MARKS, WRITTEN, DRAWN)
    paired = {ink for table in tables for ink in table}
    paired |= {ground for table in tables for grounds in table.values() for ground in grounds}
    plain = {one.name for one in fields(Colours) if not one.name.startswith("chip_")}
    assert plain - paired - QUIET == set()


@pytest.mark.parametrize("theme", THEMES)
def test_chips_stand_out_from_every_card(theme: str) -> None:
    colours = THEMES[theme]
    tones = [one.name for one in fields(Colours) if one.name.startswith("chip_")]
    assert len(tones) == 6
    for name in tones:
        tone = getattr(colours, name)
        assert isinstance(tone, ChipTone)
        assert contrast(tone.letter, tone.fill) >= 4.5, name
        for ink in (colours.text, colours.text_weak):  # held by a person; vacant
            assert contrast(ink, tone.back) >= 4.5, name
        for ground in ("card", "surface", "selected", *TINTS):
            assert contrast(tone.ring, getattr(colours, ground)) >= 3, (name, ground)


@pytest.mark.parametrize("theme", THEMES)
def test_qts_own_widgets_can_be_read(theme: str) -> None:
    made = palette(THEMES[theme])
    pairs = [
        (made.ColorRole.WindowText, made.ColorRole.Window),
        (made.ColorRole.Text, made.ColorRole.Base),
        (made.ColorRole.Text, made.ColorRole.AlternateBase),
        (made.ColorRole.ButtonText, made.ColorRole.Button),
        (made.ColorRole.HighlightedText, made.ColorRole.Highlight),
        (made.ColorRole.ToolTipText, made.ColorRole.ToolTipBase),
        (made.ColorRole.PlaceholderText, made.ColorRole.Base),
        (made.ColorRole.Link, made.ColorRole.Base),
    ]
    for ink, ground in pairs:
        ratio = contrast(made.color(ink).name().upper(), made.color(ground).name().upper())
        assert ratio >= 4.5, (ink.name, ground.name, ratio)


# Never colour alone


def test_every_severity_has_a_sign_and_a_word_of_its_own() -> None:
    kinds = [one.value for one in Severity]
    assert set(SHOWN_AS) == {*kinds, "accepted"}
    signs = [severity_sign(one) for one in SHOWN_AS]
    words = [str(counted(one, 1)) for one in SHOWN_AS]
    assert len(set(signs)) == len(set(words)) == len(SHOWN_AS)
    assert all(sign.strip() for sign in signs)


def test_every_sense_of_a_letter_has_a_tone_and_the_letter_says_it_too() -> None:
    from rolemap.model.letters import SCHEMES

    for scheme in SCHEMES.values():
        letters = [one.letter for one in scheme.letters]
        assert len(set(letters)) == len(letters)  # no two are told apart by their colour alone
        assert all(tone_of(one.sense) for one in scheme.letters)
