"""What a row of the outline says, as plain values: worked out without a widget."""

from collections.abc import Sequence
from dataclasses import dataclass

from rolemap.analysis.finding import Finding
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import (
    Assignment,
    Handoff,
    Person,
    Record,
    Responsibility,
    Role,
    Seat,
    Stage,
    Team,
    name_of,
)
from rolemap.model.text import Plural, text
from rolemap.ui.bridge import Bridge
from rolemap.ui.look.chips import Tone, tone_of
from rolemap.ui.look.signs import severity_sign
from rolemap.ui.look.speech import number, said
from rolemap.ui.look.text import isolate
from rolemap.ui.outline.outline_places import (
    HANDOFFS,
    PEOPLE,
    ROLES,
    STAGES,
    TEAMS,
    Spot,
    count_below,
)
from rolemap.ui.problems.problem_content import spoken
from rolemap.ui.wording import letter_name, percent, title_line

_TITLES = {
    STAGES: text("Stages"),
    ROLES: text("Roles"),
    PEOPLE: text("People"),
    TEAMS: text("Teams"),
    HANDOFFS: text("Hand-offs"),
}
_KIND_WORDS = {
    Stage: text("stage"),
    Responsibility: text("responsibility"),
    Role: text("role"),
    Person: text("person"),
    Team: text("team"),
}
_MOST_TOLD = 5  # findings in a tool tip


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """Everything a row shows.

    Attributes:
        letter: drawn as a chip before the words, in `tone`; "" for none.
        words: what the row is called; `find` is the same as it is typed to be found.
        detail: a little more, said more quietly.
        look: "plain", "section" (a heading) or "vacant" (nobody is there).
        severity: of the worst open finding, "" where there is none.
        count: how many open findings lie under a stage; 0 where they are not counted.
        hint: all of it in full, for a tool tip.
        spoken: all of it in one sentence, for a screen reader.
    """

    words: str
    find: str
    detail: str = ""
    letter: str = ""
    tone: Tone = "other"
    look: str = "plain"
    severity: str = ""
    count: int = 0
    hint: str = ""
    spoken: str = ""


NOTHING = OutlineRow("", "")


def section_row(org: Org, section: str) -> OutlineRow:
    """What the heading of a section says: its title and how many there are."""
    title, count = said(_TITLES[section]), count_below(org, (section, ""))
    whole = said(text("{title}, {number}", title=title, number=count))
    return OutlineRow(title, title, number(count), look="section", hint=whole, spoken=whole)


def record_row(bridge: Bridge, org: Org, spot: Spot, record: Record) -> OutlineRow:
    """What the row of a record in the branch `spot` says."""
    found = findings_under(bridge, org, record)
    severity = found[0].severity.value if found else ""
    count = len(found) if isinstance(record, Stage) else 0
    letter, tone = _letter(org, record)
    words, find = words_of(org, spot, record), find_as(org, spot, record)
    detail = _detail(org, spot, record)
    look = "vacant" if isinstance(record, Seat) and record.person is None else "plain"
    named = f"{letter}  {words}" if letter else words
    whole = _spoken(org, spot, record)
    told = [f"{severity_sign(one.severity.value)} {spoken(org, one)}" for one in found[:_MOST_TOLD]]
    hint = "\n".join(part for part in (named, detail, *told, _rest(len(found))) if part)
    problem = _problems(org, found, counted=bool(count))
    whole = ", ".join(part for part in (whole, detail, problem) if part)
    return OutlineRow(words, find, detail, letter, tone, look, severity, count, hint, whole)


def words_of(org: Org, spot: Spot, record: Record) -> str:
    """What a row is called, names fenced off where they stand in a sentence."""
    return _words(org, spot, record, fenced=True)


def find_as(org: Org, spot: Spot, record: Record) -> str:
    """What a row is called, as somebody would type it: "A  Ana Ruiz"."""
    words = _words(org, spot, record, fenced=False)
    return f"{record.letter}  {words}" if isinstance(record, Assignment) else words


def _words(org: Org, spot: Spot, record: Record, *, fenced: bool) -> str:
    match record:
        case Assignment() if spot[0] == PEOPLE:
            return org.get(Responsibility, record.responsibility).name
        case Assignment():
            return org.party(record.party).name
        case Seat():
            person = org.look(Person, record.person)
            return person.name if person is not None else said(text("vacancy"))
        case Handoff():
            names = [org.get(Stage, one).name for one in (record.source, record.target)]
            source, target = map(isolate, names) if fenced else names
            return f"{source} → {target}"
        case _:
            return name_of(record)


def _letter(org: Org, record: Record) -> tuple[str, Tone]:
    if not isinstance(record, Assignment):
        return "", "other"
    known = org.scheme.find(record.letter)
    return record.letter, tone_of(known.sense if known is not None else "")


def _detail(org: Org, spot: Spot, record: Record) -> str:
    match record:
        case Assignment() if spot[0] == PEOPLE:
            work = org.get(Responsibility, record.responsibility)
            return org.get(Stage, work.stage).name
        case Seat() if record.share != 1:
            return percent(record.share)
        case Person():
            return title_line(record)
        case Handoff():
            return record.what
        case _:
            return ""


def _spoken(org: Org, spot: Spot, record: Record) -> str:
    """A row's words together with what it is, since a listener does not see where it stands."""
    words = words_of(org, spot, record)
    match record:
        case Assignment():
            known = org.scheme.find(record.letter)
            return f"{letter_name(known) if known is not None else record.letter}: {words}"
        case Seat():
            held = text("held by {name}", name=words)
            return words if record.person is None else said(held)
        case _:
            kind = _KIND_WORDS.get(type(record))
            return f"{words}, {said(kind)}" if kind is not None else words


def _problems(org: Org, found: Sequence[Finding], *, counted: bool) -> str:
    if not found:
        return ""
    worst = spoken(org, found[0])
    if not counted:
        return worst
    problems = Plural("1 problem", "{count} problems").of(len(found))
    return said(text("{problems}: {worst}", problems=problems, worst=worst))


def _rest(count: int) -> str:
    return said(text("… and {count} more", count=count - _MOST_TOLD)) if count > _MOST_TOLD else ""


def findings_under(bridge: Bridge, org: Org, record: Record) -> list[Finding]:
    """The open findings about a record, for a stage also about all in it; worst first."""
    ids = _held_by(org, record) if isinstance(record, Stage) else (record.id,)
    found = {one for record_id in ids for one in bridge.findings_on(record_id)}
    open_ones = [one for one in found if one.accepted is None]
    return sorted(open_ones, key=lambda one: (one.severity.order, one.code, one.subjects))


def _held_by(org: Org, stage: Stage) -> list[Id]:
    works = [work.id for work in org.referring(Responsibility, "stage", stage.id)]
    letters = [held.id for work in works for held in org.assignments_on(work)]
    handoffs = (*org.handoffs_from(stage.id), *org.handoffs_to(stage.id))
    return [stage.id, *works, *letters, *(one.id for one in handoffs)]
