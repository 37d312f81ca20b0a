"""Rows of a list of people that are about nobody: totals, footers, headings again, vacancies."""

import re

from rolemap.formats.importing.columns import heading_key
from rolemap.formats.importing.people.fields import FIELDS
from rolemap.formats.importing.people.table import Table
from rolemap.model.text import Text, text

_LONGEST = 200
_TOTAL = re.compile(
    r"(?:grand[ -]?totals?|sub-?totals?|totals?|sum|count|average|head ?count|summe|gesamt|"
    r"gesamtsumme|zwischensumme|anzahl|mittelwert|durchschnitt|"
    r"(?:total|number of|total number of|record|gesamtzahl|anzahl(?: der)?|total de) \w+)"
    r"(?:[\s:=]*\(?[\d.,%' ]*\)?)"
)
_FOOTER = re.compile(
    r"(?:(?:report|list|file|data)? ?(?:generated|printed|exported|created|downloaded|produced|run)"
    r"(?: date| time)?(?::| on\b| by\b| at\b| from\b)"
    r"|(?:erstellt|gedruckt|exportiert|erzeugt)(?::| am\b| von\b| aus\b)"
    r"|(?:as of|data as of|effective as of|stand|source|quelle|filters?|prompts?|criteria|notes?|"
    r"hinweis|legend|legende|report|report name|report date)\s?:"
    r"|(?:as of|stand|data as of) \d"
    r"|(?:page|seite) \d+(?: (?:of|von) \d+)?$"
    r"|(?:strictly |company |streng )?(?:confidential|vertraulich)(?:$|\W)"
    r"|(?:for )?internal use|nur für (?:den )?intern|©|\(c\) \d|copyright\b"
    r"|end of (?:report|list|file)|ende (?:der|des) (?:liste|berichts)|\d+ (?:rows|records|people|"
    r"employees|results|datensätze|mitarbeiter)\b|[-=_*]{2,})"
)
_VACANT_WORDS = (
    "vacant vacancy vacantposition tbd tbh tba tobehired tobedetermined open openposition openrole "
    "openreq newhire unfilled offen vakant unbesetzt nn zubesetzen offenestelle"
)
_VACANT = frozenset(_VACANT_WORDS.split())
_LONGEST_VACANT = 40
_FIELD_OF = {
    heading_key(name): field.key for field in FIELDS for name in (field.key, *field.known_as)
}


def about_nobody(table: Table, row: int) -> Text | None:
    """Why a row is about no person, as a sentence; None where it may be about one."""
    words = list(dict.fromkeys(filter(None, table.words(row))))
    if not words:
        return text("An empty row was left out.")
    if _repeats_headings(table, row):
        return text("The headings stand here again; they were left out.")
    first = words[0][:_LONGEST].casefold()
    others = words[1:]
    if _TOTAL.fullmatch(first) and all(map(_is_number, others)):
        return _no_person(words[0])
    if len(others) <= 1 and _FOOTER.match(first):
        return _no_person(words[0])
    return None


def is_vacancy(name: str) -> bool:
    """Whether a name only says that nobody holds the place yet."""
    short = len(name) <= _LONGEST_VACANT
    return short and heading_key(name).rstrip("0123456789") in _VACANT


def _no_person(words: str) -> Text:
    return text(
        "“{words}” was taken for a total or a footer, not for a person; it was left out.",
        words=words[:_LONGEST],
    )


def _repeats_headings(table: Table, row: int) -> bool:
    """Whether the cells of a row are headings of the columns in which they stand."""
    cells = table.words(row)
    told = 0
    for at, key in table.found.fields.items():
        cell = cells[at] if at < len(cells) else ""
        if not cell:
            continue
        heading = heading_key(cell[:_LONGEST])
        known = _FIELD_OF.get(heading)
        if known != key and heading != heading_key(table.found.headings[at]):
            return False
        told += 1
    return told >= min(2, table.fewest)


def _is_number(words: str) -> bool:
    return not any(one.isalpha() for one in words)
