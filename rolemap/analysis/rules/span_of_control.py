"""RM603: more people report to somebody than one can lead."""

from collections.abc import Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import people
from rolemap.model.org import by_name
from rolemap.model.records import Person
from rolemap.model.text import text


@rule(
    "RM603",
    about=Person,
    severity=Severity.INFO,
    limits=("reports",),
    source="McKinsey 2017, How to identify the right spans of control",
    shifts={"small": "off"},
)
def span_of_control(facts: Facts, person: Person) -> Iterator[Finding]:
    """More people report to a person directly than one can lead.

    How many are too many is the limit `reports`. Counted is everybody who names the person as a
    manager, also beside another one. Who reports to those does not count.

    Why it matters:
        Leading takes time for each one: to agree on goals, to look at work, to help people grow.
        Shared among too many, it shrinks to settling what cannot wait.

    What to do:
        Let some of them report to somebody among them who leads already, or would like to. Where
        the work is alike and people need little guidance, more reports are fine: raise the limit,
        or accept it with that reason.

    Source:
        McKinsey (2017), How to identify the right spans of control for your organization: a
        player/coach leads 3 to 5 people, a coach 6 or 7, a supervisor 8 to 10, a facilitator 11 to
        15, a coordinator more. The limit, ten, ends the band of the supervisor.

    Bad:
        limit reports: 2; person Ana; person Ben; person Cem; person Dana
        Ben reports to Ana; Cem reports to Ana; Dana reports to Ana

    Good:
        limit reports: 2; person Ana; person Ben; person Cem; person Dana
        Ben reports to Ana; Cem reports to Ana; Dana reports to Ben
    """
    most = facts.org.settings.limits.reports
    naming = facts.org.referring(Person, "managers", person.id)
    reports = sorted((one for one in naming if one.id != person.id), key=by_name)
    if len(reports) <= most:
        return
    yield span_of_control.finding(
        (person.id,),
        text("{count} people report to {person}", count=len(reports), person=person.name),
        text("Among them are {names}", names=people(reports)),
        text("The limit is {limit}", limit=most),
        brief=text("{count} direct reports", count=len(reports)),
    )
