"""RM105: nobody is on call for what must be kept running."""

from collections.abc import Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Fix, Severity
from rolemap.analysis.repairs import deciding, with_time_for_rota
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import named_in_vain, people
from rolemap.analysis.workload import rota, rota_needed
from rolemap.model.change import Change
from rolemap.model.edits.assignments import assign
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Person, Responsibility
from rolemap.model.text import Plural, text


@rule(
    "RM105",
    about=Responsibility,
    severity=Severity.ERROR,
    limits=("on_call_share", "people_per_slot_and_site"),
    source="Google SRE book, chapter 11",
)
def nobody_on_call(facts: Facts, responsibility: Responsibility) -> Iterator[Finding]:
    """A responsibility that is kept on call has nobody who carries the pager.

    On the rota are those who do or support the work. How many it needs follows from the largest
    share of anybody's time (the limit `on_call_share`), or at several sites from the people that
    each needs (`people_per_slot_and_site`).

    Why it matters:
        A model that fails at night fails until somebody is told. Whether that is for the data
        scientist or the ML engineer is answered one way here and the other way there; where
        nobody has asked, each side is sure that it is the other's.

    What to do:
        Put people on the rota, enough of them that nobody is on duty too often. Or say that
        nobody need be called, and take the on-call mark away.

    Source:
        Google, Site Reliability Engineering, chapter 11: no more than a quarter of anybody's time
        on call. Two accounts of the ML engineer's work disagree about on-call duty: "The
        Difference Between ML Engineers and Data Scientists" (Dishing the Data) says they often
        are, an online comment from 2021 doubts it.

    Bad:
        stage Serve; person Ana
        responsibility Monitoring in Serve (on call); Ana is C on Monitoring
        responsibility Pager in Serve (on call: 1 slot + 2 sites)

    Good:
        stage Serve; responsibility Monitoring in Serve (on call); person Ana
        Ana is A+R on Monitoring
    """
    if responsibility.on_call is None or rota(facts, responsibility):
        return
    needed = rota_needed(facts, responsibility.on_call)
    scheme = facts.org.scheme
    meant = [known.letter for known in scheme.letters if known.works or known is scheme.decider]
    yield nobody_on_call.finding(
        (responsibility.id,),
        text("Nobody is on call for “{work}”", work=responsibility.name),
        Plural("A rota of one is enough", "A rota needs {count} people").of(needed),
        *named_in_vain(facts, responsibility.id, meant),
    )


@nobody_on_call.fixer
def put_people_on_the_rota(facts: Facts, finding: Finding) -> Iterator[Fix]:
    """Let the least busy people share the duty, as many as a rota needs."""
    work = facts.org.get(Responsibility, finding.subjects[0])
    if work.on_call is None:
        return
    needed = rota_needed(facts, work.on_call)
    # With fewer than half of them the rota would be the next error.
    chosen = with_time_for_rota(facts, work, least=(needed + 1) // 2, most=needed)
    if chosen:
        decider = None if deciding(facts, work.id) else chosen[0]
        label = text("Put {names} on the rota", names=people(chosen, most=2))
        yield Fix(label, _rota(facts.org, work.id, chosen, decider))


def _rota(org: Org, work: Id, chosen: list[Person], decider: Person | None) -> Change:
    change = Change.joined(assign(org, one.id, work, org.scheme.doer.letter) for one in chosen)
    if decider is None:
        return change
    letter = org.scheme.decider.letter
    return change.then(assign(org.apply(change), decider.id, work, letter))
