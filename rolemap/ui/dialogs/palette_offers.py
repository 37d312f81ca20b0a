"""What the palette offers for what was typed: commands of the menus, and things of the document."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.text import text
from rolemap.ui.look.speech import said
from rolemap.ui.look.text import one_line
from rolemap.ui.search.ranking import MOST_HITS, Ranking
from rolemap.ui.search.things import Thing, things

COMMANDS, PEOPLE, WORK = ">", "@", "#"
# Which kinds of things are meant by the sign before the words.
_KINDS = {COMMANDS: (), PEOPLE: ("person",), WORK: ("stage", "responsibility")}
_NATIVE = QKeySequence.SequenceFormat.NativeText
# "(&F)" is how a menu marks the key where the words have no such letter.
_KEY_BEHIND = re.compile(r"\s*\(&\w\)")
_KEY_IN_WORD = re.compile(r"&(.)")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the palette: a command to run, or a thing to show.

    Attributes:
        where: what stands beside the title: the menu of a command, or what a thing is.
        menu: the menu of a command, or "".
        keys: the shortcut of a command.
        marks: the letters of the title that were typed.
        can: whether it can be chosen now.
    """

    title: str
    where: str
    menu: str = ""
    keys: str = ""
    marks: tuple[int, ...] = ()
    action: QAction | None = None
    id: Id | None = None
    person: bool = False
    can: bool = True

    @property
    def spoken(self) -> str:
        """All of it in words, for a screen reader."""
        now = "" if self.can else said(text("not now"))
        return ", ".join(part for part in (self.title, self.where, self.keys, now) if part)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A row under something it can be called; its title is what follows `start` in that."""

    row: Row
    said: str
    start: int = 0


def _entries(rows: Sequence[Row]) -> list[_Entry]:
    """Rows under their titles, then commands with the menu before them too ("Add Person")."""
    called = [_Entry(row, f"{row.menu} {row.title}", len(row.menu) + 1) for row in rows if row.menu]
    return [*(_Entry(row, row.title) for row in rows), *called]


def words_of(label: str) -> str:
    """The words of a menu entry, without the letter that is its key."""
    said = _KEY_IN_WORD.sub(r"\1", _KEY_BEHIND.sub("", label))
    return one_line(" ".join(said.split()))


class Offers:
    """Answers what fits; made anew with each palette, so the document does not change below it."""

    def __init__(self, org: Org, actions: Iterable[QAction], recent: Sequence[QAction]) -> None:
        self._org = org
        self._actions = [action for action in actions if _is_command(action)]
        self._recent = recent
        self._things: list[Thing] | None = None
        self._ready: dict[str, tuple[list[_Entry], Ranking]] = {}

    def rows(self, typed: str) -> list[Row]:
        """The best rows for what was typed; what cannot be chosen now comes last."""
        typed = one_line(typed.strip())  # as titles are
        sign = typed[:1] if typed[:1] in _KINDS else ""
        query = typed[len(sign) :].strip()
        if query:
            return _last_what_cannot(self._ranked(sign, query))
        if sign in (PEOPLE, WORK):
            return self._made(sign)[:MOST_HITS]
        return self._commands()

    def _ranked(self, sign: str, query: str) -> list[Row]:
        if sign not in self._ready:
            entries = _entries(self._made(sign))
            self._ready[sign] = entries, Ranking([one.said for one in entries])
        entries, ranking = self._ready[sign]
        found: dict[int, Row] = {}
        for hit in ranking.best(query):
            entry = entries[hit.index]
            marks = tuple(one - entry.start for one in hit.positions if one >= entry.start)
            found.setdefault(id(entry.row), replace(entry.row, marks=marks))
        return list(found.values())

    def _made(self, sign: str) -> list[Row]:
        if sign == COMMANDS:
            return self._commands()
        if self._things is None:
            self._things = things(self._org)
        kinds = _KINDS.get(sign)
        rows = [_thing(one) for one in self._things if kinds is None or one.kind in kinds]
        return rows if sign else [*self._commands(), *rows]

    def _commands(self) -> list[Row]:
        """Every command: those used lately, then the usual ones, then the rest."""
        lately = [action for action in self._recent if action in self._actions]
        usual = sorted(
            (action for action in self._actions if action not in lately),
            # What has a picture stands at hand elsewhere too, and what has a key is wanted often.
            key=lambda one: (one.icon().isNull(), one.shortcut().isEmpty()),
        )
        rows = [_command(action, lately=True) for action in lately]
        return _last_what_cannot([*rows, *map(_command, usual)])


def _is_command(action: QAction) -> bool:
    kept = action.isVisible() and not action.isSeparator() and bool(words_of(action.text()))
    return kept and action.menu() is None


def _command(action: QAction, *, lately: bool = False) -> Row:
    menus = (one.title() for one in action.associatedObjects() if isinstance(one, QMenu))
    menu = next((words_of(title) for title in menus if title), "")
    in_use = said(text("in use")) if action.isCheckable() and action.isChecked() else ""
    used = said(text("used lately")) if lately else ""
    return Row(
        words_of(action.text()),
        ", ".join(part for part in (menu, in_use, used) if part),
        menu,
        action.shortcut().toString(_NATIVE),
        action=action,
        can=action.isEnabled(),
    )


def _thing(thing: Thing) -> Row:
    return Row(thing.title, thing.where, id=thing.id, person=thing.kind == "person")


def _last_what_cannot(rows: list[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: not row.can)
