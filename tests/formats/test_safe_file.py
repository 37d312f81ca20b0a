"""A save is whole or not at all, whatever the system answers, and says which of the two."""

import ast
import errno
import os
import shutil
import socket
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from rolemap.formats import fs as fs_module
from rolemap.formats import safe_file
from rolemap.formats.fs import REAL, Fs
from rolemap.formats.safe_file import (
    AlreadyThere,
    ChangedOnDisk,
    Fingerprint,
    ReadFailed,
    SaveFailed,
    create,
    read,
    save,
)
from rolemap.model.text import text
from tests.formats.fakes.faulty import (
    REQUESTS,
    Fault,
    Faulty,
    Plan,
    acts_before,
    failing,
    windows_busy,
)
from tests.formats.fakes.processes import (
    AFTER,
    APPENDING,
    BEFORE,
    KILLED,
    Traced,
    access_list,
    as_other_user,
    can_trace,
    program,
    traced_save,
    watchdog,
)
from tests.formats.fakes.sweep import (
    NEW,
    OLD,
    SCENARIOS,
    Scenario,
    assert_proved,
    assert_whole,
    create_new,
    leftovers,
    mode_of,
    no_hard_links,
    open_files,
    plans,
    save_checked,
)

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs links, pipes and users of Unix")


@pytest.fixture
def shared_folder() -> Generator[Path, None, None]:
    """A folder that other users can reach; the ones of pytest are private."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o777)
    yield folder
    folder.chmod(0o700)
    shutil.rmtree(folder)


@pytest.fixture
def fast_folder(tmp_path: Path) -> Generator[Path, None, None]:
    """A folder in memory where there is one: for tests that save a thousand times."""
    memory = Path("/dev/shm")
    if not os.access(memory, os.W_OK):
        yield tmp_path
        return
    folder = Path(tempfile.mkdtemp(dir=memory))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def old_file(tmp_path: Path) -> Path:
    path = tmp_path / "team.json"
    path.write_bytes(OLD)
    return path


# Every request fails.


@pytest.mark.parametrize("scenario", SCENARIOS.values(), ids=SCENARIOS.keys())
def test_any_fault_leaves_the_old_or_the_new_file(fast_folder: Path, scenario: Scenario) -> None:
    healthy = Faulty(scenario.always)
    (fast_folder / "healthy").mkdir()
    scenario.act(scenario.prepare(fast_folder / "healthy"), healthy)
    assert_proved(healthy)
    outcomes: list[bool] = []
    for number, (told, plan) in enumerate(plans(healthy.names_asked())):
        folder = fast_folder / str(number)
        folder.mkdir()
        try:
            outcomes.append(assert_whole(scenario, plan, folder))
        except AssertionError as error:
            raise AssertionError(f"{told}: {error}") from error
        shutil.rmtree(folder)
    # Some faults do no harm (a short write), most do: the sweep has seen both.
    assert len(outcomes) > 200
    assert 0 < outcomes.count(True) < outcomes.count(False)


def test_everything_goes_through_the_border() -> None:
    """What is not asked of an Fs cannot be made to fail."""
    harmless = {"stat_result", "strerror", "fsencode"}
    tree = ast.parse(Path(safe_file.__file__).read_text("utf-8"))
    of_os = {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "os"
    }
    assert of_os <= harmless
    assert not {"shutil", "tempfile", "io"} & {
        name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names
    }
    assert {"open_new", "write", "fsync", "close", "replace", "fsync_folder"} <= set(REQUESTS)


@pytest.mark.parametrize("request_name", ["write", "set_mode", "fsync", "close", "replace"])
def test_an_interrupt_cleans_up(old_file: Path, request_name: str) -> None:
    def interrupt() -> None:
        raise KeyboardInterrupt

    before = open_files()
    with pytest.raises(KeyboardInterrupt):
        save(old_file, NEW, fs=acts_before(request_name, interrupt))
    assert old_file.read_bytes() == OLD
    assert not leftovers(old_file.parent)
    # Interrupted before it began, a close has not closed.
    assert open_files() == before + (request_name == "close")


def test_a_drive_that_takes_nothing_does_not_hang(old_file: Path) -> None:
    class Deaf(Fs):
        def write(self, fd: int, data: memoryview) -> int:
            return 0

    with watchdog(), pytest.raises(SaveFailed, match="the drive reported an error"):
        save(old_file, NEW, fs=Deaf())
    assert old_file.read_bytes() == OLD


# What the person is told.

SENTENCES = {
    errno.ENOSPC: "the drive is full; free some space and save again, or save it on another drive",
    errno.EDQUOT: "your quota on this drive is used up; delete what you no longer need and save "
    "again, or save it on another drive",
    errno.EIO: "the drive reported an error; save it on another drive, then have this one checked",
    errno.EROFS: "the drive is read-only; save it on another drive",
    errno.EACCES: "permission was denied; save it in another folder, or ask its owner for "
    "permission",
    errno.EPERM: "the system protects it; lift the protection and save again, or save it under "
    "another name",
    errno.ENAMETOOLONG: "its name is too long; save it under a shorter name",
    errno.ENOENT: "its folder is not there; make the folder and save again, or save it in another "
    "folder",
    errno.ESTALE: "the network drive has lost it; connect the drive again and save again, or save "
    "it on another drive",
    errno.EXDEV: "it is mounted there from another drive; save it under another name",
    errno.EMFILE: "too many files are open; close some windows and save again",
    errno.EBUSY: "another program is using it; close that program and save again, or save it "
    "under another name",
    errno.ENOTCONN: f"the system said “{os.strerror(errno.ENOTCONN)}”; save again, or save it in "
    "another folder",
}


@pytest.mark.parametrize("code", SENTENCES, ids=[errno.errorcode[code] for code in SENTENCES])
def test_each_failure_is_told_with_cause_path_and_next_step(old_file: Path, code: int) -> None:
    with pytest.raises(SaveFailed) as failed:
        save(old_file, NEW, fs=failing("replace", code))
    assert str(failed.value) == f"“{old_file}” was not saved because {SENTENCES[code]}."
    assert failed.value.detail == f"{errno.errorcode[code]}: {os.strerror(code)}"


def test_a_failed_sync_of_the_folder_says_what_is_on_disk(old_file: Path) -> None:
    with pytest.raises(SaveFailed) as failed:
        save(old_file, NEW, fs=failing("fsync_folder", errno.EIO))
    assert str(failed.value) == (
        f"“{old_file}” may not survive a power cut because the drive reported an error; save it "
        "on another drive, then have this one checked."
    )
    assert failed.value.now_on_disk == Fingerprint.of(old_file.read_bytes()) == Fingerprint.of(NEW)


@pytest.mark.parametrize("code", [errno.EINVAL, errno.ENOTSUP])
def test_a_drive_that_cannot_sync_folders_is_a_note(old_file: Path, code: int) -> None:
    saved = save(old_file, NEW, fs=failing("fsync_folder", code))
    assert [str(note) for note in saved.notes] == [
        f"The drive of “{old_file}” cannot vouch for power cuts."
    ]


# Somebody else.


def test_a_file_that_is_as_expected_is_replaced(old_file: Path) -> None:
    saved = save(old_file, NEW, expected=read(old_file)[1])
    assert old_file.read_bytes() == NEW
    assert read(old_file) == (NEW, saved)


@pytest.mark.parametrize(
    ("other", "cause"),
    [
        (OLD.replace(b"o", b"0"), "somebody has changed it"),
        (OLD + b"more", "somebody has changed it"),
        (b"x" * 10_000, "somebody has changed it"),
        (b"", "somebody has changed it"),
        (None, "somebody has removed or renamed it"),
    ],
    ids=["same size and time", "longer", "much longer", "empty", "missing"],
)
def test_work_of_others_is_not_overwritten(old_file: Path, other: bytes | None, cause: str) -> None:
    seen, times = read(old_file)[1], old_file.stat()

    def interfere() -> None:
        if other is None:
            old_file.unlink()
        else:
            old_file.write_bytes(other)
            os.utime(old_file, ns=(times.st_atime_ns, times.st_mtime_ns))

    # At the last moment: the new content is on the drive already.
    fs = acts_before("try_lock", interfere)
    with pytest.raises(ChangedOnDisk, match=f"was not saved because {cause}; .*save a copy"):
        save(old_file, NEW, fs=fs, expected=seen)
    assert (old_file.read_bytes() if old_file.exists() else None) == other
    assert not leftovers(old_file.parent)


def test_unreadable_is_not_unchanged(old_file: Path) -> None:
    for name in ("open_to_read", "read", "fstat"):
        with pytest.raises((ChangedOnDisk, SaveFailed)) as failed:
            save(old_file, NEW, fs=failing(name, errno.EIO), expected=Fingerprint.of(OLD))
        assert isinstance(failed.value, ChangedOnDisk) or name == "fstat"
    assert old_file.read_bytes() == OLD
    with pytest.raises(ChangedOnDisk, match=r"cannot be compared \(permission was denied\); save"):
        save(
            old_file,
            NEW,
            fs=failing("open_to_read", errno.EACCES),
            expected=Fingerprint.of(OLD),
        )


def test_what_is_on_disk_already_is_no_conflict(old_file: Path) -> None:
    old_file.write_bytes(NEW)
    assert save(old_file, NEW, expected=Fingerprint.of(OLD)) == Fingerprint.of(NEW)


def test_nobody_can_save_between_the_check_and_the_new_name(old_file: Path) -> None:
    free: dict[str, bool] = {}

    def look(number: int, name: str) -> None:
        folder = os.open(old_file.parent, os.O_RDONLY)
        free[name] = REAL.try_lock(folder)
        os.close(folder)

    save(old_file, NEW, fs=Faulty(look), expected=Fingerprint.of(OLD))
    assert not free["open_to_read"]
    assert not free["replace"]
    assert free["write"]
    folder = os.open(old_file.parent, os.O_RDONLY)
    assert REAL.try_lock(folder)
    os.close(folder)


@pytest.mark.parametrize("act", [save_checked, create_new])
def test_a_lock_that_is_never_given_back_stops_after_two_seconds(
    old_file: Path, act: Callable[[Path, Fs], Fingerprint]
) -> None:
    folder, fs = os.open(old_file.parent, os.O_RDONLY), Faulty()
    assert REAL.try_lock(folder)
    try:
        with pytest.raises(SaveFailed, match="another program is using it"):
            act(old_file, fs)
    finally:
        os.close(folder)
    assert sum(fs.slept) == pytest.approx(2)
    assert old_file.read_bytes() == OLD


def test_a_drive_without_locks_can_be_saved_to(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(folder: int, how: int) -> None:
        raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr(fs_module.fcntl, "flock", refuse)
    assert REAL.try_lock(-1)


def test_four_programs_lose_no_edit_of_each_other(tmp_path: Path) -> None:
    path = tmp_path / "lines"
    save(path, b"")
    command = [*program(APPENDING), str(path), "15"]
    running = [subprocess.Popen(command) for _ in range(4)]
    assert [one.wait(timeout=20) for one in running] == [0] * 4
    assert len(set(path.read_text("utf-8").splitlines())) == 60
    assert not leftovers(tmp_path)


# A new file.


@pytest.mark.parametrize("kind", ["file", "folder", "link", "link to nowhere"])
def test_create_leaves_alone_what_is_there(tmp_path: Path, kind: str) -> None:
    path, other = tmp_path / "team.json", tmp_path / "other"
    match kind:
        case "file":
            path.write_bytes(OLD)
        case "folder":
            path.mkdir()
        case "link":
            other.write_bytes(OLD)
            path.symlink_to(other)
        case _:
            path.symlink_to(other)
    for fs in (Faulty(), failing("put_new", errno.EPERM)):
        with pytest.raises(AlreadyThere) as failed:
            create(path, NEW, fs=fs)
        assert str(failed.value) == (
            f"“{path}” was not saved because that name is taken; choose another name."
        )
    assert not leftovers(tmp_path)
    assert other.exists() == (kind == "link")
    assert not path.is_file() or path.read_bytes() == OLD


@pytest.mark.parametrize(("always", "moment"), [(None, "put_new"), (no_hard_links, "put_new")])
def test_create_does_not_race(tmp_path: Path, always: Plan | None, moment: str) -> None:
    path = tmp_path / "team.json"

    def plan(number: int, name: str) -> Fault | None:
        if name == moment:
            path.write_bytes(OLD)
        return always(number, name) if always else None

    with pytest.raises(AlreadyThere):
        create(path, NEW, fs=Faulty(plan))
    assert path.read_bytes() == OLD
    assert not leftovers(tmp_path)


@pytest.mark.parametrize("other", [None, OLD], ids=["nobody", "somebody"])
def test_a_name_taken_in_advance_is_given_back(tmp_path: Path, other: bytes | None) -> None:
    path = tmp_path / "team.json"

    def plan(number: int, name: str) -> Fault | None:
        if name == "replace":
            assert path.read_bytes() == b""
            if other is not None:
                path.write_bytes(other)
            return Fault(errno.EIO)
        return no_hard_links(number, name)

    with pytest.raises(SaveFailed, match="the drive reported an error"):
        create(path, NEW, fs=Faulty(plan))
    assert (path.read_bytes() if path.exists() else None) == other


def test_create_leaves_one_name(tmp_path: Path) -> None:
    path = tmp_path / "team.json"
    assert create(path, NEW) == Fingerprint.of(NEW)
    assert path.read_bytes() == NEW
    assert path.stat().st_nlink == 1
    assert mode_of(path) == 0o600
    assert list(tmp_path.iterdir()) == [path]


# Odd files.


def test_links_are_followed(tmp_path: Path, old_file: Path) -> None:
    (tmp_path / "deep").mkdir()
    first, second = tmp_path / "first", tmp_path / "deep" / "second"
    first.symlink_to("deep/second")
    second.symlink_to("../team.json")
    save(first, NEW, expected=read(first)[1])
    assert first.is_symlink()
    assert second.is_symlink()
    assert not old_file.is_symlink()
    assert old_file.read_bytes() == NEW


def test_a_link_to_nowhere_gets_its_file(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("file")
    save(tmp_path / "link", NEW)
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "file").read_bytes() == NEW


def odd_file(folder: Path, kind: str) -> Path:
    path = folder / "odd"
    match kind:
        case "loop":
            path.symlink_to("other")
            (folder / "other").symlink_to("odd")
        case "folder":
            path.mkdir()
        case "pipe":
            os.mkfifo(path)
        case "socket":
            with socket.socket(socket.AF_UNIX) as listening:
                listening.bind(str(path))
        case _:
            raise AssertionError(kind)
    return path


ODD = {
    "loop": "its links lead round in a circle",
    "folder": "it is a folder",
    "pipe": "it is a device or a pipe",
    "socket": "it is a device or a pipe",
}


@pytest.mark.parametrize(("kind", "cause"), ODD.items())
def test_what_is_no_file_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, cause: str
) -> None:
    # The path of a socket must be short.
    monkeypatch.chdir(tmp_path)
    path = odd_file(Path(), kind)
    before = path.lstat()
    with watchdog():
        with pytest.raises(SaveFailed, match=f"“odd” was not saved because {cause}; "):
            save(path, NEW)
        with pytest.raises(ReadFailed, match=f"“odd” cannot be opened because {cause}; "):
            read(path)
    assert (path.lstat().st_ino, path.lstat().st_mode) == (before.st_ino, before.st_mode)
    assert not leftovers(tmp_path)


def test_a_device_is_refused(old_file: Path) -> None:
    # NOTE: never a real one: if the check broke, the administrator's test run would replace it.
    class Device(Faulty):
        def lstat(self, path: Path) -> os.stat_result:
            found = list(os.lstat(path))
            found[0] = stat.S_IFCHR | 0o666
            return os.stat_result(found)

    fs = Device()
    with pytest.raises(SaveFailed, match="was not saved because it is a device or a pipe; "):
        save(old_file, NEW, fs=fs)
    with pytest.raises(ReadFailed, match="cannot be opened because it is a device or a pipe; "):
        read(old_file, fs=fs)
    # Opening alone can do something to a device.
    assert fs.names_asked() == []
    assert old_file.read_bytes() == OLD


def test_a_file_that_becomes_a_pipe_does_not_hang(old_file: Path) -> None:
    def swap() -> None:
        old_file.unlink()
        os.mkfifo(old_file)

    before = open_files()
    with watchdog(), pytest.raises(ReadFailed):
        read(old_file, fs=acts_before("open_to_read", swap))
    assert open_files() == before


class Planted(Fs):
    """Chooses temporary names that somebody has guessed."""

    def __init__(self, *tokens: str) -> None:
        self.tokens = list(tokens)

    def token(self) -> str:
        return self.tokens.pop(0) if len(self.tokens) > 1 else self.tokens[0]


def test_a_planted_link_is_not_written_through(tmp_path: Path, old_file: Path) -> None:
    planted, victim = tmp_path / ".rm-guessed0.tmp", tmp_path / "victim"
    planted.symlink_to(victim)
    save(old_file, NEW, fs=Planted("guessed0", "guessed1"))
    assert old_file.read_bytes() == NEW
    assert not victim.exists()
    assert leftovers(tmp_path) == [planted]
    with watchdog(), pytest.raises(SaveFailed):
        save(old_file, OLD, fs=Planted("guessed0"))
    assert planted.is_symlink()


def test_the_longest_name_can_be_saved(tmp_path: Path) -> None:
    longest = tmp_path / ("n" * 255)
    save(longest, OLD)
    save(longest, NEW, expected=Fingerprint.of(OLD))
    assert longest.read_bytes() == NEW
    longer = tmp_path / ("n" * 256)
    for act in (save, create):
        with pytest.raises(SaveFailed, match="its name is too long; save it under a shorter name"):
            act(longer, NEW)


@pytest.mark.parametrize("name", ["a\0b", "a\ud800b"], ids=["nul", "surrogate"])
def test_an_impossible_name_is_refused(tmp_path: Path, name: str) -> None:
    for act in (lambda path: save(path, NEW), lambda path: create(path, NEW)):
        with pytest.raises(SaveFailed, match="does not take this name") as failed:
            act(tmp_path / name)
        str(failed.value).encode()
    with pytest.raises(ReadFailed, match="does not take this name"):
        read(tmp_path / name)


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    for act in (save, create):
        with pytest.raises(SaveFailed, match="its folder is not there; make the folder"):
            act(tmp_path / "gone" / "team.json", NEW)
        (tmp_path / "file").write_bytes(OLD)
        with pytest.raises(SaveFailed, match="a part of its path is not a folder"):
            act(tmp_path / "file" / "team.json", NEW)


def test_a_folder_renamed_during_a_save_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "team.json").write_bytes(OLD)
    fs = acts_before("replace", lambda: folder.rename(tmp_path / "renamed"))
    with pytest.raises(SaveFailed, match="its folder is not there"):
        save(folder / "team.json", NEW, fs=fs)
    assert (tmp_path / "renamed" / "team.json").read_bytes() == OLD


# Who may read and write.


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077, 0o777])
def test_new_files_are_private_whatever_the_umask(tmp_path: Path, umask: int) -> None:
    seen: list[int] = []

    def look(number: int, name: str) -> None:
        seen.extend(mode_of(path) for path in leftovers(tmp_path))

    before = os.umask(umask)
    try:
        save(tmp_path / "saved", NEW, fs=Faulty(look))
        create(tmp_path / "created", NEW, fs=Faulty(look))
    finally:
        os.umask(before)
    assert mode_of(tmp_path / "saved") == mode_of(tmp_path / "created") == 0o600
    assert seen
    assert not any(mode & 0o077 for mode in seen)


@pytest.mark.parametrize("mode", [0o600, 0o620, 0o640, 0o644, 0o660, 0o664, 0o666, 0o755])
def test_the_mode_is_kept(old_file: Path, mode: int) -> None:
    old_file.chmod(mode)
    saved = save(old_file, NEW)
    assert mode_of(old_file) == mode
    assert saved.notes == ()


def test_a_mode_that_cannot_be_set_is_a_note(old_file: Path) -> None:
    old_file.chmod(0o664)
    saved = save(old_file, NEW, fs=failing("set_mode", errno.EPERM))
    assert "The permissions of" in str(saved.notes[0])
    assert mode_of(old_file) == 0o600


@pytest.mark.parametrize("name", ["attributes", "attribute", "set_attribute", "set_mode"])
def test_a_drive_that_breaks_has_not_refused(old_file: Path, name: str) -> None:
    os.setxattr(old_file, "user.origin", b"import")
    old_file.chmod(0o664)
    with pytest.raises(SaveFailed, match="the drive reported an error"):
        save(old_file, NEW, fs=failing(name, errno.EIO))
    assert old_file.read_bytes() == OLD
    assert not leftovers(old_file.parent)


class Foreign(Faulty):
    """A system on which files belong to others, and giving them back may be refused."""

    def __init__(self, *, user: int = 0, group: int = 0, refuses: bool | str) -> None:
        super().__init__()
        self.user, self.group, self.refuses = user, group, refuses
        self.given: list[tuple[int, int]] = []

    def lstat(self, path: Path) -> os.stat_result:
        found = list(os.lstat(path))
        found[4] += self.user
        found[5] += self.group
        return os.stat_result(found)

    def set_owner(self, fd: int, user: int, group: int) -> None:
        self.given.append((user, group))
        if self.refuses is True or (self.refuses == "user" and user != -1):
            raise PermissionError(errno.EPERM, "not yours")


def test_owner_and_group_are_kept(old_file: Path) -> None:
    old_file.chmod(0o660)
    fs, mine = Foreign(user=1, group=1, refuses=False), old_file.stat()
    assert save(old_file, NEW, fs=fs).notes == ()
    assert fs.given == [(mine.st_uid + 1, mine.st_gid + 1)]
    assert mode_of(old_file) == 0o660


@pytest.mark.parametrize(
    ("fs", "before", "after"),
    [
        (Foreign(user=1, group=1, refuses="user"), 0o660, 0o660),
        (Foreign(user=1, refuses=True), 0o660, 0o660),
        (Foreign(group=1, refuses=True), 0o660, 0o600),
        (Foreign(group=1, refuses=True), 0o664, 0o644),
    ],
    ids=["group kept", "same group", "group lost", "group lost, readable"],
)
def test_a_lost_owner_is_a_note_and_opens_nothing(
    old_file: Path, fs: Foreign, before: int, after: int
) -> None:
    old_file.chmod(before)
    saved = save(old_file, NEW, fs=fs)
    assert [str(note) for note in saved.notes] == [
        f"The owner of “{old_file}” could not be kept; check who can open it."
    ]
    assert mode_of(old_file) == after


def test_attributes_are_kept(old_file: Path) -> None:
    os.setxattr(old_file, "user.origin", b"import")
    assert save(old_file, NEW).notes == ()
    assert os.getxattr(old_file, "user.origin") == b"import"
    saved = save(old_file, OLD, fs=failing("set_attribute", errno.ENOTSUP))
    assert "Some attributes of" in str(saved.notes[0])
    assert os.listxattr(old_file) == []
    assert save(old_file, NEW, fs=failing("attributes", errno.ENOTSUP)).notes == ()


ACCESS, DEFAULT = "system.posix_acl_access", "system.posix_acl_default"


def test_an_access_list_is_kept_or_its_rights_are_not_given_to_the_group(old_file: Path) -> None:
    ours = access_list(user=1234, mask=6)
    os.setxattr(old_file, ACCESS, ours)
    assert save(old_file, NEW).notes == ()
    assert os.getxattr(old_file, ACCESS) == ours
    assert mode_of(old_file) == 0o660
    assert save(old_file, NEW, fs=failing("set_attribute", errno.EPERM)).notes
    assert mode_of(old_file) == 0o600


def test_an_access_list_of_the_folder_opens_nothing(old_file: Path) -> None:
    old_file.chmod(0o660)
    os.setxattr(old_file.parent, DEFAULT, access_list(user=1234, mask=6))
    assert save(old_file, OLD, fs=failing("drop_attribute", errno.EPERM)).notes
    assert mode_of(old_file) == 0o600
    os.removexattr(old_file, ACCESS)
    old_file.chmod(0o660)
    assert save(old_file, NEW).notes == ()
    assert os.listxattr(old_file) == []
    assert mode_of(old_file) == 0o660


def test_a_second_name_is_a_note(tmp_path: Path, old_file: Path) -> None:
    os.link(old_file, tmp_path / "second")
    assert "had a second name" in str(save(old_file, NEW).notes[0])
    assert (tmp_path / "second").read_bytes() == OLD


def test_a_write_protected_file_is_respected(old_file: Path) -> None:
    old_file.chmod(0o444)
    with pytest.raises(SaveFailed, match=r"the file is write-protected; .* lift the protection\."):
        save(old_file, NEW)
    assert old_file.read_bytes() == OLD
    assert mode_of(old_file) == 0o444


def test_a_read_only_folder_is_told_and_left_alone(shared_folder: Path) -> None:
    path = shared_folder / "team.json"
    path.write_bytes(OLD)
    path.chmod(0o666)
    shared_folder.chmod(0o555)
    told = as_other_user(
        """
