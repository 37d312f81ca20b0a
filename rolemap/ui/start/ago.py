"""How long ago something was, as people say it."""

from datetime import datetime

from rolemap.model.text import Text, text

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
        return _count("a minute ago", "{count} minutes ago", int(seconds // _MINUTE))
    if days == 0:
        return _count("an hour ago", "{count} hours ago", int(seconds // _HOUR))
    if days <= _MOST_DAYS:
        return _count("yesterday", "{count} days ago", days)
    return text("{day}", day=then.astimezone().date().isoformat())


def _count(one: str, many: str, count: int) -> Text:
    return text(one) if count == 1 else text(many, count=count)
