"""The colours of the light look for what is handed out: a test holds them to those of the window.

Only the window knows its look, and what is below it may not; so the few that files need are here.
Colours are `#rrggbb`. Standard library and model only.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from rolemap.model.letters import Scheme


@dataclass(frozen=True, slots=True)
class Tone:
    """How a letter looks: what it lies on, its outline, the letter itself."""

    fill: str
    ring: str
    letter: str


TEXT = "#1B1F24"
TEXT_WEAK = "#5B6470"
LINE = "#DDE1E7"
PANEL = "#EEF2F7"
ACCENT = "#2F6FDE"
SEVERITIES: Mapping[str, str] = {
    "error": "#C62828",
    "warning": "#9A6200",
    "info": "#5B6470",
    "accepted": "#2E7D32",
}

# By what a letter says (`Letter.sense`); "other" for what has no place among the usual ones.
TONES: Mapping[str, Tone] = {
    "decide": Tone("#2F6FDE", "#2F6FDE", "#FFFFFF"),
    "do": Tone("#46505E", "#46505E", "#FFFFFF"),
    "support": Tone("#697482", "#697482", "#FFFFFF"),
    "consult": Tone("#D3DAE3", "#7B8696", "#333B46"),
    "inform": Tone("#FFFFFF", "#7B8696", "#5B6470"),
    "other": Tone("#FFFFFF", "#46505E", "#1B1F24"),
}


def tone_of(cell: str, scheme: Scheme) -> Tone:
    """The tone of a cell: that of its first letter, which is the one that weighs most."""
    first = cell if scheme.find(cell) else cell.split("/", maxsplit=1)[0]
    known = scheme.find(first)
    return TONES.get(known.sense if known else "other", TONES["other"])
