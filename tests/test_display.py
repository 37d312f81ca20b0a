"""Whether a window can be opened: asked of the environment and of real sockets."""

import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from rolemap import display
from rolemap.display import missing_display

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="abstract sockets are Linux's")


def why(system: str = "linux", **environ: str) -> str | None:
    return missing_display(environ, system)


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_windows_and_macos_always_have_a_display(system: str) -> None:
    assert why(system) is None


@pytest.mark.parametrize(
    ("environ", "variables"),
    [
        ({}, "WAYLAND_DISPLAY and DISPLAY"),
        ({"DISPLAY": "", "WAYLAND_DISPLAY": ""}, "WAYLAND_DISPLAY and DISPLAY"),
        ({"QT_QPA_PLATFORM": ""}, "WAYLAND_DISPLAY and DISPLAY"),
        ({"QT_QPA_PLATFORM": "xcb"}, "DISPLAY"),
        ({"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "wayland-0"}, "DISPLAY"),
        ({"QT_QPA_PLATFORM": "wayland", "DISPLAY": ":0"}, "WAYLAND_DISPLAY"),
        ({"QT_QPA_PLATFORM": "wayland-egl"}, "WAYLAND_DISPLAY"),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, "WAYLAND_DISPLAY and DISPLAY"),
    ],
)
def test_without_a_name_there_is_no_display(environ: dict[str, str], variables: str) -> None:
    assert why(**environ) == f"no display is named ({variables} not set)"


@pytest.mark.parametrize(
    "platform", ["offscreen", "minimal", "minimal:enable_fonts", "vnc", "linuxfb", "xcb;offscreen"]
)
def test_some_platforms_need_no_display(platform: str) -> None:
    assert why(QT_QPA_PLATFORM=platform) is None


# X11.


@pytest.fixture
def socket_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Where X servers have their sockets, as a folder of the test."""
    monkeypatch.setattr(display, "_X11_SOCKET", str(tmp_path / "X"))
    return str(tmp_path / "X")


@pytest.fixture
def listening() -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX) as server:
        yield server


@pytest.mark.parametrize("name", [":7", ":7.0", "unix:7", "unix/:7"])
def test_a_server_on_this_computer_is_found(
    socket_path: str, listening: socket.socket, name: str
) -> None:
    assert why(DISPLAY=name) == f"no display answers at DISPLAY={name}"
    listening.bind(f"{socket_path}7")
    assert why(DISPLAY=name) == f"no display answers at DISPLAY={name}"
    listening.listen()
    assert why(DISPLAY=name) is None


@LINUX
def test_a_server_without_a_file_is_found(
    listening: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(display, "_X11_SOCKET", f"rolemap-{uuid4()}-")
    name = display._X11_SOCKET  # pyright: ignore[reportPrivateUsage]
    listening.bind(f"\0{name}3")
    listening.listen()
    assert why(DISPLAY=":3") is None
    assert why(DISPLAY=":4") == "no display answers at DISPLAY=:4"


@pytest.mark.parametrize(
    "name", ["localhost:{0}", "127.0.0.1:{0}.0", "tcp/localhost:{0}", ":{0}", "[127.0.0.1]:{0}"]
)
def test_a_server_of_another_computer_is_found(
    socket_path: str, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        monkeypatch.setattr(display, "_X11_PORT", server.getsockname()[1] - 10)
        assert why(DISPLAY=name.format(10)) is None
    assert why(DISPLAY=name.format(10)) is not None


@pytest.mark.parametrize("name", ["nonsense", "localhost:99999", ":99999999999", "/no/such", "::"])
def test_a_name_that_names_nothing_is_no_display(name: str) -> None:
    assert why(DISPLAY=name) == f"no display answers at DISPLAY={name}"


def test_a_path_is_no_display(tmp_path: Path, listening: socket.socket) -> None:
    # Tried with Qt 6.11 and Xvfb: libxcb wants a name with a number.
    listening.bind(str(tmp_path / "X7"))
    listening.listen()
    assert why(DISPLAY=str(tmp_path / "X7")) is not None


def test_a_file_is_no_display(socket_path: str) -> None:
    Path(f"{socket_path}7").touch()
    assert why(DISPLAY=":7") == "no display answers at DISPLAY=:7"


# Wayland.


def test_wayland_is_found_in_its_folder(tmp_path: Path, listening: socket.socket) -> None:
    environ = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert why(**environ) == "no display answers at WAYLAND_DISPLAY=wayland-7"
    listening.bind(str(tmp_path / "wayland-7"))
    listening.listen()
    assert why(**environ) is None
    assert why(WAYLAND_DISPLAY="wayland-7") is not None, "which folder?"
    assert why(WAYLAND_DISPLAY=str(tmp_path / "wayland-7")) is None
    assert why(**environ, QT_QPA_PLATFORM="xcb") is not None
    # Qt tries the one after the other.
    assert why(**environ, DISPLAY=":987") is None


def test_a_connection_that_is_open_already_is_used() -> None:
    assert why(WAYLAND_SOCKET="5") is None
    assert why(WAYLAND_SOCKET="5", QT_QPA_PLATFORM="xcb") is not None


def test_both_places_are_named_when_neither_answers(tmp_path: Path) -> None:
    environ = {"WAYLAND_DISPLAY": "w", "XDG_RUNTIME_DIR": str(tmp_path), "DISPLAY": ":987"}
    assert why(**environ) == "no display answers at WAYLAND_DISPLAY=w or DISPLAY=:987"


def test_a_path_that_no_socket_can_have_is_no_display() -> None:
    assert why(WAYLAND_DISPLAY="/" + "x" * 200) is not None
