"""Reads a file out of a revision of a git repository: "HEAD:plan.rolemap.json"."""

from pathlib import Path

from rolemap.formats.git import GitFailed, git
from rolemap.model.errors import RoleMapError
from rolemap.model.text import text


def names_revision(said: str) -> bool:
    """Whether a name on the command line means a file in a revision: no such file is there."""
    return ":" in said and not Path(said).exists()


def in_revision(said: str) -> bytes:
    """The bytes of "REV:PATH", of the repository in which the command runs.

    Raises:
        RoleMapError: there is no git, no such revision or no such file in it.
    """
    if said.startswith("-"):
        raise RoleMapError(text("“{name}” is neither a file nor a revision of git.", name=said))
    try:
        return git(Path(), "--no-replace-objects", "cat-file", "blob", said)
    except GitFailed as error:
        raise RoleMapError(
            text(
                "“{name}” is no file, and could not be read as REVISION:PATH, with the path from "
                "the top of the repository: {why}",
                name=said,
                why=error.message,
            )
        ) from None
