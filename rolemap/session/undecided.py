"""A file in which a merge has left something to choose, and the document that comes of choosing."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rolemap.formats.org_file import Opened, loads
from rolemap.formats.safe_file import Fingerprint, read
from rolemap.formats.unresolved import is_conflicted
from rolemap.model.change import Change
from rolemap.model.diff import diff
from rolemap.model.org import Org
from rolemap.model.text import Plural
from rolemap.session.document import Document

# What merges is not needed for a file without conflicts, and would hold up the start.
if TYPE_CHECKING:
    from rolemap.model.conflict import Key, Merged, Side

# No line of a plan begins like this, so that most files need not be looked through.
_SOME_MARK = b"<<<<<<<"
_OURS_CALLED = re.compile(rb"^<{7,} (.+?)\r?$", re.MULTILINE)
_THEIRS_CALLED = re.compile(rb"^>{7,} (.+?)\r?$", re.MULTILINE)
_NO_NAMES = ("ours", "theirs")

_DECIDED = Plural("Decide a conflict of a merge", "Decide {count} conflicts of a merge")


@dataclass(frozen=True, slots=True)
class Undecided:
    """A file that is no document before somebody has chosen.

    Attributes:
        path: the file.
        merged: the plan in it, with its conflicts; there may be none where git gave up on a text.
        fingerprint: what the file looked like.
        ours: what git calls our side, a branch as a rule; "" where it does not say.
        theirs: the same of their side.
    """

    path: Path
    merged: "Merged"
    fingerprint: Fingerprint
    ours: str = ""
    theirs: str = ""

    def decided(self, choices: "Mapping[Key, Side]") -> Document:
        """The document of the file: choosing is a step in it, and is still to be saved.

        Args:
            choices: the side for each conflict, by its key; ours for one that is not named.

        Raises:
            Rejected: the plan was edited since it was merged, and no longer takes the choice.
        """
        from rolemap.model.conflict import resolved

        after = resolved(self.merged, choices)
        # A step is about records. What this version does not know is chosen for good.
        before = Org.of(*self.merged.org.records(), unknown=after.unknown)
        change = diff(before, after)
        if not _is_step(change):
            before, change = after, Change()
        document = Document.of_file(Opened(before, self.fingerprint), self.path, as_kept=False)
        document.commit(_DECIDED.of(len(self.merged.conflicts)), change)
        return document


def open_document(path: Path) -> Document | Undecided:
    """What is kept in a file: a document, or one that has to be decided first.

    Raises:
        RoleMapError: the file cannot be read, is no plan, or its conflicts make no sense.
    """
    data, fingerprint = read(path)
    if _SOME_MARK in data:
        from rolemap.formats.conflict_markers import is_marked, merge_marked

        if is_marked(data):
            names = _called(_OURS_CALLED, data), _called(_THEIRS_CALLED, data)
            return Undecided(path, merge_marked(path, data), fingerprint, *names)
    org = loads(data, path.name)
    if is_conflicted(org):
        from rolemap.formats.conflict_file import read_conflicts

        return Undecided(path, read_conflicts(org, path.name), fingerprint)
    return Document.of_file(Opened(org, fingerprint), path)


def _is_step(change: Change) -> bool:
    """Whether each record stays what it is: by hand, two people can give one id to two kinds."""
    pairs = ((edit.before, edit.after) for edit in change.edits.values())
    return all(not one or not other or one.KIND == other.KIND for one, other in pairs)


def _called(mark: re.Pattern[bytes], data: bytes) -> str:
    found = mark.search(data)
    name = found[1].decode(errors="replace").strip() if found else ""
    return "" if name in _NO_NAMES else name
