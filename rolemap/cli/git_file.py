"""Reads a file out of a revision of a git repository: "HEAD:plan.rolemap.json"."""

import os
import shutil
import subprocess
from pathlib import Path

from rolemap.model.errors import RoleMapError
from rolemap.model.text import text

_PATIENCE = 30.0


def names_revision(said: str) -> bool:
    """Whether a name on the command line means a file in a revision: no such file is there."""
    return ":" in said and not Path(said).exists()


def in_revision(said: str) -> bytes:
    """The bytes of "REV:PATH", of the repository in which the command runs.

    Raises:
        RoleMapError: there is no git, no such revision or no such file in it.
    """
    git = shutil.which("git")
    if git is None:
        raise RoleMapError(
            text("“{name}” is no file, and git, which knows revisions, was not found.", name=said)
        )
    if said.startswith("-"):
        raise RoleMapError(text("“{name}” is neither a file nor a revision of git.", name=said))
    # Nothing may ask for a password, or run in between; and git speaks English.
    quiet = {"GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
    try:
        done = subprocess.run(  # noqa: S603, no shell, and the name is no option
            [git, "--no-replace-objects", "cat-file", "blob", said],
            env={**os.environ, **quiet},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise RoleMapError(
            text("git did not answer when it was asked for “{name}”; try again.", name=said)
        ) from error
    if done.returncode != 0:
        raise RoleMapError(
            text(
                "“{name}” is neither a file nor a file in a revision of git ({why});"
                " write it as REVISION:PATH, with the path from the top of the repository.",
                name=said,
                why=_first_line(done.stderr),
            )
        )
    return done.stdout


def _first_line(said: bytes) -> str:
    lines = said.decode(errors="replace").splitlines()
    return lines[0].removeprefix("fatal: ").rstrip(".") if lines else "git says nothing"
