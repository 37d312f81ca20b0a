"""What an import would make of a plan, worked out before anything changes. Knows no widgets."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from rolemap.formats.foreign.away import outcome_away
from rolemap.formats.foreign.outcome import Outcome
from rolemap.formats.importer import importer_named
from rolemap.formats.importing.joining import Joining, joined
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.remark import Remark
from rolemap.formats.importing.source import Source
from rolemap.formats.progress import Progress, part_of
from rolemap.model.errors import RoleMapError
from rolemap.model.org import Org
from rolemap.model.records import Team
from rolemap.model.text import Plural, Text, in_a_row, text

_MOST_LINES = 5_000  # nobody reads more, and each takes memory
_MOST_NAMES = 50
_MOST_EDITS = 20_000  # comparing them would take longer than anybody waits


@dataclass(frozen=True, slots=True)
class Proposal:
    """What would come of it.

    Attributes:
        outcome: what was read, or why nothing was.
        before: the plan that it comes into.
        joining: what would change in it; None where nothing was read.
        after: the plan with it.
        lines: what comes, or changes, a sentence a line.
    """

    outcome: Outcome
    before: Org
    joining: Joining | None = None
    after: Org | None = None
    lines: tuple[Text | str, ...] = ()

    @property
    def remarks(self) -> Sequence[Remark]:
        """What was not understood, or had to be assumed."""
        read = self.outcome.imported
        return (
            *(read.remarks if read else ()),
            *(self.joining.remarks if self.joining else ()),
        )


def proposal(
    source: Source, mapping: Mapping, before: Org, progress: Progress, *, remove_leavers: bool
) -> Proposal:
    """Read a source and see what it would change; takes its time.

    Args:
        source: what to read.
        mapping: how.
        before: the plan that it comes into; an empty one for a new plan.
        progress: is told how far it is; it may raise `Cancelled`.
        remove_leavers: whether those go whom a list of everybody has no more.

    Raises:
        Cancelled: somebody no longer wants it.
    """
    found = outcome_away(source, mapping, part_of(progress, 0, 0.8))
    imported = found.imported
    if imported is None:
        return Proposal(found, before)
    is_staff = importer_named(imported.mapping.format).is_staff
    try:
        join = joined(before, imported, is_staff=is_staff, remove_leavers=remove_leavers)
        after = before.apply(join.change)
    except RoleMapError as error:
        problem = (
            error.message if isinstance(error.message, Text) else text("{why}", why=str(error))
        )
        return Proposal(Outcome(None, problem, found.formats, found.sheets, found.sample), before)
    progress(0.9)
    is_new = not any(one is not before.settings for one in before.records())
    lines = _content(after) if is_new else _changes(before, after, len(join.change.edits))
    return Proposal(found, before, join, after, _cut(lines))


def _cut(lines: Iterator[Text | str]) -> tuple[Text | str, ...]:
    shown = tuple(islice(lines, _MOST_LINES))
    more = sum(1 for _ in lines)
    return (*shown, text("… and {count} more lines", count=more)) if more else shown


def _changes(before: Org, after: Org, edits: int) -> Iterator[Text | str]:
    """Who joins, leaves and moves, then everything that is different."""
    from rolemap.planning.comparison import compared

    if edits > _MOST_EDITS:
        yield text("{count} things are added or changed: too many to list them.", count=edits)
        return
    found = compared(before, after)
    for people, one, many in (
        (found.joiners, "1 person joins: {names}", "{count} people join: {names}"),
        (found.leavers, "1 person leaves: {names}", "{count} people leave: {names}"),
        (found.movers, "1 person moves: {names}", "{count} people move: {names}"),
    ):
        if people:
            names = ", ".join(each.person.name for each in people[:_MOST_NAMES])
            yield Plural(one, many).of(len(people), names=names)
    yield from (sentence.said for sentence in found.everything)


def _content(org: Org) -> Iterator[Text | str]:
    """All that there will be: the stages with their work and letters, then who there is."""
    for stage in org.stages():
        yield text("Stage {name}", name=stage.name)
        for work in org.responsibilities_in(stage.id):
            held = sorted(
                (one.letter, org.party(one.party).name) for one in org.assignments_on(work.id)
            )
            who = in_a_row([f"{letter} {name}" for letter, name in held])
            yield text("    {work}: {who}", work=work.name, who=who or text("nobody"))
    for words, names in (
        (text("Roles"), [one.name for one in org.roles()]),
        (text("Teams"), [one.name for one in org.teams()]),
    ):
        if names:
            yield text("{kind}: {names}", kind=words, names=", ".join(names))
    for person in org.people():
        said = [*filter(None, (person.title, person.level, person.site))]
        said += [org.get(Team, one).name for one in person.teams]
        yield ", ".join((person.name, *said))
