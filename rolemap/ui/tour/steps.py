"""What the guided tour shows, step by step, and where."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtWidgets import QWidget

from rolemap.model.ids import Id
from rolemap.ui.workspace import Workspace

# What the sample is there to show: its work that nobody is on call for.
_RULE = "RM105"


@dataclass(frozen=True, slots=True)
class Place:
    """A part of a widget, in its own pixels; all of it when `rect` is None."""

    widget: QWidget
    rect: QRect | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the tour.

    Attributes:
        title: in English, as `words` says it too.
        view: the view in which it plays.
        place: what it points at; asked again and again, since the map may be panned.
        begin: what is put into sight first.
        done: whether the person has done what it asks for; None where nothing is.
    """

    title: str
    words: str
    view: str
    place: Callable[[Workspace], Place]
    begin: Callable[[Workspace], object] = lambda _: None
    done: Callable[[Workspace], bool] | None = None


def _gap(shown: Workspace) -> Id | None:
    """The card that nobody is on call for; None once somebody is."""
    found = (one for one in shown.bridge.findings() if one.code == _RULE)
    return next((one.subjects[0] for one in found), None)


def _show_gap(shown: Workspace) -> None:
    card_id = _gap(shown)
    if card_id is not None:
        shown.selection.show(card_id)


def _gap_card(shown: Workspace) -> Place:
    view, card = shown.map_view, shown.scene.cards.get(_gap(shown) or "")
    if card is None:
        return Place(view)
    rect = view.mapFromScene(card.mapRectToScene(card.rect())).boundingRect()
    return Place(view.viewport(), rect)


def say(source: str) -> str:
    """A title or text of a step, in the language of the window."""
    return QCoreApplication.translate("Tour", source)


# The whole tour.
STEPS: tuple[Step, ...] = (
    Step(
        "A team on one page",
        (
            "Each column is a stage of the work, each card a responsibility. The chips on a"
            " card say who answers for it (A), who does it (R), who is asked (C) and who is"
            " told (I)."
        ),
        "map",
        lambda shown: Place(shown.map_view),
    ),
    Step(
        "A gap looks empty",
        (
            "Nobody is on call for what runs at night. The outline is dashed, and the card"
            " says in words what is missing."
        ),
        "map",
        _gap_card,
        _show_gap,
    ),
    Step(
        "Everything that is wrong, in one list",
        (
            "Worst first: gaps, overlaps, overload, work thrown over a wall. A click shows"
            " where; the button at the end of a row mends it; F1 explains the rule."
        ),
        "map",
        lambda shown: Place(shown.problems),
    ),
    Step(
        "Your turn: staff it",
        (
            "Drag somebody from the team onto the card, or select the card and press"
            " Ctrl+Enter. What a drop would do is said before you let go."
        ),
        "map",
        lambda shown: Place(shown.team),
        _show_gap,
        lambda shown: _gap(shown) is None,
    ),
    Step(
        "Nothing is ever lost",
        (
            "Ctrl+Z takes any step back, by name; the history panel jumps to any of them. So"
            " nothing asks whether you are sure."
        ),
        "map",
        lambda shown: Place(shown.header),
    ),
    Step(
        "The same as a table",
        (
            "Ctrl+2: type a letter into a cell, walk on with the arrows, copy a block to a"
            " spreadsheet and paste one from there."
        ),
        "matrix",
        lambda shown: Place(shown.middle),
    ),
    Step(
        "Who carries what",
        (
            "Ctrl+3: how much of everybody's time is planned for, what it is made of, and what"
            " would fall open without them."
        ),
        "people",
        lambda shown: Place(shown.middle),
    ),
    Step(
        "Who passes what to whom",
        (
            "Ctrl+4: the pipeline as a graph. A wall marks a hand-off between people who never"
            " work on the other side."
        ),
        "handoffs",
        lambda shown: Place(shown.middle),
    ),
    Step(
        "That is all you need",
        (
            "Ctrl+K finds every thing and every command, F1 explains what is selected. Export"
            " hands the matrix out. File > New from template starts your own team."
        ),
        "map",
        lambda shown: Place(shown.header),
    ),
)
