"""What the program remembers: laws of the lists, broken files, two programs at once."""

import json
import logging
import os
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rolemap import places
from rolemap.ui import memory as module
from rolemap.ui.memory import MOST_RECENT, MOST_VIEWS, FileView, Memory, is_there
from tests.hostile import HOSTILE

START = datetime(2026, 1, 15, 12, tzinfo=UTC)
VIEW = FileView(scale=1.5, centre=(3.0, -4.0), collapsed=("a", "b"))
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="there are no permission bits")

Do = Callable[[Memory], None]
CHANGES: dict[str, Do] = {
    "note": lambda one: one.note(Path("/x/new.rolemap.json"), "New"),
    "note_view": lambda one: one.note_view(Path("/x/new.rolemap.json"), VIEW),
    "set_theme": lambda one: one.set_theme("dark"),
    "note_window": lambda one: one.note_window("AAE=", "AQ=="),
    "set_last_folder": lambda one: one.set_last_folder(Path("/x")),
}


class Ticks:
    """A clock that goes on by a minute each time it is looked at."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "window.json"


def paths(one: Memory) -> list[Path]:
    return [recent.path for recent in one.recent()]


def known(one: Memory) -> tuple[object, ...]:
    """All that can be asked for."""
    seen = one.view_of(Path("/x/new.rolemap.json"))
    return (
        [(recent.path, recent.name, recent.opened) for recent in one.recent()],
        (one.theme, one.geometry, one.dock_state, one.last_folder, seen),
    )


# What is remembered


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_next_run_knows_what_this_one_did(file: Path, change: Do) -> None:
    one = Memory(file, clock=Ticks())
    before = known(one)
    change(one)
    assert known(one) != before
    assert known(Memory(file)) == known(one)


def test_nothing_is_known_at_first_and_nothing_is_written(file: Path) -> None:
    one = Memory(file)
    assert known(one) == ([], ("system", "", "", None, None))
    one.forget(Path("/x"))
    one.forget_window()
    assert not file.exists()


def test_it_lies_in_the_state_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "state", lambda: tmp_path)
    Memory().set_theme("light")
    assert (tmp_path / "window.json").is_file()


def test_window_is_forgotten_and_nothing_else(file: Path) -> None:
    one = Memory(file)
    for change in CHANGES.values():
        change(one)
    one.forget_window()
    assert (one.geometry, one.dock_state) == ("", "")
    assert (one.theme, one.last_folder, len(one.recent())) == ("dark", Path("/x"), 1)
    assert one.view_of(Path("/x/new.rolemap.json")) == VIEW


def test_what_is_already_so_is_not_written_again(file: Path) -> None:
    one = Memory(file)
    one.set_theme("dark")
    before = file.stat().st_ino
    one.set_theme("dark")
    assert file.stat().st_ino == before


# The laws of the list

MOST = 4
STEPS = st.lists(st.tuples(st.booleans(), st.integers(0, 8)), max_size=20)


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorter lists, so that short walks reach their ends."""
    monkeypatch.setattr(module, "MOST_RECENT", MOST)
    monkeypatch.setattr(module, "MOST_VIEWS", MOST)


@pytest.mark.usefixtures("few")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_recent_files_are_a_list_without_doubles_newest_first(
    steps: list[tuple[bool, int]],
) -> None:
    expected: list[Path] = []
    with TemporaryDirectory() as folder:
        one = Memory(Path(folder, "window.json"), clock=Ticks())
        for noted, number in steps:
            path = Path(folder, f"{number}.rolemap.json")
            expected = [other for other in expected if other != path]
            if noted:
                one.note(path, str(number))
                expected = [path, *expected][:MOST]
            else:
                one.forget(path)
        assert paths(one) == expected
        opened = [recent.opened for recent in one.recent()]
        assert opened == sorted(opened, reverse=True)
        assert all(recent.name == recent.path.name.split(".")[0] for recent in one.recent())


@pytest.mark.usefixtures("few")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_views_are_kept_for_the_files_seen_last(steps: list[tuple[bool, int]]) -> None:
    with TemporaryDirectory() as folder:
        one = Memory(Path(folder, "window.json"))
        expected: dict[int, FileView] = {}
        for folded, number in steps:
            view = FileView(scale=number + 1, centre=(0, 0), collapsed=("x",) * folded)
            one.note_view(Path(folder, str(number)), view)
            expected.pop(number, None)
            expected[number] = view
        expected = dict(list(expected.items())[-MOST:])
        for number in range(9):
            assert one.view_of(Path(folder, str(number))) == expected.get(number)


