"""A program for the system's own Python: a screen reader that says what it reads, and hears.

A test asks it on the standard input; one request a line, one answer a line, as JSON. The end of the
input ends it.

    title               what the window is called
    menus               the names in the bar of menus
    inside NAME         everything in the thing of that name: [depth, role, name, states]
    heard               what came since the last time: [kind, role, name]; kind is focus, selection,
                        name or said
"""

import json
import sys
from collections.abc import Callable

# Of the system, not of the project.
import pyatspi  # pyright: ignore[reportMissingImports]
from gi.repository import GLib  # pyright: ignore[reportMissingImports]

_PROGRAM = "rolemap"
_PATIENCE_MS = 20_000
_KINDS = {
    "object:state-changed:focused": "focus",
    "object:selection-changed": "selection",
    "object:property-change:accessible-name": "name",
    "object:announcement": "said",
}
_heard: list[list[str]] = []


def main() -> None:
    """Listen until the input ends."""
    # As long as a test waits: the machine may have more to do.
    pyatspi.setTimeout(_PATIENCE_MS, _PATIENCE_MS)
    pyatspi.Registry.registerEventListener(_hear, *_KINDS)
    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, _answer)
    _say("ready")
    pyatspi.Registry.start()


def _hear(event: "pyatspi.event.Event") -> None:
    kind = next((said for name, said in _KINDS.items() if event.type == name), "")
    if not kind or (kind == "focus" and not event.detail1):
        return
    try:
        name = str(event.any_data) if kind == "said" else event.source.name
        _heard.append([kind, event.source.getRoleName(), name])
    except (GLib.Error, RuntimeError):  # it is gone again
        return


def _answer(*_: object) -> bool:
    line = sys.stdin.readline()
    if not line:
        pyatspi.Registry.stop()
        return False
    word, _space, rest = line.strip().partition(" ")
    said: object
    try:
        said = _ANSWERS[word](rest)
    except (GLib.Error, LookupError, StopIteration) as error:
        said = f"not there: {error!r}"
    _say(said)
    return True


def _say(what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def _program():
    return next(one for one in pyatspi.Registry.getDesktop(0) if one and one.name == _PROGRAM)


def _window():
    return next(one for one in _program() if one and one.name)


def _walk(thing, depth=0):
    yield depth, thing
    for place in range(thing.childCount):
        child = thing.getChildAtIndex(place)
        if child is not None:
            yield from _walk(child, depth + 1)


def _find(name):
    """A panel and the list in it may have one name: the list is meant."""
    found = [one for top in _program() for _, one in _walk(top) if one.name == name]
    return next((one for one in found if one.getRoleName() == "list"), found[0])


def _inside(name):
    wanted = ("selected", "focused", "expanded", "collapsed", "showing")
    return [
        [depth, one.getRoleName(), one.name, [state for state in wanted if _is(one, state)]]
        for depth, one in _walk(_find(name))
        if depth
    ]


def _is(thing, state):
    return thing.getState().contains(getattr(pyatspi, f"STATE_{state.upper()}"))


def _menus(_):
    bar = next(one for _, one in _walk(_window()) if one.getRoleName() == "menu bar")
    return [bar.getChildAtIndex(place).name for place in range(bar.childCount)]


def _take_heard(_):
    heard = list(_heard)
    _heard.clear()
    return heard


_ANSWERS: dict[str, Callable[[str], object]] = {
    "title": lambda _: _window().name,
    "menus": _menus,
    "inside": _inside,
    "heard": _take_heard,
}


if __name__ == "__main__":
    main()
