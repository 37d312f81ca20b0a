"""How strictly an organisation is judged: as a small team, as most are, or as a regulated one."""

from collections.abc import Mapping
from typing import Literal, TypeAlias

from rolemap.analysis.finding import Severity
from rolemap.model.change import Change
from rolemap.model.org import Org
from rolemap.model.text import Text, text

# What a profile does to the severity of a rule's findings; "off" leaves them out.
Shift: TypeAlias = Literal["off", "softer", "harder"]

STANDARD = "standard"
# What people call the profiles.
PROFILES: dict[str, Text] = {
    STANDARD: text("Standard"),
    "small": text("Small team"),
    "regulated": text("Regulated"),
}


def shifted(severity: Severity, shift: Shift | None) -> Severity | None:
    """A severity one step softer or harder; None where it is left out."""
    levels = list(Severity)
    match shift:
        case None:
            return severity
        case "off":
            return None
        case "softer":
            return levels[min(severity.order + 1, len(levels) - 1)]
        case "harder":
            return levels[max(severity.order - 1, 0)]


Shifts: TypeAlias = Mapping[str, Shift]


def judged_as(org: Org, profile: str) -> Org:
    """The same organisation, to be judged by another profile than it says itself."""
    settings = org.settings
    return org.apply(Change.of((settings, settings.model_copy(update={"profile": profile}))))
