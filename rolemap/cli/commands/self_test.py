"""`rolemap self-test`: whether an installed RoleMap is whole; a frozen build may lack parts."""

from collections.abc import Callable
from datetime import date
from functools import partial

import click

from rolemap.cli.output import complain, say


@click.command()
@click.pass_context
def command(ctx: click.Context) -> None:
    """Check that this installation is whole.

    Counts its parts, and reads and checks every template and sample. Exits with 1 if anything is
    missing.
    """
    from rolemap.model.errors import RoleMapError

    parts: dict[str, Callable[[], int]] = {
        "rules": _rules,
        "exporters": partial(_exporters, ctx),
        "importers": _importers,
        "commands": _commands,
        "views": _views,
        "catalogues": _catalogues,
        "icons": _icons,
        "templates": partial(_organisations, "templates"),
        "samples": partial(_organisations, "samples"),
    }
    whole = True
    for what, count in parts.items():
        number = 0
        try:
            number = count()
        except (RoleMapError, ImportError) as error:
            complain(f"{what}: {error}")
        whole = whole and number > 0
        say(f"{what:<10}{number:>4}  {'✓ ok' if number else '✕ missing'}")
    ctx.exit(0 if whole else 1)


def _rules() -> int:
    from rolemap.analysis.catalogue import rules

    return len(rules())


def _exporters(ctx: click.Context) -> int:
    """All of them; none at all where those that need no Qt, or those that do, are missing."""
    from rolemap.cli.painted import all_exporters
    from rolemap.formats.exporter import exporters

    plain, every = len(exporters()), len(all_exporters(ctx))
    return every if 0 < plain < every else 0


def _importers() -> int:
    """All of them, in the process that reads: none where it cannot be started."""
    from rolemap.formats.foreign.away import outcome_away
    from rolemap.formats.importer import importers
    from rolemap.formats.importing.source import Source

    people = Source.of("people.csv", b"Name,E-mail\nAna,ana@here.example\n")
    return len(importers()) if outcome_away(people).imported else 0


def _commands() -> int:
    from rolemap.registry import modules_in

    return sum(hasattr(module, "command") for module in modules_in("rolemap.cli.commands"))


def _views() -> int:
    """By name only: their code needs a windowing system."""
    from rolemap.registry import names_in

    return len(names_in("rolemap.ui.views"))


def _icons() -> int:
    from rolemap.places import resources

    return sum(icon.stat().st_size > 0 for icon in (resources() / "icons").glob("*.svg"))


def _catalogues() -> int:
    from rolemap.formats.catalogues import catalogues

    return len(catalogues())


def _organisations(folder: str) -> int:
    from rolemap.analysis.engine import analyse
    from rolemap.cli.files import opened
    from rolemap.formats.org_file import SUFFIX
    from rolemap.places import resources

    files = sorted((resources() / folder).glob(f"*{SUFFIX}"))
    for file in files:
        analyse(opened(file), date.today())
    return len(files)
