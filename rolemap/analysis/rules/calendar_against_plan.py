"""RM702: who is really on call is not who is planned."""

from collections.abc import Iterator, Mapping, Sequence

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import percent
from rolemap.analysis.workload import rota
from rolemap.model.ids import Id
from rolemap.model.org import by_name
from rolemap.model.records import OnCall, Person, Responsibility, Turn
from rolemap.model.text import Figure, Text, text

# Hours a week that make no difference: an evening swapped now and then.
_SWAPPED = 4.0
_WEEK = 168.0
# Hours a week and slot that may be missing: clocks that go forward take one out of a week.
_MISSING = 1.5


@rule(
    "RM702",
    about=Responsibility,
    severity=Severity.WARNING,
    limits=("calendar_gap",),
    source="Google SRE book, chapter 11",
    shifts={"small": "softer"},
)
def calendar_against_plan(facts: Facts, responsibility: Responsibility) -> Iterator[Finding]:
    """The calendar of a rota says otherwise than the plan who is on call, or how much.

    The plan has everybody who does or supports the work take the same share of the hours that are
    covered, times the slots. Reported is who is in the calendar and not on the planned rota, who is
    on the rota and not in the calendar, and whose hours differ from that share by more than a part
    of it (the limit `calendar_gap`). Less than four hours a week is never said of somebody on the
    rota, nor less than one turn (of a week at the most) in the whole period: in a calendar of eight
    weeks six people cannot have the same number of weeks each. Reported is, too, when nobody is
    there for some of the hours that are to be covered (more than an hour and a half a week), and a
    calendar of what is not kept on call at all. Where nothing was imported from a calendar this
    rule is silent. Hours in a calendar do not count as planned time.

    Why it matters:
        The calendar is what happens at night. Somebody who carries the pager and is in no plan
        gets neither the training nor the time for it, and who is only in the plan forgets how.
        Swaps that nobody looks at end with one person having most of the nights.

    What to do:
        Find out which of the two is right. Let the people who really take turns be responsible,
        take those who do not off the rota, or mend the calendar and import it again. No edit is
        proposed: which of the two is true is not for a program to say.

    Source:
        Google, Site Reliability Engineering, chapter 11: at most a quarter of anybody's time on
        call, which only the calendar can tell. To hold it against the plan, a third of the share
        and four hours are our choice: less finds ordinary swaps, more overlooks somebody who has
        twice as much as another.

    Bad:
        stage Serve; responsibility Monitoring in Serve (on call)
        person Ana; person Ben; person Cem; Ana is A+R on Monitoring; Ben is R on Monitoring
        Ana carries the pager of Monitoring 120 hours a week
        Cem carries the pager of Monitoring 40 hours a week

    Good:
        stage Serve; responsibility Monitoring in Serve (on call)
        person Ana; person Ben; Ana is A+R on Monitoring; Ben is R on Monitoring
        Ana carries the pager of Monitoring 98 hours a week
        Ben carries the pager of Monitoring 70 hours a week
    """
    turns = facts.org.referring(Turn, "responsibility", responsibility.id)
    if not turns:
        return
    hours = _hours(turns)
    if responsibility.on_call is None:
        yield _not_planned(facts, responsibility, hours)
        return
    yield from _of_people(facts, responsibility, responsibility.on_call, hours, _one_turn(turns))
    yield from _uncovered(responsibility, responsibility.on_call, sum(hours.values()))


def _hours(turns: Sequence[Turn]) -> dict[Id, float]:
    """How many hours a week each person really has, all calendars together."""
    found: dict[Id, float] = {}
    for turn in turns:
        if turn.hours:
            found[turn.person] = found.get(turn.person, 0.0) + turn.hours
    return found


def _one_turn(turns: Sequence[Turn]) -> float:
    """What one turn more or less in the whole period makes in hours a week; 0 if not known."""
    first = [turn.since for turn in turns if turn.since is not None]
    last = [turn.until for turn in turns if turn.until is not None]
    if not first or not last:
        return 0.0
    weeks = ((max(last) - min(first)).days + 1) / 7
    return min(_WEEK, max(turn.shift for turn in turns)) / max(weeks, 1.0)


