"""RM207: one person holds two letters on a responsibility that do not go together."""

from collections.abc import Iterator
from itertools import combinations

from rolemap.analysis.duty import Duty
from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Fix, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import things
from rolemap.model.edits.remove import remove
from rolemap.model.ids import Id
from rolemap.model.letters import Letter, Scheme
from rolemap.model.org import by_name
from rolemap.model.records import Responsibility
from rolemap.model.text import in_a_row, text

_NOTHING_ASKED = ("inform", "")  # told afterwards, or a letter that the scheme does not know


@rule(
    "RM207",
    about=Responsibility,
    severity=Severity.WARNING,
    source="Smith & Erwin, Role & Responsibility Charting (RACI), horizontal analysis",
    shifts={"small": "softer"},
)
def two_letters(facts: Facts, responsibility: Responsibility) -> Iterator[Finding]:
    """One person holds two letters on a responsibility that do not go together.

    To be accountable and to do the work go together. Counted are the letters that speak of one
    person alone: the person's own, and those of a role or team that nobody else is in. A team of
    which a member does the work may well be consulted: that means the others. Whatever is only
    informed besides is left out, since nothing is wrong but a word too many.

    Why it matters:
        The chart promises a second pair of eyes, and they are the same person's. Whoever is
        consulted on their own work is asked by nobody.

    What to do:
        Keep the larger part, and let somebody else be consulted, or check, or sign. The edit that
        is proposed keeps the letter that decides or does the work and takes the other one away.

    Source:
        Smith & Erwin, Role & Responsibility Charting: each party has one letter on each line, but
        that one may be both accountable and responsible.

    Bad:
        stage Train; responsibility Evaluate in Train; person Ana; role Reviewer
        Ana is A+R on Evaluate; Ana holds Reviewer; Reviewer is C on Evaluate

    Good:
        stage Train; responsibility Evaluate in Train; person Ana; person Ben; role Reviewer
        Ana is A+R on Evaluate; Ana holds Reviewer; Ben holds Reviewer; Reviewer is C on Evaluate
    """
    for duties in _clashing(facts, responsibility.id):
        person, letters = duties[0].person, [letter.word for letter in _letters(duties).values()]
        through = {duty.via.name for duty in duties if duty.via}
        yield two_letters.finding(
            (responsibility.id, person.id),
            text(
                "{person} is at once {letters} on “{work}”",
                person=person.name,
                letters=in_a_row(letters),
                work=responsibility.name,
            ),
            *([text("Through {names}", names=things(sorted(through)))] if through else []),
            brief=text(
                "{person} is at once {letters}", person=person.name, letters=in_a_row(letters)
            ),
        )


def _clashing(facts: Facts, work: Id) -> list[list[Duty]]:
    """The duties of each one whose letters do not go together, by name; the larger part first."""
    alone: dict[Id, list[Duty]] = {}
    for duty in facts.duties(work):
        if duty.sense not in _NOTHING_ASKED and len(facts.holders(duty.assignment.party)) == 1:
            alone.setdefault(duty.person.id, []).append(duty)
    found = [sorted(duties, key=_larger) for duties in alone.values()]
    clashing = [duties for duties in found if _clash(facts.org.scheme, duties)]
    return sorted(clashing, key=lambda duties: by_name(duties[0].person))


def _letters(duties: list[Duty]) -> dict[str, Letter]:
    return {duty.letter.letter: duty.letter for duty in duties if duty.letter}


def _clash(scheme: Scheme, duties: list[Duty]) -> bool:
    return any(
        not scheme.may_share_cell(one, other) for one, other in combinations(_letters(duties), 2)
    )


def _larger(duty: Duty) -> tuple[bool, bool, Id]:
    """Sorts what decides first, then what does the work."""
    return duty.sense != "decide", not duty.works, duty.assignment.id


@two_letters.fixer
def keep_the_larger_part(facts: Facts, finding: Finding) -> Iterator[Fix]:
    """Take away what does not go with the larger part."""
    work, person = finding.subjects
    for duties in _clashing(facts, work):
        if duties[0].person.id != person:
            continue
        kept: list[Duty] = []
        for duty in duties:
            if not _clash(facts.org.scheme, [*kept, duty]):
                kept.append(duty)
        gone = [duty.assignment.id for duty in duties if duty not in kept]
        letters = in_a_row([letter.word for letter in _letters(kept).values()])
        yield Fix(
            text("Leave {person} {letters} only", person=duties[0].person.name, letters=letters),
            remove(facts.org, *gone),
        )
