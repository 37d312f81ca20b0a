"""RM302: a person is on call for too much of the time."""

from collections.abc import Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import percent
from rolemap.analysis.workload import on_call_of, together, too_often
from rolemap.model.records import Person, Responsibility
from rolemap.model.text import text


@rule(
    "RM302",
    about=Person,
    severity=Severity.WARNING,
    limits=("on_call_share",),
    source="Google SRE book, chapter 11",
    shifts={"small": "softer", "regulated": "harder"},
)
def on_call_too_often(facts: Facts, person: Person) -> Iterator[Finding]:
    """A person is on call too often, all rotas together.

    How often is too often is the limit `on_call_share`. Each rota takes the hours that it covers
    in a week times its slots, split among the people who do or support the work.

    Related is rota-too-small (RM106), which asks of one rota whether it has enough people; this
    rule asks of one person whether the rotas add up to too much. Three rotas with enough people
    each can be too many for somebody who is in all of them. Where a single rota is too small, and
    the person would be within the limit if it were not, this finding follows from that one and
    stands under it.

    Why it matters:
        Whoever carries the pager for several things gets the nights of all of them. Each rota
        looks fair by itself, and nobody sees the sum except the person.

    What to do:
        Take the person off one of the rotas, put more people on them, or join rotas so that the
        same people answer for both in the same week.

    Source:
        Google, Site Reliability Engineering, chapter 11: no more than a quarter of anybody's time
        on call.

    Bad:
        stage Serve; person Ana; person Ben
        responsibility Scoring in Serve (on call: 1 slot + 42 hours)
        responsibility Features in Serve (on call: 1 slot + 42 hours)
        Ana is A+R on Scoring; Ana is A+R on Features; Ben is R on Features

    Good:
        stage Serve; person Ana; person Ben
        responsibility Scoring in Serve (on call: 1 slot + 42 hours)
        responsibility Features in Serve (on call: 1 slot + 42 hours)
        Ana is A+R on Scoring; Ben is R on Scoring; Ana is A+R on Features; Ben is R on Features
    """
    shares = on_call_of(facts, person.id)
    if not too_often(facts, shares.values()):
        return
    often = percent(together(shares.values()), digits=1)
    yield on_call_too_often.finding(
        (person.id,),
        text("{person} is on call {share} % of the time", person=person.name, share=often),
        *(
            text(
                "{what}: {share} %",
                what=facts.org.get(Responsibility, work).name,
                share=percent(share, digits=1),
            )
            for work, share in sorted(shares.items(), key=lambda one: (-one[1], one[0]))
        ),
        text(
            "The limit is {share} % of the time",
            share=percent(facts.org.settings.limits.on_call_share, digits=1),
        ),
        brief=text("on call {share} % of the time", share=often),
    )
