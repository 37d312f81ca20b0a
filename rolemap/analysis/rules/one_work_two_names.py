"""RM205: the same responsibility seems to be on the map twice, under two names."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any, cast
from weakref import WeakKeyDictionary

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.kinds import words_of
from rolemap.analysis.rule import rule
from rolemap.model.change import Change
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Record, Responsibility, Stage
from rolemap.model.text import Text, text

# Words that say nothing about which work it is.
_FILLING = frozenset(
    ("a", "an", "and", "at", "by", "for", "from", "in", "into", "of", "on", "or", "our", "per")
    + ("the", "to", "with")
)

# Who is like whom, by the first of each two: worked out once for each Org, and let go with it.
_known: WeakKeyDictionary[Org, Mapping[Id, list[Responsibility]]] = WeakKeyDictionary()


def _renames_work(change: Change) -> bool:
    return any(_named(edit.before) != _named(edit.after) for edit in change.edits.values())


def _named(record: Record | None) -> tuple[str, str, str] | None:
    """All that the order and the wording of names depend on."""
    match record:
        case Responsibility():
            return record.name, record.stage, record.rank
        case Stage():
            return record.name, "", record.rank
        case _:
            return None


@rule(
    "RM205",
    about=Responsibility,
    severity=Severity.INFO,
    source="RoleMap's own choice; names are compared by the Snowball stems of their words",
    spreads=_renames_work,
)
def one_work_two_names(facts: Facts, responsibility: Responsibility) -> Iterator[Finding]:
    """The same responsibility seems to be on the map twice, under two names.

    Two names are alike if they are made of the same words, in whatever order, large or small, and
    whatever their endings: “Monitor the model” and “Model monitoring”. Articles and the like do
    not count. In different stages the same words are taken for meant where they are written
    exactly alike: a review may come twice. It is reported at the first of them.

    Why it matters:
        Two names for one piece of work get two owners, and each believes that the other one does
        it. Where both do it, they do it twice.

    What to do:
        Look whether it is one. If so, remove one of the two and keep its people on the other. If
        not, give both a name that says what is different. No edit is proposed: what a name means
        is not for a program to say.

    Source:
        RoleMap's own choice. Which endings do not matter is what the Snowball stemmer for English
        (M. Porter) says; in other languages only the order of the words does not matter.

    Bad:
        stage Serve; responsibility Monitor the model in Serve; stage Run
        responsibility Model monitoring in Run

    Good:
        stage Serve; responsibility Monitor the model in Serve; stage Run
        responsibility Monitor the costs in Run
    """
    for other in _alike(facts.org).get(responsibility.id, ()):
        yield one_work_two_names.finding(
            (responsibility.id, other.id),
            text(
                "“{work}” and “{other}” may be the same work",
                work=responsibility.name,
                other=other.name,
            ),
            *_stages(facts, responsibility, other),
            brief=text("may be the same as “{other}”", other=other.name),
        )


def _stages(facts: Facts, work: Responsibility, other: Responsibility) -> Iterator[Text]:
    one, two = (facts.org.get(Stage, known.stage).name for known in (work, other))
    if work.stage != other.stage:
        yield text("The first is in “{one}”, the other in “{two}”", one=one, two=two)


def _alike(org: Org) -> Mapping[Id, list[Responsibility]]:
    """The responsibilities with names that are alike, by the first of each two."""
    found = _known.get(org)
    if found is None:
        found = _known[org] = dict[Id, list[Responsibility]]()
        for group in _groups(org):
            # In order, those of one stage stand together: it is enough to look at one's neighbour.
            works = sorted(group, key=lambda work: _place(org, work))
            for before, work in pairwise(works):
                earlier = next((one for one in (works[0], before) if not _meant(one, work)), None)
                if earlier is not None:
                    found.setdefault(earlier.id, []).append(work)
    return found


def _meant(one: Responsibility, other: Responsibility) -> bool:
    return one.stage != other.stage and one.name == other.name


def _groups(org: Org) -> Iterator[list[Responsibility]]:
    """The responsibilities whose names are of the same words, where there are several."""
    roughly: dict[tuple[str, ...], list[Responsibility]] = {}
    for work in org.all(Responsibility):
        roughly.setdefault(_beginnings(work.name), []).append(work)
    for near in roughly.values():
        same: dict[tuple[str, ...], list[Responsibility]] = {}
        for work in near if len(near) > 1 else ():
            same.setdefault(_stems(work.name), []).append(work)
        yield from (works for stems, works in same.items() if stems and len(works) > 1)


@lru_cache(maxsize=8192)
def _beginnings(name: str) -> tuple[str, ...]:
    """What names with the same stems have in common, found without knowing the stems."""
    return tuple(sorted(word[:2] for word in _words(name)))


@lru_cache(maxsize=8192)
def _stems(name: str) -> tuple[str, ...]:
    return tuple(sorted(map(_stemmer(), _words(name))))


@cache
def _stemmer() -> Callable[[str], str]:
    # Not before two names may be alike. The package has no types.
    import snowballstemmer  # pyright: ignore[reportMissingTypeStubs]

    untyped = cast(Any, snowballstemmer)
    return cast(Callable[[str], str], untyped.stemmer("english").stemWord)


def _words(name: str) -> list[str]:
    return [word for word in words_of(name) if word not in _FILLING]


def _place(org: Org, work: Responsibility) -> tuple[str, str, str, str]:
    return org.get(Stage, work.stage).rank, work.stage, work.rank, work.id
