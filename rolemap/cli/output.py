"""How commands print: text for people, JSON for programs."""

import json
import os
import sys

import click

from rolemap.cli.shown import shown

# A command with this option gets `form`, "text" or "json".
format_option = click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json")),
    default="text",
    show_default=True,
    help="How to print.",
)


def say(words: str) -> None:
    """Print text, coloured only where `coloured` says so."""
    click.echo(words, color=coloured())


def say_json(value: object) -> None:
    """Print JSON; in ASCII, so that it passes every terminal and pipe unharmed."""
    click.echo(json.dumps(value, indent=2, ensure_ascii=True))


def complain(sentence: str) -> None:
    """Say on stderr what went wrong."""
    click.echo(f"rolemap: {shown(sentence)}", err=True, color=False)


def coloured() -> bool:
    """Whether there is a terminal that shows colours and a person who wants them."""
    wanted = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return wanted and sys.stdout.isatty()


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun: "1 error", "2 errors"."""
    return f"{number} {one if number == 1 else many or one + 's'}"
