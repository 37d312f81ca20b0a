"""What a field of a record is to whoever edits it: a line of the tables."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from rolemap.model.org import Org
from rolemap.model.records import Record
from rolemap.ui.dialogs.choices import Choice

Kind = Literal[
    "text",
    "long",
    "number",
    "choice",
    "one_of",
    "words",
    "flag",
    "present",
    "pick",
    "picks",
    "day",
    "end",
]
Records = Sequence[Record]
Suggest = Callable[[Org], Iterable[str]]
Options = Callable[[Org, Records], Iterable[tuple[str, str]]]
Choices = Callable[[Org, Records], Iterable[Choice]]


@dataclass(frozen=True, slots=True)
class Number:
    """How a number is shown and what it may be.

    Attributes:
        unit: what stands behind it; `one` where it is 1.
        factor: what it is multiplied with to be shown; bounds and step are of what is shown.
        decimals: how many digits there are behind the point at the most.
    """

    unit: str = ""
    one: str = ""
    factor: float = 1.0
    least: float = 0.0
    most: float = 1000.0
    step: float = 1.0
    decimals: int = 2


# Fractions of full time, or of a whole.
PERCENT = Number("%", factor=100.0, step=5.0, decimals=1)
PORTION = Number("%", factor=100.0, least=0.1, most=100.0, step=5.0, decimals=1)


@dataclass(frozen=True, slots=True)
class Field:
    """One field that can be edited.

    Attributes:
        name: the field of the record, or "limits.load" for a part of a field.
        label: what it is called.
        kind: how it is edited.
        help: one sentence about what it means and what it does.
        number: how it is shown; for "number".
        suggest: values to choose from; others may be typed.
        options: the only values there are, each with its words; for "one_of".
        choices: what can be picked; for "pick" and "picks".
        offers: the kinds of records that `options` are made of.
        needs: the field without which this one says nothing.
        group: the heading under which it stands together with its neighbours.
        rules: codes of the rules that read it.
        alone: whether it tells one record from the others, so that several cannot share it.
        required: whether it cannot be empty.
        wide: whether it has a line of its own, below its label.
    """

    name: str
    label: str
    kind: Kind
    help: str = ""
    number: Number = Number()
    suggest: Suggest | None = None
    options: Options | None = None
    choices: Choices | None = None
    offers: tuple[type[Record], ...] = ()
    needs: str = ""
    group: str = ""
    rules: tuple[str, ...] = ()
    alone: bool = False
    required: bool = False
    wide: bool = False


def words(source: str) -> str:
    """A label or a help text of the tables, in the language of the window."""
    return QCoreApplication.translate("Fields", source)


def labelled(source: str) -> str:
    """Marks a text of a table: `words` looks it up when it is shown."""
    return source
