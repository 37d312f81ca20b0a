"""`rolemap diff`: say what has changed between two organisations."""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

import click

from rolemap.cli.output import say
from rolemap.formats.visible import visible
from rolemap.registry import names_in

if TYPE_CHECKING:
    from rolemap.model.org import Org
    from rolemap.planning.comparison import Comparison

_FORMATS = "rolemap.cli.differences"
_SUFFIXES = {".json": "json", ".md": "markdown", ".html": "html", ".htm": "html"}


class _Write(Protocol):
    def __call__(self, comparison: "Comparison", before: str, after: str) -> str: ...


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="A B")
@click.option(
    "--format",
    "form",
    type=click.Choice(names_in(_FORMATS)),
    help="How to print; by default as the suffix of OUT says, else as text.",
)
@click.option(
    "--output",
    "-o",
    type=click.Path(path_type=Path),
    metavar="OUT",
    help="Write to this file; one that is there is replaced.",
)
@click.option("--git", is_flag=True, help="Take the arguments that git passes to a diff driver.")
@click.pass_context
def command(
    ctx: click.Context, paths: tuple[str, ...], form: str | None, output: Path | None, *, git: bool
) -> None:
    """Say what has changed between two plans, person by person.

    A and B are files, or files in a revision of git, as HEAD:plan.rolemap.json. Exits with 0 if
    nothing has changed, 1 if something has, and 2 if a file cannot be used.
    """
    if git:
        _for_git(ctx, paths)
        return
    if len(paths) != 2:
        raise click.UsageError("two organisations are needed, A and B", ctx)
    from rolemap.planning.comparison import compared

    before, after = paths
    found = compared(_opened(before), _opened(after))
    form = form or (_SUFFIXES.get(output.suffix.lower(), "text") if output else "text")
    write = cast(_Write, import_module(f"{_FORMATS}.{form}").write)
    printed = write(found, before, after)
    if output is None:
        say(printed.removesuffix("\n"))
    else:
        _save(output, printed, paths)
    ctx.exit(1 if found else 0)


def _opened(said: str) -> "Org":
    from rolemap.cli.files import opened
    from rolemap.cli.git_file import in_revision, names_revision
    from rolemap.formats.org_file import loads

    return loads(in_revision(said), said) if names_revision(said) else opened(Path(said))


def _save(output: Path, printed: str, inputs: tuple[str, ...]) -> None:
    from rolemap.formats.safe_file import save
    from rolemap.model.errors import RoleMapError

    for one in map(Path, inputs):
        if output.exists() and one.exists() and output.samefile(one):
            raise RoleMapError(f"“{output}” is one of the organisations; write to another file.")
    save(output, (printed.removesuffix("\n") + "\n").encode(errors="backslashreplace"))
    say(f"Wrote {visible(str(output))}")


def _for_git(ctx: click.Context, said: tuple[str, ...]) -> None:
    """Git takes any exit code but 0 as a failure of the driver."""
    from rolemap.cli.git_difference import CONFLICT, PLAIN, RENAMED, git_difference

    if len(said) not in (CONFLICT, PLAIN, RENAMED):
        raise click.UsageError("--git takes what git passes to a diff driver", ctx)
    say(git_difference(said))
