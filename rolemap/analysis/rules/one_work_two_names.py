"""RM205: the same responsibility seems to be on the map twice, under two names."""

from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any, cast

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.kinds import words_of
from rolemap.analysis.rule import rule
from rolemap.model.change import Change
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Record, Responsibility, Stage
from rolemap.model.text import Text, text

# A choice; each of them is compared with the others.
_MOST = 100
# Words that say nothing about which work it is.
_FILLING = frozenset(
    ("a", "an", "and", "at", "by", "for", "from", "in", "into", "of", "on", "or", "our", "per")
    + ("the", "to", "with")
)


def _renames_work(change: Change) -> bool:
    return any(_named(edit.before) != _named(edit.after) for edit in change.edits.values())


def _named(record: Record | None) -> object:
    """All that the order and the wording of names depend on."""
    match record:
        case Responsibility():
            return record.name, record.stage, record.rank
        case Stage():
            return record.name
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
    exactly alike: a review may come twice. It is reported at one of them. Where more than a hundred
    are alike, as in a plan that was filled by a program, nothing is said.

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
    for other in _named_after(facts, responsibility):
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


@one_work_two_names.where
def named_alike(before: Org, facts: Facts, change: Change) -> Iterator[Id]:
    """The responsibilities with the words of one that a change is about, before or after."""
    groups = facts.grouped(Responsibility, _words_of_name).members
    for org in (before, facts.org):
        for record in change.records():
            for work in _works_of(org, record):
                yield from (one for *_, one in groups.get(_stems(work.name), ()))


def _works_of(org: Org, record: Record) -> list[Responsibility]:
    match record:
        case Stage():
            known = org.look(Stage, record.id)
            return org.responsibilities_in(record.id) if known is not None else []
        case Responsibility():
            work = org.look(Responsibility, record.id)
            return [work] if work is not None else []
        case _:
            return []


def _named_after(facts: Facts, work: Responsibility) -> Iterator[Responsibility]:
    """The later ones among those with the same words that are reported at this one."""
    near = facts.grouped(Responsibility, _words_of_name).members.get(_stems(work.name), ())
    if len(near) > _MOST:
        return
    group = sorted((facts.org.get(Responsibility, one) for *_, one in near), key=_place)
    for before, after in pairwise(group):
        # Those of one stage stand together: it is enough to look at the first and the neighbour.
        at = next((one for one in (group[0], before) if not _meant(one, after)), None)
        if at is not None and at.id == work.id:
            yield after


def _meant(one: Responsibility, other: Responsibility) -> bool:
    return one.stage != other.stage and one.name == other.name


def _place(work: Responsibility) -> tuple[Id, str, Id]:
    return work.stage, work.rank, work.id


def _words_of_name(_: Facts, work: Responsibility) -> tuple[str, ...] | None:
    return _stems(work.name) or None


@lru_cache(maxsize=32768)
def _stems(name: str) -> tuple[str, ...]:
    """The words of a name without their endings, in the order of the alphabet."""
    return tuple(sorted(_stem(word) for word in words_of(name) if word not in _FILLING))


@lru_cache(maxsize=8192)
def _stem(word: str) -> str:
    return _stemmer()(word)


@cache
def _stemmer() -> Callable[[str], str]:
    # Not before there is a name to judge. The package has no types.
    import snowballstemmer  # pyright: ignore[reportMissingTypeStubs]

    untyped = cast(Any, snowballstemmer)
    return cast(Callable[[str], str], untyped.stemmer("english").stemWord)
