"""The command line: runs a subcommand and says in one sentence what went wrong. Knows no Qt.

Exit codes: 0 it is done and nothing was found, 1 there are findings, 2 it could not be done.
"""

import gc
import io
import os
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from rolemap.model.errors import RoleMapError

if TYPE_CHECKING:
    from rolemap.cli.painted import Find

FAILED = 2
_INTERRUPTED = 130  # what shells show for a program that ended by Ctrl+C
_READER_GONE = 141  # and for one whose reader had enough, as in: rolemap rules | head -1


def run(argv: Sequence[str], painted: "Find | None" = None) -> int:
    """Run the subcommand that `argv` names (without the program's own name).

    Args:
        argv: the arguments.
        painted: finds the exporters that need Qt.

    Returns:
        The exit code for the shell.
    """
    # click is not needed by whoever only asks which commands there are.
    import click

    from rolemap.cli.group import main
    from rolemap.cli.output import complain
    from rolemap.cli.painted import Painted

    _let_pass_any_character()
    debug = "--debug" in argv or bool(os.environ.get("ROLEMAP_DEBUG"))
    try:
        with _collector_paused():
            given = Painted(painted) if painted else None
            code = main.main(list(argv), prog_name="rolemap", standalone_mode=False, obj=given)
        return code if isinstance(code, int) else 0
    except click.Abort:
        return _INTERRUPTED
    except SystemExit as end:  # how click ends shell completion, or when nobody reads any more
        if not end.code:
            return 0
        _forget_output()
        return _READER_GONE
    except Exception as error:
        if debug:
            import traceback

            traceback.print_exc()
        complain(_sentence(error))
        return FAILED


def _sentence(error: Exception) -> str:
    """What a person should read: what went wrong and what to do."""
    import click

    if isinstance(error, RoleMapError):
        return str(error)
    if isinstance(error, click.ClickException):
        said = " ".join(error.format_message().split())
        context = error.ctx if isinstance(error, click.UsageError) else None
        path = context.command_path if context else "rolemap"
        return said if said.endswith(("?", ")")) else f"{said.rstrip('.')}; see “{path} --help”."
    # Not str(error): it may hold names of people.
    kind = type(error).__name__
    return f"Something went wrong inside RoleMap ({kind}); run it with --debug for details."


@contextmanager
def _collector_paused() -> Generator[None]:
    """No garbage collection: a command is over before it would be worth its time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _let_pass_any_character() -> None:
    """Where the terminal has no “ or ✕, print an escape instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _forget_output() -> None:
    """Let what is left in the buffer go nowhere, or Python would complain at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
