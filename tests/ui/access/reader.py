"""Reads a widget as a screen reader would, in this process."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QWidget

# More levels than anything has; a circle would never end.
_DEEPEST = 40

Name, Role = QAccessible.Text.Name, QAccessible.Role


def read(widget: QWidget) -> QAccessibleInterface:
    """What can be read of a widget."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def name(thing: QAccessibleInterface) -> str:
    return thing.text(Name)


def children(thing: QAccessibleInterface) -> list[QAccessibleInterface]:
    found = [thing.child(place) for place in range(thing.childCount())]
    assert all(one is not None for one in found), name(thing)
    return found


def walk(thing: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    """A thing and everything in it."""
    assert depth < _DEEPEST
    yield thing
    for one in children(thing):
        yield from walk(one, depth + 1)


def checked(thing: QAccessibleInterface) -> list[str]:
    """Every name in a thing, after asking for all there is to ask, as a reader might."""
    names: list[str] = []
    for one in walk(thing):
        assert one.isValid()
        names.append(name(one))
        one.text(QAccessible.Text.Description)
        one.state()
        one.window()
        one.focusChild()
        _ask_what_it_can(one)
        middle = one.rect().center()
        one.childAt(middle.x(), middle.y())
        for place, child in enumerate(children(one)):
            if child.role() == Role.ListItem:
                assert one.indexOfChild(child) == place
                assert child.parent() is one
    return names


def _ask_what_it_can(thing: QAccessibleInterface) -> None:
    """As the bus does: a wrong answer would end the program."""
    one = thing
    for other in (one.textInterface(), one.editableTextInterface(), one.valueInterface()):
        assert other is None or thing.role() != Role.ListItem
    for other in (one.tableCellInterface(), one.selectionInterface(), one.attributesInterface()):
        assert other is None or thing.role() != Role.ListItem
    actions = one.actionInterface()
    assert actions is None or all(actions.localizedActionName(one) for one in actions.actionNames())


def outline(thing: QAccessibleInterface, indent: str = "") -> list[str]:
    """The names in a thing, each level further in."""
    lines: list[str] = []
    for one in children(thing):
        if one.role() == Role.ListItem:
            lines += [indent + name(one), *outline(one, indent + "  ")]
    return lines


@dataclass
class Ears:
    """What would have been heard."""

    heard: list[tuple[str, str]] = field(default_factory=list)

    def on_map(self, thing: QAccessibleInterface, kind: QAccessible.Event) -> None:
        """Stands in for what tells of things on the map; Qt hears of them too."""
        self.heard.append((kind.name, name(thing)))
        QAccessible.updateAccessibility(QAccessibleEvent(thing, kind))

    def take(self) -> list[tuple[str, str]]:
        """What was heard since the last time."""
        heard, self.heard = self.heard, []
        return heard
