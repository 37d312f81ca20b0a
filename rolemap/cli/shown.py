"""Prints the words of a person so that neither a terminal nor the log of a build obeys them.

GitHub runs "::command::" at the start of a line and "##[command]" anywhere in it, Azure
"##vso[command]". A file in a pull request may have come from anybody.
"""

import json
import re

from rolemap.formats.visible import visible

_AT_THE_START = re.compile(r"^(\s*):(?=:)")
_ANYWHERE = re.compile(r"#(?=#\w*\[)")


def shown(words: str) -> str:
    r"""`words` on one line, with an escape for what would be obeyed: "\x1b", "\n", "\x3a:error::".

    Args:
        words: what is printed; other words may stand before or behind it.
    """
    inert = _AT_THE_START.sub(r"\1\\x3a", visible(words))
    return _ANYWHERE.sub(r"\\x23", inert)


def shown_json(value: object) -> str:
    """JSON that says the same to whoever parses it, and nothing to the log of a build.

    In ASCII, so that it passes every terminal and pipe unharmed.
    """
    # "#" stands in strings only, where an escape is the same.
    return _ANYWHERE.sub(r"\\u0023", json.dumps(value, indent=2, ensure_ascii=True))
