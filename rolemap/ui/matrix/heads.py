"""What the heads of rows and columns say, as plain values: worked out without a widget."""

from collections import Counter
from dataclasses import dataclass

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding
from rolemap.analysis.workload import load_of
from rolemap.formats.cell_text import in_order
from rolemap.formats.matrix import By
from rolemap.model.ids import Id
from rolemap.model.letters import Scheme
from rolemap.model.records import Person, Responsibility, Role, Stage
from rolemap.model.text import Text
from rolemap.ui.wording import holders_line, percent, title_line


@dataclass(frozen=True, slots=True)
class Head:
    """Everything the head of a line shows.

    Attributes:
        name: of the record, made unlike that of every other party.
        under: what stands under the name: who holds a role, what a person is.
        vacant: whether nobody stands behind the name.
        load: planned time as a fraction of the person's own; None where there is no bar.
        over: whether that is more than the organisation allows.
        figure: the same as a word.
        severity: of the worst problem, "" for none.
        problems: what is wrong, in sentences, worst first.
        counts: how often each letter is held, who decides first.
    """

    id: Id
    kind: str
    name: str
    under: str = ""
    vacant: bool = False
    load: float | None = None
    over: bool = False
    figure: str = ""
    severity: str = ""
    problems: tuple[Text, ...] = ()
    counts: tuple[tuple[str, int], ...] = ()


def stage_head(stage: Stage) -> Head:
    """What the band of a stage says."""
    return Head(stage.id, stage.KIND, stage.name)


def work_head(
    scheme: Scheme, work: Responsibility, findings: list[Finding], counts: Counter[str]
) -> Head:
    """What the head of a responsibility says."""
    return Head(
        work.id,
        work.KIND,
        work.name,
        severity=worst(findings),
        problems=_problems(findings),
        counts=_ordered(counts, scheme),
    )


def party_head(facts: Facts, by: By, party: Id, name: str, findings: list[Finding]) -> Head:
    """What the head of a person, role or team says."""
    found = facts.org.party(party)
    counts = _ordered(_held(facts, by, party), facts.org.scheme)
    severity, problems = worst(findings), _problems(findings)
    under, vacant, load = "", False, None
    if isinstance(found, Person):
        under, load = title_line(found), load_of(facts, found).ratio
    else:
        vacant = not facts.holders(party)
        under = holders_line(facts.org, found) if isinstance(found, Role) else ""
        if not under:
            under = ", ".join(one.name for one in facts.holders(party))
    return Head(
        party,
        found.KIND,
        name,
        under,
        vacant,
        load,
        load is not None and load > facts.org.settings.limits.load,
        "" if load is None else percent(load),
        severity,
        problems,
        counts,
    )


def worst(findings: list[Finding]) -> str:
    """The severity of the worst finding that nobody accepted, "" for none."""
    return next((one.severity.value for one in findings if one.accepted is None), "")


def _problems(findings: list[Finding]) -> tuple[Text, ...]:
    return tuple(one.text for one in findings if one.accepted is None)


def _held(facts: Facts, by: By, party: Id) -> Counter[str]:
    """On how many responsibilities a party has each letter."""
    person = facts.org.look(Person, party) if by == "person" else None
    behind = facts.parties_of(party) if person is not None else (party,)
    held = (one for each in behind for one in facts.org.assignments_of(each))
    return Counter(letter for _, letter in {(one.responsibility, one.letter) for one in held})


def _ordered(counts: Counter[str], scheme: Scheme) -> tuple[tuple[str, int], ...]:
    return tuple((letter, counts[letter]) for letter in in_order(counts, scheme))
