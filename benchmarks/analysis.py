"""Analysis alone: after one edit of each kind, and of everything; and how both grow.

The other parts of an edit are measured by `canvas.py` (row 2). What is counted is the time of the
processor: analysis waits for nothing, and others on the machine do not count.
"""

import gc
import random
import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from benchmarks.generator import described
from benchmarks.timing import heading, high, ratio, shown
from rolemap.analysis.catalogue import AnyRule, rules
from rolemap.analysis.engine import LiveAnalysis, analyse, judge
from rolemap.analysis.facts import Facts
from rolemap.model.change import Change
from rolemap.model.edits.assignments import assign, unassign
from rolemap.model.edits.fields import rename, set_fields
from rolemap.model.edits.handoffs import add_handoff
from rolemap.model.edits.people import add_person
from rolemap.model.edits.remove import remove
from rolemap.model.edits.responsibilities import add_responsibility, move_responsibility
from rolemap.model.errors import Rejected
from rolemap.model.org import Org
from rolemap.model.records import Person, Record, Responsibility, Role, Seat, Stage

_TODAY = date(2026, 1, 5)
_SIZES = (1_000, 10_000, 100_000)
_EDITS = 100
_LONGEST = 3.0  # seconds for the edits of one kind
_WARM = 3
_FULL = {10_000: 3, 100_000: 1}  # so many runs of each size
_SHOWN = 8  # of the rules, those that take the most

_LETTERS: dict[type[Record], str] = {  # with which the generator's ids begin
    Person: "p",
    Responsibility: "w",
    Stage: "s",
    Role: "r",
    Seat: "e",
}

Wish = Callable[[Org, random.Random], Change]


def main() -> None:
    """Print both tables."""
    heading("Analysis after one edit: what LiveAnalysis.update takes (row 2, its share)")
    for name, high_of in _after_edits().items():
        ratio(f"{name}: p95 in milliseconds, 10,000 people", high_of[10_000][1] * 1e3, 4.0)
        ratio(f"{name}: growth of the median", high_of[100_000][0] / high_of[1_000][0], 2.0)
    print("Analysis of everything, all rules (row 6)")
    whole = {people: _full(people) for people in _FULL}
    ratio("10,000 people: seconds", whole[10_000], 1.0)
    ratio("growth from 10,000 to 100,000 people", whole[100_000] / whole[10_000], 12.0)


def _after_edits() -> dict[str, dict[int, tuple[float, float]]]:
    """For each kind of edit and each size: median and 95th percentile in seconds."""
    found: dict[str, dict[int, tuple[float, float]]] = {name: {} for name in _KINDS}
    for people in _SIZES:
        run = _Run(described(people))
        for name, wish in _KINDS.items():
            times = list(run.times(wish))
            found[name][people] = shown(f"{people:,} people, {name}", times), high(times)
        del run
        gc.collect()
    return found


class _Run:
    """A long run of edits, each on the state that the one before left."""

    def __init__(self, org: Org) -> None:
        self._org = org
        self._draw = random.Random(3)
        self._live = LiveAnalysis(org, _TODAY)
        gc.collect()
        gc.freeze()  # as the program does when it has opened a file

    def times(self, wish: Wish) -> Iterator[float]:
        """The seconds that analysis takes after edits of one kind; taking back is not counted."""
        end = time.perf_counter() + _LONGEST
        for number in range(_WARM + _EDITS):
            spent = self._edit(wish)
            if number >= _WARM:
                yield spent
            if number > 2 * _WARM and time.perf_counter() > end:
                return

    def _edit(self, wish: Wish) -> float:
        """One edit that is accepted; its seconds."""
        while True:
            try:
                change = wish(self._org, self._draw)
                after = self._org.apply(change)
            except Rejected:
                continue
            if change:
                break
        start = time.process_time()
        self._live.update(self._org, after, change)
        spent = time.process_time() - start
        self._org = after
        return spent


def _any(org: Org, draw: random.Random, kind: type[Record]) -> str:
    """The id of any record of a kind that the generator made."""
    letter = _LETTERS[kind]
    while True:
        record_id = f"{letter}{draw.randrange(org.count(kind))}"
        if org.look(kind, record_id) is not None:
            return record_id


def _unassign(org: Org, draw: random.Random) -> Change:
    work = _any(org, draw, Responsibility)
    held = draw.choice(org.assignments_on(work))
    return unassign(org, held.party, work)


def _hand_on(org: Org, draw: random.Random) -> Change:
    """A hand-off between two stages; where there is one, it is taken away."""
    source, target = _any(org, draw, Stage), _any(org, draw, Stage)
    known = [one for one in org.handoffs_from(source) if one.target == target]
    return remove(org, known[0].id) if known else add_handoff(org, source, target)


def _assign_role(org: Org, draw: random.Random) -> Change:
    return assign(org, _any(org, draw, Role), _any(org, draw, Responsibility), draw.choice("RACI"))


_KINDS: dict[str, Wish] = {
    "assign": lambda org, draw: assign(
        org, _any(org, draw, Person), _any(org, draw, Responsibility), draw.choice("RACI")
    ),
    "unassign": _unassign,
    "assign a role": _assign_role,
    "rename a person": lambda org, draw: rename(
        org, _any(org, draw, Person), f"Somebody {draw.random()}"
    ),
    "set a level": lambda org, draw: set_fields(
        org, _any(org, draw, Person), level=draw.choice(["junior", "senior", "director"])
    ),
    "add a responsibility": lambda org, draw: add_responsibility(
        org, _any(org, draw, Stage), f"New {draw.random()}"
    ),
    "add a person": lambda org, draw: add_person(org, f"New {draw.random()}"),
    "change a manager": lambda org, draw: set_fields(
        org, _any(org, draw, Person), managers=(_any(org, draw, Person),)
    ),
    "move a responsibility": lambda org, draw: move_responsibility(
        org, _any(org, draw, Responsibility), _any(org, draw, Stage), None
    ),
    "change a seat": lambda org, draw: set_fields(
        org, _any(org, draw, Seat), person=_any(org, draw, Person)
    ),
    "add a hand-off": _hand_on,
}


def _full(people: int) -> float:
    """The median of some full runs in seconds, and which rules take the most of it."""
    org = described(people)
    rules()  # imports them
    analyse(org, _TODAY)  # builds the look-ups, once
    gc.collect()
    gc.freeze()
    gc.disable()  # as the command line does
    runs = [_seconds(lambda: analyse(org, _TODAY)) for _ in range(_FULL[people])]
    middle = shown(f"{people:,} people, all rules", runs)
    facts = Facts(org, _TODAY)  # each rule's share is without what those before it worked out
    shares = sorted(
        (_seconds(partial(_judge_all, facts, rule)), rule.code, rule.name) for rule in rules()
    )
    for spent, code, name in reversed(shares[-_SHOWN:]):
        print(f"    {code} {name:<46} {spent * 1e3:9.1f} ms")
    gc.enable()
    gc.unfreeze()
    return middle


def _judge_all(facts: Facts, rule: AnyRule) -> None:
    for record in facts.org.all(rule.about):
        judge(facts, rule, record)


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    main()
