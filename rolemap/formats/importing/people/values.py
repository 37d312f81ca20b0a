"""What single cells of a list of people say: names, addresses, numbers, dates, lists."""

import re
from collections.abc import Iterator
from datetime import date

from rolemap.formats.formula import unguarded
from rolemap.model.edits.fields import tidy

# What programs and people write into a cell of which there is nothing to say.
_NOTHING = frozenset(
    {"-", "--", "–", "—", "n/a", "#n/a", "n.a.", "null", "(null)", "(blank)", "(none)", "(empty)"}
    | {"0000-00-00", "00/00/0000", "00.00.0000"}
)
_LONGEST_NOTHING = max(map(len, _NOTHING))
_MAIL = re.compile(r"[^\s<>@,;:\"()\[\]|]+@[^\s<>@,;:\"()\[\]|]+")
_MOST_MAILS = 1_000
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_DAY = re.compile(r"(\d{1,2})([./-])(\d{1,2})[./-](\d{4}|\d{2})(?!\d)")
_MONTHS = {
    name: number
    for names in (
        "jan feb mar apr may jun jul aug sep oct nov dec",
        "jan feb mär apr mai jun jul aug sep okt nov dez",
    )
    for number, name in enumerate(names.split(), start=1)
}
_WORDY = re.compile(r"(\d{1,2})[.\s-]+([^\W\d]{3})[^\W\d]*[.,\s-]+(\d{4})(?!\d)")
_WORDY_FIRST = re.compile(r"([^\W\d]{3})[^\W\d]*[.\s]+(\d{1,2})[.,\s]+(\d{4})(?!\d)")


def clean(cell: str) -> str:
    """The words of a cell on one line, without what keeps a spreadsheet from calculating."""
    if not cell:
        return ""
    words = unguarded(cell) if "'" in cell else cell
    if words[0] == " " or words[-1] == " " or "  " in words or not words.isprintable():
        words = tidy(words)
    return "" if len(words) <= _LONGEST_NOTHING and words.casefold() in _NOTHING else words


def number_of(cell: str) -> str:
    """A staff number as it is compared and kept: a spreadsheet's "17.0" is "17"."""
    return cell[:-2] if cell.endswith(".0") and cell[:-2].isdecimal() else cell


def mails_of(cell: str) -> tuple[str, ...]:
    """The e-mail addresses in a cell."""
    if "@" not in cell or len(cell) > _MOST_MAILS:
        return ()
    return tuple(
        dict.fromkeys(one.removeprefix("mailto:").rstrip(".") for one in _MAIL.findall(cell))
    )


def name_in_mail(mail: str) -> str:
    """What somebody is called by an e-mail address: "ana.ruiz@…" is "Ana Ruiz"."""
    local = mail.partition("@")[0].partition("+")[0]
    words = [one for one in re.split(r"[._-]+", local) if one]
    if not any(one.isalpha() for one in words):
        return mail
    return " ".join(one.title() if one.islower() else one for one in words)


def turned(name: str) -> str:
    """Ana Ruiz for "Ruiz, Ana"; anything else as it is."""
    family, comma, given = name.partition(",")
    if not comma or not family.strip() or not given.strip() or "," in given:
        return name
    return f"{given.strip()} {family.strip()}"


def listed(cell: str, signs: str) -> tuple[str, ...]:
    """What stands in a cell between these signs or line breaks, each once."""
    if not any(sign in cell for sign in (*signs, "\n", "\r")):
        return (one,) if (one := clean(cell)) else ()
    parts = (clean(one) for one in re.split(f"[{re.escape(signs)}\n\r]", cell))
    return tuple(dict.fromkeys(one for one in parts if one))


def days_of(cell: str) -> frozenset[date]:
    """The days that a cell may mean: two where "3/4/2024" may be March or April; none for none."""
    if len(cell) > 100:
        return frozenset()
    return frozenset(_days(cell))


def _days(cell: str) -> Iterator[date]:
    if found := _ISO.match(cell):
        yield from _day(*map(int, found.groups()))
    elif found := _DAY.match(cell):
        first, sign, second, year = found.groups()
        full = int(year) + 2000 if len(year) == 2 else int(year)
        yield from _day(full, int(second), int(first))
        if sign != ".":
            yield from _day(full, int(first), int(second))
    elif found := _WORDY.match(cell):
        day, month, year = found.groups()
        yield from _day(int(year), _MONTHS.get(month.casefold(), 0), int(day))
    elif found := _WORDY_FIRST.match(cell):
        month, day, year = found.groups()
        yield from _day(int(year), _MONTHS.get(month.casefold(), 0), int(day))


def _day(year: int, month: int, day: int) -> Iterator[date]:
    try:
        yield date(year, month, day)
    except ValueError:
        return
