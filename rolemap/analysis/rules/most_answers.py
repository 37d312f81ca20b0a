"""RM304: one person answers for much of all there is."""

from collections.abc import Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import percent
from rolemap.model.change import Change
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Person, Responsibility
from rolemap.model.text import text

_ENOUGH = 10  # of fewer responsibilities a share says little


def _come_or_go(change: Change) -> bool:
    """Whether there are responsibilities that were not there, or are no longer."""
    return any(
        isinstance(edit.record, Responsibility) and (edit.before is None or edit.after is None)
        for edit in change.edits.values()
    )


def _decides(facts: Facts, person: Person) -> int | None:
    """For how many responsibilities a person answers; None for none."""
    decider = facts.org.scheme.decider.letter
    held = facts.letters_of(person.id)
    return len({one.responsibility for one in held if one.letter == decider}) or None


@rule(
    "RM304",
    about=Person,
    severity=Severity.WARNING,
    limits=("accountable_share",),
    source="Smith & Erwin, Role & Responsibility Charting (RACI), vertical analysis",
    shifts={"small": "off"},
    spreads=_come_or_go,
)
def most_answers(facts: Facts, person: Person) -> Iterator[Finding]:
    """One person is accountable for a large share of all responsibilities.

    How large is too large is the limit `accountable_share`. What the person answers for through a
    role or team counts too. Where there are fewer than ten responsibilities nothing is said: a
    share of so few tells little.

    Why it matters:
        All these decisions wait for the same person, who knows each matter less well than those
        who work on it. The person becomes the narrow place through which everything goes.

    What to do:
        Let those who do the work answer for it, beginning where the person takes no part in it.

    Source:
        Smith & Erwin, Role & Responsibility Charting: vertical analysis asks of a person with many
        A whether the duties are well separated, and whether others could decide. Forty percent as
        the limit, and ten responsibilities, are RoleMap's own choice.

    Bad:
        stage Data; person Ana; person Ben
        responsibility One in Data; responsibility Two in Data; responsibility Three in Data
        responsibility Four in Data; responsibility Five in Data; responsibility Six in Data
        responsibility Seven in Data; responsibility Eight in Data; responsibility Nine in Data
        responsibility Ten in Data; Ana is A on One; Ana is A on Two; Ana is A on Three
        Ana is A on Four; Ana is A on Five; Ben is A on Six

    Good:
        stage Data; person Ana; person Ben
        responsibility One in Data; responsibility Two in Data; responsibility Three in Data
        responsibility Four in Data; responsibility Five in Data; responsibility Six in Data
        responsibility Seven in Data; responsibility Eight in Data; responsibility Nine in Data
        responsibility Ten in Data; Ana is A on One; Ana is A on Two; Ana is A on Three
        Ana is A on Four; Ben is A on Five; Ben is A on Six
    """
    org = facts.org
    whole = org.count(Responsibility)
    most = org.settings.limits.accountable_share
    if whole < _ENOUGH:
        return
    mine = facts.grouped(Person, _decides).of(person.id) or 0
    share = mine / whole
    if round(share - most, 6) <= 0:  # the last digit is noise
        return
    yield most_answers.finding(
        (person.id,),
        text(
            "{person} answers for {share} % of all responsibilities",
            person=person.name,
            share=percent(share),
        ),
        text("These are {count} of {whole}", count=mine, whole=whole),
        text("The limit is {share} %", share=percent(most)),
        brief=text("answers for {share} % of everything", share=percent(share)),
    )


@most_answers.where
def who_is_at_the_limit(before: Org, facts: Facts, _: Change) -> Iterator[Id]:
    """Who answers for so much that it is, or was, nearly too much."""
    whole = min(before.count(Responsibility), facts.org.count(Responsibility))
    least = facts.org.settings.limits.accountable_share * whole - 1
    for count, people in facts.grouped(Person, _decides).members.items():
        if count >= least:
            yield from (person_id for *_, person_id in people)
