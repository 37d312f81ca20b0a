"""RM104: nobody holds a role."""

from collections.abc import Iterator

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import things
from rolemap.model.ids import Id
from rolemap.model.records import Assignment, Responsibility, Role
from rolemap.model.text import Plural, Text, text


@rule(
    "RM104",
    about=Role,
    severity=Severity.ERROR,
    source="Role maps in practice: Functionly, Peerdom, Holaspirit",
)
def vacant_role(facts: Facts, role: Role) -> Iterator[Finding]:
    """Nobody holds a role.

    An error where the role is accountable for something or does some of the work, else a warning.

    Why it matters:
        On paper the work of the role has an owner. In truth it has none, and the chart hides it.

    What to do:
        Put somebody into the role, give its letters to others until then, or take it off the map.
        No edit is proposed: whom to hire or to burden is not for a program to say.

    Source:
        Practice of role maps (Functionly, Peerdom, Holaspirit): a role without people is a
        vacancy. That it is worse where the role carries work is RoleMap's own choice.

    Bad:
        stage Train; responsibility Evaluate in Train; role Engineer; Engineer is R on Evaluate
        role Scientist; Scientist has a vacancy

    Good:
        stage Train; responsibility Evaluate in Train; role Engineer; Engineer is R on Evaluate
        person Ana; Ana holds Engineer; Engineer has a vacancy
    """
    if facts.holders(role.id):
        return
    evidence = _letters(facts, role.id)
    yield vacant_role.finding(
        (role.id,),
        text("Nobody holds the role “{role}”", role=role.name),
        *evidence,
        _seats(facts, role.id),
        severity=Severity.ERROR if evidence else Severity.WARNING,
    )


def _letters(facts: Facts, role_id: Id) -> list[Text]:
    """What the role answers for and what it does."""
    scheme = facts.org.scheme
    held = facts.org.assignments_of(role_id)
    doing = {letter.letter for letter in scheme.letters if letter.works}
    answering = [one for one in held if one.letter == scheme.decider.letter]
    working = [one for one in held if one.letter in doing]
    evidence: list[Text] = []
    if answering:
        evidence.append(text("It is accountable for {names}", names=_works(facts, answering)))
    if working:
        evidence.append(text("It is to do {names}", names=_works(facts, working)))
    return evidence


def _works(facts: Facts, held: list[Assignment]) -> str | Text:
    return things(facts.org.get(Responsibility, one.responsibility).name for one in held)


def _seats(facts: Facts, role_id: Id) -> Text:
    vacant = len(facts.org.seats_of(role_id))
    if not vacant:
        return text("It has no seat")
    return Plural("It has one vacant seat", "It has {count} vacant seats").of(vacant)


@vacant_role.explainer
def what_waits_for_it(facts: Facts, finding: Finding) -> Iterator[tuple[str, Id]]:
    """What nobody answers for or does only since nobody is in the role."""
    for held in facts.org.assignments_of(finding.subjects[0]):
        letter = facts.org.scheme.find(held.letter)
        if letter is None:
            continue
        if letter.sense == "decide":
            yield "RM101", held.responsibility
        if letter.works:
            yield "RM102", held.responsibility
            yield "RM105", held.responsibility
