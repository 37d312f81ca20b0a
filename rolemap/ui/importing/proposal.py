"""What an import would make of a plan, worked out before anything changes. Knows no widgets."""

from collections.abc import Sequence
from dataclasses import dataclass

from rolemap.formats.foreign.away import outcome_away
from rolemap.formats.foreign.outcome import Outcome
from rolemap.formats.importer import importer_named
from rolemap.formats.importing import remark
from rolemap.formats.importing.joining import Joining, joined
from rolemap.formats.importing.mapping import Mapping
from rolemap.formats.importing.preview import preview
from rolemap.formats.importing.remark import Remark
from rolemap.formats.importing.source import Source
from rolemap.formats.progress import Progress, part_of
from rolemap.model.errors import RoleMapError
from rolemap.model.org import Org
from rolemap.model.text import Text


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
        problem = remark.why(error)
        return Proposal(Outcome(None, problem, found.formats, found.sheets, found.sample), before)
    progress(0.9)
    lines = preview(before, after, len(join.change.edits))
    return Proposal(found, before, join, after, lines)
