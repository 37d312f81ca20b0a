"""The colours of what is handed out are those of the window."""

from rolemap.formats import tones
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
        sense: tones.Tone(one.fill, one.ring, one.letter) for sense, one in chips.items()
    } == tones.TONES
    assert {
        "error": LIGHT.error,
        "warning": LIGHT.warning,
        "info": LIGHT.info,
        "accepted": LIGHT.fine,
    } == tones.SEVERITIES
    found = (tones.TEXT, tones.TEXT_WEAK, tones.LINE, tones.PANEL, tones.ACCENT)
    assert found == (LIGHT.text, LIGHT.text_weak, LIGHT.line, LIGHT.panel, LIGHT.accent)


def test_a_cell_has_the_tone_of_its_first_letter() -> None:
    assert tones.tone_of("A/R", RACI) == tones.TONES["decide"]
    assert tones.tone_of("R/I", RACI) == tones.TONES["do"]
    assert tones.tone_of("Q", RACI) == tones.TONES["other"]


def test_a_letter_without_a_place_of_its_own_is_another_one() -> None:
    assert tones.tone_of("V", SCHEMES["RACI-VS"]) == tones.TONES["other"]
