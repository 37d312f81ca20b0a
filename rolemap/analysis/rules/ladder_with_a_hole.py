"""RM610: between two levels that people have there is one that nobody has."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.groups import Member
from rolemap.analysis.kinds import words_of
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import listed, things
from rolemap.model.change import Change
from rolemap.model.records import Person, Settings
from rolemap.model.text import Plural, text

# A choice: a handful of people cannot be on every level.
_FEWEST = 6

_MESSAGE = Plural(
    "Nobody is on the level {names}, between {below} and {above}",
    "Nobody is on the {count} levels {names}, between {below} and {above}",
)


def _moves_people(change: Change) -> bool:
    return any(isinstance(record, Person) for record in change.records())


@rule(
    "RM610",
    about=Settings,
    severity=Severity.INFO,
    source="Practice of research and development: both need a ladder from junior to head",
    shifts={"small": "off"},
    spreads=_moves_people,
)
def ladder_with_a_hole(facts: Facts, settings: Settings) -> Iterator[Finding]:
    """Between two levels that people have there are levels that nobody has.

    The levels are those of the organisation, in their order; large and small letters are one. The
    ends of the ladder may be empty: not every team has a director. It is judged from six people on
    whose level is on the ladder, and reported once for each hole.

    Why it matters:
        Those below have nobody to learn the next step from and do not see that there is one. Who
        is above does the work of the missing level too; and when somebody leaves there, nobody is
        ready to follow.

    What to do:
        Promote somebody who does the work of the missing level already, or hire for it. If the
        organisation does not want the level, take it off its ladder.

    Source:
        Practitioners on research and development: a healthy organisation has both ladders, from
        junior and senior to director. That six people are enough to have one without a hole is
        RoleMap's own choice.

    Bad:
        person Ana (level: junior); person Ben (level: junior); person Cem (level: junior)
        person Dana (level: senior); person Eve (level: senior); person Finn (level: senior)

    Good:
        person Ana (level: junior); person Ben (level: junior); person Cem (level: mid)
        person Dana (level: senior); person Eve (level: senior); person Finn (level: senior)
    """
    names = {words_of(level): level for level in reversed(settings.levels) if words_of(level)}
    ladder = [one for one in dict.fromkeys(map(words_of, settings.levels)) if one]
    found = facts.grouped(Person, _level).members
    held = [place for place, level in enumerate(ladder) if level in found]
    if sum(len(found[ladder[place]]) for place in held) < _FEWEST:
        return
    for below, above in zip(held, held[1:], strict=False):
        missing = [names[level] for level in ladder[below + 1 : above]]
        if missing:
            yield _hole(facts, [found[ladder[below]], found[ladder[above]]], missing)


def _level(_: Facts, person: Person) -> tuple[str, ...] | None:
    """A person's level, as it is compared; None where there is none."""
    return _words(person.level) or None


@lru_cache(maxsize=1024)
def _words(level: str) -> tuple[str, ...]:
    """The words of a level, kept: many people share one."""
    return words_of(level)


def _hole(facts: Facts, around: Sequence[Sequence[Member]], missing: Sequence[str]) -> Finding:
    """The finding about levels that are missing between those of people."""
    below, above = (facts.org.get(Person, members[0][-1]) for members in around)
    named = [listed([name for _, name, _ in members]) for members in around]
    return ladder_with_a_hole.finding(
        (facts.org.settings.id, *sorted([below.id, above.id])),
        _MESSAGE.of(
            len(missing),
            names=things(missing),
            below=text("“{name}”", name=below.level),
            above=text("“{name}”", name=above.level),
        ),
        text("Below: {names}", names=named[0]),
        text("Above: {names}", names=named[1]),
        brief=text("nobody is {names}", names=things(missing)),
    )
