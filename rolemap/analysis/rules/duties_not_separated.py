"""RM502: two duties that are to be kept apart are in one hand."""

from collections.abc import Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import people
from rolemap.model.ids import Id
from rolemap.model.kind_words import kind_word
from rolemap.model.org import by_name
from rolemap.model.records import Person, Responsibility, Separation
from rolemap.model.text import Plural, Text, text

_BOTH = Plural(
    "One person holds both “{work}” and “{other}”",
    "{count} people hold both “{work}” and “{other}”",
)
_MOST = 3  # of so many it is told through which role or team they hold it


@rule(
    "RM502",
    about=Responsibility,
    severity=Severity.WARNING,
    source="OWASP; NIST SP 800-53, AC-5; Federal Reserve SR 11-7",
    shifts={"regulated": "harder", "small": "softer"},
)
def duties_not_separated(facts: Facts, responsibility: Responsibility) -> Iterator[Finding]:
    """One person works on or answers for two duties that are to be kept apart.

    Which ones are to be kept apart is said at the responsibility. Counted are people: somebody in
    two roles, each of which has one of the duties, holds both. To be consulted or informed is no
    part in a duty. It is reported once for each two, at the first.

    Why it matters:
        Nobody finds the mistakes in their own work that they do not look for, and nobody stops
        themselves. What one person both makes and passes has been checked by nobody.

    What to do:
        Give one of the two to somebody else, at least the last word on it. In a team that is too
        small for that, accept it with what is done instead, such as a second pair of eyes. No edit
        is proposed: who can be trusted with it is not for a program to say.

    Source:
        OWASP and NIST SP 800-53, control AC-5: duties whose combination lets one person do harm
        unseen are separated. Federal Reserve SR 11-7, guidance on model risk: who validates a
        model is independent of who builds it. It is stricter for regulated organisations and
        softer for small teams by RoleMap's own choice.

    Bad:
        stage Train; responsibility Build in Train; responsibility Validate in Train
        Build is apart from Validate because the policy on model risk says so
        person Ana; role Scientist; Ana holds Scientist
        Scientist is A+R on Build; Ana is A+R on Validate

    Good:
        stage Train; responsibility Build in Train; responsibility Validate in Train
        Build is apart from Validate because the policy on model risk says so
        person Ana; person Ben; role Scientist; Ana holds Scientist
        Scientist is A+R on Build; Ben is A+R on Validate; Ana is C on Validate
    """
    told: set[Id] = {responsibility.id}
    for apart in facts.org.referring(Separation, "first", responsibility.id):
        if apart.second in told:
            continue
        told.add(apart.second)
        both = _hands(facts, responsibility.id)
        others = _hands(facts, apart.second)
        found = sorted((both[one] for one in both.keys() & others.keys()), key=by_name)
        if found:
            yield _finding(facts, apart, found)


def _hands(facts: Facts, work: Id) -> dict[Id, Person]:
    """Who works on a responsibility or answers for it, by id."""
    return {one.id: one for one in (*facts.workers(work), *facts.deciders(work))}


def _finding(facts: Facts, apart: Separation, found: list[Person]) -> Finding:
    work, other = (facts.org.get(Responsibility, one) for one in (apart.first, apart.second))
    reason = apart.reason.strip()
    return duties_not_separated.finding(
        (work.id, *sorted([other.id, *(person.id for person in found)])),
        _BOTH.of(len(found), work=work.name, other=other.name),
        text("In whose hands both are: {names}", names=people(found)),
        *(
            told
            for person in found[:_MOST]
            for one in (work, other)
            for told in _through(facts, one, person)
        ),
        *([text("Why they are apart: {reason}", reason=reason)] if reason else []),
        brief=text("in one hand with “{other}”", other=other.name),
    )


def _through(facts: Facts, work: Responsibility, person: Person) -> list[Text]:
    """Through which roles and teams a person holds it."""
    vias = {
        duty.via.id: duty.via
        for duty in facts.duties(work.id)
        if duty.person.id == person.id and duty.via and (duty.works or duty.sense == "decide")
    }
    return [
        text(
            "{person} holds “{work}” through the {kind} “{via}”",
            person=person.name,
            work=work.name,
            kind=kind_word(via.KIND),
            via=via.name,
        )
        for via in vias.values()
    ]
