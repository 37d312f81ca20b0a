"""What a row about a finding says, as plain values: worked out without a widget."""

from rolemap.analysis.finding import Finding, Severity
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Handoff, Responsibility, Role, Stage
from rolemap.model.text import Plural, Text, text
from rolemap.ui.look.speech import day, said

ACCEPTED = "accepted"
# How the counts are worded, in the order in which they are shown.
_COUNTS = {
    Severity.ERROR.value: Plural("1 error", "{count} errors"),
    Severity.WARNING.value: Plural("1 warning", "{count} warnings"),
    Severity.INFO.value: Plural("1 note", "{count} notes"),
    ACCEPTED: Plural("1 accepted", "{count} accepted"),
}
_GAPS = "RM1"  # the family of rules about what nobody does
SHOWN_AS = tuple(_COUNTS)
_SPOKEN = {
    Severity.ERROR.value: text("Error {code}: {message}"),
    Severity.WARNING.value: text("Warning {code}: {message}"),
    Severity.INFO.value: text("Note {code}: {message}"),
    ACCEPTED: text("Accepted {code}: {message}"),
}


def shown_as(finding: Finding) -> str:
    """The severity of a finding, or "accepted" whatever that is."""
    return ACCEPTED if finding.accepted else finding.severity.value


def counted(kind: str, count: int) -> Text:
    """How many findings of a kind there are, in words."""
    return _COUNTS[kind].of(count)


def stages_of(org: Org, finding: Finding) -> tuple[Id, ...]:
    """The stages in which a finding lies, those of its first subject first."""
    found = (stage for subject in finding.subjects for stage in _stages(org, subject))
    return tuple(dict.fromkeys(found))


def _stages(org: Org, record_id: Id) -> tuple[Id, ...]:
    match org.find(record_id):
        case Stage(id=stage_id):
            return (stage_id,)
        case Responsibility(stage=stage_id):
            return (stage_id,)
        case Handoff(source=source, target=target):
            return source, target
        case Assignment(responsibility=work):
            return _stages(org, work)
        case _:
            return ()


def where(org: Org, finding: Finding) -> str:
    """The stage of what the finding is about; "" where the message says it or there is none."""
    match org.find(finding.subjects[0]):
        case Responsibility(stage=stage_id):
            return org.get(Stage, stage_id).name
        case Assignment(responsibility=work):
            return org.get(Stage, org.get(Responsibility, work).stage).name
        case _:
            return ""


def detail(org: Org, finding: Finding) -> str:
    """Where it is and what led to it, or why it is accepted."""
    facts = [said(one) for one in finding.evidence]
    if finding.accepted is not None:
        facts = [said(text("accepted: {reason}", reason=finding.accepted.reason))]
        if finding.accepted.until is not None:
            facts.append(said(text("until {day}", day=day(finding.accepted.until))))
    return " · ".join(part for part in (where(org, finding), *facts) if part)


def spoken(org: Org, finding: Finding) -> str:
    """All of it in words, for a screen reader."""
    words = _SPOKEN[shown_as(finding)].filled(code=finding.code, message=finding.text)
    return ". ".join(part for part in (said(words), detail(org, finding)) if part)


def copied(org: Org, finding: Finding) -> str:
    """All of it as text to paste elsewhere."""
    more = detail(org, finding)
    return f"{finding.code}\t{said(finding.text)}" + (f"\t{more}" if more else "")


def is_gap(org: Org, finding: Finding) -> bool:
    """Whether somebody must be found for what the finding is about."""
    subject = org.find(finding.subjects[0])
    return finding.code.startswith(_GAPS) and isinstance(subject, Responsibility | Role | Stage)
