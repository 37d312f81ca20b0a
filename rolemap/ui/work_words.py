"""How it is put in words what somebody's work really is, wherever that is shown."""

from collections.abc import Sequence
from dataclasses import dataclass

from rolemap.analysis.facts import Facts
from rolemap.analysis.kind_table import KIND_NAMES, ROLE_KINDS
from rolemap.analysis.kinds import KindShare, Mix, mix_of, mix_of_role
from rolemap.analysis.titles import Verdict, names_of, role_against_work, title_against_work
from rolemap.analysis.wording import listed
from rolemap.model.records import Person, Role
from rolemap.model.text import text
from rolemap.ui.look.speech import said
from rolemap.ui.wording import percent

# As much is "mostly"; of what is less, the largest parts are named.
_MOSTLY = 0.5
_PARTS_NAMED = 3
_WORKS_NAMED = 2


@dataclass(frozen=True, slots=True)
class Work:
    """What somebody's work is, with whether the title says so."""

    mix: Mix
    verdict: Verdict

    @property
    def contradiction(self) -> str:
        """That the title says something else; "" where it does not."""
        words = self.verdict.words
        return said(words) if words is not None else ""


def work_of(facts: Facts, who: Person | Role) -> Work:
    """What the work of a person or a role really is."""
    if isinstance(who, Role):
        mix = mix_of_role(facts, who)
        return Work(mix, role_against_work(facts, who, mix))
    mix = mix_of(facts, who.id)
    return Work(mix, title_against_work(facts, who, mix))


def kind_name(part: KindShare) -> str:
    """What a kind of work is called."""
    return said(KIND_NAMES[part.kind])


def work_line(facts: Facts, mix: Mix) -> str:
    """What work mostly is, at a glance: "Mostly infrastructure (62 %): Serving, Canary…"."""
    if not mix.kinds:
        return ""
    most = mix.kinds[0]
    if most.share < _MOSTLY:
        parts = [
            said(text("{kind} {share}", kind=kind_name(one), share=percent(one.share)))
            for one in mix.kinds
        ]
        return _some(parts, _PARTS_NAMED)
    works = _some(names_of(facts, most.works), _WORKS_NAMED)
    values = {"kind": kind_name(most), "share": percent(most.share), "works": works}
    return said(text("Mostly {kind} ({share}): {works}", **values))


def _some(names: Sequence[str], most: int) -> str:
    """The first ones; that there are more is only hinted at."""
    shown = ", ".join(names[:most])
    return f"{shown}…" if len(names) > most else shown


def works_named(facts: Facts, part: KindShare) -> str:
    """The responsibilities that make a part of somebody's work up."""
    return said(listed(names_of(facts, part.works)))


def nearest_line(work: Work) -> str:
    """Whose work it is most like; "" where that cannot be said."""
    if not work.verdict.work_kind:
        return ""
    known = ROLE_KINDS[work.verdict.work_kind]
    return said(text("Most like the work of: {kind}", kind=known.name))


def part_line(facts: Facts, part: KindShare) -> str:
    """How much is of a kind, and what that is."""
    values = {"kind": kind_name(part), "share": percent(part.share)}
    return said(text("{share} {kind}: {works}", **values, works=works_named(facts, part)))


def track_line(mix: Mix) -> str:
    """How much of it is research and how much development; "" where it is neither."""
    if not mix.research and not mix.development:
        return ""
    values = {"research": percent(mix.research), "development": percent(mix.development)}
    return said(text("Research {research}, development {development}", **values))
