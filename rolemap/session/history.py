"""The steps that were made and those that were taken back; unlimited, named, folding."""

from dataclasses import replace

from rolemap.model.change import Step


class History:
    """A line of Steps with a place on it: `past` can be undone, `future` redone."""

    def __init__(self) -> None:
        self._past: list[Step] = []
        self._future: list[Step] = []

    @property
    def past(self) -> tuple[Step, ...]:
        """The steps made, oldest first."""
        return tuple(self._past)

    @property
    def future(self) -> tuple[Step, ...]:
        """The steps taken back, next one to redo first."""
        return tuple(reversed(self._future))

    @property
    def last(self) -> Step | None:
        """The step that undo would take back, or None."""
        return self._past[-1] if self._past else None

    @property
    def next(self) -> Step | None:
        """The step that redo would make again, or None."""
        return self._future[-1] if self._future else None

    def push(self, step: Step, *, fold: bool = True) -> None:
        """Note a step that was made; what could be redone is forgotten.

        A step with the same merge key as the last one becomes one with it, unless `fold` is false.
        """
        last = self.last
        foldable = fold and not self._future and last is not None
        self._future.clear()
        if foldable and last is not None and step.merge_key and last.merge_key == step.merge_key:
            self._past[-1] = replace(step, change=last.change.then(step.change))
        else:
            self._past.append(step)

    def undo(self) -> Step:
        """Move the last step to the future and return it.

        Raises:
            IndexError: there is none.
        """
        self._future.append(self._past.pop())
        return self._future[-1]

    def redo(self) -> Step:
        """Move the next step back to the past and return it.

        Raises:
            IndexError: there is none.
        """
        self._past.append(self._future.pop())
        return self._past[-1]
