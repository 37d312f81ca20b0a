"""`rolemap check`: report gaps and overlaps."""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import click

from rolemap.cli.clock import today
from rolemap.cli.output import complain, say
from rolemap.registry import names_in

if TYPE_CHECKING:
    from rolemap.cli.report import Write

_FORMATS = "rolemap.cli.reports"


@click.command()
@click.argument(
    "paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE..."
)
@click.option(
    "--format",
    "form",
    type=click.Choice(names_in(_FORMATS)),
    default="text",
    show_default=True,
    help="How to print.",
)
@click.option("--explain", is_flag=True, help="Say why each finding matters and what to do.")
@click.option(
    "--select",
    multiple=True,
    metavar="CODES",
    help="Run only these rules: codes (RM101), families (RM1) or names, with commas between.",
)
@click.option("--ignore", multiple=True, metavar="CODES", help="Leave these rules out.")
@click.option(
    "--profile",
    type=click.Choice(("standard", "small", "regulated")),
    default=None,
    help="How strictly to judge; as FILE says where none is given.",
)
@click.option(
    "--fail-on",
    type=click.Choice(("error", "warning", "info", "never")),
    default="error",
    show_default=True,
    help="Exit with 1 if there is a finding of this severity or worse.",
)
@click.option(
    "--accept",
    multiple=True,
    metavar="CODE[:SUBJECT]",
    help="First accept these findings in FILE, as “rolemap accept” does.",
)
@click.option("--reason", default="", metavar="TEXT", help="Why they are accepted.")
@click.option("--until", default="", metavar="DAY", help="The last day, as 2030-12-31.")
@click.pass_context
def command(  # noqa: PLR0913, PLR0917, one for each option
    ctx: click.Context,
    paths: tuple[Path, ...],
    form: str,
    explain: bool,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    profile: str | None,
    fail_on: str,
    accept: tuple[str, ...],
    reason: str,
    until: str,
) -> None:
    """Report gaps and overlaps.

    Exits with 0 if nothing as bad as --fail-on was found, 1 if something was, and 2 if a file
    cannot be used; of several files the worst counts. Findings that somebody accepted are shown
    and never fail. “rolemap rules CODE” explains a finding.
    """
    from rolemap.analysis.finding import Severity
    from rolemap.analysis.severity_profile import judged_as
    from rolemap.cli.files import source
    from rolemap.cli.report import Report, Unusable
    from rolemap.cli.selection import chosen
    from rolemap.formats.unresolved import refuse_conflicts
    from rolemap.model.errors import RoleMapError

    rules, now = chosen(select, ignore), today(ctx)
    _accept(ctx, paths, accept, reason, until)
    reports: list[Report] = []
    unusable: list[Unusable] = []
    for path in paths:
        try:
            found = source(path)
            refuse_conflicts(found.org, str(path))
            org = found.org if profile is None else judged_as(found.org, profile)
            reports.append(Report.on(path, org, now, rules, found.data))
        except RoleMapError as error:
            # The other files are looked at all the same.
            complain(str(error))
            unusable.append(Unusable(path, str(error)))
    write: Write = import_module(f"{_FORMATS}.{form}").write
    printed = write(reports, unusable, explain=explain)
    if printed:
        say(printed)
    failed = fail_on != "never" and any(one.reaches(Severity(fail_on)) for one in reports)
    ctx.exit(2 if unusable else int(failed))


def _accept(
    ctx: click.Context, paths: tuple[Path, ...], codes: tuple[str, ...], reason: str, until: str
) -> None:
    """Accept what is to be accepted before the file is looked at."""
    if not codes:
        if reason or until:
            raise click.UsageError("--reason and --until go with --accept", ctx)
        return
    path, *more = paths
    if more:
        raise click.UsageError("--accept takes one FILE", ctx)
    from rolemap.cli.accepting import accept_in, day

    last = day(until) if until else None
    accept_in(path, codes, reason, until=last, today=today(ctx))
