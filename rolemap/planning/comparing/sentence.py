"""A sentence about what has changed. Imports model only."""

from collections.abc import Iterable
from dataclasses import dataclass

from rolemap.model.ids import Id
from rolemap.model.records import Record, name_of
from rolemap.model.text import Text


@dataclass(frozen=True, slots=True)
class Sentence:
    """Something that has changed, in the words of the domain.

    Attributes:
        kind: the kind of record under which it is listed.
        name: what that record is called now, or was called if it is gone.
        what: what has changed, one word for programs: "added", "letters", the name of a field, ...
        said: the sentence.
        about: the ids that it is about; the first is that under which it is listed.
        tells: the ids of the edited records that it tells of; none where it only follows.
    """

    kind: str
    name: str
    what: str
    said: Text
    about: tuple[Id, ...]
    tells: tuple[Id, ...]

    @property
    def id(self) -> Id:
        """The record under which it is listed."""
        return self.about[0]

    def __str__(self) -> str:
        return str(self.said)


def sentence(
    subject: Record, what: str, said: Text, tells: Iterable[Id], *also: Id | None
) -> Sentence:
    """A sentence listed under `subject`.

    Args:
        subject: the record under which it is listed.
        what: what has changed.
        said: the sentence.
        tells: the ids of the edits that it tells of.
        also: what else it is about.
    """
    about = dict.fromkeys((subject.id, *(one for one in also if one is not None)))
    name = "" if name_of(subject) == subject.KIND else name_of(subject)
    return Sentence(subject.KIND, name, what, said, tuple(about), tuple(dict.fromkeys(tells)))
