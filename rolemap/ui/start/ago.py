"""How long ago something was, as people say it."""

from datetime import datetime

from rolemap.model.text import Plural, Text, text
from rolemap.ui.look.speech import day

_MINUTE, _HOUR = 60, 3600
# Longer ago, the day itself says more.
_MOST_DAYS = 30


def ago(then: datetime, now: datetime) -> Text:
    """`then` as seen from `now`; the day in the local time zone, where it was long ago."""
    seconds = (now - then).total_seconds()
    days = (now.astimezone().date() - then.astimezone().date()).days
    if seconds < _MINUTE:
        return text("just now")  # or in the future: a clock was wrong
    if seconds < _HOUR:
        return Plural("a minute ago", "{count} minutes ago").of(int(seconds // _MINUTE))
    if days == 0:
        return Plural("an hour ago", "{count} hours ago").of(int(seconds // _HOUR))
    if days <= _MOST_DAYS:
        return Plural("yesterday", "{count} days ago").of(days)
    return text("{day}", day=day(then.astimezone().date()))
