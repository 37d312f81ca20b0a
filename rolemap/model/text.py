"""A sentence kept as template and values, so that a view can show it in another language."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that is no count, such as a share: `str` writes it with a point."""

    value: float

    def __str__(self) -> str:
        return f"{self.value:.10g}"


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence for a person: `str(text)` fills the template, in English.

    Attributes:
        template: the sentence with `{name}` fields; never holds words of the user. Where it has a
            field `{count}`, a language may have several forms of it.
        values: what goes into the fields; the words of the user, never parsed as a template.
    """

    template: str
    values: "tuple[tuple[str, str | int | Figure | Text], ...]" = ()

    def __str__(self) -> str:
        return self.template.format_map(dict(self.values))

    def filled(self, **values: "str | int | Figure | Text") -> "Text":
        """The same sentence, of a table, with its values."""
        return Text(self.template, tuple(values.items()))


Value = str | int | Figure | Text


@dataclass(frozen=True, slots=True)
class Plural:
    """What is said of one thing, and of any other number of them, which is the field `{count}`."""

    one: str
    many: str

    def of(self, count: int, **values: Value) -> Text:
        """The sentence about so many."""
        if count == 1:
            return text(self.one, **values)
        return text(self.many, count=count, **values)


def text(template: str, **values: Value) -> Text:
    """A `Text` with its values given by name."""
    return Text(template, tuple(values.items()))


def in_a_row(parts: Sequence[str | Text]) -> str | Text:
    """The parts with commas between them."""
    if not parts:
        return ""
    *before, row = parts
    for part in reversed(before):
        row = text("{first}, {rest}", first=part, rest=row)
    return row
