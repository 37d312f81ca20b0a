"""A rule's page: what its docstring says, section by section."""

from collections.abc import Mapping
from dataclasses import dataclass
from inspect import cleandoc

from rolemap.analysis.catalogue import AnyRule

SECTIONS = ("Why it matters", "What to do", "Source", "Bad", "Good")


@dataclass(frozen=True, slots=True)
class Manual:
    """The page of a rule.

    Attributes:
        summary: the first sentence, for lists.
        details: what exactly counts, in paragraphs; "" where the summary says it all.
        sections: the text under each of `SECTIONS`, in that order.
    """

    summary: str
    details: str
    sections: Mapping[str, str]


def manual(rule: AnyRule) -> Manual:
    """The page of a rule.

    Raises:
        ValueError: its docstring lacks a section, or has one that is not known; a test sees to it
            that no rule is shipped like that.
    """
    head: list[str] = []
    sections: dict[str, list[str]] = {}
    lines = head
    for line in cleandoc(rule.manual).splitlines():
        if line.endswith(":") and not line.startswith(" "):
            lines = sections.setdefault(line[:-1], [])
        else:
            lines.append(line)
    if tuple(sections) != SECTIONS:
        raise ValueError(f"{rule.code} has the sections {tuple(sections)}, not {SECTIONS}")
    summary, _, details = "\n".join(head).strip().partition("\n")
    texts = {title: cleandoc("\n" + "\n".join(body)) for title, body in sections.items()}
    return Manual(summary, details.strip(), texts)
