"""The main command: finds the subcommands in their folder and imports only the one invoked."""

from importlib import import_module

import click

from rolemap import __version__
from rolemap.registry import names_in

FOLDER = "rolemap.cli.commands"

_DEBUG = click.Option(
    ["--debug"], is_flag=True, expose_value=False, help="Show the details of an error."
)


class Commands(click.Group):
    """A group whose subcommands are the modules of a folder."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002, click calls it
        """The names of all subcommands, without importing them."""
        return [name.replace("_", "-") for name in names_in(FOLDER)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The subcommand of that name, imported now."""
        if cmd_name not in self.list_commands(ctx):
            return None
        command: click.Command = import_module(f"{FOLDER}.{cmd_name.replace('-', '_')}").command
        command.name = cmd_name
        if _DEBUG not in command.params:
            command.params.append(_DEBUG)
        return command


@click.group(
    cls=Commands,
    params=[_DEBUG],
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, message="rolemap %(version)s")
@click.pass_context
def main(ctx: click.Context) -> None:
    """Plan who does what in a data or machine-learning team, and see what nobody owns.

    “rolemap [FILE]” opens the window; the commands below need no screen.
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())
