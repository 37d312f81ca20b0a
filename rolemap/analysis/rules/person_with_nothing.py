"""RM601: a person has no part in the plan."""

from collections.abc import Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import things
from rolemap.model.records import Assignment, Person, Team
from rolemap.model.text import text


@rule(
    "RM601",
    about=Person,
    severity=Severity.WARNING,
    source="Smith & Erwin, Role & Responsibility Charting (RACI), vertical analysis",
)
def person_with_nothing(facts: Facts, person: Person) -> Iterator[Finding]:
    """A person has nothing at all to do with the work.

    No letter, neither directly nor through a role or team; no seat in any role; not the deputy or
    the manager of anybody.

    Why it matters:
        Either somebody has time that the plan does not use, or the person does work that the plan
        does not show. Both are worth knowing before others are asked to do more.

    What to do:
        Assign what the person does, or something that nobody does yet. Remove who has left.

    Source:
        Smith & Erwin, Role & Responsibility Charting: vertical analysis reads the column of each
        person; an empty one is worth a question.

    Bad:
        stage Train; responsibility Evaluate in Train; person Ana; person Ben
        Ana is A+R on Evaluate

    Good:
        stage Train; responsibility Evaluate in Train; person Ana; person Ben
        Ana is A+R on Evaluate; Ben is I on Evaluate
    """
    org = facts.org
    has_part = (
        org.seats_held_by(person.id)
        or facts.letters_of(person.id)
        or org.referring(Assignment, "deputy", person.id)
        or org.referring(Person, "managers", person.id)
    )
    if has_part:
        return
    teams = [org.get(Team, team).name for team in person.teams]
    evidence = [text("No letter is held by {names} either", names=things(teams))] if teams else []
    yield person_with_nothing.finding(
        (person.id,), text("{person} has no part in the plan", person=person.name), *evidence
    )
