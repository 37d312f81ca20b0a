"""Reads a line of output as the log of a build does, and says which commands it would run.

After GitHub's runner: "::name key=value,…::data" where nothing but space stands before it, or else
"##[name key=value;…]data" anywhere in the line. Azure and TeamCity: "##vso[…]", "##teamcity[…]".
"""

import re
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Command:
    """What a line told the runner to do."""

    name: str
    data: str
    properties: dict[str, str] = field(default_factory=dict)


def commands(output: str) -> list[Command]:
    """The commands in everything that was printed."""
    found = (_command(line) for line in re.split(r"\r\n|\r|\n", output))
    return [one for one in found if one is not None]


def _command(line: str) -> Command | None:
    start = line.lstrip()
    if start.startswith("::") and "::" in start[2:]:
        head, _, data = start[2:].partition("::")
        name, _, pairs = head.partition(" ")
        properties = dict(pair.split("=", 1) for pair in pairs.split(",") if "=" in pair)
        return Command(
            name, _unescaped(data), {key: _unescaped(one) for key, one in properties.items()}
        )
    old = re.search(r"##\w*\[([^\]]*)", line)
    return Command(old[1], line[old.end() :]) if old else None


def _unescaped(words: str) -> str:
    for escape, mark in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        words = words.replace(escape, mark)
    return words
