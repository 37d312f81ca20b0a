"""Who of a list of people is still there: by words about their status, and by their last day."""

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date

from rolemap.formats.importing.people.values import days_of

# "Left" for who is no longer there, "here" for who is, "" for words that do not tell.
LEFT, HERE, UNSAID = "left", "here", ""

_LEFT_WORDS = (
    "terminated inactive deactivated former left leaver resigned retired deceased disabled false "
    "falsch no nein n 0 suspended archived deleted separated dismissed discharged exited withdrawn "
    "offboarded inaktiv ausgeschieden ausgetreten ehemalig ehemalige ehemaliger verstorben "
    "pensioniert term t i"
)
_HERE_WORDS = (
    "active aktiv aktive aktiver enabled true wahr yes ja y 1 a employed employee current full "
    "part fulltime parttime vollzeit teilzeit permanent temporary temp contractor contract "
    "contingent intern probation probationary probezeit regular onboarding hired pending prehire "
    "new notice gekündigt leave loa sabbatical elternzeit mutterschutz beurlaubt krank "
    "freigestellt invited freelance freelancer consultant seasonal "
    "unbefristet befristet apprentice praktikant werkstudent hourly salaried angestellt "
    "mitarbeiter extern external working"
)
_LEFT = frozenset(_LEFT_WORDS.split())
_HERE = frozenset(_HERE_WORDS.split())
_ON_LEAVE = frozenset({"leave", "loa", "elternzeit", "beurlaubt", "mutterschutz", "sabbatical"})
_WORD = re.compile(r"\w+")
_LONGEST = 200


def standing(cell: str) -> str:
    """LEFT, HERE or UNSAID: whoever is on leave is here."""
    words = _WORD.findall(cell[:_LONGEST].casefold())
    if _ON_LEAVE & set(words):
        return HERE
    if not words:
        return UNSAID
    if words[0] in {"not", "non", "no", "nicht"} and words[1:2] in (["active"], ["aktiv"]):
        return LEFT
    if words[0] in _LEFT:
        return LEFT
    return HERE if words[0] in _HERE else UNSAID


class LastDays:
    """How the last days of a column are written, so that "3/4/2024" is read as the others are."""

    def __init__(self, cells: Iterable[str], today: date) -> None:
        self._today = today
        self._month_first = _is_month_first(cells)

    def of(self, cell: str) -> date | None:
        """The day of a cell; None where it is none, or cannot be told."""
        days = sorted(days_of(cell))
        if len(days) < 2 or self._month_first is None:
            same = len({day < self._today for day in days}) == 1
            return days[-1] if same else None
        day, month = _first_two(cell)
        wanted = (day, month) if self._month_first else (month, day)
        return next((one for one in days if (one.month, one.day) == wanted), None)

    def is_over(self, day: date) -> bool:
        """Whether a last day has passed."""
        return day < self._today


def _is_month_first(cells: Iterable[str]) -> bool | None:
    seen = Counter[bool]()
    for cell in cells:
        days = days_of(cell)
        if len(days) == 1 and "/" in cell and not cell[:4].isdecimal():
            first, second = _first_two(cell)
            if first != second:
                seen[first <= 12 < second] += 1
    return seen.most_common(1)[0][0] if len(seen) == 1 else None


def _first_two(cell: str) -> tuple[int, int]:
    numbers = [int(one) for one in re.findall(r"\d{1,4}", cell)[:2]]
    return (numbers[0], numbers[1]) if len(numbers) == 2 else (0, 0)