team, new = Path("team.json"), Path("new.json")
print(json.dumps([tried(lambda: save(team, b"x")), tried(lambda: save(new, b"x")),
                  tried(lambda: create(new, b"x"))]))
""",
        shared_folder,
    )
    cause = "permission was denied; save it in another folder, or ask its owner for permission"
    assert told == [
        f"“{name}” was not saved because {cause}." for name in ("team.json", "new.json", "new.json")
    ]
    assert path.read_bytes() == OLD
    assert list(shared_folder.iterdir()) == [path]


@pytest.mark.skipif(os.geteuid() != 0, reason="only the administrator can give files to others")
def test_a_file_of_somebody_else_is_respected(shared_folder: Path) -> None:
    for name, mode in (("readable", 0o644), ("writable", 0o666), ("private", 0o600)):
        (shared_folder / name).write_bytes(OLD)
        (shared_folder / name).chmod(mode)
    told = as_other_user(
        """
private = Path("private")
print(json.dumps([tried(lambda: save(Path("readable"), b"x")), tried(lambda: read(private)),
                  str(save(Path("writable"), b"x").notes[0])]))
""",
        shared_folder,
    )
    assert told == [
        "“readable” was not saved because permission was denied; save it in another folder, or ask "
        "its owner for permission.",
        "“private” cannot be opened because permission was denied; ask its owner for permission.",
        "The owner of “writable” could not be kept; check who can open it.",
    ]
    assert (shared_folder / "readable").read_bytes() == OLD
    assert (shared_folder / "writable").read_bytes() == b"x"


@pytest.mark.skipif(os.geteuid() != 0, reason="only the administrator can give files to others")
def test_the_administrator_keeps_the_owner(old_file: Path) -> None:
    os.chown(old_file, 1234, 5678)
    old_file.chmod(0o640)
    assert save(old_file, NEW).notes == ()
    assert (old_file.stat().st_uid, old_file.stat().st_gid) == (1234, 5678)
    assert mode_of(old_file) == 0o640


def test_a_read_only_drive_is_told_from_a_refusal(
    old_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Drive:
        f_flag = 0

    monkeypatch.setattr(os, "access", lambda *args, **named: False)
    monkeypatch.setattr(os, "statvfs", lambda path: Drive)
    with pytest.raises(SaveFailed, match="permission was denied"):
        save(old_file, NEW)
    Drive.f_flag = os.ST_RDONLY
    with pytest.raises(SaveFailed, match="the drive is read-only"):
        save(old_file, NEW)
    assert old_file.read_bytes() == OLD


# Windows, where a scanner keeps a file open for a moment.

DELAYS = [0.005, 0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64]


@pytest.mark.parametrize("code", [5, 32])
@pytest.mark.parametrize("times", [1, 4, 8])
def test_a_file_that_is_busy_for_a_moment_is_saved(old_file: Path, code: int, times: int) -> None:
    fs = windows_busy("replace", times, code)
    save(old_file, NEW, fs=fs)
    assert old_file.read_bytes() == NEW
    assert fs.slept == DELAYS[:times]


def test_a_file_that_stays_busy_is_told_after_two_seconds(old_file: Path) -> None:
    fs = windows_busy("replace", 1000)
    with pytest.raises(SaveFailed, match="another program is using it; close that program"):
        save(old_file, NEW, fs=fs)
    assert sum(fs.slept) == pytest.approx(2)
    assert old_file.read_bytes() == OLD
    assert not leftovers(old_file.parent)


@pytest.mark.parametrize("name", ["open_to_read", "unlink", "put_new"])
def test_other_requests_are_patient_too(tmp_path: Path, old_file: Path, name: str) -> None:
    fs = windows_busy(name, 3)
    match name:
        case "open_to_read":
            assert read(old_file, fs=fs)[0] == OLD
        case "put_new":
            create(tmp_path / "new", NEW, fs=fs)
        case _:
            with pytest.raises(ChangedOnDisk):
                save(old_file, NEW, fs=fs, expected=Fingerprint.of(b"else"))
            assert not leftovers(tmp_path)
    assert fs.slept == DELAYS[:3]


def test_a_refusal_is_not_asked_again(old_file: Path) -> None:
    fs = failing("replace", errno.EACCES)
    with pytest.raises(SaveFailed, match="permission was denied"):
        save(old_file, NEW, fs=fs)
    assert fs.slept == []


def test_a_system_without_folder_handles_can_save(old_file: Path) -> None:
    class NoFolders(Faulty):
        def open_folder(self, path: Path) -> None:
            return None

    fs = NoFolders()
    assert save(old_file, NEW, fs=fs) == Fingerprint.of(NEW)
    assert not {"try_lock", "fsync_folder"} & set(fs.names_asked())


def test_the_requests_of_windows_fit_together(
    old_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old_file.chmod(0o666)
    monkeypatch.setattr(sys, "platform", "win32")
    assert save(old_file, NEW, expected=Fingerprint.of(OLD)).notes == ()
    create(old_file.with_name("new"), NEW)
    assert REAL.try_lock(-1)
    # NOTE: without fchmod the file keeps the mode it was made with.
    assert mode_of(old_file) == 0o600
    Fs().set_owner(-1, 0, 0)
    Fs().set_attribute(-1, "user.origin", b"")
    Fs().drop_attribute(-1, "user.origin")
    assert Fs().attribute(old_file, "user.origin") == b""
    assert read(old_file)[0] == NEW
    assert {path.name for path in old_file.parent.iterdir()} == {"team.json", "new"}


@pytest.mark.parametrize(
    ("code", "answer"), [(0, "full"), (errno.ENOTSUP, "full, plain"), (errno.EIO, "full, failed")]
)
def test_macos_empties_the_memory_of_the_drive(
    monkeypatch: pytest.MonkeyPatch, code: int, answer: str
) -> None:
    asked: list[str] = []

    def full(fd: int, request: int) -> None:
        asked.append("full")
        if code:
            raise OSError(code, os.strerror(code))

    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(fs_module.fcntl, "F_FULLFSYNC", 51, raising=False)
    monkeypatch.setattr(fs_module.fcntl, "fcntl", full)
    monkeypatch.setattr(os, "fsync", lambda fd: asked.append("plain"))
    try:
        REAL.fsync(-1)
    except OSError:
        asked.append("failed")
    assert ", ".join(asked) == answer


def test_a_real_sleep_sleeps() -> None:
    began = time.monotonic()
    REAL.sleep(0.01)
    assert time.monotonic() - began >= 0.01


# Reading.


def test_a_file_is_read_with_its_fingerprint(old_file: Path) -> None:
    data, seen = read(old_file)
    assert data == OLD
    assert (seen.size, len(seen.sha256)) == (120, 64)
    assert seen == Fingerprint.of(OLD, (text("a note"),))
    assert seen != Fingerprint.of(NEW)


def test_a_missing_file_suggests_what_was_meant(tmp_path: Path) -> None:
    (tmp_path / "Team.rolemap.json").write_bytes(OLD)
    for typed in ("team", "Taem.rolemap.json", "team.rolemap.json"):
        with pytest.raises(ReadFailed) as failed:
            read(tmp_path / typed)
        assert str(failed.value) == (
            f"There is no file “{tmp_path / typed}”; did you mean “Team.rolemap.json”?"
        )
    with pytest.raises(ReadFailed, match="; check the name and the folder"):
        read(tmp_path / "zzz")
    with pytest.raises(ReadFailed, match="; check the name and the folder"):
        read(tmp_path / "team", fs=failing("names", errno.EACCES))
    with pytest.raises(ReadFailed, match="There is no folder for “.*zzz/team”; check the path"):
        read(tmp_path / "zzz" / "team")
    (tmp_path / "link").symlink_to("gone")
    with pytest.raises(ReadFailed, match="link” is a link to “.*gone”, which is not there"):
        read(tmp_path / "link")


def test_a_name_that_is_no_text_can_be_told(tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"caf\xe9.json")
    with pytest.raises(ReadFailed, match=r"There is no file “.*caf\?\.json”") as failed:
        read(odd)
    str(failed.value).encode()
    save(odd, NEW)
    assert read(odd)[0] == NEW


def test_no_more_is_read_than_allowed(old_file: Path) -> None:
    assert read(old_file, most=len(OLD))[0] == OLD
    told = "it is larger than 2 MB; choose another file"
    with watchdog(), pytest.raises(ReadFailed, match=told):
        read(old_file, most=2 * 2**20, fs=Endless())
    with pytest.raises(ReadFailed, match="it is larger than"):
        read(old_file, most=len(OLD) - 1)


class Endless(Fs):
    """A file that claims to be short and never ends, as some of the system's own do."""

    def read(self, fd: int, most: int) -> bytes:
        return b"x" * most


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (errno.EACCES, "permission was denied; ask its owner for permission"),
        (errno.EIO, "the drive reported an error; restore it from a backup"),
        (errno.ESTALE, "the network drive has lost it; connect the drive again and try again"),
        (errno.ENOTCONN, f"the system said “{os.strerror(errno.ENOTCONN)}”; check the path and "),
    ],
)
def test_a_failed_read_is_told(old_file: Path, code: int, told: str) -> None:
    for name in ("lstat", "open_to_read", "fstat", "read"):
        before = open_files()
        with pytest.raises(ReadFailed) as failed:
            read(old_file, fs=failing(name, code))
        assert str(failed.value).startswith(f"“{old_file}” cannot be opened because {told}")
        assert failed.value.detail.startswith(errno.errorcode[code])
        assert open_files() == before