def test_lists_are_as_long_as_promised(file: Path) -> None:
    one = Memory(file)
    for number in range(25):
        one.note(Path(f"/x/{number}"), str(number))
    assert [recent.name for recent in one.recent()] == [str(24 - at) for at in range(MOST_RECENT)]
    assert (MOST_RECENT, MOST_VIEWS) == (20, 200)


def test_one_file_by_two_names_is_one(file: Path, tmp_path: Path) -> None:
    real, link = tmp_path / "real.json", tmp_path / "link.json"
    real.touch()
    link.symlink_to(real)
    one = Memory(file)
    one.note(real, "Real")
    one.note(link, "Link")
    assert paths(one) == [link]  # as it was opened last
    one.note_view(link, VIEW)
    assert one.view_of(real) == VIEW
    one.forget(real)
    assert paths(one) == []


def test_relative_path_is_remembered_from_where_it_was(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    one = Memory(file)
    one.note(Path("a.json"), "A")
    one.set_last_folder(Path())
    monkeypatch.chdir("/")
    assert paths(one) == [tmp_path / "a.json"]
    assert one.last_folder == tmp_path


@pytest.mark.parametrize("name", [*HOSTILE, "x" * 100_000, "lone \ud800 half"])
def test_any_name_is_remembered(file: Path, name: str) -> None:
    Memory(file).note(Path("/x/a.json"), name)
    (recent,) = Memory(file).recent()
    assert recent.name == name[:500].encode(errors="replace").decode()


@pytest.mark.parametrize("name", ["nul\0", "half\udcff"])
def test_path_that_is_no_text_is_not_remembered(file: Path, name: str) -> None:
    one, path = Memory(file), Path("/x", name)
    one.set_theme("dark")
    one.note(path, "X")
    one.note_view(path, VIEW)
    one.set_last_folder(path)
    one.forget(path)
    assert one.view_of(path) is None
    assert (paths(Memory(file)), Memory(file).last_folder) == ([], None)


def test_endless_list_of_folded_stages_is_cut(file: Path) -> None:
    one = Memory(file)
    one.note_view(Path("/x/a"), FileView(scale=1, centre=(0, 0), collapsed=("id",) * 10_000))
    seen = one.view_of(Path("/x/a"))
    assert seen is not None
    assert len(seen.collapsed) == 500


@pytest.mark.parametrize("scale", [float("nan"), float("inf"), 0.0, -1.0])
def test_scale_that_is_none_is_refused(scale: float) -> None:
    with pytest.raises(ValueError, match="scale"):
        FileView(scale=scale, centre=(0, 0))


# What is there


def test_missing_file_is_known_as_missing(file: Path, tmp_path: Path) -> None:
    one = Memory(file)
    (tmp_path / "there.json").touch()
    for name in ("there.json", "gone.json", "there.json/below.json"):
        one.note(tmp_path / name, name)
    assert {recent.name: recent.there for recent in one.recent()} == {
        "there.json": True,
        "gone.json": False,
        "there.json/below.json": False,
    }


def test_what_the_system_cannot_tell_counts_as_there(tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    assert is_there(str(loop))
    assert not is_there(str(tmp_path / "gone"))


def test_drive_that_does_not_answer_holds_nobody_up(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    answer = threading.Event()

    def look(path: str) -> bool:
        asked.append(path)
        if "dead" in path:
            answer.wait()
        return False

    monkeypatch.setattr(module, "is_there", look)
    one = Memory(file)
    for name in ("/x/dead/1", "/x/2", "/x/dead/3"):
        one.note(Path(name), name)
    expected = {"/x/dead/1": True, "/x/2": False, "/x/dead/3": True}
    try:
        assert {recent.name: recent.there for recent in one.recent()} == expected
        assert {recent.name: recent.there for recent in one.recent()} == expected
        # Asked again only where there was an answer.
        assert sorted(asked) == ["/x/2", "/x/2", "/x/dead/1", "/x/dead/3"]
    finally:
        answer.set()


# Files that are not what they should be

BROKEN = {
    "empty": b"",
    "half": b'{"recent": [{"path": "/x',
    "list": b"[]",
    "number": b"7",
    "other": b'{"recent": "yes"}',
    "theme": b'{"theme": "pink"}',
    "nan": b'{"views": {"/x": {"scale": NaN, "centre": [0, 0]}}}',
    "bytes": bytes(range(256)),
    "deep": b"[" * 100_000,
    "zeros": b"\0" * 4096,
}


@pytest.mark.parametrize("data", BROKEN.values(), ids=BROKEN)
def test_broken_file_is_a_fresh_start(
    file: Path, data: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    file.parent.mkdir()
    file.write_bytes(data)
    with caplog.at_level(logging.INFO, "rolemap"):
        one = Memory(file)
        assert one.recent() == one.recent() == ()
    assert [record.levelname for record in caplog.records] == ["INFO"]
    one.note(Path("/x/a"), "A")
    assert Memory(file).recent()[0].name == "A"


def test_far_too_large_file_is_not_read(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_LARGEST_FILE", 100)
    file.parent.mkdir()
    file.write_bytes(b" " * 101)
    one = Memory(file)
    one.set_theme("dark")
    assert json.loads(file.read_bytes())["theme"] == "dark"


@pytest.mark.parametrize("kind", ["folder", "pipe", "file above"])
@POSIX
def test_what_cannot_be_written_is_known_until_the_end(
    file: Path, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    match kind:
        case "folder":
            file.mkdir(parents=True)
        case "pipe":
            file.parent.mkdir()
            os.mkfifo(file)
        case "file above":
            file.parent.write_text("in the way")
    with caplog.at_level(logging.INFO, "rolemap"):
        one = Memory(file, clock=Ticks())
        for change in CHANGES.values():
            change(one)
    told = [record.getMessage() for record in caplog.records]
    assert len([said for said in told if "written" in said]) == 1
    assert len(told) <= 2
    assert "/x" not in "".join(told)
    assert one.theme == "dark"
    assert paths(one) == [Path("/x/new.rolemap.json")]
    assert one.view_of(Path("/x/new.rolemap.json")) == VIEW


def test_what_could_not_be_written_is_written_with_the_next_change(file: Path) -> None:
    file.parent.write_text("in the way")
    one = Memory(file)
    one.set_theme("dark")
    file.parent.unlink()
    one.note(Path("/x/a"), "A")
    again = Memory(file)
    assert (again.theme, paths(again)) == ("dark", [Path("/x/a")])


def test_fields_of_a_newer_version_are_carried_along(file: Path) -> None:
    one = Memory(file)
    for change in CHANGES.values():
        change(one)
    data = json.loads(file.read_bytes())
    data["new"] = {"a": 1}
    data["recent"][0]["pinned"] = True
    file.write_text(json.dumps(data))
    Memory(file).set_theme("light")
    after = json.loads(file.read_bytes())
    assert after == {**data, "theme": "light"}


@POSIX
@pytest.mark.parametrize("before", [None, 0o644, 0o666])
def test_file_is_for_its_owner_alone(file: Path, before: int | None) -> None:
    if before is not None:
        file.parent.mkdir(mode=0o700)
        file.write_text("{}")
        file.chmod(before)
    Memory(file).note(Path("/x/a"), "A")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert [one.name for one in file.parent.iterdir()] == [file.name]


# Two programs


def test_two_programs_keep_what_the_other_one_did(file: Path) -> None:
    one, two = Memory(file), Memory(file)
    one.note(Path("/x/1"), "One")
    two.note(Path("/x/2"), "Two")
    one.set_theme("dark")
    two.note_view(Path("/x/2"), VIEW)
    one.note_view(Path("/x/1"), VIEW)
    two.note_window("AA==", "")
    assert known(one)[0] == known(two)[0]
    assert paths(Memory(file)) == [Path("/x/2"), Path("/x/1")]
    last = Memory(file)
    assert (last.theme, last.geometry) == ("dark", "AA==")
    assert last.view_of(Path("/x/1")) == last.view_of(Path("/x/2")) == VIEW


def test_last_writer_wins_an_entry(file: Path) -> None:
    one, two = Memory(file), Memory(file)
    one.set_theme("dark")
    two.set_theme("light")
    one.note(Path("/x/1"), "Old")
    two.note(Path("/x/1"), "New")
    one.set_last_folder(Path("/x"))
    assert one.theme == "light"
    assert [recent.name for recent in one.recent()] == ["New"]


def test_writing_at_the_same_moment_loses_nothing(file: Path) -> None:
    def work(of: str) -> None:
        one = Memory(file)
        for number in range(8):
            one.note(Path(f"/x/{of}{number}"), of)

    threads = [threading.Thread(target=work, args=(of,)) for of in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(Memory(file).recent()) == 16


WITHOUT_QT = 'import sys; sys.modules["PySide6"] = None; import rolemap.ui.memory'


def test_it_needs_no_window() -> None:
    subprocess.run([sys.executable, "-c", WITHOUT_QT], check=True)
