"""What day it is for a command: today, unless whoever runs the command in code says otherwise."""

from datetime import date

import click


def today(ctx: click.Context) -> date:
    """The day on which acceptances may have ended: a date given as `obj`, or today."""
    return ctx.find_object(date) or date.today()