# The real system, not the double.


def test_a_killed_program_leaves_a_whole_file(tmp_path: Path) -> None:
    command = [*program(KILLED), str(tmp_path / "team.json"), "60"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)
    assert done.returncode == 0, done.stderr
    # Otherwise no kill fell into a save, and nothing was tested.
    assert int(done.stdout) > 0


def faults(calls: list[str]) -> Generator[tuple[str, str], None, None]:
    """Each system call, and what the kernel answers instead of carrying it out."""
    for at, name in enumerate(calls):
        which = f"when={calls[: at + 1].count(name)}"
        yield name, f"{name}:error=EIO:{which}"
        yield name, f"{name}:signal=KILL:{which}"
        if name in {"openat", "write", "fsync", "close", "rename"}:
            yield name, f"{name}:error=ENOSPC:{which}"
        if name == "write":
            yield name, f"{name}:error=EINTR:{which}"


def wrong_with(name: str, fault: str, done: Traced) -> list[str]:
    saved, killed = done.told == "saved", "KILL" in fault
    problems = {
        "the fault was not in the save": not done.hit,
        "neither old nor new": done.content not in (BEFORE, AFTER),
        "said to be saved, and is not": saved and done.content != AFTER,
        "a false word": saved and name in {"write", "fsync", "rename"} and "EINTR" not in fault,
        "no word": not (saved or killed) and " because " not in done.told,
        "a file left over": bool(done.left) and not killed,
    }
    return [problem for problem, holds in problems.items() if holds]


@pytest.mark.skipif(not can_trace(), reason="strace is not installed or may not trace")
def test_the_kernel_agrees_with_the_double(tmp_path: Path) -> None:
    healthy = traced_save(tmp_path / "healthy")
    assert (healthy.told, healthy.content, healthy.left) == ("saved", AFTER, [])
    assert {"openat", "write", "fchmod", "fsync", "close", "flock"} <= set(healthy.calls)
    runs = list(enumerate(faults(healthy.calls)))
    assert len(runs) > 40

    def run(number: int, name: str, fault: str) -> tuple[str, list[str]]:
        return fault, wrong_with(name, fault, traced_save(tmp_path / str(number), fault))

    with ThreadPoolExecutor(4) as pool:
        found = pool.map(lambda one: run(one[0], *one[1]), runs)
        assert [(fault, problems) for fault, problems in found if problems] == []
