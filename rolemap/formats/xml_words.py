"""Puts the words of a person into XML so that they stay words. Standard library only."""

import re
from xml.sax.saxutils import escape

from rolemap.formats.visible import visible

# XML 1.0, 2.2: no document may hold them, escaped or not.
_FORBIDDEN = re.compile("[\ufffe\uffff]")


def xml_words(words: str) -> str:
    r"""`words` for the text between two tags; what may not be there as "\ufffe"."""
    plain = visible(words, keep="\n")
    return escape(_FORBIDDEN.sub(lambda found: f"\\u{ord(found[0]):04x}", plain))
