"""What a row about a person or a role says, as plain values: worked out without a widget."""

from dataclasses import dataclass

from rolemap.analysis.facts import Facts
from rolemap.analysis.workload import Load, load_of
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Assignment, Person, Role
from rolemap.model.text import text
from rolemap.ui.look.speech import said
from rolemap.ui.wording import holders_line, is_vacant, percent, title_line

_FULL = 1.005  # from here on the load bar shows more than all of it


@dataclass(frozen=True, slots=True)
class PartyRow:
    """Everything a row shows.

    Attributes:
        line: what stands under the name.
        load: planned time as a fraction of the person's own; None where no bar is drawn.
        figure: a word at the right of the name, "" for none.
        tone: "plain", "over" (too much planned), "free" (nothing to do) or "vacant".
        hint: all of it in full, for a tool tip.
        spoken: all of it in one sentence, for a screen reader.
    """

    id: Id
    name: str
    line: str
    load: float | None
    figure: str
    tone: str
    hint: str
    spoken: str


def party_row(facts: Facts, party: Person | Role) -> PartyRow:
    """What a row says about a person or a role."""
    return _person(facts, party) if isinstance(party, Person) else _role(facts.org, party)


def _person(facts: Facts, person: Person) -> PartyRow:
    load = load_of(facts, person)
    line, name = title_line(person), person.name
    figure, tone = "", "plain"
    planned = said(text("{share} planned", share=percent(load.ratio)))
    if _has_no_part(facts, person, load):
        figure, tone, planned = said(text("free")), "free", said(text("nothing planned"))
    elif load.ratio > facts.org.settings.limits.load or load.ratio > _FULL:
        figure, tone = percent(load.ratio), "over"
    hint = "\n".join(part for part in (name, line, _sum_of(load, planned)) if part)
    spoken = ", ".join(part for part in (name, line, planned) if part)
    return PartyRow(person.id, name, line, load.ratio, figure, tone, hint, spoken)


def _has_no_part(facts: Facts, person: Person, load: Load) -> bool:
    """Whether nothing at all counts on a person, as rule RM601 says."""
    org = facts.org
    return not (
        load.parts
        or facts.duties_of(person.id)
        or org.referring(Assignment, "deputy", person.id)
        or org.referring(Person, "managers", person.id)
    )


def _sum_of(load: Load, planned: str) -> str:
    parts = ", ".join(f"{said(part.what)} {percent(part.share)}" for part in load.parts)
    return f"{planned}: {parts}" if parts else planned


def _role(org: Org, role: Role) -> PartyRow:
    line, name, vacant = holders_line(org, role), role.name, is_vacant(org, role)
    says = line if vacant else said(text("held by {names}", names=line))
    tone = "vacant" if vacant else "plain"
    return PartyRow(role.id, name, line, None, "", tone, f"{name}\n{says}", f"{name}, {says}")
