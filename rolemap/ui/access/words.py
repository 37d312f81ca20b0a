"""What is read out of a stage, a card, a letter or a hand-off."""

from collections.abc import Iterable, Sequence

from rolemap.analysis.finding import Finding
from rolemap.model.ids import Id
from rolemap.model.letters import Letter
from rolemap.model.org import Org
from rolemap.model.records import (
    Assignment,
    Handoff,
    Person,
    Record,
    Responsibility,
    Role,
    Stage,
    Team,
)
from rolemap.model.text import Plural, text
from rolemap.ui.bridge import Bridge
from rolemap.ui.lens import Light
from rolemap.ui.look.speech import said
from rolemap.ui.look.text import one_line

_WORKS = Plural("1 responsibility", "{count} responsibilities")
_PROBLEMS = Plural("1 problem", "{count} problems")
# A severity is a word here; a sign would be read as "multiplication sign".
_SEVERITIES = {
    "error": text("problem: {what}"),
    "warning": text("warning: {what}"),
    "info": text("note: {what}"),
}
# Who answers and who does it is said even where nobody does.
_ALWAYS = ("decide", "do")
# What is read at once must end; the rest is one level deeper.
_MOST_NAMES = 6


def name_of(bridge: Bridge, record_id: Id) -> str:
    """What is read of a record where it stands on the map; "" for one that is not there."""
    org, found = bridge.org, bridge.org.find(record_id)
    match found:
        case Stage():
            return _stage(bridge, found)
        case Responsibility():
            return _card(bridge, found)
        case Assignment():
            return _letter(org, found)
        case Handoff():
            return _handoff(bridge, found)
        case _:
            return ""


def description_of(bridge: Bridge, record_id: Id, light: Light) -> str:
    """What is wrong with a record in whole sentences, why it is accepted, whether it steps back."""
    parts: list[str] = []
    dims = isinstance(bridge.org.find(record_id), Responsibility | Handoff)
    if dims and not light.lets_stand_out(record_id):
        parts.append(said(text("filtered out")))
    for finding in bridge.findings_on(record_id):
        parts.append(said(finding.text))
        if finding.accepted is not None:
            reason = one_line(finding.accepted.reason)
            parts.append(said(text("accepted: {reason}", reason=reason)))
    return ". ".join(parts)


def _stage(bridge: Bridge, stage: Stage) -> str:
    org = bridge.org
    order = [one.id for one in org.stages()]
    works = org.responsibilities_in(stage.id)
    parts = [
        one_line(stage.name),
        said(text("stage {place} of {stages}", place=order.index(stage.id) + 1, stages=len(order))),
        said(_WORKS.of(len(works))),
    ]
    problems = _open(bridge, (stage.id, *(work.id for work in works)))
    if problems:
        parts.append(said(_PROBLEMS.of(len(problems))))
    return ", ".join(parts)


def _open(bridge: Bridge, subjects: Iterable[Id]) -> list[Finding]:
    """The findings on any of these that nobody accepted, each once."""
    found = {
        id(one): one
        for subject in subjects
        for one in bridge.findings_on(subject)
        if one.accepted is None
    }
    return list(found.values())


def _card(bridge: Bridge, work: Responsibility) -> str:
    org = bridge.org
    held = org.assignments_on(work.id)
    parts = [one_line(work.name)]
    for letter in sorted(org.scheme.letters, key=_importance):
        parties = [org.party(one.party) for one in held if one.letter == letter.letter]
        if parties or letter.sense in _ALWAYS:
            parts.append(_held(org, letter, parties))
    return "; ".join((*parts, *_findings(bridge, work.id)))


def _importance(letter: Letter) -> int:
    return _ALWAYS.index(letter.sense) if letter.sense in _ALWAYS else len(_ALWAYS)


def _held(org: Org, letter: Letter, parties: Sequence[Record]) -> str:
    names = [_party(org, one) for one in parties[:_MOST_NAMES]]
    if len(parties) > _MOST_NAMES:
        names.append(said(text("and {count} more", count=len(parties) - _MOST_NAMES)))
    who = ", ".join(names) or said(text("nobody"))
    return said(text("{letter}: {names}", letter=text(letter.name), names=who))


def _party(org: Org, party: Record) -> str:
    name = one_line(str(getattr(party, "name", "")))
    if isinstance(party, Role) and not _holders(org, party):
        return said(text("{role}, vacant", role=name))
    return name


def _holders(org: Org, role: Role) -> list[str]:
    held = (org.look(Person, seat.person) for seat in org.seats_of(role.id))
    return list(dict.fromkeys(one_line(one.name) for one in held if one is not None))


def _findings(bridge: Bridge, record_id: Id) -> list[str]:
    found = bridge.findings_on(record_id)
    parts = [
        said(_SEVERITIES[one.severity.value].filled(what=one.brief))
        for one in found
        if one.accepted is None
    ]
    accepted = [one for one in found if one.accepted is not None]
    if accepted and not parts:
        parts += [said(text("accepted: {what}", what=accepted[0].brief))]
    return parts


def _letter(org: Org, held: Assignment) -> str:
    """As "A Ana Ruiz, through role Data owner"."""
    party = org.party(held.party)
    name = one_line(party.name)
    match party:
        case Role():
            holders = ", ".join(_holders(org, party))
            through = (
                text("{names}, through role {role}", names=holders, role=name)
                if holders
                else text("nobody, role {role} is vacant", role=name)
            )
            return f"{held.letter} {said(through)}"
        case Team():
            return f"{held.letter} {said(text('team {team}', team=name))}"
        case _:
            return f"{held.letter} {name}"


def _handoff(bridge: Bridge, handoff: Handoff) -> str:
    ends = (bridge.org.get(Stage, one) for one in (handoff.source, handoff.target))
    source, target = (one_line(stage.name) for stage in ends)
    what = one_line(handoff.what)
    words = (
        text("{source} hands {what} off to {target}", source=source, what=what, target=target)
        if what
        else text("{source} hands off to {target}", source=source, target=target)
    )
    return "; ".join((said(words), *_findings(bridge, handoff.id)))