def _not_planned(facts: Facts, work: Responsibility, hours: Mapping[Id, float]) -> Finding:
    return calendar_against_plan.finding(
        (work.id,),
        text(
            "“{work}” has a calendar of who is on call, and the plan keeps nobody", work=work.name
        ),
        *(
            text("{person}: {hours} h/week", person=person.name, hours=_figure(hours[person.id]))
            for person in _known(facts, hours)
        ),
        brief=text("on call in a calendar only"),
    )


def _of_people(
    facts: Facts, work: Responsibility, on_call: OnCall, hours: Mapping[Id, float], turn: float
) -> Iterator[Finding]:
    planned = rota(facts, work)
    share = on_call.slots * on_call.hours / len(planned) if planned else 0.0
    there = {person.id for person in planned}
    for person in _known(facts, hours):
        if person.id not in there:
            yield _stranger(work, person, hours[person.id])
    bearable = max(_SWAPPED, turn)
    for person in planned:
        real = hours.get(person.id, 0.0)
        if round(abs(real - share) - bearable, 6) <= 0:
            continue
        if not real:
            yield _absent(work, person, share)
        elif _is_far(facts, real, share):
            yield _unlike(facts, work, person, (real, share))


def _is_far(facts: Facts, real: float, share: float) -> bool:
    gap = facts.org.settings.limits.calendar_gap
    return round(abs(real - share) - gap * share, 6) > 0


def _known(facts: Facts, hours: Mapping[Id, float]) -> list[Person]:
    return sorted((facts.org.get(Person, one) for one in hours), key=by_name)


def _stranger(work: Responsibility, person: Person, real: float) -> Finding:
    return calendar_against_plan.finding(
        (work.id, person.id),
        text(
            "{person} is on call for “{work}”, and the plan does not say so",
            person=person.name,
            work=work.name,
        ),
        text("In the calendar: {hours} h/week", hours=_figure(real)),
        text("Nothing in the plan has the person do or support it"),
        brief=text("{person} is on call only in the calendar", person=person.name),
    )


def _absent(work: Responsibility, person: Person, share: float) -> Finding:
    return calendar_against_plan.finding(
        (work.id, person.id),
        text(
            "{person} is to be on call for “{work}”, and no calendar says so",
            person=person.name,
            work=work.name,
        ),
        text("Planned: {hours} h/week", hours=_figure(share)),
        brief=text("{person} is on call only in the plan", person=person.name),
    )


def _unlike(
    facts: Facts, work: Responsibility, person: Person, hours: tuple[float, float]
) -> Finding:
    real, share = (_figure(one) for one in hours)
    return calendar_against_plan.finding(
        (work.id, person.id),
        text(
            "{person} is on call for “{work}” {real} hours a week, planned are {planned}",
            person=person.name,
            work=work.name,
            real=real,
            planned=share,
        ),
        text(
            "The limit is {share} % of what is planned",
            share=percent(facts.org.settings.limits.calendar_gap, digits=1),
        ),
        brief=text(
            "{person}: {real} hours on call, planned are {planned}",
            person=person.name,
            real=real,
            planned=share,
        ),
    )


def _uncovered(work: Responsibility, on_call: OnCall, real: float) -> Iterator[Finding]:
    planned = on_call.slots * on_call.hours
    if round(planned - real - on_call.slots * _MISSING, 6) <= 0:
        return
    evidence: list[Text] = []
    if on_call.slots > 1:
        evidence.append(
            text(
                "To be covered: {hours} h/week by {people} at a time",
                hours=_figure(on_call.hours),
                people=on_call.slots,
            )
        )
    yield calendar_against_plan.finding(
        (work.id,),
        text(
            "“{work}” is covered {real} of {planned} hours a week",
            work=work.name,
            real=_figure(real),
            planned=_figure(planned),
        ),
        *evidence,
        brief=text("covered {real} of {planned} h", real=_figure(real), planned=_figure(planned)),
    )


def _figure(hours: float) -> Figure:
    return Figure(round(hours, 1))
