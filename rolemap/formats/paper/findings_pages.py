"""Problems on paper: what is wrong with its reasons, and what was accepted and why."""

from collections.abc import Sequence

from rolemap.analysis.finding import Finding
from rolemap.formats.drawing.script import readable
from rolemap.formats.handout import Handout
from rolemap.formats.inks import TEXT_WEAK
from rolemap.formats.paper.book import Book, lines_of
from rolemap.formats.paper.table import Table, section, signed, stacked, words

_NAMES = {"info": "note"}


def add_findings(book: Book, handout: Handout) -> None:
    """The problems that are open, worst first."""
    found = [one for one in handout.findings if one.accepted is None]
    section(book, "Problems", _counts(found))
    if not found:
        _say(book, "None were found.")
        return
    scripts = book.scripts
    table = Table(book, (("", 11), ("Rule", 7), ("What is wrong", 42), ("Why", 50)))
    for one in found:
        severity = one.severity.value
        why = [words(scripts.body, readable(str(fact)), TEXT_WEAK) for fact in one.evidence]
        table.row(
            (
                signed(scripts.body, severity, _NAMES.get(severity, severity)),
                words(scripts.body, one.code, TEXT_WEAK),
                words(scripts.strong, readable(one.message)),
                stacked(*why) if why else words(scripts.body, ""),
            )
        )


def add_accepted(book: Book, handout: Handout) -> None:
    """What was accepted, with the reason and until when."""
    found = [(one, one.accepted) for one in handout.findings if one.accepted is not None]
    section(book, "Accepted", str(len(found)) if found else "")
    if not found:
        _say(book, "Nothing was accepted.")
        return
    body = book.scripts.body
    table = Table(
        book, (("Rule", 8), ("What was found", 44), ("Why it is accepted", 44), ("Until", 14))
    )
    for one, accepted in found:
        until = accepted.until.isoformat() if accepted.until else "no end"
        table.row(
            (
                words(body, one.code, TEXT_WEAK),
                words(body, readable(one.message)),
                words(body, readable(accepted.reason)),
                words(body, until, TEXT_WEAK),
            )
        )


def _counts(found: Sequence[Finding]) -> str:
    severities = [one.severity.value for one in found]
    names = (
        ("error", "error", "errors"),
        ("warning", "warning", "warnings"),
        ("info", "note", "notes"),
    )
    return " · ".join(
        f"{severities.count(key)} {one if severities.count(key) == 1 else many}"
        for key, one, many in names
        if key in severities
    )


def _say(book: Book, sentence: str) -> None:
    book.put(lines_of(book.scripts.body, sentence, book.frame.inner_width, TEXT_WEAK))
