"""A sentence kept as template and values, so that a view can show it in another language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence for a person: `str(text)` fills the template.

    Attributes:
        template: the sentence with `{name}` fields; never holds words of the user.
        values: what goes into the fields; the words of the user, never parsed as a template.
    """

    template: str
    values: "tuple[tuple[str, str | int | Text], ...]" = ()

    def __str__(self) -> str:
        return self.template.format_map(dict(self.values))


def text(template: str, **values: str | int | Text) -> Text:
    """A `Text` with its values given by name."""
    return Text(template, tuple(values.items()))
