"""Has git merge and compare plans by RoleMap, in one repository: sets it up and takes it away."""

import shlex
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from rolemap.formats.git import GitFailed, git
from rolemap.formats.safe_file import read, save

ATTRIBUTES = ".gitattributes"
LINE = "*.rolemap.json merge=rolemap diff=rolemap"

# Only if RoleMap says so is it merged: where it is missing or cannot read a side, a shell or an
# interpreter may end with any code, and git would take our side for the merged file.
_MERGE = (
    "{program} merge --name %P -o %A -- %O %A %B; code=$?;"
    " test $code -eq 0 && exit 0;"
    " test $code -eq 1 && grep -q '^\"conflicts\":' %A && exit 1;"
    " git merge-file --diff3 -L ours -L base -L theirs %A %O %B; exit 1"
)


@dataclass(frozen=True, slots=True)
class SetUp:
    """What was done.

    Attributes:
        root: the folder of the repository.
        attributes: whether the file .gitattributes was changed.
        settings: the settings of this clone that were changed.
    """

    root: Path
    attributes: bool
    settings: tuple[str, ...]


def set_up(folder: Path) -> SetUp:
    """Have git merge and compare plans by RoleMap, in the repository that `folder` lies in.

    Raises:
        RoleMapError: it is no repository, git is missing, or a file cannot be written.
    """
    root = _root(folder)
    wanted = _settings(program())
    changed = [key for key in wanted if _setting(root, key) != wanted[key]]
    for key in changed:
        git(root, "config", "--local", key, wanted[key])
    return SetUp(root, _write_attributes(root, wanted=True), tuple(changed))


def take_away(folder: Path) -> SetUp:
    """Let git treat plans as text again.

    Raises:
        RoleMapError: it is no repository, git is missing, or a file cannot be written.
    """
    root = _root(folder)
    changed = [key for key in _settings("") if _setting(root, key) is not None]
    for key in changed:
        git(root, "config", "--local", "--unset-all", key)
    return SetUp(root, _write_attributes(root, wanted=False), tuple(changed))


def program() -> str:
    """RoleMap as the shell of git can start it."""
    if shutil.which("rolemap"):
        return "rolemap"
    own = shlex.quote(Path(sys.executable).as_posix())
    # -P: a folder “rolemap” in the repository is not what is meant, and may be anybody's.
    return own if getattr(sys, "frozen", False) else f"{own} -P -m rolemap"


def _settings(program: str) -> dict[str, str]:
    return {
        "merge.rolemap.name": "RoleMap: plans are merged by record and field",
        "merge.rolemap.driver": _MERGE.format(program=program),
        "diff.rolemap.command": f"{program} diff --git --",
    }


def _root(folder: Path) -> Path:
    said = git(folder, "rev-parse", "--show-toplevel").decode().removesuffix("\n")
    return Path(said.removesuffix("\r"))


def _setting(root: Path, key: str) -> str | None:
    try:
        return git(root, "config", "--local", "--get", key).decode().removesuffix("\n")
    except GitFailed:
        return None


def _write_attributes(root: Path, *, wanted: bool) -> bool:
    """Put the line into the file or take it out; whether that changed it."""
    path = root / ATTRIBUTES
    old = read(path)[0] if path.exists() else b""
    new = _with_line(old) if wanted else _without_line(old)
    if new == old:
        return False
    if new:
        save(path, new)
    else:
        path.unlink()
    return True


def _with_line(old: bytes) -> bytes:
    if any(line.split() == LINE.encode().split() for line in old.splitlines()):
        return old
    end = b"\r\n" if b"\r\n" in old else b"\n"
    gap = b"" if not old or old.endswith(b"\n") else end
    return old + gap + LINE.encode() + end


def _without_line(old: bytes) -> bytes:
    words = LINE.encode().split()
    return b"".join(line for line in old.splitlines(keepends=True) if line.split() != words)
