"""RM607: somebody's title says one thing, and the work is another."""

from collections.abc import Iterator
from functools import lru_cache

from rolemap.analysis import titles
from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.kind_table import ROLE_KINDS
from rolemap.analysis.kinds import mix_of, nearest
from rolemap.analysis.rule import rule
from rolemap.model.records import Person
from rolemap.model.text import text

# Most people are settled by this much, before it is worked out what to say: one responsibility says
# nothing against a title.
_LEAST = 2


@rule(
    "RM607",
    about=Person,
    severity=Severity.INFO,
    source="R. Yoo; Dishing the Data; practitioners on titles in data science",
    shifts={"small": "off"},
)
def title_against_work(facts: Facts, person: Person) -> Iterator[Finding]:
    """The title of a person says one kind of work, and the work is clearly another.

    What the work is follows from the words of the responsibilities, their skills and stages; by how
    much of it is of which kind it is compared with the kinds of roles that there are. A title that
    says nothing known is not judged, nor is somebody who has fewer than two responsibilities. Kinds
    of roles shade into each other: it is reported only where another kind fits clearly better than
    any that is no surprise under the title.

    Why it matters:
        A title is what others go by who look for somebody to ask, and what the next person is hired
        for. Where it promises other work than there is, people leave in disappointment, and who
        really does the work is found by asking around.

    What to do:
        Give the person the work that the title promises, or the title that says what the work is.
        If the words mislead, as those of a responsibility with an unusual name, accept it with the
        reason. No edit is proposed: which of the two is wrong is not for a program to say.

    Source:
        R. Yoo, The different types of MLEs, and Dishing the Data, The difference between ML
        engineers and data scientists, for what the kinds do. Practitioners tell that one in three
        jobs in data science is machine learning under another title. By how much another kind must
        fit better is RoleMap's own choice.

    Bad:
        stage Run; responsibility Monitoring in Run; responsibility CI and CD in Run
        person Ana (title: Data scientist); Ana is R on Monitoring; Ana is R on CI and CD

    Good:
        stage Run; responsibility Monitoring in Run; responsibility CI and CD in Run
        person Ana (title: Platform engineer); Ana is R on Monitoring; Ana is R on CI and CD
    """
    promise = _promise(person.title)
    if promise is None or not _has_enough(facts, person):
        return
    mix = mix_of(facts, person.id)
    if nearest(mix) in promise.fits:
        return
    verdict = titles.title_against_work(facts, person, mix)
    if verdict.agrees:
        return
    work = ROLE_KINDS[verdict.work_kind].work
    yield title_against_work.finding(
        (person.id,),
        text(
            "The title of {person} says {title}, the work is {work}",
            person=person.name,
            title=person.title,
            work=work,
        ),
        *verdict.evidence,
        brief=text("the work is {work}", work=work),
    )


def _has_enough(facts: Facts, person: Person) -> bool:
    """Whether there are as many responsibilities as say something; seen before all is weighed."""
    works = {work.id for work in facts.responsibilities_worked_on(person.id)}
    if len(works) >= _LEAST:
        return True
    mine = facts.duties_of(person.id)
    return len(works.union(one.responsibility for one in mine if one.sense == "decide")) >= _LEAST


@lru_cache(maxsize=1024)
def _promise(title: str) -> titles.Promise | None:
    """What a title says, kept: many people share one."""
    return titles.promise_of(title)
