"""A comparison as plain rows, for every way of writing it: text, Markdown, a page.

The words are those of the user; whoever writes them makes them harmless. May import planning.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rolemap.formats.cell_text import cell_text
from rolemap.model.letters import Scheme
from rolemap.model.records import Person
from rolemap.model.text import Plural, Text, in_a_row, text
from rolemap.planning.comparing.gaps import FILLED, OPENED
from rolemap.planning.comparing.handover import HandOver, Kept, Passed
from rolemap.planning.comparing.phrases import row
from rolemap.planning.comparing.sentence import Sentence
from rolemap.planning.comparison import Comparison

GIVES_UP, TAKES_OVER, KEEPS = "gives up", "takes over", "keeps"
_MOST = 3

_KINDS = {
    "settings": text("The plan"),
    "stage": text("Stages"),
    "responsibility": text("Responsibilities"),
    "role": text("Roles"),
    "team": text("Teams"),
    "requirement": text("Requirements"),
    "acceptance": text("Accepted findings"),
}
_COUNTS = {
    "left": Plural("1 person leaves", "{count} people leave"),
    "joined": Plural("1 person joins", "{count} people join"),
    "moved": Plural("1 person moves", "{count} people move"),
    "changed": Plural("1 more person is affected", "{count} more people are affected"),
}
_FATES = {
    "left": text("{name} leaves"),
    "joined": text("{name} joins"),
    "moved": text("{name} moves"),
    "changed": text("{name}"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One responsibility that a person gives up, takes over or keeps with other letters.

    Attributes:
        way: `GIVES_UP`, `TAKES_OVER` or `KEEPS`.
        letters: as they stand in a cell: "A+R"; of what is kept "A+R → R".
        work: the responsibility's name.
        tail: to whom or from whom: "→ Ben", "→ nobody", "Ben still does", ...
        open: whether nobody holds any more what the person held.
    """

    way: str
    letters: str
    work: str
    tail: str
    open: bool


@dataclass(frozen=True, slots=True)
class Part:
    """What changes for one person: a heading, what else is said, and the hand-over."""

    fate: str
    heading: str
    sentences: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """What has changed in one kind of thing."""

    title: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """A comparison as it is written.

    Attributes:
        before: the name of the earlier side.
        after: the name of the later one.
        summary: how much there is, in a line.
        opened: what nobody does any more.
        filled: what somebody does that nobody did.
        people: what changes for each person.
        sections: all else, by kind.
    """

    before: str
    after: str
    summary: str
    opened: tuple[str, ...]
    filled: tuple[str, ...]
    people: tuple[Part, ...]
    sections: tuple[Section, ...]

    def __bool__(self) -> bool:
        return bool(self.people or self.sections)


def difference(comparison: Comparison, before: str, after: str) -> Difference:
    """The rows of a comparison; `before` and `after` name its sides."""
    return Difference(
        before,
        after,
        str(summary(comparison)),
        tuple(map(str, comparison.opened)),
        tuple(map(str, comparison.filled)),
        tuple(_part(one, comparison.scheme) for one in comparison.people),
        tuple(_sections(comparison.everything)),
    )


def summary(comparison: Comparison) -> str | Text:
    """How many leave, join, move, and how many changes there are."""
    if not comparison:
        return text("Nothing has changed")
    sizes = dict.fromkeys(_COUNTS, 0)
    for one in comparison.people:
        sizes[one.fate] += 1
    parts = [_COUNTS[fate].of(size) for fate, size in sizes.items() if size]
    changes = Plural("1 change in all", "{count} changes in all")
    return in_a_row([*parts, changes.of(len(comparison.everything))])


def _sections(sentences: Sequence[Sentence]) -> Iterator[Section]:
    """All that does not stand under a person or above everything."""
    for kind, title in _KINDS.items():
        found = [one for one in sentences if one.kind == kind and one.what not in (OPENED, FILLED)]
        if found:
            yield Section(str(title), tuple(map(str, found)))


def _part(one: HandOver, scheme: Scheme) -> Part:
    # Whoever joins or leaves is told so in one sentence, which is the heading.
    headings = [each for each in one.sentences if each.what in ("joined", "left")]
    heading = headings[0].said if headings else _FATES[one.fate].filled(name=one.person.name)
    said = tuple(str(each) for each in one.sentences if each not in headings)
    rows = (
        *(_passed(GIVES_UP, each, scheme) for each in one.gives_up),
        *(_passed(TAKES_OVER, each, scheme) for each in one.takes_over),
        *(_kept(each, scheme) for each in one.keeps),
    )
    return Part(one.fate, str(heading), said, rows)


def _passed(way: str, one: Passed, scheme: Scheme) -> Row:
    gone = way == GIVES_UP
    letters = cell_text(one.letters, scheme)
    return Row(way, letters, one.work.name, str(tail(one, gone=gone)), gone and one.by_nobody)


def tail(one: Passed, *, gone: bool) -> str | Text:
    """To whom letters that a person gives up go, or from whom those come that are taken over."""
    if one.unplanned:
        return text("no longer planned") if gone else text("new")
    if one.people:
        names = _names(one.people)
        return text("→ {names}", names=names) if gone else text("← {names}", names=names)
    if one.still:
        names = _names(one.still)
        return (
            text("stays with {names}", names=names) if gone else text("beside {names}", names=names)
        )
    if not gone:
        return text("nobody had it")
    return text("→ nobody ✕") if one.by_nobody else text("→ nobody")


def _names(people: Iterable[Person]) -> str | Text:
    return row([one.name for one in people], _MOST)


def _kept(one: Kept, scheme: Scheme) -> Row:
    letters = f"{cell_text(one.was, scheme)} → {cell_text(one.now, scheme)}"
    tails = [
        f"{cell_text(each.letters, scheme)} {tail(each, gone=gone)}"
        for gone, passed in ((True, one.lost), (False, one.gained))
        for each in passed
        # That nobody else is told or asked is no news about whoever goes on with the work.
        if each.people or each.still or each.weighs
    ]
    opened = any(each.by_nobody for each in one.lost)
    return Row(KEEPS, letters, one.work.name, "; ".join(tails), opened)
