"""The colours of what is handed out: those of the light look, on white paper.

Only the window knows its look, and what is below it may not; a test keeps these equal to its own.
Colours are "#rrggbb". Standard library and model only.
"""

from collections.abc import Mapping
from typing import NamedTuple

from rolemap.model.letters import Scheme

PAPER = "#FFFFFF"
SURFACE = "#F4F6F8"
PANEL = "#EEF2F7"
TRACK = "#E7EBF0"
LINE = "#DDE1E7"
LINE_STRONG = "#7B8696"
TEXT = "#1B1F24"
TEXT_WEAK = "#5B6470"
ACCENT = "#2F6FDE"
ERROR = "#C62828"
WARNING = "#9A6200"
FINE = "#2E7D32"
INFO = "#5B6470"

SEVERITIES: Mapping[str, str] = {
    "error": ERROR,
    "warning": WARNING,
    "info": INFO,
    "accepted": FINE,
}
# Beside words, what is fine or accepted steps back.
_BESIDE = {"error": ERROR, "warning": WARNING, "fine": FINE, "accepted": TEXT_WEAK}


class Tone(NamedTuple):
    """How a letter looks: what it lies on, its outline, the letter, and the pill with the name."""

    fill: str
    ring: str
    letter: str
    back: str = "#F0F2F5"


# By what a letter says (`Letter.sense`); "other" for what has no place among the usual ones.
TONES: Mapping[str, Tone] = {
    "decide": Tone("#2F6FDE", "#2F6FDE", "#FFFFFF", "#E3ECFB"),
    "do": Tone("#46505E", "#46505E", "#FFFFFF"),
    "support": Tone("#697482", "#697482", "#FFFFFF"),
    "consult": Tone("#D3DAE3", "#7B8696", "#333B46"),
    "inform": Tone("#FFFFFF", "#7B8696", "#5B6470"),
    "other": Tone("#FFFFFF", "#46505E", "#1B1F24"),
}


def tone_for(sense: str) -> Tone:
    """The tone for what a letter says."""
    return TONES.get(sense, TONES["other"])


def tone_of(cell: str, scheme: Scheme) -> Tone:
    """The tone of a cell: that of its first letter, which is the one that weighs most."""
    first = cell if scheme.find(cell) else cell.split("/", maxsplit=1)[0]
    known = scheme.find(first)
    return tone_for(known.sense if known else "other")


def severity_ink(severity: str) -> str:
    """The colour of a severity as text, sign or outline beside words."""
    return _BESIDE.get(severity, INFO)
