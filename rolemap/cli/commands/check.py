"""`rolemap check`: report gaps and overlaps."""

from datetime import date
from pathlib import Path

import click

from rolemap.cli.output import complain, format_option, say, say_json


@click.command()
@click.argument(
    "paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE..."
)
@format_option
@click.option(
    "--select",
    multiple=True,
    metavar="CODES",
    help="Run only these rules: codes (RM101), families (RM1) or names, with commas between.",
)
@click.option("--ignore", multiple=True, metavar="CODES", help="Leave these rules out.")
@click.option(
    "--fail-on",
    type=click.Choice(("error", "warning", "info", "never")),
    default="error",
    show_default=True,
    help="Exit with 1 if there is a finding of this severity or worse.",
)
@click.pass_context
def command(
    ctx: click.Context,
    paths: tuple[Path, ...],
    form: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str,
) -> None:
    """Report gaps and overlaps.

    Exits with 0 if nothing as bad as --fail-on was found, 1 if something was, and 2 if a file
    cannot be used; of several files the worst counts. Findings that somebody accepted are shown
    and never fail. “rolemap rules CODE” explains a finding.
    """
    from rolemap.analysis.finding import Severity
    from rolemap.cli.files import opened
    from rolemap.cli.report import Report, as_json, as_text
    from rolemap.cli.selection import chosen
    from rolemap.model.errors import RoleMapError

    rules, today = chosen(select, ignore), date.today()
    reports: list[Report] = []
    for path in paths:
        try:
            reports.append(Report.on(path, opened(path), today, rules))
        except RoleMapError as error:
            # The other files are looked at all the same.
            complain(str(error))
    if form == "json":
        say_json(as_json(reports))
    elif reports:
        say(as_text(reports))
    failed = fail_on != "never" and any(one.reaches(Severity(fail_on)) for one in reports)
    ctx.exit(2 if len(reports) < len(paths) else int(failed))
