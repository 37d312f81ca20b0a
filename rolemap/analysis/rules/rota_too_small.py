"""RM106: too few people share the duty of being on call."""

from collections.abc import Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Fix, Severity
from rolemap.analysis.repairs import spell_out, with_time_for_rota
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import people, percent
from rolemap.analysis.workload import on_call_of, on_call_share, rota, rota_needed, too_often
from rolemap.model.edits.assignments import assign
from rolemap.model.ids import Id
from rolemap.model.records import Responsibility
from rolemap.model.text import text

_TINY = 4


@rule(
    "RM106",
    about=Responsibility,
    severity=Severity.WARNING,
    limits=("on_call_share", "people_per_slot_and_site"),
    source="Google SRE book, chapter 11, and SRE workbook",
    shifts={"small": "softer", "regulated": "harder"},
)
def rota_too_small(facts: Facts, responsibility: Responsibility) -> Iterator[Finding]:
    """Fewer people are on call for a responsibility than a bearable rota needs.

    With fewer than half of the people needed it is an error. At one site the number needed is
    what keeps everybody's duty within the limit (`on_call_share`); several sites take the hours
    in turns and each needs a team of its own (`people_per_slot_and_site`).

    Why it matters:
        Whoever carries the pager every other night gets little else done, sleeps badly, and
        leaves. A rota of two stops when one of them is ill.

    What to do:
        Put more people on the rota. Where there are not enough: answer in business hours only,
        keep less on call, or share a rota with another team.

    Source:
        Google, Site Reliability Engineering, chapter 11: at most 25 % of the time on call, so
        eight people for a primary and a secondary at one site, six each at two. The SRE workbook
        has the ways out for small teams.

    Bad:
        stage Serve; responsibility Monitoring in Serve (on call); person Ana; person Ben
        Ana is A+R on Monitoring; Ben is R on Monitoring

    Good:
        stage Serve; responsibility Monitoring in Serve (on call: 1 slot + 84 hours + 2 sites)
        person Ana; person Ben; person Cem
        Ana is A+R on Monitoring; Ben is R on Monitoring; Cem is R on Monitoring
    """
    if responsibility.on_call is None:
        return
    on_it = rota(facts, responsibility)
    needed = rota_needed(facts, responsibility.on_call)
    if not 0 < len(on_it) < needed:
        return
    evidence = [
        text("On the rota: {names}", names=people(on_it)),
        text(
            "Each is on call {share} % of the time",
            share=percent(on_call_share(responsibility.on_call, len(on_it))),
        ),
    ]
    if len(on_it) < _TINY:
        evidence.append(
            text("For so few: business hours only, a narrower scope, or a rota shared with others")
        )
    yield rota_too_small.finding(
        (responsibility.id, *sorted(person.id for person in on_it)),
        text(
            "“{work}” has {people} of the {needed} people that its rota needs",
            people=len(on_it),
            needed=needed,
            work=responsibility.name,
        ),
        *evidence,
        brief=text("{people} of {needed} on the rota", people=len(on_it), needed=needed),
        severity=Severity.ERROR if len(on_it) * 2 < needed else Severity.WARNING,
    )


@rota_too_small.fixer
def add_people_to_the_rota(facts: Facts, finding: Finding) -> Iterator[Fix]:
    """Let the least busy of the others share the duty, if there are enough."""
    work = facts.org.get(Responsibility, finding.subjects[0])
    if work.on_call is None:
        return
    missing = rota_needed(facts, work.on_call) - len(rota(facts, work))
    chosen = with_time_for_rota(facts, work, least=missing, most=missing)
    if not chosen:
        return
    change = spell_out(facts, work.id)
    doer = facts.org.scheme.doer.letter
    for person in chosen:
        change = change.then(assign(facts.org, person.id, work.id, doer))
    yield Fix(text("Add {names} to the rota", names=people(chosen, most=2)), change)


@rota_too_small.explainer
def who_is_on_call_too_often(facts: Facts, finding: Finding) -> Iterator[tuple[str, Id]]:
    """That people are on call too often who would not be if just this rota had enough people."""
    work = facts.org.get(Responsibility, finding.subjects[0])
    if work.on_call is None:
        return
    enough = on_call_share(work.on_call, rota_needed(facts, work.on_call))
    for person in rota(facts, work):
        if not too_often(facts, {**on_call_of(facts, person.id), work.id: enough}.values()):
            yield "RM302", person.id
