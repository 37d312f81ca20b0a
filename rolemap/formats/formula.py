"""Keeps a spreadsheet from taking a name for a formula ("CSV injection", OWASP).

A spreadsheet calculates what begins with one of a few characters, quoted or not; an apostrophe in
front makes it text. Where the list separator is a semicolon, Excel cuts a line of a comma-separated
file there, whatever is quoted, so what follows a semicolon or a line break is guarded too.
Standard library only.
"""

import re

_STARTS = "=+\\-@\t\r＝＋－＠"
_STARTING = re.compile(f"[{_STARTS}]")
# An apostrophe that stands there already gets company, so that `unguarded` can tell.
_GUARDED = re.compile(f"(^|[;\n])([ \"]*)('*)(?=[{_STARTS}])")


def guarded(value: str) -> str:
    """`value` with an apostrophe in front of whatever a spreadsheet would calculate."""
    if _STARTING.search(value) is None:  # most names, and this is quick to see
        return value
    return _GUARDED.sub(r"\1\2'\3", value)


def unguarded(value: str) -> str:
    """What `guarded` made `value` from."""
    return _GUARDED.sub(lambda found: found[1] + found[2] + found[3][1:], value)
