"""Every way in which a save can be made to fail, and what must hold after each of them."""

import errno
import os
import re
import stat
from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from rolemap.formats.fs import Fs
from rolemap.formats.safe_file import TEMPORARY, Fingerprint, SaveFailed, create, save
from tests.formats.fakes.faulty import Fault, Faulty, Plan

OLD, NEW = b"old" * 40, b"new" * 50
CODES = (errno.EIO, errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EROFS, errno.EINTR)
SHORT = 0
# Requests whose answer can get lost after they were carried out.
LATE = {"write", "fsync", "close", "replace", "put_new", "unlink", "fsync_folder"}


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def leftovers(folder: Path) -> list[Path]:
    return list(folder.glob(TEMPORARY))


def open_files() -> int:
    return len(os.listdir("/dev/fd"))


@dataclass(frozen=True)
class Scenario:
    old: bytes | None
    act: Callable[[Path, Fs], Fingerprint]
    always: Plan = lambda number, name: None
    link: bool = False

    def prepare(self, folder: Path) -> Path:
        """The path that the person names; the content is in `folder / "real"`."""
        if self.old is not None:
            (folder / "real").write_bytes(self.old)
            (folder / "real").chmod(0o640)
            # With more to carry over there is more that can fail.
            with suppress(OSError):
                os.setxattr(folder / "real", "user.origin", b"import")
            with suppress(OSError):
                os.chown(folder / "real", 1234, 5678)
        if self.link:
            (folder / "link").symlink_to("real")
        return folder / ("link" if self.link else "real")


def save_checked(path: Path, fs: Fs) -> Fingerprint:
    return save(path, NEW, fs=fs, expected=Fingerprint.of(OLD))


def save_unchecked(path: Path, fs: Fs) -> Fingerprint:
    return save(path, NEW, fs=fs)


def create_new(path: Path, fs: Fs) -> Fingerprint:
    return create(path, NEW, fs=fs)


def no_hard_links(number: int, name: str) -> Fault | None:
    return Fault(errno.EPERM) if name == "put_new" else None


SCENARIOS = {
    "save over": Scenario(OLD, save_checked),
    "save over without check": Scenario(OLD, save_unchecked),
    "save through a link": Scenario(OLD, save_checked, link=True),
    "save new": Scenario(None, save_unchecked),
    "create": Scenario(None, create_new),
    "create without hard links": Scenario(None, create_new, always=no_hard_links),
}


def plans(names: list[str]) -> Generator[tuple[str, Plan], None, None]:
    """Each request of a save × each fault × once, each later one of its kind, all later ones."""
    for at, at_name in enumerate(names):
        for code in (*CODES, SHORT):
            if code == SHORT and at_name != "write":
                continue
            fault, late = Fault(code), Fault(code, late=True)
            told = f"{at_name} (request {at}), {errno.errorcode.get(code, 'short')}"

            def once(number: int, name: str, at: int = at, fault: Fault = fault) -> Fault | None:
                return fault if number == at else None

            def same(
                number: int, name: str, at: int = at, of: str = at_name, fault: Fault = fault
            ) -> Fault | None:
                return fault if number >= at and name == of else None

            def later(number: int, name: str, at: int = at, fault: Fault = fault) -> Fault | None:
                return fault if number >= at else None

            yield f"{told}, once", once
            yield f"{told}, each time", same
            yield f"{told}, then everything", later
            if at_name in LATE and code != SHORT:

                def lost(number: int, name: str, at: int = at, late: Fault = late) -> Fault | None:
                    return late if number == at else None

                yield f"{told}, after it was done", lost


def assert_proved(fs: Faulty) -> None:
    """Saved was said only after all bytes, then the name were confirmed by the drive."""
    names, done = fs.names_asked(), [request.ok for request in fs.log]
    made = names.index("open_new")
    fd, temporary = fs.log[made].result, fs.log[made].args[0]
    on_fd = [at for at, asked in enumerate(fs.log) if at > made and asked.args[:1] == (fd,)]
    closed = next(at for at in on_fd if names[at] == "close")
    synced = next(at for at in on_fd if names[at] == "fsync")
    assert names[made:closed].count("fsync") == 1, "a failed fsync was asked again"
    written = sum(fs.log[at].result or 0 for at in on_fd if names[at] == "write" and at < synced)
    assert written == len(NEW)
    assert not any(names[at].startswith(("write", "set_")) for at in on_fd if synced < at < closed)
    named = max(
        at
        for at, asked in enumerate(fs.log)
        if asked.name in {"replace", "put_new"} and asked.ok and asked.args[0] == temporary
    )
    folder = max(at for at, name in enumerate(names) if name == "fsync_folder")
    assert synced < closed < named < folder
    assert all(done[at] for at in (synced, closed, named, folder))


def assert_whole(scenario: Scenario, plan: Plan, folder: Path) -> bool:
    """Whether the save worked; all that must hold either way is checked."""
    path, before = scenario.prepare(folder), open_files()
    fs = Faulty(lambda number, name: plan(number, name) or scenario.always(number, name))
    failure, saved = None, None
    try:
        saved = scenario.act(path, fs)
    except SaveFailed as error:
        failure = error
    real = folder / "real"
    content = real.read_bytes() if real.exists() else None
    refused = {request.name for request in fs.log if not request.ok}
    assert open_files() == before, "a file was left open"
    opened = [one for one in fs.log if one.name.startswith("open_") and one.ok]
    # A number that was closed may belong to another thread's file already.
    assert fs.names_asked().count("close") == len(opened), "not closed exactly once"
    assert path.is_symlink() == scenario.link
    assert times_synced(fs) <= 1, "a failed fsync was asked again"
    if content == b"" and scenario.always is no_hard_links:
        # The name was taken in advance, and the system refused to give it back as well.
        assert refused & {"unlink", "lstat"}
        return False
    assert content in (scenario.old, NEW), "neither old nor new"
    assert "unlink" in refused or not leftovers(folder), "a file left over"
    if saved is not None:
        assert_proved(fs)
        assert content == NEW
        assert saved == Fingerprint.of(NEW)
        assert saved.notes or mode_of(real) == (0o600 if scenario.old is None else 0o640)
        return True
    assert failure is not None
    assert_told(failure, folder)
    late = any(
        not one.ok and (fault := plan(at, one.name)) is not None and fault.late
        for at, one in enumerate(fs.log)
    )
    if failure.now_on_disk is not None:
        assert (content, failure.now_on_disk) == (NEW, Fingerprint.of(NEW))
    else:
        assert late or content == scenario.old, "changed without a word"
    if scenario.old is not None and not late:
        # Trying again on a healthy drive works, also with newer content.
        now = failure.now_on_disk or Fingerprint.of(OLD)
        assert save(path, b"newer", fs=Faulty(), expected=now) == Fingerprint.of(b"newer")
    return False


def assert_told(failure: SaveFailed, folder: Path) -> None:
    assert re.fullmatch(r"“.*(real|link)” .* because .+; .+\.", str(failure)), str(failure)
    assert str(folder) in str(failure)
    assert str(folder) not in failure.detail
    assert failure.detail


def times_synced(fs: Faulty) -> int:
    return fs.names_asked().count("fsync")
