"""For a person: lines in columns, coloured where a terminal shows it."""

from collections.abc import Iterator

import click

from rolemap.cli.output import coloured
from rolemap.cli.shown import shown
from rolemap.formats.difference import Part, difference
from rolemap.planning.comparison import Comparison

_SIGNS = {"left": ("−", "red"), "joined": ("+", "green"), "moved": ("→", "yellow")}
_OTHER = ("~", "cyan")
_WIDEST = 44  # of a column; a longer name stands out of it


def write(comparison: Comparison, before: str, after: str) -> str:
    """What is open now, then person by person, then thing by thing."""
    found = difference(comparison, before, after)
    title = shown(before) if before == after else f"{shown(before)} → {shown(after)}"
    lines = [_styled(title, bold=True), shown(found.summary)]
    if found.opened or found.filled:
        lines.append("")
    lines += (f"{_styled('✕', fg='red')} {shown(one)}" for one in found.opened)
    lines += (f"{_styled('✓', fg='green')} {shown(one)}" for one in found.filled)
    for part in found.people:
        lines += ["", *_person(part)]
    for section in found.sections:
        lines += ["", _styled(section.title, bold=True)]
        lines += (f"    {shown(one)}" for one in section.sentences)
    return "\n".join(lines)


def _person(part: Part) -> Iterator[str]:
    sign, colour = _SIGNS.get(part.fate, _OTHER)
    yield f"{_styled(sign, fg=colour)} {_styled(shown(part.heading), bold=True)}"
    yield from (f"    {shown(one)}" for one in part.sentences)
    letters = max((len(shown(one.letters)) for one in part.rows), default=0)
    works = max((min(len(shown(one.work)), _WIDEST) for one in part.rows), default=0)
    way = ""
    for one in part.rows:
        first = "" if one.way == way else one.way
        way = one.way
        tail = _styled(shown(one.tail), fg="red") if one.open else shown(one.tail)
        cells = f"{shown(one.letters):<{letters}}  {shown(one.work):<{works}}"
        yield f"    {first:<10}  {cells}  {tail}".rstrip()


def _styled(words: str, *, fg: str | None = None, bold: bool = False) -> str:
    return click.style(words, fg=fg, bold=bold or None) if coloured() else words
