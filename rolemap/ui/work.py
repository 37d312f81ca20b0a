"""Work away from the window's thread that can be given up: a preview, reading, writing."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from rolemap.formats.progress import Cancelled, Progress
from rolemap.model.errors import RoleMapError


class _News(QObject):
    moved = Signal(float)
    done = Signal(object)
    failed = Signal(object)


class _Task(QRunnable):
    def __init__(self, work: "Work", do: Callable[[Progress], object]) -> None:
        super().__init__()
        self.news = _News()
        self._work = work
        self._do = do

    def run(self) -> None:
        try:
            found = self._do(self._progress)
        except RoleMapError as error:
            self.news.failed.emit(error)
        else:
            self.news.done.emit(found)

    def _progress(self, done: float) -> None:
        if self._work.given_up:
            raise Cancelled
        self.news.moved.emit(done)


class Work(QObject):
    """Something that is under way.

    Args:
        do: does it, and tells the function that it is given how far it is.
        parent: what it belongs to.

    Signals:
        moved(float): so much is done, from 0 to 1.
        done(object): it is done, and this came of it.
        failed(RoleMapError): it could not be done, or was cancelled.
    """

    moved = Signal(float)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, do: Callable[[Progress], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.given_up = False
        task = _Task(self, do)
        task.news.moved.connect(self.moved)
        task.news.done.connect(self._on_done)
        task.news.failed.connect(self._on_failed)
        self._news = task.news
        QThreadPool.globalInstance().start(task)

    def give_up(self) -> None:
        """Stop at the next opportunity; whatever comes of it is not told any more."""
        self.given_up = True

    def _on_done(self, found: object) -> None:
        if not self.given_up:
            self.done.emit(found)

    def _on_failed(self, error: RoleMapError) -> None:
        if not self.given_up:
            self.failed.emit(error)
