"""What the parts of the plain data are made from: what is handed out, with its words made safe."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from rolemap.analysis.catalogue import rule_called
from rolemap.analysis.finding import Finding, Severity
from rolemap.formats.handout import Handout
from rolemap.formats.pages.data import Mark, Problem
from rolemap.formats.visible import visible
from rolemap.model.ids import Id
from rolemap.model.letters import Letter
from rolemap.model.org import by_name
from rolemap.model.records import Party, Person
from rolemap.model.text import Text

SIGNS = {Severity.ERROR: "✕", Severity.WARNING: "⚠", Severity.INFO: "i"}
WORDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}

_TONES = {
    "decide": "decide",
    "do": "work",
    "support": "support",
    "consult": "consult",
    "inform": "inform",
}


@dataclass(frozen=True)
class Source:
    """What is handed out, and whether its problems are told."""

    handout: Handout
    told: bool

    @cached_property
    def letters(self) -> dict[str, Letter]:
        """The letters of the scheme by how they are written."""
        return {known.letter: known for known in self.handout.org.scheme.letters}

    def mark(self, letter: str) -> Mark:
        """A letter as it stands in a cell."""
        known = self.letters.get(letter)
        shown = seen(letter)
        return {
            "letter": shown,
            "name": known.name if known else shown,
            "tone": tone_of(known.sense if known else ""),
        }

    def problems(self, record_id: Id) -> list[Problem]:
        """What is found about a record first of all, in short; nothing where it is not told."""
        if not self.told:
            return []
        return [problem(one) for one in self.handout.findings_about.get(record_id, ())]


def tone_of(sense: str) -> str:
    """How a letter that says this looks; "other" for what needs no place among the usual five."""
    return _TONES.get(sense, "other")


def seen(words: str | Text) -> str:
    """Words as they are shown: nothing hidden in them, lines kept."""
    return visible(str(words).strip(), keep="\n")


def names(parties: Iterable[Party]) -> list[str]:
    """Names as they are shown, each party once, by name."""
    unlike = {one.id: one for one in parties}
    return [seen(one.name) for one in sorted(unlike.values(), key=by_name)]


def named(source: Source, people: Iterable[Id]) -> list[str]:
    """The same of people of whom the ids are known, in their order."""
    org = source.handout.org
    return [seen(org.get(Person, one).name) for one in people]


def problem(finding: Finding) -> Problem:
    """A finding in short."""
    return {
        "code": finding.code,
        "name": rule_called(finding.code).name,
        "severity": WORDS[finding.severity],
        "sign": SIGNS[finding.severity],
        "brief": seen(finding.brief),
        "message": seen(finding.text),
    }


def percent(share: float) -> float:
    """A share of full time in per cent, with at most one digit behind the point."""
    rounded = round(100 * share, 1)
    return int(rounded) if rounded == int(rounded) else rounded
