"""RM503: a responsibility takes skills that one person alone has all of."""

from collections.abc import Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.skills import compared, mastered, taken
from rolemap.analysis.wording import people, things
from rolemap.model.change import Change
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Person, Record, Responsibility
from rolemap.model.text import Text, text


def _moves_skills(change: Change) -> bool:
    return any(_skills(edit.before) != _skills(edit.after) for edit in change.edits.values())


def _skills(record: Record | None) -> tuple[str, ...]:
    """Who masters what, by name; nothing for somebody who masters nothing."""
    if isinstance(record, Person) and record.skills:
        return (record.name, *record.skills)
    return ()


@rule(
    "RM503",
    about=Responsibility,
    severity=Severity.WARNING,
    source="Avelino et al. 2016, A novel approach for estimating truck factors",
    shifts={"small": "softer"},
    spreads=_moves_skills,
)
def one_who_could(facts: Facts, responsibility: Responsibility) -> Iterator[Finding]:
    """A responsibility takes skills that one person alone has all of.

    Looked at is everybody there is, whoever does the work now. Somebody who works on it and of whom
    no skill is written down is taken to be able to. Where nobody has all of the skills nothing is
    said here. Large and small letters are one.

    Why it matters:
        Nobody can stand in. When that person is ill or resigns, it is not enough to ask another
        one: the skill has to be learned or hired first, and that takes months.

    What to do:
        Let somebody learn it beside that person, best somebody who does part of the work already,
        or who is learning it. Or ask whether the work takes all of these skills. No edit is
        proposed: a skill does not come from writing it down.

    Source:
        Avelino, Passos, Hora and Valente (2016), A novel approach for estimating truck factors:
        what one person alone knows is lost with that person. That it counts who could do the work,
        and not who does it, is RoleMap's own choice.

    Bad:
        stage Train; responsibility Tune in Train (skills: Statistics + Spark)
        person Ana (skills: Statistics + Spark); person Ben (skills: Statistics)
        Ana is A+R on Tune

    Good:
        stage Train; responsibility Tune in Train (skills: Statistics + Spark)
        person Ana (skills: Statistics + Spark); person Ben (skills: Statistics + Spark)
        Ana is A+R on Tune
    """
    able = _able(facts, responsibility)
    if len(able) != 1:
        return
    person = facts.org.get(Person, able.pop())
    yield one_who_could.finding(
        (responsibility.id, person.id),
        text("Only {person} could do “{work}”", person=person.name, work=responsibility.name),
        text("It takes {skills}", skills=things(taken(responsibility).values())),
        *_who_learns(facts, responsibility, person),
        brief=text("only {person} could", person=person.name),
    )


@one_who_could.where
def taking_the_same(_: Org, facts: Facts, change: Change) -> Iterator[Id]:
    """The work that takes any skill of the people that a change is about, before or after."""
    people = [one for one in change.records() if isinstance(one, Person)]
    moved = {compared(skill) for one in people for skill in one.skills}
    for work in facts.org.all(Responsibility):
        if work.skills and not moved.isdisjoint(map(compared, work.skills)):
            yield work.id


def _able(facts: Facts, work: Responsibility) -> set[Id]:
    """Who masters all that it takes, or does it and has no skill written down.

    Where there are several it may not be all of them: of one alone is asked.
    """
    wanted = frozenset(taken(work))
    if not wanted:
        return set()
    able: set[Id] = set()
    for skills, members in facts.grouped(Person, _skills_of).members.items():
        if wanted <= skills:
            able.update(one for *_, one in members[:2])
        if len(able) > 1:
            return able
    return able and able.union(one.id for one in facts.workers(work.id) if not one.skills)


def _skills_of(_: Facts, person: Person) -> frozenset[str] | None:
    return frozenset(mastered([person])) if person.skills else None


def _who_learns(facts: Facts, work: Responsibility, able: Person) -> Iterator[Text]:
    """Who works on it besides, and what of it they are learning."""
    wanted = taken(work)
    beside = [one for one in facts.workers(work.id) if one.id != able.id]
    learning = [one for one in beside if any(compared(skill) in wanted for skill in one.learning)]
    if learning:
        yield text("Still learning: {names}", names=people(learning))
    others = [one for one in beside if one not in learning]
    if others:
        yield text("Works on it without all of them: {names}", names=people(others))
