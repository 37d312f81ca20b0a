"""Makes visible what could deceive a reader: control characters and turned writing direction.

A name may hold an escape sequence that clears a terminal, or a mark that lets "nimda" read as
"admin" (CWE-150, CVE-2021-42574). Standard library only.
"""

from unicodedata import category

# Control, format and surrogate characters, and the separators that start a new line.
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
# Persian words and composed emoji need the joiners, and these alone turn nothing round.
_JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"


def visible(words: str, *, keep: str = "") -> str:
    r"""`words` with what cannot be seen written as an escape: "\x1b", "\u202e", "\n".

    Args:
        words: any text.
        keep: characters that stay as they are, such as line breaks.
    """
    kept = words
    for one in keep:
        kept = kept.replace(one, "")
    if kept.isprintable():  # most are, and this is quick to see
        return words
    harmless = _JOINERS + keep
    return "".join(
        one.encode("unicode_escape").decode()
        if category(one) in _HIDDEN and one not in harmless
        else one
        for one in words
    )
