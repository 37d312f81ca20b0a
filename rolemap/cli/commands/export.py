"""`rolemap export`: hand the matrix out in another format."""

from pathlib import Path
from typing import Literal

import click

from rolemap.cli.output import complain, say
from rolemap.formats.visible import visible


class Export(click.Command):
    """A command whose help lists the formats there are."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002, click calls it
        """Write the formats below the options."""
        from rolemap.formats.exporter import exporters

        with formatter.section("Formats"):
            formatter.write_dl([(one.suffix, one.name) for one in exporters()])


@click.command(cls=Export)
@click.argument("path", type=click.Path(path_type=Path), metavar="FILE")
@click.option(
    "--output",
    "-o",
    required=True,
    type=click.Path(path_type=Path),
    metavar="OUT",
    help="The file to write; its suffix says the format. One that is there is replaced.",
)
@click.option(
    "--by",
    type=click.Choice(("role", "person")),
    default="role",
    show_default=True,
    help="What the columns are; people include what they hold through roles and teams.",
)
def command(path: Path, output: Path, by: Literal["role", "person"]) -> None:
    """Write the matrix for other programs."""
    from rolemap.cli.files import opened
    from rolemap.formats.exporter import exporter_for
    from rolemap.model.errors import RoleMapError

    exporter = exporter_for(output)
    org = opened(path)
    if output.exists() and output.samefile(path):
        raise RoleMapError(f"“{output}” is the organisation itself; export to another file.")
    saved = exporter.export(org, output, by=by)
    for note in saved.notes:
        complain(str(note))
    say(f"Wrote {visible(str(output))}")
