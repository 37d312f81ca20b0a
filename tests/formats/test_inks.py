"""The colours of what is handed out are those of the window."""

from rolemap.formats import inks
from rolemap.model.letters import RACI, SCHEMES
from rolemap.ui.look.tokens import LIGHT


def test_the_colours_are_those_of_the_light_look() -> None:
    chips = {
        "decide": LIGHT.chip_decide,
        "do": LIGHT.chip_work,
        "support": LIGHT.chip_support,
        "consult": LIGHT.chip_consult,
        "inform": LIGHT.chip_inform,
        "other": LIGHT.chip_other,
    }
    assert {
        sense: inks.Tone(one.fill, one.ring, one.letter, one.back) for sense, one in chips.items()
    } == inks.TONES
    assert {
        "error": LIGHT.error,
        "warning": LIGHT.warning,
        "info": LIGHT.info,
        "accepted": LIGHT.fine,
    } == inks.SEVERITIES
    found = (inks.TEXT, inks.TEXT_WEAK, inks.LINE, inks.PANEL, inks.ACCENT)
    assert found == (LIGHT.text, LIGHT.text_weak, LIGHT.line, LIGHT.panel, LIGHT.accent)


def test_a_cell_has_the_tone_of_its_first_letter() -> None:
    assert inks.tone_of("A/R", RACI) == inks.TONES["decide"]
    assert inks.tone_of("R/I", RACI) == inks.TONES["do"]
    assert inks.tone_of("Q", RACI) == inks.TONES["other"]


def test_a_letter_without_a_place_of_its_own_is_another_one() -> None:
    assert inks.tone_of("V", SCHEMES["RACI-VS"]) == inks.TONES["other"]
