"""`rolemap git-setup`: has git merge and compare plans by RoleMap."""

from pathlib import Path

import click

from rolemap.cli.output import say
from rolemap.cli.shown import shown


@click.command()
@click.argument("folder", default=".", type=click.Path(path_type=Path), metavar="[FOLDER]")
@click.option("--remove", is_flag=True, help="Let git treat plans as text again.")
def command(folder: Path, *, remove: bool) -> None:
    """Let git merge and compare plans by RoleMap.

    Writes one line to .gitattributes, for everybody, and the settings to this clone of the
    repository, for git lets no repository bring programs along.
    """
    from rolemap.formats.git_drivers import ATTRIBUTES, LINE, set_up, take_away

    done = take_away(folder) if remove else set_up(folder)
    say(f"Repository {shown(str(done.root))}")
    verb = "removed" if remove else "written"
    attributes = f"line {verb}: {LINE}" if done.attributes else "nothing to do"
    say(f"  {ATTRIBUTES}: {attributes}")
    if done.settings:
        say(f"  settings of this clone {verb}: {', '.join(done.settings)}")
    else:
        say("  settings of this clone: nothing to do")
    if not remove:
        say(f"Commit {ATTRIBUTES}. Everybody else runs “rolemap git-setup” once in each clone;")
        say("until then, git merges plans as text for them.")
