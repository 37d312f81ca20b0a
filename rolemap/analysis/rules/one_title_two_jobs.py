"""RM606: people of one title do work that has next to nothing in common."""

from collections.abc import Iterable, Iterator, Mapping
from weakref import WeakKeyDictionary

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.kind_table import ROLE_KINDS
from rolemap.analysis.rule import rule
from rolemap.analysis.titles import Camp, OneTitle, one_title_apart
from rolemap.analysis.wording import listed, people
from rolemap.model.change import Change
from rolemap.model.ids import Id
from rolemap.model.org import Org, by_name
from rolemap.model.records import Assignment, Person, Responsibility, Seat, Stage
from rolemap.model.text import Text, text

# A choice: everybody has to be compared after most edits, which must not be felt.
_MOST = 200

# The titles by their first holder: worked out once for each Org, and let go with it.
_known: WeakKeyDictionary[Org, Mapping[Id, OneTitle]] = WeakKeyDictionary()


def _moves_work_or_titles(change: Change) -> bool:
    kinds = Person | Assignment | Seat | Responsibility | Stage
    return any(isinstance(record, kinds) for record in change.records())


@rule(
    "RM606",
    about=Person,
    severity=Severity.INFO,
    source="S. Kirmer 2023, Machine Learning Engineers: what do they actually do?",
    spreads=_moves_work_or_titles,
)
def one_title_two_jobs(facts: Facts, person: Person) -> Iterator[Finding]:
    """People who have one title do work that has next to nothing in common.

    The holders of a title fall into groups where nobody of the one group shares more than a tenth
    of the work with anybody of the other. That alone is work that is shared out; it is reported
    where the kinds of work, by the words of the responsibilities, are other ones too. Large and
    small letters of a title are one. It is reported once for each title, at its first holder by
    name. Organisations of more than two hundred people are not judged: all of them would have to be
    compared after each edit.

    Why it matters:
        Who asks for somebody with the title gets the wrong one of two, and so does who hires.
        Neither can stand in for the other, though the plan looks as if there were several.

    What to do:
        Give the groups titles that tell them apart. No edit is proposed: what people want to be
        called is not for a program to say.

    Source:
        S. Kirmer (2023), Machine Learning Engineers: what do they actually do: the title means
        either an engineer who knows some machine learning, or somebody who knows machine learning
        and writes some code. That a tenth is next to nothing is RoleMap's own choice.

    Bad:
        stage Work; responsibility Deployment in Work; responsibility Neural networks in Work
        person Ana (title: ML engineer); person Ben (title: ML engineer)
        Ana is R on Deployment; Ben is R on Neural networks

    Good:
        stage Work; responsibility Deployment in Work; responsibility Neural networks in Work
        person Ana (title: ML engineer); person Ben (title: Applied scientist)
        Ana is R on Deployment; Ben is R on Neural networks
    """
    if facts.org.count(Person) > _MOST:
        return
    title = _titles(facts).get(person.id)
    if title is None:
        return
    holders = sorted(one.id for camp in title.camps for one in camp.people)
    yield one_title_two_jobs.finding(
        (person.id, *(one for one in holders if one != person.id)),
        text("The title “{title}” stands for different jobs", title=person.title),
        *(_job(camp) for camp in title.camps),
        brief=text("“{title}” stands for different jobs", title=person.title),
    )


@one_title_two_jobs.where
def everybody_where_few_are(before: Org, facts: Facts, _: Change) -> Iterable[Id]:
    """Everybody, in an organisation that is or was judged at all."""
    if min(before.count(Person), facts.org.count(Person)) > _MOST:
        return ()
    return (person.id for org in (before, facts.org) for person in org.all(Person))


def _titles(facts: Facts) -> Mapping[Id, OneTitle]:
    """The titles that stand for different jobs, by their first holder with work."""
    found = _known.get(facts.org)
    if found is None:
        found = _known[facts.org] = {
            min((one for camp in title.camps for one in camp.people), key=by_name).id: title
            for title in one_title_apart(facts)
            if title.two_jobs
        }
    return found


def _job(camp: Camp) -> Text:
    """Who is in a group, and what kinds of work it does."""
    works = [kind.work for name, kind in ROLE_KINDS.items() if name in camp.kinds]
    if not works:
        return text("{names}: work of no known kind", names=people(camp.people))
    return text("{names}: {works}", names=people(camp.people), works=listed(works))


@one_title_two_jobs.explainer
def whose_title_misleads(_: Facts, finding: Finding) -> Iterator[tuple[str, Id]]:
    """That a title says other work than there is: one that tells the groups apart mends that."""
    for person_id in finding.subjects:
        yield "RM607", person_id
