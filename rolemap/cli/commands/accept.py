"""`rolemap accept`: accept findings with a reason, or take that back."""

from pathlib import Path

import click

from rolemap.cli.clock import today
from rolemap.cli.output import say


@click.command()
@click.argument("path", type=click.Path(path_type=Path), metavar="FILE")
@click.argument("codes", nargs=-1, required=True, metavar="CODE[:SUBJECT]...")
@click.option("--reason", default="", metavar="TEXT", help="Why it is fine as it is.")
@click.option("--until", default="", metavar="DAY", help="The last day, as 2030-12-31.")
@click.option("--withdraw", is_flag=True, help="No longer accept it.")
@click.pass_context
def command(
    ctx: click.Context,
    path: Path,
    codes: tuple[str, ...],
    reason: str,
    until: str,
    withdraw: bool,
) -> None:
    """Accept findings with a reason.

    CODE is the code or name of a rule; SUBJECT is the name or id of something that a finding is
    about. A CODE alone means every finding of that rule that is not accepted yet. A finding comes
    back when its last day has passed, or when it is about other people or things.

    Writes FILE; if one CODE fits nothing, FILE stays as it is.
    """
    from rolemap.cli.accepting import accept_in, day, withdraw_in
    from rolemap.cli.shown import shown

    if withdraw:
        if reason or until:
            raise click.UsageError("--withdraw takes no --reason and no --until", ctx)
        for acceptance in withdraw_in(path, codes):
            say(f"No longer accepted: {acceptance.code} {shown(acceptance.reason)}")
        return
    last = day(until) if until else None
    for finding in accept_in(path, codes, reason, until=last, today=today(ctx)):
        say(f"Accepted: {finding.code} {shown(finding.message)}")
