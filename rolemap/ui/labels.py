"""Words of the user where Qt would read more into them: in menus and on buttons."""

from PySide6.QtGui import QFontMetrics

from rolemap.ui.look.text import elide


def label(words: str, metrics: QFontMetrics | None = None, width: int = 0) -> str:
    """`words` on one line for a menu or a button: an & is an &, and no key of its own.

    Args:
        words: what is to be read.
        metrics: the font to measure with, where `width` is given.
        width: what is wider is cut with "…".
    """
    shown = elide(words, metrics, width) if metrics is not None else " ".join(words.split())
    return shown.replace("&", "&&")
