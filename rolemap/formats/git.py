"""Asks git about the repository that a file lies in; git may be missing, and may be slow."""

import os
import subprocess
from pathlib import Path

from rolemap.model.errors import RoleMapError
from rolemap.model.text import text

_PATIENCE = 20.0  # seconds


class GitFailed(RoleMapError):
    """Git is missing, said no, or did not answer; the message says which."""


def git(folder: Path, *arguments: str) -> bytes:
    """What git prints for these arguments in `folder`.

    Raises:
        GitFailed: it could not be done.
    """
    # Nothing of this may ask a person or a server, and what it says is English.
    quiet = {
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_OPTIONAL_LOCKS": "0",
        "LC_ALL": "C",
    }
    try:
        done = subprocess.run(  # noqa: S603 - a list, and no shell
            ["git", *arguments],  # noqa: S607 - whichever git the user has
            cwd=folder,
            env={**os.environ, **quiet},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise GitFailed(text("Git did not answer in time; try again.")) from None
    except OSError:
        raise GitFailed(text("Git could not be started; install it first.")) from None
    if done.returncode != 0:
        said = done.stderr.decode(errors="replace").strip().partition("\n")[0]
        raise GitFailed(text("Git could not do that: {said}", said=said or str(done.returncode)))
    return done.stdout


def unmerged(path: Path, stage: int) -> bytes | None:
    """A file as git keeps it while it is unmerged, or None where git has nothing of the kind.

    Args:
        path: the file.
        stage: 1 is what both started from, 2 our side, 3 theirs.
    """
    try:
        return git(path.parent, "cat-file", "blob", f":{stage}:./{path.name}")
    except GitFailed:
        return None
