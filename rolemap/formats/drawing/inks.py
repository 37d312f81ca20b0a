"""The colours of what is handed out: those of the light theme on white paper.

A test keeps them equal to the tokens of the window, which this package cannot import.
"""

from typing import NamedTuple

PAPER = "#FFFFFF"
SURFACE = "#F4F6F8"
PANEL = "#EEF2F7"
TRACK = "#E7EBF0"
LINE = "#DDE1E7"
LINE_STRONG = "#7B8696"
TEXT = "#1B1F24"
TEXT_WEAK = "#5B6470"
ERROR = "#C62828"
WARNING = "#9A6200"
FINE = "#2E7D32"
INFO = "#5B6470"


class Tone(NamedTuple):
    """How one kind of letter looks: its circle and the pill that holds the name."""

    fill: str
    ring: str
    letter: str
    back: str


_TONES = {
    "decide": Tone("#2F6FDE", "#2F6FDE", "#FFFFFF", "#E3ECFB"),
    "do": Tone("#46505E", "#46505E", "#FFFFFF", "#F0F2F5"),
    "support": Tone("#697482", "#697482", "#FFFFFF", "#F0F2F5"),
    "consult": Tone("#D3DAE3", "#7B8696", "#333B46", "#F0F2F5"),
    "inform": Tone("#FFFFFF", "#7B8696", "#5B6470", "#F0F2F5"),
}
_OTHER = Tone("#FFFFFF", "#46505E", "#1B1F24", "#F0F2F5")

_SEVERITIES = {"error": ERROR, "warning": WARNING, "fine": FINE, "accepted": TEXT_WEAK}


def tone_of(sense: str) -> Tone:
    """The tone for what a letter says."""
    return _TONES.get(sense, _OTHER)


def severity_ink(severity: str) -> str:
    """The colour of a severity, as text, sign or outline."""
    return _SEVERITIES.get(severity, INFO)
