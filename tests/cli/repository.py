"""A git repository with a plan in it, in a folder of a test."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from rolemap.formats.org_file import dumps, loads
from rolemap.model.change import Change
from rolemap.model.org import Org
from tests.cli.console import environment

NAME = "team.rolemap.json"
Edit = Callable[[Org], Change]


class Repository:
    """Runs git, and edits the plan on a branch."""

    def __init__(self, root: Path, programs: Path) -> None:
        self.root = root
        self.path = root / NAME
        root.mkdir()
        programs.mkdir()
        program = programs / "rolemap"
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -P -m rolemap "$@"\n')
        program.chmod(0o755)
        self.env = environment(
            PATH=os.pathsep.join((str(programs), os.environ["PATH"])),
            GIT_CONFIG_GLOBAL=os.devnull,
            GIT_CONFIG_NOSYSTEM="1",
            GIT_AUTHOR_NAME="Ana",
            GIT_AUTHOR_EMAIL="ana@example.org",
            GIT_COMMITTER_NAME="Ana",
            GIT_COMMITTER_EMAIL="ana@example.org",
            GIT_EDITOR="true",
        )
        self("init", "-q", "-b", "main")

    def __call__(self, *arguments: str, code: int = 0) -> str:
        """Run git; everything that it said."""
        return self.run("git", *arguments, code=code)

    def rolemap(self, *arguments: str, code: int = 0) -> str:
        """Run RoleMap; everything that it said."""
        return self.run("rolemap", *arguments, code=code)

    def run(self, *command: str, code: int = 0) -> str:
        done = subprocess.run(
            command,
            cwd=self.root,
            env=self.env,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert done.returncode == code, done.stdout
        return done.stdout

    def commit(self, org: Org, path: Path | None = None) -> None:
        (path or self.path).write_bytes(dumps(org))
        self("add", "--all")
        self("commit", "-q", "-m", "plan")

    def org(self) -> Org:
        return loads(self.path.read_bytes(), NAME)

    def branches(self, start: Org, ours: Edit, theirs: Edit) -> None:
        """Two branches from the same plan; `main` is left checked out, with our edit."""
        self.commit(start)
        self("switch", "-q", "-c", "other")
        self.commit(start.apply(theirs(start)))
        self("switch", "-q", "main")
        self.commit(start.apply(ours(start)))
