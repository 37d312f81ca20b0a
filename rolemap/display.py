"""Whether a window can be opened, asked before Qt is, which aborts where none can.

Knows the environment variables and sockets of X11 and Wayland. Standard library only.
"""

import re
import socket
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

# How long a server may take to answer; the one on this computer does so at once.
_PATIENCE = 2.0
_X11_PORT = 6000
_X11_SOCKET = "/tmp/.X11-unix/X"  # noqa: S108, a fixed place and not a temporary file
_X11_NAME = re.compile(r"(?:(?P<protocol>\w+)/)?(?P<host>[^/]*):(?P<number>\d+)(?:\.\d+)?")

_Address = str | tuple[str, int]


def missing_display(environ: Mapping[str, str], system: str = sys.platform) -> str | None:
    """What keeps a window from opening, as a clause after "because"; None if nothing does."""
    if system in ("win32", "darwin"):
        return None
    platforms = [one.partition(":")[0] for one in environ.get("QT_QPA_PLATFORM", "").split(";")]
    asked = [one for one in platforms if one]
    if any(not one.startswith(("xcb", "wayland")) for one in asked):
        return None  # "offscreen" and its like need no display
    variables = [
        variable
        for platform, variable in (("wayland", "WAYLAND_DISPLAY"), ("xcb", "DISPLAY"))
        if not asked or any(one.startswith(platform) for one in asked)
    ]
    if environ.get("WAYLAND_SOCKET") and "WAYLAND_DISPLAY" in variables:
        return None  # a connection that somebody has opened for this process
    named = [variable for variable in variables if environ.get(variable)]
    if not named:
        return f"no display is named ({' and '.join(variables)} not set)"
    if any(_answers(address) for variable in named for address in _addresses(variable, environ)):
        return None
    places = " or ".join(f"{variable}={environ[variable]}" for variable in named)
    return f"no display answers at {places}"


def _addresses(variable: str, environ: Mapping[str, str]) -> Iterator[_Address]:
    value = environ[variable]
    if variable == "DISPLAY":
        yield from _x11_addresses(value)
    elif value.startswith("/"):
        yield value
    elif environ.get("XDG_RUNTIME_DIR"):
        yield str(Path(environ["XDG_RUNTIME_DIR"], value))


def _x11_addresses(display: str) -> Iterator[_Address]:
    """Where to find an X server, in the order in which libxcb tries."""
    named = _X11_NAME.fullmatch(display)
    if named is None:
        return
    host, number = named["host"].strip("[]"), int(named["number"])
    if named["protocol"] == "unix" or host in ("", "unix"):
        yield f"\0{_X11_SOCKET}{number}"
        yield f"{_X11_SOCKET}{number}"
    if named["protocol"] != "unix" and host != "unix":
        yield host or "localhost", _X11_PORT + number


def _answers(address: _Address) -> bool:
    try:
        if isinstance(address, tuple):
            connection = socket.create_connection(address, timeout=_PATIENCE)
        else:
            connection = socket.socket(socket.AF_UNIX)
        with connection:
            if isinstance(address, str):
                connection.settimeout(_PATIENCE)
                connection.connect(address)
            return True
    except (OSError, OverflowError):  # a port above 65535 is an OverflowError
        return False
