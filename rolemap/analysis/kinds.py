"""What somebody's work really is: how much of which kind, by the words of what is worked on.

A responsibility is judged by the words of its name and skills; where these say nothing, by those of
its stage; where nothing does, it is "other": nothing is guessed. The words are in `kind_table`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from math import sqrt
from unicodedata import normalize

from rolemap.analysis.facts import Facts
from rolemap.analysis.kind_table import COORDINATION, OTHER, RESEARCH, ROLE_KINDS, STRONG, WEAK
from rolemap.analysis.profile import StageShare, profile
from rolemap.model.ids import Id
from rolemap.model.records import Person, Responsibility, Role, Stage

_WORD = re.compile(r"[^\W_]+")
# A choice: a name says more about work than a skill that it takes.
_IN_NAME, _IN_SKILL = 2.0, 1.0
# A choice: to answer for what others do takes a quarter of the doing, and is coordination.
ANSWERING = 0.25


@dataclass(frozen=True, slots=True)
class Sign:
    """A word that says what kind of work something is; `where` is "name", "skill" or "stage"."""

    kind: str
    word: str
    where: str


@dataclass(frozen=True, slots=True)
class Judged:
    """What kind of work a responsibility is.

    Attributes:
        shares: how much of which kind, the most first; one in all.
        signs: the words that say so; none where it is "other".
    """

    shares: tuple[tuple[str, float], ...]
    signs: tuple[Sign, ...]

    @property
    def kind(self) -> str:
        """The kind that it is most of."""
        return self.shares[0][0]


def words_of(words: str) -> tuple[str, ...]:
    """The words of a name, as they are compared."""
    return tuple(_WORD.findall(normalize("NFKC", words).casefold()))


@dataclass(frozen=True, slots=True)
class Stems:
    """The beginnings of words of a table, by how they are found."""

    whole: frozenset[str]
    starts: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @classmethod
    def of(cls, table: str) -> "Stems":
        """The stems in a line of a table."""
        known = table.split()
        rows = [tuple(one.removeprefix("=").split("_")) for one in known if "_" in one]
        single = [one for one in known if "_" not in one]
        whole = frozenset(one[1:] for one in single if one.startswith("="))
        starts = tuple(one for one in single if not one.startswith("="))
        return cls(whole, starts, tuple(rows))

    def found_in(self, words: tuple[str, ...]) -> list[str]:
        """The words, or rows of words, that are in the table."""
        found = [one for one in words if one in self.whole or one.startswith(self.starts)]
        for row in self.rows:
            for start in range(len(words) - len(row) + 1):
                part = words[start : start + len(row)]
                if part[:-1] == row[:-1] and part[-1].startswith(row[-1]):
                    found.append(" ".join(part))
        return list(dict.fromkeys(found))


@lru_cache(maxsize=64)
def stems(table: str) -> Stems:
    """The stems of a line, worked out once."""
    return Stems.of(table)


@lru_cache(maxsize=8192)
def judged(name: str, skills: tuple[str, ...] = (), stage: str = "") -> Judged:
    """What kind of work these words are about."""
    of_work = [("name", _IN_NAME, name), *(("skill", _IN_SKILL, skill) for skill in skills)]
    of_stage = [("stage", _IN_NAME, stage)]
    for places in (of_work, of_stage):
        for table in (STRONG, WEAK):
            found = [
                (Sign(kind, word, where), weight)
                for where, weight, said in places
                for kind, line in table.items()
                for word in stems(line).found_in(words_of(said))
            ]
            if found:
                return _weighed(found)
    return Judged(((OTHER, 1.0),), ())


def _weighed(found: list[tuple[Sign, float]]) -> Judged:
    # A word that is known twice, as of one row and alone, still counts for what it says.
    sums: dict[str, float] = {}
    for sign, weight in found:
        sums[sign.kind] = sums.get(sign.kind, 0.0) + weight
    return Judged(_in_parts(sums), tuple(dict.fromkeys(sign for sign, _ in found)))


def _in_parts(sums: Mapping[str, float]) -> tuple[tuple[str, float], ...]:
    """The sums as parts of one, the largest first."""
    whole = sum(sums.values())
    order = [*STRONG, OTHER]
    parts = [(kind, part / whole) for kind, part in sums.items() if part > 0]
    return tuple(sorted(parts, key=lambda one: (-one[1], order.index(one[0]))))


def kind_of(facts: Facts, work: Responsibility) -> Judged:
    """What kind of work a responsibility is."""
    return judged(work.name, work.skills, facts.org.get(Stage, work.stage).name)


@dataclass(frozen=True, slots=True)
class KindShare:
    """The part of somebody's work that is of one kind.

    Attributes:
        works: the responsibilities that it is made of, the largest part first.
    """

    kind: str
    share: float
    works: tuple[Id, ...]


@dataclass(frozen=True, slots=True)
class Mix:
    """What somebody's work is made of; all empty where there is none.

    Attributes:
        kinds: by kind, the largest share first; one in all.
        research: the part of it that is research, `development` the other; what is neither, such as
            coordination, is left out. Both 0 where all is neither.
        stages: in which stages the doing lies, as `profile` has it; empty for a role.
        works: how many responsibilities it is judged by.
    """

    kinds: tuple[KindShare, ...]
    research: float
    development: float
    stages: tuple[StageShare, ...]
    works: int

    def share(self, kind: str) -> float:
        """The part that is of a kind."""
        return next((one.share for one in self.kinds if one.kind == kind), 0.0)


@dataclass(frozen=True, slots=True)
class _Piece:
    work: Responsibility
    amount: float
    answering: bool = False


def mix_of(facts: Facts, person_id: Id) -> Mix:
    """What a person's work is made of.

    What takes the person's time counts as in `profile`: with its effort, else its weight, shared
    with all who work on it. What the person only answers for, while others do it, counts with a
    quarter of that, as coordination.
    """
    return _mixed(facts, list(_pieces(facts, person_id)), profile(facts, person_id))


def _pieces(facts: Facts, person_id: Id) -> Iterator[_Piece]:
    done = facts.responsibilities_worked_on(person_id)
    mine = {work.id for work in done}
    answered = {
        duty.responsibility: None
        for duty in facts.duties_of(person_id)
        if duty.sense == "decide" and duty.responsibility not in mine
    }
    unit = _unit(done)
    for work in done:
        yield _Piece(work, _amount(work, unit) / len(facts.workers(work.id)))
    for one in answered:
        work = facts.org.get(Responsibility, one)
        yield _Piece(work, _amount(work, unit) * ANSWERING, answering=True)


def _unit(works: Iterable[Responsibility]) -> float:
    """How much effort a unit of weight stands for."""
    estimated = [work for work in works if work.effort]
    weight = sum(work.weight for work in estimated)
    return sum(work.effort for work in estimated) / weight if weight else 1.0


def _amount(work: Responsibility, unit: float) -> float:
    return work.effort or work.weight * unit


def mix_of_role(facts: Facts, role: Role) -> Mix:
    """What the work of a role is made of, whoever holds it.

    The role's own letters say so: what it does counts whole, what it only answers for as for a
    person. A role without letters is what its holders do.
    """
    scheme = facts.org.scheme
    senses: dict[Id, list[bool]] = {}
    for held in facts.org.assignments_of(role.id):
        letter = scheme.find(held.letter)
        if letter is not None and (letter.works or letter.sense == "decide"):
            senses.setdefault(held.responsibility, []).append(letter.works)
    works = {one: facts.org.get(Responsibility, one) for one in senses}
    unit = _unit(works.values())
    pieces = [
        _Piece(work, _amount(work, unit))
        if any(senses[one])
        else _Piece(work, _amount(work, unit) * ANSWERING, answering=True)
        for one, work in works.items()
    ]
    if not pieces:
        pieces = [piece for one in facts.holders(role.id) for piece in _pieces(facts, one.id)]
    return _mixed(facts, pieces, ())


def _mixed(facts: Facts, pieces: list[_Piece], stages: tuple[StageShare, ...]) -> Mix:
    if not any(piece.amount for piece in pieces):
        # Work that weighs nothing is work all the same.
        pieces = [_Piece(piece.work, 1.0, piece.answering) for piece in pieces]
    by_kind: dict[str, dict[Id, float]] = {}
    for piece in pieces:
        known = kind_of(facts, piece.work).shares
        shares = ((COORDINATION, 1.0),) if piece.answering else known
        for kind, share in shares:
            parts = by_kind.setdefault(kind, {})
            parts[piece.work.id] = parts.get(piece.work.id, 0.0) + share * piece.amount
    sums = {kind: sum(parts.values()) for kind, parts in by_kind.items()}
    kinds = tuple(
        KindShare(kind, share, _largest_first(facts, by_kind[kind]))
        for kind, share in _in_parts(sums)
    )
    research, development = _tracks(kinds)
    return Mix(kinds, research, development, stages, len({piece.work.id for piece in pieces}))


def _largest_first(facts: Facts, parts: Mapping[Id, float]) -> tuple[Id, ...]:
    """By amount; what is as much in the order of the pipeline."""

    def key(one: Id) -> tuple[float, str, str, Id]:
        work = facts.org.get(Responsibility, one)
        return -parts[one], facts.org.get(Stage, work.stage).rank, work.rank, one

    return tuple(sorted(parts, key=key))


def _tracks(kinds: Iterable[KindShare]) -> tuple[float, float]:
    tracked = [(one.share, RESEARCH[one.kind]) for one in kinds if one.kind in RESEARCH]
    whole = sum(share for share, _ in tracked)
    if not whole:
        return 0.0, 0.0
    research = sum(share * part for share, part in tracked) / whole
    return research, 1.0 - research


def likeness(mix: Mix, kind: str) -> float:
    """How much work is like that of a kind of role: the cosine between both, from 0 to 1.

    What is of no known kind is left out.
    """
    return _likeness(_known(mix), kind)


def _known(mix: Mix) -> dict[str, float]:
    return {one.kind: one.share for one in mix.kinds if one.kind != OTHER}


def _likeness(known: Mapping[str, float], kind: str) -> float:
    wanted = ROLE_KINDS[kind].mix
    both = sum(known[one] * part for one, part in wanted.items() if one in known)
    if not both:
        return 0.0
    return both / sqrt(sum(part**2 for part in known.values()) * _squared(kind))


@cache
def _squared(kind: str) -> float:
    return sum(part**2 for part in ROLE_KINDS[kind].mix.values())


def nearest(mix: Mix) -> str:
    """The kind of role whose work it is most like; "" where most of it is of no known kind."""
    if not mix.kinds or mix.share(OTHER) > 0.5:
        return ""
    known = _known(mix)
    return max(ROLE_KINDS, key=lambda kind: _likeness(known, kind))


def person_kind(facts: Facts, person: Person) -> str:
    """The kind of role whose work a person does; "" where that cannot be said."""
    return nearest(mix_of(facts, person.id))
