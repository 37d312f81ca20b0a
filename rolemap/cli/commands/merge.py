"""`rolemap merge`: what two people did to a plan, in one plan."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from rolemap.cli.output import complain, format_option, say
from rolemap.cli.shown import shown, shown_json

if TYPE_CHECKING:
    from rolemap.model.conflict import Conflict, Merged
    from rolemap.model.org import Org


@click.command()
@click.argument("base", type=click.Path(path_type=Path), metavar="BASE")
@click.argument("ours", type=click.Path(path_type=Path), metavar="OURS")
@click.argument("theirs", type=click.Path(path_type=Path), metavar="THEIRS")
@click.option(
    "--output",
    "-o",
    required=True,
    type=click.Path(path_type=Path),
    metavar="OUT",
    help="The file to write; it may be one of the three.",
)
@format_option
@click.option("--name", default="", help="What to call the plan in messages, as git does.")
@click.pass_context
def command(
    ctx: click.Context, base: Path, ours: Path, theirs: Path, output: Path, form: str, name: str
) -> None:
    """Merge what two people did to a plan.

    BASE is what both started from; where it is missing or empty, both have made theirs from
    nothing. Exits with 0 if everything went together, with 1 if OUT has conflicts (it is a plan
    all the same: ours, until somebody opens it and chooses), and with 2 if nothing was written.
    """
    from rolemap.formats.conflict_file import save_merged
    from rolemap.model.merge import merge

    merged = merge(
        _base(base, name), _side(ours, name, "our side"), _side(theirs, name, "their side")
    )
    for note in save_merged(output, merged).notes:
        complain(str(note))
    called = name or str(output)
    say(_as_json(merged, called) if form == "json" else _as_text(merged, called))
    ctx.exit(1 if merged.conflicts else 0)


def _base(path: Path, name: str) -> "Org":
    """What both started from; git gives an empty file where both have added theirs."""
    from rolemap.formats.conflict_file import without_conflicts
    from rolemap.formats.org_file import loads
    from rolemap.formats.safe_file import read
    from rolemap.model.org import Org

    is_there = path.exists() and str(path) != os.devnull
    data = read(path)[0] if is_there else b""
    called = _called(path, name, "what both started from")
    return without_conflicts(loads(data, called)) if data.strip() else Org.of()


def _side(path: Path, name: str, side: str) -> "Org":
    from rolemap.formats.org_file import loads
    from rolemap.formats.safe_file import read
    from rolemap.formats.unresolved import refuse_conflicts

    called = _called(path, name, side)
    org = loads(read(path)[0], called)
    refuse_conflicts(org, called)
    return org


def _called(path: Path, name: str, side: str) -> str:
    """Files of git have names that say nothing."""
    return f"{name} ({side})" if name else str(path)


def _as_json(merged: "Merged", name: str) -> str:
    from rolemap.formats.conflict_file import conflict_json
    from rolemap.formats.conflict_words import ConflictWords

    words = ConflictWords(merged)
    found = [
        {"message": str(words.why(one)), "conflict": conflict_json(one)} for one in merged.conflicts
    ]
    return shown_json({"name": name, "merged": not found, "conflicts": found})


def _as_text(merged: "Merged", name: str) -> str:
    from rolemap.cli.output import counted

    if not merged.conflicts:
        return f"{shown(name)}: merged"
    head = f"{shown(name)}: {counted(len(merged.conflicts), 'conflict')}"
    blocks = (_block(merged, one) for one in merged.conflicts)
    end = "The file is as on our side until you open it in RoleMap and choose."
    return "\n".join((head, *blocks, end))


def _block(merged: "Merged", one: "Conflict") -> str:
    from rolemap.cli.output import counted
    from rolemap.formats.conflict_words import ConflictWords

    words = ConflictWords(merged)
    lines = [f"  {words.why(one)}"]
    if one.field is not None:
        lines += [
            f"      before  {words.before(one.about)}",
            f"      ours    {words.value(one.about, 'ours')}",
            f"      theirs  {words.value(one.about, 'theirs')}",
        ]
    if one.others:
        lines.append(f"      {counted(len(one.others), 'other difference')} chosen with it")
    return "\n".join(shown(line) for line in lines)
