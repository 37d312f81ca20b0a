"""The one mutable object: the current Org, its history, its listeners and its file."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, TypeAlias

from rolemap.formats.org_file import Opened, open_org, save_org
from rolemap.formats.safe_file import Fingerprint, SaveFailed
from rolemap.model.change import Change, Step
from rolemap.model.edits.offers import Offer
from rolemap.model.org import Org
from rolemap.model.text import Text
from rolemap.session.history import History


@dataclass(frozen=True, slots=True)
class Changed:
    """News: the document went from one state to another by `change`.

    Attributes:
        step: the step that was made, or taken back (`change` is its inverse then).
    """

    before: Org
    after: Org
    change: Change
    step: Step


Listener: TypeAlias = Callable[[Changed], None]


# No step: what is on disk was never the state of the document.
_NEVER: Final = object()


def _now() -> datetime:
    return datetime.now(UTC)


class Document:
    """An organisation being edited.

    Undo, redo and every edit go the same way: apply a Change, then tell the listeners. A listener
    may not commit.

    Attributes:
        org: the current state.
        history: what was done and undone.
        path: the file it is kept in, or None before the first save.
    """

    def __init__(
        self, org: Org, path: Path | None = None, *, now: Callable[[], datetime] = _now
    ) -> None:
        self.org = org
        self.history = History()
        self.path = path
        self._now = now
        self._fingerprint: Fingerprint | None = None
        self._saved: object = None
        self._listeners: list[Listener] = []
        self._telling = False

    @classmethod
    def open(cls, path: Path) -> "Document":
        """The document kept in a file.

        Raises:
            RoleMapError: the file cannot be read, or is not an organisation.
        """
        return cls.of_file(open_org(path), path)

    @classmethod
    def of_file(cls, opened: Opened, path: Path, *, as_kept: bool = True) -> "Document":
        """The document of a file that was read.

        Args:
            opened: what was read.
            path: the file.
            as_kept: whether the file holds just that; otherwise there is something to save, even
                where nothing was edited.
        """
        document = cls(opened.org, path)
        document._fingerprint = opened.fingerprint
        if not as_kept:
            document._saved = _NEVER
        return document

    @property
    def modified(self) -> bool:
        """Whether there is something to save."""
        return self.history.last is not self._saved

    def commit(self, label: Text, change: Change, *, merge_key: str = "") -> bool:
        """Make an edit, as one step that can be undone.

        Args:
            label: what it is called in the history ("Assign Ana to Train").
            change: the edit; an empty one is no step.
            merge_key: consecutive steps with the same key are one step (typing a name).

        Returns:
            Whether anything changed.

        Raises:
            Rejected: the change does not fit; nothing happened.
        """
        if not change:
            return False
        after = self._applied(change)
        step = Step(label, change, self._now(), merge_key=merge_key)
        self.history.push(step, fold=self.modified)
        self._tell(after, change, step)
        return True

    def take(self, offer: Offer) -> bool:
        """Commit what an offer promised."""
        return self.commit(offer.label, offer.change)

    def undo(self) -> None:
        """Take the last step back; nothing happens where there is none."""
        step = self.history.last
        if step is not None:
            change = step.change.inverse()
            after = self._applied(change)
            self.history.undo()
            self._tell(after, change, step)

    def redo(self) -> None:
        """Make the next step again; nothing happens where there is none."""
        step = self.history.next
        if step is not None:
            after = self._applied(step.change)
            self.history.redo()
            self._tell(after, step.change, step)

    def save(self, path: Path | None = None) -> tuple[Text, ...]:
        """Write the document to its file, or to another one from now on.

        Returns:
            What a person should know about a save that worked, such as an owner not kept.

        Raises:
            SaveFailed: it could not be written; the document is as unsaved as before.
        """
        target = path or self.path
        assert target is not None, "the first save needs a path"
        expected = self._fingerprint if target == self.path else None
        try:
            self._fingerprint = save_org(target, self.org, expected=expected)
        except SaveFailed as error:
            if error.now_on_disk is not None and target == self.path:
                self._fingerprint = error.now_on_disk
            raise
        self.path = target
        self._saved = self.history.last
        return self._fingerprint.notes

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after each change; returns a function that ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _applied(self, change: Change) -> Org:
        if self._telling:
            raise RuntimeError("a listener may not commit")
        return self.org.apply(change)

    def _tell(self, after: Org, change: Change, step: Step) -> None:
        before, self.org = self.org, after
        self._telling = True
        try:
            for listener in tuple(self._listeners):
                listener(Changed(before, after, change, step))
        finally:
            self._telling = False
