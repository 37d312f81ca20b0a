"""What a view in the middle of the window can be asked, whichever it is."""

from typing import Protocol

from rolemap.model.ids import Id
from rolemap.ui.lens import Filter, Light


class Zoom(Protocol):
    """Shows a view larger or smaller; 1 is as large as designed."""

    @property
    def scale(self) -> float: ...
    def zoom_in(self) -> None: ...
    def zoom_out(self) -> None: ...
    def zoom_to_100(self) -> None: ...
    def fit_all(self) -> None: ...


class Editing(Protocol):
    """What the clipboard's keys, Del and Ctrl+A mean where the keyboard is."""

    @property
    def selected(self) -> bool: ...
    def copy(self) -> object: ...
    def cut(self) -> object: ...
    def paste(self) -> object: ...
    def duplicate(self) -> object: ...
    def remove(self) -> object: ...
    def select_all(self) -> object: ...


class CentralView(Protocol):
    """A widget with the two entrances of every view, that stands in the middle.

    Beside these it has the signals `hinted(str)`, `menu_wanted(QPoint)`, `assign_wanted(tuple)`
    and `zoomed(float)`, as far as it has anything to say by them. It follows `selection.changed`
    and `selection.shown` by itself. While it is hidden it does no work for an edit: what became
    stale is shown anew when the view is.
    """

    @property
    def zoom(self) -> Zoom | None:
        """What zooms it; None where it has one size only."""
        ...

    @property
    def editing(self) -> Editing | None:
        """What edits it while the keyboard is in it; None where that is what is selected."""
        ...

    def fit_selection(self) -> None:
        """Show what is selected, as large as it fits."""
        ...

    def rename(self, record_id: Id) -> object:
        """Type a new name where the record stands; False where it does not stand here."""
        ...

    def show_light(self, light: Light, asked: Filter) -> None:
        """Let the records of `light` stand out; with a filter the others may be left out."""
        ...
