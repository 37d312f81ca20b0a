"""The colours of letters on paper and in files that are handed out: one for what each says.

The first five are those of the light theme of the window. Letters stand out from their ground by at
least 4.5 : 1 (WCAG 2.2, 1.4.3). Standard library only.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LetterColours:
    """How a letter is written; each is "#RRGGBB".

    Attributes:
        ground: what it stands on.
        ink: the letter itself.
    """

    ground: str
    ink: str


_OF = {
    "decide": LetterColours("#2F6FDE", "#FFFFFF"),
    "do": LetterColours("#46505E", "#FFFFFF"),
    "support": LetterColours("#697482", "#FFFFFF"),
    "consult": LetterColours("#D3DAE3", "#333B46"),
    "inform": LetterColours("#FFFFFF", "#5B6470"),
    "verify": LetterColours("#DDF0DE", "#1F5E23"),
    "sign": LetterColours("#2E7D32", "#FFFFFF"),
    "recommend": LetterColours("#DCE8FC", "#174A9E"),
    "agree": LetterColours("#FFEFC7", "#6B4500"),
}
_OTHER = LetterColours("#F6E9F7", "#5E2A66")


def letter_colours(sense: str) -> LetterColours:
    """The colours for what a letter says; those of an unknown letter for anything else."""
    return _OF.get(sense, _OTHER)
