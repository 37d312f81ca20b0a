"""`rolemap`: decides between the window and the command line, and imports only that one."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from rolemap.formats.foreign import READ_FOREIGN
from rolemap.formats.visible import visible
from rolemap.registry import names_in

if TYPE_CHECKING:
    from rolemap.formats.exporter import Exporter

_FAILED = 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run RoleMap with these arguments, or with those of the process.

    The first argument decides: a subcommand or an option is for the command line; none, or a file,
    opens the window. A file that is called like a subcommand is opened as "./check".

    Returns:
        The exit code for the shell.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments == [READ_FOREIGN]:
        from rolemap.formats.foreign.worker import work

        return work(sys.stdin.buffer, sys.stdout.buffer)
    if arguments and (arguments[0].startswith("-") or arguments[0] in _commands()):
        from rolemap.cli import run

        return run(arguments, _painted)
    problem = _why_no_window(arguments)
    return _refuse(problem) if problem else _open(Path(arguments[0]) if arguments else None)


def _painted() -> tuple["Exporter", ...]:
    """The formats that need Qt, without importing Qt: it is when one of them is written."""
    from rolemap.formats.exporter import exporters_in

    return exporters_in("rolemap.ui.exporters")


def _commands() -> list[str]:
    return [name.replace("_", "-") for name in names_in("rolemap.cli.commands")]


def _why_no_window(arguments: list[str]) -> str | None:
    from rolemap.display import missing_display

    if len(arguments) > 1:
        return "Name one file to open, or a command; “rolemap --help” lists them."
    if arguments and _may_be_a_slip(arguments[0]):
        return _no_such(arguments[0])
    missing = missing_display(os.environ)
    if missing is None:
        return None
    return (
        f"No window can be opened because {missing}; “rolemap check FILE” needs none, and"
        " “rolemap --help” lists what else works without."
    )


def _may_be_a_slip(word: str) -> bool:
    """Whether it reads like a command rather than like a file, and is no file."""
    return not os.path.lexists(word) and Path(word).name == word and not Path(word).suffix


def _no_such(word: str) -> str:
    from difflib import get_close_matches

    near = [f"“{name}”" for name in get_close_matches(word.casefold(), _commands())]
    hint = f"did you mean {' or '.join(near)}?" if near else "“rolemap --help” lists the commands."
    return f"There is no command and no file “{word}”; {hint}"


def _open(path: Path | None) -> int:
    try:
        from rolemap.ui.app import run
    except ImportError as error:
        if os.environ.get("ROLEMAP_DEBUG"):
            raise
        sentence = "No window can be opened because a part of Qt is missing"
        return _refuse(f"{sentence} ({error}); “rolemap check FILE” works without it.")
    return run(path)


def _refuse(sentence: str) -> int:
    sys.stderr.write(f"rolemap: {visible(sentence)}\n")
    return _FAILED


if __name__ == "__main__":
    sys.exit(main())
