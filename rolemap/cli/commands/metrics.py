"""`rolemap metrics`: how an organisation stands, in figures."""

from pathlib import Path

import click

from rolemap.cli.output import complain, say, say_json


@click.command()
@click.argument(
    "paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE..."
)
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json", "csv")),
    default="text",
    show_default=True,
    help="How to print.",
)
@click.option("--parts", is_flag=True, help="Also show what each figure is made of.")
@click.pass_context
def command(ctx: click.Context, paths: tuple[Path, ...], form: str, *, parts: bool) -> None:
    """Measure organisations and compare them.

    Each file has a column of its own. Exits with 0, or with 2 if a file cannot be used; the others
    are measured all the same. JSON always has the parts.
    """
    from datetime import date

    from rolemap.analysis.facts import Facts
    from rolemap.analysis.metrics import metrics
    from rolemap.cli.files import opened
    from rolemap.cli.measured import Measured, as_csv, as_json, as_text
    from rolemap.formats.catalogues import item_lists
    from rolemap.model.errors import RoleMapError

    lists = item_lists()
    measured: list[Measured] = []
    for path in paths:
        try:
            measured.append(Measured(path, metrics(Facts(opened(path), date.today()), lists)))
        except RoleMapError as error:
            # The other files are measured all the same.
            complain(str(error))
    if form == "json":
        say_json(as_json(measured))
    elif measured:
        say(as_csv(measured, parts=parts) if form == "csv" else as_text(measured, parts=parts))
    ctx.exit(2 if len(measured) < len(paths) else 0)
