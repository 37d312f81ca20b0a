"""For a comment on a pull request: GitHub-flavoured Markdown, long parts folded."""

from collections.abc import Iterable, Iterator

from rolemap.formats.difference import Difference, Part, difference
from rolemap.formats.markdown import as_line, table_row
from rolemap.formats.visible import visible
from rolemap.planning.comparison import Comparison

_SIGNS = {"left": "➖", "joined": "➕", "moved": "➡️"}
_UNFOLDED = 8  # people; more than that are folded away


def write(comparison: Comparison, before: str, after: str) -> str:
    """What is open now, a table for each person, and all else by kind, folded."""
    found = difference(comparison, before, after)
    title = _line(before) if before == after else f"{_line(before)} → {_line(after)}"
    parts = [f"## Who does what: {title}", f"**{_line(found.summary)}**"]
    if found.opened or found.filled:
        told = [f"- ❌ {_line(one)}" for one in found.opened]
        parts.append("\n".join([*told, *(f"- ✅ {_line(one)}" for one in found.filled)]))
    people = ["\n\n".join(_person(part)) for part in found.people]
    if len(people) > _UNFOLDED:
        people = [_folded(f"{len(people)} people, one by one", people)]
    parts += people
    if found.sections:
        count = sum(len(section.sentences) for section in found.sections)
        parts.append(_folded(f"By what it is about ({count})", _sections(found)))
    return "\n\n".join(parts)


def _folded(title: str, parts: Iterable[str]) -> str:
    """Parts behind a click; the title is no word of the user."""
    return "\n\n".join([f"<details>\n<summary>{title}</summary>", *parts, "</details>"])


def _person(part: Part) -> Iterator[str]:
    sign = _SIGNS.get(part.fate, "")
    yield f"### {sign} {_line(part.heading)}".replace("  ", " ")
    if part.sentences:
        yield "\n".join(f"- {_line(one)}" for one in part.sentences)
    if part.rows:
        rows = [table_row("", "Letters", "Responsibility", ""), table_row(*([":--"] * 4))]
        way = ""
        for one in part.rows:
            tail = f"**{_line(one.tail)}**" if one.open else _line(one.tail)
            first = "" if one.way == way else one.way
            way = one.way
            rows.append(table_row(first, _line(one.letters), _line(one.work), tail))
        yield "\n".join(rows)


def _sections(found: Difference) -> Iterator[str]:
    for section in found.sections:
        yield f"**{section.title}**"
        yield "\n".join(f"- {_line(one)}" for one in section.sentences)


def _line(words: str) -> str:
    """Words that would break the line are shown as an escape, as everywhere in a report."""
    return as_line(visible(words))
